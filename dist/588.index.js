const id=588;const ids=[588];const modules={3209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
status)?void 0:status}}),8588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{checkRegistry:()=>checkRegistry,githubApprovals:()=>githubApprovals,
keepComment:()=>keepComment,patient:()=>patient});var cause=__webpack_require__(3209);var network_causes=__webpack_require__(
613);;const RIGHT="{right}";const githubCauses=[{sees:"`API rate limit exceeded`, `You have exceeded a secondary rate li\
mit`",shape:/rate limit/i,remedy:"Run again later, or give the token of a GitHub App as github-token: it has a limit of \
its own."},{sees:"`Resource protected by organization SAML enforcement`",shape:/\bSAML\b/,remedy:"Authorize the token fo\
r single sign-on of the organization (Configure SSO, beside the token), or use the token of the job."},{sees:"`Bad crede\
ntials`",shape:/Bad credentials/,remedy:"The github-token has expired or was revoked: a token of the job ends with the j\
ob, one of an app after an hour. Give a new one."},{sees:"a pull request of more than 250 commits",shape:/lists the first 250 commits/,
remedy:"Make the pull request smaller (squash its commits, or open another one), and have it approved again."},{sees:"Gi\
tHub answered 500, 502, 503 or 504, or without JSON",shape:/GitHub answered (?:408|5\d\d|without JSON)/,remedy:"GitHub h\
as a bad moment (https://www.githubstatus.com): run again later."},{sees:"`Resource not accessible by integration`",shape:/not accessible by|Not Found|must have|does not/i,
remedy:`Give the token of this job the right ${RIGHT} (permissions in the workflow), or another token as github-token.`}];
const devopsCauses=[{sees:"`TF400733`, or status 429",shape:/TF400733|\b429\b/,remedy:"Azure DevOps holds back requests \
for a while: run again later."},{sees:"`TF400813`, status 401, or a page to sign in at",shape:/TF400813|\b401\b|page to sign in/,
remedy:"The token of the job is not accepted: a job that has ended, or a job authorization scope that leaves this projec\
t out."},{sees:"Azure DevOps answered without JSON",shape:/no answer that can be read|without JSON/,remedy:"It shows a p\
age to sign in at where the token of the job is not accepted: look at the job authorization scope. Else something on the\
 way answered in its place: run again later."},{sees:"Azure DevOps answered 500, 502, 503 or 504",shape:/\b(?:408|5\d\d)\b/,
remedy:"Azure DevOps has a bad moment (https://status.dev.azure.com): run again later."},{sees:"`TF215106: Access denied\
`",shape:/TF\d+|Access denied|\b403\b/,remedy:`Give the build service identity of the project the right ${RIGHT}.`}];function hostRemedy(own,said,right){
const general=own.at(-1)?.remedy??"";const onTheWay=network_causes.ZT.some(({shape})=>shape.test(said));const remedy=onTheWay?
(0,network_causes.xO)(said):(0,cause.k)(own,said)??(0,cause.k)(network_causes.wF,said)??general;return remedy.replace(RIGHT,
right)}function withoutRight(remedy){return remedy.replace(RIGHT,"that the report names")}var patience=__webpack_require__(
6553);var errors=__webpack_require__(5140);;class NotGithub extends Error{name="NotGithub"}function failureOf(error,now=0){
if(error instanceof NotGithub){const said={why:error.message,status:void 0,cause:"timed-out"};return{...said,isRefused:false,
isPassing:true}}const answer=answerIn(error);if(answer===void 0)return redacted(withoutAnswer(error));const{status,data}=answer;
if(isRateLimit(answer)){const pauseMs=pauseOf(answer,now);const said={why:answer.message,status,cause:"throttled"};return redacted(
{...said,isRefused:true,isPassing:true,pauseMs})}if(status===408||status>=500){const why2=`GitHub answered ${status}`;return{
why:why2,status,cause:"timed-out",isRefused:false,isPassing:true}}if(typeof data!=="object"||status===407){const why2=(0,
network_causes.B0)("GitHub",status);return{why:why2,status,cause:"timed-out",isRefused:true,isPassing:false}}const why=answer.
message;return redacted({why,status,cause:void 0,isRefused:true,isPassing:false})}function withoutAnswer(error){const said=error instanceof
Error?error.message:String(error);const isOfTheWire=error instanceof Error&&("status"in error||said.includes("ETIMEDOUT"));
if(isOfTheWire||error instanceof errors._)return(0,patience.i)("GitHub",error);const stands={why:said,status:void 0,cause:void 0};
return{...stands,isRefused:true,isPassing:false}}function answerIn(error){if(!(error instanceof Error)||!("status"in error)||
!("response"in error))return void 0;const{response}=error;if(typeof response!=="object"||response===null)return void 0;const headers=Reflect.
get(response,"headers");return{status:Number(error.status),headers:typeof headers==="object"&&headers!==null?{...headers}:
{},data:Reflect.get(response,"data"),message:error.message}}function isRateLimit({status,headers,message}){if(status===429)
return true;const isUsedUp=headers["x-ratelimit-remaining"]==="0";const asksToWait=headers["retry-after"]!==void 0;return status===
403&&(isUsedUp||asksToWait||/secondary rate limit/i.test(message))}const UNNAMED_PAUSE_MS=6e4;function pauseOf({headers},now){
const seconds=Number(headers["retry-after"]??Number.NaN);if(Number.isFinite(seconds))return seconds*1e3;const reset=Number(
headers["x-ratelimit-reset"]??Number.NaN);const isUsedUp=headers["x-ratelimit-remaining"]==="0"&&Number.isFinite(reset);
return isUsedUp?Math.max(1e3,reset*1e3-now+1e3):UNNAMED_PAUSE_MS}function redacted(failure){return{...failure,why:(0,errors.
E)(failure.why)}};const PAGE=100;const SOMEBODY="somebody unknown";function patient(octokit,clock){octokit.hook.wrap("re\
quest",(request,options)=>{const what=`an answer of GitHub to ${options.method} ${options.url}`;return(0,patience.d)(clock,
what,async signal=>{options.request.signal=signal;const response=await request(options);const data=response.data;if(typeof data!==
"object")throw new NotGithub("GitHub answered without JSON");return response},error=>{const failure=failureOf(error,clock.
now());return{failure,mayRepeat:options.method!=="POST"||failure.isRefused}})});return octokit}async function asKnown(permission,read){
try{return{known:true,value:await read()}}catch(error){const{why,status,cause:cause2}=failureOf(error);const passes=cause2===
void 0?{}:{cause:cause2};return{...client_hidden(why,permission),...passes,...status===void 0?{}:{status}}}}function client_hidden(why,permission){
return{known:false,why,permission,remedy:hostRemedy(githubCauses,why,permission)}}async function makeOnce(make,find){try{
return await make()}catch(error){if(failureOf(error).isRefused)throw error;return await find()??make()}}async function asFound(permission,absent,read){
const asked=await asKnown(permission,read);return!asked.known&&asked.status===404?{known:true,value:absent}:asked};const PERMISSION="\
actions: read";async function readEnvironment(place,name){const{owner,repo,runId}=place;const octokit=await place.open();
const[protection,approvals]=await Promise.all([asFound(PERMISSION,void 0,async()=>{const{data}=await octokit.rest.repos.
getEnvironment({owner,repo,environment_name:name});return protectionOf(data)}),asKnown(PERMISSION,async()=>{const{data}=await octokit.
rest.actions.getReviewsForRun({owner,repo,run_id:runId});return data.map(approvalOf)})]);return{name,protection,approvals}}
function protectionOf(environment){const rules=environment.protection_rules??[];const reviewers=rules.flatMap(rule=>"rev\
iewers"in rule?rule.reviewers??[]:[]);return{requiredReviewers:reviewers.length,preventsSelfReview:rules.some(rule=>"pre\
vent_self_review"in rule&&(rule.prevent_self_review??false)),adminsMayBypass:bypassOf(environment)}}function bypassOf(environment){
const told="can_admins_bypass"in environment?environment.can_admins_bypass:void 0;return typeof told==="boolean"?told:void 0}
function approvalOf({environments,state,user,comment}){return{environments:environments.flatMap(({name})=>name??[]),state,
approver:user?.login??SOMEBODY,aliases:[],isBot:user?.type!=="User",at:void 0,text:comment}};const READ="checks: read";const WRITE="\
checks: write";const planName=workspace=>`Workspace move plan: ${workspace}`;const moveName=workspace=>`Workspace move: ${workspace}`;
const PLAN_ID=/^plan ([0-9a-f]+) (sha256:[0-9a-f]{64})$/;const USED_ID=/^used (sha256:[0-9a-f]{64})(?: (\S+))?$/;async function publishedPlans(place,commit,key){
return asKnown(READ,async()=>{const runs=await checkRuns(place,commit);return runs.flatMap(run=>{const[,of,digest]=PLAN_ID.
exec(run.external_id??"")??[];if(of!==key||digest===void 0)return[];return[{digest,app:run.app?.slug??"no app",at:run.completed_at??
""}]})})}function checkRegistry(place){const{owner,repo}=place;return{isKept:true,publish:(commit,{key,digest,workspaceName,
ready,title,summary})=>asKnown(WRITE,async()=>{await makeCheck(place,{head_sha:commit,name:planName(workspaceName),external_id:`\
plan ${key} ${digest}`,status:"completed",conclusion:ready?"success":"failure",output:{title,summary}});return void 0}),
marks:(commit,digest)=>asKnown(READ,async()=>{const runs=await checkRuns(place,commit);return runs.flatMap(({id:id2,external_id,
status,conclusion,started_at,details_url})=>{const[,of,by=""]=USED_ID.exec(external_id??"")??[];if(of!==digest||conclusion===
"neutral")return[];const isSettled=status==="completed";return[{id:id2,by,isSettled,at:started_at??"",run:details_url??""}]})}),
mark:(commit,{digest,workspaceName,by})=>asKnown(WRITE,()=>makeCheck(place,{head_sha:commit,name:moveName(workspaceName),
external_id:`used ${digest} ${by}`,status:"in_progress"})),settle:async(mark,ending)=>{await asKnown(WRITE,async()=>{const octokit=await place.
open();const conclusion=CONCLUSIONS[ending];const at={owner,repo,check_run_id:mark};await octokit.rest.checks.update({...at,
status:"completed",conclusion})})}}}function makeCheck(place,check){const{owner,repo,runUrl}=place;return makeOnce(async()=>{
const octokit=await place.open();const wanted={owner,repo,details_url:runUrl,...check};return(await octokit.rest.checks.
create(wanted)).data.id},async()=>{const runs=await checkRuns(place,check.head_sha);const isIt=run=>run.external_id===check.
external_id&&run.details_url===runUrl;return runs.find(isIt)?.id})}const CONCLUSIONS={moved:"success","not-moved":"failu\
re",unused:"neutral"};async function checkRuns(place,commit){const{owner,repo}=place;const octokit=await place.open();const all=await octokit.
paginate(octokit.rest.checks.listForRef,{owner,repo,ref:commit,filter:"all",per_page:PAGE});return[...all].sort((left,right)=>left.
id-right.id)};const WEB_FLOW="noreply@github.com";const CO_AUTHOR=/^\s*co-authored-by:[^\n<]*<([^>\n]+)>/gim;const NO_REPLY=/^(?:\d+\+)?([^@+]+)@users\.noreply\./i;
function contributorsOf(commits){const signed=commits.flatMap(({people,message})=>[...people,...coAuthorsOf(message)]);const loginOf2=new Map(
signed.flatMap(({login,email})=>login===void 0?[]:[[email.toLowerCase(),login]]));const strangers=signed.flatMap(({login,
email})=>{const address=email.toLowerCase();return login===void 0&&!loginOf2.has(address)&&address!==WEB_FLOW?[address]:
[]});const logins=signed.flatMap(({login})=>login??[]);return{logins:[...new Set(logins)],unknown:new Set(strangers).size}}
function coAuthorsOf(message){return[...message.matchAll(CO_AUTHOR)].map(([,address=""])=>{const email=address.trim();return{
login:NO_REPLY.exec(email)?.[1],email}})};const CONTENTS="contents: read";async function readPushers(place,branch,commits){
const{owner,repo}=place;const octokit=await place.open();const head=commits.at(-1);const asked=await asKnown(CONTENTS,async()=>{
const all=await octokit.paginate(octokit.rest.repos.listActivities,{owner,repo,ref:`refs/heads/${branch}`,per_page:PAGE});
return all.filter(({after})=>commits.includes(after))});if(!asked.known)return asked;const last=asked.value.find(({after})=>after===
head);if(last?.actor===void 0||last.actor===null){return client_hidden("GitHub does not say who pushed its head",CONTENTS)}
return{known:true,value:asked.value.flatMap(({actor})=>actor?.login??[])}};const PULLS="pull-requests: read";async function mergedBy(place){
const{owner,repo,commit}=place;const octokit=await place.open();return asKnown(PULLS,async()=>{const all=await octokit.paginate(
octokit.rest.repos.listPullRequestsAssociatedWithCommit,{owner,repo,commit_sha:commit,per_page:PAGE});const merged=all.filter(
({merged_at,merge_commit_sha})=>merged_at!==null&&merge_commit_sha===commit);return merged.length===1?merged[0]?.number:
void 0})}async function readPullRequest(place,number,key){const{owner,repo}=place;const octokit=await place.open();const at={
owner,repo,pull_number:number};const asked=await asFound(PULLS,void 0,async()=>{const{data}=await octokit.rest.pulls.get(
at);return data});const pull=asked.known&&asked.value!==void 0?asked.value:void 0;const unread=asked.known?client_hidden(
"there is no such pull request",PULLS):asked;if(pull===void 0){const nothing={contributors:unread,pushers:unread,reviews:unread,
published:unread};return{number,pull:asked.known?{known:true,value:void 0}:asked,...nothing}}const listed=asKnown(PULLS,
()=>octokit.paginate(octokit.rest.pulls.listCommits,{...at,per_page:PAGE}));const[commits,reviews,published]=await Promise.
all([listed,asKnown(PULLS,async()=>{const all=await octokit.paginate(octokit.rest.pulls.listReviews,{...at,per_page:PAGE});
return all.map(reviewOf)}),publishedPlans(place,pull.head.sha,key)]);const shas=commits.known?commits.value.map(({sha})=>sha):
[];const pushers=await readPushers(place,pull.head.ref,[...shas,pull.head.sha]);return{number,pull:{known:true,value:pullOf(
pull)},contributors:commits.known?contributors(commits.value,pull.commits):commits,pushers,reviews,published}}function pullOf({
head,base,user,merged,state}){return{headCommit:head.sha,baseBranch:base.ref,author:loginOf(user)??SOMEBODY,isFromFork:nameOf(
head.repo)!==base.repo.full_name,state:merged?"merged":state}}function nameOf(repository){return repository?.full_name}function reviewOf(review){
return{reviewer:review.user?.login??`${SOMEBODY} (review ${review.id})`,isBot:review.user?.type!=="User",state:review.state,
commit:review.commit_id??"",submittedAt:review.submitted_at??"",text:review.body}}const MOST_COMMITS=250;function contributors(commits,total){
if(commits.length<total){const why=total>MOST_COMMITS?`it has ${total} commits, and GitHub lists the first ${MOST_COMMITS}\
 commits and no more`:`GitHub listed ${commits.length} of its ${total} commits`;return client_hidden(why,PULLS)}const names=commits.
map(({commit,author,committer})=>({message:commit.message,people:[{login:loginOf(author),email:commit.author?.email??""},
{login:loginOf(committer),email:commit.committer?.email??""}]}));return{known:true,value:contributorsOf(names)}}function loginOf(user){
const login=user!==null&&"login"in user?user.login:void 0;return typeof login==="string"?login:void 0};const METADATA="m\
etadata: read";const MEMBERS="members: read of the organization (no token of a workflow has it)";async function readStanding(place,login,teams){
const{owner,repo}=place;const octokit=await place.open();const mayWrite=await asFound(METADATA,false,async()=>{const{data}=await octokit.
rest.repos.getCollaboratorPermissionLevel({owner,repo,username:login});return["admin","write"].includes(data.permission)});
const memberships=await Promise.all(teams.map(team=>{const[org="",slug=""]=team.split("/");return asFound(MEMBERS,[],async()=>{
const at={org,team_slug:slug,username:login};const{data}=await octokit.rest.teams.getMembershipForUserInOrg(at);return data.
state==="active"?[team]:[]})}));const hidden=memberships.find(one=>!one.known);const found=memberships.flatMap(one=>one.
known?one.value:[]);return{login,mayWrite,teams:hidden!==void 0&&found.length===0?hidden:{known:true,value:found}}};function githubApprovals(run,start,place,started){
return{run:()=>run,start:()=>Promise.resolve({known:true,value:start}),environment:name=>readEnvironment(place,name),async pullRequest(number,key){
const told=number??started;const found=told===void 0?await mergedBy(place):knownNumber(told);if(!found.known)return found;
if(found.value===void 0)return{known:true,value:void 0};return{known:true,value:await readPullRequest(place,found.value,
key)}},standing:(login,teams)=>readStanding(place,login,teams)}}function knownNumber(value){return{known:true,value}}var json=__webpack_require__(
3871);var parse_json=__webpack_require__(633);;const BOT="github-actions[bot]";async function keepComment(place,pullRequest,marker,markdown){
const{owner,repo}=place;const octokit=await place.open();const at={owner,repo,issue_number:pullRequest};const body=`${marker}\

${markdown}`;const findOwn=async()=>{const listing={...at,per_page:PAGE};const all=await octokit.paginate(octokit.rest.issues.
listComments,listing);const marked=all.filter(comment=>comment.body?.startsWith(marker)===true);if(marked.length===0)return void 0;
const us=await comment_loginOf(octokit);return marked.find(comment=>comment.user?.login===us)?.id};const own=await findOwn();
if(own!==void 0){await octokit.rest.issues.updateComment({owner,repo,comment_id:own,body});return}await makeOnce(async()=>(await octokit.
rest.issues.createComment({...at,body})).data.id,findOwn)}async function comment_loginOf(octokit){try{const answer=await octokit.
graphql("query { viewer { login } }");return(0,json.$6)((0,parse_json.q)(JSON.stringify(answer)),"viewer","login")??BOT}catch{
return BOT}};}),6553:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>patiently,i:()=>unreached});var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
