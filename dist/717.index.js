const id=717;const ids=[717];const modules={3209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>remedyIn});function remedyIn(causes,said){return causes.find(({shape})=>shape.
test(said))?.remedy}}),613:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$N:()=>refusedTunnel,B0:()=>answeredInPlaceOf,Je:()=>networkCauses,ZT:()=>proxyCauses,wF:()=>wireCauses,
xO:()=>networkRemedy});var _cause_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3209);const proxyCauses=[{sees:"th\
e proxy asks for a sign-in of its own (407)",shape:/asks for a sign-in of its own \(407\)|\b407\b.*proxy|proxy.*\b407\b/i,
remedy:"Put the name and the password for the proxy into HTTPS_PROXY, with an @ before its host, or name the address in \
NO_PROXY."},{sees:"something on the way answered 403 (or another status, with a page) in its place",shape:/answered \d+ in its place/,
remedy:"A proxy or firewall answers in place of the service: have its address allowed, or name it in NO_PROXY."}];const wireCauses=[
{sees:"`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `CERT_\u2026`",shape:/UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|CERT_|certificate/i,
remedy:"The network presents a certificate Node does not trust: set NODE_EXTRA_CA_CERTS to its authority."},{sees:"`ENOT\
FOUND`, `ECONNREFUSED`, `ECONNRESET`, `ETIMEDOUT`, no answer within so many seconds",shape:/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|endpoints_resolution_error|Network unreachable|no answer|did not answer|within \d+ seconds|fetch failed|socket hang up/i,
remedy:"The address cannot be reached from the runner: check the network, HTTPS_PROXY, NO_PROXY and azure-cloud."}];const networkCauses=[
...proxyCauses,...wireCauses];function networkRemedy(said){return(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__.k)(networkCauses,
said)??"Look at the way from the runner to the service (network, HTTPS_PROXY, NO_PROXY), and run again."}function answeredInPlaceOf(service,status){
return status===407?`the proxy asks for a sign-in of its own (407) for ${service}`:`something on the way to ${service} a\
nswered ${status} in its place`}const NO_TUNNEL=/could not be established, statusCode=(\d{3})|Proxy response \((\d{3})\) !== 200/;
function refusedTunnel(said){const[,one,other]=NO_TUNNEL.exec(said)??[];const status=Number(one??other);return Number.isNaN(
status)?void 0:status}}),1717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{requestIdToken:()=>requestIdToken});var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
613);var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3871);var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
633);var _patience_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6553);const SERVICE="the address of identity toke\
ns";const ANSWER_WITHIN_MS=2e4;async function requestIdToken(audience,variables){const address=new URL(required(variables,
"ACTIONS_ID_TOKEN_REQUEST_URL"));const token=required(variables,"ACTIONS_ID_TOKEN_REQUEST_TOKEN");address.searchParams.set(
"audience",audience);const{status,text}=await answerOf(await openClient(token),address);const answer=(0,_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_1__.
q)(text);const isBusy=status===429||status>=500;if(status===407||answer===void 0&&!isBusy){throw new Error((0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__.
B0)(SERVICE,status))}if(status!==200)throw new Error(`GitHub answered ${status} for an identity token`);const value=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__.
fK)(answer,"value");if(typeof value==="string"&&value!=="")return value;throw new Error("GitHub answered without an iden\
tity token")}async function openClient(token){const{HttpClient}=await Promise.all([__webpack_require__.e(459),__webpack_require__.
e(564)]).then(__webpack_require__.bind(__webpack_require__,8564));const{BearerCredentialHandler}=await __webpack_require__.
e(455).then(__webpack_require__.bind(__webpack_require__,2455));const bearer=new BearerCredentialHandler(token);const options={
allowRetries:false,allowRedirects:false,socketTimeout:ANSWER_WITHIN_MS};return new HttpClient("move-azure-ml-workspace",
[bearer],options)}async function answerOf(client,address){try{const response=await client.get(address.href,{accept:"appl\
ication/json"});return{status:response.message.statusCode??0,text:await response.readBody()}}catch(error){throw new Error(
(0,_patience_js__WEBPACK_IMPORTED_MODULE_2__.i)(SERVICE,error).why,{cause:error})}finally{client.dispose()}}function required(variables,name){
const value=variables[name]??"";if(value==="")throw new Error(`Unable to get ${name} env variable`);return value}}),6553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>patiently,i:()=>unreached});var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
613);var _domain_run_given_up_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3278);var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5140);const PAUSES_MS=[1e3,4e3,15e3];const LONGEST_PAUSE_MS=5*6e4;const ANSWER_WITHIN_MS=3e4;async function patiently(clock,what,ask,judge){
for(let attempt=0;;attempt+=1){const limit=clock.within(ANSWER_WITHIN_MS);try{return await(0,_domain_run_given_up_js__WEBPACK_IMPORTED_MODULE_1__.
bW)(ask(limit),limit,what,ANSWER_WITHIN_MS)}catch(error){if(error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_2__.
_)throw error;const{failure,mayRepeat}=judge(error);const usual=PAUSES_MS[attempt];const pause=failure.pauseMs??usual;if(!mayRepeat||
!failure.isPassing||usual===void 0)throw error;if(pause===void 0||pause>LONGEST_PAUSE_MS)throw error;await clock.sleep(pause)}}}
function unreached(host,error){const why=messagesOf(error).join(": ");const status=(0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__.
$N)(why);if(status!==void 0){const told={why:(0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__.B0)(host,status),
status:void 0,isRefused:true};return{...told,cause:"timed-out",isPassing:status>=500}}const isPassing=!/CERT|SELF_SIGNED|UNABLE_TO|certificate/i.
test(why);const said=error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_2__._?why:`${host} could not be rea\
ched: ${why}`;return{why:said,status:void 0,cause:"timed-out",isRefused:false,isPassing}}function messagesOf(error,depth=0){
if(!(error instanceof Error)||depth>4)return depth===0?[String(error)]:[];const code="code"in error&&typeof error.code===
"string"?` (${error.code})`:"";return[...new Set([`${error.message}${code}`,...messagesOf(error.cause,depth+1)])]}})};export{id,ids,modules};
