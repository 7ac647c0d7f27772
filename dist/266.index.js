const id=266;const ids=[266];const modules={2519:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PL:()=>listedAt,TH:()=>idOf,u3:()=>answerFor});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9879);function idOf(body){return(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(body,"id")??""}function listedAt(list,item){const name=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"name")??"";
return idOf(item)!==""||name===""?item:{...item,id:`${list}/${name}`}}const DEFINED_ELSEWHERE=/\/providers\/Microsoft\.Authorization\/roleDefinitions\//i;
function answerFor(asked,body){const id2=idOf(body);const nameIn=path=>path.slice(path.lastIndexOf("/")+1);if(id2===""){
const isNamed=(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(body,"name")??
"",nameIn(asked));return isNamed&&(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
fK)(body,"properties"))?{...body,id:asked}:void 0}const isAsked=DEFINED_ELSEWHERE.test(asked)?(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
s)(nameIn(id2),nameIn(asked)):(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)(id2,asked);return isAsked?body:void 0}}),
2108:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Zn:()=>collectionNames,rY:()=>collectionEntry,ry:()=>collectionTable});function entry(title,within,{parents=[],compared=true,
keeps=compared?"bodies":"nothing"}){return{title,parents,within,compared,keeps}}function around(title,options={}){return entry(
title,void 0,options)}function inside(title,options={}){return entry(title,"workspace",options)}function atDestination(title,options={}){
return entry(title,"destinationGroup",options)}const judged={compared:false};const counted={compared:false,keeps:"names"};
const collectionTable={sourceSubscription:around("source subscription",judged),destinationSubscription:around("destinati\
on subscription",judged),subscriptions:around("subscriptions that can be seen",judged),sourceGroup:around("source resour\
ce group"),destinationGroup:around("destination resource group"),sourceGroupResources:around("resources in the source gr\
oup",judged),destinationGroupResources:atDestination("resources in the destination group",judged),sourceDeployments:around(
"running deployments at the source",judged),destinationDeployments:atDestination("running deployments at the destination",
judged),sourcePermissions:around("own permissions at the source",judged),destinationPermissions:atDestination("own permi\
ssions at the destination",judged),workspace:around("workspace"),destinationNamesake:around("namesake at the destination",
{keeps:"nothing"}),associatedResources:inside("associated resources",{parents:["workspace"]}),siblingWorkspaces:inside("\
other workspaces",{parents:["subscriptions"],compared:false}),computes:inside("computes"),onlineEndpoints:inside("online\
 endpoints"),onlineDeployments:inside("online deployments",{parents:["onlineEndpoints"]}),batchEndpoints:inside("batch e\
ndpoints"),batchDeployments:inside("batch deployments",{parents:["batchEndpoints"]}),serverlessEndpoints:inside("serverl\
ess endpoints"),webServices:inside("web services of version 1"),activeJobs:inside("jobs that are not finished",{parents:[
"workspace"],compared:false,keeps:"count"}),labelingJobs:inside("labeling projects that are not finished",judged),schedules:inside(
"schedules"),featuresets:inside("feature sets"),featuresetVersions:inside("feature set versions",{parents:["featuresets"]}),
datastores:inside("datastores"),dataAssets:inside("data assets"),dataVersions:inside("data asset versions",{parents:["da\
taAssets"]}),datasets:inside("datasets of version 1"),models:inside("models",counted),environments:inside("environments",
counted),components:inside("components",counted),connections:inside("connections"),outboundRules:inside("outbound rules"),
linkedServices:inside("linked services"),databricksWorkspaces:inside("Databricks workspaces",{parents:["subscriptions"],
compared:false}),privateEndpointConnections:inside("private endpoint connections"),associatedConnections:inside("private\
 endpoint connections of associated resources",{parents:["associatedResources"]}),roleAssignments:inside("role assignmen\
ts"),associatedRoleAssignments:inside("role assignments at associated resources",{parents:["associatedResources"]}),timedRights:inside(
"time-limited and eligible role assignments",{parents:["workspace","associatedResources"],compared:false,keeps:"bodies"}),
inheritedRoleAssignments:inside("role assignments above the workspace",{keeps:"nothing"}),destinationRoleAssignments:atDestination(
"role assignments at the destination",{keeps:"nothing"}),roleDefinitions:inside("role definitions",{parents:["roleAssign\
ments","associatedRoleAssignments","timedRights","inheritedRoleAssignments"],compared:false,keeps:"bodies"}),diagnosticSettings:inside(
"diagnostic settings",{parents:["workspace","associatedResources","onlineEndpoints"]}),alerts:inside("alert rules",{parents:[
"workspace"]}),graphHolders:inside("what Resource Graph says to name the present ids",{parents:["workspace"],...judged}),
holders:inside("resources that name the present ids",{parents:["workspace","graphHolders"],compared:false,keeps:"bodies"}),
dataFactories:inside("data factories",judged),factoryLinks:inside("Data Factory linked services",{parents:["dataFactorie\
s"],compared:false,keeps:"bodies"}),destinationProviders:around("resource providers",judged),sourceLocks:around("locks a\
t the source"),destinationLocks:around("locks at the destination",{keeps:"nothing"}),policyRestrictions:entry("policy at\
 the destination","destinationGroup",{parents:["workspace","associatedResources"],compared:false}),destinationUsages:inside(
"usages and quotas at the destination",{parents:["workspace"],compared:false}),vmSizes:inside("VM sizes at the destinati\
on",{parents:["workspace"],compared:false})};const collectionNames=Object.keys(collectionTable);function collectionEntry(name){
return collectionTable[name]}}),2489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{M3:()=>WITHIN_NOTHING,S3:()=>itemsOf,Zn:()=>_collection_table_js__WEBPACK_IMPORTED_MODULE_0__.Zn,
o8:()=>inventoryOf,rS:()=>withinNothing,rY:()=>_collection_table_js__WEBPACK_IMPORTED_MODULE_0__.rY,ry:()=>_collection_table_js__WEBPACK_IMPORTED_MODULE_0__.
ry});var _collection_table_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2108);function inventoryOf(readings){const byName=new Map(
readings);return{of:name=>byName.get(name)??NEVER_READ}}const NEVER_READ={state:"unknown",reason:{why:"it was not read",
code:void 0,status:void 0}};function itemsOf(collection){return collection.state==="read"?collection.items:[]}const WITHIN_NOTHING="\
(its place does not exist)";function withinNothing(place){const why=`the ${_collection_table_js__WEBPACK_IMPORTED_MODULE_0__.
ry[place].title} does not exist`;return{state:"unknown",reason:{why,code:WITHIN_NOTHING,status:void 0}}}}),7266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{discover:()=>discover});var batch=__webpack_require__(2423);var data_text=__webpack_require__(
3805);var camel_case=__webpack_require__(6956);var body_identity=__webpack_require__(2519);var inventory=__webpack_require__(
2489);var resource_id=__webpack_require__(9879);var one_cause=__webpack_require__(7951);;function findMoves(reader,from){
return from.kind==="list"?lookUpAll(reader,from.entries):listPlace(reader,from)}async function lookUpAll(reader,entries){
const keys=(0,batch.YD)(entries.map(({workspaceName})=>workspaceName));const listed=await listSubscriptions(reader,entries);
const looks=await Promise.all(entries.map(async entry=>{const id2=(0,resource_id.RL)(entry.source,entry.workspaceName);return listed.
has(id2.toLowerCase())?{state:"present"}:reader.lookUp(id2)}));const reason=reasonOfAll(looks);if(reason!==void 0)return{
reason};return Promise.all(looks.map(async(seen,index)=>{const entry=entries[index];if(entry===void 0)throw new Error("a\
 look without its row");const why=seen.state==="unknown"?seen.why:void 0;const state=await stateOf(seen.state,entry,reader);
return{key:keys[index]??"",entry,state,why}}))}function reasonOfAll(looks){const reasons=looks.flatMap(seen=>seen.state===
"unknown"?seen.reason??[]:[]);const isWhole=reasons.length===looks.length&&(0,one_cause.rl)(reasons)!==void 0;return isWhole?
reasons[0]:void 0}const WORTH_A_LIST=20;async function listSubscriptions(reader,entries){const counts=new Map;for(const{
source}of entries){const id2=source.subscriptionId.toLowerCase();counts.set(id2,(counts.get(id2)??0)+1)}const many=[...counts].
filter(([,count])=>count>=WORTH_A_LIST);const lists=await Promise.all(many.map(([subscriptionId])=>reader.listWorkspaces(
{subscriptionId,resourceGroup:void 0})));const items=lists.flatMap(inventory.S3);return new Set(items.map(item=>(0,body_identity.
TH)(item).toLowerCase()))}async function stateOf(atSource,{destination,workspaceName},reader){if(atSource==="present")return"\
found";if(atSource==="unknown")return"unknown";if(destination===void 0)return"missing";const there=await reader.lookUp((0,
resource_id.RL)(destination,workspaceName));return there.state==="present"?"there":"missing"}async function listPlace(reader,{
place,destination,associated}){const listed=await reader.listWorkspaces(place);if(listed.state==="unknown")return{reason:listed.
reason};const ids2=(0,inventory.S3)(listed).map(item=>(0,body_identity.TH)(item));const parsed=[...ids2].sort(byLowerCase).
map(resource_id.RQ);if(parsed.includes(void 0)){const why="Azure listed a workspace without an id";return{reason:{why,code:void 0,
status:200}}}const entries=parsed.flatMap(id2=>id2===void 0?[]:[{source:{subscriptionId:id2.subscriptionId,resourceGroup:id2.
resourceGroup},destination,workspaceName:id2.name,associated}]);return judged(entries)}function judged(entries){const keys=(0,
batch.YD)(entries.map(({workspaceName})=>workspaceName));const clashing=new Set((0,batch.no)(entries).flatMap(({earlier,
later})=>[earlier,later]));return entries.map((entry,index)=>{const{source,destination}=entry;const isThere=destination!==
void 0&&(0,resource_id.sU)(source,destination);const state=isThere?"there":clashing.has(index)?"clash":"found";return{key:keys[index]??
"",entry,state,why:void 0}})}function byLowerCase(left,right){const[one,other]=[left.toLowerCase(),right.toLowerCase()];
return one<other?-1:Number(one>other)};function planWaves(found){const ways=found.flatMap(move=>{const{source,destination}=move.
entry;return move.state==="found"&&destination!==void 0?[{move,source,destination}]:[]});const planned=(0,batch.gt)(ways).
flatMap((wave,index)=>wave.map(({move})=>({...move,wave:index+1})));const placed=new Set(ways.map(({move})=>move));const rest=found.
filter(move=>!placed.has(move));return[...planned,...rest.map(move=>({...move,wave:void 0}))]}var file_names=__webpack_require__(
8971);;async function discover({from,planFile},ports,run){const reader=await ports.azure.reader();run.note({correlationId:reader.
correlationId});const found=await findMoves(reader,from);if("reason"in found){const cause=(0,one_cause.rl)([found.reason]);
const sentence=`The workspaces of ${placeWords(from)} could not be listed: ${found.reason.why}.`;const remedy="Grant thi\
s identity Reader there, or correct the name, and run discover again.";return endBlocked(run,[{sentence,remedy:cause?.remedy??
remedy}],cause?.reason)}const moves=planWaves(found);run.note({batch:moves});run.mark("Looked every workspace up");const files=(0,
file_names.G)(planFile);await ports.files.write(files.leftOut,(0,data_text.U)(leftOut(moves,ports.secrets)));await ports.
files.write(files.moves,(0,data_text.U)(inputsByKey(moves,run.report().host)));run.noteFile({moves:files.moves});const problems=[
...moves.flatMap(problemsOf),...nothingFound(moves,from)];if(problems.length>0)return endBlocked(run,problems);return run.
end({outcome:"ready",failureReason:void 0,failed:false})}function endBlocked(run,problems,failureReason="not-ready"){return run.
end({outcome:"blocked",failureReason,failed:true,problems})}function inputsByKey(moves,host){const spell=host==="azure-p\
ipelines"?camel_case.x:name=>name;const spelled=inputs=>Object.fromEntries(Object.entries(inputs).map(([name,value])=>[spell(
name),value]));const found=moves.filter(({state})=>state==="found");return Object.fromEntries(found.map(({key,entry})=>[
key,spelled((0,batch.gA)(entry))]))}function leftOut(moves,{blot}){const others=moves.filter(({state})=>state!=="found");
return Object.fromEntries(others.map(move=>{const[problem]=problemsOf(move);return[move.key,blot(problem?.sentence??"A w\
orkspace of this name is at the destination already.")]}))}const stateProblems={found:void 0,there:void 0,missing:name=>({
sentence:`There is no workspace ${name}.`,remedy:"Correct its row in the list of moves, or take it out."}),unknown:(name,{
why})=>({sentence:`The workspace ${name} could not be read: ${why??"nobody knows why"}.`,remedy:"Grant this identity Rea\
der there, and run discover again."}),clash:name=>({sentence:`The workspace ${name} has a namesake that is bound for the\
 same group.`,remedy:"Name the moves in a workspaces-file, with another destination for one of the two."})};function problemsOf(move){
const{workspaceName,source}=move.entry;const problem=stateProblems[move.state]?.(`${workspaceName} in ${source.resourceGroup}`,
move);return problem===void 0?[]:[problem]}function nothingFound(moves,from){if(from.kind==="list"||moves.some(({state})=>state!==
"there"))return[];return[{sentence:`There is nothing to move: ${placeWords(from)} has no workspace outside of the destin\
ation.`,remedy:"Check the inputs. An identity sees only what it may read."}]}function placeWords(from){if(from.kind==="l\
ist")return"the list";const{resourceGroup}=from.place;return resourceGroup===void 0?"the subscription":`the group ${resourceGroup}`}})};export{id,ids,modules};
