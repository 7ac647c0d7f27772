const id=989;const ids=[989];const modules={9111:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>SEGMENT});const SEGMENT=String.raw`(?:[^/%]|%(?!2f|5c|3f|23|2e|25))+`}),
4989:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{openSecretReader:()=>openSecretReader});var azureMachineLearningWorkspaces=__webpack_require__(3614);var resource_id=__webpack_require__(
9879);var json=__webpack_require__(3871);var parse_json=__webpack_require__(633);var api_versions=__webpack_require__(8374);
var arm_client=__webpack_require__(4690);var arm_error_parser=__webpack_require__(9815);var arm_url=__webpack_require__(
3204);var forbidden_request=__webpack_require__(714);var path_segment=__webpack_require__(9111);;const LISTINGS=[["onlin\
eEndpoints","listKeys"],["batchEndpoints","listkeys"],["datastores","listSecrets"],["connections","listsecrets"],["compu\
tes","listKeys"]];const workspace=String.raw`/subscriptions/${path_segment._}/resourceGroups/${path_segment._}/providers/Microsoft\.MachineLearningServices/workspaces/${path_segment.
_}`;const allowed=LISTINGS.map(([type,action])=>new RegExp(`^${workspace}/${type}/${path_segment._}/${action}$`,"i"));function isSecretListing(method,url){
if(method!=="POST"||!URL.canParse(url))return false;const{pathname}=new URL(url);return allowed.some(path=>path.test(pathname))}
function listSecretsPolicy(){return{name:"listSecretsPolicy",async sendRequest(request,next){if(!isSecretListing(request.
method,request.url)){throw new forbidden_request.h("not a listing of secrets",request.method,request.url)}return next(request)}}}
var throttle_policy=__webpack_require__(4891);;const PAUSES_MS=[1e3,3e3];const listings={onlineendpoints:(client,place,options)=>client.
onlineEndpoints.listKeys(...place,options),batchendpoints:(client,place,options)=>client.batchEndpoints.listKeys(...place,
options),computes:(client,place,options)=>client.computeOperations.listKeys(...place,options),datastores:(client,place,options)=>client.
datastores.listSecrets(...place,options)};function openSecretReader(options){const{clock,buckets,cloud,credential}=options;
const guarded={...options,guard:listSecretsPolicy(),throttle:(0,throttle_policy.l)({clock,buckets,waitsOut:true}),retries:0};
const apiVersion=api_versions.w2.machineLearning;const own=(0,arm_client.My)(guarded);const list=id2=>{const{subscriptionId="",
resourceGroup="",type="",name=""}=(0,resource_id.RQ)(id2)??{};const[workspace2="",thing=""]=name.split("/");const listing=listings[type.
split("/").slice(2).join("/").toLowerCase()];if(listing===void 0){return own.send({method:"POST",url:(0,arm_url.w)(cloud,
`${id2}/listsecrets`,apiVersion)})}const client=new azureMachineLearningWorkspaces.F(credential,subscriptionId,{...(0,arm_client.
rY)(guarded),apiVersion});return(0,arm_client.oy)(new Promise((resolve,reject)=>{const place=[resourceGroup,workspace2,thing];
listing(client,place,{onResponse:resolve}).catch(reject)}))};return{async listSecrets(id2){let answer=await list(id2);for(const pause of PAUSES_MS){
if(!isPassing(answer))break;await clock.sleep(pause);answer=await list(id2)}return judge(answer)}}}function isPassing(answer){
return answer.kind==="unanswered"||answer.status===408||answer.status>=500}function judge(answer){if(answer.kind==="unan\
swered")return{state:"unknown",why:answer.why};const{status,text}=answer;const body=status===200?(0,parse_json.q)(text):
void 0;if((0,json.OW)(body))return{state:"read",body};if(status<300){return{state:"unknown",why:`Azure answered ${status}\
 with something that is no listing`}}const{code}=(0,arm_error_parser.E)(status,text);const named=code!==void 0&&/^[A-Za-z][\w.]{0,63}$/.
test(code)?` (${code})`:"";return{state:"unknown",why:`Azure answered ${status}${named}`}}})};export{id,ids,modules};
