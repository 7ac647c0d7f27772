const id=626;const ids=[626];const modules={2703:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>isSystemDatastore});var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);const SERVICE_MADE=new Set(["workspaceblobstore","workspacefilestore","workspaceartifactstore","workspaceworkingdi\
rectory"]);function isSystemDatastore(datastore){const name=((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(datastore,
"name")??"").toLowerCase();return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.fK)(datastore,"properties","isDefault")===
true||SERVICE_MADE.has(name)}}),2519:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{PL:()=>listedAt,TH:()=>idOf,u3:()=>answerFor});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
ry[place].title} does not exist`;return{state:"unknown",reason:{why,code:WITHIN_NOTHING,status:void 0}}}}),487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>isInSourceGroup,Im:()=>associatedId,W1:()=>associatedProperty,lh:()=>movingResourceIds});
var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3871);var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9879);const associatedProperty={storage:"storageAccount","key-vault":"keyVault","container-registry":"containerRegistry",
"application-insights":"applicationInsights"};function associatedId(workspace,kind){const id2=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(workspace,"properties",associatedProperty[kind]);return id2===""?void 0:id2}function isInSourceGroup(scope,resourceId){
const parsed=(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.RQ)(resourceId);return parsed!==void 0&&(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
sU)(parsed,scope.source)}function movingResourceIds(scope,workspace){const own=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(workspace,"id")??(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.RL)(scope.source,scope.workspaceName);const associated=scope.
associated.flatMap(kind=>{const id2=workspace===void 0?void 0:associatedId(workspace,kind);return id2!==void 0&&isInSourceGroup(
scope,id2)?[id2]:[]});return[own,...associated]}}),1930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>holderType,I:()=>holderTypes});const holderTypes=[{type:"Microsoft.Even\
tGrid/systemTopics",title:"Event Grid system topic",remedy:"Create the system topic and its subscriptions again for the \
new id: a source cannot be changed."},{type:"microsoft.insights/metricAlerts",title:"metric alert rule",remedy:"Create t\
he alert rule again for the new id."},{type:"microsoft.insights/scheduledQueryRules",title:"log alert rule",remedy:"Set \
the scopes of the alert rule to the new id."},{type:"microsoft.insights/activityLogAlerts",title:"activity log alert rul\
e",remedy:"Set the scopes and conditions of the alert rule to the new id."},{type:"microsoft.alertsManagement/actionRule\
s",title:"alert processing rule",remedy:"Set the scopes of the rule to the new id."},{type:"microsoft.insights/autoscale\
Settings",title:"autoscale setting",remedy:"Create the autoscale setting again for the deployment at its new id."},{type:"\
Microsoft.Portal/dashboards",title:"dashboard",remedy:"Point its tiles to the new id."},{type:"microsoft.insights/workbo\
oks",title:"workbook",remedy:"Point it to the new id."},{type:"Microsoft.Logic/workflows",title:"logic app",remedy:"Poin\
t its actions and connections to the new id."}];const factoryLink={type:"Microsoft.DataFactory/factories/linkedservices",
title:"Data Factory linked service",remedy:"Set subscription and resource group of the linked service to the new ones."};
const known=new Map([...holderTypes,factoryLink].map(holder=>[holder.type.toLowerCase(),holder]));function holderType(type){
return known.get(type.toLowerCase())}}),823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>otherInstanceId});var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5902);const LONGEST_NAME=24;function otherInstanceId(id2,suffix){const name=id2.split("/").at(-1)??"";const room=LONGEST_NAME-
suffix.length;if(name.length<=room)return`${id2}${suffix}`;const mark=`-${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
t)(name.toLowerCase()).slice(0,4)}`;const short=`${name.slice(0,room-mark.length).replace(/-+$/,"")}${mark}`;return`${id2.
slice(0,id2.length-name.length)}${short}${suffix}`}}),23:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{WO:()=>namesOneOf,fI:()=>withAlias,j6:()=>relocation,zp:()=>inPlace});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);const inPlace={to:id2=>id2,rewritten:body=>body};const PROVIDER="/providers/microsoft.machinelearningservices";const HOLDS_ID=/(?:\/|%2f)subscriptions(?:\/|%2f)/i;
const NAME=/[\w.()-]/;function relocation(movedIds,destination){const prefixes=prefixesOf(movedIds);const toText=text=>HOLDS_ID.
test(text)?prefixes.reduce((now,prefix)=>replaced(now,prefix,destination),text):text;return{to:toText,rewritten:body=>eachText(
body,toText)}}function withAlias(place,{from,to}){const swapped=text=>eachId(eachId(text,lowered(from),()=>to),encoded(from),
()=>encodeURIComponent(to));return{to:id2=>swapped(place.to(id2)),rewritten:body=>eachText(place.rewritten(body),swapped)}}
function eachText(body,change){const walk=value=>{if(typeof value==="string")return change(value);if((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
Md)(value))return value.map(walk);return(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(value)?eachText(value,change):value};
return Object.fromEntries(Object.entries(body).map(([key,value])=>[change(key),walk(value)]))}function endsOf(text,id2){
if(text.length<id2.length||id2.startsWith("%")&&!text.includes("%"))return[];const low=lowered(text);const ends=[];for(let at=low.
indexOf(id2);at!==-1&&id2!=="";at=low.indexOf(id2,at+1)){const end=at+id2.length;if(end===text.length||!NAME.test(text.charAt(
end)))ends.push(end)}return ends}function namesOneOf(ids2,body){const prefixes=prefixesOf(ids2);const named=value=>{if(typeof value===
"string"){const low=lowered(value);return prefixes.some(one=>endsOf(low,one).length>0)}if((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
Md)(value))return value.some(named);return(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(value)&&Object.entries(value).some(
([key,inner])=>named(key)||named(inner))};return named(body)}function prefixesOf(ids2){return ids2.flatMap(id2=>{const low=lowered(
id2);const forms=low.includes(`${PROVIDER}/`)?[low,low.replace(PROVIDER,"")]:[low];return[...forms,...forms.map(encoded)]})}
function encoded(id2){return lowered(encodeURIComponent(id2))}function lowered(text){return text.replace(/[A-Z]+/g,letters=>letters.
toLowerCase())}function replaced(text,prefix,{subscriptionId,resourceGroup}){const slash=prefix.startsWith("/")?"/":"%2f";
const[,subscriptions="",subscription="",groups="",group=""]=prefix.split(slash);const skip={first:subscriptions.length+2*
slash.length,middle:groups.length+2*slash.length};const newGroup=slash==="/"?resourceGroup:encodeURIComponent(resourceGroup);
const middle=skip.first+subscription.length;const rest=middle+skip.middle+group.length;return eachId(text,prefix,id2=>`${id2.
slice(0,skip.first)}${subscriptionId}${id2.slice(middle,middle+skip.middle)}${newGroup}${id2.slice(rest)}`)}function eachId(text,id2,change){
let done="";let from=0;for(const end of endsOf(text,id2)){done+=text.slice(from,end-id2.length)+change(text.slice(end-id2.
length,end));from=end}return done+text.slice(from)}}),8783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>roleGuid,k:()=>rightWords});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9879);var _short_name_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7231);const at=(item,field)=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"properties",field)??"";const KINDS={ForeignGroup:"\
Group of another directory",ServicePrincipal:"Service principal"};function roleGuid(assignment){return at(assignment,"ro\
leDefinitionId").split("/").at(-1)??""}function rightWords(assignment,roles,workspace,verb="is"){const guid=roleGuid(assignment);
const role=roles.find(one=>(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(
one,"name")??"",guid));const known=role===void 0?"":at(role,"roleName");const roleName=known===""?`role ${guid}`:known;const where=(0,
_short_name_js__WEBPACK_IMPORTED_MODULE_2__.E)(at(assignment,"scope"),[(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workspace,
"id")??[]].flat());return`${holderWords(assignment,workspace)} ${verb} ${roleName} at ${where}`}function holderWords(assignment,workspace){
const principal=at(assignment,"principalId");const own=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workspace,"identity",
"principalId")??"";if(own!==""&&(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)(own,principal)){return`The workspace'\
s own identity (${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(workspace,"name")??principal})`}const kind=at(assignment,
"principalType");return`${KINDS[kind]??(kind===""?"Principal":kind)} ${principal}`}}),7560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U0:()=>endOfAssignment,_Y:()=>isTimed,se:()=>isEligibility});var _body_identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2519);var _json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3871);var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9879);const at=(item,field)=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"properties",field)??"";function isEligibility(instance){
return/\/roleEligibilityScheduleInstances\//i.test((0,_body_identity_js__WEBPACK_IMPORTED_MODULE_1__.TH)(instance))}function isTimed(instance){
const isActivated=(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(at(instance,"assignmentType"),"Activated");return isEligibility(
instance)||isActivated||at(instance,"endDateTime")!==""}function endOfAssignment(assignment,timedRights){const instance=timedRights.
find(one=>!isEligibility(one)&&((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.s)(at(one,"originRoleAssignmentId"),(0,_body_identity_js__WEBPACK_IMPORTED_MODULE_1__.
TH)(assignment))||["scope","principalId","roleDefinitionId"].every(field=>(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.
s)(at(one,field),at(assignment,field)))));if(instance===void 0)return void 0;const end=at(instance,"endDateTime");return end===
""?"(no end told)":end}}),5902:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>canonicalText,t:()=>canonicalHash});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598);var _json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3871);function canonicalText(value){if((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
Md)(value))return`[${value.map(canonicalText).join(",")}]`;if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value))return JSON.
stringify(value);const members=Object.keys(value).sort().map(key=>`${JSON.stringify(key)}:${canonicalText(value[key]??null)}`);
return`{${members.join(",")}}`}function canonicalHash(value){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(canonicalText(value),"utf8").digest("hex")}}),5400:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>inParallel});async function inParallel(items,limit,work){const results=new Map;
const queue=items.entries();const worker=async()=>{for(const[index,item]of queue)results.set(index,await work(item))};await Promise.
all(Array.from({length:Math.min(limit,items.length)},worker));return[...results].sort(([left],[right])=>left-right).map(
([,result])=>result)}}),2443:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$A:()=>bornAt,Fl:()=>identityKept,LK:()=>birthOf,qD:()=>isBornAs,tT:()=>isMadeAnew,yT:()=>birthToKeep});
var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5902);var _json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3871);const BIRTH=[["systemData","createdAt"],["systemData","createdBy"],["properties","createdOn"],["properties","prope\
rties","createdOn"],["properties","properties","createdBy","userId"]];const TIME_PATHS=BIRTH.filter(path=>/^created(?:At|On)$/.
test(path.at(-1)??""));const TIMES=TIME_PATHS.map(path=>path.join("."));const IDENTITY=["identity","principalId"];const IDENTITY_NAME=IDENTITY.
join(".");function birthOf(item){return BIRTH.map(path=>(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.fK)(item,...path)??null)}
function isMadeAnew(before,now){const is=birthOf(now);return birthOf(before).some((was,at)=>was!==null&&(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
A)(was)!==(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.A)(is[at]??null))}function birthToKeep(body){const kept=[...BIRTH,
IDENTITY].flatMap(path=>{const value=(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.fK)(body,...path)??null;return value===null?
[]:[[path.join("."),value]]});const isProof=kept.some(([name])=>name===IDENTITY_NAME||TIMES.includes(name));return isProof?
Object.fromEntries(kept):void 0}function isBornAs(kept,body){const hasTime=Object.keys(kept).some(name=>TIMES.includes(name));
const fields=Object.entries(kept).filter(([name])=>name===IDENTITY_NAME!==hasTime);return fields.length>0&&fields.every(
([name,was])=>(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.A)(was)===(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
A)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.fK)(body,...name.split("."))??null))}function identityKept(kept){return(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(kept,IDENTITY_NAME)}function bornAt(body){return TIME_PATHS.map(path=>Date.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(body,...path)??"")).find(time=>!Number.isNaN(time))}}),2434:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FV:()=>comparableItems,PZ:()=>areStill,ZK:()=>comparableBody});var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5902);var _json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3871);var _birth_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2443);var _secret_fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(71);var _service_fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9998);function comparableBody(value){const body=(0,_secret_fields_js__WEBPACK_IMPORTED_MODULE_2__.cT)(value);return stable(
body,(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(body)?body:{},[])}function comparableItems(items){return items.map(item=>({
key:(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(item,"id")?.toLowerCase()??(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
A)(item),item})).sort((left,right)=>compare(left.key,right.key)).map(({item})=>comparableBody(item))}function stable(value,body,path){
if((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.Md)(value)){const items=value.map(item=>stable(item,body,path));if(!items.every(
_json_js__WEBPACK_IMPORTED_MODULE_4__.OW))return items;return[...items].sort((left,right)=>compare((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
A)(left),(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.A)(right)))}if((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(
value)){const kept=Object.entries(value).filter(([key])=>!(0,_service_fields_js__WEBPACK_IMPORTED_MODULE_3__.o)(body,[...path,
key]));return Object.fromEntries(kept.map(([key,inner])=>[lowerId(key),stable(inner,body,[...path,key])]))}return typeof value===
"string"?lowerId(value):value}function lowerId(text){return/^\/subscriptions\//i.test(text)?text.toLowerCase():text}function compare(left,right){
if(left===right)return 0;return left<right?-1:1}function areStill(before,now){const withBirth=items=>(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
A)(comparableItems(items.map(item=>({...item,birth:(0,_birth_js__WEBPACK_IMPORTED_MODULE_1__.LK)(item)}))));return withBirth(
before)===withBirth(now)}}),9242:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q:()=>namedByPeople});const namedByPeople=new Set([...["tags","traffic","mirrortraffic","metadata",
"environmentvariables","inputs","outputs"],...["userassignedidentities","jobs"]])}),8439:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G0:()=>planAsJson,Gb:()=>planDigest,VK:()=>shortDigest});var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5902);var _prepare_step_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6821);var _restore_step_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
234);function planAsJson(plan){const{origin,content}=plan;return{schemaVersion:plan.schemaVersion,origin:{...origin},content:{
source:{...content.source},destination:{...content.destination},workspaceName:content.workspaceName,associated:content.associated,
jobScan:content.jobScan,resources:content.resources.map(resource=>({...resource})),findings:content.findings.map(finding=>({
...finding})),acknowledged:content.acknowledged,prepare:content.prepare.map(_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__.
b$),mayPrepare:content.mayPrepare,instanceSuffix:content.instanceSuffix,restore:content.restore.map(_restore_step_js__WEBPACK_IMPORTED_MODULE_2__.
Vy),collections:content.collections},snapshot:plan.snapshot}}function planDigest(plan){return`sha256:${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
t)(planAsJson(plan))}`}function shortDigest(digest){return digest.replace(/^sha256:/,"").slice(0,12)}}),234:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LG:()=>allowsChange,QR:()=>targetsOf,Vy:()=>rowAsJson});var _azure_other_instance_name_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
823);var _azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9879);function rowAsJson({step,id:id2}){
return{step,id:id2}}function targetsOf(rows,place,plan){const source=(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
x6)(plan.source);const ofGroup=`${source}/providers/Microsoft.Authorization`;return rows.map(({step,id:id2})=>{const isOfGroup=(0,
_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)(id2,source)||(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
a5)(id2,ofGroup);const target=`${(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.x6)(plan.destination)}${id2.slice(
source.length)}`;const now=isOfGroup?target:place.to(id2);const[compute="",below=""]=COMPUTE.exec(now)?.slice(1)??[];return compute===
""?{step,id:now}:{step,id:now,otherId:`${(0,_azure_other_instance_name_js__WEBPACK_IMPORTED_MODULE_0__.F)(compute,plan.instanceSuffix)}${below}`}})}
const RENAMED=/\/((providers\/microsoft\.authorization\/roleassignments|privateendpointconnections)\/[^/]+|accesspolicies\/add)$/i;
const COMPUTE=/^(.*\/workspaces\/[^/]+\/computes\/[^/]+)(\/.*)?$/i;const DATASTORE=/\/workspaces\/[^/]+\/datastores\/[^/]+$/i;
function allowsChange(targets,{method,id:id2}){return targets.some(target=>{if(method==="DELETE"){return target.step==="\
datastores"&&DATASTORE.test(id2)&&(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)(target.id,id2)}if(method==="P\
OST"){return target.step==="datastores"&&(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)(`${target.id}/resyncKe\
ys`,id2)}const ids2=[target.id,...target.otherId===void 0?[]:[target.otherId]];return ids2.some(one=>(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
s)(one,id2)||RENAMED.test(id2)&&(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.s)(above(one),above(id2)))})}function above(id2){
return id2.slice(0,id2.lastIndexOf("/"))}}),2008:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bp:()=>sealedAsJson,LZ:()=>sealSecrets,cA:()=>openSecrets,qP:()=>sealedSchema});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7728);var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5902);var _json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
3871);var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(633);const ALGORITHM="AES-256-GCM";const KEY_BYTES=32;
const SALT_BYTES=16;const NONCE_BYTES=12;const TAG_BYTES=16;const KDF={name:"scrypt",n:2**17,r:8,p:1};const MAX_MEMORY=256*
1024*1024;const LARGEST_N=2**20;const LARGEST_P=4;async function sealSecrets(secrets,key,planDigest){const salt=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(SALT_BYTES);const nonce=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);const head={algorithm:ALGORITHM,
kdf:KDF,salt:salt.toString("base64"),nonce:nonce.toString("base64"),of:Object.keys(secrets).sort()};const cipher=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createCipheriv)("aes-256-gcm",await keyFrom(key,salt,KDF),nonce,{authTagLength:TAG_BYTES});cipher.setAAD(authenticated(head,
planDigest));const text=Buffer.concat([cipher.update(JSON.stringify(secrets),"utf8"),cipher.final()]);return{...head,tag:cipher.
getAuthTag().toString("base64"),text:text.toString("base64")}}async function openSecrets(sealed,key,planDigest){const{tag,
text,...head}=sealed;const[salt,nonce,tagBytes]=[head.salt,head.nonce,tag].map(fromBase64);if(salt===void 0||nonce?.length!==
NONCE_BYTES||tagBytes?.length!==TAG_BYTES){return void 0}if(!isAffordable(head.kdf))return void 0;const decipher=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createDecipheriv)("aes-256-gcm",await keyFrom(key,salt,head.kdf),nonce,{authTagLength:TAG_BYTES});decipher.setAAD(authenticated(
head,planDigest));decipher.setAuthTag(tagBytes);try{const opened=Buffer.concat([decipher.update(fromBase64(text)),decipher.
final()]);return secretsIn((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(opened.toString("utf8")))}catch{return void 0}}
const sealedSchema=(0,valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc)({algorithm:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.euz)(
ALGORITHM),kdf:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.FsL)((0,valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc)({name:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.
euz)("scrypt"),n:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.aig)(),r:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.aig)(),p:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.
aig)()}),(0,valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y)(isAffordable,"expected costs that a run can bear")),salt:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.
YjP)(),nonce:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.YjP)(),tag:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.YjP)(),text:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.
YjP)(),of:(0,valibot__WEBPACK_IMPORTED_MODULE_3__.YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_3__.YjP)())});function sealedAsJson(sealed){
return{...sealed,kdf:{...sealed.kdf}}}function isAffordable({n,r,p}){const isPowerOfTwo=Number.isInteger(Math.log2(n))&&
n>1;const areWhole=[n,r,p].every(part=>Number.isSafeInteger(part)&&part>0);return areWhole&&isPowerOfTwo&&n<=LARGEST_N&&
p<=LARGEST_P&&128*r*(n+p+2)<=MAX_MEMORY}function keyFrom(key,salt,{n,r,p}){return new Promise((resolve,reject)=>{(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
scrypt)(key,salt,KEY_BYTES,{N:n,r,p,maxmem:MAX_MEMORY},(error,derived)=>{if(error===null)resolve(derived);else reject(error)})})}
function authenticated(head,planDigest){return Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.A)({...head,
kdf:{...head.kdf},planDigest}),"utf8")}function secretsIn(value){if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(value))
return void 0;const entries=Object.entries(value).flatMap(([id2,secret])=>(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(secret)?
[[id2,secret]]:[]);return Object.fromEntries(entries)}function fromBase64(text){return Buffer.from(text,"base64")}}),71:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{WY:()=>isLeftOut,aW:()=>secretTextsIn,cT:()=>withoutSecrets});var _named_by_people_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9242);var node_crypto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7598);var _json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3871);var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3520);const LEFT_OUT="(left out)";const SECRET_PATHS=[
/(?:^|\.)(?:sas_?token|sasuri|accountkey|client_?secret|(?:adminuser|admin|user)?password)$/,/(?:^|\.)(?:privatekey(?:data)?|(?:\w*)connectionstring|instrumentationkey|secretaccesskey)$/,
/(?:^|\.)(?:(?:refresh|developer|databricksaccess|access|security)token|userstoragekey)$/,/(?:^|\.)(?:(?:primary|secondary|account|shared ?access|api)key|sdktelemetryappinsightskey)$/,
/(?:^|\.)credentials\.(?:\w+\.)*(?:key|keys|pat|sas|secrets|secret|token|cert|certificate)$/,/(?:^|\.)(?:administratoraccount|sslconfiguration)\.(?:key|cert|privatekeydata)$/,
/^(?:properties\.)?(?:properties\.)?keys$/,/^(?:key|certificate|(?:admin|user)kubeconfig)$/,/(?:^|\.)environmentvariables\.\*$/,
/(?:^|\.)(?:startupscript|creationscript)\.script(?:data|arguments)$/];const METADATA=/^properties\.metadata\.\*$/;const SOUNDS_SECRET=/key|secret|token|pass|pwd|credential|sas$|connection_?string/i;
function isSecretPath(path){const{place,name}=placeOf(path);if(METADATA.test(place))return SOUNDS_SECRET.test(name);return SECRET_PATHS.
some(secret=>secret.test(place))}function withoutSecrets(value,path=[]){if(value!==null&&isSecretPath(path))return leftOutAt(
value,path);if(typeof value==="string")return withoutSecretsInText(value,path);if((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.
Md)(value))return value.map(item=>withoutSecrets(item,path));if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(value))return value;
return Object.fromEntries(Object.entries(value).map(([key,inner])=>[key,withoutSecrets(inner,[...path,key])]))}function isLeftOut(value){
return typeof value==="string"&&value.includes(LEFT_OUT.slice(0,-1))}function secretTextsIn(value,path=[]){if(typeof value===
"string"){const{place,name}=placeOf(path);const isVariable=/(?:^|\.)environmentvariables\.\*$/.test(place);if(isVariable&&
!SOUNDS_SECRET.test(name)&&!(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__.X)(value))return[];return isSecretPath(path)?
[value]:[]}if((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.Md)(value))return value.flatMap(item=>secretTextsIn(item,path));if(!(0,
_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(value))return[];return isSecretPath(path)?Object.values(value).flatMap(inner=>secretTextsIn(
inner,path)):Object.entries(value).flatMap(([key,inner])=>secretTextsIn(inner,[...path,key]))}function leftOutAt(value,path){
if(isLeftOut(value))return value;const{place}=placeOf(path);const isByPeople=/\.(?:\*|script(?:data|arguments))$/.test(place);
if(!isByPeople||typeof value!=="string")return LEFT_OUT;if(place.endsWith(".scriptdata")&&/^[\w/ -]+\.\w+$/.test(value))
return value;if(!(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__.X)(value))return LEFT_OUT;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.
createHash)("sha256").update(value,"utf8").digest("hex").slice(0,12);return`${LEFT_OUT.slice(0,-1)}, sha256 ${hash})`}function withoutSecretsInText(value,path){
if(/(?:^|[?&])sig=[^&\s]/i.test(value))return LEFT_OUT;if(METADATA.test(placeOf(path).place)&&(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__.
X)(value))return leftOutAt(value,path);return(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__.F)(value,LEFT_OUT)}function placeOf(path){
const names=path.map(name=>name.toLowerCase());const place=names.map((name,at)=>_named_by_people_js__WEBPACK_IMPORTED_MODULE_0__.
Q.has(names[at-1]??"")?"*":name.replaceAll("."," "));return{place:place.join("."),name:path.at(-1)??""}}}),9998:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>writtenSettings,o:()=>isServiceField});var _named_by_people_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9242);var _json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3871);const BOOKKEEPING=new Set(["systemdata","etag",
"createdon","createdby","modifiedon","updatedon","updatedby","changedtime","createdtime","provisioningwarnings"]);const COMPUTE_STATE=new Set(
["allocationState","allocationStateTransitionTime","applications","connectivityEndpoints","containers","createdBy","curr\
entNodeCount","dataDisks","dataMounts","errors","lastOperation","nodeStateCounts","osImageMetadata","schedules.computeSt\
artStop.id","schedules.computeStartStop.provisioningStatus","schedules.computeStartStop.schedule.id","schedules.computeS\
tartStop.schedule.provisioningStatus","sshSettings.adminUserName","sshSettings.sshPort","state","targetNodeCount","versi\
ons"]);function isServiceField(body,path){const[name="",parent=""]=path.toReversed();const[first,second,...inside]=path;
if(first==="properties"&&second==="properties"&&inside.length>0){const isCompute=(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(body,"properties","computeType")!==void 0;if(isCompute&&COMPUTE_STATE.has(inside.join(".")))return true;if(inside.length===
1)return false}return!_named_by_people_js__WEBPACK_IMPORTED_MODULE_0__.Q.has(parent.toLowerCase())&&BOOKKEEPING.has(name.
toLowerCase())}function writtenSettings(settings){return without(settings,"")}function without(settings,above){const inner=(value,path)=>{
if((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(value))return value.map(one=>inner(one,path));return(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value)?without(value,`${path}.`):value};return Object.fromEntries(Object.entries(settings).filter(([name])=>!COMPUTE_STATE.
has(`${above}${name}`)).map(([name,value])=>[name,inner(value,`${above}${name}`)]))}}),2005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UI:()=>inventoryOfSnapshot,eY:()=>snapshotOf,eZ:()=>namesOf,k2:()=>spellingOf});
var _azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2519);var _azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2489);var _json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3871);var _secret_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
71);function snapshotOf(inventory){const kept=_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.Zn.filter(name=>_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
ry[name].keeps!=="nothing");return Object.fromEntries(kept.map(name=>{const collection=inventory.of(name);if(collection.
state==="unknown")return[name,{state:"unknown"}];const items=(0,_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)(collection);
const{keeps}=_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.ry[name];if(keeps==="count")return[name,{total:collection.
total}];return[name,{items:keeps==="names"?items.flatMap(namesOf):items.map(item=>(0,_secret_fields_js__WEBPACK_IMPORTED_MODULE_1__.
cT)(item))}]}))}function inventoryOfSnapshot(snapshot){return(0,_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.o8)(_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
Zn.flatMap(name=>{const{[name]:kept}=snapshot;if(_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.ry[name].keeps!=="bodi\
es"||(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(kept,"state")==="unknown")return[];const items=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.
gT)(kept,"items").filter(_json_js__WEBPACK_IMPORTED_MODULE_2__.OW);const total=items.length;return[[name,total===0?{state:"\
empty",total}:{state:"read",items,total}]]}))}function spellingOf(snapshot){const before=inventoryOfSnapshot(snapshot);return Object.
fromEntries(_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.Zn.flatMap(name=>(0,_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3)(before.of(name)).map(_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__.TH).filter(id2=>id2!==id2.toLowerCase()).map(
id2=>[id2.toLowerCase(),id2])))}function namesOf(item){const name=belowWorkspace(item);const latest=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(item,"properties","latestVersion")??"";return latest===""?[name]:[name,`${name}/versions/${latest}`]}function belowWorkspace(item){
const id2=(0,_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__.TH)(item);const[,below]=/\/workspaces\/[^/]+\/(.+)$/i.
exec(id2)??[];return below??(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item,"name")??""}}),326:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{om:()=>historyOf,PR:()=>journalOf,eA:()=>openContext,az:()=>writeFirst});var plan=__webpack_require__(
4878);var plan_snapshot=__webpack_require__(2005);var errors=__webpack_require__(5140);var data_text=__webpack_require__(
3805);;function openJournal(files,clock,path,run){return{path,write:event=>{const line={at:new Date(clock.now()).toISOString(),
...run,...event};return files.append(path,(0,data_text.z)(line))}}}var read_journal=__webpack_require__(1358);var file_names=__webpack_require__(
8971);;async function openContext(signed,request,ports,run){const deadline=ports.clock.now()+request.timeoutMinutes*6e4;
reportPlan(run,signed,"planMaxAgeHours"in request?request.planMaxAgeHours:void 0);if("gate"in request){const{parts,environment}=request.
gate;run.note({isReviewed:parts.includes("pull-request"),environment})}const reader=await ports.azure.reader();run.note(
{correlationId:reader.correlationId});const historyIn=(0,read_journal.Fl)(signed.digest);return{reader,signed,request,deadline,
ports,run,historyIn}}function reportPlan(run,signed,maxAgeHours){const{content,origin,snapshot}=signed.plan;run.note({preparation:content.
prepare.map(step=>({...step,state:"planned"})),sealedSecrets:signed.sealed?.of,spelling:(0,plan_snapshot.k2)(snapshot),workspaceName:content.
workspaceName,source:content.source,destination:content.destination,planDigest:signed.digest,planExpiresAt:maxAgeHours===
void 0?void 0:(0,plan.p1)(signed.plan,maxAgeHours),pullRequest:origin.pullRequest,resources:content.resources.map(({id:id2,
destinationId,type})=>({id:id2,destinationId,type,name:id2.split("/").at(-1)??id2,place:void 0}))})}function journalOf({
reader,signed,request,ports,run}){const path=(0,file_names.G)(request.planFile).journal;const ids2={correlationId:reader.
correlationId,planDigest:signed.digest};const journal=openJournal(ports.files,ports.clock,path,ids2);return{path,write:async event=>{
await journal.write(event);run.noteFile({journal:path})}}}async function writeFirst(journal,event){try{await journal.write(
event)}catch(cause){throw new errors._("internal-error",{sentence:`The journal "${journal.path}" cannot be written, and \
nothing is sent without it.`,remedy:"Give a plan-file in a folder that this job may write to, on a disk with room.",cause})}}
async function historyOf(context){const{request,ports,historyIn}=context;return historyIn(await ports.files.read((0,file_names.
G)(request.planFile).journal))}}),3552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>planFileText});var _domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8439);var _domain_plan_seal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2008);function planFileText({digest,plan,
sealed}){const file={digest,plan:(0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.G0)(plan),...sealed===void 0?
{}:{sealed:(0,_domain_plan_seal_js__WEBPACK_IMPORTED_MODULE_1__.Bp)(sealed)}};return`${JSON.stringify(file,void 0,2)}
`}}),1109:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>openedSecrets,od:()=>sealPlanSecrets,a9:()=>withSecrets});var canonical_json=__webpack_require__(5902);var errors=__webpack_require__(
5140);var prepare_step=__webpack_require__(6821);var resource_id=__webpack_require__(9879);var seal=__webpack_require__(
2008);var secret_fields=__webpack_require__(71);var body_identity=__webpack_require__(2519);var azure_inventory=__webpack_require__(
2489);var in_parallel=__webpack_require__(5400);var json=__webpack_require__(3871);var secret_sources=__webpack_require__(
4569);;const AT_ONCE=8;const GONE="it is gone already, and only a plan file that an earlier run left can hold them";async function gatherSecrets({
inventory,planned=inventory,known={}},reader){const now=holdersIn(inventory).filter(({isGoing})=>!isGoing);const there=new Set(
now.map(({id:id2})=>id2.toLowerCase()));const gone=holdersIn(planned).map(({id:id2})=>id2.toLowerCase()).filter(id2=>!there.
has(id2)&&known[id2]===void 0).map(id2=>({id:id2,why:GONE,gone:true}));const found=await(0,in_parallel.H)(now,AT_ONCE,holder=>read(
holder,reader));const entries=found.flatMap(one=>"why"in one?[]:[one]);const missing=found.flatMap(one=>"why"in one&&known[one.
id]===void 0?[one]:[]);return{secrets:{...known,...Object.fromEntries(entries)},missing:[...missing,...gone,...unseen(inventory)].
sort(byId)}}function holdersIn(inventory){const listed=secret_sources.x4.flatMap(({collection,holds})=>(0,azure_inventory.
S3)(inventory.of(collection)).filter(holds).map(holderOf));const shown=secret_sources.VZ.flatMap(({deployments})=>(0,azure_inventory.
S3)(inventory.of(deployments)).flatMap(body=>{const environmentVariables=(0,secret_sources.ht)(body);const isEmpty=Object.
keys(environmentVariables).length===0;return isEmpty?[]:[{...holderOf(body),shown:{environmentVariables}}]}));return[...listed,
...shown]}function holderOf(body){const state=(0,json.$6)(body,"properties","provisioningState")??"";return{id:(0,body_identity.
TH)(body),isGoing:(0,resource_id.s)(state,"Deleting")}}async function read({id:id2,shown},reader){const low=id2.toLowerCase();
if(shown!==void 0)return[low,shown];const listed=await reader.listSecrets(id2);if(listed.state==="read")return[low,listed.
body];return{id:low,why:listed.why,gone:false}}function unseen(inventory){const lists=secret_sources.x4.flatMap(({collection})=>notRead(
inventory,collection,[azure_inventory.ry[collection].title]));const deployments=secret_sources.VZ.flatMap(({deployments:deployments2,
endpoints})=>{const parents=(0,azure_inventory.S3)(inventory.of(endpoints)).map(body=>(0,body_identity.TH)(body));const owners=inventory.
of(endpoints).state==="unknown"?[]:parents;return notRead(inventory,deployments2,owners)});return[...lists,...deployments]}
function notRead(inventory,name,owners){const collection=inventory.of(name);if(collection.state!=="unknown")return[];const why=`\
the ${azure_inventory.ry[name].title} could not be read: ${collection.reason.why}`;return owners.map(id2=>({id:id2.toLowerCase(),
why,gone:false}))}function byId(left,right){return left.id<right.id?-1:1}var part=__webpack_require__(4437);var plan_file_text=__webpack_require__(
3552);;async function withSecrets(signed,{seen},{snapshotKey},ports,run){if(snapshotKey===void 0)return signed;const gathered=await gather(
{inventory:seen},ports,run);return seal_secrets_seal(signed,gathered.secrets,snapshotKey)}async function openedSecrets({
digest,sealed},{snapshotKey,planFile},ports){if(snapshotKey===void 0||sealed===void 0)return{};const secrets=await(0,seal.
cA)(sealed,snapshotKey,digest);if(secrets!==void 0){ports.secrets.learn(Object.values(secrets).flatMap(one=>(0,secret_fields.
aW)(one)));return secrets}throw new errors._("plan-invalid",{sentence:`The snapshot-key does not open what is sealed in \
the plan file "${planFile}". Nothing was changed.`,remedy:"Give the snapshot-key of the run that sealed it, or validate \
again with the key that you have."})}async function sealPlanSecrets(context,surveyed,known){const{signed,request,ports,run}=context;
const{snapshotKey,planFile}=request;if(snapshotKey===void 0)return(0,part.A)(context);const{inventory:planned,seen}=surveyed;
const{secrets,missing}=await gather({inventory:seen,planned,known},ports,run);const lost=missing.filter(one=>isDeleted(one,
signed));const[first]=lost;if(first!==void 0){return run.end({...UNMOVED,problems:[cannotKeep(first,lost.length)]})}if(signed.
sealed!==void 0&&(0,canonical_json.A)(secrets)===(0,canonical_json.A)(known)){return(0,part.A)(context)}const sealed=await seal_secrets_seal(
signed,secrets,snapshotKey);try{await ports.files.write(planFile,(0,plan_file_text.X)(sealed))}catch(error){ports.log.debug(
error instanceof Error?error.message:String(error));return run.end({...UNMOVED,problems:[cannotWrite(planFile)]})}run.note(
{sealedSecrets:sealed.sealed?.of});run.noteFile({plan:planFile});run.mark("Secrets sealed into the plan file");return(0,
part.A)({...context,signed:sealed})}async function gather(wanted,{azure,log,secrets},run){log.info("Listing keys and cre\
dentials, to seal them into the plan file.");const gathered=await gatherSecrets(wanted,await azure.secretReader());secrets.
learn(Object.values(gathered.secrets).flatMap(one=>(0,secret_fields.aW)(one)));run.note({missingSecrets:gathered.missing});
for(const{id:id2,why}of gathered.missing){log.warning(`The secrets of ${id2} are not in the plan file: ${why}`)}return gathered}
async function seal_secrets_seal(signed,secrets,key){return{...signed,sealed:await(0,seal.LZ)(secrets,key,signed.digest)}}
function isDeleted({id:id2,gone},{plan}){const removed=plan.content.prepare.filter(prepare_step.yb);return!gone&&removed.
some(step=>(0,resource_id.a5)(id2,step.id))}const UNMOVED={outcome:"not-moved",failureReason:"prepare-failed",failed:true};
function cannotKeep({id:id2,why},count){const more=count>1?` So it is with ${count-1} more.`:"";return{sentence:`The pre\
paration would delete ${id2}, and its secrets cannot be read: ${why}.${more} Nothing was changed.`,remedy:"Give this ide\
ntity the right to list keys (docs/PERMISSIONS.md) and start the same move again, or leave snapshot-key out and lose the\
m."}}function cannotWrite(planFile){return{sentence:`The plan file "${planFile}" cannot be written, so the secrets canno\
t be kept. Nothing was changed.`,remedy:"Make the plan file writable for this job and start the same move again."}}}),1844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LH:()=>NOTHING_RESTORED,c9:()=>restoreReducers,f:()=>isIdentityOfMaking,hC:()=>isOfMaking});
var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3871);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9879);var _domain_plan_birth_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2443);const NOTHING_RESTORED={begun:new Map,
done:new Set,inVain:new Set};const SAME_MOMENT_MS=5*6e4;function isOfMaking(making,body,run){if(making===void 0)return false;
const{by,at,isUnseen,birth}=making;if(birth!==void 0&&(0,_domain_plan_birth_js__WEBPACK_IMPORTED_MODULE_0__.qD)(birth,body))
return true;if(!isUnseen)return false;const born2=(0,_domain_plan_birth_js__WEBPACK_IMPORTED_MODULE_0__.$A)(body);return by===
run||born2!==void 0&&Math.abs(born2-at)<=SAME_MOMENT_MS}function isIdentityOfMaking(making,body,run){const kept=making?.
birth===void 0?void 0:(0,_domain_plan_birth_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(making.birth);const now=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(body,"identity","principalId")??"";return isOfMaking(making,body,run)&&(kept===void 0||(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.
s)(kept,now))}const restoreReducers={"restore-begin":(restored,key,line)=>{const at=Date.parse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(line,"at")??"");return withMaking(restored,key,{by:(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(line,"correla\
tionId"),at:Number.isNaN(at)?0:at,isUnseen:true,birth:restored.begun.get(key)?.birth})},"restore-seen":(restored,key,line)=>born(
restored,key,line),"restore-done":(restored,key,line)=>({...born(restored,key,line),done:new Set([...restored.done,key])}),
"restore-failed":(restored,key,line)=>{const now=born(restored,key,line);if((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
fK)(line,"taken")===true)return{...now,inVain:new Set([...now.inVain,key])};if((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(line,"answer")==="taken")return now;return{...now,begun:new Map([...now.begun].filter(([other])=>other!==key))}}};function born(restored,key,line){
const before=restored.begun.get(key)??{by:void 0,at:0,birth:void 0};const seen=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
lJ)(line,"birth");const birth=Object.keys(seen).length===0?before.birth:seen;return withMaking(restored,key,{...before,isUnseen:false,
birth})}function withMaking(restored,key,making){return{...restored,begun:new Map([...restored.begun,[key,making]])}}}),
1358:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Fl:()=>journalReader,eE:()=>restoreKey});var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3871);var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
633);var _earlier_restores_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1844);const UNSENT=new Set(["never-sent",
"refused"]);const NOTHING={move:{state:"never-sent"},marked:new Set,prepared:new Set,found:new Set,refused:new Map,isKnown:false,
restored:_earlier_restores_js__WEBPACK_IMPORTED_MODULE_1__.LH};function readJournal(text,planDigest){return goOn(NOTHING,
text??"",planDigest)}function goOn(history,text,planDigest){return text.split("\n").map(_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__.
q).filter(line=>(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(line,"planDigest")===planDigest).reduce((before,line)=>{
const next=reducers.get((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(line,"event")??"")?.(before,line);return next===
void 0?before:{...next,isKnown:true}},history)}function journalReader(planDigest){let read="";let history=NOTHING;return(text="")=>{
if(!text.startsWith(read))[read,history]=["",NOTHING];const whole=text.slice(0,text.lastIndexOf("\n")+1);history=goOn(history,
whole.slice(read.length),planDigest);read=whole;return goOn(history,text.slice(whole.length),planDigest)}}const move=next=>(history,line)=>({
...history,move:next(history.move,line,timeOf(history.move,line))});const reducers=new Map(Object.entries({"mark-begin":(history,line)=>({
...history,marked:having(history.marked,runOf(line)??"")}),"prepare-begin":(history,line)=>({...history,prepared:having(
history.prepared,keyOf(line)),refused:new Map([...history.refused].filter(([other])=>other!==keyOf(line))),restored:_earlier_restores_js__WEBPACK_IMPORTED_MODULE_1__.
LH}),"prepare-found":(history,line)=>({...history,found:having(history.found,keyOf(line))}),"prepare-failed":(history,line)=>(0,
_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(line,"answer")==="refused"?{...history,refused:new Map([...history.refused,
[keyOf(line),(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(line,"said")]])}:history,...Object.fromEntries(Object.entries(
_earlier_restores_js__WEBPACK_IMPORTED_MODULE_1__.c9).map(([event,reduce])=>[event,(history,line)=>({...history,restored:reduce(
history.restored,keyOf(line),line)})])),"move-sending":(history,line)=>({...history,move:announced(history.move,line),restored:_earlier_restores_js__WEBPACK_IMPORTED_MODULE_1__.
LH}),"move-accepted":move((_,line,at)=>{const location=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(line,"locatio\
n");return location===void 0?{state:"uncertain",at}:{state:"accepted",at,location}}),"move-refused":move((now,line,at)=>now.
state==="sending"&&now.by===runOf(line)?{state:"refused",at}:now),"move-uncertain":move((now,_,at)=>sentAnyhow(now,at)),
"move-ended":move((now,line,at)=>{const what=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(line,"what")??"";if(what.
startsWith("completed"))return{state:"ended",at,how:"completed"};if(what==="failed")return{state:"ended",at,how:"failed"};
return sentAnyhow(now,at)})}));function sentAnyhow(now,at){return now.state==="accepted"||now.state==="ended"?now:{state:"\
uncertain",at}}function announced(now,line){const at=timeOf(void 0,line);if(now.state==="sending")return{state:"uncertai\
n",at};return UNSENT.has(now.state)?{state:"sending",at,by:runOf(line)}:now}function runOf(line){return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(line,"correlationId")}function timeOf(now,line){if(now!==void 0&&now.state!=="never-sent")return now.at;const at=Date.
parse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(line,"at")??"");return Number.isNaN(at)?0:at}function having(set,one){
return new Set([...set,one])}function keyOf(line){return restoreKey((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(
line,"step")??"",(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(line,"id")??"")}function restoreKey(step,id2){return`${step}\
 ${id2.toLowerCase()}`}}),9487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gs:()=>LOCK_WINDOW_MS,p0:()=>duration,w:()=>progressTeller});const LOCK_WINDOW_MS=4*60*6e4;const TELL_EVERY_MS=5*
6e4;const SENTENCES={validating:"Azure is still judging the move",moving:"The move goes on in Azure"};function progressTeller(waiting,clock,log){
const{since,limitMs}=waiting;let toldAt=Number.NEGATIVE_INFINITY;return({nextInMs})=>{const now=clock.now();if(now-toldAt<
TELL_EVERY_MS)return;toldAt=now;const gone=since===void 0?0:Math.floor(100*(now-since)/limitMs);log.progress(progressLine(
waiting,now,nextInMs),Math.min(100,Math.max(0,gone)))}}function progressLine({phase,since,limitMs,deadline},now,nextInMs){
const gone=since===void 0?void 0:Math.max(0,now-since);const lockLeft=Math.max(0,limitMs-(gone??0));const runLeft=Math.max(
0,deadline-now);return[`${SENTENCES[phase]}: ${gone===void 0?"nobody knows since when":`${duration(gone)} gone`}`,...phase===
"moving"?[`at most ${duration(lockLeft)} of the lock left`]:[],...runLeft<lockLeft?[`this run looks for ${duration(runLeft)}\
 more`]:[],`next look in ${Math.ceil(nextInMs/1e3)} s.`].join(", ")}function duration(ms){const seconds=Math.floor(ms/1e3);
const minutes=Math.floor(seconds/60);const hours=Math.floor(minutes/60);if(hours>0)return`${hours} h ${String(minutes%60).
padStart(2,"0")} min`;return`${minutes} min ${String(seconds%60).padStart(2,"0")} s`}}),7104:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Yq:()=>loadPlan,OS:()=>requireAgreement,Od:()=>scopeOf});var errors=__webpack_require__(
5140);var dist=__webpack_require__(7728);var json=__webpack_require__(3871);var parse_json=__webpack_require__(633);;function wrongField([
issue]){const path=(issue.path??[]).map(({key})=>typeof key==="number"?`[${key}]`:`.${String(key)}`).join("").replace(/^\./,
"");const isOwn=issue.type==="check"||issue.type==="custom";const expected=isOwn?issue.message:`expected ${issue.expected??
"something else"}`;return`${path}: ${issue.received==="undefined"?"is missing, ":""}${expected}`}var plan_plan=__webpack_require__(
4878);var prepare_step=__webpack_require__(6821);var restore_names=__webpack_require__(522);var seal=__webpack_require__(
2008);;class PlanFormatError extends Error{constructor(message){super(message);this.name="PlanFormatError"}}const group=(0,
dist.Ikc)({subscriptionId:(0,dist.YjP)(),resourceGroup:(0,dist.YjP)()});const anyObject=(0,dist.IeY)(json.OW,"expected a\
n object");const origin=(0,dist.Ikc)({createdAt:(0,dist.FsL)((0,dist.YjP)(),(0,dist.z6Y)(text=>!Number.isNaN(Date.parse(
text)),"expected a date")),toolVersion:(0,dist.YjP)(),repository:(0,dist.mee)((0,dist.YjP)()),headCommit:(0,dist.mee)((0,
dist.YjP)()),pullRequest:(0,dist.mee)((0,dist.aig)()),baseBranch:(0,dist.mee)((0,dist.YjP)())});const prepareStep=(0,dist.
Ikc)({step:(0,dist.KIO)(prepare_step.iI),id:(0,dist.YjP)(),loses:(0,dist.YOg)((0,dist.YjP)()),secrets:(0,dist.YOg)((0,dist.
YjP)()),creates:(0,dist.yqP)((0,dist.Ikc)({name:(0,dist.YjP)(),location:(0,dist.YjP)()}))});const content=(0,dist.Ikc)({
source:group,destination:group,workspaceName:(0,dist.YjP)(),associated:(0,dist.YOg)((0,dist.YjP)()),jobScan:(0,dist.YjP)(),
resources:(0,dist.YOg)((0,dist.Ikc)({id:(0,dist.YjP)(),destinationId:(0,dist.YjP)(),type:(0,dist.YjP)(),fingerprint:(0,dist.
YjP)()})),findings:(0,dist.YOg)((0,dist.Ikc)({rule:(0,dist.YjP)(),severity:(0,dist.YjP)(),certainty:(0,dist.YjP)(),subject:(0,
dist.YjP)(),acknowledged:(0,dist.zMY)(),prepared:(0,dist.zMY)()})),acknowledged:(0,dist.YOg)((0,dist.YjP)()),prepare:(0,
dist.YOg)(prepareStep),mayPrepare:(0,dist.YOg)((0,dist.KIO)(prepare_step.iI)),instanceSuffix:(0,dist.YjP)(),restore:(0,dist.
YOg)((0,dist.Ikc)({step:(0,dist.KIO)(restore_names.N),id:(0,dist.YjP)()})),collections:anyObject});const planFileSchema=(0,
dist.Ikc)({digest:(0,dist.YjP)(),plan:(0,dist.Ikc)({schemaVersion:(0,dist.euz)(plan_plan.jk),origin,content,snapshot:anyObject}),
sealed:(0,dist.cl6)(seal.qP)});function parseSignedPlan(text){const file=(0,parse_json.q)(text);if(file===void 0)throw new PlanFormatError(
"it is not JSON");if(!(0,json.OW)(file))throw new PlanFormatError("it is not a JSON object");const version=(0,json.fK)(file,
"plan","schemaVersion");if(version!==plan_plan.jk){const seen=version===void 0?"none":JSON.stringify(version);throw new PlanFormatError(
`its schema version is ${seen}, this release reads version ${plan_plan.jk}`)}const parsed=(0,dist.xLC)(planFileSchema,file,
{abortEarly:true});if(!parsed.success)throw new PlanFormatError(wrongField(parsed.issues));const{digest,plan,sealed}=parsed.
output;return{digest,plan,sealed:sealed??void 0}}var plan_digest=__webpack_require__(8439);var request=__webpack_require__(
3430);var resource_id=__webpack_require__(9879);;const GET_THE_PLAN="Give the plan file of a validation run, for example\
 by downloading the artifact of the run that was approved.";async function loadPlan(files,path){const text=await readText(
files,path);if(text===void 0){throw new errors._("plan-missing",{sentence:`There is no plan file at "${path}".`,remedy:GET_THE_PLAN})}
const signed=parse(text,path);if((0,plan_digest.Gb)(signed.plan)!==signed.digest){throw new errors._("plan-invalid",{sentence:`\
The plan file "${path}" was changed after it was written: its digest does not fit its content.`,remedy:GET_THE_PLAN})}return signed}
async function readText(files,path){try{return await files.read(path)}catch(cause){throw new errors._("plan-invalid",{sentence:`\
The plan file "${path}" cannot be read: ${cause instanceof Error?cause.message:String(cause)}.`,remedy:GET_THE_PLAN,cause})}}
function parse(text,path){try{return parseSignedPlan(text)}catch(cause){if(!(cause instanceof PlanFormatError))throw cause;
throw new errors._("plan-invalid",{sentence:`The file "${path}" is not a plan file of this release: ${cause.message}.`,remedy:GET_THE_PLAN,
cause})}}function scopeOf({content:content2}){const{source,destination,workspaceName,associated,jobScan}=content2;return{
jobScan:request.AE.find(scan=>scan===jobScan)??"full",source,destination,workspaceName,associated:request.ur.filter(kind=>associated.
includes(kind))}}function requireAgreement(expected,signed){const{content:content2}=signed.plan;const pairs=[["source su\
bscription id",expected.sourceSubscriptionId,content2.source.subscriptionId],["source resource group",expected.sourceResourceGroup,
content2.source.resourceGroup],["workspace name",expected.workspaceName,content2.workspaceName],["destination subscripti\
on id",expected.destinationSubscriptionId,content2.destination.subscriptionId],["destination resource group",expected.destinationResourceGroup,
content2.destination.resourceGroup],["associated resources",expected.associated?.join(", "),content2.associated.join(", ")],
["job scan",expected.jobScan,content2.jobScan],["prepare",expected.mayPrepare?.join(", "),content2.mayPrepare.join(", ")],
["compute instance suffix",expected.instanceSuffix,content2.instanceSuffix],["acknowledge",sorted(expected.acknowledge),
content2.acknowledged.join(", ")]];const wrong=pairs.filter(([,said,planned])=>said!==void 0&&!(0,resource_id.s)(said,planned));
if(wrong.length===0)return;const told=wrong.map(([name,said,planned])=>`${name} is "${said??""}" in the inputs and "${planned}\
" in the plan`).join("; ");throw new errors._("plan-invalid",{sentence:`The inputs do not agree with the plan file: ${told}\
.`,remedy:"Leave these inputs out (the plan file knows them), or validate again with the inputs you want."})}function sorted(rules){
if(rules===void 0)return void 0;return[...new Set(rules.map(rule=>rule.toLowerCase()))].sort().join(", ")}}),8742:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>rowsFor});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2519);var _restore_restorations_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6140);function rowsFor(before,plan){
const seen=new Set;return _restore_restorations_index_js__WEBPACK_IMPORTED_MODULE_0__.o.flatMap(({step,items})=>{const ids2=items(
before,plan).map(item=>(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_1__.TH)(item).toLowerCase());return[...new Set(
ids2)].sort().flatMap(id2=>{const key=`${step} ${id2}`;if(seen.has(key))return[];seen.add(key);return[{step,id:id2}]})})}}),
3600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>observationOfState,Q:()=>failureIn});var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3871);const DONE=new Set(
["succeeded","active"]);const FAILED=new Set(["failed","canceled"]);function observationOfState(body){const said=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(body,"properties","provisioningState")??"Succeeded";const state=said.toLowerCase();if(DONE.has(state))return{kind:"m\
atches"};if(state==="unknown")return{kind:"unknown",why:"Azure says that its state is Unknown"};return failureIn(body)??
{kind:"in-progress"}}function failureIn(body){const said=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(body,"prope\
rties","provisioningState")??"Succeeded";const error=provisioningError(body);if(!FAILED.has(said.toLowerCase())&&error===
void 0)return void 0;const why=`it is there and in the state ${said}`;return error===void 0?{kind:"failed",why}:{kind:"f\
ailed",why,error}}function provisioningError(body){const[first]=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.gT)(body,
"properties","provisioningErrors");if(first===void 0)return void 0;const node=nodeOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.
fK)(first,"error")??first);return{...node,status:void 0,trackingIds:[],correlationIds:[]}}function nodeOf(value){return{
code:(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value,"code"),message:(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(value,"message")??"",target:(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value,"target"),details:(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.
gT)(value,"details").filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.OW).map(nodeOf)}}}),6366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>policiesIn,_:()=>accessPoliciesOf});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
2519);var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5902);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2489);var _domain_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3871);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
9879);var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(9338);var _commands_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8163);var _principal_now_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8506);var _restoration_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6085);const VAULT="Microsoft.KeyVault/vaults";const KINDS=[["keys","--key-permissions"],["secrets","--secret-permissions"],
["certificates","--certificate-permissions"],["storage","--storage-permissions"]];function accessPoliciesOf(step,holder){
return{step,kind:"role-assignment",action:"Give the new identity the access policy of the old one in the key vault.",items:before=>policiesIn(
before,holder),look,command,nameOf:item=>`access policy of the ${holder} in ${vaultOf((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__.
TH)(item)).split("/").at(-1)}`}}function policiesIn(before,holder){return(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.
S3)(before.of("associatedResources")).filter(one=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__.s)((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__.
RQ)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__.TH)(one))?.type??"",VAULT)).flatMap(vault=>policiesOf(
vault).map(policy=>({id:`${(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__.TH)(vault)}/accessPolicies/${holderIn(
policy).filter(Boolean).join("+")}`,properties:policy}))).filter(item=>(0,_principal_now_js__WEBPACK_IMPORTED_MODULE_3__.
D)(objectIdOf(item),before)?.bearer===holder)}function holderIn(policy){return[(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.
$6)(policy,"objectId")??"",(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.$6)(policy,"applicationId")??""]}function policiesOf(vault){
const isByRoles=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.fK)(vault,"properties","enableRbacAuthorization")===true;
return isByRoles?[]:(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(vault,"properties","accessPolicies").filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.
OW)}async function look(item,context){const properties={principalId:objectIdOf(item),principalType:"ServicePrincipal"};const principal=await(0,
_principal_now_js__WEBPACK_IMPORTED_MODULE_3__.F)({properties},context);if("why"in principal)return principal;if((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__.
s)(principal.principalId,objectIdOf(item)))return{kind:"matches"};const id2=context.place.to(vaultOf((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__.
TH)(item)));const vault=await(0,_restoration_js__WEBPACK_IMPORTED_MODULE_4__.DS)(context,id2);if(vault===void 0)return{kind:"\
blocked",why:"its key vault is not there"};if("seen"in vault)return vault.seen;const[,application]=holderIn((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.
lJ)(item,"properties"));const ofPrincipal=objectId=>policiesOf(vault.body).find(one=>{const[ofObject,ofApplication]=holderIn(
one);return(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__.s)(ofObject,objectId)&&(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__.
s)(ofApplication,application)});const[old,now]=[objectIdOf(item),principal.principalId].map(ofPrincipal);if(now!==void 0&&
rightsOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(item,"properties")).every(isIn(rightsOf(now)))){return{kind:"\
matches"}}if(now!==void 0){return{kind:"blocked",why:"somebody has given the new identity other rights there since"}}const was=(0,
_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.A)(rightsOf((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.lJ)(item,
"properties")));if(old===void 0||(0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.A)(rightsOf(old))!==was){return{
kind:"blocked",why:"somebody has changed the policy of the old identity since"}}const policy={...(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.
lJ)(item,"properties"),objectId:principal.principalId};return(0,_restoration_js__WEBPACK_IMPORTED_MODULE_4__.jO)(`${id2}\
/accessPolicies/add`,{properties:{accessPolicies:[policy]}})}const isIn=all=>one=>all.includes(one)||all.includes(`${one.
split(" ")[0]??""} all`);function rightsOf(policy){return KINDS.flatMap(([kind])=>permitted(policy,kind).map(one=>`${kind}\
 ${one.toLowerCase()}`)).sort()}function permitted(policy,kind){return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.gT)(
policy,"permissions",kind).filter(one=>typeof one==="string")}function command(item,context){const vault=(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__.
RQ)(context.place.to(vaultOf((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__.TH)(item))));const borne=(0,
_principal_now_js__WEBPACK_IMPORTED_MODULE_3__.D)(objectIdOf(item),context.before);const[,application]=holderIn((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.
lJ)(item,"properties"));const ids2=borne===void 0?"":context.place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__.
TH)(borne.resource));const rights=KINDS.flatMap(([kind,option])=>{const some=permitted((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.
lJ)(item,"properties"),kind);return some.length===0?[]:[option,...some.map(_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_8__.
r)]});const place=(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__.yB)({name:vault?.name??"","resource-group":vault?.resourceGroup??
"",subscription:vault?.subscriptionId??""});return[`az keyvault set-policy ${place}`,`--object-id "$(az resource show ${(0,
_commands_js__WEBPACK_IMPORTED_MODULE_2__.yB)({ids:ids2})} --query identity.principalId --output tsv)"`,...application===
""?[]:[(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__.yB)({"application-id":application})],...rights].join(" ")}function objectIdOf(item){
return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__.$6)(item,"properties","objectId")??""}function vaultOf(policyId){return policyId.
split("/").slice(0,-2).join("/")}}),8163:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>partOf,dk:()=>mlCommand,u0:()=>tagWords,yB:()=>optionsText});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2519);var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3871);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9879);var _domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71);var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9338);function mlCommand(what,options,{workspaceId}){const parsed=(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
RQ)(workspaceId);const all={...options,"workspace-name":parsed?.name??"","resource-group":parsed?.resourceGroup??"",subscription:parsed?.
subscriptionId??""};return`az ml ${what} ${optionsText(all)}`}function optionsText(options){return Object.entries(options).
map(([name,value])=>`--${name}${value.startsWith("-")?"=":" "}${(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__.r)(
value)}`).join(" ")}function partOf(item,fromEnd){return(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__.TH)(
item).split("/").at(-fromEnd)??""}function tagWords(item){return Object.entries((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.
lJ)(item,"tags")).filter(([name,value])=>!name.startsWith("-")&&!(0,_domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__.
WY)(value)).map(([name,value])=>(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_2__.r)(`${name}=${typeof value==="str\
ing"?value:""}`)).join(" ")}}),6140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{o:()=>restorations});var access_policies=__webpack_require__(6366);var body_identity=__webpack_require__(
2519);var canonical_json=__webpack_require__(5902);var inventory=__webpack_require__(2489);var json=__webpack_require__(
3871);var plan=__webpack_require__(4878);var resource_id=__webpack_require__(9879);var commands=__webpack_require__(8163);
var restoration=__webpack_require__(6085);var writable=__webpack_require__(6189);;const diagnosticSettings={step:"diagno\
stic-settings",kind:"diagnostic-setting",action:"Create the diagnostic setting again.",nameOf,items:(before,plan2)=>atMoved(
"diagnosticSettings",before,plan2),look:(item,context,attempt)=>lookByName("diagnosticSettings",item,context,attempt),command:diagnosticCommand};
const DESTINATIONS=[["workspaceId","workspace"],["storageAccountId","storage-account"],["eventHubAuthorizationRuleId","e\
vent-hub-rule"],["eventHubName","event-hub"],["marketplacePartnerId","marketplace-partner-id"]];function diagnosticCommand(item,{
place}){const body=place.rewritten(item);const targets=DESTINATIONS.flatMap(([property,option])=>{const value=(0,json.$6)(
body,"properties",property)??"";return value===""?[]:[[option,value]]});const kinds=["logs","metrics"].flatMap(kind=>{const some=(0,
json.gT)(body,"properties",kind);return some.length===0?[]:[[kind,JSON.stringify(some)]]});const options={name:(0,commands.
BU)(item,1),resource:scopeOf(place.to((0,body_identity.TH)(item))),...Object.fromEntries([...targets,...kinds])};return`\
az monitor diagnostic-settings create ${(0,commands.yB)(options)}`}const resourceLocks={step:"locks",kind:"lock",waitsFor:(_item,open)=>open.
length>0,action:"Create the lock again.",nameOf,items:(before,plan2)=>atMoved("sourceLocks",before,plan2),look:(item,context,attempt)=>lookByName(
"sourceLocks",item,context,attempt),command:lockCommand};const groupLocks={nameOf,step:"locks",kind:"lock",waitsFor:(_item,open)=>open.
length>0,onlyIfNamed:true,action:"Lock the destination group as the source group is.",items:(before,{content})=>(0,inventory.
S3)(before.of("sourceLocks")).filter(item=>(0,resource_id.s)(scopeOf((0,body_identity.TH)(item)),(0,resource_id.x6)(content.
source))),look:(item,context,attempt)=>{const{source,destination}=context.plan.content;if((0,resource_id.s)(context.workspaceId,
(0,plan.B3)(context.plan)?.id??"")){return Promise.resolve({kind:"matches"})}const id2=(0,body_identity.TH)(item).slice(
(0,resource_id.x6)(source).length);return lookByName("sourceLocks",item,context,attempt,`${(0,resource_id.x6)(destination)}${id2}`)},
command:(item,{plan:plan2})=>{const level=(0,json.$6)(item,"properties","level")??"";const group=plan2.content.destination.
resourceGroup;const options={name:(0,commands.BU)(item,1),"lock-type":level,"resource-group":group};return`az lock creat\
e ${(0,commands.yB)(options)}`}};function atMoved(collection,before,{content}){return(0,inventory.S3)(before.of(collection)).
filter(item=>content.resources.some(({id:id2})=>(0,resource_id.a5)(scopeOf((0,body_identity.TH)(item)),id2)))}async function lookByName(collection,item,context,attempt,id2=context.
place.to((0,body_identity.TH)(item))){const now=await context.there(collection);if(now.state==="unknown")return{kind:"un\
known",why:now.reason.why};const there=(0,inventory.S3)(now).find(one=>(0,resource_id.s)((0,body_identity.TH)(one),id2));
const[was,is]=[item,there].map(one=>(0,json.$6)(one,"properties","level")??"");if(there!==void 0&&!(0,resource_id.s)(was??
"",is??"")){return{kind:"blocked",why:`a lock of this name with the level ${is??""} is there`}}const base=(0,writable.T5)(
there??item);const body=context.place.rewritten(base);if(there!==void 0&&(0,canonical_json.A)(body)===(0,canonical_json.
A)(base))return{kind:"matches"};const step=collection==="sourceLocks"?"locks":"diagnostic-settings";const holder=scopeOf(
id2);if(there===void 0&&/\/onlineEndpoints\/[^/]+$/i.test(holder)){const whyNot=await(0,restoration.MN)(holder,"what it \
hangs on is not there",context);if(whyNot!==void 0)return whyNot}const vain=there===void 0?void 0:(0,restoration.tQ)(step,
item,context,attempt);return vain??(0,restoration.jO)(id2,body)}function scopeOf(id2){return id2.slice(0,Math.max(0,id2.
toLowerCase().lastIndexOf("/providers/")))}function nameOf(item){const id2=(0,body_identity.TH)(item);return`${id2.split(
"/").at(-1)??""} of ${scopeOf(id2).split("/").at(-1)??""}`}function lockCommand(item,{place}){const options={name:(0,commands.
BU)(item,1),"lock-type":(0,json.$6)(item,"properties","level")??"",resource:scopeOf(place.to((0,body_identity.TH)(item)))};
return`az lock create ${(0,commands.yB)(options)}`}var other_instance_name=__webpack_require__(823);var secret_fields=__webpack_require__(
71);var service_fields=__webpack_require__(9998);var state_observation=__webpack_require__(3600);var own_entry=__webpack_require__(
4532);;const READ_ONLY=["isAttachedCompute","createdOn","modifiedOn"];const recreatable={AmlCompute:{own:true},ComputeInstance:{
own:true},Kubernetes:{},SynapseSpark:{place:true},DataFactory:{},DataLakeAnalytics:{},VirtualMachine:{secret:true},Databricks:{
secret:true}};const computes={step:"computes",kind:"compute",action:"Create the compute again.",items:before=>(0,inventory.
S3)(before.of("computes")),look,command};function command(item,context){if(isAttached(item))return(0,commands.dk)("compu\
te attach",{file:"compute.yml"},context);const size=(0,json.$6)(item,"properties","properties","vmSize");const user=isInstance(
item)?assignedUser(item):void 0;return(0,commands.dk)("compute create",{name:(0,commands.BU)(item,1),type:(0,json.$6)(item,
"properties","computeType")??"",...size===void 0?{}:{size},...user===void 0?{}:{"user-object-id":(0,json.$6)(user,"objec\
tId")??"","user-tenant-id":(0,json.$6)(user,"tenantId")??""}},context)}async function look(item,context){const id2=context.
place.to((0,body_identity.TH)(item));const now=await(0,restoration.DS)(context,id2);if(now!==void 0)return"seen"in now?now.
seen:observe(now.body,item,context);const otherId=isInstance(item)?freeOtherId(id2,context):void 0;if(otherId!==void 0){
const other=await(0,restoration.DS)(context,otherId);if(other!==void 0){if("seen"in other)return other.seen;const observed=observe(
other.body,item,context);const as=otherId.split("/").at(-1)??otherId;return observed.kind==="matches"?{kind:"matches",as}:
observed}}const secrets=context.secrets[(0,body_identity.TH)(item).toLowerCase()];const stuck=whyStuck(item,secrets,context);
if(stuck!==void 0)return stuck;const body=bodyOf(item,secrets,context);const differs={...(0,restoration.jO)(id2,body),toGive:lostAccount(
item)};if(!isInstance(item))return differs;const without=["what was on its own disk"];if(otherId===void 0)return{...differs,
without};const{change}=(0,restoration.jO)(otherId,body);return{...differs,orElse:{when:isConflict,change},without}}function freeOtherId(id2,{
before,place,plan:plan2}){const otherId=(0,other_instance_name.F)(id2,plan2.content.instanceSuffix);const isTaken=(0,inventory.
S3)(before.of("computes")).some(one=>(0,resource_id.s)(place.to((0,body_identity.TH)(one)),otherId));return isTaken?void 0:
otherId}function observe(now,before,context){const type=(0,json.$6)(now,"properties","computeType")??"";if(!(0,resource_id.
s)(type,(0,json.$6)(before,"properties","computeType")??"")){return{kind:"blocked",why:`a compute of the type ${type} ha\
s this name`}}const[was,is]=[before,now].map(one=>(0,json.$6)(assignedUser(one),"objectId"));return isInstance(before)&&
was!==void 0&&is!==void 0&&!(0,resource_id.s)(was,is)?{kind:"blocked",why:"a compute instance of somebody else has this \
name"}:(0,restoration.KR)("computes",before,now,context)??(0,state_observation.N)(now)}function whyStuck(item,secrets,context){
const type=(0,json.$6)(item,"properties","computeType")??"";const known=(0,own_entry.P)(recreatable,type);if(known===void 0){
return{kind:"blocked",why:`computes of the type ${type} are not made again by a program`}}if(known.secret===true&&secrets===
void 0)return(0,restoration.O9)("credentials",item,context);return isInstance(item)&&assignedUser(item)===void 0?{kind:"\
blocked",why:"the plan does not say whose compute instance it was"}:void 0}function lostAccount(item){const account=(0,json.
fK)(item,"properties","properties","userAccountCredentials");const name=(0,json.$6)(account,"adminUserName");return name!==
void 0&&isNobody(account??null)?[`its user account ${name}`]:[]}function bodyOf(item,secrets,context){const inside=Object.
entries((0,service_fields.F)((0,json.lJ)(item,"properties","properties"))).filter(([name,value])=>!(name==="userAccountC\
redentials"&&isNobody(value)));const user=isInstance(item)?assignedUser(item):void 0;const kept={...Object.fromEntries(inside),
...placeIn(item,context),...user===void 0?{}:{personalComputeInstanceSettings:{assignedUser:user}}};const isOwn=(0,own_entry.
P)(recreatable,(0,json.$6)(item,"properties","computeType")??"")?.own===true;const body=context.place.rewritten((0,writable.
T5)((0,writable.W4)(item,{properties:kept}),isOwn?[...READ_ONLY,"resourceId"]:READ_ONLY));const given=Object.entries(secrets??
{}).filter(([name])=>name!=="computeType");if(given.length===0)return body;const properties={...(0,json.lJ)(body,"proper\
ties","properties"),...Object.fromEntries(given)};return(0,writable.W4)(body,{properties})}function placeIn(item,{workspaceId,
plan:plan2}){const type=(0,json.$6)(item,"properties","computeType")??"";const inside=(0,json.lJ)(item,"properties","pro\
perties");const now=(0,resource_id.RQ)(workspaceId);const isOurs=(0,resource_id.s)((0,json.$6)(inside,"subscriptionId")??
"",plan2.content.source.subscriptionId)&&(0,resource_id.s)((0,json.$6)(inside,"resourceGroup")??"",plan2.content.source.
resourceGroup);if((0,own_entry.P)(recreatable,type)?.place!==true||!isOurs||now===void 0)return{};return{subscriptionId:now.
subscriptionId,resourceGroup:now.resourceGroup}}function isNobody(account){return["adminUserPassword","adminUserSshPubli\
cKey"].every(name=>{const value=(0,json.fK)(account,name);return value===void 0||value===null||(0,secret_fields.WY)(value)})}
function assignedUser(item){const inside=(0,json.lJ)(item,"properties","properties");const user=(0,json.fK)(inside,"pers\
onalComputeInstanceSettings","assignedUser");if((0,json.OW)(user)&&!(0,writable.z3)(user,"objectId"))return user;const objectId=(0,
json.$6)(inside,"createdBy","userId");const tenantId=(0,json.$6)(inside,"createdBy","userOrgId");return objectId===void 0||
tenantId===void 0?void 0:{objectId,tenantId}}function isAttached(item){return(0,json.fK)(item,"properties","isAttachedCo\
mpute")===true}function isInstance(item){return(0,resource_id.s)((0,json.$6)(item,"properties","computeType")??"","Compu\
teInstance")}function isConflict(error){const{status,code}=error;if(status===412||status===409&&/etag|name|^conflict$/i.
test(code??""))return true;return(status===409||status===400)&&isSaidTaken(error)}function isSaidTaken({code="",message,
details}){return/already ?exists/i.test(`${code} ${message}`)||details.some(isSaidTaken)};const WITHOUT_SECRET=new Set([
"none","managedidentity","aad"]);const GIVEN=["createdByWorkspaceArmId","group"];const connections={step:"connections",kind:"\
connection",action:"Create the connection again.",items:before=>(0,inventory.S3)(before.of("connections")),command:(_item,context)=>(0,
commands.dk)("connection create",{file:"connection.yml"},context),look:connections_look};async function connections_look(item,context,attempt){
const id2=context.place.to((0,body_identity.TH)(item));const now=await(0,restoration.DS)(context,id2);if(now!==void 0&&"\
seen"in now)return now.seen;const base=(0,writable.T5)(now?.body??item,GIVEN);const body=context.place.rewritten(base);if(now!==
void 0&&(0,canonical_json.A)(body)===(0,canonical_json.A)(base))return{kind:"matches"};if(now!==void 0&&(0,canonical_json.
A)(base)!==(0,canonical_json.A)((0,writable.T5)(item,GIVEN))){return{kind:"blocked",why:"somebody has changed it since, \
and it still names an old id"}}const vain=now===void 0?void 0:(0,restoration.tQ)("connections",item,context,attempt);if(vain!==
void 0)return vain;const authType=((0,json.$6)(item,"properties","authType")??"").toLowerCase();if(WITHOUT_SECRET.has(authType))
return(0,restoration.jO)(id2,body);const secrets=context.secrets[(0,body_identity.TH)(item).toLowerCase()];const credentials=secrets===
void 0?void 0:credentialsIn(secrets);if(credentials===void 0)return(0,restoration.O9)("credentials",item,context);const whole=(0,
writable.W4)(body,{credentials});return(0,restoration.jO)(id2,whole)}function credentialsIn(secrets){const credentials=(0,
json.fK)(secrets,"properties","credentials");return credentials===null?void 0:credentials};const SIGNED="its address hol\
ds a signature, which is not in the plan file";const shared={step:"data-assets",kind:"data-asset"};const COUNTED=["lates\
tVersion","nextVersion"];const dataContainers={...shared,action:"Register the data asset again if it is missing.",items:before=>(0,
inventory.S3)(before.of("dataAssets")),command:(item,context)=>(0,commands.dk)("data list",{name:(0,commands.BU)(item,1)},
context),look:async(item,context)=>{const id2=context.place.to((0,body_identity.TH)(item));const now=await(0,restoration.
DS)(context,id2);if(now===void 0)return(0,restoration.jO)(id2,context.place.rewritten((0,writable.T5)(item,COUNTED)));if("\
seen"in now)return now.seen;return(0,restoration.KR)("data-assets",item,now.body,context)??{kind:"matches"}}};const dataVersions={
...shared,action:"Register this version of the data asset again if it is missing.",items:before=>(0,inventory.S3)(before.
of("dataVersions")),command:(item,context)=>{const body=context.place.rewritten(item);const options={name:(0,commands.BU)(
item,3),version:(0,commands.BU)(item,1),type:(0,json.$6)(body,"properties","dataType")??"",path:(0,json.$6)(body,"proper\
ties","dataUri")??""};return(0,commands.dk)("data create",options,context)},nameOf:item=>(0,body_identity.TH)(item).split(
"/").slice(-3).join("/").replace("/versions/"," version "),look:data_assets_look};async function data_assets_look(item,context){
const id2=context.place.to((0,body_identity.TH)(item));const containerId=id2.slice(0,id2.lastIndexOf("/versions/"));const container=await(0,
restoration.DS)(context,containerId);if(container===void 0)return{kind:"blocked",until:"other-step",why:"the data asset \
itself is not there"};const now=await(0,restoration.DS)(context,id2);const body=context.place.rewritten((0,writable.T5)(
item));if(now===void 0){const others="seen"in container?container.seen:(0,restoration.X_)(containerId,container.body,context);
if(others!==void 0)return others;if((0,writable.ig)(item).length>0)return{kind:"blocked",why:SIGNED};return(0,restoration.
jO)(id2,body)}if("seen"in now)return now.seen;if((0,writable.ig)(item).length>0)return{kind:"matches"};const address=(0,
json.$6)(body,"properties","dataUri")??"";if((0,resource_id.s)((0,json.$6)(now.body,"properties","dataUri")??"",address))
return{kind:"matches"};return(0,json.fK)((0,json.lJ)(now.body,"properties"),"dataUri")===void 0?{kind:"unknown",why:"Azu\
re shows no address of it"}:{kind:"blocked",why:"its address names the old place, and no address can be changed"}}var system_datastore=__webpack_require__(
2703);var comparable_body=__webpack_require__(2434);;const CREDENTIALS=["properties","credentials"];const MODIFIED_AT=["\
systemData","lastModifiedAt"];const PLACE=["subscriptionId","resourceGroup"];const datastores={step:"datastores",kind:"d\
atastore",action:"Check the datastore; update its authentication or register it again.",items:before=>(0,inventory.S3)(before.
of("datastores")).filter(item=>!(0,system_datastore.b)(item)),look:datastores_look,command:(item,context)=>(0,commands.dk)(
"datastore show",{name:(0,commands.BU)(item,1)},context)};async function datastores_look(item,context,attempt){const id2=context.
place.to((0,body_identity.TH)(item));const now=await(0,restoration.DS)(context,id2);if(now!==void 0&&"seen"in now)return now.
seen;const others=now===void 0?void 0:(0,restoration.KR)("datastores",item,now.body,context);if(others!==void 0)return others;
if(now!==void 0&&isRightPlace(now.body,item,context))return{kind:"matches"};if(now!==void 0&&isOthersWork(now.body,item,
context)){return{kind:"blocked",why:"it was written since the plan, and nobody can tell by whom",...attempt>0?{mayBeStale:true}:
{}}}const body=datastores_bodyOf(item,context);if(body===void 0){return(0,restoration.O9)("credentials",item,context)}const put={
method:"PUT",id:id2,body,query:{skipValidation:"true"}};const vain=now===void 0?void 0:(0,restoration.tQ)("datastores",item,
context,attempt);if(vain===void 0)return{kind:"differs",change:put};if(now===void 0||attempt!==1)return vain;return(0,system_datastore.
b)(now.body)?{kind:"blocked",why:"it is the default datastore now, and writing over it changed nothing"}:{kind:"differs",
change:{method:"DELETE",id:id2}}}function isOthersWork(now,before,context){const[is,was]=[now,before].map(body=>{const stable=(0,
json.lJ)({body:(0,comparable_body.ZK)(body)},"body");return(0,canonical_json.A)(context.place.rewritten((0,writable.T5)(
stable,[...PLACE,"isDefault"])))});const[isAt="",wasAt=""]=[now,before].map(body=>(0,json.$6)(body,...MODIFIED_AT));const isLater=Date.
parse(isAt)>Date.parse(context.plan.origin.createdAt);return is!==was||isAt!==wasAt&&isLater&&!isOurWrite(isAt,context)}
function isOurWrite(modifiedAt,{answered}){const[now="",ours]=[modifiedAt,(0,json.$6)(answered??{},...MODIFIED_AT)].map(
time=>time?.replace(/[.Z].*$/,""));return now!==""&&now===ours}function isRightPlace(now,before,context){const account=movedAccount(
before,context);if(account===void 0)return true;return(0,resource_id.s)((0,json.$6)(now,"properties","subscriptionId")??
"",account.subscriptionId)&&(0,resource_id.s)((0,json.$6)(now,"properties","resourceGroup")??"",account.resourceGroup)}function movedAccount(item,{
plan:plan2,place}){const name=(0,json.$6)(item,"properties","accountName")??"";const account=plan2.content.resources.map(
({id:id2})=>id2).filter(id2=>(0,resource_id.s)((0,resource_id.RQ)(id2)?.type??"","Microsoft.Storage/storageAccounts")).find(
id2=>(0,resource_id.s)((0,resource_id.RQ)(id2)?.name??"",name));if(account===void 0||place.to(account)===account)return void 0;
return(0,resource_id.RQ)(place.to(account))}function datastores_bodyOf(item,context){const kind=(0,json.$6)(item,...CREDENTIALS,
"credentialsType")??"None";const secrets=context.secrets[(0,body_identity.TH)(item).toLowerCase()];const needsSecrets=!(0,
resource_id.s)(kind,"None");if(needsSecrets&&secrets===void 0)return void 0;const account=movedAccount(item,context);const place=account===
void 0?{}:{subscriptionId:account.subscriptionId,resourceGroup:account.resourceGroup};const body=context.place.rewritten(
(0,writable.T5)(item,["isDefault"]));const credentials={...(0,json.lJ)(body,...CREDENTIALS),...needsSecrets?{secrets}:{}};
return(0,writable.W4)(body,{...(0,writable.z3)(item,...CREDENTIALS)?{}:{credentials},...place})}var secret_sources=__webpack_require__(
4569);;const endpoints_shared={step:"endpoints",kind:"endpoint"};const endpoints_READ_ONLY=["scoringUri","swaggerUri"];const online={
endpoints:"onlineEndpoints",fields:["traffic","mirrorTraffic"],cli:"online"};const batch={endpoints:"batchEndpoints",fields:[
"defaults"],cli:"batch"};const endpointsOf=({endpoints,fields,cli})=>({...endpoints_shared,action:"Create the endpoint a\
nd its deployments again.",items:before=>(0,inventory.S3)(before.of(endpoints)),command:(item,context)=>(0,commands.dk)(
`${cli}-endpoint create`,{name:(0,commands.BU)(item,1),file:"endpoint.yml"},context),look:async(item,context)=>{const id2=context.
place.to((0,body_identity.TH)(item));const now=await(0,restoration.DS)(context,id2);if(now!==void 0)return observeNow(item,
now,context);const hasKeys=(0,resource_id.s)((0,json.$6)(item,"properties","authMode")??"","Key");const low=(0,body_identity.
TH)(item).toLowerCase();const keys=context.secrets[low];if(hasKeys&&keys===void 0&&context.sealed.includes(low)){return(0,
restoration.O9)("keys",item,context)}const body=context.place.rewritten(withoutService((0,writable.T5)(item,[...endpoints_READ_ONLY,
...fields,"keys"])));const whole=hasKeys&&keys!==void 0?(0,writable.W4)(body,{keys}):body;const toGive=hasKeys&&keys===void 0?
["its keys, which are new ones"]:[];return{...(0,restoration.jO)(id2,whole),toGive}}});function observeNow(item,now,context){
if("seen"in now)return now.seen;return(0,restoration.KR)(endpoints_shared.step,item,now.body,context)??(0,state_observation.
N)(now.body)}async function readEndpoint(context,id2){const now=await(0,restoration.DS)(context,id2);if(now===void 0)return{
kind:"blocked",until:"other-step",why:"its endpoint is not there"};return"seen"in now?now.seen:(0,restoration.X_)(id2,now.
body,context)??now}const deploymentsOf=(deployments,cli)=>({...endpoints_shared,action:"Create the deployment again.",items:before=>(0,
inventory.S3)(before.of(deployments)),command:(item,context)=>{const options={name:(0,commands.BU)(item,1),"endpoint-nam\
e":(0,commands.BU)(item,3),file:"deployment.yml"};return(0,commands.dk)(`${cli}-deployment create`,options,context)},nameOf:item=>(0,
body_identity.TH)(item).split("/").slice(-3).join("/").replace("/deployments/"," deployment "),look:async(item,context)=>{
const id2=context.place.to((0,body_identity.TH)(item));const endpoint=await readEndpoint(context,id2.slice(0,id2.lastIndexOf(
"/deployments/")));if(!("body"in endpoint))return endpoint;const now=await(0,restoration.DS)(context,id2);if(now!==void 0)
return observeNow(item,now,context);const variables=environmentVariables(item,context);if(variables===void 0){return(0,restoration.
O9)("environment variables",item,context)}const body=context.place.rewritten(withoutService((0,writable.T5)(item,["envir\
onmentVariables"])));const whole=(0,writable.z3)(variables)?body:(0,writable.W4)(body,{environmentVariables:context.place.
rewritten(variables)});return(0,restoration.jO)(id2,whole)}});const routingOf=({endpoints,fields,cli})=>({...endpoints_shared,
part:"routing",action:"Set which deployments of the endpoint answer.",items:before=>(0,inventory.S3)(before.of(endpoints)).
filter(item=>fields.some(field=>!routesNothing(item,field))),nameOf:item=>`${(0,json.$6)(item,"name")??""}, which deploy\
ments answer`,command:(item,context)=>(0,commands.dk)(`${cli}-endpoint update`,{name:(0,commands.BU)(item,1),file:"endpo\
int.yml"},context),look:(item,context)=>lookAtRouting(item,fields,context)});async function lookAtRouting(item,fields,context){
const id2=context.place.to((0,body_identity.TH)(item));const now=await readEndpoint(context,id2);if(!("body"in now))return now;
const state=(0,state_observation.N)(now.body);if(state.kind!=="matches")return state;if(fields.some(field=>!routesNothing(
now.body,field)))return{kind:"matches"};const wanted=fields.filter(field=>!routesNothing(item,field));const missing=await missingDeployment(
item,id2,wanted,context);if(missing!==void 0)return missing;const routing=Object.fromEntries(wanted.map(field=>[field,routesOf(
item,field)]));const body=(0,writable.W4)((0,writable.T5)(now.body,[...endpoints_READ_ONLY,"keys"]),routing);return(0,restoration.
jO)(id2,body)}async function missingDeployment(item,id2,fields,context){const names=fields.flatMap(field=>{const routes=(0,
json.lJ)(item,"properties",field);if(field==="defaults")return[(0,json.$6)(routes,"deploymentName")??""];return Object.keys(
routes).filter(name=>routes[name]!==0)});for(const name of new Set(names)){const deployment=`${id2}/deployments/${name}`;
const now=await(0,restoration.DS)(context,deployment);if(now===void 0)return{kind:"blocked",until:"other-step",why:`its \
deployment ${name} is not there`};const others="seen"in now?now.seen:(0,restoration.X_)(deployment,now.body,context);if(others!==
void 0)return others}return void 0}function routesOf(item,field){const routes=Object.entries((0,json.lJ)(item,"propertie\
s",field));return Object.fromEntries(routes.filter(([,value])=>value!==0))}function routesNothing(body,field){const values=Object.
values((0,json.lJ)(body,"properties",field));return values.every(value=>value===0||value===null||value==="")}function withoutService(body){
const own=(0,json.lJ)(body,"properties","properties");const kept=Object.entries(own).filter(([name])=>!/^(azureml\.|AzureAsyncOperationUri$)/i.
test(name));return(0,writable.z3)(own)?body:(0,writable.W4)(body,{properties:Object.fromEntries(kept)})}function environmentVariables(item,{
secrets}){const variables=(0,secret_sources.ht)(item);if((0,writable.ig)(variables).length===0)return variables;const kept=secrets[(0,
body_identity.TH)(item).toLowerCase()];return kept===void 0?void 0:(0,secret_sources.ht)({properties:kept})}const onlineEndpoints=endpointsOf(
online);const onlineDeployments=deploymentsOf("onlineDeployments","online");const onlineTraffic=routingOf(online);const batchEndpoints=endpointsOf(
batch);const batchDeployments=deploymentsOf("batchDeployments","batch");const batchDefaults=routingOf(batch);const serverlessEndpoints={
...endpoints_shared,action:"Create the serverless endpoint again; its keys and its address will be new.",items:before=>(0,
inventory.S3)(before.of("serverlessEndpoints")),command:(item,context)=>(0,commands.dk)("serverless-endpoint create",{name:(0,
commands.BU)(item,1),file:"endpoint.yml"},context),look:async(item,context)=>{const now=await(0,restoration.DS)(context,
context.place.to((0,body_identity.TH)(item)));if(now!==void 0)return observeNow(item,now,context);return{kind:"blocked",
why:"its marketplace subscription must be accepted by a person"}}};;const STATE=["properties","privateLinkServiceConnect\
ionState"];const ENDPOINT=["properties","privateEndpoint","id"];const DESCRIPTION="Approved again after the move: it was\
 approved before.";const isApproved=item=>(0,resource_id.s)((0,json.$6)(item,...STATE,"status")??"","Approved");function approvedConnections(collection){
return{step:"private-endpoints",kind:"private-endpoint",action:"Approve the new connection of this private endpoint, or \
create the endpoint again.",items:(before,{content})=>(0,inventory.S3)(before.of(collection)).filter(item=>isApproved(item)&&
content.resources.some(({id:id2})=>(0,resource_id.a5)((0,body_identity.TH)(item),id2))),look:(item,context)=>private_endpoints_look(
collection,item,context),unexpected:context=>waitingStrangers(collection,context),command:(item,{place})=>`az network pr\
ivate-endpoint-connection list ${(0,commands.yB)({id:parentOf(place.to((0,body_identity.TH)(item)))})}`,nameOf:item=>(0,
writable.z3)(item,...ENDPOINT)?void 0:endpointOf(item).split("/").at(-1)}}async function waitingStrangers(collection,context){
const approved=(0,inventory.S3)(context.before.of(collection)).filter(isApproved);const now=await context.there(collection);
if(now.state!=="read")return now;const items=now.items.filter(one=>(0,resource_id.s)((0,json.$6)(one,...STATE,"status")??
"","Pending")&&!approved.some(item=>isSameConnection(one,item,context)));return{state:"read",items,total:items.length}}async function private_endpoints_look(collection,item,context){
const endpoint=endpointOf(item);if(endpoint===""){return{kind:"blocked",why:"the plan does not say which private endpoin\
t it belongs to"}}const now=await context.there(collection);if(now.state==="unknown")return{kind:"unknown",why:now.reason.
why};const own=(0,inventory.S3)(now).filter(one=>isSameConnection(one,item,context));if(own.some(isApproved))return{kind:"\
matches"};const waiting=own.find(one=>(0,resource_id.s)((0,json.$6)(one,...STATE,"status")??"","Pending"));if(waiting===
void 0){const states=own.map(one=>(0,json.$6)(one,...STATE,"status")??"unknown").join(", ");return{kind:"blocked",why:own.
length===0?"no connection of this private endpoint is there":`its connection is ${states}, not waiting for approval`}}const state={
status:"Approved",description:DESCRIPTION};const body={properties:{privateLinkServiceConnectionState:state}};return(0,restoration.
jO)((0,body_identity.TH)(waiting),body)}function isSameConnection(now,before,{place}){const endpoint=endpointOf(before);
const owner=parentOf(place.to((0,body_identity.TH)(before)));return endpoint!==""&&(0,resource_id.s)(endpointOf(now),endpoint)&&
(0,resource_id.a5)((0,body_identity.TH)(now),owner)}function endpointOf(item){return(0,json.$6)(item,...ENDPOINT)??""}function parentOf(connectionId){
return connectionId.split("/").slice(0,-2).join("/")}var right_words=__webpack_require__(8783);var timed_rights=__webpack_require__(
7560);var principal_now=__webpack_require__(8506);;const CARRIED=["principalType","condition","conditionVersion","descri\
ption","delegatedManagedIdentityResourceId"];const refusals={PrincipalNotFound:{why:"whoever had it does not exist any m\
ore: there is nothing to put back",isFinal:true},RoleDefinitionDoesNotExist:{why:"the role cannot be assigned there: add\
 the destination to the assignable scopes of the custom role"}};const lists=["roleAssignments","associatedRoleAssignment\
s"];function roleAssignmentsOf(step,belongs){return{step,kind:"role-assignment",action:"Create the role assignment again\
 at the new scope.",items:(before,plan2)=>assignmentsToKeep(before,plan2).filter(item=>{const holder=(0,principal_now.D)(
(0,json.$6)(item,"properties","principalId")??"",before);return belongs(holder?.bearer,isBelowChild(item))}),look:role_assignments_look,
command:role_assignments_command,instead,nameOf:role_assignments_nameOf,refusals}}function assignmentsToKeep(before,{content}){
return lists.flatMap(name=>(0,inventory.S3)(before.of(name))).filter(item=>{const scope=role_assignments_scopeOf(item);return content.
resources.some(({id:id2})=>(0,resource_id.a5)(scope,id2))||(0,principal_now.D)((0,json.$6)(item,"properties","principalI\
d")??"",before)!==void 0})}async function role_assignments_look(item,context){const timed=context.before.of("timedRights");
if(timed.state==="unknown"){return{kind:"unknown",why:"it could not be read whether it ends by itself",lasting:true}}const end=(0,
timed_rights.U0)(item,(0,inventory.S3)(timed));if(end!==void 0){return{kind:"blocked",why:`it ends by itself (${end}), a\
nd is not made permanent`}}const principal=await(0,principal_now.F)(item,context);if("why"in principal)return principal;
const scope=context.place.to(role_assignments_scopeOf(item));if(isBelowChild(item)){const child=CHILD.exec(scope)?.[0]??
scope;const whyNot=await(0,restoration.MN)(child,"what it is assigned at is not there",context);if(whyNot!==void 0)return whyNot}
const lists2=await Promise.all([context.there("roleAssignments"),context.there("associatedRoleAssignments")]);const same=lists2.
flatMap(inventory.S3).filter(one=>(0,resource_id.s)(role_assignments_scopeOf(one),scope)&&(0,resource_id.s)((0,right_words.
c)(one),(0,right_words.c)(item))&&(0,resource_id.s)((0,json.$6)(one,"properties","principalId")??"",principal.principalId));
if(same.some(one=>conditionOf(one)===conditionOf(item)))return{kind:"matches"};if(same.length>0){return{kind:"blocked",why:"\
the same role is assigned there with another condition"}}const hidden=lists2.find(({state})=>state==="unknown");if(hidden?.
state==="unknown")return{kind:"unknown",why:hidden.reason.why};const role=await context.read(`${scope}/providers/Microso\
ft.Authorization/roleDefinitions/${(0,right_words.c)(item)}`);if(role.state==="absent"){return{kind:"blocked",why:refusals.
RoleDefinitionDoesNotExist.why,until:"later-run"}}const{principalId}=principal;const name=newName(item,scope,principalId);
const id2=`${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`;const isIdentity=(0,principal_now.D)(principalOf(
item),context.before)!==void 0;const differs=(0,restoration.jO)(id2,role_assignments_bodyOf(item,scope,principalId,isIdentity));
return isIdentity&&!(0,resource_id.s)(principalId,principalOf(item))?{...differs,passing:["PrincipalNotFound"]}:differs}
function role_assignments_bodyOf(item,scope,principalId,isIdentity){const carried=CARRIED.flatMap(name=>{const value=(0,
json.lJ)(item,"properties")[name];const isNothing=name==="description"&&(0,secret_fields.WY)(value);return isNothing||value===
void 0||value===null||value===""?[]:[[name,value]]});return{properties:{roleDefinitionId:roleDefinitionAt(scope,(0,right_words.
c)(item)),principalId,...isIdentity?{principalType:"ServicePrincipal"}:{},...Object.fromEntries(carried)}}}function roleDefinitionAt(scope,role){
const subscription=(0,resource_id.ts)(scope.split("/")[2]??"");return`${subscription}/providers/Microsoft.Authorization/\
roleDefinitions/${role}`}function newName(item,...parts){const id2=(0,body_identity.TH)(item);const hash=(0,canonical_json.
t)([id2,...parts].map(part=>part.toLowerCase()));const variant=(Number.parseInt(hash.charAt(16),16)%4+8).toString(16);return[
hash.slice(0,8),hash.slice(8,12),`5${hash.slice(13,16)}`,`${variant}${hash.slice(17,20)}`,hash.slice(20,32)].join("-")}function role_assignments_scopeOf(item){
const id2=(0,body_identity.TH)(item);const own=id2.slice(0,id2.toLowerCase().lastIndexOf("/providers/microsoft.authoriza\
tion/"));return(0,json.$6)(item,"properties","scope")??own}function conditionOf(item){return(0,json.$6)(item,"properties",
"condition")??""}const CHILD=/^.*\/workspaces\/[^/]+\/(computes|(online|batch|serverless)endpoints)\/[^/]+/i;function isBelowChild(item){
return CHILD.test(role_assignments_scopeOf(item))}function role_assignments_command(item,context){const borne=(0,principal_now.
D)(principalOf(item),context.before);const text=name=>(0,json.$6)(item,"properties",name)??"";const given={role:(0,right_words.
c)(item),scope:context.place.to(role_assignments_scopeOf(item)),"assignee-principal-type":text("principalType"),condition:text(
"condition"),"condition-version":text("conditionVersion"),description:text("description")};const options=Object.fromEntries(
Object.entries(given).filter(([,value])=>value!==""));const assignee=borne===void 0?(0,commands.yB)({"assignee-object-id":principalOf(
item)}):`--assignee-object-id "$(az resource show ${(0,commands.yB)({ids:context.place.to((0,body_identity.TH)(borne.resource))})}\
 --query identity.principalId --output tsv)"`;return`az role assignment create ${assignee} ${(0,commands.yB)(options)}`}
