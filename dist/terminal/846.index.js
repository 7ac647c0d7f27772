<<<<<<< HEAD
const id=846;const ids=[846];const modules={9622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>moveKey});var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5902);const LENGTH=16;function moveKey(content){const{source,destination,workspaceName}=content;const parts=[source,destination].flatMap(group=>[group.subscriptionId,group.resourceGroup]);return(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
t)([...parts,workspaceName].map(part=>part.toLowerCase())).slice(0,LENGTH)}}),6994:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Br:()=>collectApprovalEvidence,Ip:()=>demandsApproval,_F:()=>approvedDigest,hV:()=>ownMarks});var _domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8845);var _domain_gate_move_key_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9622);var _stages_gate_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5455);var _stages_gate_review_rules_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1140);var _move_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7945);async function collectApprovalEvidence(context){const{ports,request,signed}=context;const{approvals,planRegistry}=ports;const{gate:policy}=request;const demands=part=>policy.parts.includes(part);
const run=approvals.run();if(run===void 0)return NOTHING;const marks=planRegistry.isKept?usedMark(context):void 0;if(!demandsApproval(policy))return{...NOTHING,run,used:await marks};const named=demands(
"environment")?policy.environment:void 0;const[start,environment,pullRequest,used]=await Promise.all([approvals.start(),named===void 0?void 0:approvals.environment(named),demands("pull-request")?approvals.
pullRequest(policy.pullRequest,(0,_domain_gate_move_key_js__WEBPACK_IMPORTED_MODULE_0__.D)(signed.plan.content)):void 0,marks]);const evidence={run,start,environment,pullRequest,people:[],used};return{
...evidence,people:await standings(approvals,policy,evidence)}}const NOTHING={run:void 0,start:{known:false,why:"nobody asked",permission:"",remedy:""},environment:void 0,pullRequest:void 0,people:[],
used:void 0};function demandsApproval({parts}){return parts.some(part=>part!=="digest")}function approvedDigest(request,evidence){return request.approvedPlanDigest??(0,_stages_gate_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_3__.
Bk)({evidence})?.digest}async function usedMark(context){const{origin}=context.signed.plan;if(origin.headCommit===null)return void 0;const{digest}=context.signed;const marks=await context.ports.planRegistry.
marks(origin.headCommit,digest);if(!marks.known)return marks;const isOwn=await ownMarks(context);return{known:true,value:marks.value.find(mark=>!isOwn(mark))}}async function ownMarks(context){const{marked}=await(0,
_move_context_js__WEBPACK_IMPORTED_MODULE_2__.om)(context);const{correlationId}=context.reader;return({by,isSettled})=>!isSettled&&(by===correlationId||marked.has(by))}async function standings(approvals,policy,{
environment,pullRequest}){const teams=(0,_domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_4__.u)(policy);const approvers=teams.length===0?[]:valueOf(environment?.approvals)??[];const logins=[...approvers.
map(({approver})=>approver),...reviewersOf(valueOf(pullRequest))];const people=new Map(logins.map(login=>[login.toLowerCase(),login]));return Promise.all([...people.values()].map(login=>approvals.standing(
login,teams)))}function reviewersOf(pullRequest){return(0,_stages_gate_review_rules_js__WEBPACK_IMPORTED_MODULE_1__.D)(valueOf(pullRequest?.reviews)??[]).filter(({state})=>state==="APPROVED"||state===
"CHANGES_REQUESTED").map(({reviewer})=>reviewer)}function valueOf(known){return known?.known===true?known.value:void 0}}),4194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>loadApprovedPlan,m:()=>requirePublished});var errors=__webpack_require__(5140);var plan_digest=__webpack_require__(8439);var approval_rules=__webpack_require__(
3410);var load_plan=__webpack_require__(7104);var body_identity=__webpack_require__(2519);var inventory=__webpack_require__(2489);var moving_resources=__webpack_require__(487);var resource_id=__webpack_require__(
9879);var plan_plan=__webpack_require__(4878);var plan_snapshot=__webpack_require__(2005);var request=__webpack_require__(3430);;const NAME="[^/]+$";const prepared={"create-resource-group":["group","$"],
"register-providers":["subscription",`/providers/${NAME}`],"pause-schedules":["workspace",`/schedules/${NAME}`],"delete-endpoints":["workspace",`/(online|batch)Endpoints/${NAME}`],"delete-computes":["\
workspace",`/computes/${NAME}`],"detach-computes":["workspace",`/computes/${NAME}`]};const RIGHT=/\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i;const POLICY=/\/providers\/microsoft\.keyvault\/vaults\/[^/]+\/accesspolicies\/[^/]+$/i;
const CROOKED=/\/\.{0,2}(?:\/|$)|%(?:2e|2f|5c)|\\/i;function requireOwnTargets(plan){const{source,destination,resources,restore,prepare}=plan.content;const group=(0,resource_id.x6)(source);const places={
workspace:(0,plan_plan.B3)(plan)?.id??group,group:(0,resource_id.x6)(destination),subscription:(0,resource_id.ts)(destination.subscriptionId)};const own=resources.map(({id:id2})=>id2);const holders=[...own,
...associatedWith(plan)];const isMoved=({id:id2,destinationId})=>(0,resource_id.a5)(id2,`${group}/providers`)&&(0,resource_id.s)(destinationId,(0,resource_id.BY)(id2,destination)??"");const isPrepared=({
step,id:id2})=>{const[place,below]=prepared[step];const above=places[place];return(0,resource_id.a5)(id2,above)&&new RegExp(`^${below}`,"i").test(id2.slice(above.length))};const isPutBack=({step,id:id2})=>own.
some(one=>(0,resource_id.a5)(id2,one))||[RIGHT,POLICY].some(one=>one.test(id2))&&holders.some(one=>(0,resource_id.a5)(id2,one))||step==="tags"&&(0,resource_id.s)(id2,group)||step==="locks"&&(0,resource_id.
a5)(id2,`${group}/providers/Microsoft.Authorization/locks`);const strangers=[...resources.filter(one=>!isMoved(one)),...prepare.filter(one=>!isPrepared(one)),...restore.filter(one=>!isPutBack(one)),...[
...resources,...prepare,...restore].filter(({id:id2})=>CROOKED.test(id2))];const[first]=strangers;if(first===void 0)return;throw new errors._("plan-invalid",{sentence:`The plan file names something th\
at is no part of its move: ${first.id}. Nothing was changed.`,remedy:"Use the plan file of the run whose digest was approved, unchanged."})}function associatedWith({snapshot}){const before=(0,plan_snapshot.
UI)(snapshot);const named=(0,inventory.S3)(before.of("workspace")).flatMap(workspace=>request.ur.map(kind=>(0,moving_resources.Im)(workspace,kind)??""));return(0,inventory.S3)(before.of("associatedRes\
ources")).map(body_identity.TH).filter(id2=>named.some(one=>(0,resource_id.s)(one,id2))&&(0,resource_id.RQ)(id2)!==void 0)}var collect_approval_evidence=__webpack_require__(6994);var part=__webpack_require__(
4437);var refuse=__webpack_require__(4752);;async function loadApprovedPlan({planFile,approvedPlanDigest,expected},{files},isOptional){if(approvedPlanDigest===void 0&&!isOptional){throw new errors._("\
plan-missing",{sentence:"No approved plan digest was given, and nothing is changed in Azure without one.",remedy:"Give the output plan-digest of the validation that was reviewed as approved-plan-diges\
t."})}const signed=await(0,load_plan.Yq)(files,planFile);if(approvedPlanDigest!==void 0&&(0,plan_digest.Gb)(signed.plan)!==approvedPlanDigest.toLowerCase()){throw new errors._("plan-invalid",{sentence:"\
The plan file is not the plan that was approved: its digest is another one.",remedy:"Use the plan file of the run whose digest was approved, unchanged."})}requireOwnTargets(signed.plan);(0,load_plan.OS)(
expected,signed);return signed}async function requirePublished(context){const{signed,request:request2,run}=context;if(!request2.gate.parts.includes("pull-request"))return(0,part.A)(void 0);const evidence=await(0,
collect_approval_evidence.Br)(context);const{plan,digest}=signed;const reasons=(0,approval_rules.U)({policy:request2.gate,evidence,plan,digest});return reasons.length===0?(0,part.A)(void 0):(0,refuse.
T)(run,reasons)}}),4752:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>refuse,o:()=>endUnmoved});var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6821);function refuse(run,reasons){const problems=reasons.map(({sentence,remedy})=>({sentence,remedy}));return endUnmoved(run,reasons[0]?.reason,problems)}function endUnmoved(run,failureReason,problems){
return run.end({outcome:run.standing()?.outcome??"blocked",failureReason,failed:true,problems:[...changedAlready(run),...problems]})}function changedAlready(run){const done=run.report().preparation.filter(
({state})=>state==="done"||state==="already");const namesOf=(kind,steps)=>steps.length===0?[]:[`${kind}: ${steps.map(({id:id2})=>id2.split("/").slice(-2).join("/")).join(", ")}`];const changed=[...namesOf(
"removed",done.filter(_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__.yb)),...namesOf("paused",done.filter(({step})=>step==="pause-schedules"))];return changed.length===0?[]:[{sentence:`The \
workspace did not move, and the preparation has changed it: ${changed.join("; ")}.`,remedy:"Run mode restore with the same plan file and restore: all to put them back, or start the same move again."}]}}),
3339:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>requireConfirmation});var _domain_counted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
427);var _part_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4437);var _refuse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4752);async function requireConfirmation(context){const{signed,
ports,run}=context;const{approvals}=ports;if(approvals.confirm===void 0)return(0,_part_js__WEBPACK_IMPORTED_MODULE_1__.A)(void 0);const{workspaceName,source,destination,prepare}=signed.plan.content;const removed=prepare.
length===0?"":`, after ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_2__.h)(prepare.length,"step")} of preparation`;const typed=await approvals.confirm(`This carries out the plan ${signed.digest.slice(
0,19)}: ${workspaceName} from ${source.resourceGroup} (${source.subscriptionId}) to ${destination.resourceGroup} (${destination.subscriptionId})${removed}. Type the name of the workspace to go on.`);if(typed!==
""&&typed===workspaceName)return(0,_part_js__WEBPACK_IMPORTED_MODULE_1__.A)(void 0);const sentence=`The name of the workspace was not typed: ${workspaceName}. Nothing was changed.`;const remedy="Start\
 the same command again, and type the name when you are asked.";return(0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__.T)(run,[{reason:"approval-missing",sentence,remedy}])}}),3410:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>judgeApprovals});var resource_id=__webpack_require__(9879);var plan_digest=__webpack_require__(8439);var approvers=__webpack_require__(7614);var gate_reason=__webpack_require__(
3310);;const PROTECT="In the settings of the environment: have somebody approve its runs, do not let people approve their own, and do not allow administrators to bypass.";const environmentProtection=({
evidence:{environment}})=>{if(environment===void 0)return[];const{name,protection}=environment;if(!protection.known)return[(0,gate_reason.n)(`the protection of the environment "${name}"`,protection)];
const told=protection.value;if(told===void 0){return[(0,gate_reason.o)(`There is no environment "${name}" that this run could see.`,PROTECT)]}const bypass=told.adminsMayBypass===void 0?`It is not said\
 whether administrators may bypass the environment "${name}".`:`Administrators may bypass the environment "${name}".`;const holes=[[told.requiredReviewers===0,`The environment "${name}" has no require\
d reviewers: every job gets in.`],[!told.preventsSelfReview,`The environment "${name}" lets people approve their own runs.`],[told.adminsMayBypass!==false,bypass]];return holes.flatMap(([open,sentence])=>open?
[(0,gate_reason.o)(sentence,PROTECT)]:[])};const environmentApprovals=question=>{const{evidence,policy,digest}=question;const{environment,start}=evidence;if(environment===void 0)return[];const{approvals,
name}=environment;if(!start.known)return[(0,gate_reason.n)("who started this run",start)];if(!approvals.known)return[(0,gate_reason.n)(`the approvals of this run for "${name}"`,approvals)];const given=approvals.
value.filter(one=>one.state==="approved"&&one.environments.some(named=>(0,resource_id.s)(named,name)));const judged=given.map(approval=>{const refusal=whyNotCounted(approval,start.value,question);return{
who:approval.approver,refusal}});const trusted=judged.filter(({refusal})=>refusal===void 0);const people=new Set(trusted.map(({who})=>who.toLowerCase()));if(people.size>=policy.requiredApprovals)return[];
const hidden=(0,approvers.kx)(judged);if(people.size+hidden.length>=policy.requiredApprovals)return hidden;return[{reason:"approval-missing",sentence:`The environment "${name}" has ${people.size} of ${policy.
requiredApprovals} approvals of this run that count.${(0,approvers.P2)(judged)}`,remedy:mustNameDigest(question)?`Have somebody else approve the run, with ${(0,plan_digest.VK)(digest)} in the comment.`:
"Have somebody else than the one who started the run approve it."}]};function mustNameDigest({policy,evidence:{run}},at){return policy.requireDigestInApproval||run?.isFirstAttempt!==true&&at===void 0}
function whyNotCounted({approver,aliases,isBot,at,text},{by},question){const{evidence,policy,plan,digest}=question;if(isBot)return{why:"a bot"};const names=[approver,...aliases];if(by.some(login=>names.
some(name=>(0,resource_id.s)(login,name)))){return{why:"started this run"}}if(at!==void 0&&!(Date.parse(at)>Date.parse(plan.origin.createdAt))){return{why:"approved before the plan was made"}}if(policy.
approvers.length>0){const distrusted=(0,approvers.zv)(approver,policy,evidence.people);if(distrusted!==void 0)return distrusted}if(!mustNameDigest(question,at)||text.includes((0,plan_digest.VK)(digest)))
return void 0;const perhaps=policy.requireDigestInApproval?"":"perhaps approved an earlier attempt: ";return{why:`${perhaps}did not name ${(0,plan_digest.VK)(digest)}`}}var event_rules=__webpack_require__(
3910);var pull_request_rules=__webpack_require__(5455);var review_rules=__webpack_require__(1140);;function judgeApprovals(question){return approvalRules.flatMap(rule=>rule(question))}const approvalRules=[
({evidence:{run},policy})=>run===void 0?[]:(0,event_rules.k)(run,policy),({evidence:{run},plan:{origin}})=>run===void 0||origin.repository===null||(0,resource_id.s)(run.repository,origin.repository)?[]:
[{reason:"plan-invalid",sentence:`The plan was made in the repository ${origin.repository}, and this run is in ${run.repository}.`,remedy:"Use the plan of a validation of this repository."}],({policy,
evidence:{run}})=>run!==void 0||policy.parts.every(part=>part==="digest")?[]:[(0,gate_reason.o)("The gate demands an approval, and this host knows of none.","Use a gate that this host can look through\
.")],environmentProtection,environmentApprovals,pull_request_rules.uS,pull_request_rules.Sz,review_rules.Y]}),7614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P2:()=>listRefused,T8:()=>isInTeam,kx:()=>hiddenByFault,zv:()=>whyNotTrusted});var _domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8845);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9879);var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3310);function listRefused(judged){const refused=judged.flatMap(({who,refusal})=>refusal===void 0?[]:[`${who} (${refusal.why}\
)`]);return refused.length===0?"":` Not counted: ${refused.join(", ")}.`}function hiddenByFault(judged){return judged.flatMap(({who,refusal})=>refusal?.by?.cause===void 0?[]:[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.
n)(`what ${who} may do here`,refusal.by)])}function whyNotTrusted(login,policy,people){if(policy.approvers.length===0)return void 0;if(policy.approvers.some(approver=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
s)(approver,login)))return void 0;if((0,_domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__.u)(policy).length===0)return{why:"not among the approvers"};const teams=people.find(person=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
s)(person.login,login))?.teams;if(teams===void 0)return{why:"not among the approvers; teams were not looked up"};if(!teams.known){return{why:`not seen in a team: ${teams.why}; it takes ${teams.permission}`,
by:teams}}return teams.value.length>0?void 0:{why:"not among the approvers, nor in their teams"}}function isInTeam(login,people){const teams=people.find(person=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
s)(person.login,login))?.teams;return teams?.known===true&&teams.value.length>0}}),5455:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bk:()=>newestOwn,Sz:()=>publishedPlan,uS:()=>pullRequestState});var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3310);const OWN_APP="github-actions";const VALIDATE_AGAIN="Let the\
 pull request run the validation again, have that plan reviewed, and use its plan file.";const pullRequestState=({policy,evidence,plan})=>{if(!policy.parts.includes("pull-request")||evidence.run===void 0)
return[];const asked=evidence.pullRequest;if(asked===void 0||asked.known&&asked.value===void 0){return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)("The gate demands a pull request, and nothing \
says which one this run is for.","Give its number as pull-request, or start the move by the push of its merge.")]}if(!asked.known)return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.n)("the pull re\
quest of this run",asked)];if(asked.value===void 0)return[];const{number,pull}=asked.value;if(!pull.known)return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.n)(`pull request ${number}`,pull)];if(pull.
value===void 0){return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)(`There is no pull request ${number}.`,"Give the number of another one.")]}const{headCommit,baseBranch,isFromFork,state}=pull.value;
const{origin}=plan;const differing=[[origin.repository===null||origin.pullRequest!==number,invalid(`The plan was made for ${origin.pullRequest===null?"no pull request":`pull request ${origin.pullRequest}`}\
, and the gate is pull request ${number}.`)],[origin.headCommit!==headCommit,invalid(`The plan was made for the commit ${origin.headCommit??"(none)"}, and the head of pull request ${number} is ${headCommit}\
.`)],[origin.baseBranch!==baseBranch,invalid(`The plan was made for a merge into ${origin.baseBranch??"(none)"}, and pull request ${number} now goes into ${baseBranch}.`)],[isFromFork,(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.
o)(`Pull request ${number} comes from a fork; no move starts from it.`,"Open it from a branch of this repository.")],[state==="closed",{reason:"approval-missing",sentence:`Pull request ${number} was c\
losed without being merged.`,remedy:"Open it again, or another one."}]];return differing.flatMap(([differs,reason])=>differs?[reason]:[])};const publishedPlan=question=>{const evidence=question.evidence.
pullRequest;if(evidence?.known!==true||evidence.value===void 0)return[];const{published,number}=evidence.value;if(!published.known)return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the plan p\
ublished on pull request ${number}`,published)];const newest=newestOwn(question);if(newest===void 0){const others=new Set(published.value.map(({app})=>app));const forged=others.size===0?"":` What ${[...others].
join(", ")} published there does not count.`;return[{reason:"plan-missing",sentence:`No validation published a plan on the head of pull request ${number}.${forged}`,remedy:"Run the validation on the p\
ull request with gate: pull-request, and with checks: write for its token."}]}if(newest.digest===question.digest)return[];return[invalid(`The plan file is not the plan that was published last on pull \
request ${number}: its digest is another one.`)]};function newestOwn({evidence}){const asked=evidence.pullRequest;if(asked?.known!==true||asked.value?.published.known!==true)return void 0;return asked.
value.published.value.findLast(({app})=>app===OWN_APP)}function invalid(sentence){return{reason:"plan-invalid",sentence,remedy:VALIDATE_AGAIN}}}),1140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>latestReviews,Y:()=>reviews});var _domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8439);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9879);var _approvers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7614);var _gate_reason_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3310);var _pull_request_rules_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5455);const reviews=question=>{const asked=question.evidence.pullRequest;if(asked?.known!==true||asked.value===void 0)return[];const evidence=asked.value;const{start}=question.evidence;const hidden=[...hiddenParts(
evidence),...start.known?[]:[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_1__.n)("who started this run",start)]];if(hidden.length>0)return hidden;if(!evidence.reviews.known||!evidence.contributors.known)
return[];const latest=latestReviews(evidence.reviews.value);return[...changeRequests(latest,question),...missingApprovals(latest,evidence,question,evidence.contributors.value.unknown)]};function latestReviews(all){
const judging=all.filter(({state})=>state!=="COMMENTED"&&state!=="PENDING");return[...new Map(judging.map(review=>[review.reviewer.toLowerCase(),review])).values()]}function hiddenParts(evidence){const parts=[
["the reviews",evidence.reviews],["the authors of its commits",evidence.contributors],["who pushed to it",evidence.pushers]];return parts.flatMap(([what,known])=>known.known?[]:[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_1__.
n)(`${what} of pull request ${evidence.number}`,known)])}function changeRequests(latest,{evidence,policy}){return latest.filter(({state})=>state==="CHANGES_REQUESTED").flatMap(({reviewer})=>{const mayWrite=standingOf(
reviewer,evidence.people)?.mayWrite;const named=policy.approvers.some(approver=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(approver,reviewer));if(mayWrite?.known===true&&!mayWrite.
value&&!named){if(!(0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__.T8)(reviewer,evidence.people))return[]}return[{reason:"approval-missing",sentence:`${reviewer} asks for changes.`,remedy:"Make them, or\
 have the review dismissed, and have the new state approved."}]})}function missingApprovals(latest,evidence,question,unknownAuthors){const judged=latest.filter(({state})=>state==="APPROVED").map(review=>({
who:review.reviewer,refusal:whyNot(review,evidence,question)}));const enough=judged.filter(({refusal})=>refusal===void 0).length;const needed=question.policy.requiredApprovals+unknownAuthors;if(enough>=
needed)return[];const hidden=(0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__.kx)(judged);if(enough+hidden.length>=needed)return hidden;const because=unknownAuthors===0?"":` ${unknownAuthors} more are ne\
eded than asked for: so many authors of its commits have no known account, and any reviewer might be one.`;const digest=(0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(question.digest);
return[{reason:"approval-missing",sentence:`Pull request ${evidence.number} has ${enough} of ${needed} approvals that count.${because}${(0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__.P2)(judged)}`,remedy:question.
policy.requireDigestInApproval?`Have somebody else approve the head of the pull request after the plan was published, with ${digest} in the review.`:"Have somebody else approve the head of the pull re\
quest after the plan was published."}]}function whyNot(review,{pull,contributors,pushers},question){const{evidence,policy,digest}=question;const{start}=evidence;const{reviewer}=review;const isOneOf=logins=>logins.
some(login=>login!==void 0&&(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(login,reviewer));const target=pull.known?pull.value:void 0;const publishedAt=(0,_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_4__.
Bk)(question)?.at;const refusals=[[review.isBot,"a bot, or an account that is gone"],[isOneOf([target?.author]),"opened the pull request"],[isOneOf(contributors.known?contributors.value.logins:[]),"wr\
ote a commit of it"],[isOneOf(pushers.known?pushers.value:[]),"pushed to it"],[isOneOf(start.known?start.value.by:[]),"started this run"],[review.commit!==target?.headCommit,"approved another commit t\
han the head"],[!isAfter(review.submittedAt,publishedAt),"approved before the plan was published"],[true,whyNotAllowed(reviewer,question)],[policy.requireDigestInApproval&&!review.text.includes((0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.
VK)(digest)),`did not name ${(0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}`]];const found=refusals.find(([applies,why])=>applies&&why!==void 0)?.[1];return typeof found==="s\
tring"?{why:found}:found}function whyNotAllowed(login,{evidence:{people},policy}){const distrusted=(0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__.zv)(login,policy,people);if(distrusted!==void 0)return distrusted;
if((0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__.T8)(login,people))return void 0;const mayWrite=standingOf(login,people)?.mayWrite;if(mayWrite===void 0)return{why:"whether they may write was not looke\
d up"};if(!mayWrite.known){const why=`whether they may write could not be seen: ${mayWrite.why}; it takes ${mayWrite.permission}`;return{why,by:mayWrite}}return mayWrite.value?void 0:{why:"may not wri\
te to the repository"}}function standingOf(login,people){return people.find(person=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(person.login,login))}function isAfter(later,earlier){
=======
const id=846;const ids=[846];const modules={9622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>moveKey});var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5902);const LENGTH=16;function moveKey(content){const{source,destination,workspaceName}=content;const parts=[source,destination].
flatMap(group=>[group.subscriptionId,group.resourceGroup]);return(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.t)([
...parts,workspaceName].map(part=>part.toLowerCase())).slice(0,LENGTH)}}),6994:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Br:()=>collectApprovalEvidence,Ip:()=>demandsApproval,_F:()=>approvedDigest,hV:()=>ownMarks});
var _domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8845);var _domain_gate_move_key_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9622);var _stages_gate_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5455);var _stages_gate_review_rules_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1140);var _move_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7945);async function collectApprovalEvidence(context){
const{ports,request,signed}=context;const{approvals,planRegistry}=ports;const{gate:policy}=request;const demands=part=>policy.
parts.includes(part);const run=approvals.run();if(run===void 0)return NOTHING;const marks=planRegistry.isKept?usedMark(context):
void 0;if(!demandsApproval(policy))return{...NOTHING,run,used:await marks};const named=demands("environment")?policy.environment:
void 0;const[start,environment,pullRequest,used]=await Promise.all([approvals.start(),named===void 0?void 0:approvals.environment(
named),demands("pull-request")?approvals.pullRequest(policy.pullRequest,(0,_domain_gate_move_key_js__WEBPACK_IMPORTED_MODULE_0__.
D)(signed.plan.content)):void 0,marks]);const evidence={run,start,environment,pullRequest,people:[],used};return{...evidence,
people:await standings(approvals,policy,evidence)}}const NOTHING={run:void 0,start:{known:false,why:"nobody asked",permission:"",
remedy:""},environment:void 0,pullRequest:void 0,people:[],used:void 0};function demandsApproval({parts}){return parts.some(
part=>part!=="digest")}function approvedDigest(request,evidence){return request.approvedPlanDigest??(0,_stages_gate_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_3__.
Bk)({evidence})?.digest??""}async function usedMark(context){const{origin}=context.signed.plan;if(origin.headCommit===null)
return void 0;const{digest}=context.signed;const marks=await context.ports.planRegistry.marks(origin.headCommit,digest);
if(!marks.known)return marks;const isOwn=await ownMarks(context);return{known:true,value:marks.value.find(mark=>!isOwn(mark))}}
async function ownMarks(context){const{marked}=await(0,_move_context_js__WEBPACK_IMPORTED_MODULE_2__.om)(context);const{
correlationId}=context.reader;return({by,isSettled})=>!isSettled&&(by===correlationId||marked.has(by))}async function standings(approvals,policy,{
environment,pullRequest}){const teams=(0,_domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_4__.u)(policy);const approvers=teams.
length===0?[]:valueOf(environment?.approvals)??[];const logins=[...approvers.map(({approver})=>approver),...reviewersOf(
valueOf(pullRequest))];const people=new Map(logins.map(login=>[login.toLowerCase(),login]));return Promise.all([...people.
values()].map(login=>approvals.standing(login,teams)))}function reviewersOf(pullRequest){return(0,_stages_gate_review_rules_js__WEBPACK_IMPORTED_MODULE_1__.
D)(valueOf(pullRequest?.reviews)??[]).filter(({state})=>state==="APPROVED"||state==="CHANGES_REQUESTED").map(({reviewer})=>reviewer)}
function valueOf(known){return known?.known===true?known.value:void 0}}),4194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>loadApprovedPlan,m:()=>requirePublished});var errors=__webpack_require__(
5140);var plan_digest=__webpack_require__(8439);var approval_rules=__webpack_require__(3410);var load_plan=__webpack_require__(
7104);var body_identity=__webpack_require__(2519);var inventory=__webpack_require__(2489);var moving_resources=__webpack_require__(
487);var resource_id=__webpack_require__(9879);var plan_plan=__webpack_require__(4878);var plan_snapshot=__webpack_require__(
2005);var request=__webpack_require__(3430);;const NAME="[^/]+$";const prepared={"create-resource-group":["group","$"],"\
register-providers":["subscription",`/providers/${NAME}`],"pause-schedules":["workspace",`/schedules/${NAME}`],"delete-e\
ndpoints":["workspace",`/(online|batch)Endpoints/${NAME}`],"delete-computes":["workspace",`/computes/${NAME}`],"detach-c\
omputes":["workspace",`/computes/${NAME}`]};const RIGHT=/\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i;
const POLICY=/\/providers\/microsoft\.keyvault\/vaults\/[^/]+\/accesspolicies\/[^/]+$/i;const CROOKED=/\/\.{0,2}(?:\/|$)|%(?:2e|2f|5c)|\\/i;
function requireOwnTargets(plan){const{source,destination,resources,restore,prepare}=plan.content;const group=(0,resource_id.
x6)(source);const places={workspace:(0,plan_plan.B3)(plan)?.id??group,group:(0,resource_id.x6)(destination),subscription:(0,
resource_id.ts)(destination.subscriptionId)};const own=resources.map(({id:id2})=>id2);const holders=[...own,...associatedWith(
plan)];const isMoved=({id:id2,destinationId})=>(0,resource_id.a5)(id2,`${group}/providers`)&&(0,resource_id.s)(destinationId,
(0,resource_id.BY)(id2,destination)??"");const isPrepared=({step,id:id2})=>{const[place,below]=prepared[step];const above=places[place];
return(0,resource_id.a5)(id2,above)&&new RegExp(`^${below}`,"i").test(id2.slice(above.length))};const isPutBack=({step,id:id2})=>own.
some(one=>(0,resource_id.a5)(id2,one))||[RIGHT,POLICY].some(one=>one.test(id2))&&holders.some(one=>(0,resource_id.a5)(id2,
one))||step==="tags"&&(0,resource_id.s)(id2,group)||step==="locks"&&(0,resource_id.a5)(id2,`${group}/providers/Microsoft\
.Authorization/locks`);const strangers=[...resources.filter(one=>!isMoved(one)),...prepare.filter(one=>!isPrepared(one)),
...restore.filter(one=>!isPutBack(one)),...[...resources,...prepare,...restore].filter(({id:id2})=>CROOKED.test(id2))];const[
first]=strangers;if(first===void 0)return;throw new errors._("plan-invalid",{sentence:`The plan file names something tha\
t is no part of its move: ${first.id}. Nothing was changed.`,remedy:"Use the plan file of the run whose digest was appro\
ved, unchanged."})}function associatedWith({snapshot}){const before=(0,plan_snapshot.UI)(snapshot);const named=(0,inventory.
S3)(before.of("workspace")).flatMap(workspace=>request.ur.map(kind=>(0,moving_resources.Im)(workspace,kind)??""));return(0,
inventory.S3)(before.of("associatedResources")).map(body_identity.TH).filter(id2=>named.some(one=>(0,resource_id.s)(one,
id2))&&(0,resource_id.RQ)(id2)!==void 0)}var collect_approval_evidence=__webpack_require__(6994);var part=__webpack_require__(
4437);var refuse=__webpack_require__(4752);;async function loadApprovedPlan({planFile,approvedPlanDigest,expected},{files},isOptional){
if(approvedPlanDigest===void 0&&!isOptional){throw new errors._("plan-missing",{sentence:"No approved plan digest was gi\
ven, and nothing is changed in Azure without one.",remedy:"Give the output plan-digest of the validation that was review\
ed as approved-plan-digest."})}const signed=await(0,load_plan.Yq)(files,planFile);if(approvedPlanDigest!==void 0&&(0,plan_digest.
Gb)(signed.plan)!==approvedPlanDigest.toLowerCase()){throw new errors._("plan-invalid",{sentence:"The plan file is not t\
he plan that was approved: its digest is another one.",remedy:"Use the plan file of the run whose digest was approved, u\
nchanged."})}requireOwnTargets(signed.plan);(0,load_plan.OS)(expected,signed);return signed}async function requirePublished(context){
const{signed,request:request2,run}=context;if(!request2.gate.parts.includes("pull-request"))return(0,part.A)(void 0);const evidence=await(0,
collect_approval_evidence.Br)(context);const{plan,digest}=signed;const reasons=(0,approval_rules.U)({policy:request2.gate,
evidence,plan,digest});return reasons.length===0?(0,part.A)(void 0):(0,refuse.T)(run,reasons)}}),4752:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>refuse,o:()=>endUnmoved});var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6821);function refuse(run,reasons){const problems=reasons.map(({sentence,remedy})=>({sentence,remedy}));return endUnmoved(
run,reasons[0]?.reason,problems)}function endUnmoved(run,failureReason,problems){return run.end({outcome:run.standing()?.
outcome??"blocked",failureReason,failed:true,problems:[...changedAlready(run),...problems]})}function changedAlready(run){
const done=run.report().preparation.filter(({state})=>state==="done"||state==="already");const namesOf=(kind,steps)=>steps.
length===0?[]:[`${kind}: ${steps.map(({id:id2})=>id2.split("/").slice(-2).join("/")).join(", ")}`];const changed=[...namesOf(
"removed",done.filter(_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__.yb)),...namesOf("paused",done.filter(({step})=>step===
"pause-schedules"))];return changed.length===0?[]:[{sentence:`The workspace did not move, and the preparation has change\
d it: ${changed.join("; ")}.`,remedy:"Run mode restore with the same plan file and restore: all to put them back, or sta\
rt the same move again."}]}}),3339:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>requireConfirmation});var _domain_counted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
427);var _part_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4437);var _refuse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4752);async function requireConfirmation(context){const{signed,ports,run}=context;const{approvals}=ports;if(approvals.confirm===
void 0)return(0,_part_js__WEBPACK_IMPORTED_MODULE_1__.A)(void 0);const{workspaceName,source,destination,prepare}=signed.
plan.content;const removed=prepare.length===0?"":`, after ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_2__.h)(prepare.
length,"step")} of preparation`;const typed=await approvals.confirm(`This carries out the plan ${signed.digest.slice(0,19)}\
: ${workspaceName} from ${source.resourceGroup} (${source.subscriptionId}) to ${destination.resourceGroup} (${destination.
subscriptionId})${removed}. Type the name of the workspace to go on.`);if(typed!==""&&typed===workspaceName)return(0,_part_js__WEBPACK_IMPORTED_MODULE_1__.
A)(void 0);const sentence=`The name of the workspace was not typed: ${workspaceName}. Nothing was changed.`;const remedy="\
Start the same command again, and type the name when you are asked.";return(0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__.T)(
run,[{reason:"approval-missing",sentence,remedy}])}}),3410:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>judgeApprovals});var resource_id=__webpack_require__(9879);var plan_digest=__webpack_require__(
8439);var approvers=__webpack_require__(7614);var gate_reason=__webpack_require__(3310);;const PROTECT="In the settings \
of the environment: have somebody approve its runs, do not let people approve their own, and do not allow administrators\
 to bypass.";const environmentProtection=({evidence:{environment}})=>{if(environment===void 0)return[];const{name,protection}=environment;
if(!protection.known)return[(0,gate_reason.n)(`the protection of the environment "${name}"`,protection)];const told=protection.
value;if(told===void 0){return[(0,gate_reason.o)(`There is no environment "${name}" that this run could see.`,PROTECT)]}
const bypass=told.adminsMayBypass===void 0?`It is not said whether administrators may bypass the environment "${name}".`:
`Administrators may bypass the environment "${name}".`;const holes=[[told.requiredReviewers===0,`The environment "${name}\
" has no required reviewers: every job gets in.`],[!told.preventsSelfReview,`The environment "${name}" lets people appro\
ve their own runs.`],[told.adminsMayBypass!==false,bypass]];return holes.flatMap(([open,sentence])=>open?[(0,gate_reason.
o)(sentence,PROTECT)]:[])};const environmentApprovals=question=>{const{evidence,policy,digest}=question;const{environment,
start}=evidence;if(environment===void 0)return[];const{approvals,name}=environment;if(!start.known)return[(0,gate_reason.
n)("who started this run",start)];if(!approvals.known)return[(0,gate_reason.n)(`the approvals of this run for "${name}"`,
approvals)];const given=approvals.value.filter(one=>one.state==="approved"&&one.environments.some(named=>(0,resource_id.
s)(named,name)));const judged=given.map(approval=>{const why=whyNotCounted(approval,start.value,question);return{who:approval.
approver,why}});const trusted=judged.filter(({why})=>why===void 0);const people=new Set(trusted.map(({who})=>who.toLowerCase()));
if(people.size>=policy.requiredApprovals)return[];return[{reason:"approval-missing",sentence:`The environment "${name}" \
has ${people.size} of ${policy.requiredApprovals} approvals of this run that count.${(0,approvers.P2)(judged)}`,remedy:mustNameDigest(
question)?`Have somebody else approve the run, with ${(0,plan_digest.VK)(digest)} in the comment.`:"Have somebody else t\
han the one who started the run approve it."}]};function mustNameDigest({policy,evidence:{run}},at){return policy.requireDigestInApproval||
run?.isFirstAttempt!==true&&at===void 0}function whyNotCounted({approver,aliases,isBot,at,text},{by},question){const{evidence,
policy,plan,digest}=question;if(isBot)return"a bot";const names=[approver,...aliases];if(by.some(login=>names.some(name=>(0,
resource_id.s)(login,name))))return"started this run";if(at!==void 0&&!(Date.parse(at)>Date.parse(plan.origin.createdAt))){
return"approved before the plan was made"}if(policy.approvers.length>0){const why=(0,approvers.zv)(approver,policy,evidence.
people);if(why!==void 0)return why}if(!mustNameDigest(question,at)||text.includes((0,plan_digest.VK)(digest)))return void 0;
const perhaps=policy.requireDigestInApproval?"":"perhaps approved an earlier attempt: ";return`${perhaps}did not name ${(0,
plan_digest.VK)(digest)}`}var event_rules=__webpack_require__(3910);var pull_request_rules=__webpack_require__(5455);var review_rules=__webpack_require__(
1140);;function judgeApprovals(question){return approvalRules.flatMap(rule=>rule(question))}const approvalRules=[({evidence:{
run},policy})=>run===void 0?[]:(0,event_rules.k)(run,policy),({evidence:{run},plan:{origin}})=>run===void 0||origin.repository===
null||(0,resource_id.s)(run.repository,origin.repository)?[]:[{reason:"plan-invalid",sentence:`The plan was made in the \
repository ${origin.repository}, and this run is in ${run.repository}.`,remedy:"Use the plan of a validation of this rep\
ository."}],({policy,evidence:{run}})=>run!==void 0||policy.parts.every(part=>part==="digest")?[]:[(0,gate_reason.o)("Th\
e gate demands an approval, and this host knows of none.","Use a gate that this host can look through.")],environmentProtection,
environmentApprovals,pull_request_rules.uS,pull_request_rules.Sz,review_rules.Y]}),7614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P2:()=>listRefused,T8:()=>isInTeam,zv:()=>whyNotTrusted});var _domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8845);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9879);function listRefused(judged){
const refused=judged.flatMap(({who,why})=>why===void 0?[]:[`${who} (${why})`]);return refused.length===0?"":` Not counte\
d: ${refused.join(", ")}.`}function whyNotTrusted(login,policy,people){if(policy.approvers.length===0)return void 0;if(policy.
approvers.some(approver=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.s)(approver,login)))return void 0;
if((0,_domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__.u)(policy).length===0)return"not among the approvers";const teams=people.
find(person=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.s)(person.login,login))?.teams;if(teams===void 0)
return"not among the approvers; teams were not looked up";if(!teams.known)return`not seen in a team: ${teams.why}; it ta\
kes ${teams.permission}`;return teams.value.length>0?void 0:"not among the approvers, nor in their teams"}function isInTeam(login,people){
const teams=people.find(person=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.s)(person.login,login))?.teams;
return teams?.known===true&&teams.value.length>0}}),5455:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bk:()=>newestOwn,Sz:()=>publishedPlan,uS:()=>pullRequestState});var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3310);const OWN_APP="github-actions";const VALIDATE_AGAIN="Let the pull request run the validation again, have that plan\
 reviewed, and use its plan file.";const pullRequestState=({policy,evidence,plan})=>{if(!policy.parts.includes("pull-req\
uest")||evidence.run===void 0)return[];const asked=evidence.pullRequest;if(asked===void 0||asked.known&&asked.value===void 0){
return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)("The gate demands a pull request, and nothing says which one t\
his run is for.","Give its number as pull-request, or start the move by the push of its merge.")]}if(!asked.known)return[
(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.n)("the pull request of this run",asked)];if(asked.value===void 0)return[];
const{number,pull}=asked.value;if(!pull.known)return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.n)(`pull request ${number}`,
pull)];if(pull.value===void 0){return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)(`There is no pull request ${number}\
.`,"Give the number of another one.")]}const{headCommit,baseBranch,isFromFork,state}=pull.value;const{origin}=plan;const differing=[
[origin.repository===null||origin.pullRequest!==number,invalid(`The plan was made for ${origin.pullRequest===null?"no pu\
ll request":`pull request ${origin.pullRequest}`}, and the gate is pull request ${number}.`)],[origin.headCommit!==headCommit,
invalid(`The plan was made for the commit ${origin.headCommit??"(none)"}, and the head of pull request ${number} is ${headCommit}\
.`)],[origin.baseBranch!==baseBranch,invalid(`The plan was made for a merge into ${origin.baseBranch??"(none)"}, and pul\
l request ${number} now goes into ${baseBranch}.`)],[isFromFork,(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)(`Pull\
 request ${number} comes from a fork; no move starts from it.`,"Open it from a branch of this repository.")],[state==="c\
losed",{reason:"approval-missing",sentence:`Pull request ${number} was closed without being merged.`,remedy:"Open it aga\
in, or another one."}]];return differing.flatMap(([differs,reason])=>differs?[reason]:[])};const publishedPlan=question=>{
const evidence=question.evidence.pullRequest;if(evidence?.known!==true||evidence.value===void 0)return[];const{published,
number}=evidence.value;if(!published.known)return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.n)(`the plan published\
 on pull request ${number}`,published)];const newest=newestOwn(question);if(newest===void 0){const others=new Set(published.
value.map(({app})=>app));const forged=others.size===0?"":` What ${[...others].join(", ")} published there does not count\
.`;return[{reason:"plan-missing",sentence:`No validation published a plan on the head of pull request ${number}.${forged}`,
remedy:"Run the validation on the pull request with gate: pull-request, and with checks: write for its token."}]}if(newest.
digest===question.digest)return[];return[invalid(`The plan file is not the plan that was published last on pull request ${number}\
: its digest is another one.`)]};function newestOwn({evidence}){const asked=evidence.pullRequest;if(asked?.known!==true||
asked.value?.published.known!==true)return void 0;return asked.value.published.value.findLast(({app})=>app===OWN_APP)}function invalid(sentence){
return{reason:"plan-invalid",sentence,remedy:VALIDATE_AGAIN}}}),1140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>latestReviews,Y:()=>reviews});var _domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8439);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9879);var _approvers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7614);var _gate_reason_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3310);var _pull_request_rules_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5455);const reviews=question=>{const asked=question.evidence.pullRequest;if(asked?.known!==true||asked.value===void 0)return[];
const evidence=asked.value;const{start}=question.evidence;const hidden=[...hiddenParts(evidence),...start.known?[]:[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_1__.
n)("who started this run",start)]];if(hidden.length>0)return hidden;if(!evidence.reviews.known||!evidence.contributors.known)
return[];const latest=latestReviews(evidence.reviews.value);return[...changeRequests(latest,question),...missingApprovals(
latest,evidence,question,evidence.contributors.value.unknown)]};function latestReviews(all){const judging=all.filter(({state})=>state!==
"COMMENTED"&&state!=="PENDING");return[...new Map(judging.map(review=>[review.reviewer.toLowerCase(),review])).values()]}
function hiddenParts(evidence){const parts=[["the reviews",evidence.reviews],["the authors of its commits",evidence.contributors],
["who pushed to it",evidence.pushers]];return parts.flatMap(([what,known])=>known.known?[]:[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_1__.
n)(`${what} of pull request ${evidence.number}`,known)])}function changeRequests(latest,{evidence,policy}){return latest.
filter(({state})=>state==="CHANGES_REQUESTED").flatMap(({reviewer})=>{const mayWrite=standingOf(reviewer,evidence.people)?.
mayWrite;const named=policy.approvers.some(approver=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(approver,
reviewer));if(mayWrite?.known===true&&!mayWrite.value&&!named){if(!(0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__.T8)(reviewer,
evidence.people))return[]}return[{reason:"approval-missing",sentence:`${reviewer} asks for changes.`,remedy:"Make them, \
or have the review dismissed, and have the new state approved."}]})}function missingApprovals(latest,evidence,question,unknownAuthors){
const judged=latest.filter(({state})=>state==="APPROVED").map(review=>({who:review.reviewer,why:whyNot(review,evidence,question)}));
const enough=judged.filter(({why})=>why===void 0).length;const needed=question.policy.requiredApprovals+unknownAuthors;if(enough>=
needed)return[];const because=unknownAuthors===0?"":` ${unknownAuthors} more are needed than asked for: so many authors \
of its commits have no known account, and any reviewer might be one.`;const digest=(0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.
VK)(question.digest);return[{reason:"approval-missing",sentence:`Pull request ${evidence.number} has ${enough} of ${needed}\
 approvals that count.${because}${(0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__.P2)(judged)}`,remedy:question.policy.requireDigestInApproval?
`Have somebody else approve the head of the pull request after the plan was published, with ${digest} in the review.`:"H\
ave somebody else approve the head of the pull request after the plan was published."}]}function whyNot(review,{pull,contributors,
pushers},question){const{evidence,policy,digest}=question;const{start}=evidence;const{reviewer}=review;const isOneOf=logins=>logins.
some(login=>login!==void 0&&(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(login,reviewer));const target=pull.
known?pull.value:void 0;const publishedAt=(0,_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_4__.Bk)(question)?.at;const refusals=[
[review.isBot,"a bot, or an account that is gone"],[isOneOf([target?.author]),"opened the pull request"],[isOneOf(contributors.
known?contributors.value.logins:[]),"wrote a commit of it"],[isOneOf(pushers.known?pushers.value:[]),"pushed to it"],[isOneOf(
start.known?start.value.by:[]),"started this run"],[review.commit!==target?.headCommit,"approved another commit than the\
 head"],[!isAfter(review.submittedAt,publishedAt),"approved before the plan was published"],[true,whyNotAllowed(reviewer,
question)],[policy.requireDigestInApproval&&!review.text.includes((0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.
VK)(digest)),`did not name ${(0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}`]];return refusals.
find(([applies,why])=>applies&&why!==void 0)?.[1]}function whyNotAllowed(login,{evidence:{people},policy}){const distrusted=(0,
_approvers_js__WEBPACK_IMPORTED_MODULE_3__.zv)(login,policy,people);if(distrusted!==void 0)return distrusted;if((0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__.
T8)(login,people))return void 0;const mayWrite=standingOf(login,people)?.mayWrite;if(mayWrite===void 0)return"whether th\
ey may write was not looked up";if(!mayWrite.known){return`whether they may write could not be seen: ${mayWrite.why}; it\
 takes ${mayWrite.permission}`}return mayWrite.value?void 0:"may not write to the repository"}function standingOf(login,people){
return people.find(person=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(person.login,login))}function isAfter(later,earlier){
>>>>>>> h22
return Date.parse(later)>Date.parse(earlier??"")}})};export{id,ids,modules};
