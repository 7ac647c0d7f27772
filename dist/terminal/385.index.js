const id=385;const ids=[385];const modules={9622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>moveKey});var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5902);const LENGTH=16;function moveKey(content){const{source,destination,workspaceName}=content;const parts=[source,destination].
flatMap(group=>[group.subscriptionId,group.resourceGroup]);return(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.t)([
...parts,workspaceName].map(part=>part.toLowerCase())).slice(0,LENGTH)}}),1511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>makePlan});var counted=__webpack_require__(427);var finding=__webpack_require__(
716);var plan_digest=__webpack_require__(8439);var plan_plan=__webpack_require__(4878);var snapshot=__webpack_require__(
2005);var build_plan=__webpack_require__(4030);var conclude_validation=__webpack_require__(1286);var gate_reason=__webpack_require__(
3310);var move_key=__webpack_require__(9622);;function noticeOf({digest,plan},counts){const{ready,blockers,warnings}=counts;
const verdict=ready?"ready":"blocked";return{key:(0,move_key.D)(plan.content),digest,workspaceName:plan.content.workspaceName,
ready,title:`${verdict} \xB7 ${(0,plan_digest.VK)(digest)} \xB7 ${(0,counted.h)(blockers,"blocker")}, ${(0,counted.h)(warnings,
"warning")}`,summary:`An approval of this commit from now on approves the plan with the digest
\`${digest}\`
and nothing else. The findings are in the summary of the run.`}}var run_checks=__webpack_require__(9088);var body_identity=__webpack_require__(
2519);var inventory=__webpack_require__(2489);var resource_id=__webpack_require__(9879);var closest_member=__webpack_require__(
3317);;const SHOWN=10;async function whyNotThere(reader,{source,destination,workspaceName}){const seen=await reader.lookUp(
(0,resource_id.RL)(source,workspaceName));if(seen.state!=="absent")return void 0;const{subscriptionId,resourceGroup}=source;
const[inGroup,everywhere,there]=await Promise.all([reader.listWorkspaces(source),reader.listWorkspaces({subscriptionId,resourceGroup:void 0}),
reader.lookUp((0,resource_id.RL)(destination,workspaceName))]);if(there.state==="present"){return{sentence:`The workspac\
e "${workspaceName}" is not in "${resourceGroup}", but in the destination group already.`,remedy:"Run status with the pl\
an file of its move, or check the two groups."}}const places=(0,inventory.S3)(everywhere).flatMap(item=>(0,resource_id.RQ)(
(0,body_identity.TH)(item))??[]);const here=places.filter(place=>(0,resource_id.s)(place.resourceGroup,resourceGroup));const elsewhere=places.
filter(({name})=>(0,resource_id.s)(name,workspaceName));const noGroup=inGroup.state==="unknown"&&inGroup.reason.code?.toLowerCase()===
"resourcegroupnotfound";if(noGroup){return{sentence:`There is no resource group "${resourceGroup}" in the subscription ${subscriptionId}${meant(
resourceGroup,groupsOf(places))}`,remedy:`Correct source-resource-group. ${listed("The subscription has workspaces in",groupsOf(
places))}`}}const names=here.map(({name})=>name);const[other]=elsewhere;return{sentence:`There is no workspace "${workspaceName}\
" in the resource group "${resourceGroup}"${meant(workspaceName,names)}`,remedy:other===void 0?`Correct workspace-name. ${listed(
"The group has",names)}`:`Correct source-resource-group: a workspace of this name is in "${other.resourceGroup}".`}}function groupsOf(places){
return[...new Set(places.map(({resourceGroup})=>resourceGroup))]}function meant(word,known){const close=(0,closest_member.
k)(word,known);return close===void 0?".":`; did you mean "${close}"?`}function listed(begin,names){if(names.length===0)return`${begin}\
 none that this identity can see.`;const more=names.length>SHOWN?` and ${names.length-SHOWN} more`:"";return`${begin}: ${names.
slice(0,SHOWN).join(", ")}${more}.`}var seal_secrets=__webpack_require__(1109);var part=__webpack_require__(4437);var plan_file_text=__webpack_require__(
3552);var refuse=__webpack_require__(4752);var survey=__webpack_require__(4505);;async function makePlan(request,ports,run){
const{scope,acknowledge,mayPrepare,instanceSuffix}=request;const deadline=ports.clock.now()+request.timeoutMinutes*6e4;(0,
run_checks.q9)(acknowledge);run.note({workspaceName:scope.workspaceName,source:scope.source,destination:scope.destination,
environment:request.gate.environment});const reader=await ports.azure.reader();run.note({correlationId:reader.correlationId});
const missing=await whyNotThere(reader,scope);if(missing!==void 0){const failed=request.failOn!=="never";const ending2={
outcome:"blocked",failureReason:"not-ready",failed};return run.end({...ending2,problems:[missing]})}const surveyed=await(0,
survey.F)(reader,{scope,acknowledge,mayPrepare,instanceSuffix,purpose:"validate",deadline},ports,run);const plan=(0,build_plan.
G)(surveyed,originOf(ports,run.report().toolVersion));const unsealed={digest:(0,plan_digest.Gb)(plan),plan,sealed:void 0};
const signed=await(0,seal_secrets.a9)(unsealed,surveyed,request,ports,run);await ports.files.write(request.planFile,(0,plan_file_text.
X)(signed));run.note({planDigest:signed.digest,planExpiresAt:(0,plan_plan.p1)(plan,plan_plan.Qd),sealedSecrets:signed.sealed?.
of,spelling:(0,snapshot.k2)(plan.snapshot),preparation:plan.content.prepare.map(step=>({...step,state:"planned"}))});run.
noteFile({plan:request.planFile});run.mark("Plan written");const ending=(0,conclude_validation.l)(surveyed.findings,surveyed.
answer);const notice=noticeOf(signed,{ready:ending.outcome==="ready",blockers:(0,finding.be)(surveyed.findings).length,warnings:(0,
finding.nZ)(surveyed.findings).length});const published=await publishPlan(notice,request,ports,run);if((0,part.h)(published))
return published;return judgeReadiness(run,signed,ending,surveyed.findings,request.failOn)}async function publishPlan(notice,{
gate,host},ports,run){const{headCommit,pullRequest}=ports.context;const demanded=gate.parts.includes("pull-request");if(!demanded&&
(pullRequest===null||host.token===""))return(0,part.A)(void 0);if(demanded&&pullRequest===null)return(0,refuse.T)(run,[NO_PULL_REQUEST]);
const published=headCommit===null?NO_COMMIT:await ports.planRegistry.publish(headCommit,notice);if(published.known){run.
mark("Plan published on the commit");run.note({isReviewed:demanded});return(0,part.A)(void 0)}if(demanded)return(0,refuse.
T)(run,[(0,gate_reason.n)("the plan could not be published there",published)]);ports.log.info(`The plan was not publishe\
d on the commit: ${published.why}`);return(0,part.A)(void 0)}const NO_PULL_REQUEST=(0,gate_reason.o)("The gate demands a\
 pull request, and none started this validation.","Run the validation on pull_request events, so that its plan is bound \
to the head.");const NO_COMMIT={known:false,why:"this host knows no commit",permission:"checks: write",remedy:"Run the v\
alidation where a commit is built."};function originOf(ports,toolVersion){return{createdAt:new Date(ports.clock.now()).toISOString(),
toolVersion,...ports.context}}function judgeReadiness(run,signed,ending,findings,failOn){if(ending.outcome!=="ready")return run.
end({...ending,failed:failOn!=="never"});const warnings=(0,finding.nZ)(findings).length;if(failOn!=="warning"||warnings===
0)return(0,part.A)(signed);return run.end({outcome:"ready",failureReason:"not-ready",failed:true,problems:[{sentence:`No\
thing blocks the move, but there ${warnings===1?"is":"are"} ${(0,counted.h)(warnings,"warning")} and fail-on is "warning\
".`,remedy:'Read the warnings; with fail-on "blocker" they do not fail the step.'}]})}}),4752:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>refuse,o:()=>endUnmoved});var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6821);function refuse(run,reasons){const problems=reasons.map(({sentence,remedy})=>({sentence,remedy}));return endUnmoved(
run,reasons[0]?.reason,problems)}function endUnmoved(run,failureReason,problems){return run.end({outcome:run.standing()?.
outcome??"blocked",failureReason,failed:true,problems:[...changedAlready(run),...problems]})}function changedAlready(run){
const done=run.report().preparation.filter(({state})=>state==="done"||state==="already");const namesOf=(kind,steps)=>steps.
length===0?[]:[`${kind}: ${steps.map(({id:id2})=>id2.split("/").slice(-2).join("/")).join(", ")}`];const changed=[...namesOf(
"removed",done.filter(_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__.yb)),...namesOf("paused",done.filter(({step})=>step===
"pause-schedules"))];return changed.length===0?[]:[{sentence:`The workspace did not move, and the preparation has change\
d it: ${changed.join("; ")}.`,remedy:"Run mode restore with the same plan file and restore: all to put them back, or sta\
rt the same move again."}]}}),3385:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{validate:()=>validate});var _parts_make_plan_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1511);var _parts_part_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4437);async function validate(request,ports,run){
const made=await(0,_parts_make_plan_js__WEBPACK_IMPORTED_MODULE_0__.C)(request,ports,run);if((0,_parts_part_js__WEBPACK_IMPORTED_MODULE_1__.
h)(made))return made;return run.end({outcome:"ready",failureReason:void 0,failed:false})}}),4030:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>buildPlan,r:()=>rebuildPlan});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
2519);var _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2346);var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1847);var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5902);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2489);var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(4878);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
9879);var _domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2005);var _domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
2434);var _plan_preparation_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9847);var _plan_restore_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
8742);function buildPlan(sources,origin){return{schemaVersion:_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__.jk,origin,
content:contentOf(sources),snapshot:(0,_domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_4__.eY)(sources.inventory)}}function rebuildPlan(sources,{
origin,content,snapshot}){const approved=new Set(content.findings.map(({rule})=>rule));const findings=sources.findings.filter(
({rule})=>!(0,_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__.Ue)(rule)||rule===_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__.
BA&&approved.has(rule));const now=contentOf({...sources,findings});const accepted=content.findings.filter(({rule})=>rule===
_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__.Fj);return{schemaVersion:_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__.
jk,origin,content:{...now,findings:[...now.findings,...accepted].sort(byText)},snapshot}}function contentOf({scope,order,
inventory,findings,acknowledge,mayPrepare,instanceSuffix}){const content={source:{...scope.source},destination:{...scope.
destination},workspaceName:scope.workspaceName,associated:scope.associated,jobScan:scope.jobScan,resources:order.resourceIds.
map(id2=>plannedResource(id2,scope,inventory)),findings:findings.filter(isCompared).map(plannedFinding).sort(byText),acknowledged:[
...new Set(acknowledge.map(rule=>rule.toLowerCase()))].sort(),prepare:(0,_plan_preparation_js__WEBPACK_IMPORTED_MODULE_6__.
R)(findings,inventory,mayPrepare),mayPrepare,instanceSuffix,restore:[],collections:comparedCollections(inventory)};return{
...content,restore:(0,_plan_restore_js__WEBPACK_IMPORTED_MODULE_7__.f)(inventory,{content})}}function plannedResource(id2,scope,inventory){
const bodies=[...(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.S3)(inventory.of("workspace")),...(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.
S3)(inventory.of("associatedResources"))];const body=bodies.find(candidate=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__.
s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_10__.TH)(candidate),id2));return{id:id2.toLowerCase(),destinationId:((0,
_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__.BY)(id2,scope.destination)??"").toLowerCase(),type:((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__.
RQ)(id2)?.type??"").toLowerCase(),fingerprint:body===void 0?"":(0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.
t)((0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__.ZK)(body))}}const aboutCaller=new Set(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__.
A.filter(check=>check.aboutCaller===true).map(({id:id2})=>id2));function isCompared(finding){return!aboutCaller.has(finding.
rule)}function plannedFinding(finding){return{rule:finding.rule,severity:finding.severity,certainty:finding.certainty,subject:finding.
subject.toLowerCase(),acknowledged:finding.acknowledged,prepared:finding.preparedBy!==void 0}}function comparedCollections(inventory){
const compared=_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.Zn.filter(name=>_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.
ry[name].compared);return Object.fromEntries(compared.map(name=>{const collection=inventory.of(name);if(collection.state!==
"read")return[name,{state:collection.state}];return[name,{state:"read",items:(0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__.
FV)(collection.items)}]}))}function byText(left,right){const[a,b]=[`${left.rule} ${left.subject}`,`${right.rule} ${right.
subject}`];if(a===b)return 0;return a<b?-1:1}}),1286:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>concludeValidation});var _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2346);var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6220);var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1270);var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(716);function concludeValidation(findings,answer){
const blockers=(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.be)(findings);if(blockers.length===0)return{outcome:"\
ready",failureReason:void 0};const own=blockers.some(finding=>!(0,_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__.
Ue)(finding.rule));return{outcome:"blocked",failureReason:own?"not-ready":whyArmRefused(answer)}}function whyArmRefused(answer){
const error=answer.kind==="passed"?void 0:answer.error;if(error===void 0)return"validation-failed";if(answer.kind==="inc\
onclusive"&&error.status===429)return"throttled";const unauthorized=(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__.
wf)(error).every(leaf=>(0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.rS)(leaf.code??""));return unauthorized?
"authorization-failed":"validation-failed"}})};export{id,ids,modules};
