const id=176;const ids=[176];const modules={8374:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LL:()=>writeVersionOf,uO:()=>apiVersionOf,w2:()=>apiVersions});var _domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4532);const apiVersions={machineLearning:"2025-12-01",webServices:"2021-04-01",labelingJobs:"2024-04-01-preview",linkedServices:"\
2020-09-01-preview",datasets:"2020-05-01-preview",resources:"2024-03-01",subscriptions:"2022-12-01",locks:"2020-05-01",roleAssignments:"\
2022-04-01",roleSchedules:"2020-10-01",permissions:"2022-04-01",policyRestrictions:"2024-10-01",diagnosticSettings:"2021\
-05-01-preview",databricks:"2024-05-01",resourceGraph:"2024-04-01",dataFactory:"2018-06-01"};const versionOfType={"micro\
soft.machinelearningservices/workspaces":apiVersions.machineLearning,"microsoft.storage/storageaccounts":"2023-05-01","m\
icrosoft.keyvault/vaults":"2023-07-01","microsoft.containerregistry/registries":"2023-07-01","microsoft.insights/compone\
nts":"2020-02-02","microsoft.insights/metricalerts":"2018-03-01","microsoft.insights/scheduledqueryrules":"2021-08-01","\
microsoft.insights/webtests":"2022-06-15","microsoft.alertsmanagement/smartdetectoralertrules":"2021-04-01","microsoft.a\
lertsmanagement/actionrules":"2021-08-08","microsoft.insights/activitylogalerts":"2020-10-01","microsoft.insights/autosc\
alesettings":"2022-10-01","microsoft.insights/workbooks":"2022-04-01","microsoft.eventgrid/systemtopics":"2022-06-15","m\
icrosoft.portal/dashboards":"2020-09-01-preview","microsoft.logic/workflows":"2019-05-01"};function apiVersionOf(type){const key=type.
toLowerCase();if(key.startsWith("microsoft.machinelearningservices/workspaces/"))return apiVersions.machineLearning;return(0,
_domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__.P)(versionOfType,key)}const versionOfExtension={"microsoft.authorizati\
on/roleassignments":apiVersions.roleAssignments,"microsoft.authorization/locks":apiVersions.locks,"microsoft.insights/di\
agnosticsettings":apiVersions.diagnosticSettings};const REGISTRATION=/^\/subscriptions\/[^/]+\/providers\/[^/]+\/register$/i;
function writeVersionOf(id2){const[,last=""]=/.*\/providers\/(.+)$/i.exec(id2)??[];const[namespace="",...segments]=last.
split("/");const types=segments.filter((_,index)=>index%2===0);const type=[namespace,...types].join("/").toLowerCase();if(last===
""||REGISTRATION.test(id2))return apiVersions.resources;const own=(0,_domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__.P)(
versionOfExtension,type)??apiVersionOf(type);const parent=type.replace(/\/(privateendpointconnections|accesspolicies)$/,
"");const version=own??apiVersionOf(parent);if(version===void 0)throw new Error(`The product does not write the type ${type}\
.`);return version}}),4690:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{oy:()=>answerTo,My:()=>openArmClient,rY:()=>sdkOptions});var esm=__webpack_require__(680);var dist_esm=__webpack_require__(
8806);var errors=__webpack_require__(5140);var given_up=__webpack_require__(3278);;function timeoutPolicy(clock,ms){return{
name:"timeoutPolicy",sendRequest(request,next){request.abortSignal=clock.within(ms);return next(request)}}};function commonHeadersPolicy(correlationId){
return{name:"commonHeadersPolicy",async sendRequest(request,next){request.headers.set("x-ms-correlation-request-id",correlationId);
request.headers.set("Accept-Language","en-US");return next(request)}}}var forbidden_request=__webpack_require__(714);var pin_to_host=__webpack_require__(
386);;const pinnedHostPolicyName="pinnedHostPolicy";function pinnedHostPolicy(armHost){return{name:pinnedHostPolicyName,
async sendRequest(request,next){const pinned=(0,pin_to_host.x)(request.url,armHost);if(!pinned.ok){throw new forbidden_request.
h(`not allowed outside ${armHost}`,request.method,request.url)}return next(request)}}}var external_node_string_decoder_=__webpack_require__(
6193);;async function*piecesOf(response){const stream=response.readableStreamBody;if(stream===void 0){yield response.bodyAsText??
"";return}const decoder=new external_node_string_decoder_.StringDecoder("utf8");try{for await(const chunk of stream){yield typeof chunk===
"string"?chunk:decoder.write(chunk)}}catch(error){const what=error instanceof Error?error.message:String(error);yield{why:(0,
errors.E)(`the answer of Azure broke off: ${what}`)};return}yield decoder.end()}var graph_path=__webpack_require__(1931);
;function retryReadsPolicy(retries,delayMs){const options={maxRetries:retries,...delayMs===void 0?{}:{retryDelayInMs:delayMs}};
const afterStatus=(0,dist_esm.aE)(options);const afterReset=(0,dist_esm.U8)(options);return{name:"retryReadsPolicy",sendRequest(request,next){
const reads=request.method==="GET"||(0,graph_path.f)(request.method,request.url);if(!reads)return next(request);return afterStatus.
sendRequest(request,again=>afterReset.sendRequest(again,next))}}};const ANSWER_WITHIN_MS=12e4;function openArmClient(options){
const client=new esm.h0(options.credential,"",sdkOptions(options));return{cloud:options.cloud,send(asked){const request=pipelineRequest(
asked);return answerTo(client.sendRequest(request),request)},async stream(request){const streaming=pipelineRequest(request);
try{streaming.streamResponseStatusCodes=new Set([200]);const response=await client.sendRequest(streaming);if(response.status!==
200)return answered(response);return{kind:"streaming",status:200,pieces:()=>piecesOf(response)}}catch(error){return{kind:"\
unanswered",why:whyUnanswered(error,streaming)}}}}}function sdkOptions(options){const{cloud,httpClient}=options;return{endpoint:cloud.
armEndpoint,pipeline:buildPipeline(options),...httpClient===void 0?{}:{httpClient}}}async function answerTo(response,request){
try{return answered(await response)}catch(error){return{kind:"unanswered",why:whyUnanswered(error,request)}}}function pipelineRequest({
method,url,body}){const request=(0,dist_esm.G6)({url,method,headers:(0,dist_esm.Nc)({Accept:"application/json"}),...body===
void 0?{}:{body:JSON.stringify(body)}});if(body!==void 0)request.headers.set("Content-Type","application/json; charset=u\
tf-8");return request}function answered(response){return{kind:"answered",status:response.status,text:response.bodyAsText??
"",header:name=>response.headers.get(name)}}function buildPipeline(options){const{cloud,credential,correlationId,toolVersion}=options;
const pipeline=(0,dist_esm.Fp)({userAgentOptions:{userAgentPrefix:`move-azure-ml-workspace/${toolVersion}`}});pipeline.removePolicy(
{name:dist_esm.Ou});pipeline.removePolicy({phase:"Retry"});pipeline.addPolicy(commonHeadersPolicy(correlationId));pipeline.
addPolicy(pinnedHostPolicy(cloud.armHost));pipeline.addPolicy(options.connections,{afterPolicies:[dist_esm.uX]});pipeline.
addPolicy(retryReadsPolicy(options.retries,options.retryDelayMs),{phase:"Retry"});pipeline.addPolicy(signedInPolicy(credential,
cloud.tokenScope),{afterPhase:"Retry"});pipeline.addPolicy(options.throttle,{afterPhase:"Retry"});pipeline.addPolicy((0,
dist_esm.N$)({credential,scopes:cloud.tokenScope}),{phase:"Sign"});pipeline.addPolicy(timeoutPolicy(options.clock,ANSWER_WITHIN_MS),
{afterPhase:"Sign"});pipeline.addPolicy(options.guard,{afterPhase:"Sign"});return pipeline}function signedInPolicy(credential,scope){
return{name:"signedInPolicy",async sendRequest(request,next){await credential.getToken(scope);return next(request)}}}function whyUnanswered(error,request){
if(request?.method==="GET"&&(0,given_up.ky)(request.abortSignal)){throw(0,given_up.S9)(`an answer of Azure to GET ${new URL(
request.url).pathname}`)}if((0,dist_esm.T0)(error)){return(0,errors.E)(`no answer from Azure (${error.code??"connection \
failed"}): ${error.message}`)}if(error instanceof Error&&error.name==="AbortError"){return`no answer from Azure within ${ANSWER_WITHIN_MS/
1e3} seconds`}throw error}}),9815:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{E:()=>parseArmError});var json=__webpack_require__(3871);var errors=__webpack_require__(5140);;const MARK=/\((?:[^():：\n]{1,24})[:：]\s*([A-Z][A-Za-z0-9_.]{2,})(?:\s*[,،、]\s*[^():：\n]{1,24}[:：]\s*(.*?))?\)(?=\s|$)/gu;
const PREFIX=/^([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+): ([\s\S]+)$/;function parseFlattenedError(text){const trimmed=text.
trim();const nodes=[];let from=0;for(const mark of trimmed.matchAll(MARK)){const message=trimmed.slice(from,mark.index).
trim();nodes.push({code:mark[1],message,target:mark[2]?.trim(),details:[]});from=mark.index+mark[0].length}const[outer,...details]=nodes;
if(outer!==void 0)return{...outer,details};const prefixed=PREFIX.exec(trimmed);if(prefixed===null)return void 0;return{code:prefixed[1],
message:(prefixed[2]??"").trim(),target:void 0,details:[]}}var parse_json=__webpack_require__(633);;const LONGEST_FOREIGN_TEXT=300;
const DEEPEST=12;function parseArmError(status,body){const node=nodeOfText((0,errors.E)(body),0);const texts=textsOf(node);
return{...node,status,trackingIds:[...idsIn(texts,/tracking\s+id(?:\s+is)?\s*[:=]?\s*['"]?([^\s'",;)]+)/gi),...new Set(operationsOf(
node))],correlationIds:idsIn(texts,/correlation\s+id(?:\s+is)?\s*[:=]?\s*['"]?([^\s'",;)]+)/gi)}}function nodeOfText(text,depth){
const parsed=depth<DEEPEST?documentIn(text):void 0;if(parsed!==void 0)return nodeOfJson(parsed,depth+1);const flattened=parseFlattenedError(
text);if(flattened!==void 0)return flattened;return leaf(text.trim().slice(0,LONGEST_FOREIGN_TEXT))}function documentIn(text){
if(!/^\s*["[{]/.test(text))return void 0;const parsed=(0,parse_json.q)(text);if(typeof parsed==="string")return documentIn(
parsed);return(0,json.OW)(parsed)||(0,json.Md)(parsed)?parsed:void 0}function nodeOfJson(value,depth){if(typeof value===
"string")return nodeOfText(value,depth);if((0,json.Md)(value))return gathered(value.map(item=>nodeOfJson(item,depth+1)));
if(!(0,json.OW)(value))return leaf("");const wrapped=memberOf(value,"error");if((0,json.OW)(wrapped))return nodeOfJson(wrapped,
depth+1);return nodeOfObject(value,depth)}function nodeOfObject(value,depth){const code=nonEmpty(memberOf(value,"code")??
memberOf(value,"error"));const message=nonEmpty(memberOf(value,"message"))??"";const target=nonEmpty(memberOf(value,"tar\
get"));const list=memberOf(value,"details");const details=(0,json.Md)(list)?list.map(item=>nodeOfJson(item,depth+1)):[];
const inner=nodeOfText(message,depth+1);const said=infoOf(value)??inner.info;const info=said===void 0?{}:{info:said};const carriesMore=inner.
code!==void 0||inner.details.length>0;if(!carriesMore)return{code,message,target,details,...info};if(code===void 0||code===
inner.code){return{code:inner.code,message:inner.message,target:target??inner.target,details:[...inner.details,...details],
...info}}return{code,message:inner.message,target,details:[inner,...details],...info}}function gathered(nodes){const[only,
...more]=nodes;return only!==void 0&&more.length===0?only:{...leaf(""),details:nodes}}function leaf(message){return{code:void 0,
message,target:void 0,details:[]}}function memberOf(value,name){return(0,json.fK)(value,name)??(0,json.fK)(value,name.charAt(
0).toUpperCase()+name.slice(1))}function nonEmpty(value){const text=(0,json.OW)(value)?(0,json.$6)(value,"value"):value;
return typeof text==="string"&&text!==""?text:void 0}function infoOf(value){const list=memberOf(value,"additionalInfo");
const entries=(0,json.Md)(list)?list:[];const of=type=>entries.filter(entry=>(0,json.$6)(entry,"type")===type).map(entry=>(0,
json.fK)(entry,"info"));const innerErrors=[...of("InnerError").map(info2=>(0,json.fK)(info2,"value")),memberOf(value,"in\
nerError")];const info={innerCodes:innerErrors.flatMap(inner=>innerCodesOf(inner,0)),policies:of("PolicyViolation").flatMap(
violation=>policyName(violation)??[]),operations:[...of("Correlation").map(correlation=>(0,json.$6)(correlation,"value",
"operation")),...of("MmsOperation").map(operation=>(0,json.$6)(operation,"id"))].filter(id2=>id2!==void 0)};return Object.
values(info).every(found=>found.length===0)?void 0:info}function innerCodesOf(value,depth){if(!(0,json.OW)(value)||depth>=
DEEPEST)return[];const code=nonEmpty(memberOf(value,"code"));const rest=innerCodesOf(memberOf(value,"innerError"),depth+
1);return code===void 0?rest:[code,...rest]}function policyName(violation){const named=what=>nonEmpty((0,json.fK)(violation,
`${what}DisplayName`))??nonEmpty((0,json.fK)(violation,`${what}Name`))??nonEmpty((0,json.fK)(violation,`${what}Id`));const names=[
named("policyAssignment"),named("policyDefinition")].filter(name=>name!==void 0);return names.length===0?void 0:names.join(
", definition ")}function operationsOf(node){return[...node.info?.operations??[],...node.details.flatMap(operationsOf)]}
function textsOf(node){return[node.message,...node.details.flatMap(textsOf)]}function idsIn(texts,shape){const found=texts.
flatMap(text=>[...text.matchAll(shape)].map(match=>match[1]??""));return[...new Set(found.map(id2=>id2.replace(/\.$/,"")))]}}),
3204:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{w:()=>armUrl});function armUrl(cloud,path,apiVersion,query={}){const[,...segments]=path.split("/");if(segments.some(segment=>[
"",".",".."].includes(segment))){throw new Error(`${path} is no path of Azure Resource Manager`)}const escaped=path.split(
"/").map(encodeURIComponent).join("/");const parameters=new URLSearchParams({"api-version":apiVersion,...query});return`${cloud.
armEndpoint}${escaped}?${parameters.toString()}`}}),386:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>pinToHost});function pinToHost(value,armHost){if(value===void 0||value.
trim()==="")return{ok:false,why:"no URL was given"};const parsed=URL.canParse(value)?new URL(value):void 0;if(parsed===void 0)
return{ok:false,why:"the URL is not absolute"};if(parsed.protocol!=="https:")return{ok:false,why:"the URL is not https"};
if(parsed.host!==armHost||parsed.username!==""||parsed.password!==""){return{ok:false,why:`the URL leads to ${parsed.host}\
, not to ${armHost}`}}return{ok:true,url:value}}}),714:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>ForbiddenRequestError});class ForbiddenRequestError extends Error{constructor(rule,method,url){
super(`${rule}: ${method} ${withoutQuery(url)}`);this.name="ForbiddenRequestError"}}function withoutQuery(url){return url.
split(/[?#]/,1)[0]??""}}),1931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>isGraphQuery,l:()=>GRAPH_PATH});const GRAPH_PATH="/providers/Microsoft.ResourceGraph/resour\
ces";function isGraphQuery(method,url){return method==="POST"&&URL.canParse(url)&&new URL(url).pathname.toLowerCase()===
GRAPH_PATH.toLowerCase()}})};export{id,ids,modules};
