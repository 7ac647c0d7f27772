const id=125;const ids=[125];const modules={1677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J7:()=>resumeMove,iO:()=>surveyOnceFree,kp:()=>reportFromLooking,ud:()=>endIfMovedMeanwhile});
var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(6220);var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1270);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(9879);var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
4878);var _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(104);var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4406);var _stages_move_move_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2793);var _finish_move_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1549);var _locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(3960);var _move_context_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
7945);var _part_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(4437);var _run_restore_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
5546);var _survey_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(4505);const SETTLING_MS=2e4;async function resumeMove(context){
const{reader,signed,run}=context;const{move}=await(0,_move_context_js__WEBPACK_IMPORTED_MODULE_6__.om)(context);const canShow=canBeCarriedOut(
signed.plan);if(!canShow&&_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__.Z[move.state].move==="send")return(0,
_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(void 0);const seen=await(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.
qS)(reader,signed.plan.content.resources);if(canShow&&(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.Pz)(
seen)==="all-moved"){return endAs(context,{seen,groups:"not-asked"})}if(move.state==="accepted")return followFrom(context,
move);if(_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__.Z[move.state].move==="look"){run.enter("following");return endAsSpent(
context,move)}if(!seen.some(one=>hasMoved(signed.plan,one)))return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(void 0);return endAs(
context,await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.XW)(context,false))}async function surveyOnceFree(context){
const{reader,signed,ports,run}=context;const question=await(0,_survey_js__WEBPACK_IMPORTED_MODULE_8__.Y)(context);const first=await(0,
_survey_js__WEBPACK_IMPORTED_MODULE_8__.F)(reader,question,ports,run);if(!isHeld(first.answer)||!canBeCarriedOut(signed.
plan))return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(first);ports.log.info("Azure says that a move holds the resource\
 groups. Watching it to its end.");const watched=await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.XW)(context,
false);const known=watched.seen.filter(one=>isKnown(signed.plan,one));if(watched.groups!=="free"||(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.
Pz)(known)!=="all-stayed"){return endAs(context,watched)}return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(await(0,_survey_js__WEBPACK_IMPORTED_MODULE_8__.
F)(reader,question,ports,run))}async function endIfMovedMeanwhile(context){const{plan}=context.signed;if(!canBeCarriedOut(
plan))return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(void 0);const seen=await(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.
qS)(context.reader,plan.content.resources);if(!seen.some(one=>hasMoved(plan,one)))return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.
A)(void 0);const done=(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.Pz)(seen)==="all-moved";return endAs(
context,done?{seen,groups:"not-asked"}:await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.XW)(context,false))}function reportFromLooking({
groups}){return groups==="busy"?{azureStatus:"timed-out",why:"An operation still holds the resource groups.",error:void 0}:
{azureStatus:"uncertain",why:void 0,error:void 0}}async function followFrom(context,{location,at}){const{reader,deadline,
ports,run}=context;const{clock,log}=ports;log.info("An earlier run sent this move, and Azure took it. Following it; noth\
ing is sent.");run.enter("following");run.mark("Found already begun: followed by the Location in the journal");const tools={
reader,clock,log,journal:(0,_move_context_js__WEBPACK_IMPORTED_MODULE_6__.PR)(context)};const said=await(0,_stages_move_move_js__WEBPACK_IMPORTED_MODULE_3__.
e)(location,0,deadline,at,tools);run.note({armError:said.error});return endAfter(context,said,await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.
Y8)(context,said))}async function endAsSpent(context,move){const{clock,log}=context.ports;const{told}=_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__.
Z[move.state];log.info(told);const sentAt=move.state==="never-sent"?0:move.at;const settled=sentAt+SETTLING_MS-clock.now();
if(settled>0)await clock.sleep(Math.min(settled,SETTLING_MS));const watched=await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.
XW)(context,false);const said=reportFromLooking(watched);const azureStatus=move.state==="ended"?move.how:said.azureStatus;
return endAs(context,watched,{...said,azureStatus,why:said.why??told})}function isHeld(answer){return answer.kind!=="pas\
sed"&&answer.error!==void 0?(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_10__.MZ)(answer.error).some(_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
fp):false}function canBeCarriedOut(plan){const blocked=plan.content.findings.some(({severity,acknowledged,prepared})=>severity===
"blocker"&&!acknowledged&&!prepared);return!blocked&&(0,_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_11__.B3)(plan)?.fingerprint!==
""}function isKnown({content},{id:id2}){return content.resources.some(one=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_12__.
s)(one.id,id2)&&one.fingerprint!=="")}function hasMoved(plan,one){return one.place==="moved"&&isKnown(plan,one)}function endAs(context,watched,said=reportFromLooking(
watched)){context.run.mark("Found already begun: nothing was sent");const why=said.why??"The move was begun by an earlie\
r run.";return endAfter(context,{...said,why},watched)}async function endAfter(context,said,watched){const moved=await(0,
_finish_move_js__WEBPACK_IMPORTED_MODULE_4__.j)(context,said,watched);return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.h)(
moved)?moved:(0,_run_restore_js__WEBPACK_IMPORTED_MODULE_7__.BO)(context,moved.value)}}),2125:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{status:()=>status});var _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
104);var _stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7104);var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4406);var _stages_survey_one_cause_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7951);var _parts_finish_move_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1549);var _parts_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(3960);var _parts_move_context_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
7945);var _parts_part_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(4437);var _parts_resume_move_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
1677);var _parts_run_restore_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(5546);async function status(request,ports,run){
const signed=await(0,_stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(ports.files,request.planFile);(0,_stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__.
OS)(request.expected,signed);const context=await(0,_parts_move_context_js__WEBPACK_IMPORTED_MODULE_6__.eA)(signed,request,
ports,run);const{move}=await(0,_parts_move_context_js__WEBPACK_IMPORTED_MODULE_6__.om)(context);run.mark(_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_0__.
Z[move.state].told);const watched=await(0,_parts_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.XW)(context,false);(0,
_parts_finish_move_js__WEBPACK_IMPORTED_MODULE_4__.u)(run,watched.seen);run.mark("Looked every resource up on both sides");
const cause=unreadable(watched.seen);if(cause!==void 0)return endUnread(run,cause);if((0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.
Pz)(watched.seen)==="all-stayed"&&watched.groups==="free"){return run.end({outcome:"not-moved",failureReason:void 0,failed:false})}
const moved=await(0,_parts_finish_move_js__WEBPACK_IMPORTED_MODULE_4__.j)(context,(0,_parts_resume_move_js__WEBPACK_IMPORTED_MODULE_7__.
kp)(watched),watched);if((0,_parts_part_js__WEBPACK_IMPORTED_MODULE_9__.h)(moved))return moved;await(0,_parts_run_restore_js__WEBPACK_IMPORTED_MODULE_8__.
Sx)(context,moved.value);return run.end({outcome:"moved",failureReason:void 0,failed:false})}function unreadable(seen){const isWhole=seen.
every(({reasons})=>reasons!==void 0);return isWhole?(0,_stages_survey_one_cause_js__WEBPACK_IMPORTED_MODULE_3__.rl)(seen.
flatMap(({reasons=[]})=>reasons)):void 0}function endUnread(run,{reason,message,remedy}){const problems=[{sentence:message,
remedy}];return run.end({outcome:"unknown",failureReason:reason,failed:true,problems})}}),104:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>nextSteps});const SPENT="A plan is sent once: validate again for a new \
one.";const nextSteps={"never-sent":{move:"send",told:"The journal knows of no move of this plan."},refused:{move:"send",
told:"The journal says that the move was refused and nothing was taken."},sending:{move:"look",told:`The journal says th\
at the move was sent, and not what Azure answered. ${SPENT}`},uncertain:{move:"look",told:`The journal says that the mov\
e was sent, and that Azure's answer left it open whether it was taken. ${SPENT}`},accepted:{move:"follow",told:"The jour\
nal says that the move was sent, and Azure took it."},ended:{move:"look",told:`The journal says that the move was sent a\
nd has ended. ${SPENT}`}}}),2793:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>move,e:()=>follow});var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6220);var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(613);var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5140);var _progress_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9487);async function move(order,deadline,tools){
tools.log.info("Sending the move request. From here on both resource groups are locked by Azure.");try{const sent=await tools.
mover.sendMove(order,deadline,tools.maySendAgain);return await concludeSending(sent,deadline,tools)}catch(error){if(error instanceof
_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__._)throw error;const what=(0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__.
E)(error instanceof Error?error.message:String(error));return uncertain(`This run met an error while the move was under \
way: ${what}.`)}}async function concludeSending(sent,deadline,tools){switch(sent.kind){case"completed":await record(tools,
{event:"move-ended",what:"completed at once"});return{azureStatus:"completed",why:void 0,error:void 0};case"refused":await record(
tools,{event:"move-refused",what:sent.error.code??"no code"});return{azureStatus:"refused",why:refusal(sent.error),error:sent.
error};case"uncertain":await record(tools,{event:"move-uncertain",what:sent.why});return{azureStatus:"uncertain",why:sent.
why,error:sent.error};case"accepted":tools.onAccepted();await record(tools,{event:"move-accepted",location:sent.location});
return follow(sent.location,sent.retryAfterMs,deadline,tools.clock.now(),tools)}}function refusal(error){const{status}=error;
return status!==void 0&&(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(error).length===0?`The mov\
e request did not reach Azure: ${(0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__.B0)("it",status)}.`:(0,
_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__.F7)("Azure refused the move request",error)}async function follow(location,retryAfterMs,deadline,since,tools){
const waiting={phase:"moving",since,limitMs:_progress_js__WEBPACK_IMPORTED_MODULE_2__.Gs,deadline};const ended=await tools.
reader.followMove(location,retryAfterMs,{deadline,onPoll:(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__.w)(waiting,tools.clock,
tools.log)}).catch(error=>({kind:"uncertain",why:(0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__.E)(error instanceof
Error?error.message:String(error)),error:void 0}));await record(tools,{event:"move-ended",what:ended.kind});switch(ended.
kind){case"completed":return{azureStatus:"completed",why:void 0,error:void 0};case"failed":return{azureStatus:"failed",why:(0,
_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__.F7)("Azure reported that the move failed",ended.error),error:ended.
error};case"uncertain":return{azureStatus:"uncertain",why:ended.why,error:ended.error};case"timed-out":return{azureStatus:"\
timed-out",why:stillRunning(ended.unread),error:void 0}}}function stillRunning(unread){return unread===void 0?"The move \
was still running when the time of this run was over. It goes on in Azure.":`The time of this run was over, and the last\
 poll of the move told nothing: ${unread}. The move goes on in Azure.`}function uncertain(why){return{azureStatus:"uncer\
tain",why,error:void 0}}async function record({journal,log},event){try{await journal.write(event)}catch(error){const what=(0,
_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__.E)(error instanceof Error?error.message:String(error));log.warning(`T\
he journal could not be written (${what}); the run goes on without it.`)}}})};export{id,ids,modules};
