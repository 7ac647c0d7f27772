<<<<<<< HEAD
const id=529;const ids=[529];const modules={2903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>patientPause});const HOUR_MS=60*
6e4;function patientPause(askedMs,elapsedMs){return elapsedMs<HOUR_MS?askedMs:Math.max(askedMs,Math.ceil(elapsedMs/60))}}),1549:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>finishMove,u:()=>noteWhereabouts});var arm_error=__webpack_require__(6220);var data_text=__webpack_require__(3805);var errors=__webpack_require__(5140);
var resource_id=__webpack_require__(9879);var plan_plan=__webpack_require__(4878);var snapshot=__webpack_require__(2005);var locate_resources=__webpack_require__(4406);;const hasEnded=new Set(["comple\
ted","failed","refused"]);function concludeMove({azureStatus,error},{seen,groups}){const place=(0,locate_resources.Pz)(seen);if(place==="all-moved")return{outcome:"moved",failureReason:void 0};if(azureStatus===
"timed-out")return{outcome:"unknown",failureReason:"timed-out"};if(groups==="busy"||place==="unknown")return UNKNOWN;if(groups==="unknown"&&!hasEnded.has(azureStatus))return UNKNOWN;if(place==="partia\
l")return isPartialMove(azureStatus,seen)?PARTIALLY_MOVED:UNKNOWN;if(azureStatus==="refused"||azureStatus==="failed"){const throttled=azureStatus==="refused"&&error?.status===429;return{outcome:"not-m\
oved",failureReason:throttled?"throttled":"move-failed"}}return UNKNOWN}const UNKNOWN={outcome:"unknown",failureReason:"move-unknown"};const PARTIALLY_MOVED={outcome:"partially-moved",failureReason:"m\
ove-partial"};function isPartialMove(said,seen){if(seen.some(one=>one.place==="moved"))return true;return said==="failed"||said==="completed"}var follow_up=__webpack_require__(8875);var list_post_move_tasks=__webpack_require__(
2150);var json=__webpack_require__(3871);var moving_resources=__webpack_require__(487);var request=__webpack_require__(3430);var verification=__webpack_require__(602);;const associatedResolve=async({reader,
now,id:id2})=>{const named=request.ur.flatMap(kind=>{const named2=(0,moving_resources.Im)(now,kind);return named2===void 0?[]:[{property:moving_resources.W1[kind],named:named2}]});const found=await Promise.
all(named.map(async one=>({...one,seen:await reader.lookUp(one.named)})));return found.flatMap(({property,named:target,seen})=>{if(seen.state==="present")return[];const field=`properties.${property}`;
const absent=seen.state==="absent";const value=`${target}, ${absent?"where there is nothing":seen.why}`;const words={why:"The workspace names an associated resource that is not there, or cannot be see\
n there: it does not work without it.",remedy:`Look for it at its new id, then: az ml workspace update, or give the correlation id to Azure support.`};const certainty=absent?"observed":"unknown";return[
(0,verification.i)(id2,{field,value},words,{certainty})]})};var inventory=__webpack_require__(2489);var in_parallel=__webpack_require__(5400);var relocation=__webpack_require__(23);var read_there=__webpack_require__(
708);;const counted=["models","environments","components","datastores"];const SHOWN=5;const VERSION=/\/versions\/.*$/;const SIDE_BY_SIDE=16;const contentsComplete=async({reader,plan,id:id2})=>{const moved=plan.
content.resources.map(resource=>resource.id);const place=(0,relocation.j6)(moved,plan.content.destination);const there=(0,read_there.j)(reader,plan,plan.content.destination,place).read;const all=await Promise.
all(counted.map(async name=>{const before=(0,json.fK)(plan.snapshot,name);if((0,json.$6)(before,"state")==="unknown")return[];const now=await there(name);if(now.state==="unknown")return[unread(name,now.
reason.why,id2)];return missing(name,(0,json.gT)(before,"items").flatMap(namesBefore),(0,inventory.S3)(now),reader,id2)}));return all.flat()};function namesBefore(item){if(typeof item==="string")return[
item];return(0,json.OW)(item)?(0,snapshot.eZ)(item):[]}async function missing(name,before,now,reader,id2){const there=new Set(now.flatMap(snapshot.eZ).map(one=>one.toLowerCase()));const isThere=one=>there.
has(one.toLowerCase());const absent=before.filter(one=>!isThere(one));const latest=absent.filter(one=>VERSION.test(one)&&isThere(one.replace(VERSION,"")));const looks=await(0,in_parallel.H)(latest,SIDE_BY_SIDE,
async one=>{const look=await reader.lookUp(`${id2}/${one}`);return[one,look]});const seen=new Map(looks);const gone=absent.filter(one=>VERSION.test(one)?seen.get(one)?.state==="absent":true);const[unclear]=looks.
flatMap(([,look])=>look.state==="unknown"?[look.why]:[]);return[...gone.length===0?[]:[absence(name,gone,before.filter(one=>!VERSION.test(one)).length,id2)],...unclear===void 0?[]:[unread(name,unclear,
id2)]]}function unread(name,why,id2){const words={why:"A list of what moved along could not be read at the destination, so nobody knows whether it is complete.",remedy:"Give the identity the right to \
read it there, and run mode status: it verifies again."};const evidence={field:inventory.ry[name].title,value:why};return(0,verification.i)(id2,evidence,words,{certainty:"unknown"})}function absence(name,gone,before,id2){
const more=gone.length>SHOWN?` and ${gone.length-SHOWN} more`:"";const value=`${gone.length} of ${before} missing: ${gone.slice(0,SHOWN).join(", ")}${more}`;const words={why:"Something that should hav\
e moved along is not at the destination.",remedy:"Look for it in the studio, and run mode status, which looks again. If it stays so, give the correlation id to Azure support."};const severity=name==="\
datastores"?"warning":"blocker";return(0,verification.i)(id2,{field:inventory.ry[name].title,value},words,{severity})};const LIMIT_MS=10*6e4;const diagnoseClean=async({reader,clock,id:id2})=>{const diagnosis=await reader.
diagnose(id2,clock.now()+LIMIT_MS);if(diagnosis.state==="unknown"){const words={why:"The workspace could not be asked to diagnose itself, so what its own checks would say is not known.",remedy:"Run it\
 by hand: az ml workspace diagnose."};const evidence={field:"diagnose",value:diagnosis.why};return[(0,verification.i)(id2,evidence,words,{severity:"information",certainty:"unknown"})]}return diagnosis.
results.filter(({level})=>(0,resource_id.s)(level,"Error")).map(({area,code,message})=>{const words={why:"The workspace's own diagnosis finds an error where it is now.",remedy:"Do what the message say\
s. Then keys of associated resources are read anew by: az ml workspace sync-keys"};return(0,verification.i)(id2,{field:area,value:`${code}: ${message}`},words,{severity:"warning"})})};;const PRINCIPAL=[
"identity","principalId"];const identityKept=({before,now,id:id2})=>{const had=(0,json.$6)(before,...PRINCIPAL);const has=(0,json.$6)(now,...PRINCIPAL);if(had===void 0||had.toLowerCase()===has?.toLowerCase())
return Promise.resolve([]);const value=`${has??"(absent)"}, before the move ${had}`;const words={why:"The workspace has another identity than before: what the old one was allowed at storage, key vault\
 and registry, the new one is not.",remedy:"Give the new identity the roles of the old one, which the plan file lists, and what the old one has elsewhere by its object id, which no list tells: access \
policies of other key vaults, access control lists of Data Lake Storage, users in SQL databases and in Databricks."};const severity="warning";return Promise.resolve([(0,verification.i)(id2,{field:PRINCIPAL.
join("."),value},words,{severity})])};;const jobsComplete=async({reader,plan,id:id2})=>{const before=(0,json.fK)(plan.snapshot,"activeJobs","total");if(plan.content.jobScan!=="full"||typeof before!=="\
number"||before===0)return[];const{resources,destination}=plan.content;const place=(0,relocation.j6)(resources.map(resource=>resource.id),destination);const now=await(0,read_there.j)(reader,plan,destination,
place).read("activeJobs");if(now.state==="unknown"){const words2={why:"The jobs at the destination could not be counted, so nobody knows whether all of them moved.",remedy:"Give the identity the right\
 to read them there, and run mode status."};const evidence={field:"jobs",value:now.reason.why};return[(0,verification.i)(id2,evidence,words2,{severity:"warning",certainty:"unknown"})]}if(now.total>=before)
return[];const words={why:"There are fewer jobs at the destination than there were.",remedy:"Look for them in the studio, and run mode status, which counts again. If it stays so, give the correlation \
id to Azure support."};const value=`${before-now.total} of ${before} missing`;return[(0,verification.i)(id2,{field:"jobs",value},words)]};var same_workspace=__webpack_require__(5275);;const verifications=[
same_workspace.g,identityKept,associatedResolve,contentsComplete,jobsComplete,diagnoseClean];async function verify(reader,clock,plan){const workspace=(0,plan_plan.B3)(plan);if(workspace===void 0)return unseen(
"workspace","no workspace in the plan");const seen=await reader.readResource(workspace.destinationId);if(seen.state!=="present"){return unseen(workspace.destinationId,seen.state==="absent"?"not found":
seen.why)}const id2=(0,json.$6)(seen.body,"id")??workspace.destinationId;const before=workspaceBefore(plan);const stranger=(0,same_workspace.Z)(before,seen.body);const found=await Promise.all((stranger?
[same_workspace.g]:verifications).map(one=>one({reader,clock,plan,before,now:seen.body,id:id2})));return{findings:found.flat(),workspaceId:id2,isStranger:stranger}}function unseen(subject,value){const words={
why:"The workspace could not be seen at the destination after the move.",remedy:"Run mode status with the same plan file; it looks and verifies again."};const none=(0,verification.i)(subject,{field:"i\
d",value},words,{certainty:"unknown"});return{findings:[none],workspaceId:void 0,isStranger:false}}function workspaceBefore(plan){const[body]=(0,json.gT)(plan.snapshot,"workspace","items");return body!==
void 0&&(0,json.OW)(body)?body:void 0}var file_names=__webpack_require__(8971);var part=__webpack_require__(4437);;function noteWhereabouts(run,seen){const placeOf=id2=>seen.find(one=>(0,resource_id.s)(
one.id,id2));run.note({resources:run.report().resources.map(resource=>({...resource,place:placeOf(resource.id)?.place}))})}async function finishMove(context,said,watched){const{ports,run,signed}=context;
noteWhereabouts(run,watched.seen);const ending=conclude(context,said,watched);run.enter("verifying",ending);const anyMoved=watched.seen.some(one=>one.place==="moved");if(anyMoved)noteTasks(context);if(anyMoved&&
knowsItsWorkspace(signed))await writeIdMap(context,watched);if(ending.outcome!=="moved"){return run.end({...ending,failed:true,problems:problemsOf(context,said,watched)})}if(said.error!==void 0){ports.
log.warning("Azure reported an error, and yet every resource is at the destination.")}return verifyMoved(context,said)}function noteTasks({run,signed:{plan}}){if(run.report().collections.length>0)return;
const moving=plan.content.resources.map(({id:id2})=>id2);run.note({postMoveTasks:(0,list_post_move_tasks.s)((0,snapshot.UI)(plan.snapshot),moving)})}function conclude({signed},said,watched){const ending=concludeMove(
said,watched);if(ending.outcome!=="moved"||knowsItsWorkspace(signed))return ending;return{outcome:"unknown",failureReason:"move-unknown"}}function knowsItsWorkspace({plan}){return(0,plan_plan.B3)(plan)?.
fingerprint!==""}async function verifyMoved({reader,signed,ports,run},said){ports.log.info("Everything is at the destination. Verifying the workspace there.");const{findings,workspaceId,isStranger}=await verify(
reader,ports.clock,signed.plan);run.note({newWorkspaceId:isStranger?void 0:workspaceId,followUp:isStranger?void 0:(0,follow_up.e)(signed.plan)});const judged=findings.map(finding=>({...finding,acknowledged:false}));
const failures=findings.filter(({severity})=>severity==="blocker");run.note({findings:[...run.report().findings,...judged]});run.mark(failures.length===0?"Verified at the destination":"Verification fo\
und differences");if(failures.length===0&&workspaceId!==void 0)return(0,part.A)(workspaceId);return run.end({outcome:isStranger&&said.azureStatus!=="completed"?"unknown":"moved",failureReason:"verific\
ation-failed",failed:true,problems:failures.map(finding=>({sentence:`${finding.evidence.map(({field,value})=>`${field} is ${value}`).join(", ")} at ${finding.subject}.`,remedy:finding.remedy}))})}async function writeIdMap({
signed,request:request2,ports,run},watched){const moved=watched.seen.filter(one=>one.place==="moved");const path=(0,file_names.G)(request2.planFile).idMap;const map={planDigest:signed.digest,moved:moved.
map(one=>({from:one.id,to:one.destinationId}))};try{await ports.files.write(path,(0,data_text.U)(map));run.noteFile({idMap:path})}catch(error){const what=(0,errors.E)(error instanceof Error?error.message:
String(error));ports.log.warning(`The id map could not be written (${what}); the report has the ids.`)}}function problemsOf({run},said,watched){const count=place=>watched.seen.filter(one=>one.place===
place).length;const places=["moved","stayed","both","neither","unknown"].filter(place=>count(place)>0).map(place=>`${count(place)} ${place}`).join(", ");const correlation=run.report().correlationId??"\
unknown";const why=said.why??"The resources are not all at the destination";return[{sentence:`${inItsWords(why,said.error)} Looked up on both sides: ${places}${whyUnseen(watched)}.`,remedy:`Do not sen\
d the move again, and delete nothing: run mode status with the same plan file. Correlation id for Azure support: ${correlation}.`}]}function whyUnseen({seen}){const why=seen.find(({place})=>place==="u\
nknown")?.why;return why===void 0?"":` (${why.replace(/\.$/,"")})`}function inItsWords(why,error){const sentence=why.replace(/\.$/,"");const isSaid=error===void 0||why.includes((0,arm_error.cA)(error).
replace(/\.$/,""));return isSaid?`${sentence}.`:(0,arm_error.F7)(sentence,error)}}),3960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y8:()=>locateAfterMove,mJ:()=>orderOf,XW:()=>watchPlan});var locate_resources=__webpack_require__(4406);var patient_pause=__webpack_require__(2903);var errors=__webpack_require__(5140);var progress=__webpack_require__(
9487);;const PAUSES_MS=[2e3,5e3,1e4];const LAST_PAUSE_MS=15e3;const UNCLEAR_ANSWERS=3;async function watch({reader,clock,log},order,resources,{deadline,sent,since}){const started=clock.now();const waiting={
phase:"moving",since,limitMs:progress.Gs,deadline};const tell=(0,progress.w)(waiting,clock,log);let unclearLeft=UNCLEAR_ANSWERS;for(let polls=1;;polls+=1){const lookNow=polls>1||sent?locate_resources.
jw:locate_resources.qS;const seen=await lookNow(reader,resources);if((0,locate_resources.Pz)(seen)==="all-moved")return{seen,groups:"not-asked"};const groups=await askWhetherBusy(reader,order,seen);if(groups===
"free")return{seen:await(0,locate_resources.jw)(reader,resources),groups};if(groups==="busy")unclearLeft=Number.POSITIVE_INFINITY;unclearLeft-=1;const now=clock.now();const elapsedMs=now-started;const pause=(0,
patient_pause.A)(PAUSES_MS[polls-1]??LAST_PAUSE_MS,elapsedMs);if(unclearLeft<0||now+pause>deadline)return{seen,groups};tell({nextInMs:pause});await clock.sleep(pause)}}async function askWhetherBusy(reader,order,seen){
const question=questionAbout(order,seen);if(question===void 0)return"unknown";try{return await reader.isBusy(question)}catch(error){if(error instanceof errors._)return"unknown";throw error}}function questionAbout(order,seen){
const atSource=seen.filter(({place})=>["stayed","both","unknown"].includes(place));if(atSource.length>0)return{...order,resourceIds:atSource.map(({id:id2})=>id2)};const atDestination=seen.filter(({place})=>place===
"moved");if(atDestination.length===0)return void 0;return{source:order.destination,destination:order.source,resourceIds:atDestination.map(({destinationId})=>destinationId)}}var move_context=__webpack_require__(
326);;function orderOf({content}){return{source:content.source,destination:content.destination,resourceIds:content.resources.map(({id:id2})=>id2)}}async function watchPlan(context,sent){const{reader,signed,
deadline,ports}=context;const{plan}=signed;const tools={reader,clock:ports.clock,log:ports.log};const{move}=await(0,move_context.om)(context);const since=move.state==="never-sent"?void 0:move.at;return watch(
tools,orderOf(plan),plan.content.resources,{deadline,sent,since})}async function locateAfterMove(context,{azureStatus,error}){const conflict=azureStatus==="refused"&&error?.status===409;if(azureStatus===
"uncertain"||azureStatus==="failed"||conflict){return watchPlan(context,true)}const{resources}=context.signed.plan.content;return{seen:await(0,locate_resources.jw)(context.reader,resources),groups:"no\
t-asked"}}}),5546:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BO:()=>endMoved,Sx:()=>noteWhatIsLeft,YL:()=>runRestore});
var counted=__webpack_require__(427);var arm_error=__webpack_require__(6220);var relocation=__webpack_require__(23);var restore_step=__webpack_require__(234);var plan_snapshot=__webpack_require__(2005);
var read_journal=__webpack_require__(1358);var plan_restore=__webpack_require__(8742);var body_identity=__webpack_require__(2519);var inventory=__webpack_require__(2489);var resource_id=__webpack_require__(
9879);var json=__webpack_require__(3871);;function onlyBegun(before,begun){const isBegun=item=>begun.some(({id:id2})=>(0,resource_id.a5)((0,body_identity.TH)(item),id2));const identities=["computes","\
onlineEndpoints","batchEndpoints"].flatMap(name=>(0,inventory.S3)(before.of(name))).filter(isBegun).flatMap(item=>(0,json.$6)(item,"identity","principalId")??[]);const isOurs=item=>{const principal=(0,
json.$6)(item,"properties","principalId");return isBegun(item)||principal!==void 0&&identities.some(identity=>(0,resource_id.s)(identity,principal))};const hasIdentity=policy=>identities.some(identity=>(0,
resource_id.s)((0,json.$6)(policy,"objectId")??"",identity));return{of:name=>name==="associatedResources"?policiesAlone(before.of(name),hasIdentity):narrowed(before.of(name),isOurs)}}function policiesAlone(collection,isNamed){
if(collection.state!=="read")return collection;const items=collection.items.flatMap(({id:id2,name,type,properties})=>{const accessPolicies=(0,json.gT)(properties,"accessPolicies").filter(isNamed);const isByRoles=(0,
json.fK)(properties,"enableRbacAuthorization")===true;if(accessPolicies.length===0||isByRoles)return[];return[{id:id2??"",name:name??"",type:type??"",properties:{accessPolicies}}]});return{...collection,
items}}function narrowed(collection,isOurs){if(collection.state!=="read")return collection;return{...collection,items:collection.items.filter(isOurs)}}var read_there=__webpack_require__(708);var in_parallel=__webpack_require__(
5400);var birth=__webpack_require__(2443);var carry_out=__webpack_require__(6533);var step=__webpack_require__(7931);var restorations=__webpack_require__(6140);var secret_sources=__webpack_require__(4569);
var writable=__webpack_require__(6189);;const TOLD_ONLY=/^(?:tags|properties\.(?:description|notes|tags|keys|metadata|properties\.userAccountCredentials))(?:\.|$)/;function isToldOnly(step2,field){return TOLD_ONLY.
test(field)||step2==="endpoints"&&field.startsWith("properties.properties.")}function isOfService(field){const[,variable=""]=/^properties\.environmentVariables\.(.+)$/.exec(field)??[];return(0,secret_sources.
w9)(variable)}function withoutGaps(step2,seen,item){const{method,body={}}=seen.change;const[gap]=(0,writable.ig)(body);if(gap!==void 0){return{kind:"blocked",why:`the plan left out a part of ${gap}, w\
hich holds a secret`}}const left=method==="PUT"?(0,writable.rg)(item,body):[];const lost=left.filter(field=>!isOfService(field));const part=lost.find(field=>!isToldOnly(step2,field));if(part!==void 0){
return{kind:"blocked",why:`without ${part}, which the plan left out, it is another thing`}}const toGive=[...seen.toGive??[],...lost.map(field=>`the value of ${field}`)];return{...seen,toGive}}var restore_names=__webpack_require__(
522);var shell_quote=__webpack_require__(9338);;function unreadLists(chosen,{before,workspaceId}){return restore_names.N.flatMap(step2=>{const kind=restorations.o.find(one=>one.step===step2)?.kind??"t\
ag";const isChosen=chosen==="all"||chosen.includes(step2);const unread=restore_names.f[step2].filter(name=>before.of(name).state==="unknown");return unread.map(name=>({step:step2,kind,name:inventory.ry[name].
title,action:"Compare what is there with what you know was there before.",command:`az resource show --ids ${(0,shell_quote.r)(workspaceId)}`,isChosen,state:"unknown",why:"this could not be read when t\
he plan was made, so nothing of it is in the plan",without:[],toGive:[],error:void 0}))})};const LOOKS_AT_ONCE=8;const SETTLING_MS=1e4;const STATES={matches:"right",done:"done",blocked:"manual",failed:"\
failed",unknown:"unknown","to-do":"to-do"};async function restore(chosen,context,tools){const unread=unreadLists(chosen,context);const rows=[];const open=[];let now=context;for(const restoration of restorations.
o){const isNamed=chosen!=="all"&&chosen.includes(restoration.step);const isChosen=isNamed||chosen==="all"&&restoration.onlyIfNamed!==true;if(restoration.onlyIfNamed===true&&!isNamed)continue;const done=await restoreAll(
restoration,isChosen,open,now,tools);rows.push(...done.rows,...await unexpectedOf(restoration,now));open.push(...done.open);now={...now,place:done.renames.reduce(relocation.fI,now.place),earlier:await tools.
earlier()}}return[...unread,...rows]}async function restoreAll(restoration,isChosen,before,context,tools){const items=restoration.items(context.before,context.plan);const observations=await(0,in_parallel.
H)(items,LOOKS_AT_ONCE,item=>lookAt(restoration,item,context,0));const rows=[];const open=[];const renames=[];for(const[index,item]of items.entries()){const id2=context.place.to((0,body_identity.TH)(item));
const seen=observations[index]??{kind:"unknown",why:"it was not looked at"};const waits=seen.kind==="differs"&&restoration.waitsFor?.(item,before,context)===true;const result=waits?WAITING:await restoreOne(
restoration,item,seen,isChosen,context,tools);rows.push(rowOf(restoration,item,result,isChosen,context));if(isChosen&&result.isOpen)open.push(id2);if(result.as!==void 0)renames.push({from:id2,to:siblingOf(
id2,result.as)})}return{rows,open,renames}}function siblingOf(id2,name){return`${id2.slice(0,id2.lastIndexOf("/")+1)}${name}`}async function unexpectedOf(restoration,context){const others=await restoration.
unexpected?.(context);if(others===void 0)return[];if(others.state!=="unknown"){return(0,inventory.S3)(others).map(item=>rowOf(restoration,item,UNEXPECTED,false,context))}const result={state:"unknown",
why:others.reason.why,isOpen:false};const row=rowOf(restoration,{id:context.workspaceId},result,false,context);return[{...row,name:"connections that may wait for approval"}]}const WAITING={state:"to-d\
o",why:"something before it that it needs, or would stand in the way of, is not back yet; where its step alone is named, it does not wait",isOpen:true};const UNEXPECTED={state:"blocked",why:"it waits \
for approval and was not approved before",isOpen:false};async function lookAt(restoration,item,context,taken){const seen=await restoration.look(item,context,taken);if(seen.kind!=="differs")return seen;
const refused=context.refused.find(({id:id2})=>(0,resource_id.a5)((0,body_identity.TH)(item),id2));if(refused!==void 0)return{kind:"blocked",why:refused.why};const key=(0,read_journal.eE)(restoration.
step,journalIdOf(restoration,item));return context.earlier.done.has(key)?{kind:"blocked",why:"it was put back before, and somebody has undone that since"}:withoutGaps(restoration.step,seen,item)}function journalIdOf({
part},item){return part===void 0?(0,body_identity.TH)(item):`${(0,body_identity.TH)(item)}#${part}`}async function restoreOne(restoration,item,seen,isChosen,context,tools){const{writer}=tools;const mayChange=writer!==
void 0&&isChosen;const waits=seen.kind==="blocked"&&seen.until==="other-step";if(seen.kind==="differs"||seen.kind==="in-progress"||waits&&!mayChange){if(mayChange){return(0,carry_out.u)(stepOf(restoration,
item,context,tools),seen,{...tools,writer})}const{without,toGive}=seen.kind==="differs"?seen:{};return{state:"to-do",without,toGive,isOpen:false}}const result=(0,step.B)(seen);return result.state==="f\
ailed"?{...result,state:"blocked"}:result}function stepOf(restoration,item,context,{forget,earlier}){const{step:step2,refusals,nameOf}=restoration;const births=new Map;const read=async id2=>{const seen=await context.
read(id2);births.set(id2.toLowerCase(),seen.state==="present"?(0,birth.yT)(seen.body):void 0);return seen};return{phase:"restore",step:step2,id:journalIdOf(restoration,item),name:nameOf?.(item,context.
before)??lastOf(item),settlingMs:SETTLING_MS,refusals,birthAt:id2=>births.get(id2.toLowerCase()),look:async(taken,answered)=>{forget();const now={...context,read,answered,earlier:await earlier()};return lookAt(
restoration,item,now,taken)}}}function lastOf(item){const id2=(0,body_identity.TH)(item);return id2.split("/").at(-1)??id2}function rowOf({step:step2,kind,action,command,instead,nameOf},item,{state,why,
without=[],toGive=[],error},isChosen,context){return{step:step2,kind,name:nameOf?.(item,context.before)??lastOf(item),action,isChosen,state:STATES[state],why,without,toGive,error,command:command(item,
context),...instead?.(item,context)}}var move_context=__webpack_require__(326);var seal_secrets=__webpack_require__(1109);;const DIAGNOSIS_MS=10*6e4;async function endMoved(context,workspaceId){const{
signed,request,run}=context;const{restore:restore2}=request;if(restore2==="report"){return run.end({outcome:"moved",failureReason:void 0,failed:false})}const secrets=await(0,seal_secrets.N)(signed,request,
context.ports);return runRestore(context,{restore:restore2,secrets,workspaceId,hasMoved:true})}async function runRestore(context,restoring){const{run}=context;run.enter("restoring");return end(run,await goThrough(
context,restoring),restoring.restore!=="report")}async function noteWhatIsLeft(context,workspaceId){const looking={restore:"report",secrets:{},workspaceId,hasMoved:true};note(context.run,await goThrough(
context,looking));context.run.mark("Looked what is to be put back")}async function goThrough(context,restoring){const{reader,signed,deadline,ports,run}=context;const{restore:chosen,secrets,workspaceId,
hasMoved}=restoring;const{plan}=signed;const{clock,log}=ports;const snapshot=(0,plan_snapshot.UI)(plan.snapshot);const before=restoring.hasMoved?snapshot:onlyBegun(snapshot,restoring.begun);const{source,
destination,resources}=plan.content;const ids2=resources.map(({id:id2})=>id2);const place=hasMoved?(0,relocation.j6)(ids2,destination):relocation.zp;const there=(0,read_there.j)(reader,plan,hasMoved?destination:
source,place);const{restored,refused}=await(0,move_context.om)(context);const restoreContext={plan,before,place,workspaceId,read:id2=>reader.readResource(id2),there:there.read,diagnose:()=>reader.diagnose(
workspaceId,clock.now()+DIAGNOSIS_MS),secrets,sealed:signed.sealed?.of??[],refused:restoring.hasMoved?[]:restoring.begun.filter(({step:step2,id:id2})=>refused.has((0,read_journal.eE)(step2,id2))).map(
({step:step2,id:id2})=>({id:id2,why:whyElse(refused.get((0,read_journal.eE)(step2,id2)))})),earlier:restored,run:reader.correlationId};const rows=(0,plan_restore.f)(before,plan).filter(({step:step2,id:id2})=>plan.
content.restore.some(row=>row.step===step2&&row.id===id2));const targets=(0,restore_step.QR)(rows,place,plan.content);const tools={reader,writer:chosen==="report"?void 0:await ports.azure.writer(change=>(0,
restore_step.LG)(targets,change)),clock,log,journal:(0,move_context.PR)(context),forget:there.forget,earlier:async()=>(await(0,move_context.om)(context)).restored,mayGoOn:()=>!run.isStopped()||"the ru\
n was cancelled",deadline};return restore(chosen==="report"?"all":chosen,restoreContext,tools)}function whyElse(said="the journal does not say why"){return`it went otherwise than by this plan, whose r\
emoval of it Azure refused: ${said}`}function note(run,things){const open=things.filter(({state})=>state!=="right"&&state!=="done");const toDo=open.map(({kind,name,action,state})=>({kind,name,action,automatic:state===
"to-do"||state==="failed"}));const toGive=things.filter(one=>one.state==="done"&&one.toGive.length>0).map(one=>({kind:one.kind,name:one.name,action:`Give again what nothing could keep: ${one.toGive.join(
", ")}.`,automatic:false}));run.note({restoration:things,postMoveTasks:[...toDo,...toGive]});return open}function end(run,things,changes){const open=note(run,things);run.note({armError:things.find(({error})=>error!==
void 0)?.error});const done=things.filter(({state})=>state==="done").length;run.mark(changes?`Put back: ${done} of ${done+open.length}`:"Looked what is to be put back");if(!changes){const outcome=open.
length===0?"restored":"restore-incomplete";return run.end({outcome,failureReason:void 0,failed:false})}const missed=open.filter(({isChosen})=>isChosen);if(missed.length===0){return run.end({outcome:"r\
estored",failureReason:void 0,failed:false})}return run.end({outcome:"restore-incomplete",failureReason:"restore-incomplete",failed:true,problems:problemsOf(missed)})}function failuresByReason(failures){
const reasons=new Map;const told=new Map;for(const item of failures){const{step:step2,why,error,action}=item;const said=[why??[],error===void 0?[]:(0,arm_error.Z9)(error)].flat();const reason=said.length===
0?"":`: ${said.join(": ").replace(/\.$/,"")}`;const key=JSON.stringify([step2,action,why,error===void 0?[]:(0,arm_error.up)(error)]);const others=reasons.get(key);if(others===void 0)reasons.set(key,[item]);else
others.push(item);told.set(key,told.get(key)??reason)}return[...reasons].map(([key,items])=>[told.get(key)??"",items])}function problemsOf(missed){const failures=missed.filter(({state})=>state==="fail\
ed"||state==="unknown");const waiting=missed.filter(({state})=>state==="to-do").length;const left=missed.length-failures.length-waiting;return[...failuresByReason(failures).map(([reason,[first,...others]])=>({
sentence:`${first.step}: ${first.name}${others.length===0?"":` and ${others.length} more`} could not be put back${reason}.`,remedy:others.length===0?`${first.action.replace(/\.$/,"")}: ${first.command}`:
`${first.action} The report has the commands.`})),...waiting===0?[]:[{sentence:`${(0,counted.h)(waiting,"thing waits","things wait")} for what is not back yet: the report says which.`,remedy:"Restore \
again once the rest is back: it goes on with them."}],...left===0?[]:[{sentence:`${(0,counted.h)(left,"thing that was asked for is","things that were asked for are")} left to a person: the report says\
 which, and why.`,remedy:"Do what the report says for each; then restore again finds nothing left."}]]}}),4406:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{jw:()=>locatePatiently,qS:()=>locateResources,Pz:()=>overallPlace});var errors=__webpack_require__(5140);;function placeOf(atSource,atDestination){if(atSource.state==="unknown"||
atDestination.state==="unknown")return"unknown";if(atDestination.state==="present")return atSource.state==="present"?"both":"moved";return atSource.state==="present"?"stayed":"neither"};function locateResources(reader,resources){
return Promise.all(resources.map(resource=>lookForOne(reader,resource)))}function locatePatiently(reader,resources){const lookUp=async id2=>{try{return await reader.lookUp(id2)}catch(error){if(error instanceof
errors._)return{state:"unknown",why:error.message};throw error}};return locateResources({lookUp},resources)}async function lookForOne(reader,resource){const[atSource,atDestination]=await Promise.all([
reader.lookUp(resource.id),reader.lookUp(resource.destinationId)]);const unseen=[atSource,atDestination].flatMap(seen=>seen.state==="unknown"?[seen]:[]);const why=unseen.map(seen=>seen.why);const reasons=unseen.
flatMap(({reason})=>reason??[]);return{...reasons.length<2?{}:{reasons},id:resource.id,destinationId:resource.destinationId,place:placeOf(atSource,atDestination),why:why.length===0?void 0:why.join("; ")}}
function overallPlace(seen){const places=new Set(seen.map(one=>one.place));if(places.has("unknown")||seen.length===0)return"unknown";if(places.size===1&&places.has("moved"))return"all-moved";if(places.
size===1&&places.has("stayed"))return"all-stayed";return"partial"}}),6533:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>carryOut});
var arm_error=__webpack_require__(6220);var move_progress=__webpack_require__(9487);;function begun(startedAt,until){return{startedAt,until,sent:new Map,taken:0,answer:"refused",staleUntil:0,operation:void 0,
unsure:void 0,last:void 0,answered:void 0,target:"",isSeen:false,isOtherwise:false}}var errors=__webpack_require__(5140);;async function sendOrTell({phase,step,id:id2},change,answer,{writer,journal}){
try{return await writer.send(change)}catch(error){if(error instanceof errors._&&answer==="refused"){await journal.write({event:`${phase}-failed`,step,id:id2,taken:false,answer})}throw error}}var reconcile_step=__webpack_require__(
7931);;const MOST_ATTEMPTS=3;const FIRST_LOOK_MS=1e3;const NEXT_LOOK_MS=1e4;const UNSURE_MS=1e4;const STEP_LIMIT_MS=60*6e4;const WORDS={prepare:["Preparing","Still preparing"],restore:["Putting back",
"Still putting back"]};async function carryOut(step,first,tools){const startedAt=tools.clock.now();const progress=begun(startedAt,Math.min(tools.deadline,startedAt+STEP_LIMIT_MS));const result=await reconcile(
step,first,progress,tools);const isDone=result.state==="matches"&&(first.kind==="in-progress"||progress.last!==void 0);const{phase,id:id2}=step;if(isDone){const birth=step.birthAt?.(progress.target);await tools.
journal.write({event:`${phase}-done`,step:step.step,id:id2,birth});const{without,toGive}=progress.last??{};return{...result,state:"done",without,toGive}}if(progress.last!==void 0){const taken=progress.
taken>0&&(result.state!=="failed"||result.why===NOT_SEEN);const{answer,target}=progress;const birth=step.birthAt?.(target);const event=`${phase}-failed`;const said=result.error===void 0?void 0:(0,arm_error.
Z9)(result.error);await tools.journal.write({event,step:step.step,id:id2,taken,answer,said,birth})}return result}const NOT_SEEN="its effect was not seen";async function reconcile(step,first,progress,tools){
for(let seen=first;;){if(seen.kind==="in-progress")seen=await settled(step,progress,tools);if(seen.kind!=="differs")return(0,reconcile_step.B)(await explained(seen,progress,tools));const why=await whyNoMore(
seen,progress,tools);if(why!==void 0)return(0,reconcile_step.B)(failed(why,progress.unsure));seen=await step.look(progress.taken,progress.answered);if(seen.kind==="differs")seen=await sendAndSee(step,
seen,progress,tools)}}async function whyNoMore({change},{sent,until},{mayGoOn,clock}){const answer=await mayGoOn();if(answer!==true)return answer;if((sent.get(change.method)??0)>=MOST_ATTEMPTS)return NOT_SEEN;
return clock.now()>=until?"no time was left for it":void 0}async function sendAndSee(step,seen,progress,tools){const{clock,log,journal}=tools;if(progress.last===void 0){log.info(`${WORDS[step.phase][0]}\
: ${step.name} (${step.step})`);await journal.write({event:`${step.phase}-begin`,step:step.step,id:step.id})}const change=progress.isOtherwise?seen.orElse?.change??seen.change:seen.change;progress.last=
seen;progress.target=change.id;progress.sent.set(change.method,(progress.sent.get(change.method)??0)+1);const answer=await sendOrTell(step,change,progress.answer,tools);if(progress.answer!=="taken"&&answer.
kind!=="refused")progress.answer=answer.kind;if(answer.kind==="refused"&&!mayPass(answer.error,progress)){return refused(step,"Azure refused it",answer.error,progress)}progress.unsure=answer.kind==="t\
aken"?void 0:answer.error;progress.operation=answer.kind==="taken"?answer.operation:void 0;if(answer.kind==="taken"){progress.taken+=1;progress.answered=answer.answered}const unclearMs=answer.kind==="\
unsure"?Math.max(UNSURE_MS,answer.retryAfterMs??0):UNSURE_MS;progress.staleUntil=clock.now()+(answer.kind==="taken"?step.settlingMs:unclearMs);return settled(step,progress,tools)}async function settled(step,progress,tools){
const{clock,log}=tools;for(let pause=FIRST_LOOK_MS;;pause=NEXT_LOOK_MS){const seen=await step.look(progress.taken,progress.answered);const operation=isWaitedFor(seen)?await stateOf(progress,tools):void 0;
if(operation?.kind==="failed"){return refused(step,"Azure reported that it failed",operation.error,progress)}if(seen.kind==="in-progress")progress.staleUntil=clock.now()+UNSURE_MS;const isOpen=isWaitedFor(
seen)&&(seen.kind==="in-progress"||operation?.kind==="running"||clock.now()<progress.staleUntil);if(!isOpen||clock.now()+pause>progress.until)return seen;await noteFirstSight(step,progress,tools);const gone=(0,
move_progress.p0)(clock.now()-progress.startedAt);log.info(`${WORDS[step.phase][1]}, ${gone} gone: ${step.name} (${step.step})`,"quiet");await clock.sleep(pause)}}async function noteFirstSight({phase,
step,id:id2,birthAt},progress,{journal}){const birth=birthAt?.(progress.target);if(birth===void 0||progress.isSeen)return;progress.isSeen=true;await journal.write({event:`${phase}-seen`,step,id:id2,birth})}
function isWaitedFor(seen){if(seen.kind==="blocked")return seen.mayBeStale===true;return seen.kind==="in-progress"||seen.kind==="differs"||seen.kind==="unknown"}async function stateOf(progress,{reader}){
if(progress.operation===void 0)return{kind:"over"};const state=await reader.readOperation(progress.operation);if(state.kind!=="running")progress.operation=void 0;return state}function mayPass(error,{last,
sent,isOtherwise}){if(last?.passing?.includes(error.code??"")===true)return true;const isFirst=[...sent.values()].reduce((sum,one)=>sum+one,0)===1;return!isFirst&&!isOtherwise&&last?.orElse?.when(error)===
true}function refused({refusals},why,error,progress){const{last,isOtherwise}=progress;if(last?.orElse?.when(error)===true&&!isOtherwise){progress.isOtherwise=true;return last}const meaning=refusals?.[error.
code??""];if(meaning?.isFinal===true){return{kind:"blocked",why:(0,arm_error.F7)(meaning.why,error)}}return failed(meaning?.why??why,error)}async function explained(seen,progress,tools){if(seen.kind!==
"failed"||seen.error!==void 0)return seen;const state=await stateOf(progress,tools);return state.kind==="failed"?{...seen,error:state.error}:seen}function failed(why,error){return error===void 0?{kind:"\
failed",why}:{kind:"failed",why,error}}}),7931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>resultOf});function resultOf(seen){
switch(seen.kind){case"matches":{const{as}=seen;const why=as===void 0?void 0:`its name is now ${as}`;return{state:"matches",why,as,isOpen:false}}case"in-progress":return{state:"failed",why:"it did not\
 come to an end in time",isOpen:true};case"blocked":return{state:"blocked",why:seen.why,isOpen:seen.until==="later-run"};case"failed":return{state:"failed",why:seen.why,error:seen.error,isOpen:true};case"\
unknown":return{state:"unknown",why:seen.why,isOpen:seen.lasting!==true}}}}),708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{j:()=>readThere});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2519);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2489);var _domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2005);var _plan_load_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7104);function readThere(reader,plan,group,place){const scope={...(0,_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_2__.Od)(plan),
source:group};const readings=new Map;const read=name=>{const known=readings.get(name)??readOne(name);readings.set(name,known);return known};async function readOne(name){if(name==="associatedResources")
return readAssociated();const parents=await Promise.all((0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.rY)(name).parents.map(read));const hidden=parents.find(({state})=>state==="unknown");
const items=parents.flatMap(_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3).map(item=>place.rewritten(item));return hidden??reader.readCollection(name,scope,items)}async function readAssociated(){
const before=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)((0,_domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.UI)(plan.snapshot).of("associatedResources"));const items=[];for(const item of before){
const seen=await reader.readResource(place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__.TH)(item)));if(seen.state==="unknown"){return{state:"unknown",reason:{why:seen.why,code:void 0,
status:void 0}}}if(seen.state==="present")items.push(seen.body)}return items.length===0?{state:"empty",total:0}:{state:"read",items,total:items.length}}return{read,forget:()=>{readings.clear()}}}}),8875:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>followUpOf});var body_identity=__webpack_require__(2519);var inventory=__webpack_require__(2489);var json=__webpack_require__(3871);var relocation=__webpack_require__(
23);var old_id_holders=__webpack_require__(1930);var resource_id=__webpack_require__(9879);var snapshot=__webpack_require__(2005);var right_words=__webpack_require__(8783);var shell_quote=__webpack_require__(
9338);var commands=__webpack_require__(8163);var principal_now=__webpack_require__(8506);;function cleanupCandidatesOf(before,content){return finders.flatMap(find=>find(before,content))}const orphanedAssignments=(before,{
resources})=>assignmentsIn(before).filter(item=>resources.some(({id:id2})=>(0,resource_id.a5)((0,body_identity.TH)(item),id2))).map(item=>{const roles=(0,inventory.S3)(before.of("roleDefinitions"));const right=(0,
right_words.k)(item,roles,(0,inventory.S3)(before.of("workspace"))[0],"was");return{what:`Role assignment where nothing is any more: ${right}`,command:deletes(item)}});const rightsOfNobody=(before,{resources})=>assignmentsIn(
before).flatMap(item=>{const holder=(0,principal_now.D)((0,json.$6)(item,"properties","principalId")??"",before);const isGone=holder!==void 0&&holder.bearer!=="workspace";const hasMoved=resources.some(
({id:id2})=>(0,resource_id.a5)((0,body_identity.TH)(item),id2));if(!isGone||hasMoved)return[];const what=`Role assignment of the identity of ${(0,json.$6)(holder.resource,"name")??"a removed resource"}\
, which is another one now`;return[{what,command:deletes(item)}]});const deadAlertRules=(before,{resources})=>(0,inventory.S3)(before.of("alerts")).flatMap(alert=>{const id2=(0,body_identity.TH)(alert);
const scopes=(0,json.gT)(alert,"properties","scopes").filter(one=>typeof one==="string");if(scopes.length===0)return[];const isDead=scopes.every(scope=>resources.some(moved=>(0,resource_id.a5)(scope,moved.
id)));const what=isDead?"once another rule watches the new id":"it watches something else as well: take the old id out of its scopes";return[{what:`Alert rule ${nameOf(id2)}: ${what}`,command:`az reso\
urce ${isDead?"delete":"show"} --ids ${(0,shell_quote.r)(id2)}`}]});const privateEndpoints=before=>[...(0,inventory.S3)(before.of("privateEndpointConnections")),...(0,inventory.S3)(before.of("associat\
edConnections"))].flatMap(item=>{const id2=(0,json.$6)(item,"properties","privateEndpoint","id")??"";const place=(0,resource_id.RQ)(id2);if(place===void 0)return[];const options={"endpoint-name":place.
name,"resource-group":place.resourceGroup,subscription:place.subscriptionId};return[{what:`Private endpoint ${place.name}: when its resource has another one now`,command:`az network private-endpoint s\
how --ids ${(0,shell_quote.r)(id2)}`},{what:`Private DNS records that the zone groups of ${place.name} wrote: they dangle once it is gone`,command:`az network private-endpoint dns-zone-group list ${(0,
commands.yB)(options)}`}]});const sourceGroup=(_before,{source})=>[{what:`Resource group ${source.resourceGroup}: look what it still holds before anybody deletes it`,command:`az resource list --resour\
ce-group ${(0,shell_quote.r)(source.resourceGroup)} --subscription ${(0,shell_quote.r)(source.subscriptionId)} --output table`}];const finders=[orphanedAssignments,rightsOfNobody,deadAlertRules,privateEndpoints,
sourceGroup];function assignmentsIn(before){return[...(0,inventory.S3)(before.of("roleAssignments")),...(0,inventory.S3)(before.of("associatedRoleAssignments"))]}function deletes(assignment){return`az\
 role assignment delete --ids ${(0,shell_quote.r)((0,body_identity.TH)(assignment))}`}function nameOf(id2){return id2.split("/").at(-1)??id2};function followUpOf(plan){const{resources,source,destination,
workspaceName,associated}=plan.content;const before=(0,snapshot.UI)(plan.snapshot);const place=(0,relocation.j6)(resources.map(({id:id2})=>id2),destination);const[workspace]=(0,inventory.S3)(before.of(
"workspace"));const uri=(0,json.$6)(workspace,"properties","mlFlowTrackingUri");return{trackingUri:uri===void 0?void 0:place.to(uri),moved:resources.map(({id:id2,type})=>{const from=spelled(id2,before);
return{type,from,to:place.to(from)}}),oldIdHolders:holdersIn(before),leftovers:cleanupCandidatesOf(before,plan.content),unread:lookedThrough.filter(name=>before.of(name).state==="unknown").map(name=>inventory.
ry[name].title),wayBack:{source:destination,destination:source,workspaceName,associated}}}const lookedThrough=["alerts","holders","factoryLinks","roleAssignments","associatedRoleAssignments","privateE\
ndpointConnections","associatedConnections"];function spelled(id2,before){const bodies=[...(0,inventory.S3)(before.of("workspace")),...(0,inventory.S3)(before.of("associatedResources"))];return bodies.
map(body=>(0,body_identity.TH)(body)).find(one=>(0,resource_id.s)(one,id2))??id2}function holdersIn(before){const all=["alerts","holders","factoryLinks"].flatMap(name=>(0,inventory.S3)(before.of(name)));
const told=all.map(item=>{const known=(0,old_id_holders.B)((0,json.$6)(item,"type")??"");return{id:(0,body_identity.TH)(item),title:known?.title??"alert rule or web test",remedy:known?.remedy??"Set it\
 to the new id."}});return told.filter(({id:id2},index)=>told.findIndex(one=>(0,resource_id.s)(one.id,id2))===index)}}),5275:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>isStranger,g:()=>sameWorkspace});var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3871);var _verification_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
