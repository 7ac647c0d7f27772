const id=370;const ids=[370];const modules={6370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openWriter:()=>openWriter});
var api_versions=__webpack_require__(8374);var arm_client=__webpack_require__(4690);var arm_url=__webpack_require__(3204);var json=__webpack_require__(3871);var parse_json=__webpack_require__(633);var arm_error_parser=__webpack_require__(
9815);var retry_after=__webpack_require__(6803);var pin_to_host=__webpack_require__(386);;function judgeWrite(answer,removes,armHost,now){if(answer.kind==="unanswered")return{kind:"unsure",error:void 0};
const{status,text}=answer;if(status<300){const names=["Azure-AsyncOperation",...status===202?["Location"]:[]];const addresses=names.map(name=>(0,pin_to_host.x)(answer.header(name),armHost));const body=(0,
parse_json.q)(text);const answered=(0,json.OW)(body)?body:void 0;return{kind:"taken",operation:addresses.find(one=>one.ok)?.url,answered}}if(status===404&&removes)return{kind:"taken",operation:void 0};
const error=(0,arm_error_parser.E)(status,text);if(status===429){return{kind:"unsure",error,retryAfterMs:(0,retry_after.m)(answer.header("Retry-After"),now)}}return{kind:status===408||status>=500?"uns\
ure":"refused",error}}var forbidden_request=__webpack_require__(714);;function plannedRequestPolicy(){let announced;return{name:"announcedPolicy",announce(method,url){announced=`${method} ${new URL(url).
href}`},async sendRequest(request,next){if(request.method==="GET")return next(request);const asked=`${request.method} ${new URL(request.url).href}`;if(asked!==announced){throw new forbidden_request.h(
"not a step of the plan",request.method,request.url)}announced=void 0;const response=await next(request);response.headers.delete("WWW-Authenticate");return response}}}var throttle_policy=__webpack_require__(
4891);;function openWriter(options,allows){const{clock,buckets,cloud}=options;const guard=plannedRequestPolicy();const client=(0,arm_client.My)({...options,guard,throttle:(0,throttle_policy.l)({clock,
buckets,waitsOut:false}),retries:0});return{async send(change){const{method,id:id2,body,query}=change;if(!allows(change))throw new Error(`${method} of ${id2} is no step of the plan`);const url=(0,arm_url.
w)(cloud,id2,(0,api_versions.LL)(id2),query);guard.announce(method,url);const request={method,url,...body===void 0?{}:{body}};return judgeWrite(await client.send(request),method==="DELETE",cloud.armHost,
clock.now())}}}})};export{id,ids,modules};
