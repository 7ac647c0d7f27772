const id=373;const ids=[373];const modules={6566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>clouds});function cloudAt(armHost,authorityHost,federationAudience,machineLearningDomain){
return{armEndpoint:`https://${armHost}`,armHost,authorityHost,tokenScope:`https://${armHost}/.default`,federationAudience,
machineLearningDomain}}const clouds={AzureCloud:cloudAt("management.azure.com","https://login.microsoftonline.com","api:\
//AzureADTokenExchange","api.azureml.ms"),AzureUSGovernment:cloudAt("management.usgovcloudapi.net","https://login.micros\
oftonline.us","api://AzureADTokenExchangeUSGov","api.ml.azure.us"),AzureChinaCloud:cloudAt("management.chinacloudapi.cn",
"https://login.chinacloudapi.cn","api://AzureADTokenExchangeChina","api.ml.azure.cn")}}),6803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>parseRetryAfter});function parseRetryAfter(header,now){const text=header?.
trim();if(text===void 0||text==="")return void 0;if(/^\d+$/.test(text))return Number(text)*1e3;if(!/[A-Za-z]{3}/.test(text))
return void 0;const date=Date.parse(text);return Number.isNaN(date)?void 0:Math.max(0,date-now)}}),7373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{openAzure:()=>openAzure});var clouds=__webpack_require__(
6566);var external_node_https_=__webpack_require__(4708);var dist=__webpack_require__(7511);;const KEPT={keepAlive:true,
maxSockets:64};function connectionPolicy(){const direct=new external_node_https_.Agent(KEPT);let tunnels;return{name:"co\
nnectionPolicy",sendRequest(request,next){const isRead=request.method==="GET";if(request.agent instanceof dist.HttpsProxyAgent){
const{proxy}=request.agent;if(isRead)tunnels??=connection_policy_secure(new dist.HttpsProxyAgent(proxy,KEPT));request.agent=
isRead&&tunnels!==void 0?tunnels:connection_policy_secure(new dist.HttpsProxyAgent(proxy));request.requestOverrides={...request.
requestOverrides,protocol:"https:"}}else{request.agent=isRead?direct:new external_node_https_.Agent}return next(request)}}}
function connection_policy_secure(agent){agent.protocol="https:";return agent}var throttle_policy=__webpack_require__(4891);
var given_up=__webpack_require__(3278);var authentication_error=__webpack_require__(4306);;const RENEW_BEFORE_MS=5*6e4;const SIGN_IN_WITHIN_MS=9e4;
const RENEWAL_WITHIN_MS=5e3;const RENEW_AGAIN_MS=6e4;const USABLE_FOR_MS=3e4;class TokenKeeper{#means;#credential;#kept;#renewal;constructor(means){
this.#means=means}async getToken(scopes,options={}){const{clock}=this.#means;const kept=options.claims===void 0?this.#kept:
void 0;if(kept!==void 0&&clock.now()<kept.renewAt)return endingNow(kept.token);const usableUntil=(kept?.token.expiresOnTimestamp??
0)-USABLE_FOR_MS;const isUsable=kept!==void 0&&clock.now()<usableUntil;try{const renewed=this.#renewed(scopes,options);return endingNow(
await(isUsable?this.#within(RENEWAL_WITHIN_MS,renewed):renewed))}catch(error){if(!isUsable)throw error;this.#kept={...kept,
renewAt:clock.now()+RENEW_AGAIN_MS};return endingNow(kept.token)}}forget(){this.#kept=void 0;this.#credential=void 0}#renewed(scopes,options){
this.#renewal??=this.#within(SIGN_IN_WITHIN_MS,this.#signIn(scopes,options)).catch(error=>{throw(0,authentication_error.
N)(error,this.#means.takeFailure?.())}).finally(()=>{this.#renewal=void 0});return this.#renewal}async#signIn(scopes,options){
this.#credential??=this.#means.open();const credential=await this.#credential.catch(error=>{this.#credential=void 0;throw error});
const token=await credential.getToken(scopes,options);if(token===null)throw new Error("the credential gave no token");const life=token.
expiresOnTimestamp-this.#means.clock.now();const renewAt=token.expiresOnTimestamp-Math.min(RENEW_BEFORE_MS,life/2);this.#kept=
{token,renewAt};return token}#within(ms,waited){return(0,given_up.bW)(waited,this.#means.clock.within(ms),"the sign-in t\
o Azure",ms)}}function endingNow(token){return{token:token.token,expiresOnTimestamp:0}};function openAzure(options){const{
signIn,clock,log,correlationId,toolVersion}=options;let http;const credential=new TokenKeeper({clock,open:async()=>{const{
openCredential}=await Promise.all([__webpack_require__.e(806),__webpack_require__.e(228),__webpack_require__.e(386),__webpack_require__.
e(893)]).then(__webpack_require__.bind(__webpack_require__,2893));const{openSignInHttp}=await Promise.all([__webpack_require__.
e(806),__webpack_require__.e(960)]).then(__webpack_require__.bind(__webpack_require__,5960));log.debug(`Signing in to ${signIn.
cloud} (auth: ${signIn.method})`);http=openSignInHttp(clock);return openCredential({...options,http})},takeFailure:()=>http?.
takeFailure()});const side={cloud:clouds.P[signIn.cloud],credential,clock,correlationId,toolVersion,connections:connectionPolicy(),
buckets:new throttle_policy.c(clock)};return{async reader(){const{openReader}=await Promise.all([__webpack_require__.e(806),
__webpack_require__.e(228),__webpack_require__.e(680),__webpack_require__.e(176),__webpack_require__.e(349)]).then(__webpack_require__.
bind(__webpack_require__,7349));return openReader(side)},async secretReader(){const{openSecretReader}=await Promise.all(
[__webpack_require__.e(806),__webpack_require__.e(228),__webpack_require__.e(680),__webpack_require__.e(614),__webpack_require__.
e(176),__webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__,4989));return openSecretReader(side)},
async writer(allows){const{openWriter}=await Promise.all([__webpack_require__.e(806),__webpack_require__.e(228),__webpack_require__.
e(680),__webpack_require__.e(176),__webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__,6370));
return openWriter(side,allows)},async mover(){const{openMover}=await Promise.all([__webpack_require__.e(806),__webpack_require__.
e(228),__webpack_require__.e(680),__webpack_require__.e(176),__webpack_require__.e(558)]).then(__webpack_require__.bind(
__webpack_require__,9558));return openMover(side)}}}}),4891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>Buckets,l:()=>throttlePolicy});var retry_after=__webpack_require__(6803);
;const SLOWEST=.5;const RECOVERY=200;const FIRST_WINDOW=4;const MOST_OTHERS=15;const MODESTY=.7;const KEPT=.98;class TokenBucket{#size;#clock;#tokens;#perSecond;#filledAt;#closedUntil=0;#left;#own=0;#others=0;#unanswered=0;#window=FIRST_WINDOW;#answered=()=>void 0;#queue=Promise.
resolve();constructor(size,clock){this.#size=size;this.#clock=clock;this.#tokens=size.capacity;this.#left=size.capacity;
this.#perSecond=size.perSecond;this.#filledAt=clock.now()}async take(){const turn=this.#queue.then(async()=>{while(this.#unanswered>=
this.#window){await new Promise(resolve=>this.#answered=resolve)}await this.takeFirst()});this.#queue=turn;await turn}async takeFirst(){
for(;;){this.#refill();const closedFor=this.#closedUntil-this.#clock.now();const emptyFor=(1-this.#tokens)/this.#rate()*
1e3;const wait=Math.max(closedFor,emptyFor);if(wait<=0)break;await this.#clock.sleep(Math.ceil(wait))}this.#tokens-=1;this.#left-=
1;this.#unanswered+=1}release(){this.#refill();this.#unanswered-=1;this.#window+=1;this.#answered()}learnRemaining(remaining){
this.#refill();this.#own=this.#own*KEPT+1;const missing=Math.max(0,Math.floor(this.#left)-remaining);this.#left=Math.min(
this.#left,remaining);this.#others=Math.min(this.#others*KEPT+missing,MOST_OTHERS*this.#own);this.#tokens=Math.min(this.#tokens,
remaining*this.#share());const{perSecond}=this.#size;this.#perSecond=Math.min(perSecond,this.#perSecond+perSecond/RECOVERY)}close(ms){
this.#refill();const now=this.#clock.now();if(this.#closedUntil<=now)this.#perSecond=Math.max(SLOWEST,this.#perSecond/2);
this.#tokens=Math.min(this.#tokens,0);this.#closedUntil=Math.max(this.#closedUntil,now+ms)}#share(){return this.#others===
0?1:MODESTY*this.#own/(this.#own+this.#others)}#rate(){return Math.max(SLOWEST,this.#perSecond*this.#share())}#refill(){
const now=this.#clock.now();const seconds=Math.max(0,now-this.#filledAt)/1e3;const{capacity,perSecond}=this.#size;this.#tokens=
Math.min(capacity,this.#tokens+seconds*this.#rate());const full=Math.max(0,capacity-this.#unanswered);this.#left=Math.min(
Math.max(full,this.#left),this.#left+seconds*perSecond);this.#filledAt=now}};const READS={capacity:250,perSecond:25};const WRITES={
capacity:200,perSecond:10};const BACKOFF_MS=[2e3,5e3,15e3,3e4,6e4];const LONGEST_WAIT_MS=5*6e4;class Buckets{#buckets=new Map;#clock;constructor(clock){
this.#clock=clock}of(method,url){const isRead=method==="GET"||method==="HEAD";const key=`${isRead?"reads":"writes"} ${subscriptionOf(
url)}`;const bucket=this.#buckets.get(key)??new TokenBucket(isRead?READS:WRITES,this.#clock);this.#buckets.set(key,bucket);
return bucket}}const CONTINUES=/[?&](?:\$|%24)skip/i;function throttlePolicy({clock,buckets,waitsOut}){return{name:"thro\
ttlePolicy",async sendRequest(request,next){const bucket=buckets.of(request.method,request.url);let waited=0;for(let attempt=0;;attempt+=
1){await(waitsOut&&!CONTINUES.test(request.url)?bucket.take():bucket.takeFirst());const response=await next(request).finally(
()=>{bucket.release()});const remaining=remainingOf(response);if(remaining!==void 0)bucket.learnRemaining(remaining);const told=(0,
retry_after.m)(response.headers.get("Retry-After"),clock.now());if(!asksToWait(request.method,response.status,told))return response;
const wait=told??BACKOFF_MS[attempt];if(wait===void 0||waited+wait>LONGEST_WAIT_MS)return response;waited+=wait;bucket.close(
wait);if(!waitsOut)return response}}}}function asksToWait(method,status,retryAfterMs){const isRead=method==="GET"||method===
"HEAD";return status===429||isRead&&status===503&&retryAfterMs!==void 0}function subscriptionOf(url){return/\/subscriptions\/([^/?#]+)/i.
exec(url)?.[1]?.toLowerCase()??"tenant"}const REMAINING=/^x-ms-ratelimit-remaining-(?:subscription|tenant)-(?:global-)?(?:reads|writes)$/i;
function remainingOf(response){const counts=[...response.headers].filter(([name,value])=>REMAINING.test(name)&&/^\d+$/.test(
value)).map(([,value])=>Number(value));return counts.length===0?void 0:Math.min(...counts)}}),4306:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>authenticationError,o:()=>cannotSignIn});var cause=__webpack_require__(
3209);var network_causes=__webpack_require__(613);;const entraCauses=[{sees:"Azure Pipelines gives identity tokens only \
through a service connection",shape:/identity tokens only through a service connection/,remedy:"Give azureSubscription, \
a service connection with workload identity federation."},{sees:"AzurePipelinesCredential: \u2026",shape:/AzurePipelinesCredential/,
remedy:"Azure DevOps gave no identity token for the service connection: check that it still exists and that this pipelin\
e may use it."},{sees:"Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable",shape:/ACTIONS_ID_TOKEN_REQUEST/,remedy:"\
Grant the job `permissions: id-token: write`. Jobs of pull requests from forks never get it."},{sees:"GitHub answered 42\
9, 500, 502, 503 or 504, or without one, when it was asked for an identity token",shape:/GitHub answered (?:\d+ for|without) an identity token|an empty identity token/,
remedy:"GitHub has a bad moment (https://www.githubstatus.com): run again later. If it stays, look at `permissions: id-t\
oken: write`."},{sees:"`AADSTS700016`, `AADSTS7000112`",shape:/AADSTS(?:700016|7000112)\b/,remedy:"Check client-id: the \
tenant knows no such application, or it is disabled there."},{sees:"`AADSTS70021`, `AADSTS700211`, `AADSTS700212`, `AADS\
TS700213`",shape:/AADSTS(?:70021|700211|700212|700213)\b/,remedy:"Add a federated credential to the application whose is\
suer, subject and audience equal those of this job (branch, pull request or environment)."},{sees:"`AADSTS700024`",shape:/AADSTS700024\b/,
remedy:"The identity token was outside its time of validity: check the clock of the runner and start again."},{sees:"`AA\
DSTS7000215`, `AADSTS7000222`",shape:/AADSTS(?:7000215|7000222)\b/,remedy:"The client secret is wrong or has expired: ma\
ke a new one, or use federated sign-in."},{sees:"`AADSTS90002`, `AADSTS900023`",shape:/AADSTS(?:90002|900023)\b/,remedy:"\
Check tenant-id and azure-cloud: Microsoft Entra ID knows no such tenant in this cloud."},{sees:"`AADSTS50034`, `AADSTS5\
0020`",shape:/AADSTS(?:50034|50020)\b/,remedy:"Sign in with an account that exists in the tenant of the subscription."},
{sees:"`AADSTS50076`, `AADSTS50079`, `AADSTS50158`",shape:/AADSTS(?:50076|50079|50158)\b/,remedy:"The account needs a se\
cond factor, which a pipeline cannot give: use federated sign-in."},{sees:"`AADSTS53003`, `AADSTS53000`, `AADSTS530003`",
shape:/AADSTS(?:53003|53000|530003)\b/,remedy:"A conditional access policy forbids this sign-in: have the identity or th\
e runner allowed."},{sees:"`AADSTS70043`, `AADSTS700082`, `AADSTS50173`",shape:/AADSTS(?:70043|700082|50173)\b/,remedy:"\
The signed-in session has expired: sign in anew (az login) and start again."},{sees:"`AADSTS70025`",shape:/AADSTS70025\b/,
remedy:"The application has no federated credential: add one whose issuer, subject and audience equal those of this job."},
{sees:"`AADSTS7000229`",shape:/AADSTS7000229\b/,remedy:"The application has no service principal in this tenant: check t\
enant-id, or make one (az ad sp create --id with the client id)."},{sees:"`AADSTS90033`",shape:/AADSTS90033\b/,remedy:"M\
icrosoft Entra ID was unavailable for a moment: start the run again."},{sees:"any other `AADSTS` code",shape:/AADSTS\d+/,
remedy:"Look the AADSTS code up at https://login.microsoftonline.com/error and correct the sign-in."}];const localCauses=[
{sees:"Azure CLI could not be found, or is not signed in",shape:/az login|Azure CLI could not be found|not logged in/i,remedy:"\
Sign in before this step (az login or the azure/login action), or give tenant-id and client-id with `permissions: id-tok\
en: write`."},{sees:"EnvironmentCredential is unavailable",shape:/EnvironmentCredential is unavailable/,remedy:"Set AZUR\
E_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH) in the environment of this step."}];
const signInCauses=[...entraCauses,...network_causes.ZT,...localCauses,...network_causes.wF];var errors=__webpack_require__(
5140);;const GENERAL_REMEDY="Check the sign-in inputs (auth, tenant-id, client-id, azure-cloud).";function cannotSignIn(sentence,remedy){
return new errors._("authentication-failed",{sentence,remedy})}function authenticationError(error,onTheWire){if(error instanceof
errors._)return error;const said=messagesOf(error);const isSaid=onTheWire===void 0||/AADSTS\d+/.test(said);const wire=isSaid?
"":oneLine(messagesOf(onTheWire));const text=`${wire}
${said}`;return new errors._("authentication-failed",{sentence:`Azure sign-in failed: ${linksOf(error)??headline(text)}`,
remedy:(0,cause.k)(network_causes.Je,wire)??(0,cause.k)(signInCauses,text)??GENERAL_REMEDY})}function linksOf(error){if(!(error instanceof
Error)||!("errors"in error)||!Array.isArray(error.errors)){return void 0}const links=error.errors.map(link=>headline(messagesOf(
link)));return links.length<2?void 0:links.join("; ")}function messagesOf(error,depth=0){if(!(error instanceof Error)||depth>
4)return"";const code="code"in error&&typeof error.code==="string"?` (${error.code})`:"";const inner="errors"in error&&Array.
isArray(error.errors)?error.errors:[];const causes=[...inner,error.cause].map(cause2=>messagesOf(cause2,depth+1));return[
`${error.message}${code}`,...causes].filter(text=>text!=="").join("\n")}function oneLine(text){return text.replaceAll("\n",
": ")}const LONGEST_HEADLINE=400;function headline(text){const lines=(0,errors.E)(text).split("\n").map(line2=>line2.trim()).
filter(line2=>line2!=="");const line=lines.find(each=>/AADSTS\d+/.test(each))??lines[0]??"no reason was given";const said=line.
replace(/^.*?(?=AADSTS\d)/,"").replace(/\s*Trace ID:.*$/i,"");return said.slice(0,LONGEST_HEADLINE)}}),3209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>remedyIn});function remedyIn(causes,said){return causes.find(({shape})=>shape.
test(said))?.remedy}}),613:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B0:()=>answeredInPlaceOf,Je:()=>networkCauses,ZT:()=>proxyCauses,wF:()=>wireCauses,xO:()=>networkRemedy});
var _cause_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3209);const proxyCauses=[{sees:"the proxy asks for a sign\
-in of its own (407)",shape:/asks for a sign-in of its own \(407\)|\b407\b.*proxy|proxy.*\b407\b/i,remedy:"Put the name \
and the password for the proxy into HTTPS_PROXY, with an @ before its host, or name the address in NO_PROXY."},{sees:"so\
mething on the way answered 403 (or another status, with a page) in its place",shape:/answered \d+ in its place/,remedy:"\
A proxy or firewall answers in place of the service: have its address allowed, or name it in NO_PROXY."}];const wireCauses=[
{sees:"`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `CERT_\u2026`",shape:/UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|CERT_|certificate/i,
remedy:"The network presents a certificate Node does not trust: set NODE_EXTRA_CA_CERTS to its authority."},{sees:"`ENOT\
FOUND`, `ECONNREFUSED`, `ECONNRESET`, `ETIMEDOUT`, no answer within so many seconds",shape:/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|endpoints_resolution_error|Network unreachable|no answer|did not answer|within \d+ seconds|fetch failed|socket hang up/i,
remedy:"The address cannot be reached from the runner: check the network, HTTPS_PROXY, NO_PROXY and azure-cloud."}];const networkCauses=[
...proxyCauses,...wireCauses];function networkRemedy(said){return(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__.k)(networkCauses,
said)??"Look at the way from the runner to the service (network, HTTPS_PROXY, NO_PROXY), and run again."}function answeredInPlaceOf(service,status){
return status===407?`the proxy asks for a sign-in of its own (407) for ${service}`:`something on the way to ${service} a\
nswered ${status} in its place`}const NO_TUNNEL=/could not be established, statusCode=(\d{3})|Proxy response \((\d{3})\) !== 200/;
function refusedTunnel(said){const[,one,other]=NO_TUNNEL.exec(said)??[];const status=Number(one??other);return Number.isNaN(
status)?void 0:status}})};export{id,ids,modules};
