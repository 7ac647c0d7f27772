<<<<<<< HEAD
const id=624;const ids=[624];const modules={4437:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>goOn,h:()=>hasEnded});
function hasEnded(part){return typeof part==="symbol"}function goOn(value){return{value}}}),9624:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__);__webpack_require__.d(__webpack_exports__,{runPipeline:()=>runPipeline});var _parts_part_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4437);var _stages_gate_event_rules_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3910);async function runPipeline(request,ports,run){const begun=refuseOutsiders(request,ports,run);if((0,_parts_part_js__WEBPACK_IMPORTED_MODULE_1__.h)(begun))return begun;switch(request.mode){case"va\
lidate":{const{validate}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(495),__webpack_require__.e(519),__webpack_require__.e(505),__webpack_require__.e(385)]).then(__webpack_require__.
bind(__webpack_require__,3385));return validate(request,ports,run)}case"move":{const{moveWorkspace}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(495),__webpack_require__.e(519),
__webpack_require__.e(505),__webpack_require__.e(529),__webpack_require__.e(846),__webpack_require__.e(896)]).then(__webpack_require__.bind(__webpack_require__,3896));return moveWorkspace(request,ports,
run)}case"promote":{const{promote}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(495),__webpack_require__.e(519),__webpack_require__.e(505),__webpack_require__.e(529),__webpack_require__.
e(846),__webpack_require__.e(896),__webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__,7403));return promote(request,ports,run)}case"restore":{const{restoreWorkspace}=await Promise.
all([__webpack_require__.e(728),__webpack_require__.e(495),__webpack_require__.e(519),__webpack_require__.e(529),__webpack_require__.e(846),__webpack_require__.e(284)]).then(__webpack_require__.bind(__webpack_require__,
3284));return restoreWorkspace(request,ports,run)}case"discover":{const{discover}=await __webpack_require__.e(266).then(__webpack_require__.bind(__webpack_require__,7266));return discover(request,ports,
run)}case"status":{const{status}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(495),__webpack_require__.e(519),__webpack_require__.e(505),__webpack_require__.e(529),__webpack_require__.
e(125)]).then(__webpack_require__.bind(__webpack_require__,2125));return status(request,ports,run)}}}function refuseOutsiders(request,{approvals},run){const evidence=approvals.run();const{mode}=request;
const changes=mode==="move"||mode==="promote"||restores(request);if(evidence===void 0||!changes)return(0,_parts_part_js__WEBPACK_IMPORTED_MODULE_1__.A)(void 0);const gate="gate"in request?request.gate:
{parts:[]};const[reason]=(0,_stages_gate_event_rules_js__WEBPACK_IMPORTED_MODULE_0__.k)(evidence,gate);if(reason===void 0)return(0,_parts_part_js__WEBPACK_IMPORTED_MODULE_1__.A)(void 0);return run.end(
{outcome:"blocked",failureReason:reason.reason,failed:true,problems:[{sentence:reason.sentence,remedy:reason.remedy}]})}function restores(request){return request.mode==="restore"&&request.restore!=="r\
eport"}}),3910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>eventReasons});var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3310);const MAY_BEGIN=new Set(["push","workflow_dispatch","repository_dispatch","schedule","merge_group","release","deployment","pull_request","pullrequest","manual","individualci","batchedci"]);const BY_ANOTHER="\
are begun by another pipeline, and who began that one is not said";const WITH_RIGHTS="act on what an outsider wrote with the rights of the repository";const MAY_BEGIN_APPROVED=new Map([["pull_request_\
target",["pull-request",WITH_RIGHTS]],["pull_request_review",["pull-request",WITH_RIGHTS]],["resourcetrigger",["environment",BY_ANOTHER]],["buildcompletion",["environment",BY_ANOTHER]]]);const START_OTHERWISE="\
Start it by hand or by the push of the merge, in a job of the protected environment.";function eventReasons({event,isFromFork},{parts}){if(isFromFork){const sentence=`This run was started by ${event} \
for what is, or may be, a fork; no move and no restore starts from it.`;return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)(sentence,START_OTHERWISE)]}const name=event.toLowerCase();if(MAY_BEGIN.
has(name))return[];const approved=MAY_BEGIN_APPROVED.get(name);if(approved!==void 0){const[part,why]=approved;if(parts.includes(part))return[];const sentence=`Runs of ${event} ${why}; without the gate\
 "${part}" no move and no restore starts from them.`;return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)(sentence,START_OTHERWISE)]}const told=name===""?"an event that is not said":`${name}, whi\
ch an outsider can begin`;return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)(`This run was started by ${told}; no move and no restore starts from it.`,START_OTHERWISE)]}}),3310:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>unseen,o:()=>misconfigured});function misconfigured(sentence,remedy){return{reason:"gate-misconfigured",sentence,remedy}}function unseen(what,{why,remedy,
cause}){const sentence=`The gate could not be seen: ${what} (${why}).`;return{reason:cause??"gate-misconfigured",sentence,remedy}}})};export{id,ids,modules};
=======
const id=624;const ids=[624];const modules={4437:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>goOn,h:()=>hasEnded});function hasEnded(part){return typeof part==="sym\
bol"}function goOn(value){return{value}}}),9624:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{runPipeline:()=>runPipeline});var _parts_part_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4437);var _stages_gate_event_rules_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3910);async function runPipeline(request,ports,run){
const begun=refuseOutsiders(request,ports,run);if((0,_parts_part_js__WEBPACK_IMPORTED_MODULE_1__.h)(begun))return begun;
switch(request.mode){case"validate":{const{validate}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(
626),__webpack_require__.e(505),__webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__,3385));return validate(
request,ports,run)}case"move":{const{moveWorkspace}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(
626),__webpack_require__.e(505),__webpack_require__.e(529),__webpack_require__.e(846),__webpack_require__.e(896)]).then(
__webpack_require__.bind(__webpack_require__,3896));return moveWorkspace(request,ports,run)}case"promote":{const{promote}=await Promise.
all([__webpack_require__.e(728),__webpack_require__.e(626),__webpack_require__.e(505),__webpack_require__.e(529),__webpack_require__.
e(846),__webpack_require__.e(896),__webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__,7403));
return promote(request,ports,run)}case"restore":{const{restoreWorkspace}=await Promise.all([__webpack_require__.e(728),__webpack_require__.
e(626),__webpack_require__.e(529),__webpack_require__.e(846),__webpack_require__.e(284)]).then(__webpack_require__.bind(
__webpack_require__,3284));return restoreWorkspace(request,ports,run)}case"discover":{const{discover}=await __webpack_require__.
e(266).then(__webpack_require__.bind(__webpack_require__,7266));return discover(request,ports,run)}case"status":{const{status}=await Promise.
all([__webpack_require__.e(728),__webpack_require__.e(626),__webpack_require__.e(505),__webpack_require__.e(529),__webpack_require__.
e(125)]).then(__webpack_require__.bind(__webpack_require__,2125));return status(request,ports,run)}}}function refuseOutsiders(request,{
approvals},run){const evidence=approvals.run();const{mode}=request;const changes=mode==="move"||mode==="promote"||restores(
request);if(evidence===void 0||!changes)return(0,_parts_part_js__WEBPACK_IMPORTED_MODULE_1__.A)(void 0);const gate="gate"in
request?request.gate:{parts:[]};const[reason]=(0,_stages_gate_event_rules_js__WEBPACK_IMPORTED_MODULE_0__.k)(evidence,gate);
if(reason===void 0)return(0,_parts_part_js__WEBPACK_IMPORTED_MODULE_1__.A)(void 0);return run.end({outcome:"blocked",failureReason:reason.
reason,failed:true,problems:[{sentence:reason.sentence,remedy:reason.remedy}]})}function restores(request){return request.
mode==="restore"&&request.restore!=="report"}}),3910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>eventReasons});var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3310);const MAY_BEGIN=new Set(["push","workflow_dispatch","repository_dispatch","schedule","merge_group","release","depl\
oyment","pull_request","pullrequest","manual","individualci","batchedci"]);const BY_ANOTHER="are begun by another pipeli\
ne, and who began that one is not said";const WITH_RIGHTS="act on what an outsider wrote with the rights of the reposito\
ry";const MAY_BEGIN_APPROVED=new Map([["pull_request_target",["pull-request",WITH_RIGHTS]],["pull_request_review",["pull\
-request",WITH_RIGHTS]],["resourcetrigger",["environment",BY_ANOTHER]],["buildcompletion",["environment",BY_ANOTHER]]]);
const START_OTHERWISE="Start it by hand or by the push of the merge, in a job of the protected environment.";function eventReasons({
event,isFromFork},{parts}){if(isFromFork){const sentence=`This run was started by ${event} for what is, or may be, a for\
k; no move and no restore starts from it.`;return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)(sentence,START_OTHERWISE)]}
const name=event.toLowerCase();if(MAY_BEGIN.has(name))return[];const approved=MAY_BEGIN_APPROVED.get(name);if(approved!==
void 0){const[part,why]=approved;if(parts.includes(part))return[];const sentence=`Runs of ${event} ${why}; without the g\
ate "${part}" no move and no restore starts from them.`;return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.o)(sentence,
START_OTHERWISE)]}const told=name===""?"an event that is not said":`${name}, which an outsider can begin`;return[(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__.
o)(`This run was started by ${told}; no move and no restore starts from it.`,START_OTHERWISE)]}}),3310:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>unseen,o:()=>misconfigured});function misconfigured(sentence,remedy){return{
reason:"gate-misconfigured",sentence,remedy}}function unseen(what,{why,remedy,cause}){const sentence=`The gate could not\
 be seen: ${what} (${why}).`;return{reason:cause??"gate-misconfigured",sentence,remedy}}})};export{id,ids,modules};
>>>>>>> h22