function instead(item,{before,place}){if((0,timed_rights.U0)(item,(0,inventory.S3)(before.of("timedRights")))===void 0)return void 0;
const asked={assignee:principalOf(item),scope:place.to(role_assignments_scopeOf(item))};return{action:"Decide whether it\
 shall hold here, and give it with the same end: in the Azure portal, Privileged Identity Management, Azure resources.",
command:`az role assignment list ${(0,commands.yB)(asked)}`}}function principalOf(item){return(0,json.$6)(item,"properti\
es","principalId")??""}function role_assignments_nameOf(item,before){const[workspace]=(0,inventory.S3)(before.of("worksp\
ace"));return(0,right_words.k)(item,(0,inventory.S3)(before.of("roleDefinitions")),workspace)}var relocation=__webpack_require__(
23);var read_journal=__webpack_require__(1358);;const schedules={step:"schedules",kind:"schedule",action:"Enable the sch\
edule again, with the new ids in what it starts.",items:before=>(0,inventory.S3)(before.of("schedules")),look:schedules_look,
waitsFor:namesWhatIsOpen,command:(item,context)=>(0,commands.dk)("schedule create",{name:(0,commands.BU)(item,1),file:"s\
chedule.yml"},context)};function namesWhatIsOpen(item,open,{place,plan:plan2}){const moved=plan2.content.resources.map(({
id:id2})=>place.to(id2));const ids2=open.filter(id2=>!moved.some(one=>(0,resource_id.s)(one,id2))).flatMap(id2=>[id2,id2.
replace(/\/deployments\/[^/]+$/i,"")]);return(0,relocation.WO)(ids2,(0,json.lJ)(place.rewritten(item),"properties"))}async function schedules_look(item,context,attempt){
const id2=context.place.to((0,body_identity.TH)(item));const now=await(0,restoration.DS)(context,id2);if(now!==void 0&&"\
seen"in now)return now.seen;if(now===void 0){if((0,resource_id.s)(id2,(0,body_identity.TH)(item)))return{kind:"blocked",
why:"somebody has deleted it since"};if((0,writable.ig)(item).length>0){return{kind:"blocked",why:`its ${(0,writable.ig)(
item).join(", ")} is not in the plan file`}}const body2=context.place.rewritten((0,writable.T5)(item));return(0,restoration.
jO)(id2,body2)}const others=(0,restoration.KR)("schedules",item,now.body,context);if(others!==void 0)return others;const state=(0,
state_observation.N)(now.body);if(state.kind!=="matches")return state;const isPaused=isEnabled(item)&&!isEnabled(now.body);
const isOurs=isPaused&&wasPausedByUs(item,context);const same=context.place.rewritten((0,writable.T5)(now.body));const body=isOurs?
(0,writable.W4)(same,{isEnabled:true}):same;if((0,canonical_json.A)(body)!==(0,canonical_json.A)((0,writable.T5)(now.body))){
const vain=(0,restoration.tQ)("schedules",item,context,attempt);return vain??(0,restoration.jO)(id2,body)}return isPaused?
{kind:"blocked",why:"it is disabled now, and not by the preparation of this move"}:{kind:"matches"}}function isEnabled(schedule){
return(0,json.fK)(schedule,"properties","isEnabled")===true}function wasPausedByUs(item,{plan:plan2,earlier}){const id2=(0,
body_identity.TH)(item);return plan2.content.prepare.some(one=>one.step==="pause-schedules"&&(0,resource_id.s)(one.id,id2))&&
!earlier.done.has((0,read_journal.eE)("schedules",id2))};const WITH_KEYS=new Set(["storageAccountResults","containerRegi\
stryResults","applicationInsightsResults"]);const workspaceKeys={step:"datastores",kind:"datastore",action:"Let the work\
space read the keys of its associated resources anew.",items:(before,{content})=>(0,inventory.S3)(before.of("workspace")).
filter(item=>content.resources.some(({id:id2})=>(0,resource_id.a5)((0,body_identity.TH)(item),id2))),nameOf:()=>"keys of\
 the workspace",command:(_item,context)=>(0,commands.dk)("workspace sync-keys",{},context),look:workspace_keys_look};async function workspace_keys_look(item,context,attempt){
const diagnosis=await context.diagnose();if(diagnosis.state==="unknown"){return{kind:"unknown",why:diagnosis.why,lasting:true}}
const wrong=diagnosis.results.filter(({area,level})=>WITH_KEYS.has(area)&&(0,resource_id.s)(level,"Error"));if(wrong.length===
0)return{kind:"matches"};const missing=wrong.find(({code})=>/not_?found/i.test(code));if(missing!==void 0){return{kind:"\
blocked",why:`the workspace says ${missing.code} of what it stands on`}}const tried=context.earlier.inVain.has((0,read_journal.
eE)("datastores",(0,body_identity.TH)(item)));if(attempt>0||tried){return{kind:"blocked",why:"the workspace still finds \
its keys wrong after they were read anew",...attempt>0?{mayBeStale:true}:{}}}const id2=`${context.workspaceId}/resyncKey\
s`;return{kind:"differs",change:{method:"POST",id:id2}}};const tags_shared={step:"tags",kind:"tag"};const resourceTags={
...tags_shared,action:"Give the resource its tags again.",items:(before,{content})=>[...(0,inventory.S3)(before.of("work\
space")),...(0,inventory.S3)(before.of("associatedResources"))].filter(item=>!(0,writable.z3)(item,"tags")&&content.resources.
some(({id:id2})=>(0,resource_id.s)(id2,(0,body_identity.TH)(item)))),look:(item,context,attempt)=>tags_look(item,context.
place.to((0,body_identity.TH)(item)),context,attempt),command:(item,{place})=>tagCommand(item,place.to((0,body_identity.
TH)(item)))};const groupTags={...tags_shared,onlyIfNamed:true,action:"Give the destination group the tags of the source \
group.",items:before=>(0,inventory.S3)(before.of("sourceGroup")).filter(item=>!(0,writable.z3)(item,"tags")),look:(item,context,attempt)=>(0,
resource_id.s)(context.workspaceId,(0,plan.B3)(context.plan)?.id??"")?Promise.resolve({kind:"matches"}):lookAtGroup(item,
context,attempt),command:(item,{plan:plan2})=>tagCommand(item,(0,resource_id.x6)(plan2.content.destination))};function tagCommand(item,id2){
return`az tag update --operation Merge ${(0,commands.yB)({"resource-id":id2})} --tags ${(0,commands.u0)(item)}`}async function lookAtGroup(item,context,attempt){
const group=await context.there("sourceGroup");if(group.state==="unknown")return{kind:"unknown",why:group.reason.why};const[
body]=(0,inventory.S3)(group);return compared(item,(0,resource_id.x6)(context.plan.content.destination),body??{},context,
attempt)}async function tags_look(item,id2,context,attempt){const now=await(0,restoration.DS)(context,id2);if(now===void 0)
return{kind:"blocked",why:"it is not there"};return"seen"in now?now.seen:compared(item,id2,now.body,context,attempt)}function compared(item,id2,now,context,attempt){
const has=(0,json.lJ)(now,"tags");const names=new Set(Object.keys(has).map(name=>name.toLowerCase()));const gone=Object.
entries((0,json.lJ)(item,"tags")).filter(([name])=>!names.has(name.toLowerCase()));if(gone.length===0)return{kind:"match\
es"};const missing=gone.filter(([,value])=>!(0,secret_fields.WY)(value));if(missing.length===0){return{kind:"blocked",why:"\
the plan left the values out: they hold secrets"}}const tags={...has,...Object.fromEntries(missing)};const vain=(0,restoration.
tQ)("tags",item,context,attempt);return vain??{kind:"differs",change:{method:"PATCH",id:id2,body:{tags}}}};const restorations=[
resourceTags,groupTags,roleAssignmentsOf("role-assignments",(holder,isBelow)=>!isBelow&&holder!=="compute"&&holder!=="en\
dpoint"),(0,access_policies._)("role-assignments","workspace"),approvedConnections("privateEndpointConnections"),approvedConnections(
"associatedConnections"),workspaceKeys,datastores,dataContainers,dataVersions,connections,computes,roleAssignmentsOf("co\
mputes",(holder,isBelow)=>!isBelow&&holder==="compute"),(0,access_policies._)("computes","compute"),onlineEndpoints,batchEndpoints,
roleAssignmentsOf("endpoints",(holder,isBelow)=>!isBelow&&holder==="endpoint"),(0,access_policies._)("endpoints","endpoi\
nt"),onlineDeployments,batchDeployments,onlineTraffic,batchDefaults,serverlessEndpoints,roleAssignmentsOf("role-assignme\
nts",(_holder,isBelow)=>isBelow),schedules,diagnosticSettings,resourceLocks,groupLocks]}),8506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>bearerOf,F:()=>principalNow});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
2519);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2489);var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
3871);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9879);var _journal_earlier_restores_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1844);var _journal_read_journal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1358);const bearers={workspace:["wor\
kspace"],compute:["computes"],endpoint:["onlineEndpoints","batchEndpoints"]};function bearerOf(principalId,before){for(const bearer of[
"workspace","compute","endpoint"]){const resource=bearers[bearer].flatMap(name=>(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3)(before.of(name))).find(item=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.
$6)(item,"identity","principalId")??"",principalId));if(resource!==void 0&&principalId!=="")return{bearer,resource}}return void 0}
async function principalNow(assignment,context){const principalId=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(assignment,
"properties","principalId")??"";const borne=bearerOf(principalId,context.before);if(borne===void 0)return strangerNow(assignment,
principalId,context);const seen=await readBearer(borne,context);if(seen.state==="unknown"){return{kind:"unknown",why:`it\
s principal could not be read: ${seen.why}`}}const body=seen.state==="present"?seen.body:{};const now=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.
$6)(body,"identity","principalId");const{bearer,resource}=borne;if(now===void 0){return{kind:"blocked",until:"other-step",
why:`the ${bearer} whose identity it was given to is not there, or has none`}}const making=context.earlier.begun.get((0,
_journal_read_journal_js__WEBPACK_IMPORTED_MODULE_2__.eE)(`${bearer}s`,(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__.
TH)(resource)));const isOurs=bearer==="workspace"||(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)(now,principalId)||
(0,_journal_earlier_restores_js__WEBPACK_IMPORTED_MODULE_1__.f)(making,body,context.run);return isOurs?{principalId:now}:
{kind:"blocked",why:`the ${bearer} of this name was made anew, and not by a restore`}}function strangerNow(assignment,principalId,{
before}){const type=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(assignment,"properties","principalType")??"Servi\
cePrincipal";const hidden=Object.values(bearers).flat().find(name=>before.of(name).state==="unknown");if(hidden===void 0||
!(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)(type,"ServicePrincipal"))return{principalId};const why=`\
it may be of an identity that is another one now: "${_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.ry[hidden].
title}" could not be read when the plan was made`;return{kind:"unknown",why,lasting:true}}function readBearer({resource},context){
return context.read(context.place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_5__.TH)(resource)))}}),6085:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DS:()=>readNow,KR:()=>namesake,MN:()=>whyNotInto,O9:()=>notOpen,X_:()=>namesakeAt,
jO:()=>toWrite,tQ:()=>writtenWithoutEffect});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2519);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2489);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
9879);var _domain_plan_birth_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2443);var _journal_earlier_restores_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1844);var _journal_read_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1358);function toWrite(id2,body){return{
kind:"differs",change:{method:"PUT",id:id2,body}}}async function readNow(context,id2){const seen=await context.read(id2);
if(seen.state==="present")return{body:seen.body};return seen.state==="absent"?void 0:{seen:{kind:"unknown",why:seen.why}}}
const UNDER_A_NAME=[["computes",["computes"]],["endpoints",["onlineEndpoints","batchEndpoints","serverlessEndpoints"]],[
"endpoints",["onlineDeployments","batchDeployments"]],["data-assets",["dataAssets"]]];function namesake(step,item,now,{earlier,
run}){const making=earlier.begun.get((0,_journal_read_journal_js__WEBPACK_IMPORTED_MODULE_3__.eE)(step,(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.
TH)(item)));if(!(0,_domain_plan_birth_js__WEBPACK_IMPORTED_MODULE_1__.tT)(item,now)||(0,_journal_earlier_restores_js__WEBPACK_IMPORTED_MODULE_2__.
hC)(making,now,run))return void 0;const why=making!==void 0&&making.birth===void 0?UNPROVEN:NAMESAKE;return{kind:"blocke\
d",why}}const NAMESAKE="one of this name was made since the plan, by nothing that the journal beside the plan knows of: \
it is left alone, and nothing is put into it";const UNPROVEN="a restore made one of this name, and its journal does not \
say which: this may be another one, so nothing is put into it. Once it is deleted, restore makes it again";function namesakeAt(id2,now,context){
for(const[step,names]of UNDER_A_NAME){const item=names.flatMap(name=>(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3)(context.before.of(name))).find(one=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_5__.s)(context.place.to(
(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.TH)(one)),id2));if(item!==void 0)return namesake(step,item,
now,context)}return void 0}async function whyNotInto(id2,absent,context){const now=await readNow(context,id2);if(now===void 0)
return{kind:"blocked",until:"other-step",why:absent};return"seen"in now?now.seen:namesakeAt(id2,now.body,context)}function notOpen(what,item,{
sealed}){const why=`its ${what} are in no sealed part of the plan file that this run could open (snapshot-key)`;const isSealed=sealed.
includes((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.TH)(item).toLowerCase());return isSealed?{kind:"\
blocked",why,until:"later-run"}:{kind:"blocked",why}}function writtenWithoutEffect(step,item,{earlier},attempt){const tried=earlier.
inVain.has((0,_journal_read_journal_js__WEBPACK_IMPORTED_MODULE_3__.eE)(step,(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.
TH)(item)));if(attempt===0&&!tried)return void 0;const why="Azure took what was written and did not change it";return attempt===
0?{kind:"blocked",why}:{kind:"blocked",why,mayBeStale:true}}}),6189:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T5:()=>writable,W4:()=>withProperties,ig:()=>leftOut,rg:()=>notGiven,z3:()=>isBlank});
var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3871);var _domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
71);const ENVELOPE=new Set(["id","name","type","systemData","etag"]);const ALWAYS_READ_ONLY=new Set(["provisioningState",
"provisioningErrors"]);function writable(body,readOnly=[]){const dropped=new Set([...ALWAYS_READ_ONLY,...readOnly]);const fields=Object.
entries(body).filter(([name])=>!ENVELOPE.has(name));const{properties,identity,...rest}={...Object.fromEntries(fields)};return known(
{...rest,...(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(identity)?{identity:writableIdentity(identity)}:{},...(0,
_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(properties)?{properties:Object.fromEntries(Object.entries(properties).filter(
([name])=>!dropped.has(name)))}:{}})}function writableIdentity(identity){const users=Object.keys((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
lJ)(identity,"userAssignedIdentities"));return{type:(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.$6)(identity,"type")??
"None",...users.length===0?{}:{userAssignedIdentities:Object.fromEntries(users.map(id2=>[id2,{}]))}}}function known(body){
return Object.fromEntries(Object.entries(body).filter(([,value])=>!(0,_domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__.
WY)(value)&&!isAllLeftOut(value)).map(([key,value])=>[key,knownValue(value)]))}function knownValue(value){return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value)?known(value):value}function isAllLeftOut(value){const values=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value)?Object.values(value):[];return values.length>0&&values.every(_domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__.
WY)}function leftOut(body){return fieldsOf(body,_domain_plan_secret_fields_js__WEBPACK_IMPORTED_MODULE_0__.WY)}function notGiven(body,written){
const given=fieldsOf(written,()=>true);return leftOut(body).filter(field=>!given.some(one=>one===field||one.startsWith(`${field}\
.`)))}function fieldsOf(value,isWanted,path=""){if((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(value))return value.
flatMap(one=>fieldsOf(one,isWanted,path));if(!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value))return isWanted(
value)?[path]:[];return Object.entries(value).flatMap(([key,inner])=>fieldsOf(inner,isWanted,path===""?key:`${path}.${key}`))}
function withProperties(body,more){return{...body,properties:{...(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.lJ)(body,
"properties"),...more}}}function isBlank(body,...path){const value=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.fK)(body,
...path);if((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(value))return value.length===0;if((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value))return Object.keys(value).length===0;return value===void 0||value===null||value===""}}),4569:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VZ:()=>deploymentLists,fQ:()=>hasListedSecrets,ht:()=>variablesOf,w9:()=>isServiceVariable,
x4:()=>secretSources});var _checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2703);
var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3871);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9879);const among=(values,...path)=>body=>values.some(value=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.
s)(value,(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(body,...path)??""));const hasKeys=among(["Key"],"properties",
"authMode");const hasCredentials=among(["AccountKey","Sas","ServicePrincipal","Certificate"],"properties","credentials",
"credentialsType");const hasComputeSecrets=among(["VirtualMachine","Databricks","AKS"],"properties","computeType");const hasNoSecret=among(
["None","ManagedIdentity","AAD"],"properties","authType");const secretSources=[{collection:"onlineEndpoints",holds:hasKeys},
{collection:"batchEndpoints",holds:hasKeys},{collection:"datastores",holds:body=>hasCredentials(body)&&!(0,_checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__.
b)(body)},{collection:"connections",holds:body=>!hasNoSecret(body)},{collection:"computes",holds:hasComputeSecrets}];function hasListedSecrets(collection,body){
return secretSources.some(source=>source.collection===collection&&source.holds(body))}const deploymentLists=[{deployments:"\
onlineDeployments",endpoints:"onlineEndpoints"},{deployments:"batchDeployments",endpoints:"batchEndpoints"}];const OF_SERVICE=new Set(
["AZUREML_MODEL_DIR","AZUREML_ENTRY_SCRIPT","AML_APP_ROOT"]);function isServiceVariable(name){return OF_SERVICE.has(name)}
function variablesOf(deployment){const all=Object.entries((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(deployment,
"properties","environmentVariables"));return Object.fromEntries(all.filter(([name])=>!isServiceVariable(name)))}}),2150:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>listPostMoveTasks});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
2519);var _checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2703);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2489);var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3871);var _domain_azure_right_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8783);var _domain_azure_timed_rights_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7560);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
9879);var _restore_restorations_access_policies_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6366);const taskRules=[
{kind:"compute",collection:"computes",action:"Create the compute again."},{kind:"endpoint",collection:"onlineEndpoints",
action:"Create the online endpoint and its deployments again."},{kind:"endpoint",collection:"batchEndpoints",action:"Cre\
ate the batch endpoint and its deployments again."},{kind:"endpoint",collection:"serverlessEndpoints",byHand:true,action:"\
Create the serverless endpoint again; its keys and its address will be new."},{kind:"datastore",collection:"datastores",
action:"Check the datastore; update its authentication or register it again.",counts:item=>!(0,_checks_afterwards_system_datastore_js__WEBPACK_IMPORTED_MODULE_0__.
b)(item)},{kind:"private-endpoint",collection:"privateEndpointConnections",action:"Approve the new connection of this pr\
ivate endpoint.",nameOf:item=>(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(item,"properties","privateEndpoint","i\
d")?.split("/").at(-1)},{kind:"role-assignment",collection:"roleAssignments",nameOf:rightName,action:"Create the role as\
signment again at the new scope.",counts:(item,_moving,inventory)=>!isTimedIn(inventory,item)},{kind:"role-assignment",collection:"\
associatedRoleAssignments",nameOf:rightName,action:"Create the role assignment again at the new scope of the associated \
resource.",counts:(item,moving,inventory)=>isAtOrBelowAny((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(item,"prop\
erties","scope"),moving)&&!isTimedIn(inventory,item)},{kind:"role-assignment",collection:"timedRights",byHand:true,nameOf:rightName,
action:"Decide whether this right in time shall hold at the new scope, and give it there.",counts:(item,moving)=>isAtOrBelowAny(
(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(item,"properties","scope"),moving)},{kind:"role-assignment",collection:"\
associatedResources",action:"Give the workspace the access policy of its old identity where it has another one now.",counts:(item,_moving,inventory)=>(0,
_restore_restorations_access_policies_js__WEBPACK_IMPORTED_MODULE_3__.C)(inventory,"workspace").some(policy=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_5__.
a5)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_6__.TH)(policy),(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_6__.
TH)(item)))},{kind:"private-endpoint",collection:"associatedConnections",action:"Create this private endpoint of an asso\
ciated resource again, or approve its connection.",counts:(item,moving)=>isAtOrBelowAny((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.
$6)(item,"id"),moving)},{kind:"data-asset",collection:"datasets",byHand:true,action:"Register the dataset again as a dat\
a asset if it is missing."},{kind:"data-asset",collection:"dataAssets",action:"Register the data asset again if it is mi\
ssing."}];function listPostMoveTasks(inventory,moving){return taskRules.flatMap(rule=>(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.
S3)(inventory.of(rule.collection)).filter(item=>rule.counts?.(item,moving,inventory)??true).map(item=>({kind:rule.kind,name:rule.
nameOf?.(item,inventory)??(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(item,"name")??"(unnamed)",action:rule.action,
automatic:rule.byHand!==true})))}function rightName(item,inventory){if((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.$6)(
item,"properties","principalId")===void 0)return void 0;const[workspace]=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.
S3)(inventory.of("workspace"));return(0,_domain_azure_right_words_js__WEBPACK_IMPORTED_MODULE_2__.k)(item,(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.
S3)(inventory.of("roleDefinitions")),workspace)}function isTimedIn(inventory,assignment){return(0,_domain_azure_timed_rights_js__WEBPACK_IMPORTED_MODULE_7__.
U0)(assignment,(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.S3)(inventory.of("timedRights")))!==void 0}function isAtOrBelowAny(id2,ancestors){
return id2!==void 0&&ancestors.some(ancestor=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_5__.a5)(id2,ancestor))}})};export{id,ids,modules};
