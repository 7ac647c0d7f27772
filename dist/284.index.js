const id=284;const ids=[284];const modules={3284:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{restoreWorkspace:()=>restoreWorkspace});var read_journal=__webpack_require__(
1358);var follow_up=__webpack_require__(8875);var locate_resources=__webpack_require__(4406);var json=__webpack_require__(
3871);var plan_plan=__webpack_require__(4878);var same_workspace=__webpack_require__(5275);;async function findPlannedWorkspace(reader,plan,hasMoved){
const workspace=(0,plan_plan.B3)(plan);const id2=(hasMoved?workspace?.destinationId:workspace?.id)??"";const seen=await reader.
readResource(id2);if(seen.state==="unknown")return{why:`The workspace could not be read: ${seen.why}.`};if(seen.state===
"absent")return{why:"The workspace is not there."};const[before]=(0,json.gT)(plan.snapshot,"workspace","items");const knows=(0,
json.OW)(before)&&(0,json.$6)(before,"properties","workspaceId")!==void 0;if(!knows||(0,same_workspace.Z)(before,seen.body)){
return{why:"The workspace there is not, or not provably, the one of the plan."}}return{workspaceId:(0,json.$6)(seen.body,
"id")??id2}}var load_approved_plan=__webpack_require__(4194);var finish_move=__webpack_require__(1549);var seal_secrets=__webpack_require__(
1109);var move_context=__webpack_require__(326);var locate_after_move=__webpack_require__(3960);var part=__webpack_require__(
4437);var require_confirmation=__webpack_require__(3339);var run_restore=__webpack_require__(5546);;async function restoreWorkspace(request,ports,run){
const changes=request.restore!=="report";const isPublished=request.gate.parts.includes("pull-request");const signed=await(0,
load_approved_plan.l)(request,ports,!changes||isPublished);const context=await(0,move_context.eA)(signed,request,ports,run);
const approved=changes?await(0,load_approved_plan.m)(context):(0,part.A)(void 0);if((0,part.h)(approved))return approved;
const confirmed=changes?await(0,require_confirmation.L)(context):(0,part.A)(void 0);if((0,part.h)(confirmed))return confirmed;
run.note({preparation:[]});const secrets=await(0,seal_secrets.N)(signed,request,ports);const{reader}=context;const{plan}=signed;
const seen=await(0,locate_resources.qS)(reader,plan.content.resources);(0,finish_move.u)(run,seen);run.mark("Looked ever\
y resource up on both sides");const overall=(0,locate_resources.Pz)(seen);if(overall!=="all-moved"&&overall!=="all-staye\
d")return endBefore(run,SCATTERED);const hasMoved=overall==="all-moved";const begun=beginnings(plan,await(0,move_context.
om)(context));if(!hasMoved&&begun.length===0)return endBefore(run,NOTHING_BEGUN);const held=hasMoved?"free":await reader.
isBusy((0,locate_after_move.mJ)(plan));if(held!=="free")return endBefore(run,heldSentences[held]);const known=await findPlannedWorkspace(
reader,plan,hasMoved);if("why"in known)return endBefore(run,known.why);const{workspaceId}=known;if(hasMoved)run.note({newWorkspaceId:workspaceId,
followUp:(0,follow_up.e)(plan)});return(0,run_restore.YL)(context,{restore:request.restore,secrets,workspaceId,...hasMoved?
{hasMoved}:{hasMoved,begun}})}function beginnings({content},{prepared}){return content.prepare.filter(({step,id:id2})=>prepared.
has((0,read_journal.eE)(step,id2)))}const NOTHING_BEGUN="Nothing has moved, and nothing was begun: the journal beside th\
e plan file names no preparation of this plan.";const SCATTERED="The resources of the plan are neither all at the destin\
ation nor all where they were.";const heldSentences={busy:"A move or another operation holds the resource groups.",unknown:"\
It could not be seen whether a move holds the resource groups: Azure did not take the validation that asks for it."};function endBefore(run,sentence){
return run.end({outcome:"restore-incomplete",failureReason:"restore-incomplete",failed:true,problems:[{sentence:`${sentence}\
 Nothing was put back.`,remedy:"Run mode status with the same plan file: it says where everything is. Then run restore a\
gain."}]})}})};export{id,ids,modules};
