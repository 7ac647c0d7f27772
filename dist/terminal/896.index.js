<<<<<<< HEAD
const id=896;const ids=[896];const modules={3896:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>carryOut,moveWorkspace:()=>moveWorkspace});
var load_approved_plan=__webpack_require__(4194);var move_context=__webpack_require__(7945);var part=__webpack_require__(4437);var counted=__webpack_require__(427);var errors=__webpack_require__(5140);
var arm_answer=__webpack_require__(2346);var arm_error=__webpack_require__(6220);var finding=__webpack_require__(716);var approval_rules=__webpack_require__(3410);var canonical_json=__webpack_require__(
5902);var json=__webpack_require__(3871);var azure_inventory=__webpack_require__(2489);var right_words=__webpack_require__(8783);var short_name=__webpack_require__(7231);var collection_table=__webpack_require__(
2108);var own_entry=__webpack_require__(4532);var plan_plan=__webpack_require__(4878);var snapshot=__webpack_require__(2005);;const ITEM=/^content\.collections\.(?<list>\w+)\.items\[(?<key>.*?)\](?:\.(?<rest>.*))?$/s;
const STATE=/^content\.collections\.(?<list>\w+)\.state$/;const FINDING=/^content\.findings\[(?<rule>[\w-]+) (?<subject>.*?)(?: \(\d+\))?\](?:\.(?<rest>.*))?$/s;function driftWords({field,approved,now},item,plan){
const change=approved===void 0?"New":now===void 0?"Gone":"Changed";const since=`${change} since the plan`;const values=change==="Changed"?` was ${quoted(approved)} and is ${quoted(now)}`:"";const inList=ITEM.
exec(field)?.groups;if(inList!==void 0){const{list:list2="",key="",rest}=inList;const thing=rest===void 0&&item!==void 0?thingWords(list2,key,item,plan):thingName(list2,key,plan);return rest===void 0?
`${since}: ${thing}.`:`${since}: ${rest} of ${thing}${values}.`}const inFindings=FINDING.exec(field)?.groups;if(inFindings!==void 0){const{rule="",subject="",rest}=inFindings;const kind=kindOf(now??approved??
"");const told=`the ${kind} ${rule} about ${drift_words_short(subject,plan)}`;return rest===void 0?`${since}: ${told}.`:`${since}: ${rest} of ${told}${values}.`}const list=STATE.exec(field)?.groups?.["\
list"];if(list!==void 0)return`The list of ${titleOf(list)} was ${quoted(approved)} and is ${quoted(now)}.`;return change==="Changed"?`${since}: ${field}${values}.`:`${since}: ${field}, ${quoted(now??
approved)}.`}function kindOf(finding2){const severity=/"severity":"(blocker|warning|information)"/.exec(finding2)?.[1];return severity==="information"?"note":severity??"finding"}function thingWords(list,key,item,plan){
if((0,json.$6)(item,"properties","principalId")===void 0){const kind=(0,json.$6)(item,"properties","computeType")??(0,json.$6)(item,"kind");return`${thingName(list,key,plan)}${kind===void 0?"":` (${kind}\
)`}`}const before=(0,snapshot.UI)(plan.snapshot);return(0,right_words.k)(item,(0,azure_inventory.S3)(before.of("roleDefinitions")),(0,azure_inventory.S3)(before.of("workspace"))[0])}function thingName(list,key,plan){
return`${drift_words_short(key,plan)} among the ${titleOf(list)}`}function titleOf(list){return(0,own_entry.P)(collection_table.ry,list)?.title??list}function drift_words_short(id2,plan){return(0,short_name.
E)(id2,[(0,plan_plan.B3)(plan)?.id??[]].flat())}function quoted(value){return value===void 0?"absent":`"${value}"`}var plan_digest=__webpack_require__(8439);;const LONGEST_VALUE=120;const CONTENTS="co\
ntent.collections";const PUT_BACK="content.restore";const LIST_OF_ITEM=/^(content\.collections\.\w+)\.items\[/;const LIST_OF_STATE=/^(content\.collections\.\w+)\.state$/;function driftBetween(approved,now){
const found=differencesBetween((0,plan_digest.G0)(approved),(0,plan_digest.G0)(now));const lists2=new Set(found.map(({field})=>LIST_OF_ITEM.exec(field)?.[1]));const telling=found.filter(({field,approved:was,
now:is})=>[was,is].includes("unknown")||!lists2.has(LIST_OF_STATE.exec(field)?.[1]??""));const all=telling.map(one=>({...one,sentence:driftWords(one,one.item,one.approved===void 0?now:approved)}));const isIn=part2=>({
field})=>field===part2||field.startsWith(`${part2}.`)||field.startsWith(`${part2}[`);const[isContents,isPutBack]=[isIn(CONTENTS),isIn(PUT_BACK)];const[contents,putBack]=[all.filter(isContents),all.filter(
isPutBack)];return{move:all.filter(one=>!isContents(one)&&!isPutBack(one)),surroundings:contents.length===0?putBack:contents}}function differencesBetween(approved,now,path=""){if((0,json.OW)(approved)&&
(0,json.OW)(now))return objectDifferences(approved,now,path);const[before,after]=[approved,now].map(side=>(0,json.Md)(side)&&isKeyed(side)?side:void 0);const isNewOrGone=approved===void 0&&(after?.length??
0)>0||now===void 0&&(before?.length??0)>0;if(isNewOrGone||before!==void 0&&after!==void 0){const fieldOf=key=>`${path}[${key}]`;return objectDifferences(byKey(before??[]),byKey(after??[]),path,fieldOf)}
const same=approved===void 0||now===void 0?approved===now:(0,canonical_json.A)(approved)===(0,canonical_json.A)(now);if(same)return[];const item=[approved,now].find(json.OW);return[{field:path,approved:plan_differences_short(
approved),now:plan_differences_short(now),...item===void 0?{}:{item}}]}function objectDifferences(approved,now,path,fieldOf=key=>path===""?key:`${path}.${key}`){const keys=[...new Set([...Object.keys(
approved),...Object.keys(now)])];return keys.flatMap(key=>differencesBetween(approved[key],now[key],fieldOf(key)))}function isKeyed(items){return items.every(item=>keyOf(item)!==void 0)}function byKey(items){
const seen=new Map;return Object.fromEntries(items.map(item=>{const key=keyOf(item)??"";const count=(seen.get(key)??0)+1;seen.set(key,count);return[count===1?key:`${key} (${count})`,item]}))}function keyOf(item){
const id2=(0,json.$6)(item,"id");if(id2!==void 0)return id2;const rule=(0,json.$6)(item,"rule");return rule===void 0?void 0:`${rule} ${(0,json.$6)(item,"subject")??""}`}function plan_differences_short(value){
if(value===void 0)return void 0;const text=typeof value==="string"?value:(0,canonical_json.A)(value);return text.length<=LONGEST_VALUE?text:`${text.slice(0,LONGEST_VALUE)}\u2026`}var gate_reason=__webpack_require__(
3310);;function replayReasons({used,start},{parts},{origin}){if(parts.every(part2=>part2==="digest")){return used?.known===true&&used.value!==void 0?[usedBy(used.value)]:[]}if(start.known&&start.value.
queuedAt!==void 0){return madeBefore(start.value.queuedAt,origin.createdAt)}if(origin.headCommit===null){return[{reason:"plan-invalid",sentence:"The plan does not say for which commit it was made.",remedy:APPROVE_ANEW}]}
if(used===void 0)return[];if(!used.known)return[(0,gate_reason.n)("whether this plan was used before",used)];if(used.value===void 0)return[];return[usedBy(used.value)]}const APPROVE_ANEW="Run the vali\
dation again and have its plan approved.";function usedBy({at,run}){return{reason:"plan-invalid",sentence:`This plan was already carried out${at===""?"":` at ${at}`}${run===""?"":` by ${run}`}, and a \
plan is carried out once.`,remedy:APPROVE_ANEW}}const CLOCK_SKEW=5*6e4;function madeBefore(queuedAt,createdAt){if(Date.parse(createdAt)>=Date.parse(queuedAt)-CLOCK_SKEW)return[];return[{reason:"plan-i\
nvalid",sentence:`The plan was made at ${createdAt}, and this run was queued at ${queuedAt}; what is approved in a run is the plan that was made in it.`,remedy:"Run the whole pipeline again, the valid\
ation and the move in one run."}]};function judgeGate(question){const{file,now}=question;const differences=driftBetween(file.plan,now);const{policy,evidence}=question;const reasons=[...gateRules.flatMap(
rule=>rule(question,differences)),...(0,approval_rules.U)({policy,evidence,plan:file.plan,digest:(0,plan_digest.Gb)(file.plan)}),...replayReasons(evidence,policy,file.plan)];if(question.approvedDigest===
void 0&&reasons.length===0)reasons.push(NO_DIGEST);return reasons.length===0?{open:true}:{open:false,reasons,differences}}const NO_DIGEST={reason:"plan-missing",sentence:"No digest of an approved plan\
 was given, and none is published.",remedy:"Give the output plan-digest of the validation that was reviewed as approved-plan-digest."};const VALIDATE_AGAIN="Run the validation again, have its plan rev\
iewed, and give the new digest.";const gateRules=[({file,approvedDigest})=>approvedDigest===void 0||(0,plan_digest.Gb)(file.plan)===approvedDigest.toLowerCase()?[]:[{reason:"plan-invalid",sentence:"Th\
e plan file is not the plan that was approved: its digest is another one.",remedy:"Use the plan file of the run whose digest was approved, unchanged."}],({file,clock,maxAgeHours})=>expiryReasons(file.
plan,clock,maxAgeHours),({file,now},differences)=>(0,plan_digest.Gb)(now)===(0,plan_digest.Gb)(file.plan)?[]:[{reason:"plan-changed",sentence:`The workspace or its surroundings have changed since the \
plan was made: ${(0,counted.h)(differences.move.length,"difference")} that would change the move, ${differences.surroundings.length} that would not.`,remedy:VALIDATE_AGAIN}]];function expiryReasons({origin:{
createdAt}},clock,maxAgeHours){const ageMs=clock-Date.parse(createdAt);if(ageMs>=-5*6e4&&ageMs<=maxAgeHours*36e5)return[];return[{reason:"plan-expired",sentence:`The plan was made at ${createdAt} and \
is older than ${maxAgeHours} hours, or from the future.`,remedy:VALIDATE_AGAIN}]}var one_cause=__webpack_require__(7951);;function withUnread(reasons,{move:move2,surroundings},inventory){const all=[...move2,
...surroundings];const unread2=unreadIn(all,inventory);const[first]=unread2;if(first===void 0)return reasons;const told=reasonOf(first,unread2);const hasChanged=all.some(one=>isSeen(one,inventory));return reasons.
flatMap(one=>{if(one.reason!=="plan-changed")return[one];return hasChanged?[one,told]:[told]})}function unreadIn(all,inventory){return azure_inventory.Zn.flatMap(name=>{const collection=inventory.of(name);
if(collection.state!=="unknown"||collection.reason.code===azure_inventory.M3)return[];const{title}=azure_inventory.ry[name];const isMissed=all.some(({field})=>listOf(field)===name||saysOf(field,title));
return isMissed?[{title,reason:collection.reason}]:[]})}function listOf(field){return/^content\.collections\.(\w+)/.exec(field)?.[1]}function saysOf(field,title){const told=field.toLowerCase();return told.
startsWith("content.findings[")&&told.includes(` ${title.toLowerCase()}]`)}function isSeen({field,approved,item},inventory){const list=azure_inventory.Zn.find(name=>name===listOf(field));if(list!==void 0)
return inventory.of(list).state!=="unknown";const isNew=field.startsWith("content.findings[")&&approved===void 0;return isNew&&item!==void 0&&(0,json.$6)(item,"certainty")!=="unknown"}function reasonOf({
title,reason},unread2){const cause=(0,one_cause.rl)(unread2.map(one=>one.reason));const more=unread2.length===1?"":`, and ${unread2.length-1} more with it`;const remedy=cause?.remedy??"Do what the fin\
dings below say of each list that was not read.";return{reason:cause?.reason??"not-ready",sentence:`The list "${title}" could not be read now (${reason.why})${more}, so nobody knows whether all is as \
it was when the plan was made. Nothing was sent.`,remedy:`${remedy} Then start the same move again: the approved plan is good until it expires.`}}var body_identity=__webpack_require__(2519);var region_name=__webpack_require__(
7037);var resource_id=__webpack_require__(9879);;const changes={"create-resource-group":({id:id2,creates})=>({method:"PUT",id:`${id2.slice(0,id2.lastIndexOf("/")+1)}${creates?.name??""}`,body:{location:creates?.
location??""}}),"register-providers":({id:id2})=>({method:"POST",id:`${id2}/register`}),"pause-schedules":({id:id2},body)=>({method:"PUT",id:id2,body:paused(body)}),"delete-endpoints":({id:id2})=>({method:"\
DELETE",id:id2}),"delete-computes":({id:id2})=>removal(id2,"Delete"),"detach-computes":({id:id2})=>removal(id2,"Detach")};function prepareChange(step,body){return changes[step.step](step,body)}function allowsPreparation(steps,change){
return steps.some(step=>{const{method,id:id2,query,body={}}=prepareChange(step,change.body??{});return method===change.method&&(0,resource_id.s)(id2,change.id)&&(0,canonical_json.A)(query??{})===(0,canonical_json.
A)(change.query??{})&&(0,canonical_json.A)(body)===(0,canonical_json.A)(change.body??{})})}function removal(id2,underlyingResourceAction){return{method:"DELETE",id:id2,query:{underlyingResourceAction}}}
const READ_ONLY=new Set(["id","name","type","systemData","etag"]);function paused(body){const whole=Object.entries(body).filter(([name])=>!READ_ONLY.has(name));const kept=Object.entries((0,json.lJ)(body,
"properties")).filter(([name])=>name!=="provisioningState");return{...Object.fromEntries(whole),properties:{...Object.fromEntries(kept),isEnabled:false}}}var prepare_step=__webpack_require__(6821);var carry_out=__webpack_require__(
6533);var comparable_body=__webpack_require__(2434);var load_plan=__webpack_require__(7104);;const lists={"pause-schedules":[["schedules"]],"delete-endpoints":[["onlineEndpoints","onlineDeployments","\
roleAssignments","diagnosticSettings"],["batchEndpoints","batchDeployments","roleAssignments"]],"delete-computes":[["computes","roleAssignments"]],"detach-computes":[["computes","roleAssignments"]]};const ACTIVE_JOBS="\
active-jobs";const OTHER={kind:"blocked",why:"it is not what was approved any more"};function approvedBody(step,before){return(lists[step.step]??[]).map(([name])=>oneOf(before.of(name),step.id)).find(
Boolean)}async function whyNotApproved(step,plan,reader){const before=(0,snapshot.UI)(plan.snapshot);const listed=(lists[step.step]??[]).find(([name])=>oneOf(before.of(name),step.id));if(listed===void 0)
return lists[step.step]===void 0?void 0:OTHER;const[things,...children]=listed;const now=await reader.readCollection(things,(0,load_plan.Od)(plan),[]);if(now.state==="unknown")return unread(now.reason.
why);const[was,is]=[before.of(things),now].map(one=>oneOf(one,step.id));if(was===void 0||is===void 0||!(0,comparable_body.PZ)([was],[is]))return OTHER;for(const name of children){const below=await reader.
readCollection(name,(0,load_plan.Od)(plan),[is]);const approved=before.of(name);if(below.state==="unknown"&&approved.state==="unknown")continue;if(below.state==="unknown")return unread(below.reason.why);
const[had,has]=[approved,below].map(all=>(0,azure_inventory.S3)(all).filter(item=>(0,resource_id.a5)((0,body_identity.TH)(item),step.id)));if(approved.state==="unknown"||!(0,comparable_body.PZ)(had??[],
has??[]))return OTHER}return things==="computes"?whyBusy(plan,before,reader):void 0}async function whyBusy(plan,before,reader){if(plan.content.acknowledged.includes(ACTIVE_JOBS))return void 0;const jobs=await reader.
readCollection("activeJobs",(0,load_plan.Od)(plan),(0,azure_inventory.S3)(before.of("workspace")));if(jobs.state==="unknown")return unread(jobs.reason.why);const[job]=(0,azure_inventory.S3)(jobs);return job===
void 0?void 0:{kind:"blocked",why:`a job has been started meanwhile (${(0,body_identity.TH)(job)})`}}function oneOf(collection,id2){return(0,azure_inventory.S3)(collection).find(item=>(0,resource_id.s)(
(0,body_identity.TH)(item),id2))}function unread(why){return{kind:"unknown",why:`it could not be read: ${why}`}}var state_observation=__webpack_require__(1219);;const SETTLING_MS=5*6e4;const BY_ANOTHER="\
somebody else did it after this run had compared the plan";async function prepare(steps,tools){const done=[];for(const planned of steps){const step=stepOf(planned,tools);const first=await step.look(0);
const{state,why,error}=await(0,carry_out.u)(step,first,tools);if(state!=="matches"&&state!=="done"){return{done,failed:{step:planned,why:why??state,error}}}const isDone=state==="done"&&first.kind==="d\
iffers";const how=isDone?state:tools.doneBy(planned);if(how===void 0)return{done,failed:{step:planned,why:BY_ANOTHER,error}};done.push({step:planned,how})}return{done,failed:void 0}}async function firstUndone(steps,tools){
for(const planned of steps){if((await stepOf(planned,tools).look(0)).kind!=="matches")return planned}return void 0}function stepOf(planned,{reader,plan}){const approved=approvedBody(planned,(0,snapshot.
UI)(plan.snapshot));const{step,id:id2}=planned;return{phase:"prepare",step,id:id2,name:id2,settlingMs:SETTLING_MS,look:async taken=>{const seen=await reader.readResource(approved===void 0?id2:(0,body_identity.
TH)(approved));if(seen.state==="unknown"){return{kind:"unknown",why:`it could not be read: ${seen.why}`}}const body=seen.state==="present"?seen.body:void 0;const observed=observe(planned,body);if(observed.
kind!=="differs")return observed;if(taken===0)return await whyNotApproved(planned,plan,reader)??observed;const failure=(0,state_observation.Q)(body??{});const isNew=JSON.stringify(failure)!==JSON.stringify(
(0,state_observation.Q)(approved??{}));return isNew&&failure!==void 0?failure:{kind:"blocked",why:"its effect was not seen in time",mayBeStale:true}}}}function observe(step,body){if(body===void 0){if((0,
prepare_step.yb)(step))return{kind:"matches"};return step.creates===void 0?{kind:"blocked",why:"it is not there any more"}:differs(step,{})}if(step.creates!==void 0){const region=(0,json.$6)(body,"loc\
ation")??"";return(0,region_name.g)(region)===(0,region_name.g)(step.creates.location)?{kind:"matches"}:{kind:"blocked",why:`it is there by now, in the region ${region}`}}const state=(0,prepare_step.yb)(
step)?(0,json.$6)(body,"properties","provisioningState"):(0,json.$6)(body,"registrationState");if((0,resource_id.s)(state??"",(0,prepare_step.yb)(step)?"Deleting":"Registering")){return{kind:"in-progr\
ess"}}const isDone=step.step==="pause-schedules"?(0,json.fK)(body,"properties","isEnabled")===false:step.step==="register-providers"&&(0,resource_id.s)(state??"","Registered");if(isDone)return{kind:"m\
atches"};return differs(step,body)}function differs(step,body){const id2=(0,resource_id.s)((0,body_identity.TH)(body),step.id)?(0,body_identity.TH)(body):step.id;return{kind:"differs",change:prepareChange(
{...step,id:id2},body)}}var build_plan=__webpack_require__(4030);var conclude_validation=__webpack_require__(1286);var collect_approval_evidence=__webpack_require__(6994);var refuse=__webpack_require__(
4752);var resume_move=__webpack_require__(1677);var survey=__webpack_require__(4505);;async function requireApproval(context){const{signed,request,run}=context;const evidence=await(0,collect_approval_evidence.
Br)(context);const question={policy:request.gate,evidence,plan:signed.plan,digest:signed.digest};const reasons=(0,approval_rules.U)(question);return reasons.length===0?(0,part.A)(void 0):(0,refuse.T)(
run,reasons)}async function passGateAgain(context,before){const{signed,run}=context;if(signed.plan.content.prepare.length===0)return(0,part.A)(before);const surveyed=await(0,resume_move.iO)(context);if((0,
part.h)(surveyed))return surveyed;const passed=await passGate(context,surveyed.value);if((0,part.h)(passed))return passed;const{plan}=signed;const undone=await firstUndone(plan.content.prepare,{reader:context.
reader,plan});if(undone!==void 0){const sentence=`What the preparation had done was undone before the move could be sent: ${undone.step} of ${undone.id}. Nothing was sent.`;const remedy="Find out who \
did it, then start the same move again: it does that step anew.";return(0,refuse.o)(run,"plan-changed",[{sentence,remedy}])}const{answer,order}=surveyed.value;if(answer.kind==="passed")return surveyed;
const findings=(0,arm_answer.tF)(answer,order).map(one=>({...one,acknowledged:false}));run.note({findings:[...run.report().findings,...findings]});const{failureReason}=(0,conclude_validation.l)(findings,
answer);return(0,refuse.o)(run,failureReason??"validation-failed",[inItsWords(STILL_REFUSED,answer)])}async function whyNoLonger(context){const{signed,request,ports}=context;const{plan,digest}=signed;
const evidence=await(0,collect_approval_evidence.Br)(context);const reasons=[...expiryReasons(plan,ports.clock.now(),request.planMaxAgeHours),...(0,approval_rules.U)({policy:request.gate,evidence,plan,
digest}),...replayReasons(evidence,request.gate,plan)];return reasons[0]}async function isStillOpen(context){const{reader,signed,ports,run}=context;if(run.isStopped())return false;const{plan}=signed;let surveyed;
try{surveyed=await(0,survey.F)(reader,await(0,survey.Y)(context),ports,run)}catch(error){if(error instanceof errors._)return false;throw error}const undone=await firstUndone(plan.content.prepare,{reader,
plan});const isAsBefore=undone===void 0&&surveyed.answer.kind==="passed";const verdict=await judged(context,surveyed);return isAsBefore&&verdict.open&&(0,finding.be)(surveyed.findings).length===0&&!run.
isStopped()}async function judged(context,surveyed){const{signed,request,ports}=context;const evidence=await(0,collect_approval_evidence.Br)(context);return judgeGate({file:signed,approvedDigest:(0,collect_approval_evidence.
_F)(request,evidence),now:(0,build_plan.r)(surveyed,signed.plan),clock:ports.clock.now(),maxAgeHours:request.planMaxAgeHours,policy:request.gate,evidence})}async function passGate(context,surveyed){const{
run}=context;const verdict=await judged(context,surveyed);if(!verdict.open){const moved=await(0,resume_move.ud)(context);if((0,part.h)(moved))return moved;run.note({differences:verdict.differences});return(0,
refuse.T)(run,withUnread(verdict.reasons,verdict.differences,surveyed.inventory))}const blockers=(0,finding.be)(surveyed.findings);if(blockers.length>0){const isArm=blockers.every(({rule})=>(0,arm_answer.
Ue)(rule));const{failureReason}=(0,conclude_validation.l)(surveyed.findings,surveyed.answer);const refused=run.standing()===void 0?REFUSED_BY_ARM:STILL_REFUSED;const problem=isArm?inItsWords(refused,surveyed.
answer):hasBlockers(blockers);return(0,refuse.o)(run,failureReason,[problem])}if(run.phase()==="surveying")run.enter("gated");run.mark("Gate open: the approved plan is what would happen now");return(0,
part.A)(void 0)}const REFUSED_BY_ARM={sentence:"Azure would not take the move now, and nothing was sent",remedy:"Do what the blockers below say; the approved plan can be used again until it expires."};
const STILL_REFUSED={sentence:"After the preparation Azure still refuses the move, and nothing was sent",remedy:"Do what the blockers below say and start the same move again, or put back what was remo\
ved."};function inItsWords({sentence,remedy},answer){if(answer.kind==="refused")return{sentence:(0,arm_error.F7)(sentence,answer.error),remedy};const why=answer.kind==="passed"?"":`: ${answer.why.replace(
/\.$/,"")}`;return{sentence:`${sentence}${why}.`,remedy}}function hasBlockers(blockers){return{sentence:`The approved plan has ${(0,counted.h)(blockers.length,"blocker")}: it can be reviewed, not carr\
ied out.`,remedy:"Remove the blockers, validate again and have the new plan approved."}}var undo_preparation_effects=__webpack_require__(4471);var read_journal=__webpack_require__(1358);;async function prepareMove(context,{
seen}){const{reader,signed,ports,run,deadline}=context;const steps=signed.plan.content.prepare;if(steps.length===0)return(0,part.A)(void 0);const{clock,log}=ports;const journal=(0,move_context.PR)(context);
const writer=await ports.azure.writer(change=>allowsPreparation(steps,change));run.enter("preparing");let closed;const mayGoOn=async()=>{if(run.isStopped())return"the run was cancelled";closed=await whyNoLonger(
context);return closed===void 0||closed.sentence};const{plan}=signed;const{prepared,refused}=await(0,move_context.om)(context);const isBegun=({step,id:id2})=>prepared.has((0,read_journal.eE)(step,id2))&&
!refused.has((0,read_journal.eE)(step,id2));const found=(0,undo_preparation_effects.c)(seen,steps).filter(step=>!isBegun(step));for(const{step,id:id2}of found)await journal.write({event:"prepare-found",
step,id:id2});const doneBy=step=>{if(isBegun(step))return"already";const isHarmless=!(0,prepare_step.yb)(step)&&step.step!=="pause-schedules";return isHarmless||found.includes(step)?"found":void 0};const tools={
reader,writer,plan,clock,log,journal,mayGoOn,deadline,doneBy};const made=await prepare(steps.filter(isMaking),tools);run.note({preparation:reported(steps,made)});if(made.failed!==void 0)return endAtStep(
run,made.failed,closed);if(made.done.length>0){const passed=await judgeNewGroup(context);if((0,part.h)(passed))return passed}const rest=await prepare(steps.filter(step=>!isMaking(step)),tools);run.note(
{preparation:reported(steps,{...rest,done:[...made.done,...rest.done]})});if(rest.failed!==void 0)return endAtStep(run,rest.failed,closed);run.mark("Prepared: every step of the plan is done");return(0,
part.A)(void 0)}function isMaking({creates}){return creates!==void 0}async function judgeNewGroup(context){const{reader,ports,run}=context;const question=await(0,survey.Y)(context);const{findings,answer}=await(0,
survey.F)(reader,{...question,createdGroup:"shown"},ports,run);const blockers=(0,finding.be)(findings);if(blockers.length===0)return(0,part.A)(void 0);return run.end({outcome:"not-moved",failureReason:(0,
conclude_validation.l)(findings,answer).failureReason,failed:true,problems:[{sentence:`The destination group was created, and what is in the way there could be seen only then: ${(0,counted.h)(blockers.
length,"blocker")}. Nothing else was changed.`,remedy:"Do what the blockers below say; or validate anew, now that the group is there, and accept them by name."}]})}function endAtStep(run,{step,why,error},closed){
run.note({armError:error});run.mark(`Preparation stopped at ${step.step}`);if(closed!==void 0)return(0,refuse.T)(run,[closed]);const said=error===void 0?"":` (${(0,arm_error.Z9)(error)})`;const sentence=`\
The step ${step.step} for ${step.id} did not succeed: ${why}${said}. Nothing was moved.`;const remedy="Do what Azure says, then start the same move again: it goes on where this one stopped. Or leave i\
t, and put back what was removed.";return(0,refuse.o)(run,"prepare-failed",[{sentence,remedy}])}function reported(steps,{done,failed}){return steps.map(step=>{const found=done.find(one=>one.step===step);
if(found!==void 0)return{...step,state:found.how};return{...step,state:failed?.step===step?"failed":"planned"}})}var require_confirmation=__webpack_require__(3339);var run_restore=__webpack_require__(
5546);var seal_secrets=__webpack_require__(1109);var next_step=__webpack_require__(104);var locate_resources=__webpack_require__(4406);var move=__webpack_require__(2793);var finish_move=__webpack_require__(
1549);var locate_after_move=__webpack_require__(3960);;async function markUsed(context){const{signed,request,ports,run}=context;const{headCommit}=signed.plan.origin;if(!(0,collect_approval_evidence.Ip)(
request.gate)||!ports.planRegistry.isKept||headCommit===null){return(0,part.A)([])}await(0,move_context.az)((0,move_context.PR)(context),{event:"mark-begin"});const marking=leaveMark(context,headCommit);
const takeBack=async()=>settleUsed((await marking).marks,"unused",ports.planRegistry);run.untilSent(takeBack);const{marks,reason}=await marking;if(reason===void 0)return(0,part.A)(marks);await takeBack();
return(0,refuse.T)(run,[reason])}async function settleUsed(marks,ending,planRegistry){await Promise.all(marks.map(mark=>planRegistry.settle(mark,ending)))}async function leaveMark(context,commit){const{
reader,signed,ports}=context;const{digest,plan}=signed;const{workspaceName}=plan.content;const by=reader.correlationId;const left=await ports.planRegistry.mark(commit,{digest,workspaceName,by});const all=await ports.
planRegistry.marks(commit,digest);const given=left.known?[left.value]:[];if(!all.known)return{marks:given,reason:(0,gate_reason.n)(MARK,all)};const isOwn=await(0,collect_approval_evidence.hV)(context);
const own=all.value.filter(isOwn);const marks=[...new Set([...given,...own.map(({id:id2})=>id2)])];const[oldest]=all.value;if(!own.some(one=>one.by===by)){return{marks,reason:(0,gate_reason.n)(MARK,left.
known?NOT_LISTED:left)}}return oldest===void 0||isOwn(oldest)?{marks}:{marks,reason:usedBy(oldest)}}const MARK="the mark that this plan is used";const NOT_LISTED={why:"the host took it and does not sh\
ow it",remedy:"Start the same move again in a minute."};;async function moveOnce(context,order){const{planRegistry}=context.ports;const marked=await markUsed(context);if((0,part.h)(marked))return marked;
let said;try{said=await sendMove(context,order)}catch(error){await settleUsed(marked.value,"unused",planRegistry);throw error}const watched=await(0,locate_after_move.Y8)(context,said);const stayed=said.
azureStatus==="refused"?"unused":"not-moved";const ending=(0,locate_resources.Pz)(watched.seen)==="all-moved"?"moved":stayed;await settleUsed(marked.value,ending,planRegistry);return(0,finish_move.j)(
context,said,watched)}async function sendMove(context,order){const{reader,deadline,ports,run}=context;requireTime(deadline,ports);const mover=await ports.azure.mover();const journal=(0,move_context.PR)(
context);requireGoingOn(run);await requireUnsent(context);await(0,move_context.az)(journal,{event:"move-sending"});const before=run.phase();try{await requireOpen(context);requireGoingOn(run);await requireFirst(
context);run.enter("sent");run.mark("Sending the move request");const said=await(0,move.C)(order,deadline,{mover,reader,clock:ports.clock,log:ports.log,journal,maySendAgain:()=>isStillOpen(context),onAccepted:()=>{
run.enter("following")}});run.mark(`Azure on the move: ${said.azureStatus}`);run.note({armError:said.error});return said}catch(error){run.enter(before);run.mark("The move request was not sent");await noteNotSent(
journal,ports);throw error}}async function requireUnsent(context){const{move:state}=await(0,move_context.om)(context);if(next_step.Z[state.state].move!=="send")throw begunElsewhere()}async function requireFirst(context){
const{move:state}=await(0,move_context.om)(context);if(state.state!=="sending"||state.by!==context.reader.correlationId){throw begunElsewhere()}}function begunElsewhere(){return new errors._("move-unk\
nown",{sentence:"Another run has begun to send the move of this plan: this one has sent nothing.",remedy:"Run mode status with the same plan file and journal: it says where everything is."})}async function requireOpen(context){
const closed=await whyNoLonger(context);if(closed!==void 0)throw new errors._(closed.reason,closed)}function requireTime(deadline,ports){if(ports.clock.now()<deadline)return;throw new errors._("timed-\
out",{sentence:"The time of this run was over before the move could be sent: nothing was sent.",remedy:"Give a larger timeout-minutes; a move may need more than four hours of it."})}function requireGoingOn(run){
if(!run.isStopped())return;throw new errors._("timed-out",{sentence:"The run was cancelled before the move could be sent: nothing was sent.",remedy:"Start it again when you like."})}async function noteNotSent(journal,{
log}){try{await journal.write({event:"move-refused",what:"not sent"})}catch{log.warning("The journal could not be written: it says that the move was sent, which it was not.")}};async function moveWorkspace(request,ports,run){
const isPublished=request.gate.parts.includes("pull-request");const signed=await(0,load_approved_plan.l)(request,ports,isPublished);run.note({toldBefore:signed.plan.content.findings});return carryOut(
signed,request,ports,run)}async function carryOut(signed,request,ports,run){const context=await(0,move_context.eA)(signed,request,ports,run);const approved=await requireApproval(context);if((0,part.h)(
approved))return approved;const confirmed=await(0,require_confirmation.L)(context);if((0,part.h)(confirmed))return confirmed;const fresh=await(0,resume_move.J7)(context);if((0,part.h)(fresh))return fresh;
const known=await(0,seal_secrets.N)(signed,request,ports);const surveyed=await(0,resume_move.iO)(context);if((0,part.h)(surveyed))return surveyed;const open=await passGate(context,surveyed.value);if((0,
part.h)(open))return open;const sealed=await(0,seal_secrets.od)(context,surveyed.value,known);if((0,part.h)(sealed))return sealed;const prepared=await prepareMove(sealed.value,surveyed.value);if((0,part.
h)(prepared))return prepared;const last=await passGateAgain(sealed.value,surveyed.value);if((0,part.h)(last))return last;const moved=await moveOnce(sealed.value,last.value.order);return(0,part.h)(moved)?
moved:(0,run_restore.BO)(sealed.value,moved.value)}}),1677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J7:()=>resumeMove,
iO:()=>surveyOnceFree,kp:()=>reportFromLooking,ud:()=>endIfMovedMeanwhile});var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(6220);var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1270);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(9879);var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(4878);var _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
104);var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4406);var _stages_move_move_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2793);var _finish_move_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1549);var _locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(3960);var _move_context_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7945);var _part_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
4437);var _run_restore_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(5546);var _survey_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(4505);const SETTLING_MS=2e4;async function resumeMove(context){
const{reader,signed,run}=context;const{move}=await(0,_move_context_js__WEBPACK_IMPORTED_MODULE_6__.om)(context);const canShow=canBeCarriedOut(signed.plan);if(!canShow&&_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__.
Z[move.state].move==="send")return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(void 0);const seen=await(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.qS)(reader,signed.plan.content.resources);
if(canShow&&(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.Pz)(seen)==="all-moved"){return endAs(context,{seen,groups:"not-asked"})}if(move.state==="accepted")return followFrom(context,
move);if(_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__.Z[move.state].move==="look"){run.enter("following");return endAsSpent(context,move)}if(!seen.some(one=>hasMoved(signed.plan,one)))return(0,
_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(void 0);return endAs(context,await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.XW)(context,false))}async function surveyOnceFree(context){const{reader,
signed,ports,run}=context;const question=await(0,_survey_js__WEBPACK_IMPORTED_MODULE_8__.Y)(context);const first=await(0,_survey_js__WEBPACK_IMPORTED_MODULE_8__.F)(reader,question,ports,run);if(!isHeld(
first.answer)||!canBeCarriedOut(signed.plan))return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(first);ports.log.info("Azure says that a move holds the resource groups. Watching it to its end.");const watched=await(0,
_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.XW)(context,false);const known=watched.seen.filter(one=>isKnown(signed.plan,one));if(watched.groups!=="free"||(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.
Pz)(known)!=="all-stayed"){return endAs(context,watched)}return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(await(0,_survey_js__WEBPACK_IMPORTED_MODULE_8__.F)(reader,question,ports,run))}async function endIfMovedMeanwhile(context){
const{plan}=context.signed;if(!canBeCarriedOut(plan))return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(void 0);const seen=await(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.qS)(context.
reader,plan.content.resources);if(!seen.some(one=>hasMoved(plan,one)))return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.A)(void 0);const done=(0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__.
Pz)(seen)==="all-moved";return endAs(context,done?{seen,groups:"not-asked"}:await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.XW)(context,false))}function reportFromLooking({groups}){return groups===
"busy"?{azureStatus:"timed-out",why:"An operation still holds the resource groups.",error:void 0}:{azureStatus:"uncertain",why:void 0,error:void 0}}async function followFrom(context,{location,at}){const{
reader,deadline,ports,run}=context;const{clock,log}=ports;log.info("An earlier run sent this move, and Azure took it. Following it; nothing is sent.");run.enter("following");run.mark("Found already be\
gun: followed by the Location in the journal");const tools={reader,clock,log,journal:(0,_move_context_js__WEBPACK_IMPORTED_MODULE_6__.PR)(context)};const said=await(0,_stages_move_move_js__WEBPACK_IMPORTED_MODULE_3__.
e)(location,0,deadline,at,tools);run.note({armError:said.error});return endAfter(context,said,await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.Y8)(context,said))}async function endAsSpent(context,move){
const{clock,log}=context.ports;const{told}=_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__.Z[move.state];log.info(told);const sentAt=move.state==="never-sent"?0:move.at;const settled=sentAt+
SETTLING_MS-clock.now();if(settled>0)await clock.sleep(Math.min(settled,SETTLING_MS));const watched=await(0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__.XW)(context,false);const said=reportFromLooking(
watched);const azureStatus=move.state==="ended"?move.how:said.azureStatus;return endAs(context,watched,{...said,azureStatus,why:said.why??told})}function isHeld(answer){return answer.kind!=="passed"&&
answer.error!==void 0?(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_10__.MZ)(answer.error).some(_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.fp):false}function canBeCarriedOut(plan){
const blocked=plan.content.findings.some(({severity,acknowledged,prepared})=>severity==="blocker"&&!acknowledged&&!prepared);return!blocked&&(0,_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_11__.B3)(plan)?.
fingerprint!==""}function isKnown({content},{id:id2}){return content.resources.some(one=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_12__.s)(one.id,id2)&&one.fingerprint!=="")}function hasMoved(plan,one){
return one.place==="moved"&&isKnown(plan,one)}function endAs(context,watched,said=reportFromLooking(watched)){context.run.mark("Found already begun: nothing was sent");const why=said.why??"The move wa\
s begun by an earlier run.";return endAfter(context,{...said,why},watched)}async function endAfter(context,said,watched){const moved=await(0,_finish_move_js__WEBPACK_IMPORTED_MODULE_4__.j)(context,said,
watched);return(0,_part_js__WEBPACK_IMPORTED_MODULE_9__.h)(moved)?moved:(0,_run_restore_js__WEBPACK_IMPORTED_MODULE_7__.BO)(context,moved.value)}}),104:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>nextSteps});const SPENT="A plan is sent once: validate again for a new one.";const nextSteps={"never-sent":{move:"send",told:"The journal knows of no m\
ove of this plan."},refused:{move:"send",told:"The journal says that the move was refused and nothing was taken."},sending:{move:"look",told:`The journal says that the move was sent, and not what Azur\
e answered. ${SPENT}`},uncertain:{move:"look",told:`The journal says that the move was sent, and that Azure's answer left it open whether it was taken. ${SPENT}`},accepted:{move:"follow",told:"The jou\
rnal says that the move was sent, and Azure took it."},ended:{move:"look",told:`The journal says that the move was sent and has ended. ${SPENT}`}}}),2793:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>move,e:()=>follow});var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6220);var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
613);var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5140);var _progress_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9487);async function move(order,deadline,tools){
tools.log.info("Sending the move request. From here on both resource groups are locked by Azure.");try{const sent=await tools.mover.sendMove(order,deadline,tools.maySendAgain);return await concludeSending(
sent,deadline,tools)}catch(error){if(error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__._)throw error;const what=(0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__.E)(error instanceof
Error?error.message:String(error));return uncertain(`This run met an error while the move was under way: ${what}.`)}}async function concludeSending(sent,deadline,tools){switch(sent.kind){case"complete\
d":await record(tools,{event:"move-ended",what:"completed at once"});return{azureStatus:"completed",why:void 0,error:void 0};case"refused":await record(tools,{event:"move-refused",what:sent.error.code??
"no code"});return{azureStatus:"refused",why:refusal(sent.error),error:sent.error};case"uncertain":await record(tools,{event:"move-uncertain",what:sent.why});return{azureStatus:"uncertain",why:sent.why,
error:sent.error};case"accepted":tools.onAccepted();await record(tools,{event:"move-accepted",location:sent.location});return follow(sent.location,sent.retryAfterMs,deadline,tools.clock.now(),tools)}}
function refusal(error){const{status}=error;return status!==void 0&&(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__.MZ)(error).length===0?`The move request did not reach Azure: ${(0,
_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_0__.B0)("it",status)}.`:(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__.F7)("Azure refused the move request",error)}async function follow(location,retryAfterMs,deadline,since,tools){
const waiting={phase:"moving",since,limitMs:_progress_js__WEBPACK_IMPORTED_MODULE_2__.Gs,deadline};const ended=await tools.reader.followMove(location,retryAfterMs,{deadline,onPoll:(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__.
w)(waiting,tools.clock,tools.log)}).catch(error=>({kind:"uncertain",why:(0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__.E)(error instanceof Error?error.message:String(error)),error:void 0}));await record(
tools,{event:"move-ended",what:ended.kind});switch(ended.kind){case"completed":return{azureStatus:"completed",why:void 0,error:void 0};case"failed":return{azureStatus:"failed",why:(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__.
F7)("Azure reported that the move failed",ended.error),error:ended.error};case"uncertain":return{azureStatus:"uncertain",why:ended.why,error:ended.error};case"timed-out":return{azureStatus:"timed-out",
why:stillRunning(ended.unread),error:void 0}}}function stillRunning(unread){return unread===void 0?"The move was still running when the time of this run was over. It goes on in Azure.":`The time of th\
is run was over, and the last poll of the move told nothing: ${unread}. The move goes on in Azure.`}function uncertain(why){return{azureStatus:"uncertain",why,error:void 0}}async function record({journal,
log},event){try{await journal.write(event)}catch(error){const what=(0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_1__.E)(error instanceof Error?error.message:String(error));log.warning(`The journal\
 could not be written (${what}); the run goes on without it.`)}}}),4030:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>buildPlan,
