const id=558;const ids=[558];const modules={9558:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openMover:()=>openMover});var arm_client=__webpack_require__(4690);var resource_id=__webpack_require__(
9879);var api_versions=__webpack_require__(8374);var arm_url=__webpack_require__(3204);var judge_accepted=__webpack_require__(
2360);var move_body=__webpack_require__(191);;const THROTTLED_WAITS_MS=[5e3,15e3,3e4,6e4,12e4];const LONGEST_WAIT_MS=15*
6e4;async function moveResources(client,clock,order,sendUntil,maySendAgain){const url=(0,arm_url.w)(client.cloud,`${(0,resource_id.
x6)(order.source)}/moveResources`,api_versions.w2.resources);for(let attempt=0;;attempt+=1){const answer=await client.send(
{method:"POST",url,body:(0,move_body.m)(order)});const first=(0,judge_accepted.L)(answer,client.cloud.armHost,clock.now());
if(first.kind!=="throttled")return first;const nextWait=THROTTLED_WAITS_MS[attempt];if(nextWait===void 0)return{kind:"re\
fused",error:first.error};const wait=first.retryAfterMs??nextWait;if(wait>LONGEST_WAIT_MS||clock.now()+wait>sendUntil){return{
kind:"refused",error:first.error}}await clock.sleep(wait);if(!await maySendAgain())return{kind:"refused",error:first.error}}}
var forbidden_request=__webpack_require__(714);;function isMoveRequest(request){if(request.method!=="POST"||!URL.canParse(
request.url))return false;return/\/moveResources$/i.test(new URL(request.url).pathname)}function sendOncePolicy(){let spent=false;
return{name:"sendOncePolicy",async sendRequest(request,next){if(request.method==="GET")return next(request);if(!isMoveRequest(
request)){throw new forbidden_request.h("not allowed while moving",request.method,request.url)}if(spent){throw new forbidden_request.
h("a move is sent once",request.method,request.url)}spent=true;const response=await next(request);if(response.status===429)
spent=false;response.headers.delete("WWW-Authenticate");return response}}}var throttle_policy=__webpack_require__(4891);
;function openMover(options){const{clock,buckets}=options;const client=(0,arm_client.My)({...options,guard:sendOncePolicy(),
throttle:(0,throttle_policy.l)({clock,buckets,waitsOut:false}),retries:0});return{sendMove:(order,sendUntil,maySendAgain)=>moveResources(
client,clock,order,sendUntil,maySendAgain)}}}),2360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>judgeAccepted});var _client_arm_error_parser_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
order.destination)}}})};export{id,ids,modules};