602);const IMMUTABLE_ID=["properties","workspaceId"];const words={why:"The workspace at the destination is not, or not provably, the workspace that was approved, ready for use.",remedy:"Open the works\
pace in the studio, run its diagnose action, and give the correlation id to Azure support if it stays so."};const comparisons=[{path:IMMUTABLE_ID,expected:before=>(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(before,...IMMUTABLE_ID)},{path:["properties","provisioningState"],expected:()=>"Succeeded"}];const sameWorkspace=({before,now,id:id2})=>{const findings=comparisons.flatMap(({path,expected})=>{const field=path.
join(".");const want=expected(before);const have=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(now,...path)??"(absent)";if(want===void 0){const value=`${have}, and the plan does not know it`;return[
(0,_verification_js__WEBPACK_IMPORTED_MODULE_1__.i)(id2,{field,value},words,{certainty:"unknown"})]}if(want.toLowerCase()===have.toLowerCase())return[];return[(0,_verification_js__WEBPACK_IMPORTED_MODULE_1__.
i)(id2,{field,value:`${have}, expected ${want}`},words)]});return Promise.resolve(findings)};function isStranger(before,now){const immutable=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(before,
...IMMUTABLE_ID);return immutable!==void 0&&immutable!==(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(now,...IMMUTABLE_ID)}}),602:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>difference});const VERIFICATION="verification";const SOURCE="Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)";function difference(subject,evidence,words,{
severity="blocker",certainty="observed"}={}){return{rule:VERIFICATION,severity,certainty,subject,evidence:[evidence],...words,source:SOURCE}}})};export{id,ids,modules};
=======
const id=529;const ids=[529];const modules={2903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>patientPause});const HOUR_MS=60*6e4;function patientPause(askedMs,elapsedMs){
return elapsedMs<HOUR_MS?askedMs:Math.max(askedMs,Math.ceil(elapsedMs/60))}}),1549:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>finishMove,u:()=>noteWhereabouts});var arm_error=__webpack_require__(6220);
var data_text=__webpack_require__(3805);var errors=__webpack_require__(5140);var resource_id=__webpack_require__(9879);var plan_plan=__webpack_require__(
4878);var snapshot=__webpack_require__(2005);var locate_resources=__webpack_require__(4406);;const hasEnded=new Set(["co\
mpleted","failed","refused"]);function concludeMove({azureStatus,error},{seen,groups}){const place=(0,locate_resources.Pz)(
seen);if(place==="all-moved")return{outcome:"moved",failureReason:void 0};if(azureStatus==="timed-out")return{outcome:"u\
nknown",failureReason:"timed-out"};if(groups==="busy"||place==="unknown")return UNKNOWN;if(groups==="unknown"&&!hasEnded.
has(azureStatus))return UNKNOWN;if(place==="partial")return isPartialMove(azureStatus,seen)?PARTIALLY_MOVED:UNKNOWN;if(azureStatus===
"refused"||azureStatus==="failed"){const throttled=azureStatus==="refused"&&error?.status===429;return{outcome:"not-move\
d",failureReason:throttled?"throttled":"move-failed"}}return UNKNOWN}const UNKNOWN={outcome:"unknown",failureReason:"mov\
e-unknown"};const PARTIALLY_MOVED={outcome:"partially-moved",failureReason:"move-partial"};function isPartialMove(said,seen){
if(seen.some(one=>one.place==="moved"))return true;return said==="failed"||said==="completed"}var follow_up=__webpack_require__(
8875);var list_post_move_tasks=__webpack_require__(2150);var json=__webpack_require__(3871);var moving_resources=__webpack_require__(
487);var request=__webpack_require__(3430);var verification=__webpack_require__(602);;const associatedResolve=async({reader,
now,id:id2})=>{const named=request.ur.flatMap(kind=>{const named2=(0,moving_resources.Im)(now,kind);return named2===void 0?
[]:[{property:moving_resources.W1[kind],named:named2}]});const found=await Promise.all(named.map(async one=>({...one,seen:await reader.
lookUp(one.named)})));return found.flatMap(({property,named:target,seen})=>{if(seen.state==="present")return[];const field=`\
properties.${property}`;const absent=seen.state==="absent";const value=`${target}, ${absent?"where there is nothing":seen.
why}`;const words={why:"The workspace names an associated resource that is not there, or cannot be seen there: it does n\
ot work without it.",remedy:`Look for it at its new id, then: az ml workspace update, or give the correlation id to Azur\
e support.`};const certainty=absent?"observed":"unknown";return[(0,verification.i)(id2,{field,value},words,{certainty})]})};
var inventory=__webpack_require__(2489);var in_parallel=__webpack_require__(5400);var relocation=__webpack_require__(23);
var read_there=__webpack_require__(708);;const counted=["models","environments","components","datastores"];const SHOWN=5;
const VERSION=/\/versions\/.*$/;const SIDE_BY_SIDE=16;const contentsComplete=async({reader,plan,id:id2})=>{const moved=plan.
content.resources.map(resource=>resource.id);const place=(0,relocation.j6)(moved,plan.content.destination);const there=(0,
read_there.j)(reader,plan,plan.content.destination,place).read;const all=await Promise.all(counted.map(async name=>{const before=(0,
json.fK)(plan.snapshot,name);if((0,json.$6)(before,"state")==="unknown")return[];const now=await there(name);if(now.state===
"unknown")return[unread(name,now.reason.why,id2)];return missing(name,(0,json.gT)(before,"items").flatMap(namesBefore),(0,
inventory.S3)(now),reader,id2)}));return all.flat()};function namesBefore(item){if(typeof item==="string")return[item];return(0,
json.OW)(item)?(0,snapshot.eZ)(item):[]}async function missing(name,before,now,reader,id2){const there=new Set(now.flatMap(
snapshot.eZ).map(one=>one.toLowerCase()));const isThere=one=>there.has(one.toLowerCase());const absent=before.filter(one=>!isThere(
one));const latest=absent.filter(one=>VERSION.test(one)&&isThere(one.replace(VERSION,"")));const looks=await(0,in_parallel.
H)(latest,SIDE_BY_SIDE,async one=>{const look=await reader.lookUp(`${id2}/${one}`);return[one,look]});const seen=new Map(
looks);const gone=absent.filter(one=>VERSION.test(one)?seen.get(one)?.state==="absent":true);const[unclear]=looks.flatMap(
([,look])=>look.state==="unknown"?[look.why]:[]);return[...gone.length===0?[]:[absence(name,gone,before.filter(one=>!VERSION.
test(one)).length,id2)],...unclear===void 0?[]:[unread(name,unclear,id2)]]}function unread(name,why,id2){const words={why:"\
A list of what moved along could not be read at the destination, so nobody knows whether it is complete.",remedy:"Give t\
he identity the right to read it there, and run mode status: it verifies again."};const evidence={field:inventory.ry[name].
title,value:why};return(0,verification.i)(id2,evidence,words,{certainty:"unknown"})}function absence(name,gone,before,id2){
const more=gone.length>SHOWN?` and ${gone.length-SHOWN} more`:"";const value=`${gone.length} of ${before} missing: ${gone.
slice(0,SHOWN).join(", ")}${more}`;const words={why:"Something that should have moved along is not at the destination.",
remedy:"Look for it in the studio, and run mode status, which looks again. If it stays so, give the correlation id to Az\
ure support."};const severity=name==="datastores"?"warning":"blocker";return(0,verification.i)(id2,{field:inventory.ry[name].
title,value},words,{severity})};const LIMIT_MS=10*6e4;const diagnoseClean=async({reader,clock,id:id2})=>{const diagnosis=await reader.
diagnose(id2,clock.now()+LIMIT_MS);if(diagnosis.state==="unknown"){const words={why:"The workspace could not be asked to\
 diagnose itself, so what its own checks would say is not known.",remedy:"Run it by hand: az ml workspace diagnose."};const evidence={
field:"diagnose",value:diagnosis.why};return[(0,verification.i)(id2,evidence,words,{severity:"information",certainty:"un\
known"})]}return diagnosis.results.filter(({level})=>(0,resource_id.s)(level,"Error")).map(({area,code,message})=>{const words={
why:"The workspace's own diagnosis finds an error where it is now.",remedy:"Do what the message says. Then keys of assoc\
iated resources are read anew by: az ml workspace sync-keys"};return(0,verification.i)(id2,{field:area,value:`${code}: ${message}`},
words,{severity:"warning"})})};;const PRINCIPAL=["identity","principalId"];const identityKept=({before,now,id:id2})=>{const had=(0,
json.$6)(before,...PRINCIPAL);const has=(0,json.$6)(now,...PRINCIPAL);if(had===void 0||had.toLowerCase()===has?.toLowerCase())
return Promise.resolve([]);const value=`${has??"(absent)"}, before the move ${had}`;const words={why:"The workspace has \
another identity than before: what the old one was allowed at storage, key vault and registry, the new one is not.",remedy:"\
Give the new identity the roles of the old one, which the plan file lists, and what the old one has elsewhere by its obj\
ect id, which no list tells: access policies of other key vaults, access control lists of Data Lake Storage, users in SQ\
L databases and in Databricks."};const severity="warning";return Promise.resolve([(0,verification.i)(id2,{field:PRINCIPAL.
join("."),value},words,{severity})])};;const jobsComplete=async({reader,plan,id:id2})=>{const before=(0,json.fK)(plan.snapshot,
"activeJobs","total");if(plan.content.jobScan!=="full"||typeof before!=="number"||before===0)return[];const{resources,destination}=plan.
content;const place=(0,relocation.j6)(resources.map(resource=>resource.id),destination);const now=await(0,read_there.j)(
reader,plan,destination,place).read("activeJobs");if(now.state==="unknown"){const words2={why:"The jobs at the destinati\
on could not be counted, so nobody knows whether all of them moved.",remedy:"Give the identity the right to read them th\
ere, and run mode status."};const evidence={field:"jobs",value:now.reason.why};return[(0,verification.i)(id2,evidence,words2,
{severity:"warning",certainty:"unknown"})]}if(now.total>=before)return[];const words={why:"There are fewer jobs at the d\
estination than there were.",remedy:"Look for them in the studio, and run mode status, which counts again. If it stays s\
o, give the correlation id to Azure support."};const value=`${before-now.total} of ${before} missing`;return[(0,verification.
i)(id2,{field:"jobs",value},words)]};var same_workspace=__webpack_require__(5275);;const verifications=[same_workspace.g,
identityKept,associatedResolve,contentsComplete,jobsComplete,diagnoseClean];async function verify(reader,clock,plan){const workspace=(0,
plan_plan.B3)(plan);if(workspace===void 0)return unseen("workspace","no workspace in the plan");const seen=await reader.
readResource(workspace.destinationId);if(seen.state!=="present"){return unseen(workspace.destinationId,seen.state==="abs\
ent"?"not found":seen.why)}const id2=(0,json.$6)(seen.body,"id")??workspace.destinationId;const before=workspaceBefore(plan);
const stranger=(0,same_workspace.Z)(before,seen.body);const found=await Promise.all((stranger?[same_workspace.g]:verifications).
map(one=>one({reader,clock,plan,before,now:seen.body,id:id2})));return{findings:found.flat(),workspaceId:id2,isStranger:stranger}}
function unseen(subject,value){const words={why:"The workspace could not be seen at the destination after the move.",remedy:"\
Run mode status with the same plan file; it looks and verifies again."};const none=(0,verification.i)(subject,{field:"id",
value},words,{certainty:"unknown"});return{findings:[none],workspaceId:void 0,isStranger:false}}function workspaceBefore(plan){
const[body]=(0,json.gT)(plan.snapshot,"workspace","items");return body!==void 0&&(0,json.OW)(body)?body:void 0}var file_names=__webpack_require__(
8971);var part=__webpack_require__(4437);;function noteWhereabouts(run,seen){const placeOf=id2=>seen.find(one=>(0,resource_id.
s)(one.id,id2));run.note({resources:run.report().resources.map(resource=>({...resource,place:placeOf(resource.id)?.place}))})}
async function finishMove(context,said,watched){const{ports,run,signed}=context;noteWhereabouts(run,watched.seen);const ending=conclude(
context,said,watched);run.enter("verifying",ending);const anyMoved=watched.seen.some(one=>one.place==="moved");if(anyMoved)
noteTasks(context);if(anyMoved&&knowsItsWorkspace(signed))await writeIdMap(context,watched);if(ending.outcome!=="moved"){
return run.end({...ending,failed:true,problems:problemsOf(context,said,watched)})}if(said.error!==void 0){ports.log.warning(
"Azure reported an error, and yet every resource is at the destination.")}return verifyMoved(context,said)}function noteTasks({
run,signed:{plan}}){if(run.report().collections.length>0)return;const moving=plan.content.resources.map(({id:id2})=>id2);
run.note({postMoveTasks:(0,list_post_move_tasks.s)((0,snapshot.UI)(plan.snapshot),moving)})}function conclude({signed},said,watched){
const ending=concludeMove(said,watched);if(ending.outcome!=="moved"||knowsItsWorkspace(signed))return ending;return{outcome:"\
unknown",failureReason:"move-unknown"}}function knowsItsWorkspace({plan}){return(0,plan_plan.B3)(plan)?.fingerprint!==""}
async function verifyMoved({reader,signed,ports,run},said){ports.log.info("Everything is at the destination. Verifying t\
he workspace there.");const{findings,workspaceId,isStranger}=await verify(reader,ports.clock,signed.plan);run.note({newWorkspaceId:isStranger?
void 0:workspaceId,followUp:isStranger?void 0:(0,follow_up.e)(signed.plan)});const judged=findings.map(finding=>({...finding,
acknowledged:false}));const failures=findings.filter(({severity})=>severity==="blocker");run.note({findings:[...run.report().
findings,...judged]});run.mark(failures.length===0?"Verified at the destination":"Verification found differences");if(failures.
length===0&&workspaceId!==void 0)return(0,part.A)(workspaceId);return run.end({outcome:isStranger&&said.azureStatus!=="c\
ompleted"?"unknown":"moved",failureReason:"verification-failed",failed:true,problems:failures.map(finding=>({sentence:`${finding.
evidence.map(({field,value})=>`${field} is ${value}`).join(", ")} at ${finding.subject}.`,remedy:finding.remedy}))})}async function writeIdMap({
signed,request:request2,ports,run},watched){const moved=watched.seen.filter(one=>one.place==="moved");const path=(0,file_names.
G)(request2.planFile).idMap;const map={planDigest:signed.digest,moved:moved.map(one=>({from:one.id,to:one.destinationId}))};
try{await ports.files.write(path,(0,data_text.U)(map));run.noteFile({idMap:path})}catch(error){const what=(0,errors.E)(error instanceof
Error?error.message:String(error));ports.log.warning(`The id map could not be written (${what}); the report has the ids.`)}}
function problemsOf({run},said,watched){const count=place=>watched.seen.filter(one=>one.place===place).length;const places=[
"moved","stayed","both","neither","unknown"].filter(place=>count(place)>0).map(place=>`${count(place)} ${place}`).join("\
, ");const correlation=run.report().correlationId??"unknown";const why=said.why??"The resources are not all at the desti\
nation";return[{sentence:`${inItsWords(why,said.error)} Looked up on both sides: ${places}.`,remedy:`Do not send the mov\
e again, and delete nothing: run mode status with the same plan file. Correlation id for Azure support: ${correlation}.`}]}
function inItsWords(why,error){const sentence=why.replace(/\.$/,"");const isSaid=error===void 0||why.includes((0,arm_error.
cA)(error).replace(/\.$/,""));return isSaid?`${sentence}.`:(0,arm_error.F7)(sentence,error)}}),3960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y8:()=>locateAfterMove,mJ:()=>orderOf,XW:()=>watchPlan});var locate_resources=__webpack_require__(
4406);var patient_pause=__webpack_require__(2903);var errors=__webpack_require__(5140);var progress=__webpack_require__(
9487);;const PAUSES_MS=[2e3,5e3,1e4];const LAST_PAUSE_MS=15e3;const UNCLEAR_ANSWERS=3;async function watch({reader,clock,
log},order,resources,{deadline,sent,since}){const started=clock.now();const waiting={phase:"moving",since,limitMs:progress.
Gs,deadline};const tell=(0,progress.w)(waiting,clock,log);let unclearLeft=UNCLEAR_ANSWERS;for(let polls=1;;polls+=1){const lookNow=polls>
1||sent?locate_resources.jw:locate_resources.qS;const seen=await lookNow(reader,resources);if((0,locate_resources.Pz)(seen)===
"all-moved")return{seen,groups:"not-asked"};const groups=await askWhetherBusy(reader,order,seen);if(groups==="free")return{
seen:await(0,locate_resources.jw)(reader,resources),groups};if(groups==="busy")unclearLeft=Number.POSITIVE_INFINITY;unclearLeft-=
1;const now=clock.now();const elapsedMs=now-started;const pause=(0,patient_pause.A)(PAUSES_MS[polls-1]??LAST_PAUSE_MS,elapsedMs);
if(unclearLeft<0||now+pause>deadline)return{seen,groups};tell({nextInMs:pause});await clock.sleep(pause)}}async function askWhetherBusy(reader,order,seen){
const question=questionAbout(order,seen);if(question===void 0)return"unknown";try{return await reader.isBusy(question)}catch(error){
if(error instanceof errors._)return"unknown";throw error}}function questionAbout(order,seen){const atSource=seen.filter(
({place})=>["stayed","both","unknown"].includes(place));if(atSource.length>0)return{...order,resourceIds:atSource.map(({
id:id2})=>id2)};const atDestination=seen.filter(({place})=>place==="moved");if(atDestination.length===0)return void 0;return{
source:order.destination,destination:order.source,resourceIds:atDestination.map(({destinationId})=>destinationId)}}var move_context=__webpack_require__(
326);;function orderOf({content}){return{source:content.source,destination:content.destination,resourceIds:content.resources.
map(({id:id2})=>id2)}}async function watchPlan(context,sent){const{reader,signed,deadline,ports}=context;const{plan}=signed;
const tools={reader,clock:ports.clock,log:ports.log};const{move}=await(0,move_context.om)(context);const since=move.state===
"never-sent"?void 0:move.at;return watch(tools,orderOf(plan),plan.content.resources,{deadline,sent,since})}async function locateAfterMove(context,{
azureStatus,error}){const conflict=azureStatus==="refused"&&error?.status===409;if(azureStatus==="uncertain"||azureStatus===
"failed"||conflict){return watchPlan(context,true)}const{resources}=context.signed.plan.content;return{seen:await(0,locate_resources.
jw)(context.reader,resources),groups:"not-asked"}}}),5546:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BO:()=>endMoved,Sx:()=>noteWhatIsLeft,YL:()=>runRestore});var counted=__webpack_require__(
427);var arm_error=__webpack_require__(6220);var relocation=__webpack_require__(23);var restore_step=__webpack_require__(
234);var plan_snapshot=__webpack_require__(2005);var read_journal=__webpack_require__(1358);var plan_restore=__webpack_require__(
8742);var body_identity=__webpack_require__(2519);var inventory=__webpack_require__(2489);var resource_id=__webpack_require__(
9879);var json=__webpack_require__(3871);;function onlyBegun(before,begun){const isBegun=item=>begun.some(({id:id2})=>(0,
resource_id.a5)((0,body_identity.TH)(item),id2));const identities=["computes","onlineEndpoints","batchEndpoints"].flatMap(
name=>(0,inventory.S3)(before.of(name))).filter(isBegun).flatMap(item=>(0,json.$6)(item,"identity","principalId")??[]);const isOurs=item=>{
const principal=(0,json.$6)(item,"properties","principalId");return isBegun(item)||principal!==void 0&&identities.some(identity=>(0,
resource_id.s)(identity,principal))};const hasIdentity=policy=>identities.some(identity=>(0,resource_id.s)((0,json.$6)(policy,
"objectId")??"",identity));return{of:name=>name==="associatedResources"?policiesAlone(before.of(name),hasIdentity):narrowed(
before.of(name),isOurs)}}function policiesAlone(collection,isNamed){if(collection.state!=="read")return collection;const items=collection.
items.flatMap(({id:id2,name,type,properties})=>{const accessPolicies=(0,json.gT)(properties,"accessPolicies").filter(isNamed);
const isByRoles=(0,json.fK)(properties,"enableRbacAuthorization")===true;if(accessPolicies.length===0||isByRoles)return[];
return[{id:id2??"",name:name??"",type:type??"",properties:{accessPolicies}}]});return{...collection,items}}function narrowed(collection,isOurs){
if(collection.state!=="read")return collection;return{...collection,items:collection.items.filter(isOurs)}}var read_there=__webpack_require__(
708);var in_parallel=__webpack_require__(5400);var birth=__webpack_require__(2443);var carry_out=__webpack_require__(6533);
var step=__webpack_require__(7931);var restorations=__webpack_require__(6140);var secret_sources=__webpack_require__(4569);
var writable=__webpack_require__(6189);;const TOLD_ONLY=/^(?:tags|properties\.(?:description|notes|tags|keys|metadata|properties\.userAccountCredentials))(?:\.|$)/;
function isToldOnly(step2,field){const[,variable=""]=/^properties\.environmentVariables\.(.+)$/.exec(field)??[];return TOLD_ONLY.
test(field)||(0,secret_sources.w9)(variable)||step2==="endpoints"&&field.startsWith("properties.properties.")}function withoutGaps(step2,seen,item){
const{method,body={}}=seen.change;const[gap]=(0,writable.ig)(body);if(gap!==void 0){return{kind:"blocked",why:`the plan \
left out a part of ${gap}, which holds a secret`}}const lost=method==="PUT"?(0,writable.rg)(item,body):[];const part=lost.
find(field=>!isToldOnly(step2,field));if(part!==void 0){return{kind:"blocked",why:`without ${part}, which the plan left \
out, it is another thing`}}const toGive=[...seen.toGive??[],...lost.map(field=>`the value of ${field}`)];return{...seen,
toGive}}var restore_names=__webpack_require__(522);var shell_quote=__webpack_require__(9338);;function unreadLists(chosen,{
before,workspaceId}){return restore_names.N.flatMap(step2=>{const kind=restorations.o.find(one=>one.step===step2)?.kind??
"tag";const isChosen=chosen==="all"||chosen.includes(step2);const unread=restore_names.f[step2].filter(name=>before.of(name).
state==="unknown");return unread.map(name=>({step:step2,kind,name:inventory.ry[name].title,action:"Compare what is there\
 with what you know was there before.",command:`az resource show --ids ${(0,shell_quote.r)(workspaceId)}`,isChosen,state:"\
unknown",why:"this could not be read when the plan was made, so nothing of it is in the plan",without:[],toGive:[],error:void 0}))})}
;const LOOKS_AT_ONCE=8;const SETTLING_MS=1e4;const STATES={matches:"right",done:"done",blocked:"manual",failed:"failed",
unknown:"unknown","to-do":"to-do"};async function restore(chosen,context,tools){const unread=unreadLists(chosen,context);
const rows=[];const open=[];let now=context;for(const restoration of restorations.o){const isNamed=chosen!=="all"&&chosen.
includes(restoration.step);const isChosen=isNamed||chosen==="all"&&restoration.onlyIfNamed!==true;if(restoration.onlyIfNamed===
true&&!isNamed)continue;const done=await restoreAll(restoration,isChosen,open,now,tools);rows.push(...done.rows,...await unexpectedOf(
restoration,now));open.push(...done.open);now={...now,place:done.renames.reduce(relocation.fI,now.place),earlier:await tools.
earlier()}}return[...unread,...rows]}async function restoreAll(restoration,isChosen,before,context,tools){const items=restoration.
items(context.before,context.plan);const observations=await(0,in_parallel.H)(items,LOOKS_AT_ONCE,item=>lookAt(restoration,
item,context,0));const rows=[];const open=[];const renames=[];for(const[index,item]of items.entries()){const id2=context.
place.to((0,body_identity.TH)(item));const seen=observations[index]??{kind:"unknown",why:"it was not looked at"};const waits=seen.
kind==="differs"&&restoration.waitsFor?.(item,before,context)===true;const result=waits?WAITING:await restoreOne(restoration,
item,seen,isChosen,context,tools);rows.push(rowOf(restoration,item,result,isChosen,context));if(isChosen&&result.isOpen)
open.push(id2);if(result.as!==void 0)renames.push({from:id2,to:siblingOf(id2,result.as)})}return{rows,open,renames}}function siblingOf(id2,name){
return`${id2.slice(0,id2.lastIndexOf("/")+1)}${name}`}async function unexpectedOf(restoration,context){const others=await restoration.
unexpected?.(context);if(others===void 0)return[];if(others.state!=="unknown"){return(0,inventory.S3)(others).map(item=>rowOf(
restoration,item,UNEXPECTED,false,context))}const result={state:"unknown",why:others.reason.why,isOpen:false};const row=rowOf(
restoration,{id:context.workspaceId},result,false,context);return[{...row,name:"connections that may wait for approval"}]}
const WAITING={state:"to-do",why:"something before it that it needs, or would stand in the way of, is not back yet; wher\
e its step alone is named, it does not wait",isOpen:true};const UNEXPECTED={state:"blocked",why:"it waits for approval a\
nd was not approved before",isOpen:false};async function lookAt(restoration,item,context,taken){const seen=await restoration.
look(item,context,taken);if(seen.kind!=="differs")return seen;const refused=context.refused.find(({id:id2})=>(0,resource_id.
a5)((0,body_identity.TH)(item),id2));if(refused!==void 0)return{kind:"blocked",why:refused.why};const key=(0,read_journal.
eE)(restoration.step,journalIdOf(restoration,item));return context.earlier.done.has(key)?{kind:"blocked",why:"it was put\
 back before, and somebody has undone that since"}:withoutGaps(restoration.step,seen,item)}function journalIdOf({part},item){
return part===void 0?(0,body_identity.TH)(item):`${(0,body_identity.TH)(item)}#${part}`}async function restoreOne(restoration,item,seen,isChosen,context,tools){
const{writer}=tools;const mayChange=writer!==void 0&&isChosen;const waits=seen.kind==="blocked"&&seen.until==="other-ste\
p";if(seen.kind==="differs"||seen.kind==="in-progress"||waits&&!mayChange){if(mayChange){return(0,carry_out.u)(stepOf(restoration,
item,context,tools),seen,{...tools,writer})}const{without,toGive}=seen.kind==="differs"?seen:{};return{state:"to-do",without,
toGive,isOpen:false}}const result=(0,step.B)(seen);return result.state==="failed"?{...result,state:"blocked"}:result}function stepOf(restoration,item,context,{
forget,earlier}){const{step:step2,refusals,nameOf}=restoration;const births=new Map;const read=async id2=>{const seen=await context.
read(id2);births.set(id2.toLowerCase(),seen.state==="present"?(0,birth.yT)(seen.body):void 0);return seen};return{phase:"\
restore",step:step2,id:journalIdOf(restoration,item),name:nameOf?.(item,context.before)??lastOf(item),settlingMs:SETTLING_MS,
refusals,birthAt:id2=>births.get(id2.toLowerCase()),look:async(taken,answered)=>{forget();const now={...context,read,answered,
earlier:await earlier()};return lookAt(restoration,item,now,taken)}}}function lastOf(item){const id2=(0,body_identity.TH)(
item);return id2.split("/").at(-1)??id2}function rowOf({step:step2,kind,action,command,instead,nameOf},item,{state,why,without=[],
toGive=[],error},isChosen,context){return{step:step2,kind,name:nameOf?.(item,context.before)??lastOf(item),action,isChosen,
state:STATES[state],why,without,toGive,error,command:command(item,context),...instead?.(item,context)}}var move_context=__webpack_require__(
326);var seal_secrets=__webpack_require__(1109);;const DIAGNOSIS_MS=10*6e4;async function endMoved(context,workspaceId){
const{signed,request,run}=context;const{restore:restore2}=request;if(restore2==="report"){return run.end({outcome:"moved",
failureReason:void 0,failed:false})}const secrets=await(0,seal_secrets.N)(signed,request,context.ports);return runRestore(
context,{restore:restore2,secrets,workspaceId,hasMoved:true})}async function runRestore(context,restoring){const{run}=context;
run.enter("restoring");return end(run,await goThrough(context,restoring),restoring.restore!=="report")}async function noteWhatIsLeft(context,workspaceId){
const looking={restore:"report",secrets:{},workspaceId,hasMoved:true};note(context.run,await goThrough(context,looking));
context.run.mark("Looked what is to be put back")}async function goThrough(context,restoring){const{reader,signed,deadline,
ports,run}=context;const{restore:chosen,secrets,workspaceId,hasMoved}=restoring;const{plan}=signed;const{clock,log}=ports;
const snapshot=(0,plan_snapshot.UI)(plan.snapshot);const before=restoring.hasMoved?snapshot:onlyBegun(snapshot,restoring.
begun);const{source,destination,resources}=plan.content;const ids2=resources.map(({id:id2})=>id2);const place=hasMoved?(0,
relocation.j6)(ids2,destination):relocation.zp;const there=(0,read_there.j)(reader,plan,hasMoved?destination:source,place);
const{restored,refused}=await(0,move_context.om)(context);const restoreContext={plan,before,place,workspaceId,read:id2=>reader.
readResource(id2),there:there.read,diagnose:()=>reader.diagnose(workspaceId,clock.now()+DIAGNOSIS_MS),secrets,sealed:signed.
sealed?.of??[],refused:restoring.hasMoved?[]:restoring.begun.filter(({step:step2,id:id2})=>refused.has((0,read_journal.eE)(
step2,id2))).map(({step:step2,id:id2})=>({id:id2,why:whyElse(refused.get((0,read_journal.eE)(step2,id2)))})),earlier:restored,
run:reader.correlationId};const rows=(0,plan_restore.f)(before,plan).filter(({step:step2,id:id2})=>plan.content.restore.
some(row=>row.step===step2&&row.id===id2));const targets=(0,restore_step.QR)(rows,place,plan.content);const tools={reader,
writer:chosen==="report"?void 0:await ports.azure.writer(change=>(0,restore_step.LG)(targets,change)),clock,log,journal:(0,
move_context.PR)(context),forget:there.forget,earlier:async()=>(await(0,move_context.om)(context)).restored,mayGoOn:()=>!run.
isStopped()||"the run was cancelled",deadline};return restore(chosen==="report"?"all":chosen,restoreContext,tools)}function whyElse(said="\
the journal does not say why"){return`it went otherwise than by this plan, whose removal of it Azure refused: ${said}`}function note(run,things){
const open=things.filter(({state})=>state!=="right"&&state!=="done");const toDo=open.map(({kind,name,action,state})=>({kind,
name,action,automatic:state==="to-do"||state==="failed"}));const toGive=things.filter(one=>one.state==="done"&&one.toGive.
length>0).map(one=>({kind:one.kind,name:one.name,action:`Give again what nothing could keep: ${one.toGive.join(", ")}.`,
automatic:false}));run.note({restoration:things,postMoveTasks:[...toDo,...toGive]});return open}function end(run,things,changes){
const open=note(run,things);run.note({armError:things.find(({error})=>error!==void 0)?.error});const done=things.filter(
({state})=>state==="done").length;run.mark(changes?`Put back: ${done} of ${done+open.length}`:"Looked what is to be put \
back");if(!changes){const outcome=open.length===0?"restored":"restore-incomplete";return run.end({outcome,failureReason:void 0,
failed:false})}const missed=open.filter(({isChosen})=>isChosen);if(missed.length===0){return run.end({outcome:"restored",
failureReason:void 0,failed:false})}return run.end({outcome:"restore-incomplete",failureReason:"restore-incomplete",failed:true,
problems:problemsOf(missed)})}function failuresByReason(failures){const reasons=new Map;const told=new Map;for(const item of failures){
const{step:step2,why,error,action}=item;const said=[why??[],error===void 0?[]:(0,arm_error.Z9)(error)].flat();const reason=said.
length===0?"":`: ${said.join(": ").replace(/\.$/,"")}`;const key=JSON.stringify([step2,action,why,error===void 0?[]:(0,arm_error.
up)(error)]);const others=reasons.get(key);if(others===void 0)reasons.set(key,[item]);else others.push(item);told.set(key,
told.get(key)??reason)}return[...reasons].map(([key,items])=>[told.get(key)??"",items])}function problemsOf(missed){const failures=missed.
filter(({state})=>state==="failed"||state==="unknown");const waiting=missed.filter(({state})=>state==="to-do").length;const left=missed.
length-failures.length-waiting;return[...failuresByReason(failures).map(([reason,[first,...others]])=>({sentence:`${first.
step}: ${first.name}${others.length===0?"":` and ${others.length} more`} could not be put back${reason}.`,remedy:others.
length===0?`${first.action.replace(/\.$/,"")}: ${first.command}`:`${first.action} The report has the commands.`})),...waiting===
0?[]:[{sentence:`${(0,counted.h)(waiting,"thing waits","things wait")} for what is not back yet: the report says which.`,
remedy:"Restore again once the rest is back: it goes on with them."}],...left===0?[]:[{sentence:`${(0,counted.h)(left,"t\
hing that was asked for is","things that were asked for are")} left to a person: the report says which, and why.`,remedy:"\
Do what the report says for each; then restore again finds nothing left."}]]}}),4406:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{jw:()=>locatePatiently,qS:()=>locateResources,Pz:()=>overallPlace});var errors=__webpack_require__(
5140);;function placeOf(atSource,atDestination){if(atSource.state==="unknown"||atDestination.state==="unknown")return"un\
known";if(atDestination.state==="present")return atSource.state==="present"?"both":"moved";return atSource.state==="pres\
ent"?"stayed":"neither"};function locateResources(reader,resources){return Promise.all(resources.map(resource=>lookForOne(
reader,resource)))}function locatePatiently(reader,resources){const lookUp=async id2=>{try{return await reader.lookUp(id2)}catch(error){
if(error instanceof errors._)return{state:"unknown",why:error.message};throw error}};return locateResources({lookUp},resources)}
async function lookForOne(reader,resource){const[atSource,atDestination]=await Promise.all([reader.lookUp(resource.id),reader.
lookUp(resource.destinationId)]);const unseen=[atSource,atDestination].flatMap(seen=>seen.state==="unknown"?[seen]:[]);const why=unseen.
map(seen=>seen.why);const reasons=unseen.flatMap(({reason})=>reason??[]);return{...reasons.length<2?{}:{reasons},id:resource.
id,destinationId:resource.destinationId,place:placeOf(atSource,atDestination),why:why.length===0?void 0:why.join("; ")}}
function overallPlace(seen){const places=new Set(seen.map(one=>one.place));if(places.has("unknown")||seen.length===0)return"\
unknown";if(places.size===1&&places.has("moved"))return"all-moved";if(places.size===1&&places.has("stayed"))return"all-s\
tayed";return"partial"}}),6533:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{u:()=>carryOut});var arm_error=__webpack_require__(6220);var move_progress=__webpack_require__(9487);
;function begun(startedAt,until){return{startedAt,until,sent:new Map,taken:0,answer:"refused",staleUntil:0,operation:void 0,
unsure:void 0,last:void 0,answered:void 0,target:"",isSeen:false,isOtherwise:false}}var errors=__webpack_require__(5140);
;async function sendOrTell({phase,step,id:id2},change,answer,{writer,journal}){try{return await writer.send(change)}catch(error){
if(error instanceof errors._&&answer==="refused"){await journal.write({event:`${phase}-failed`,step,id:id2,taken:false,answer})}
throw error}}var reconcile_step=__webpack_require__(7931);;const MOST_ATTEMPTS=3;const FIRST_LOOK_MS=1e3;const NEXT_LOOK_MS=1e4;
const UNSURE_MS=1e4;const STEP_LIMIT_MS=60*6e4;const WORDS={prepare:["Preparing","Still preparing"],restore:["Putting ba\
ck","Still putting back"]};async function carryOut(step,first,tools){const startedAt=tools.clock.now();const progress=begun(
startedAt,Math.min(tools.deadline,startedAt+STEP_LIMIT_MS));const result=await reconcile(step,first,progress,tools);const isDone=result.
state==="matches"&&(first.kind==="in-progress"||progress.last!==void 0);const{phase,id:id2}=step;if(isDone){const birth=step.
birthAt?.(progress.target);await tools.journal.write({event:`${phase}-done`,step:step.step,id:id2,birth});const{without,
toGive}=progress.last??{};return{...result,state:"done",without,toGive}}if(progress.last!==void 0){const taken=progress.
taken>0&&(result.state!=="failed"||result.why===NOT_SEEN);const{answer,target}=progress;const birth=step.birthAt?.(target);
const event=`${phase}-failed`;const said=result.error===void 0?void 0:(0,arm_error.Z9)(result.error);await tools.journal.
write({event,step:step.step,id:id2,taken,answer,said,birth})}return result}const NOT_SEEN="its effect was not seen";async function reconcile(step,first,progress,tools){
for(let seen=first;;){if(seen.kind==="in-progress")seen=await settled(step,progress,tools);if(seen.kind!=="differs")return(0,
reconcile_step.B)(await explained(seen,progress,tools));const why=await whyNoMore(seen,progress,tools);if(why!==void 0)return(0,
reconcile_step.B)(failed(why,progress.unsure));seen=await step.look(progress.taken,progress.answered);if(seen.kind==="di\
ffers")seen=await sendAndSee(step,seen,progress,tools)}}async function whyNoMore({change},{sent,until},{mayGoOn,clock}){
const answer=await mayGoOn();if(answer!==true)return answer;if((sent.get(change.method)??0)>=MOST_ATTEMPTS)return NOT_SEEN;
return clock.now()>=until?"no time was left for it":void 0}async function sendAndSee(step,seen,progress,tools){const{clock,
log,journal}=tools;if(progress.last===void 0){log.info(`${WORDS[step.phase][0]}: ${step.name} (${step.step})`);await journal.
write({event:`${step.phase}-begin`,step:step.step,id:step.id})}const change=progress.isOtherwise?seen.orElse?.change??seen.
change:seen.change;progress.last=seen;progress.target=change.id;progress.sent.set(change.method,(progress.sent.get(change.
method)??0)+1);const answer=await sendOrTell(step,change,progress.answer,tools);if(progress.answer!=="taken"&&answer.kind!==
"refused")progress.answer=answer.kind;if(answer.kind==="refused"&&!mayPass(answer.error,progress)){return refused(step,"\
Azure refused it",answer.error,progress)}progress.unsure=answer.kind==="taken"?void 0:answer.error;progress.operation=answer.
kind==="taken"?answer.operation:void 0;if(answer.kind==="taken"){progress.taken+=1;progress.answered=answer.answered}const unclearMs=answer.
kind==="unsure"?Math.max(UNSURE_MS,answer.retryAfterMs??0):UNSURE_MS;progress.staleUntil=clock.now()+(answer.kind==="tak\
en"?step.settlingMs:unclearMs);return settled(step,progress,tools)}async function settled(step,progress,tools){const{clock,
log}=tools;for(let pause=FIRST_LOOK_MS;;pause=NEXT_LOOK_MS){const seen=await step.look(progress.taken,progress.answered);
const operation=isWaitedFor(seen)?await stateOf(progress,tools):void 0;if(operation?.kind==="failed"){return refused(step,
"Azure reported that it failed",operation.error,progress)}if(seen.kind==="in-progress")progress.staleUntil=clock.now()+UNSURE_MS;
const isOpen=isWaitedFor(seen)&&(seen.kind==="in-progress"||operation?.kind==="running"||clock.now()<progress.staleUntil);
if(!isOpen||clock.now()+pause>progress.until)return seen;await noteFirstSight(step,progress,tools);const gone=(0,move_progress.
p0)(clock.now()-progress.startedAt);log.info(`${WORDS[step.phase][1]}, ${gone} gone: ${step.name} (${step.step})`,"quiet");
await clock.sleep(pause)}}async function noteFirstSight({phase,step,id:id2,birthAt},progress,{journal}){const birth=birthAt?.(
progress.target);if(birth===void 0||progress.isSeen)return;progress.isSeen=true;await journal.write({event:`${phase}-see\
n`,step,id:id2,birth})}function isWaitedFor(seen){if(seen.kind==="blocked")return seen.mayBeStale===true;return seen.kind===
"in-progress"||seen.kind==="differs"||seen.kind==="unknown"}async function stateOf(progress,{reader}){if(progress.operation===
void 0)return{kind:"over"};const state=await reader.readOperation(progress.operation);if(state.kind!=="running")progress.
operation=void 0;return state}function mayPass(error,{last,sent,isOtherwise}){if(last?.passing?.includes(error.code??"")===
true)return true;const isFirst=[...sent.values()].reduce((sum,one)=>sum+one,0)===1;return!isFirst&&!isOtherwise&&last?.orElse?.
when(error)===true}function refused({refusals},why,error,progress){const{last,isOtherwise}=progress;if(last?.orElse?.when(
error)===true&&!isOtherwise){progress.isOtherwise=true;return last}const meaning=refusals?.[error.code??""];if(meaning?.
isFinal===true){return{kind:"blocked",why:(0,arm_error.F7)(meaning.why,error)}}return failed(meaning?.why??why,error)}async function explained(seen,progress,tools){
if(seen.kind!=="failed"||seen.error!==void 0)return seen;const state=await stateOf(progress,tools);return state.kind==="\
failed"?{...seen,error:state.error}:seen}function failed(why,error){return error===void 0?{kind:"failed",why}:{kind:"fai\
led",why,error}}}),7931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B:()=>resultOf});function resultOf(seen){switch(seen.kind){case"matches":{const{as}=seen;const why=as===
void 0?void 0:`its name is now ${as}`;return{state:"matches",why,as,isOpen:false}}case"in-progress":return{state:"failed",
why:"it did not come to an end in time",isOpen:true};case"blocked":return{state:"blocked",why:seen.why,isOpen:seen.until===
"later-run"};case"failed":return{state:"failed",why:seen.why,error:seen.error,isOpen:true};case"unknown":return{state:"u\
nknown",why:seen.why,isOpen:seen.lasting!==true}}}}),708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>readThere});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2519);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2489);var _domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2005);var _plan_load_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7104);function readThere(reader,plan,group,place){
const scope={...(0,_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_2__.Od)(plan),source:group};const readings=new Map;const read=name=>{
const known=readings.get(name)??readOne(name);readings.set(name,known);return known};async function readOne(name){if(name===
"associatedResources")return readAssociated();const parents=await Promise.all((0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
rY)(name).parents.map(read));const hidden=parents.find(({state})=>state==="unknown");const items=parents.flatMap(_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3).map(item=>place.rewritten(item));return hidden??reader.readCollection(name,scope,items)}async function readAssociated(){
const before=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)((0,_domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.
UI)(plan.snapshot).of("associatedResources"));const items=[];for(const item of before){const seen=await reader.readResource(
place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__.TH)(item)));if(seen.state==="unknown"){return{state:"\
unknown",reason:{why:seen.why,code:void 0,status:void 0}}}if(seen.state==="present")items.push(seen.body)}return items.length===
0?{state:"empty",total:0}:{state:"read",items,total:items.length}}return{read,forget:()=>{readings.clear()}}}}),8875:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>followUpOf});var body_identity=__webpack_require__(2519);var inventory=__webpack_require__(
2489);var json=__webpack_require__(3871);var relocation=__webpack_require__(23);var old_id_holders=__webpack_require__(1930);
var resource_id=__webpack_require__(9879);var snapshot=__webpack_require__(2005);var right_words=__webpack_require__(8783);
var shell_quote=__webpack_require__(9338);var commands=__webpack_require__(8163);var principal_now=__webpack_require__(8506);
;function cleanupCandidatesOf(before,content){return finders.flatMap(find=>find(before,content))}const orphanedAssignments=(before,{
resources})=>assignmentsIn(before).filter(item=>resources.some(({id:id2})=>(0,resource_id.a5)((0,body_identity.TH)(item),
id2))).map(item=>{const roles=(0,inventory.S3)(before.of("roleDefinitions"));const right=(0,right_words.k)(item,roles,(0,
inventory.S3)(before.of("workspace"))[0],"was");return{what:`Role assignment where nothing is any more: ${right}`,command:deletes(
item)}});const rightsOfNobody=(before,{resources})=>assignmentsIn(before).flatMap(item=>{const holder=(0,principal_now.D)(
(0,json.$6)(item,"properties","principalId")??"",before);const isGone=holder!==void 0&&holder.bearer!=="workspace";const hasMoved=resources.
some(({id:id2})=>(0,resource_id.a5)((0,body_identity.TH)(item),id2));if(!isGone||hasMoved)return[];const what=`Role assi\
gnment of the identity of ${(0,json.$6)(holder.resource,"name")??"a removed resource"}, which is another one now`;return[
{what,command:deletes(item)}]});const deadAlertRules=(before,{resources})=>(0,inventory.S3)(before.of("alerts")).flatMap(
alert=>{const id2=(0,body_identity.TH)(alert);const scopes=(0,json.gT)(alert,"properties","scopes").filter(one=>typeof one===
"string");if(scopes.length===0)return[];const isDead=scopes.every(scope=>resources.some(moved=>(0,resource_id.a5)(scope,
moved.id)));const what=isDead?"once another rule watches the new id":"it watches something else as well: take the old id\
 out of its scopes";return[{what:`Alert rule ${nameOf(id2)}: ${what}`,command:`az resource ${isDead?"delete":"show"} --i\
ds ${(0,shell_quote.r)(id2)}`}]});const privateEndpoints=before=>[...(0,inventory.S3)(before.of("privateEndpointConnecti\
ons")),...(0,inventory.S3)(before.of("associatedConnections"))].flatMap(item=>{const id2=(0,json.$6)(item,"properties","\
privateEndpoint","id")??"";const place=(0,resource_id.RQ)(id2);if(place===void 0)return[];const options={"endpoint-name":place.
name,"resource-group":place.resourceGroup,subscription:place.subscriptionId};return[{what:`Private endpoint ${place.name}\
: when its resource has another one now`,command:`az network private-endpoint show --ids ${(0,shell_quote.r)(id2)}`},{what:`\
Private DNS records that the zone groups of ${place.name} wrote: they dangle once it is gone`,command:`az network privat\
e-endpoint dns-zone-group list ${(0,commands.yB)(options)}`}]});const sourceGroup=(_before,{source})=>[{what:`Resource g\
roup ${source.resourceGroup}: look what it still holds before anybody deletes it`,command:`az resource list --resource-g\
roup ${(0,shell_quote.r)(source.resourceGroup)} --subscription ${(0,shell_quote.r)(source.subscriptionId)} --output tabl\
e`}];const finders=[orphanedAssignments,rightsOfNobody,deadAlertRules,privateEndpoints,sourceGroup];function assignmentsIn(before){
return[...(0,inventory.S3)(before.of("roleAssignments")),...(0,inventory.S3)(before.of("associatedRoleAssignments"))]}function deletes(assignment){
return`az role assignment delete --ids ${(0,shell_quote.r)((0,body_identity.TH)(assignment))}`}function nameOf(id2){return id2.
split("/").at(-1)??id2};function followUpOf(plan){const{resources,source,destination,workspaceName,associated}=plan.content;
const before=(0,snapshot.UI)(plan.snapshot);const place=(0,relocation.j6)(resources.map(({id:id2})=>id2),destination);const[
workspace]=(0,inventory.S3)(before.of("workspace"));const uri=(0,json.$6)(workspace,"properties","mlFlowTrackingUri");return{
trackingUri:uri===void 0?void 0:place.to(uri),moved:resources.map(({id:id2,type})=>{const from=spelled(id2,before);return{
type,from,to:place.to(from)}}),oldIdHolders:holdersIn(before),leftovers:cleanupCandidatesOf(before,plan.content),unread:lookedThrough.
filter(name=>before.of(name).state==="unknown").map(name=>inventory.ry[name].title),wayBack:{source:destination,destination:source,
workspaceName,associated}}}const lookedThrough=["alerts","holders","factoryLinks","roleAssignments","associatedRoleAssig\
nments","privateEndpointConnections","associatedConnections"];function spelled(id2,before){const bodies=[...(0,inventory.
S3)(before.of("workspace")),...(0,inventory.S3)(before.of("associatedResources"))];return bodies.map(body=>(0,body_identity.
TH)(body)).find(one=>(0,resource_id.s)(one,id2))??id2}function holdersIn(before){const all=["alerts","holders","factoryL\
inks"].flatMap(name=>(0,inventory.S3)(before.of(name)));const told=all.map(item=>{const known=(0,old_id_holders.B)((0,json.
$6)(item,"type")??"");return{id:(0,body_identity.TH)(item),title:known?.title??"alert rule or web test",remedy:known?.remedy??
"Set it to the new id."}});return told.filter(({id:id2},index)=>told.findIndex(one=>(0,resource_id.s)(one.id,id2))===index)}}),
5275:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Z:()=>isStranger,g:()=>sameWorkspace});var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3871);var _verification_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
602);const IMMUTABLE_ID=["properties","workspaceId"];const words={why:"The workspace at the destination is not, or not p\
rovably, the workspace that was approved, ready for use.",remedy:"Open the workspace in the studio, run its diagnose act\
ion, and give the correlation id to Azure support if it stays so."};const comparisons=[{path:IMMUTABLE_ID,expected:before=>(0,
_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(before,...IMMUTABLE_ID)},{path:["properties","provisioningState"],expected:()=>"\
Succeeded"}];const sameWorkspace=({before,now,id:id2})=>{const findings=comparisons.flatMap(({path,expected})=>{const field=path.
join(".");const want=expected(before);const have=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(now,...path)??"(abs\
ent)";if(want===void 0){const value=`${have}, and the plan does not know it`;return[(0,_verification_js__WEBPACK_IMPORTED_MODULE_1__.
i)(id2,{field,value},words,{certainty:"unknown"})]}if(want.toLowerCase()===have.toLowerCase())return[];return[(0,_verification_js__WEBPACK_IMPORTED_MODULE_1__.
i)(id2,{field,value:`${have}, expected ${want}`},words)]});return Promise.resolve(findings)};function isStranger(before,now){
const immutable=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(before,...IMMUTABLE_ID);return immutable!==void 0&&immutable!==
(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(now,...IMMUTABLE_ID)}}),602:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>difference});const VERIFICATION="verification";const SOURCE="Microsoft:\
 Move Azure Machine Learning workspaces between subscriptions (preview)";function difference(subject,evidence,words,{severity="\
blocker",certainty="observed"}={}){return{rule:VERIFICATION,severity,certainty,subject,evidence:[evidence],...words,source:SOURCE}}})};export{id,ids,modules};
>>>>>>> h22