r:()=>rebuildPlan});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(2519);var _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2346);var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1847);var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5902);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2489);var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
4878);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(9879);var _domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2005);var _domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
2434);var _plan_preparation_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9847);var _plan_restore_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(8742);function buildPlan(sources,origin){return{
schemaVersion:_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__.jk,origin,content:contentOf(sources),snapshot:(0,_domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_4__.eY)(sources.inventory)}}function rebuildPlan(sources,{
origin,content,snapshot}){const approved=new Set(content.findings.map(({rule})=>rule));const findings=sources.findings.filter(({rule})=>!(0,_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__.Ue)(
rule)||rule===_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__.BA&&approved.has(rule));const now=contentOf({...sources,findings});const accepted=content.findings.filter(({rule})=>rule===_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__.
Fj);return{schemaVersion:_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__.jk,origin,content:{...now,findings:[...now.findings,...accepted].sort(byText)},snapshot}}function contentOf({scope,order,inventory,
findings,acknowledge,mayPrepare,instanceSuffix}){const content={source:{...scope.source},destination:{...scope.destination},workspaceName:scope.workspaceName,associated:scope.associated,jobScan:scope.
jobScan,resources:order.resourceIds.map(id2=>plannedResource(id2,scope,inventory)),findings:findings.filter(isCompared).map(plannedFinding).sort(byText),acknowledged:[...new Set(acknowledge.map(rule=>rule.
toLowerCase()))].sort(),prepare:(0,_plan_preparation_js__WEBPACK_IMPORTED_MODULE_6__.R)(findings,inventory,mayPrepare),mayPrepare,instanceSuffix,restore:[],collections:comparedCollections(inventory)};
return{...content,restore:(0,_plan_restore_js__WEBPACK_IMPORTED_MODULE_7__.f)(inventory,{content})}}function plannedResource(id2,scope,inventory){const bodies=[...(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.
S3)(inventory.of("workspace")),...(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.S3)(inventory.of("associatedResources"))];const body=bodies.find(candidate=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__.
s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_10__.TH)(candidate),id2));return{id:id2.toLowerCase(),destinationId:((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__.BY)(id2,
scope.destination)??"").toLowerCase(),type:((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__.RQ)(id2)?.type??"").toLowerCase(),fingerprint:body===void 0?"":(0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.
t)((0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__.ZK)(body))}}const aboutCaller=new Set(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__.A.filter(check=>check.aboutCaller===true).map(({id:id2})=>id2));
function isCompared(finding){return!aboutCaller.has(finding.rule)}function plannedFinding(finding){return{rule:finding.rule,severity:finding.severity,certainty:finding.certainty,subject:finding.subject.
toLowerCase(),acknowledged:finding.acknowledged,prepared:finding.preparedBy!==void 0}}function comparedCollections(inventory){const compared=_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.Zn.
filter(name=>_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.ry[name].compared);return Object.fromEntries(compared.map(name=>{const collection=inventory.of(name);if(collection.state!=="read")return[
name,{state:collection.state}];return[name,{state:"read",items:(0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__.FV)(collection.items)}]}))}function byText(left,right){const[a,b]=[`${left.
rule} ${left.subject}`,`${right.rule} ${right.subject}`];if(a===b)return 0;return a<b?-1:1}}),1286:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{l:()=>concludeValidation});var _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2346);var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6220);var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1270);var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(716);function concludeValidation(findings,answer){
const blockers=(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.be)(findings);if(blockers.length===0)return{outcome:"ready",failureReason:void 0};const own=blockers.some(finding=>!(0,_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__.
Ue)(finding.rule));return{outcome:"blocked",failureReason:own?"not-ready":whyArmRefused(answer)}}function whyArmRefused(answer){const error=answer.kind==="passed"?void 0:answer.error;if(error===void 0)
return"validation-failed";if(answer.kind==="inconclusive"&&error.status===429)return"throttled";const unauthorized=(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__.wf)(error).every(leaf=>(0,
_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.rS)(leaf.code??""));return unauthorized?"authorization-failed":"validation-failed"}})};export{id,ids,modules};
=======
const id=896;const ids=[896];const modules={3896:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>carryOut,moveWorkspace:()=>moveWorkspace});var load_approved_plan=__webpack_require__(
4194);var move_context=__webpack_require__(7945);var part=__webpack_require__(4437);var counted=__webpack_require__(427);
var errors=__webpack_require__(5140);var arm_answer=__webpack_require__(2346);var arm_error=__webpack_require__(6220);var finding=__webpack_require__(
716);var approval_rules=__webpack_require__(3410);var canonical_json=__webpack_require__(5902);var json=__webpack_require__(
3871);var azure_inventory=__webpack_require__(2489);var right_words=__webpack_require__(8783);var short_name=__webpack_require__(
7231);var collection_table=__webpack_require__(2108);var own_entry=__webpack_require__(4532);var plan_plan=__webpack_require__(
4878);var snapshot=__webpack_require__(2005);;const ITEM=/^content\.collections\.(?<list>\w+)\.items\[(?<key>.*?)\](?:\.(?<rest>.*))?$/s;
const STATE=/^content\.collections\.(?<list>\w+)\.state$/;const FINDING=/^content\.findings\[(?<rule>[\w-]+) (?<subject>.*?)(?: \(\d+\))?\](?:\.(?<rest>.*))?$/s;
function driftWords({field,approved,now},item,plan){const change=approved===void 0?"New":now===void 0?"Gone":"Changed";const since=`${change}\
 since the plan`;const values=change==="Changed"?` was ${quoted(approved)} and is ${quoted(now)}`:"";const inList=ITEM.exec(
field)?.groups;if(inList!==void 0){const{list:list2="",key="",rest}=inList;const thing=rest===void 0&&item!==void 0?thingWords(
list2,key,item,plan):thingName(list2,key,plan);return rest===void 0?`${since}: ${thing}.`:`${since}: ${rest} of ${thing}${values}\
.`}const inFindings=FINDING.exec(field)?.groups;if(inFindings!==void 0){const{rule="",subject="",rest}=inFindings;const kind=kindOf(
now??approved??"");const told=`the ${kind} ${rule} about ${drift_words_short(subject,plan)}`;return rest===void 0?`${since}\
: ${told}.`:`${since}: ${rest} of ${told}${values}.`}const list=STATE.exec(field)?.groups?.["list"];if(list!==void 0)return`\
The list of ${titleOf(list)} was ${quoted(approved)} and is ${quoted(now)}.`;return change==="Changed"?`${since}: ${field}${values}\
.`:`${since}: ${field}, ${quoted(now??approved)}.`}function kindOf(finding2){const severity=/"severity":"(blocker|warning|information)"/.
exec(finding2)?.[1];return severity==="information"?"note":severity??"finding"}function thingWords(list,key,item,plan){if((0,
json.$6)(item,"properties","principalId")===void 0){const kind=(0,json.$6)(item,"properties","computeType")??(0,json.$6)(
item,"kind");return`${thingName(list,key,plan)}${kind===void 0?"":` (${kind})`}`}const before=(0,snapshot.UI)(plan.snapshot);
return(0,right_words.k)(item,(0,azure_inventory.S3)(before.of("roleDefinitions")),(0,azure_inventory.S3)(before.of("work\
space"))[0])}function thingName(list,key,plan){return`${drift_words_short(key,plan)} among the ${titleOf(list)}`}function titleOf(list){
return(0,own_entry.P)(collection_table.ry,list)?.title??list}function drift_words_short(id2,plan){return(0,short_name.E)(
id2,[(0,plan_plan.B3)(plan)?.id??[]].flat())}function quoted(value){return value===void 0?"absent":`"${value}"`}var plan_digest=__webpack_require__(
8439);;const LONGEST_VALUE=120;const CONTENTS="content.collections";const PUT_BACK="content.restore";const LIST_OF_ITEM=/^(content\.collections\.\w+)\.items\[/;
const LIST_OF_STATE=/^(content\.collections\.\w+)\.state$/;function driftBetween(approved,now){const found=differencesBetween(
(0,plan_digest.G0)(approved),(0,plan_digest.G0)(now));const lists2=new Set(found.map(({field})=>LIST_OF_ITEM.exec(field)?.[1]));
const telling=found.filter(({field,approved:was,now:is})=>[was,is].includes("unknown")||!lists2.has(LIST_OF_STATE.exec(field)?.[1]??
""));const all=telling.map(one=>({...one,sentence:driftWords(one,one.item,one.approved===void 0?now:approved)}));const isIn=part2=>({
field})=>field===part2||field.startsWith(`${part2}.`)||field.startsWith(`${part2}[`);const[isContents,isPutBack]=[isIn(CONTENTS),
isIn(PUT_BACK)];const[contents,putBack]=[all.filter(isContents),all.filter(isPutBack)];return{move:all.filter(one=>!isContents(
one)&&!isPutBack(one)),surroundings:contents.length===0?putBack:contents}}function differencesBetween(approved,now,path=""){
if((0,json.OW)(approved)&&(0,json.OW)(now))return objectDifferences(approved,now,path);const[before,after]=[approved,now].
map(side=>(0,json.Md)(side)&&isKeyed(side)?side:void 0);const isNewOrGone=approved===void 0&&(after?.length??0)>0||now===
void 0&&(before?.length??0)>0;if(isNewOrGone||before!==void 0&&after!==void 0){const fieldOf=key=>`${path}[${key}]`;return objectDifferences(
byKey(before??[]),byKey(after??[]),path,fieldOf)}const same=approved===void 0||now===void 0?approved===now:(0,canonical_json.
A)(approved)===(0,canonical_json.A)(now);if(same)return[];const item=[approved,now].find(json.OW);return[{field:path,approved:plan_differences_short(
approved),now:plan_differences_short(now),...item===void 0?{}:{item}}]}function objectDifferences(approved,now,path,fieldOf=key=>path===
""?key:`${path}.${key}`){const keys=[...new Set([...Object.keys(approved),...Object.keys(now)])];return keys.flatMap(key=>differencesBetween(
approved[key],now[key],fieldOf(key)))}function isKeyed(items){return items.every(item=>keyOf(item)!==void 0)}function byKey(items){
const seen=new Map;return Object.fromEntries(items.map(item=>{const key=keyOf(item)??"";const count=(seen.get(key)??0)+1;
seen.set(key,count);return[count===1?key:`${key} (${count})`,item]}))}function keyOf(item){const id2=(0,json.$6)(item,"i\
d");if(id2!==void 0)return id2;const rule=(0,json.$6)(item,"rule");return rule===void 0?void 0:`${rule} ${(0,json.$6)(item,
"subject")??""}`}function plan_differences_short(value){if(value===void 0)return void 0;const text=typeof value==="strin\
g"?value:(0,canonical_json.A)(value);return text.length<=LONGEST_VALUE?text:`${text.slice(0,LONGEST_VALUE)}\u2026`}var gate_reason=__webpack_require__(
3310);;function replayReasons({used,start},{parts},{origin}){if(parts.every(part2=>part2==="digest")){return used?.known===
true&&used.value!==void 0?[usedBy(used.value)]:[]}if(start.known&&start.value.queuedAt!==void 0){return madeBefore(start.
value.queuedAt,origin.createdAt)}if(origin.headCommit===null){return[{reason:"plan-invalid",sentence:"The plan does not \
say for which commit it was made.",remedy:APPROVE_ANEW}]}if(used===void 0)return[];if(!used.known)return[(0,gate_reason.
n)("whether this plan was used before",used)];if(used.value===void 0)return[];return[usedBy(used.value)]}const APPROVE_ANEW="\
Run the validation again and have its plan approved.";function usedBy({at,run}){return{reason:"plan-invalid",sentence:`T\
his plan was already carried out${at===""?"":` at ${at}`}${run===""?"":` by ${run}`}, and a plan is carried out once.`,remedy:APPROVE_ANEW}}
const CLOCK_SKEW=5*6e4;function madeBefore(queuedAt,createdAt){if(Date.parse(createdAt)>=Date.parse(queuedAt)-CLOCK_SKEW)
return[];return[{reason:"plan-invalid",sentence:`The plan was made at ${createdAt}, and this run was queued at ${queuedAt}\
; what is approved in a run is the plan that was made in it.`,remedy:"Run the whole pipeline again, the validation and t\
he move in one run."}]};function judgeGate(question){const{file,now}=question;const differences=driftBetween(file.plan,now);
const{policy,evidence}=question;const reasons=[...gateRules.flatMap(rule=>rule(question,differences)),...(0,approval_rules.
U)({policy,evidence,plan:file.plan,digest:(0,plan_digest.Gb)(file.plan)}),...replayReasons(evidence,policy,file.plan)];return reasons.
length===0?{open:true}:{open:false,reasons,differences}}const VALIDATE_AGAIN="Run the validation again, have its plan re\
viewed, and give the new digest.";const gateRules=[({file,approvedDigest})=>(0,plan_digest.Gb)(file.plan)===approvedDigest.
toLowerCase()?[]:[{reason:"plan-invalid",sentence:"The plan file is not the plan that was approved: its digest is anothe\
r one.",remedy:"Use the plan file of the run whose digest was approved, unchanged."}],({file,clock,maxAgeHours})=>expiryReasons(
file.plan,clock,maxAgeHours),({file,now},differences)=>(0,plan_digest.Gb)(now)===(0,plan_digest.Gb)(file.plan)?[]:[{reason:"\
plan-changed",sentence:`The workspace or its surroundings have changed since the plan was made: ${(0,counted.h)(differences.
move.length,"difference")} that would change the move, ${differences.surroundings.length} that would not.`,remedy:VALIDATE_AGAIN}]];
function expiryReasons({origin:{createdAt}},clock,maxAgeHours){const ageMs=clock-Date.parse(createdAt);if(ageMs>=-5*6e4&&
ageMs<=maxAgeHours*36e5)return[];return[{reason:"plan-expired",sentence:`The plan was made at ${createdAt} and is older \
than ${maxAgeHours} hours, or from the future.`,remedy:VALIDATE_AGAIN}]}var one_cause=__webpack_require__(7951);;function withUnread(reasons,{
move:move2,surroundings},inventory){const all=[...move2,...surroundings];const unread2=unreadIn(all,inventory);const[first]=unread2;
if(first===void 0)return reasons;const told=reasonOf(first,unread2);const hasChanged=all.some(one=>isSeen(one,inventory));
return reasons.flatMap(one=>{if(one.reason!=="plan-changed")return[one];return hasChanged?[one,told]:[told]})}function unreadIn(all,inventory){
return azure_inventory.Zn.flatMap(name=>{const collection=inventory.of(name);if(collection.state!=="unknown"||collection.
reason.code===azure_inventory.M3)return[];const{title}=azure_inventory.ry[name];const isMissed=all.some(({field})=>listOf(
field)===name||saysOf(field,title));return isMissed?[{title,reason:collection.reason}]:[]})}function listOf(field){return/^content\.collections\.(\w+)/.
exec(field)?.[1]}function saysOf(field,title){const told=field.toLowerCase();return told.startsWith("content.findings[")&&
told.includes(` ${title.toLowerCase()}]`)}function isSeen({field,approved,item},inventory){const list=azure_inventory.Zn.
find(name=>name===listOf(field));if(list!==void 0)return inventory.of(list).state!=="unknown";const isNew=field.startsWith(
"content.findings[")&&approved===void 0;return isNew&&item!==void 0&&(0,json.$6)(item,"certainty")!=="unknown"}function reasonOf({
title,reason},unread2){const cause=(0,one_cause.rl)(unread2.map(one=>one.reason));const more=unread2.length===1?"":`, an\
d ${unread2.length-1} more with it`;const remedy=cause?.remedy??"Do what the findings below say of each list that was no\
t read.";return{reason:cause?.reason??"not-ready",sentence:`The list "${title}" could not be read now (${reason.why})${more}\
, so nobody knows whether all is as it was when the plan was made. Nothing was sent.`,remedy:`${remedy} Then start the s\
ame move again: the approved plan is good until it expires.`}}var body_identity=__webpack_require__(2519);var region_name=__webpack_require__(
7037);var resource_id=__webpack_require__(9879);;const changes={"create-resource-group":({id:id2,creates})=>({method:"PU\
T",id:`${id2.slice(0,id2.lastIndexOf("/")+1)}${creates?.name??""}`,body:{location:creates?.location??""}}),"register-pro\
viders":({id:id2})=>({method:"POST",id:`${id2}/register`}),"pause-schedules":({id:id2},body)=>({method:"PUT",id:id2,body:paused(
body)}),"delete-endpoints":({id:id2})=>({method:"DELETE",id:id2}),"delete-computes":({id:id2})=>removal(id2,"Delete"),"d\
etach-computes":({id:id2})=>removal(id2,"Detach")};function prepareChange(step,body){return changes[step.step](step,body)}
function allowsPreparation(steps,change){return steps.some(step=>{const{method,id:id2,query,body={}}=prepareChange(step,
change.body??{});return method===change.method&&(0,resource_id.s)(id2,change.id)&&(0,canonical_json.A)(query??{})===(0,canonical_json.
A)(change.query??{})&&(0,canonical_json.A)(body)===(0,canonical_json.A)(change.body??{})})}function removal(id2,underlyingResourceAction){
return{method:"DELETE",id:id2,query:{underlyingResourceAction}}}const READ_ONLY=new Set(["id","name","type","systemData",
"etag"]);function paused(body){const whole=Object.entries(body).filter(([name])=>!READ_ONLY.has(name));const kept=Object.
entries((0,json.lJ)(body,"properties")).filter(([name])=>name!=="provisioningState");return{...Object.fromEntries(whole),
properties:{...Object.fromEntries(kept),isEnabled:false}}}var prepare_step=__webpack_require__(6821);var carry_out=__webpack_require__(
6533);var comparable_body=__webpack_require__(2434);var load_plan=__webpack_require__(7104);;const lists={"pause-schedul\
es":[["schedules"]],"delete-endpoints":[["onlineEndpoints","onlineDeployments","roleAssignments","diagnosticSettings"],[
"batchEndpoints","batchDeployments","roleAssignments"]],"delete-computes":[["computes","roleAssignments"]],"detach-compu\
tes":[["computes","roleAssignments"]]};const ACTIVE_JOBS="active-jobs";const OTHER={kind:"blocked",why:"it is not what w\
as approved any more"};function approvedBody(step,before){return(lists[step.step]??[]).map(([name])=>oneOf(before.of(name),
step.id)).find(Boolean)}async function whyNotApproved(step,plan,reader){const before=(0,snapshot.UI)(plan.snapshot);const listed=(lists[step.
step]??[]).find(([name])=>oneOf(before.of(name),step.id));if(listed===void 0)return lists[step.step]===void 0?void 0:OTHER;
const[things,...children]=listed;const now=await reader.readCollection(things,(0,load_plan.Od)(plan),[]);if(now.state===
"unknown")return unread(now.reason.why);const[was,is]=[before.of(things),now].map(one=>oneOf(one,step.id));if(was===void 0||
is===void 0||!(0,comparable_body.PZ)([was],[is]))return OTHER;for(const name of children){const below=await reader.readCollection(
name,(0,load_plan.Od)(plan),[is]);const approved=before.of(name);if(below.state==="unknown"&&approved.state==="unknown")
continue;if(below.state==="unknown")return unread(below.reason.why);const[had,has]=[approved,below].map(all=>(0,azure_inventory.
S3)(all).filter(item=>(0,resource_id.a5)((0,body_identity.TH)(item),step.id)));if(approved.state==="unknown"||!(0,comparable_body.
PZ)(had??[],has??[]))return OTHER}return things==="computes"?whyBusy(plan,before,reader):void 0}async function whyBusy(plan,before,reader){
if(plan.content.acknowledged.includes(ACTIVE_JOBS))return void 0;const jobs=await reader.readCollection("activeJobs",(0,
load_plan.Od)(plan),(0,azure_inventory.S3)(before.of("workspace")));if(jobs.state==="unknown")return unread(jobs.reason.
why);const[job]=(0,azure_inventory.S3)(jobs);return job===void 0?void 0:{kind:"blocked",why:`a job has been started mean\
while (${(0,body_identity.TH)(job)})`}}function oneOf(collection,id2){return(0,azure_inventory.S3)(collection).find(item=>(0,
resource_id.s)((0,body_identity.TH)(item),id2))}function unread(why){return{kind:"unknown",why:`it could not be read: ${why}`}}
var state_observation=__webpack_require__(1219);;const SETTLING_MS=5*6e4;const BY_ANOTHER="somebody else did it after th\
is run had compared the plan";async function prepare(steps,tools){const done=[];for(const planned of steps){const step=stepOf(
planned,tools);const first=await step.look(0);const{state,why,error}=await(0,carry_out.u)(step,first,tools);if(state!=="\
matches"&&state!=="done"){return{done,failed:{step:planned,why:why??state,error}}}const isDone=state==="done"&&first.kind===
"differs";const how=isDone?state:tools.doneBy(planned);if(how===void 0)return{done,failed:{step:planned,why:BY_ANOTHER,error}};
done.push({step:planned,how})}return{done,failed:void 0}}async function firstUndone(steps,tools){for(const planned of steps){
if((await stepOf(planned,tools).look(0)).kind!=="matches")return planned}return void 0}function stepOf(planned,{reader,plan}){
const approved=approvedBody(planned,(0,snapshot.UI)(plan.snapshot));const{step,id:id2}=planned;return{phase:"prepare",step,
id:id2,name:id2,settlingMs:SETTLING_MS,look:async taken=>{const seen=await reader.readResource(approved===void 0?id2:(0,
body_identity.TH)(approved));if(seen.state==="unknown"){return{kind:"unknown",why:`it could not be read: ${seen.why}`}}const body=seen.
state==="present"?seen.body:void 0;const observed=observe(planned,body);if(observed.kind!=="differs")return observed;if(taken===
0)return await whyNotApproved(planned,plan,reader)??observed;const failure=(0,state_observation.Q)(body??{});const isNew=JSON.
stringify(failure)!==JSON.stringify((0,state_observation.Q)(approved??{}));return isNew&&failure!==void 0?failure:{kind:"\
blocked",why:"its effect was not seen in time",mayBeStale:true}}}}function observe(step,body){if(body===void 0){if((0,prepare_step.
yb)(step))return{kind:"matches"};return step.creates===void 0?{kind:"blocked",why:"it is not there any more"}:differs(step,
{})}if(step.creates!==void 0){const region=(0,json.$6)(body,"location")??"";return(0,region_name.g)(region)===(0,region_name.
g)(step.creates.location)?{kind:"matches"}:{kind:"blocked",why:`it is there by now, in the region ${region}`}}const state=(0,
prepare_step.yb)(step)?(0,json.$6)(body,"properties","provisioningState"):(0,json.$6)(body,"registrationState");if((0,resource_id.
s)(state??"",(0,prepare_step.yb)(step)?"Deleting":"Registering")){return{kind:"in-progress"}}const isDone=step.step==="p\
ause-schedules"?(0,json.fK)(body,"properties","isEnabled")===false:step.step==="register-providers"&&(0,resource_id.s)(state??
"","Registered");if(isDone)return{kind:"matches"};return differs(step,body)}function differs(step,body){const id2=(0,resource_id.
s)((0,body_identity.TH)(body),step.id)?(0,body_identity.TH)(body):step.id;return{kind:"differs",change:prepareChange({...step,
id:id2},body)}}var build_plan=__webpack_require__(4030);var conclude_validation=__webpack_require__(1286);var collect_approval_evidence=__webpack_require__(
6994);var refuse=__webpack_require__(4752);var resume_move=__webpack_require__(1677);var survey=__webpack_require__(4505);
;async function requireApproval(context){const{signed,request,run}=context;const evidence=await(0,collect_approval_evidence.
Br)(context);const question={policy:request.gate,evidence,plan:signed.plan,digest:signed.digest};const reasons=(0,approval_rules.
U)(question);return reasons.length===0?(0,part.A)(void 0):(0,refuse.T)(run,reasons)}async function passGateAgain(context,before){
const{signed,run}=context;if(signed.plan.content.prepare.length===0)return(0,part.A)(before);const surveyed=await(0,resume_move.
iO)(context);if((0,part.h)(surveyed))return surveyed;const passed=await passGate(context,surveyed.value);if((0,part.h)(passed))
return passed;const{plan}=signed;const undone=await firstUndone(plan.content.prepare,{reader:context.reader,plan});if(undone!==
void 0){const sentence=`What the preparation had done was undone before the move could be sent: ${undone.step} of ${undone.
id}. Nothing was sent.`;const remedy="Find out who did it, then start the same move again: it does that step anew.";return(0,
refuse.o)(run,"plan-changed",[{sentence,remedy}])}const{answer,order}=surveyed.value;if(answer.kind==="passed")return surveyed;
const findings=(0,arm_answer.tF)(answer,order).map(one=>({...one,acknowledged:false}));run.note({findings:[...run.report().
findings,...findings]});const{failureReason}=(0,conclude_validation.l)(findings,answer);return(0,refuse.o)(run,failureReason??
"validation-failed",[inItsWords(STILL_REFUSED,answer)])}async function whyNoLonger(context){const{signed,request,ports}=context;
const{plan,digest}=signed;const evidence=await(0,collect_approval_evidence.Br)(context);const reasons=[...expiryReasons(
plan,ports.clock.now(),request.planMaxAgeHours),...(0,approval_rules.U)({policy:request.gate,evidence,plan,digest}),...replayReasons(
evidence,request.gate,plan)];return reasons[0]}async function isStillOpen(context){const{reader,signed,ports,run}=context;
if(run.isStopped())return false;const{plan}=signed;let surveyed;try{surveyed=await(0,survey.F)(reader,await(0,survey.Y)(
context),ports,run)}catch(error){if(error instanceof errors._)return false;throw error}const undone=await firstUndone(plan.
content.prepare,{reader,plan});const isAsBefore=undone===void 0&&surveyed.answer.kind==="passed";const verdict=await judged(
context,surveyed);return isAsBefore&&verdict.open&&(0,finding.be)(surveyed.findings).length===0&&!run.isStopped()}async function judged(context,surveyed){
const{signed,request,ports}=context;const evidence=await(0,collect_approval_evidence.Br)(context);return judgeGate({file:signed,
approvedDigest:(0,collect_approval_evidence._F)(request,evidence),now:(0,build_plan.r)(surveyed,signed.plan),clock:ports.
clock.now(),maxAgeHours:request.planMaxAgeHours,policy:request.gate,evidence})}async function passGate(context,surveyed){
const{run}=context;const verdict=await judged(context,surveyed);if(!verdict.open){const moved=await(0,resume_move.ud)(context);
if((0,part.h)(moved))return moved;run.note({differences:verdict.differences});return(0,refuse.T)(run,withUnread(verdict.
reasons,verdict.differences,surveyed.inventory))}const blockers=(0,finding.be)(surveyed.findings);if(blockers.length>0){
const isArm=blockers.every(({rule})=>(0,arm_answer.Ue)(rule));const{failureReason}=(0,conclude_validation.l)(surveyed.findings,
surveyed.answer);const refused=run.standing()===void 0?REFUSED_BY_ARM:STILL_REFUSED;const problem=isArm?inItsWords(refused,
surveyed.answer):hasBlockers(blockers);return(0,refuse.o)(run,failureReason,[problem])}if(run.phase()==="surveying")run.
enter("gated");run.mark("Gate open: the approved plan is what would happen now");return(0,part.A)(void 0)}const REFUSED_BY_ARM={
sentence:"Azure would not take the move now, and nothing was sent",remedy:"Do what the blockers below say; the approved \
plan can be used again until it expires."};const STILL_REFUSED={sentence:"After the preparation Azure still refuses the \
move, and nothing was sent",remedy:"Do what the blockers below say and start the same move again, or put back what was r\
emoved."};function inItsWords({sentence,remedy},answer){if(answer.kind==="refused")return{sentence:(0,arm_error.F7)(sentence,
answer.error),remedy};const why=answer.kind==="passed"?"":`: ${answer.why.replace(/\.$/,"")}`;return{sentence:`${sentence}${why}\
.`,remedy}}function hasBlockers(blockers){return{sentence:`The approved plan has ${(0,counted.h)(blockers.length,"blocke\
r")}: it can be reviewed, not carried out.`,remedy:"Remove the blockers, validate again and have the new plan approved."}}
var undo_preparation_effects=__webpack_require__(4471);var read_journal=__webpack_require__(1358);;async function prepareMove(context,{
seen}){const{reader,signed,ports,run,deadline}=context;const steps=signed.plan.content.prepare;if(steps.length===0)return(0,
part.A)(void 0);const{clock,log}=ports;const journal=(0,move_context.PR)(context);const writer=await ports.azure.writer(
change=>allowsPreparation(steps,change));run.enter("preparing");let closed;const mayGoOn=async()=>{if(run.isStopped())return"\
the run was cancelled";closed=await whyNoLonger(context);return closed===void 0||closed.sentence};const{plan}=signed;const{
prepared,refused}=await(0,move_context.om)(context);const isBegun=({step,id:id2})=>prepared.has((0,read_journal.eE)(step,
id2))&&!refused.has((0,read_journal.eE)(step,id2));const found=(0,undo_preparation_effects.c)(seen,steps).filter(step=>!isBegun(
step));for(const{step,id:id2}of found)await journal.write({event:"prepare-found",step,id:id2});const doneBy=step=>{if(isBegun(
step))return"already";const isHarmless=!(0,prepare_step.yb)(step)&&step.step!=="pause-schedules";return isHarmless||found.
includes(step)?"found":void 0};const tools={reader,writer,plan,clock,log,journal,mayGoOn,deadline,doneBy};const made=await prepare(
steps.filter(isMaking),tools);run.note({preparation:reported(steps,made)});if(made.failed!==void 0)return endAtStep(run,
made.failed,closed);if(made.done.length>0){const passed=await judgeNewGroup(context);if((0,part.h)(passed))return passed}
const rest=await prepare(steps.filter(step=>!isMaking(step)),tools);run.note({preparation:reported(steps,{...rest,done:[
...made.done,...rest.done]})});if(rest.failed!==void 0)return endAtStep(run,rest.failed,closed);run.mark("Prepared: ever\
y step of the plan is done");return(0,part.A)(void 0)}function isMaking({creates}){return creates!==void 0}async function judgeNewGroup(context){
const{reader,ports,run}=context;const question=await(0,survey.Y)(context);const{findings,answer}=await(0,survey.F)(reader,
{...question,createdGroup:"shown"},ports,run);const blockers=(0,finding.be)(findings);if(blockers.length===0)return(0,part.
A)(void 0);return run.end({outcome:"not-moved",failureReason:(0,conclude_validation.l)(findings,answer).failureReason,failed:true,
problems:[{sentence:`The destination group was created, and what is in the way there could be seen only then: ${(0,counted.
h)(blockers.length,"blocker")}. Nothing else was changed.`,remedy:"Do what the blockers below say; or validate anew, now\
 that the group is there, and accept them by name."}]})}function endAtStep(run,{step,why,error},closed){run.note({armError:error});
run.mark(`Preparation stopped at ${step.step}`);if(closed!==void 0)return(0,refuse.T)(run,[closed]);const said=error===void 0?
"":` (${(0,arm_error.Z9)(error)})`;const sentence=`The step ${step.step} for ${step.id} did not succeed: ${why}${said}. \
Nothing was moved.`;const remedy="Do what Azure says, then start the same move again: it goes on where this one stopped.\
 Or leave it, and put back what was removed.";return(0,refuse.o)(run,"prepare-failed",[{sentence,remedy}])}function reported(steps,{
done,failed}){return steps.map(step=>{const found=done.find(one=>one.step===step);if(found!==void 0)return{...step,state:found.
how};return{...step,state:failed?.step===step?"failed":"planned"}})}var require_confirmation=__webpack_require__(3339);var run_restore=__webpack_require__(
5546);var seal_secrets=__webpack_require__(1109);var next_step=__webpack_require__(104);var locate_resources=__webpack_require__(
4406);var move=__webpack_require__(2793);var finish_move=__webpack_require__(1549);var locate_after_move=__webpack_require__(
3960);;async function markUsed(context){const{signed,request,ports,run}=context;const{headCommit}=signed.plan.origin;if(!(0,
collect_approval_evidence.Ip)(request.gate)||!ports.planRegistry.isKept||headCommit===null){return(0,part.A)([])}await(0,
move_context.az)((0,move_context.PR)(context),{event:"mark-begin"});const marking=leaveMark(context,headCommit);const takeBack=async()=>settleUsed(
(await marking).marks,"unused",ports.planRegistry);run.untilSent(takeBack);const{marks,reason}=await marking;if(reason===
void 0)return(0,part.A)(marks);await takeBack();return(0,refuse.T)(run,[reason])}async function settleUsed(marks,ending,planRegistry){
await Promise.all(marks.map(mark=>planRegistry.settle(mark,ending)))}async function leaveMark(context,commit){const{reader,
signed,ports}=context;const{digest,plan}=signed;const{workspaceName}=plan.content;const by=reader.correlationId;const left=await ports.
planRegistry.mark(commit,{digest,workspaceName,by});const all=await ports.planRegistry.marks(commit,digest);const given=left.
known?[left.value]:[];if(!all.known)return{marks:given,reason:(0,gate_reason.n)(MARK,all)};const isOwn=await(0,collect_approval_evidence.
hV)(context);const own=all.value.filter(isOwn);const marks=[...new Set([...given,...own.map(({id:id2})=>id2)])];const[oldest]=all.
value;if(!own.some(one=>one.by===by)){return{marks,reason:(0,gate_reason.n)(MARK,left.known?NOT_LISTED:left)}}return oldest===
void 0||isOwn(oldest)?{marks}:{marks,reason:usedBy(oldest)}}const MARK="the mark that this plan is used";const NOT_LISTED={
why:"the host took it and does not show it",remedy:"Start the same move again in a minute."};;async function moveOnce(context,order){
const{planRegistry}=context.ports;const marked=await markUsed(context);if((0,part.h)(marked))return marked;let said;try{
said=await sendMove(context,order)}catch(error){await settleUsed(marked.value,"unused",planRegistry);throw error}const watched=await(0,
locate_after_move.Y8)(context,said);const stayed=said.azureStatus==="refused"?"unused":"not-moved";const ending=(0,locate_resources.
Pz)(watched.seen)==="all-moved"?"moved":stayed;await settleUsed(marked.value,ending,planRegistry);return(0,finish_move.j)(
context,said,watched)}async function sendMove(context,order){const{reader,deadline,ports,run}=context;requireTime(deadline,
ports);const mover=await ports.azure.mover();const journal=(0,move_context.PR)(context);requireGoingOn(run);await requireUnsent(
context);await(0,move_context.az)(journal,{event:"move-sending"});const before=run.phase();try{await requireOpen(context);
requireGoingOn(run);await requireFirst(context);run.enter("sent");run.mark("Sending the move request");const said=await(0,
move.C)(order,deadline,{mover,reader,clock:ports.clock,log:ports.log,journal,maySendAgain:()=>isStillOpen(context),onAccepted:()=>{
run.enter("following")}});run.mark(`Azure on the move: ${said.azureStatus}`);run.note({armError:said.error});return said}catch(error){
run.enter(before);run.mark("The move request was not sent");await noteNotSent(journal,ports);throw error}}async function requireUnsent(context){
const{move:state}=await(0,move_context.om)(context);if(next_step.Z[state.state].move!=="send")throw begunElsewhere()}async function requireFirst(context){
const{move:state}=await(0,move_context.om)(context);if(state.state!=="sending"||state.by!==context.reader.correlationId){
throw begunElsewhere()}}function begunElsewhere(){return new errors._("move-unknown",{sentence:"Another run has begun to\
 send the move of this plan: this one has sent nothing.",remedy:"Run mode status with the same plan file and journal: it\
 says where everything is."})}async function requireOpen(context){const closed=await whyNoLonger(context);if(closed!==void 0)
throw new errors._(closed.reason,closed)}function requireTime(deadline,ports){if(ports.clock.now()<deadline)return;throw new errors.
_("timed-out",{sentence:"The time of this run was over before the move could be sent: nothing was sent.",remedy:"Give a \
larger timeout-minutes; a move may need more than four hours of it."})}function requireGoingOn(run){if(!run.isStopped())
return;throw new errors._("timed-out",{sentence:"The run was cancelled before the move could be sent: nothing was sent.",
remedy:"Start it again when you like."})}async function noteNotSent(journal,{log}){try{await journal.write({event:"move-\
refused",what:"not sent"})}catch{log.warning("The journal could not be written: it says that the move was sent, which it\
 was not.")}};async function moveWorkspace(request,ports,run){const isPublished=request.gate.parts.includes("pull-reques\
t");const signed=await(0,load_approved_plan.l)(request,ports,isPublished);run.note({toldBefore:signed.plan.content.findings});
return carryOut(signed,request,ports,run)}async function carryOut(signed,request,ports,run){const context=await(0,move_context.
eA)(signed,request,ports,run);const approved=await requireApproval(context);if((0,part.h)(approved))return approved;const confirmed=await(0,
require_confirmation.L)(context);if((0,part.h)(confirmed))return confirmed;const fresh=await(0,resume_move.J7)(context);
if((0,part.h)(fresh))return fresh;const known=await(0,seal_secrets.N)(signed,request,ports);const surveyed=await(0,resume_move.
iO)(context);if((0,part.h)(surveyed))return surveyed;const open=await passGate(context,surveyed.value);if((0,part.h)(open))
return open;const sealed=await(0,seal_secrets.od)(context,surveyed.value,known);if((0,part.h)(sealed))return sealed;const prepared=await prepareMove(
sealed.value,surveyed.value);if((0,part.h)(prepared))return prepared;const last=await passGateAgain(sealed.value,surveyed.
value);if((0,part.h)(last))return last;const moved=await moveOnce(sealed.value,last.value.order);return(0,part.h)(moved)?
moved:(0,run_restore.BO)(sealed.value,moved.value)}}),1677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
moved)?moved:(0,_run_restore_js__WEBPACK_IMPORTED_MODULE_7__.BO)(context,moved.value)}}),104:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
he journal could not be written (${what}); the run goes on without it.`)}}}),4030:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
>>>>>>> h22
