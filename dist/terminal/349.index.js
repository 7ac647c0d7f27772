const id=349;const ids=[349];const modules={9111:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>SEGMENT});const SEGMENT=String.raw`(?:[^/%]|%(?!2f|5c|3f|23|2e|25))+`}),
7349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{openReader:()=>openReader});var arm_error=__webpack_require__(6220);var error_catalogue=__webpack_require__(1270);var resource_id=__webpack_require__(
9879);var api_versions=__webpack_require__(8374);var json=__webpack_require__(3871);var arm_client=__webpack_require__(4690);
;const neverRegistered=["MissingSubscriptionRegistration"];const notThereCodes=["ResourceNotFound","ResourceGroupNotFoun\
d","NotFound","NotFoundError","EndpointNotFound","DeploymentNotFound","ComponentNotFound","ModelNotFound","NoSuchService",
...neverRegistered];;const TERMINAL=new Set(["Completed","Failed","Canceled"]);function isJobAlive(status){return status===
void 0||!TERMINAL.has(status)};const PARENT_GONE=[...notThereCodes,"ParentResourceNotFound"];function isGoing(parent){return(0,
resource_id.s)((0,json.$6)(parent,"properties","provisioningState")??"","Deleting")}function childReads(collectionPath,child,parents,query={}){
if(parents.some(parent=>((0,json.$6)(parent,"name")??"")==="")){return{why:"Azure listed a parent item without a name"}}
return parents.map(parent=>({path:`${collectionPath}/${(0,json.$6)(parent,"name")??""}/${child}`,apiVersion:api_versions.
w2.machineLearning,form:"list",query,absentCodes:isGoing(parent)?PARENT_GONE:[]}))};function projectTo(...fields){return item=>Object.
fromEntries(fields.flatMap(field=>{const value=item[field];return value===void 0?[]:[[field,value]]}))};const ALL={listViewType:"\
All"};function workspaceId(scope){return(0,resource_id.RL)(scope.source,scope.workspaceName)}function inWorkspace(child,query={},apiVersion=api_versions.
w2.machineLearning){return{absentCodes:[],reads:scope=>[{path:`${workspaceId(scope)}/${child}`,apiVersion,form:"list",query}]}}
function inEach(parent,child,query={}){return{absentCodes:[],reads:(scope,parents)=>childReads(`${workspaceId(scope)}/${parent}`,
child,parents,query)}}const assets=kind=>({...inWorkspace(kind,ALL),project:asset=>({...projectTo("id","name")(asset),properties:projectTo(
"latestVersion")((0,json.lJ)(asset,"properties"))})});function isNamed(version){return(0,json.fK)(version,"properties","\
isAnonymous")!==true}const isAlive=job=>isJobAlive((0,json.$6)(job,"properties","status"));const activeJobs={...inWorkspace(
"jobs",ALL),keep:isAlive,project:job=>({...projectTo("id","name")(job),properties:projectTo("status","jobType","displayN\
ame","experimentName","isArchived")((0,json.lJ)(job,"properties"))})};const labelingJobs={...inWorkspace("labelingJobs",
ALL,api_versions.w2.labelingJobs),keep:isAlive};const dataVersions={...inEach("data","versions",ALL),keep:isNamed};const dataAssets=inWorkspace(
"data",ALL);const schedules=inWorkspace("schedules",ALL);const featuresets=inWorkspace("featuresets",ALL);const featuresetVersions=inEach(
"featuresets","versions",ALL);const webServices=inWorkspace("services",{},api_versions.w2.webServices);const linkedServices=inWorkspace(
"linkedServices",{},api_versions.w2.linkedServices);const datasets=inWorkspace("datasets",{},api_versions.w2.datasets);var parse_json=__webpack_require__(
633);var arm_url=__webpack_require__(3204);var pin_to_host=__webpack_require__(386);var retry_after=__webpack_require__(
6803);var arm_error_parser=__webpack_require__(9815);;function refusalReason(answer){if(answer.kind==="unanswered")return unclear(
answer.why);const error=(0,arm_error_parser.E)(answer.status,answer.text);const said=(0,arm_error.cA)(error);return{why:`\
Azure answered ${answer.status}${said===""?"":` (${said})`}`,code:error.code,status:answer.status}}function unclear(why,status){
return{why,code:void 0,status}};const QUESTION={value:{udr:{},nsg:{},resourceLock:{},dnsResolution:{},storageAccount:{},
keyVault:{},containerRegistry:{},applicationInsights:{},requiredResourceProviders:{},others:{}}};const DEFAULT_WAIT_MS=5e3;
const SHORTEST_WAIT_MS=1e3;async function diagnose(client,clock,workspaceId2,deadline){const url=(0,arm_url.w)(client.cloud,
`${workspaceId2}/diagnose`,api_versions.w2.machineLearning);let answer=await client.send({method:"POST",url,body:QUESTION});
let next;while(answer.kind==="answered"&&answer.status===202){const pinned=(0,pin_to_host.x)(answer.header("Location"),client.
cloud.armHost);next=pinned.ok?pinned.url:next;if(next===void 0)return{state:"unknown",why:"Azure does not say where it a\
nswers"};const asked=(0,retry_after.m)(answer.header("Retry-After"),clock.now())??DEFAULT_WAIT_MS;const wait=Math.max(SHORTEST_WAIT_MS,
asked);if(clock.now()+wait>deadline)return{state:"unknown",why:"it did not end in time"};await clock.sleep(wait);answer=
await client.send({method:"GET",url:next})}return diagnosisIn(answer)}function diagnosisIn(answer){if(answer.kind==="una\
nswered"||answer.status!==200){return{state:"unknown",why:refusalReason(answer).why}}const told=(0,parse_json.q)(answer.
text);if(!(0,json.OW)(told)||!(0,json.OW)(told["value"])){return{state:"unknown",why:"Azure sent an answer that is no di\
agnosis"}}const results=Object.entries((0,json.lJ)(told,"value")).flatMap(([area,list])=>((0,json.Md)(list)?list:[]).map(
one=>({area,code:(0,json.$6)(one,"code")??"",level:(0,json.$6)(one,"level")??"",message:(0,json.$6)(one,"message")??""})));
return{state:"diagnosed",results}}var own_entry=__webpack_require__(4532);;const statusOfCode={missingsubscriptionregistration:409,
aadpremiumlicenserequired:400};const WRAPPER="usererror";function isAbsent(answer,absentCodes){if(answer.kind==="unanswe\
red")return false;const absent=new Set(absentCodes.map(code=>code.toLowerCase()));const codes=(0,arm_error.MZ)((0,arm_error_parser.
E)(answer.status,answer.text)).map(code=>code.toLowerCase()).filter(code=>code!==WRAPPER);const states=code=>absent.has(
code)&&answer.status===((0,own_entry.P)(statusOfCode,code)??404);return codes.length>0&&codes.every(states)};const[QUOTE,
BACKSLASH]=['"',"\\"].map(sign=>sign.charCodeAt(0));const[OPEN_LIST,CLOSE_LIST,OPEN_OBJECT,CLOSE_OBJECT]=["[","]","{","}"].
map(sign=>sign.charCodeAt(0));const BEFORE_LIST=/"value"\s*:\s*$/;function splitPage(onItem){let rest="";let item="";let depth=0;
let inText=false;let escaped=false;let inList=false;const write=text=>{let from=0;for(let at=0;at<text.length;at+=1){const code=text.
charCodeAt(at);if(inText){if(escaped)escaped=false;else if(code===BACKSLASH)escaped=true;else if(code===QUOTE)inText=false}else if(code===
QUOTE){inText=true}else if(code===OPEN_LIST||code===OPEN_OBJECT){if(depth===1&&code===OPEN_LIST){inList=BEFORE_LIST.test(
rest+text.slice(from,at))}else if(depth===2&&inList&&code===OPEN_OBJECT){rest+=`${text.slice(from,at)}0`;from=at}depth+=
1}else if(code===CLOSE_LIST||code===CLOSE_OBJECT){depth-=1;if(depth===1)inList=false;if(depth===2&&inList&&code===CLOSE_OBJECT){
onItem(item+text.slice(from,at+1));item="";from=at+1}}}if(inList&&depth>2)item+=text.slice(from);else rest+=text.slice(from)};
return{write,rest:()=>rest+item}};const READ_AGAIN=2;async function readPage(client,url,take){for(let again=0;;again+=1){
const answer=await client.stream({method:"GET",url});if(answer.kind!=="streaming"){return{kind:"refused",answer,reason:refusalReason(
answer)}}const read=await takePage(answer,take);if(read.kind!=="torn")return read;if(again>=READ_AGAIN)return{kind:"brok\
en",reason:unclear(read.why,answer.status)}}}async function takePage(answer,take){const items=[];let total=0;const notUnderstood=[];
const splitter=splitPage(text=>{const item=(0,parse_json.q)(text);if(!(0,json.OW)(item)){notUnderstood.push(text);return}
total+=1;const kept=take(item);if(kept!==void 0)items.push(kept)});for await(const piece of answer.pieces()){if(typeof piece!==
"string")return{kind:"torn",why:piece.why};splitter.write(piece)}const page=notUnderstood.length===0?judgeRest(splitter.
rest(),total):{why:"Azure sent a page that is not JSON"};return"why"in page?{kind:"broken",reason:unclear(page.why,answer.
status)}:{kind:"page",items,total,nextLink:page.nextLink}}function judgeRest(text,total){const body=(0,parse_json.q)(text);
if(!(0,json.OW)(body))return{why:"Azure sent a page that is not a JSON object"};if(body["error"]!==void 0)return{why:"Az\
ure sent a page with an error in it"};const value=(0,json.fK)(body,"value");if(!(0,json.Md)(value))return{why:"Azure sen\
t a page without a list of values"};if(value.length!==total||value.some(placeholder=>placeholder!==0)){return{why:"Azure\
 sent a page with a value that is no object"}}const nextLink=(0,json.fK)(body,"nextLink")??"";if(typeof nextLink!=="stri\
ng"){return{why:"Azure sent a link to the next page that is no text"}}return{nextLink}};async function*readPages(client,firstUrl,take,absentCodes=[]){
const followed=new Set;let url=firstUrl;for(;;){if(followed.has(url)){yield broken(unclear("Azure repeated a link to a p\
age that was already read"));return}followed.add(url);const read=await readPage(client,url,take);if(read.kind==="refused"&&
url===firstUrl&&isAbsent(read.answer,absentCodes))return;if(read.kind!=="page"){yield broken(read.reason);return}const{items,
total,nextLink}=read;const pinned=nextLink===""?void 0:(0,pin_to_host.x)(nextLink,client.cloud.armHost);if(pinned?.ok===
false){yield broken(unclear(`Azure sent a link to the next page that cannot be followed: ${pinned.why}`));return}yield{kind:"\
page",items,total};if(pinned===void 0)return;url=pinned.url}}function broken(reason){return{kind:"broken",reason}};async function listWorkspaces(client,{
subscriptionId,resourceGroup}){const place=resourceGroup===void 0?(0,resource_id.ts)(subscriptionId):(0,resource_id.x6)(
{subscriptionId,resourceGroup});const path=`${place}/providers/Microsoft.MachineLearningServices/workspaces`;const items=[];
const url=(0,arm_url.w)(client.cloud,path,api_versions.w2.machineLearning);for await(const page of readPages(client,url,
projectTo("id","name"))){if(page.kind==="broken")return{state:"unknown",reason:page.reason};items.push(...page.items)}const total=items.
length;return total===0?{state:"empty",total}:{state:"read",items,total}}var forbidden_request=__webpack_require__(714);
;const SUBDOMAIN=/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.workspace\.)?[a-z0-9-]+$/;function parseTrackingUri(uri,cloud){
const[,host="",path=""]=/^azureml:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/mlflow\/v1\.0\/subscriptions\/[^?#]+)$/i.exec(uri)??
[];const own=`.${cloud.machineLearningDomain}`;const low=host.toLowerCase();if(!low.endsWith(own)||!SUBDOMAIN.test(low.slice(
0,-own.length)))return void 0;return{host:low,path:path.replace(/\/$/,"")}}const QUESTIONS=[["GET",/\/api\/2\.0\/mlflow\/experiments\/list$/],
["POST",/\/api\/2\.0\/mlflow\/runs\/search$/]];function searchOnlyPolicy(){return{name:"searchOnlyPolicy",async sendRequest(request2,next){
const{pathname}=new URL(request2.url);if(QUESTIONS.some(([method,path])=>method===request2.method&&path.test(pathname))){
return next(request2)}throw new forbidden_request.h("not allowed while searching",request2.method,request2.url)}}}function openMlflowClient(options,{
host}){const cloud={...options.cloud,armHost:host,armEndpoint:`https://${host}`};return(0,arm_client.My)({...options,cloud,
guard:searchOnlyPolicy()})}var patient_pause=__webpack_require__(2903);var errors=__webpack_require__(5140);;function judgePoll(answer){
if(answer.kind==="unanswered")return{kind:"running"};const{status,text}=answer;if(status===202||status===408||status===429||
status>=500)return{kind:"running"};if(status===204)return{kind:"completed"};if(status<300)return judgeBody(status,text);
if(status<400)return uncertain(`Azure answered a poll with ${status}`);const error=(0,arm_error_parser.E)(status,text);if(status===
401)return{kind:"unauthorized",why:error.code??"Azure answered 401"};const isOfFrontDoor=answer.header("x-ms-failure-cau\
se")?.toLowerCase()==="gateway";if(status===404||status===403&&isOfFrontDoor){const why=`Azure answered a poll with ${status}\
: the operation cannot be seen any more`;return{kind:"uncertain",why,error}}if(error.code===void 0)return{kind:"running"};
return{kind:"failed",error}}function judgeBody(status,text){const body=(0,parse_json.q)(text);const said=(0,json.OW)(body)?
(0,json.$6)(body,"status")?.toLowerCase():void 0;if(said==="failed"||said==="canceled"){return{kind:"failed",error:(0,arm_error_parser.
E)(status,text)}}return uncertain(`Azure ended the operation with ${status}, and only 204 says that it went well`)}function uncertain(why){
return{kind:"uncertain",why,error:void 0}};const poll_operation_DEFAULT_WAIT_MS=15e3;const poll_operation_SHORTEST_WAIT_MS=1e3;
const LONGEST_WAIT_MS=10*6e4;const UNAUTHORIZED_IN_A_ROW=5;async function pollOperation({client,clock,renewToken},operation,{
deadline,onPoll}){const startedAt=clock.now();const pinned=(0,pin_to_host.x)(operation.location,client.cloud.armHost);if(!pinned.
ok)return{kind:"uncertain",why:pinned.why,error:void 0};let url=pinned.url;let wait=boundedWait(operation.retryAfterMs);
let unauthorized=0;let unread;for(let polls=1;;polls+=1){const left=deadline-clock.now();if(left<=0)return{kind:"timed-o\
ut",...unread===void 0?{}:{unread}};await clock.sleep(Math.min(wait,left));const{answer,signInFailure}=await sendPoll(client,
url);unread=signInFailure??unreadIn(answer);const judgement=answer===void 0?void 0:judgePoll(answer);if(judgement===void 0||
judgement.kind==="unauthorized"){unauthorized+=1;const why=signInFailure??judgement?.why??"";if(unauthorized>=UNAUTHORIZED_IN_A_ROW)
return lostSight(why);renewToken()}else if(judgement.kind==="running"){unauthorized=0}else{return judgement}if(answer?.kind===
"answered"&&answer.status===202){const moved=(0,pin_to_host.x)(answer.header("Location"),client.cloud.armHost);if(moved.
ok)url=moved.url}const elapsedMs=clock.now()-startedAt;wait=(0,patient_pause.A)(boundedWait(retryAfterOf(answer,clock.now())),
elapsedMs);onPoll({polls,elapsedMs,nextInMs:wait})}}async function sendPoll(client,url){try{return{answer:await client.send(
{method:"GET",url})}}catch(error){if(error instanceof errors._)return{signInFailure:error.message};throw error}}function unreadIn(answer){
if(answer===void 0||answer.kind==="unanswered")return answer?.why;return answer.status===202?void 0:`Azure answered ${answer.
status}`}function retryAfterOf(answer,now){return answer?.kind==="answered"?(0,retry_after.m)(answer.header("Retry-After"),
now):void 0}function boundedWait(ms){return Math.min(LONGEST_WAIT_MS,Math.max(poll_operation_SHORTEST_WAIT_MS,ms??poll_operation_DEFAULT_WAIT_MS))}
function lostSight(why){return{kind:"uncertain",why:`Azure accepted no token for ${UNAUTHORIZED_IN_A_ROW} polls in a row\
: ${why}`,error:void 0}}var body_identity=__webpack_require__(2519);;const LARGEST_PAGE=1e3;const TOO_LARGE="ResponsePay\
loadTooLarge";async function askGraph(client,{path,apiVersion,body},take){const url=(0,arm_url.w)(client.cloud,path,apiVersion);
const items=[];let total=0;const used=new Set;let size=LARGEST_PAGE;for(let token="";;){const options={$top:size,resultFormat:"\
objectArray"};const paged=token===""?options:{...options,$skipToken:token};const asked={...(0,json.OW)(body)?body:{},options:paged};
const answer=await client.send({method:"POST",url,body:asked});if(isTooLarge(answer)&&size>1){size=Math.ceil(size/4);continue}
if(answer.kind==="unanswered"||answer.status!==200){return{reason:refusalReason(answer)}}const page=readRows(answer.text);
if("why"in page)return{reason:unclear(page.why,answer.status)};total+=page.rows.length;items.push(...page.rows.map(take).
filter(row=>row!==void 0));if(page.next==="")return{items,total};if(used.has(page.next))return{reason:unclear("Resource \
Graph repeated a page")};used.add(token=page.next)}}function isTooLarge(answer){return answer.kind==="answered"&&answer.
status===400&&(0,arm_error.MZ)((0,arm_error_parser.E)(answer.status,answer.text)).includes(TOO_LARGE)}function readRows(text){
const page=(0,parse_json.q)(text);const data=(0,json.fK)(page,"data");if(!(0,json.Md)(data)||(0,json.fK)(page,"error")!==
void 0)return{why:"Resource Graph sent a page without rows"};const rows=data.filter(json.OW);if(rows.length<data.length)
return{why:"Resource Graph sent a row that is no object"};if((0,json.fK)(page,"count")!==rows.length){return{why:"Resour\
ce Graph sent another number of rows than it says"}}const next=(0,json.$6)(page,"$skipToken")??"";if(next===""&&(0,json.
$6)(page,"resultTruncated")!=="false"){return{why:"Resource Graph cut its answer off"}}return{rows,next}};async function postQuery(client,read,isAnswer=()=>true){
const url=(0,arm_url.w)(client.cloud,read.path,read.apiVersion,read.query);const answer=await client.send({method:"POST",
url,body:read.body??{}});if(answer.kind==="unanswered"||answer.status!==200){return{state:"unknown",reason:refusalReason(
answer)}}const told=(0,parse_json.q)(answer.text);if(!(0,json.OW)(told)||told["error"]!==void 0||!isAnswer(told)){return{
state:"unknown",reason:unclear("Azure sent an answer without what is declared of it",200)}}return{state:"present",body:{
...told,id:read.about??""}}}var right_words=__webpack_require__(8783);var timed_rights=__webpack_require__(7560);;const AUTHORIZATION="\
/providers/Microsoft.Authorization/roleAssignments";function assignmentsAt(scopeId,query={}){return{path:`${scopeId}${AUTHORIZATION}`,
apiVersion:api_versions.w2.roleAssignments,form:"list",query}}const scopeOf=assignment=>(0,json.$6)(assignment,"properti\
es","scope")??"";const roleAssignments={absentCodes:[],reads:scope=>[assignmentsAt(workspaceId(scope))],keep:(assignment,scope)=>(0,
resource_id.a5)(scopeOf(assignment),workspaceId(scope))};const inheritedRoleAssignments={absentCodes:[],reads:scope=>[assignmentsAt(
workspaceId(scope),{$filter:"atScope()"})],keep:(assignment,scope)=>!(0,resource_id.a5)(scopeOf(assignment),workspaceId(
scope))};const destinationRoleAssignments={absentCodes:[],reads:scope=>[assignmentsAt((0,resource_id.x6)(scope.destination),
{$filter:"atScope()"})]};function scopesFor(parents){const byGroup=new Map;for(const id2 of parents.map(body_identity.TH)){
const group2=GROUP.exec(id2)?.[0]??id2;byGroup.set(group2.toLowerCase(),[...byGroup.get(group2.toLowerCase())??[group2],
id2])}return[...byGroup.values()].flatMap(([group2="",...ids2])=>ids2.length>1?[group2]:ids2)}const GROUP=/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i;
const associatedRoleAssignments={absentCodes:[],reads:(_scope,parents)=>scopesFor(parents).map(scopeId=>assignmentsAt(scopeId)),
keep:(assignment,_scope,parents)=>parents.some(parent=>(0,resource_id.a5)(scopeOf(assignment),(0,body_identity.TH)(parent)))};
const access_collections_schedules=["roleAssignmentScheduleInstances","roleEligibilityScheduleInstances"];const timedRights={
absentCodes:["AadPremiumLicenseRequired"],overlaps:true,reads:(_scope,parents)=>scopesFor(parents).flatMap(scopeId=>access_collections_schedules.
map(list=>({path:`${scopeId}/providers/Microsoft.Authorization/${list}`,apiVersion:api_versions.w2.roleSchedules,form:"l\
ist"}))),keep:(item,_scope,parents)=>(0,timed_rights._Y)(item)&&parents.some(parent=>(0,resource_id.a5)(scopeOf(item),(0,
body_identity.TH)(parent)))};const IN_A_GROUP=/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i;const roleDefinitions={absentCodes:[
"RoleDefinitionDoesNotExist"],overlaps:true,reads:(scope,parents)=>{const places=new Map(parents.map(parent=>[(0,right_words.
c)(parent).toLowerCase(),IN_A_GROUP.exec(scopeOf(parent))?.[0]??(0,resource_id.ts)(scope.source.subscriptionId)]));return[
...places].filter(([guid])=>guid!=="").map(([guid,place])=>({path:`${place}/providers/Microsoft.Authorization/roleDefini\
tions/${guid}`,apiVersion:api_versions.w2.roleAssignments,form:"single"}))},project:role=>({...projectTo("id","name")(role),
properties:{roleName:(0,json.$6)(role,"properties","roleName")??""}})};var moving_resources=__webpack_require__(487);var request=__webpack_require__(
3430);;function associatedReads(parents){const reads=[];for(const workspace of parents){for(const kind of request.ur){const id2=(0,
moving_resources.Im)(workspace,kind);if(id2===void 0)continue;const type=(0,resource_id.RQ)(id2)?.type;const apiVersion=type===
void 0?void 0:(0,api_versions.uO)(type);if(apiVersion===void 0){return{why:`the workspace names its ${kind} by an id tha\
t is not understood: ${id2}`}}reads.push({path:id2,apiVersion,form:"single"})}}return reads}var relocation=__webpack_require__(
23);;const diagnosticSettings={absentCodes:neverRegistered,reads:(scope,parents)=>[...new Set([...movingBodies(scope,parents),
...parents.filter(isOnlineEndpoint)])].map(body=>({path:`${(0,body_identity.TH)(body)}/providers/Microsoft.Insights/diag\
nosticSettings`,apiVersion:api_versions.w2.diagnosticSettings,form:"list"}))};const alertTypes=["microsoft.insights/metr\
icAlerts","microsoft.insights/scheduledQueryRules","microsoft.insights/webtests","microsoft.alertsManagement/smartDetect\
orAlertRules"];const alerts={absentCodes:neverRegistered,reads:({source:source2})=>alertTypes.map(type=>({path:`${(0,resource_id.
ts)(source2.subscriptionId)}/providers/${type}`,apiVersion:(0,api_versions.uO)(type)??"",form:"list"})),keep:(item,scope,[
workspace])=>(0,relocation.WO)((0,moving_resources.lh)(scope,workspace),item),project:item=>({...projectTo("id","name","\
type","kind")(item),properties:projectTo("actionGroups","scope","scopes")((0,json.lJ)(item,"properties"))})};const policyRestrictions={
absentCodes:[],isAnswer:body=>[(0,json.fK)(body,"contentEvaluationResult","policyEvaluations"),(0,json.fK)(body,"fieldRe\
strictions")??[]].every(list=>(0,json.Md)(list)&&list.every(json.OW)),reads:(scope,parents)=>movingBodies(scope,parents).
map(body=>{const id2=(0,body_identity.TH)(body);const type=(0,resource_id.RQ)(id2)?.type??"";return{path:`${(0,resource_id.
x6)(scope.destination)}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`,apiVersion:api_versions.w2.policyRestrictions,
form:"question",about:id2,body:{resourceDetails:{resourceContent:{...withoutEnvelope(body),type},apiVersion:(0,api_versions.
uO)(type)??api_versions.w2.machineLearning},pendingFields:[{field:"location",values:[(0,json.$6)(body,"location")??""]}]}}})};
function withoutEnvelope(body){return Object.fromEntries(Object.entries(body).filter(([field])=>!["id","systemData","eta\
g"].includes(field)))}function isOnlineEndpoint(body){return(0,resource_id.s)((0,resource_id.RQ)((0,body_identity.TH)(body))?.
type??"",ONLINE_ENDPOINT)}const ONLINE_ENDPOINT="Microsoft.MachineLearningServices/workspaces/onlineEndpoints";function movingBodies(scope,parents){
const[workspace]=parents;const moving=(0,moving_resources.lh)(scope,workspace);return parents.filter(parent=>moving.some(
id2=>(0,resource_id.s)(id2,(0,body_identity.TH)(parent))))}var old_id_holders=__webpack_require__(1930);var graph_path=__webpack_require__(
1931);;const COLUMNS="id, name, type, kind, location, subscriptionId, resourceGroup, tags, properties";function inGraph(types){
const list=types.map(type=>`'${type.toLowerCase()}'`).join(", ");return{path:graph_path.l,apiVersion:api_versions.w2.resourceGraph,
form:"graph",body:{query:`resources | where type in~ (${list}) | project ${COLUMNS}`}}}const graphHolders={absentCodes:[],
reads:()=>[inGraph(old_id_holders.I.map(({type})=>type))],keep:namesWhatMoves,project:projectTo("id","type")};const holders={
absentCodes:notThereCodes,reads:(_scope,parents)=>parents.filter(isHolder).map(row=>{const id2=(0,json.$6)(row,"id")??"";
const type=(0,resource_id.RQ)(id2)?.type??"";const read={path:id2,apiVersion:(0,api_versions.uO)(type)??"",form:"single"};
return(0,resource_id.s)(type,"microsoft.insights/workbooks")?{...read,query:{canFetchContent:"true"}}:read}),keep:namesWhatMoves,
project:projectTo("id","name","type")};const dataFactories={absentCodes:[],reads:()=>[inGraph(["Microsoft.DataFactory/fa\
ctories"])],project:projectTo("id","name","type")};const factoryLinks={absentCodes:notThereCodes,reads:(_scope,parents)=>parents.
map(factory=>({path:`${(0,body_identity.TH)(factory)}/linkedservices`,apiVersion:api_versions.w2.dataFactory,form:"list"})),
keep:linksTo,project:projectTo("id","name","type")};function isHolder(item){return(0,old_id_holders.B)((0,json.$6)(item,
"type")??"")!==void 0}function namesWhatMoves(item,scope,parents){return(0,relocation.WO)((0,moving_resources.lh)(scope,
parents[0]),item)}function linksTo(item,{source:source2,workspaceName}){if(!(0,resource_id.s)((0,json.$6)(item,"properti\
es","type")??"","AzureMLService"))return false;const isOrMayBe=(field,wanted)=>{const value=(0,json.fK)(item,"properties",
"typeProperties",field);return typeof value!=="string"||value.includes("@")||(0,resource_id.s)(value,wanted)};return isOrMayBe(
"subscriptionId",source2.subscriptionId)&&isOrMayBe("resourceGroupName",source2.resourceGroup)&&isOrMayBe("mlWorkspaceNa\
me",workspaceName)};function perSubscription(type,apiVersion){return(_scope,parents)=>{const ids2=parents.flatMap(parent=>(0,
json.$6)(parent,"subscriptionId")??[]);if(ids2.length<parents.length)return{why:"Azure listed a subscription without an \
id"};return ids2.map(id2=>({path:`${(0,resource_id.ts)(id2)}/providers/${type}`,apiVersion,form:"list"}))}}const siblingWorkspaces={
absentCodes:neverRegistered,reads:perSubscription("Microsoft.MachineLearningServices/workspaces",api_versions.w2.machineLearning),
keep:(item,scope)=>!(0,resource_id.s)((0,body_identity.TH)(item),workspaceId(scope)),project:item=>({...projectTo("id","\
name","kind")(item),properties:projectTo("storageAccount","keyVault","containerRegistry","applicationInsights","hubResou\
rceId")((0,json.lJ)(item,"properties"))})};const databricksWorkspaces={absentCodes:neverRegistered,reads:perSubscription(
"Microsoft.Databricks/workspaces",api_versions.w2.databricks),keep:(item,scope)=>(0,resource_id.s)((0,json.$6)(item,"pro\
perties","parameters","amlWorkspaceId","value")??"",workspaceId(scope))};const CONNECTABLE=/^microsoft\.(storage\/storageaccounts|keyvault\/vaults|containerregistry\/registries)$/i;
const associatedConnections={absentCodes:[],reads:(_scope,parents)=>parents.flatMap(parent=>{const id2=(0,body_identity.
TH)(parent);const type=(0,resource_id.RQ)(id2)?.type??"";const apiVersion=(0,api_versions.uO)(type);if(apiVersion===void 0||
!CONNECTABLE.test(type))return[];return[{path:`${id2}/privateEndpointConnections`,apiVersion,form:"list"}]})};;const GROUP_MISSING=[
"ResourceGroupNotFound"];const providerNamespaces=["Microsoft.MachineLearningServices","Microsoft.Storage","Microsoft.Co\
ntainerRegistry","Microsoft.KeyVault","Microsoft.Insights","Microsoft.Notebooks","Microsoft.ContainerService","Microsoft\
.DocumentDB","Microsoft.Search"];function single(path,apiVersion){return[{path,apiVersion,form:"single"}]}function subscription(side){
return{absentCodes:["SubscriptionNotFound"],reads:scope=>single((0,resource_id.ts)(side(scope).subscriptionId),api_versions.
w2.subscriptions)}}const subscriptions={absentCodes:[],reads:()=>[{path:"/subscriptions",apiVersion:api_versions.w2.subscriptions,
form:"list"}],project:projectTo("id","subscriptionId","displayName","state")};function group(side){return{absentCodes:GROUP_MISSING,
reads:scope=>single((0,resource_id.x6)(side(scope)),api_versions.w2.resources)}}function groupResources(side){return{absentCodes:[],
reads:scope=>[{path:`${(0,resource_id.x6)(side(scope))}/resources`,apiVersion:api_versions.w2.resources,form:"list"}],project:projectTo(
"id","name","type","kind","location")}}function deployments(side){return{absentCodes:[],reads:scope=>["Running","Accepte\
d"].map(state=>({path:`${(0,resource_id.x6)(side(scope))}/providers/Microsoft.Resources/deployments`,apiVersion:api_versions.
w2.resources,form:"list",query:{$filter:`provisioningState eq '${state}'`}})),project:deployment=>({...projectTo("id","n\
ame")(deployment),properties:projectTo("provisioningState")((0,json.lJ)(deployment,"properties"))})}}function permissions(side){
return{absentCodes:[],reads:scope=>[{path:`${(0,resource_id.x6)(side(scope))}/providers/Microsoft.Authorization/permissi\
ons`,apiVersion:api_versions.w2.permissions,form:"list"}]}}function workspaceIn(side){return{absentCodes:notThereCodes,reads:scope=>single(
(0,resource_id.RL)(side(scope),scope.workspaceName),api_versions.w2.machineLearning)}}function providers(side){return{absentCodes:[],
reads:scope=>providerNamespaces.map(namespace=>({path:`${(0,resource_id.ts)(side(scope).subscriptionId)}/providers/${namespace}`,
apiVersion:api_versions.w2.resources,form:"single"}))}}function locks(side){const below="/providers/Microsoft.Authorizat\
ion/locks";return{absentCodes:GROUP_MISSING,overlaps:true,reads:scope=>[{path:`${(0,resource_id.ts)(side(scope).subscriptionId)}${below}`,
apiVersion:api_versions.w2.locks,form:"list",query:{$filter:"atScope()"}},{path:`${(0,resource_id.x6)(side(scope))}${below}`,
apiVersion:api_versions.w2.locks,form:"list"}]}};function byRegion(list){return{absentCodes:[],reads:({destination:destination2},parents)=>{
const regions=parents.flatMap(parent=>(0,json.$6)(parent,"location")??[]);if(regions.length<parents.length)return{why:"t\
he workspace names no region"};return regions.map(region=>({path:`${(0,resource_id.ts)(destination2.subscriptionId)}/pro\
viders/Microsoft.MachineLearningServices/locations/${region.replaceAll(" ","").toLowerCase()}/${list}`,apiVersion:api_versions.
w2.machineLearning,form:"list"}))}}};const source=scope=>scope.source;const destination=scope=>scope.destination;const collections={
sourceSubscription:subscription(source),destinationSubscription:subscription(destination),subscriptions,sourceGroup:group(
source),destinationGroup:group(destination),sourceGroupResources:groupResources(source),destinationGroupResources:groupResources(
destination),sourceDeployments:deployments(source),destinationDeployments:deployments(destination),sourcePermissions:permissions(
source),destinationPermissions:permissions(destination),workspace:workspaceIn(source),destinationNamesake:workspaceIn(destination),
associatedResources:{absentCodes:notThereCodes,reads:(_scope,parents)=>associatedReads(parents)},siblingWorkspaces,computes:inWorkspace(
"computes"),onlineEndpoints:inWorkspace("onlineEndpoints"),onlineDeployments:inEach("onlineEndpoints","deployments"),batchEndpoints:inWorkspace(
"batchEndpoints"),batchDeployments:inEach("batchEndpoints","deployments"),serverlessEndpoints:inWorkspace("serverlessEnd\
points"),webServices,activeJobs,labelingJobs,schedules,featuresets,featuresetVersions,datastores:inWorkspace("datastores"),
dataAssets,dataVersions,datasets,models:assets("models"),environments:assets("environments"),components:assets("componen\
ts"),connections:inWorkspace("connections"),outboundRules:inWorkspace("outboundRules"),linkedServices,databricksWorkspaces,
privateEndpointConnections:inWorkspace("privateEndpointConnections"),associatedConnections,roleAssignments,associatedRoleAssignments,
timedRights,inheritedRoleAssignments,destinationRoleAssignments,roleDefinitions,diagnosticSettings,alerts,graphHolders,holders,
dataFactories,factoryLinks,destinationProviders:providers(destination),sourceLocks:locks(source),destinationLocks:locks(
destination),policyRestrictions,destinationUsages:byRegion("usages"),vmSizes:byRegion("vmSizes")};;async function readSingle(client,read,absentCodes){
const url=(0,arm_url.w)(client.cloud,read.path,read.apiVersion,read.query);const answer=await client.send({method:"GET",
url});if(answer.kind==="answered"&&answer.status===200){const told=(0,parse_json.q)(answer.text);const isWhole=(0,json.OW)(
told)&&told["error"]===void 0;const body=isWhole?(0,body_identity.u3)(read.path,told):void 0;if(body!==void 0)return{state:"\
present",body};const why="Azure sent a body that is not the resource that was asked for";return{state:"unknown",reason:unclear(
why,answer.status)}}if(isAbsent(answer,absentCodes))return{state:"absent"};return{state:"unknown",reason:refusalReason(answer)}}
;const TELL_EVERY=5e3;async function readCollection(client,name,scope,parents,onProgress=()=>void 0){const spec=collections[name];
const reads=spec.reads(scope,parents);if("why"in reads)return{state:"unknown",reason:unclear(reads.why)};const parts=[];
const results=await Promise.all(reads.map(read=>readPart(client,spec,read,{scope,parents,onProgress})));for(const result of results){
if("reason"in result)return{state:"unknown",reason:result.reason};parts.push(result)}const total=parts.reduce((sum,part)=>sum+
part.total,0);const all=parts.flatMap(part=>part.items);const items=spec.overlaps===true?withoutTwins(all):all;return items.
length===0?{state:"empty",total}:{state:"read",items,total}}async function readPart(client,spec,read,reading){const take=takeFor(
spec,reading);if(read.form==="list")return readList(client,spec,read,reading);if(read.form==="graph")return askGraph(client,
read,take);const single2=read.form==="single"?await readSingle(client,read,read.absentCodes??spec.absentCodes):await postQuery(
client,read,body=>spec.isAnswer?.(body)??true);if(single2.state==="unknown")return{reason:single2.reason};if(single2.state===
"absent")return{items:[],total:0};const kept=take(single2.body);return{items:kept===void 0?[]:[kept],total:1}}function takeFor(spec,{
scope,parents}){return item=>spec.keep?.(item,scope,parents)??true?spec.project?.(item)??item:void 0}async function readList(client,spec,read,reading){
const url=(0,arm_url.w)(client.cloud,read.path,read.apiVersion,read.query);const take=takeFor(spec,reading);const takeListed=item=>take(
(0,body_identity.PL)(read.path,item));const items=[];let total=0;let told=0;for await(const page of readPages(client,url,
takeListed,read.absentCodes??spec.absentCodes)){if(page.kind==="broken")return{reason:page.reason};total+=page.total;items.
push(...page.items);if(total-told>=TELL_EVERY)reading.onProgress(told=total)}return{items,total}}function withoutTwins(items){
const seen=new Set;return items.filter(item=>{const id2=(0,json.$6)(item,"id")?.toLowerCase();if(id2===void 0)return true;
const twin=seen.has(id2);seen.add(id2);return!twin})}var path_segment=__webpack_require__(9111);;const allowList=[{methods:[
"GET","HEAD"],path:/^\//},{methods:["POST"],path:new RegExp(`^/subscriptions/${path_segment._}/resourceGroups/${path_segment.
_}/validateMoveResources$`,"i")},{methods:["POST"],path:new RegExp(`^/subscriptions/${path_segment._}/resourceGroups/${path_segment.
_}/providers/Microsoft\\.PolicyInsights/checkPolicyRestrictions$`,"i")},{methods:["POST"],path:new RegExp(`^/subscriptio\
ns/${path_segment._}/resourceGroups/${path_segment._}/providers/Microsoft\\.MachineLearningServices/workspaces/${path_segment.
_}/diagnose$`,"i")}];function isReadOnly(method,url){if(!URL.canParse(url))return false;const{pathname}=new URL(url);return(0,
graph_path.f)(method,url)||allowList.some(allowed=>allowed.methods.includes(method)&&allowed.path.test(pathname))}function readOnlyPolicy(){
return{name:"readOnlyPolicy",async sendRequest(request2,next){if(!isReadOnly(request2.method,request2.url)){throw new forbidden_request.
h("not allowed while reading",request2.method,request2.url)}return next(request2)}}};const LIVE_STATUSES=["Running","Sch\
eduled"];const EXPERIMENTS_AT_ONCE=100;const RUNS_PER_PAGE=1e3;async function searchLiveRuns(client,server,workspaceId2){
try{const experiments=await listExperiments(client,server);const runs=[];for(let from=0;from<experiments.length;from+=EXPERIMENTS_AT_ONCE){
const some=experiments.slice(from,from+EXPERIMENTS_AT_ONCE);for(const status of LIVE_STATUSES){runs.push(...await searchRuns(
client,server,some,status))}}const items=runs.map(run=>asJob(run,workspaceId2));return items.length===0?{state:"empty",total:0}:
{state:"read",items,total:items.length}}catch(error){if(!(error instanceof SearchRefusedError))throw error;return{state:"\
unknown",reason:error.reason}}}class SearchRefusedError extends Error{reason;constructor(reason){super(reason.why);this.
reason=reason}}async function listExperiments(client,server){const url=`${urlOf(client,server,"experiments/list")}?view_\
type=ALL`;const page=pageOf(await client.send({method:"GET",url}),"experiments");if(page.next!==""){throw new SearchRefusedError(
unclear("MLflow listed only some of the experiments"))}return page.items.map(experiment=>textIn(experiment,"experiment_i\
d"))}async function searchRuns(client,server,experiments,status){const found=[];const url=urlOf(client,server,"runs/sear\
ch");const followed=new Set;for(let token="";;){const body={experiment_ids:experiments,filter:`attributes.status = '${status}\
'`,run_view_type:"ALL",max_results:RUNS_PER_PAGE,...token===""?{}:{page_token:token}};const page=pageOf(await client.send(
{method:"POST",url,body}),"runs");found.push(...page.items);token=page.next;if(token==="")return found;if(followed.has(token))
throw new SearchRefusedError(unclear("MLflow repeated a page"));followed.add(token)}}function urlOf(client,server,call){
return`${client.cloud.armEndpoint}${server.path}/api/2.0/mlflow/${call}`}function pageOf(answer,list){if(answer.kind==="\
unanswered"||answer.status!==200){throw new SearchRefusedError(refusalReason(answer))}const body=(0,parse_json.q)(answer.
text);const next=(0,json.fK)(body,"next_page_token")??"";if((0,json.OW)(body)&&body["error_code"]===void 0&&body["error"]===
void 0){const items=body[list]??(list in body||list!=="runs"?null:[]);if(typeof next==="string"&&(0,json.Md)(items)&&items.
every(json.OW)){return{items,next}}}throw new SearchRefusedError(unclear(`MLflow sent an answer that is no list of ${list}`,
200))}function textIn(value,...path){const text=(0,json.$6)(value,...path)??"";if(text!=="")return text;throw new SearchRefusedError(
unclear(`MLflow listed something without ${path.join(".")}`))}function asJob(run,workspaceId2){const name=textIn(run,"in\
fo","run_id");return{id:`${workspaceId2}/jobs/${name}`,name,properties:{status:textIn(run,"info","status"),displayName:(0,
json.$6)(run,"info","run_name")??""}}}var throttle_policy=__webpack_require__(4891);;const FAILED=new Set(["failed","can\
celed"]);async function readOperation(client,address){const pinned=(0,pin_to_host.x)(address,client.cloud.armHost);if(!pinned.
ok)return{kind:"over"};const answer=await client.send({method:"GET",url:pinned.url});if(answer.kind==="answered"&&answer.
status<202){const status=(0,json.$6)((0,parse_json.q)(answer.text),"status")?.toLowerCase()??"succeeded";if(status==="su\
cceeded")return{kind:"over"};if(!FAILED.has(status))return{kind:"running"};const error=(0,arm_error_parser.E)(answer.status,
answer.text);return{kind:"failed",error:{...error,status:void 0}}}const judgement=judgePoll(answer);return judgement.kind===
"running"||judgement.kind==="failed"?judgement:{kind:"over"}}var network_causes=__webpack_require__(613);var judge_accepted=__webpack_require__(
2360);var move_body=__webpack_require__(191);;const ASK_AGAIN_AFTER_MS=[5e3,15e3];async function startValidation(client,clock,order){
const url=(0,arm_url.w)(client.cloud,`${(0,resource_id.x6)(order.source)}/validateMoveResources`,api_versions.w2.resources);
const answer=await client.send({method:"POST",url,body:(0,move_body.m)(order)});return(0,judge_accepted.L)(answer,client.
cloud.armHost,clock.now())}async function validateMove(client,follower,order,options){let first=await startValidation(client,
follower.clock,order);let askedAgain=false;for(const pause of ASK_AGAIN_AFTER_MS){if(first.kind!=="uncertain"||follower.
clock.now()+pause>=options.deadline)break;await follower.clock.sleep(pause);first=await startValidation(client,follower.
clock,order);askedAgain=true}switch(first.kind){case"accepted":return ended(await pollOperation(follower,first,options));case"\
completed":return{kind:"passed"};case"refused":{const{status}=first.error;if(status!==void 0&&(0,arm_error.MZ)(first.error).
length===0){const why=(0,network_causes.B0)("Azure Resource Manager",status);return{kind:"inconclusive",why,error:first.
error}}const mayBeEcho=askedAgain&&(0,arm_error.MZ)(first.error).some(error_catalogue.fp);if(!mayBeEcho)return{kind:"ref\
used",error:first.error};return{kind:"inconclusive",why:"the resource group was busy",error:first.error}}case"throttled":
return{kind:"inconclusive",why:"Azure throttled the request",error:first.error};case"uncertain":return{kind:"inconclusiv\
e",why:first.why,error:first.error}}}function ended(end){switch(end.kind){case"completed":return{kind:"passed"};case"fai\
led":return{kind:"refused",error:end.error};case"uncertain":return{kind:"inconclusive",why:end.why,error:end.error};case"\
timed-out":return{kind:"inconclusive",why:`the validation did not end within the time of this run${lastPoll(end)}`,error:void 0}}}
function lastPoll({unread}){return unread===void 0?"":`, and its last poll told nothing: ${unread}`};const READ_RETRIES=3;
const OF_RESOURCES=/^\/subscriptions\/[^/]+\/(?:providers|resourceGroups)\/[^/]+$/i;const ROLE_DEFINITION=/\/providers\/Microsoft\.Authorization\/roleDefinitions\/[^/]+$/i;
function openReader(options){const{clock,buckets,credential,correlationId}=options;const open=(retries,waitsOut)=>(0,arm_client.
My)({...options,guard:readOnlyPolicy(),throttle:(0,throttle_policy.l)({clock,buckets,waitsOut}),retries});const client=open(
READ_RETRIES,true);const mlflow=server=>openMlflowClient({...options,throttle:(0,throttle_policy.l)({clock,buckets,waitsOut:true}),
retries:READ_RETRIES},server);const follower={client:open(0,false),clock,renewToken:()=>{credential.forget()}};return{correlationId,
readCollection:(name,scope,parents,onProgress)=>name==="activeJobs"&&scope.jobScan==="active-search"?searchJobs(options.
cloud,mlflow,scope,parents):readCollection(client,name,scope,parents,onProgress),listWorkspaces:place=>listWorkspaces(client,
place),async lookUp(resourceId){const read=await readById(client,resourceId);return read.state==="unknown"?{state:"unkno\
wn",why:read.reason.why,reason:read.reason}:{state:read.state}},async readResource(resourceId){const read=await readById(
client,resourceId);return read.state==="unknown"?{state:"unknown",why:read.reason.why}:read},diagnose:(id2,deadline)=>diagnose(
client,clock,id2,deadline),validateMove:(order,follow)=>validateMove(client,follower,order,follow),isBusy:order=>isBusy(
client,clock,order),followMove:(location,retryAfterMs,follow)=>pollOperation(follower,{location,retryAfterMs},follow),readOperation:address=>readOperation(
client,address)}}async function searchJobs(cloud,open,scope,[workspace]){const uri=(0,json.$6)(workspace,"properties","m\
lFlowTrackingUri")??"";const server=parseTrackingUri(uri,cloud);if(server!==void 0)return searchLiveRuns(open(server),server,
workspaceId(scope));const why="the workspace names no MLflow tracking server of this cloud";return{state:"unknown",reason:unclear(
why)}}async function readById(client,path){if(ROLE_DEFINITION.test(path)){const read={path,apiVersion:api_versions.w2.roleAssignments};
return readSingle(client,read,["RoleDefinitionDoesNotExist"])}const type=(0,resource_id.RQ)(path)?.type;if(type===void 0&&
!OF_RESOURCES.test(path)){return{state:"unknown",reason:unclear(`${path} is not the id of a resource`)}}const apiVersion=OF_RESOURCES.
test(path)?api_versions.w2.resources:(0,api_versions.uO)(type??"");if(apiVersion===void 0){return{state:"unknown",reason:unclear(
`this product cannot read the type ${type}`)}}return readSingle(client,{path,apiVersion},notThereCodes)}async function isBusy(client,clock,order){
const first=await startValidation(client,clock,order);if(first.kind==="accepted"||first.kind==="completed")return"free";
const codes="error"in first&&first.error!==void 0?(0,arm_error.MZ)(first.error):[];return codes.some(error_catalogue.fp)?
"busy":"unknown"}}),2360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>judgeAccepted});var _client_arm_error_parser_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9815);var _client_pin_to_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(386);var _client_retry_after_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6803);function judgeAccepted(answer,armHost,now){if(answer.kind==="unanswered")return uncertain(answer.why,void 0);const{
status,text}=answer;const retryAfterMs=(0,_client_retry_after_js__WEBPACK_IMPORTED_MODULE_1__.m)(answer.header("Retry-Af\
ter"),now);if(status===204)return{kind:"completed"};if(status===202){const pinned=(0,_client_pin_to_host_js__WEBPACK_IMPORTED_MODULE_2__.
x)(answer.header("Location"),armHost);if(pinned.ok)return{kind:"accepted",location:pinned.url,retryAfterMs};return uncertain(
`Azure answered 202, but its Location is of no use: ${pinned.why}`,void 0)}if(status<400)return uncertain(`Azure answere\
d ${status}, which is no answer to a move`,void 0);const error=(0,_client_arm_error_parser_js__WEBPACK_IMPORTED_MODULE_0__.
E)(status,text);if(status===429)return{kind:"throttled",error,retryAfterMs};if(status===408||status>=500)return uncertain(
`Azure answered ${status}`,error);return{kind:"refused",error}}function uncertain(why,error){return{kind:"uncertain",why,
error}}}),191:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>moveBody});var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9879);function moveBody(order){
return{resources:order.resourceIds,targetResourceGroup:(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.x6)(
order.destination)}}}),2519:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{PL:()=>listedAt,TH:()=>idOf,u3:()=>answerFor});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9879);function idOf(body){return(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(body,"id")??""}function listedAt(list,item){const name=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"name")??"";
return idOf(item)!==""||name===""?item:{...item,id:`${list}/${name}`}}const DEFINED_ELSEWHERE=/\/providers\/Microsoft\.Authorization\/roleDefinitions\//i;
function answerFor(asked,body){const id2=idOf(body);const nameIn=path=>path.slice(path.lastIndexOf("/")+1);if(id2===""){
const isNamed=(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(body,"name")??
"",nameIn(asked));return isNamed&&(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
fK)(body,"properties"))?{...body,id:asked}:void 0}const isAsked=DEFINED_ELSEWHERE.test(asked)?(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
s)(nameIn(id2),nameIn(asked)):(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)(id2,asked);return isAsked?body:void 0}}),
1270:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{rS:()=>isAuthorizationCode,fp:()=>isBusyCode,u7:()=>isUnregistered,wJ:()=>remedyFor});;const errorSources={moveArticle:"\
Microsoft: Move Azure resources to a new resource group or subscription",support:"Microsoft support: Troubleshoot moving\
 resources",rpc:"Azure Resource Manager RPC: Move Resource",recorded:"Recorded answers of Azure Resource Manager",locks:"\
Microsoft: Lock your Azure resources",throttling:"Microsoft: Understand how Azure Resource Manager throttles requests",dataFactory:"\
Microsoft: Troubleshoot CI/CD issues in Azure Data Factory",vmErrors:"Microsoft: Error codes of Azure virtual machines"};
;const gatewayErrors=[{code:"AuthorizationFailed",meaning:"The identity of this run lacks a right on the scope.",remedy:"\
Grant the action that the message names at that scope; a new grant needs some minutes and a fresh sign-in.",source:errorSources.
recorded,group:"authorization"},{code:"LinkedAuthorizationFailed",meaning:"The identity lacks a right on a resource link\
ed to the one that moves, or the tenants differ.",remedy:"Grant read or join on the linked scope that the message names,\
 also at the destination.",source:errorSources.support,group:"authorization"},{code:"MissingRegistrationsForTypes",meaning:"\
The destination subscription is not registered for types (and regions) of the move.",remedy:"Register each namespace at \
the destination with az provider register --wait, also those of hidden resources.",source:errorSources.rpc},{code:"Missi\
ngRegistrationState",meaning:"A type of the move has no registration at the destination.",remedy:"Register the provider \
in the destination subscription with az provider register --wait.",source:errorSources.support},{code:"MissingSubscripti\
onRegistration",meaning:"The subscription is not registered to use this namespace.",remedy:"Register the namespace with \
az provider register --wait and start again.",source:errorSources.recorded,group:"unregistered"},{code:"MissingRegistrat\
ionForLocation",meaning:"The registration of the provider does not cover this region.",remedy:"Register the provider aga\
in with az provider register --wait to gain the region.",source:errorSources.recorded},{code:"SubscriptionNotRegistered",
meaning:"The subscription is not registered for a provider.",remedy:"Register the provider with az provider register --w\
ait and start again.",source:errorSources.rpc,group:"unregistered"},{code:"ScopeLocked",meaning:"A management lock on th\
is scope forbids the operation.",remedy:"Remove the lock for the time of the move, and put it back afterwards.",source:errorSources.
locks},{code:"ResourcesBeingMoved",meaning:"A move already holds this resource group.",remedy:"Wait until that move has \
ended (up to several hours), then start again.",source:errorSources.support,group:"busy"},{code:"AnotherOperationInProgr\
ess",meaning:"Another operation holds this resource group.",remedy:"Wait until it has ended, then start again.",source:errorSources.
support,group:"busy"},{code:"DeploymentActive",meaning:"A deployment is running in this resource group.",remedy:"Wait un\
til the deployment has ended or cancel it, then start again.",source:errorSources.support,group:"busy"},{code:"RequestCo\
nflict",meaning:"Another request is changing the same resources.",remedy:"Wait until it has ended, then start again.",source:errorSources.
support,group:"busy"},{code:"ResourceGroupBeingDeleted",meaning:"The resource group is being deleted.",remedy:"Choose an\
other group, or create it again once it is gone.",source:errorSources.support,group:"busy"},{code:"RetryableErrorDueToAn\
otherOperation",meaning:"A resource provider is busy with another operation on the resource.",remedy:"Wait as long as Az\
ure says, then start again.",source:errorSources.throttling,group:"busy"},{code:"SubscriptionRequestsThrottled",meaning:"\
The subscription has used up its requests for the moment.",remedy:"Start again later, and let fewer jobs of this identit\
y run side by side.",source:errorSources.throttling},{code:"ResourceNotFound",meaning:"Azure finds no resource of this i\
d.",remedy:"Check subscription, group and name; the resource may have moved or been deleted.",source:errorSources.recorded},
{code:"ResourceGroupNotFound",meaning:"Azure finds no resource group of this name.",remedy:"Create the resource group, i\
n the region of the workspace, or correct the name.",source:errorSources.recorded},{code:"InvalidRequestContent",meaning:"\
Azure could not read the body of the request.",remedy:"This is a defect of this product: report it with the correlation \
id.",source:errorSources.recorded},{code:"InternalServerError",meaning:"Azure failed for a reason it does not give.",remedy:"\
Try again in some minutes; if it stays, give the correlation id to Azure support.",source:errorSources.support}];;const moveErrors=[
{code:"ResourceMoveValidationFailed",meaning:"The batch did not pass validation; the details name each resource and its \
reason.",remedy:"Read the details of this error and remove each reason, then validate again.",source:errorSources.support},
{code:"ResourceMoveNotSupported",meaning:"The type of this resource cannot be moved.",remedy:"Leave the resource out of \
the move and create it again at the destination.",source:errorSources.support},{code:"ResourceMoveProviderValidationFail\
ed",meaning:"A resource provider refused to let its resources move.",remedy:"Read the details: they carry the words of t\
he provider for each type.",source:errorSources.dataFactory},{code:"ResourceMovePolicyValidationFailed",meaning:"A polic\
y, a linked permission or the reading of a resource stood in the way.",remedy:"Look at the inner code: comply with or ex\
empt the policy, grant the linked permission, or repair the resource.",source:errorSources.support},{code:"ResourceMoveF\
ailed",meaning:"The batch job failed, possibly after the providers had already moved everything.",remedy:"Do not start a\
gain yet: look where each resource is (mode status), and give the correlation id to Azure support if copies differ.",source:errorSources.
support},{code:"MoveResourcesFailed",meaning:"The resource provider has its move switched off.",remedy:"Ask Azure suppor\
t to enable moves of this type, or leave the resource out.",source:errorSources.recorded},{code:"MissingMoveDependentRes\
ources",meaning:"Something the resource depends on is neither in the request nor at the destination.",remedy:"Add the re\
source named as target to the move (associated-resources).",source:errorSources.moveArticle},{code:"MoveCannotProceedWit\
hResourcesNotInSucceededState",meaning:"A resource that depends on a virtual network of these groups is not in state Suc\
ceeded.",remedy:"Repair that resource, or use groups that hold no virtual network.",source:errorSources.moveArticle},{code:"\
MoveResourcesHavePendingOperations",meaning:"An operation is still running on a resource of the move.",remedy:"Wait unti\
l it has ended, then validate again.",source:errorSources.support,group:"busy"},{code:"MoveResourcesHaveInvalidState",meaning:"\
A resource of the move is in a state that does not allow it.",remedy:"Read the details and bring the resource into state\
 Succeeded.",source:errorSources.vmErrors},{code:"MoveResourcesNotFound",meaning:"Azure does not find ids named in the r\
equest.",remedy:"Validate again: the plan is older than the resource group it describes.",source:errorSources.vmErrors},
{code:"MoveResourcesNotSupported",meaning:"A type, or the way these resources are connected, does not support a move.",remedy:"\
Leave the resource out and deploy it again at the destination.",source:errorSources.support},{code:"CannotMoveResource",
meaning:"A rule of the resource provider forbids this move.",remedy:"Read the details below this code; they name the rul\
e.",source:errorSources.support},{code:"MoveNotSupported",meaning:"This resource does not support a move.",remedy:"Remov\
e what Azure's message names (often private endpoints or DNS links), or create it again at the destination.",source:errorSources.
support},{code:"MoveNotSupportedForResourceType",meaning:"The type does not move while private endpoints or private DNS \
links hang on it.",remedy:"Remove the private endpoints and DNS links, move, then create them again.",source:errorSources.
support},{code:"CrossSubscriptionMoveOfResourceWithSSECMK",meaning:"A disk encrypted with a customer-managed key cannot \
change its subscription.",remedy:"Leave the disk behind, or decrypt it and deploy it again.",source:errorSources.support},
{code:"BatchResponseItemError",meaning:"One item of the batch failed.",remedy:"Move fewer resources at a time to see whi\
ch one it is.",source:errorSources.support},{code:"BadRequest",meaning:"The resource provider names a rule of its own in\
 the message.",remedy:"Read the message; when it is empty, try again and then give the correlation id to Azure support.",
source:errorSources.dataFactory},{code:"NotFound",meaning:"A resource refers to another one that Azure does not find, so\
metimes by a stale network reference.",remedy:"Remove the stale reference; if you cannot see it, give the correlation id\
 to Azure support.",source:errorSources.support},{code:"ResourceReadFailed",meaning:"Azure Resource Manager could not re\
ad a resource of the move or one of its children.",remedy:"Repair or delete the broken resource that the message names.",
source:errorSources.recorded},{code:"ResourceConflict",meaning:"The destination group already holds a resource of this t\
ype and name.",remedy:"Rename or remove that resource, or choose another group.",source:errorSources.support},{code:"Req\
uestDisallowedByPolicy",meaning:"A deny policy at the destination does not accept the resource.",remedy:"Comply with the\
 policy, or have an exemption made on the destination group.",source:errorSources.moveArticle},{code:"QuotaExceeded",meaning:"\
The move would exceed a quota of the destination.",remedy:"Have the quota of the destination subscription raised.",source:errorSources.
rpc}];;const errorCatalogue=[...moveErrors,...gatewayErrors];const byCode=new Map(errorCatalogue.map(entry=>[entry.code.
toLowerCase(),entry]));const UNKNOWN_CODE_REMEDY="Read the message of Azure; if it does not help, give the correlation i\
d to Azure support.";function entryFor(code){return code===void 0?void 0:byCode.get(code.toLowerCase())}function remedyFor(code){
return entryFor(code)?.remedy??UNKNOWN_CODE_REMEDY}function isAuthorizationCode(code){return entryFor(code)?.group==="au\
thorization"}function isBusyCode(code){return entryFor(code)?.group==="busy"}function isUnregistered(code){return entryFor(
code)?.group==="unregistered"}}),487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{E:()=>isInSourceGroup,Im:()=>associatedId,W1:()=>associatedProperty,lh:()=>movingResourceIds});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9879);const associatedProperty={storage:"stor\
ageAccount","key-vault":"keyVault","container-registry":"containerRegistry","application-insights":"applicationInsights"};
function associatedId(workspace,kind){const id2=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workspace,"properties",associatedProperty[kind]);
return id2===""?void 0:id2}function isInSourceGroup(scope,resourceId){const parsed=(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
RQ)(resourceId);return parsed!==void 0&&(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.sU)(parsed,scope.source)}function movingResourceIds(scope,workspace){
const own=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workspace,"id")??(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
RL)(scope.source,scope.workspaceName);const associated=scope.associated.flatMap(kind=>{const id2=workspace===void 0?void 0:
associatedId(workspace,kind);return id2!==void 0&&isInSourceGroup(scope,id2)?[id2]:[]});return[own,...associated]}}),1930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>holderType,I:()=>holderTypes});const holderTypes=[{type:"Microsoft.Even\
tGrid/systemTopics",title:"Event Grid system topic",remedy:"Create the system topic and its subscriptions again for the \
new id: a source cannot be changed."},{type:"microsoft.insights/metricAlerts",title:"metric alert rule",remedy:"Create t\
he alert rule again for the new id."},{type:"microsoft.insights/scheduledQueryRules",title:"log alert rule",remedy:"Set \
the scopes of the alert rule to the new id."},{type:"microsoft.insights/activityLogAlerts",title:"activity log alert rul\
e",remedy:"Set the scopes and conditions of the alert rule to the new id."},{type:"microsoft.alertsManagement/actionRule\
s",title:"alert processing rule",remedy:"Set the scopes of the rule to the new id."},{type:"microsoft.insights/autoscale\
Settings",title:"autoscale setting",remedy:"Create the autoscale setting again for the deployment at its new id."},{type:"\
Microsoft.Portal/dashboards",title:"dashboard",remedy:"Point its tiles to the new id."},{type:"microsoft.insights/workbo\
oks",title:"workbook",remedy:"Point it to the new id."},{type:"Microsoft.Logic/workflows",title:"logic app",remedy:"Poin\
t its actions and connections to the new id."}];const factoryLink={type:"Microsoft.DataFactory/factories/linkedservices",
title:"Data Factory linked service",remedy:"Set subscription and resource group of the linked service to the new ones."};
const known=new Map([...holderTypes,factoryLink].map(holder=>[holder.type.toLowerCase(),holder]));function holderType(type){
return known.get(type.toLowerCase())}}),23:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{WO:()=>namesOneOf,fI:()=>withAlias,j6:()=>relocation,zp:()=>inPlace});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);const inPlace={to:id2=>id2,rewritten:body=>body};const PROVIDER="/providers/microsoft.machinelearningservices";const HOLDS_ID=/(?:\/|%2f)subscriptions(?:\/|%2f)/i;
const NAME=/[\w.()-]/;function relocation(movedIds,destination){const prefixes=prefixesOf(movedIds);const toText=text=>HOLDS_ID.
test(text)?prefixes.reduce((now,prefix)=>replaced(now,prefix,destination),text):text;return{to:toText,rewritten:body=>eachText(
body,toText)}}function withAlias(place,{from,to}){const swapped=text=>eachId(eachId(text,lowered(from),()=>to),encoded(from),
()=>encodeURIComponent(to));return{to:id2=>swapped(place.to(id2)),rewritten:body=>eachText(place.rewritten(body),swapped)}}
function eachText(body,change){const walk=value=>{if(typeof value==="string")return change(value);if((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
Md)(value))return value.map(walk);return(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(value)?eachText(value,change):value};
return Object.fromEntries(Object.entries(body).map(([key,value])=>[change(key),walk(value)]))}function endsOf(text,id2){
if(text.length<id2.length||id2.startsWith("%")&&!text.includes("%"))return[];const low=lowered(text);const ends=[];for(let at=low.
indexOf(id2);at!==-1&&id2!=="";at=low.indexOf(id2,at+1)){const end=at+id2.length;if(end===text.length||!NAME.test(text.charAt(
end)))ends.push(end)}return ends}function namesOneOf(ids2,body){const prefixes=prefixesOf(ids2);const named=value=>{if(typeof value===
"string"){const low=lowered(value);return prefixes.some(one=>endsOf(low,one).length>0)}if((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
Md)(value))return value.some(named);return(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(value)&&Object.entries(value).some(
([key,inner])=>named(key)||named(inner))};return named(body)}function prefixesOf(ids2){return ids2.flatMap(id2=>{const low=lowered(
id2);const forms=low.includes(`${PROVIDER}/`)?[low,low.replace(PROVIDER,"")]:[low];return[...forms,...forms.map(encoded)]})}
function encoded(id2){return lowered(encodeURIComponent(id2))}function lowered(text){return text.replace(/[A-Z]+/g,letters=>letters.
toLowerCase())}function replaced(text,prefix,{subscriptionId,resourceGroup}){const slash=prefix.startsWith("/")?"/":"%2f";
const[,subscriptions="",subscription="",groups="",group=""]=prefix.split(slash);const skip={first:subscriptions.length+2*
slash.length,middle:groups.length+2*slash.length};const newGroup=slash==="/"?resourceGroup:encodeURIComponent(resourceGroup);
const middle=skip.first+subscription.length;const rest=middle+skip.middle+group.length;return eachId(text,prefix,id2=>`${id2.
slice(0,skip.first)}${subscriptionId}${id2.slice(middle,middle+skip.middle)}${newGroup}${id2.slice(rest)}`)}function eachId(text,id2,change){
let done="";let from=0;for(const end of endsOf(text,id2)){done+=text.slice(from,end-id2.length)+change(text.slice(end-id2.
length,end));from=end}return done+text.slice(from)}}),8783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>roleGuid,k:()=>rightWords});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9879);var _short_name_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7231);const at=(item,field)=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"properties",field)??"";const KINDS={ForeignGroup:"\
Group of another directory",ServicePrincipal:"Service principal"};function roleGuid(assignment){return at(assignment,"ro\
leDefinitionId").split("/").at(-1)??""}function rightWords(assignment,roles,workspace,verb="is"){const guid=roleGuid(assignment);
const role=roles.find(one=>(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(
one,"name")??"",guid));const known=role===void 0?"":at(role,"roleName");const roleName=known===""?`role ${guid}`:known;const where=(0,
_short_name_js__WEBPACK_IMPORTED_MODULE_2__.E)(at(assignment,"scope"),[(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workspace,
"id")??[]].flat());return`${holderWords(assignment,workspace)} ${verb} ${roleName} at ${where}`}function holderWords(assignment,workspace){
const principal=at(assignment,"principalId");const own=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workspace,"identity",
"principalId")??"";if(own!==""&&(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)(own,principal)){return`The workspace'\
s own identity (${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workspace,"name")??principal})`}const kind=at(assignment,
"principalType");return`${KINDS[kind]??(kind===""?"Principal":kind)} ${principal}`}}),7560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U0:()=>endOfAssignment,_Y:()=>isTimed,se:()=>isEligibility});var _body_identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2519);var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3871);var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9879);const at=(item,field)=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"properties",field)??"";function isEligibility(instance){
return/\/roleEligibilityScheduleInstances\//i.test((0,_body_identity_js__WEBPACK_IMPORTED_MODULE_1__.TH)(instance))}function isTimed(instance){
const isActivated=(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(at(instance,"assignmentType"),"Activated");return isEligibility(
instance)||isActivated||at(instance,"endDateTime")!==""}function endOfAssignment(assignment,timedRights){const instance=timedRights.
find(one=>!isEligibility(one)&&((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(at(one,"originRoleAssignmentId"),(0,_body_identity_js__WEBPACK_IMPORTED_MODULE_1__.
TH)(assignment))||["scope","principalId","roleDefinitionId"].every(field=>(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.
s)(at(one,field),at(assignment,field)))));if(instance===void 0)return void 0;const end=at(instance,"endDateTime");return end===
""?"(no end told)":end}}),2903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>patientPause});const HOUR_MS=60*6e4;function patientPause(askedMs,elapsedMs){return elapsedMs<
HOUR_MS?askedMs:Math.max(askedMs,Math.ceil(elapsedMs/60))}})};export{id,ids,modules};
