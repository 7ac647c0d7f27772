<<<<<<< HEAD
const id=505;const ids=[505];const modules={7764:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Pf:()=>fieldsOf,X1:()=>evidenceOf,
hj:()=>defineItemRule,qH:()=>defineCheck});var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3871);var _subject_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3220);function defineCheck(rule){
return{...rule,judge:view=>[rule.judge(view)??[]].flat()}}function defineItemRule(rule){const{of,concerns,subject=_subject_of_js__WEBPACK_IMPORTED_MODULE_0__.e,label,seen,why,remedy,...head}=rule;const names=typeof of===
"string"?[of]:of;const needs=rule.needs??names;const textOf=(text,item,view)=>typeof text==="string"?text:text(item,view);return defineCheck({...head,needs,consults:[...rule.consults??[],...names.filter(
name=>!needs.includes(name))],judge:view=>names.flatMap(name=>view.items(name)).filter(item=>concerns?.(item,view)??true).map(item=>({subject:subject(item,view),...label===void 0?{}:{label:label(item,
view)},seen:typeof seen==="function"?seen(item,view):fieldsOf(item,...seen),why:textOf(why,item,view),remedy:textOf(remedy,item,view)}))})}function fieldsOf(item,...fields){return Object.fromEntries(fields.
map(field=>[field,(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.fK)(item,...field.split("."))]))}function evidenceOf(seen){return Object.entries(seen).flatMap(([field,value])=>((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
Md)(value)?value:[value]).map(one=>({field,value:valueText(one)})))}function valueText(value){if(value===void 0||value===null||value==="")return"(absent)";return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value)||(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(value)?JSON.stringify(value):String(value)}}),7910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D:()=>documents});const documents={moveWorkspace:"Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)",moveResources:"Microsoft: Move Azure resourc\
es to a new resource group or subscription",rpcMove:"Azure Resource Manager RPC: Move Resource",locks:"Microsoft: Lock your Azure resources",moveErrors:"Microsoft support: Troubleshoot moving resource\
s",workspaceReference:"Azure REST reference: Machine Learning workspaces, 2025-12-01",networkIsolation:"Microsoft: Network isolation change with our new API platform",managedNetwork:"Microsoft: Worksp\
ace managed virtual network isolation",linkedServices:"Azure REST reference: Machine Learning linked services, 2020-09-01-preview",policyRestrictions:"Azure REST reference: Policy Restrictions, 2024-1\
0-01",manageWorkspaces:"Microsoft: Manage Azure Machine Learning workspaces, limitations",moveSupport:"Microsoft: Move operation support for resources",softDelete:"Microsoft: Workspace soft deletion",
logAnalytics:"Microsoft: Move a Log Analytics workspace",knownIssues:"Microsoft: Azure Machine Learning known issues, workspace move and compute instances",mlflowSearch:"Microsoft: Query and compare e\
xperiments and runs with MLflow",timedRights:"Microsoft: Privileged Identity Management, Azure resource roles",quotas:"Microsoft: Manage and increase quotas for Azure Machine Learning",resourceGraph:"\
Microsoft: Azure Resource Graph, supported tables and resource types",datastores:"Microsoft: Move workspaces, section on datastores"}}),1847:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>checks});var json=__webpack_require__(3871);var resource_id=__webpack_require__(9879);var check=__webpack_require__(7764);var documents=__webpack_require__(
7910);;const assets=["models","environments","components"];const assetsToCompare=(0,check.qH)({id:"assets-to-compare",title:"Models, environments and components are counted before the move",severity:"\
information",needs:assets,acknowledge:"any",source:documents.D.moveWorkspace,judge({items,scope}){const counts=assets.map(name=>[name,items(name).length]).filter(([,count])=>count>0);if(counts.length===
0)return void 0;const unnamed=assets.flatMap(name=>items(name)).filter(asset=>((0,json.$6)(asset,"properties","latestVersion")??"")==="").length;return{subject:(0,resource_id.RL)(scope.source,scope.workspaceName),
seen:{...Object.fromEntries(counts),...unnamed===0?{}:{"without a latest version":unnamed}},why:"The guide says that these move. The verification looks for each by its name, and for the latest version\
 that the list names; it compares no older versions.",remedy:"Look for older versions yourself after the move where they matter."}}});var body_identity=__webpack_require__(2519);var subject_of=__webpack_require__(
3220);var system_datastore=__webpack_require__(2703);;const datastoresToUpdate=(0,check.hj)({id:"datastores-to-update",title:"Non-default datastores are checked after the move",severity:"warning",of:"\
datastores",acknowledge:"any",source:documents.D.datastores,concerns:datastore=>!(0,system_datastore.b)(datastore),seen:["properties.datastoreType","properties.isDefault"],why:"Non-default datastores \
are not moved reliably: afterwards they may still show the old subscription.",remedy:"After the move, update its authentication, or unregister it and create it again under the same name."});const dataAssetsNotMoved=(0,
check.qH)({id:"data-assets-not-moved",title:"Data assets are registered again after the move",severity:"warning",needs:["dataAssets","dataVersions"],acknowledge:"any",source:documents.D.moveWorkspace,
judge({items}){const versions=countBy(items("dataVersions"),version=>(0,body_identity.TH)(version).replace(/\/versions\/[^/]*$/i,""));return items("dataAssets").map(asset=>({subject:(0,subject_of.e)(asset),
seen:{...(0,check.Pf)(asset,"name"),versions:versions.get((0,body_identity.TH)(asset).toLowerCase())??0},why:"The guide lists data assets as not moved with the workspace.",remedy:"Register it again af\
ter the move if it is missing; the data itself stays where it is."}))}});function countBy(items,keyOf){const counts=new Map;for(const key of items.map(item=>keyOf(item).toLowerCase())){counts.set(key,
(counts.get(key)??0)+1)}return counts}const datasetsNotMoved=(0,check.hj)({id:"datasets-not-moved",title:"Datasets of version 1 are registered again after the move",severity:"warning",of:"datasets",acknowledge:"\
any",source:documents.D.moveWorkspace,seen:["name"],why:"The guide lists data assets, formerly called datasets, as not moved with the workspace.",remedy:"Register it again as a data asset after the mo\
ve if it is missing; the data itself stays where it is."});const computeInstanceNames=(0,check.hj)({id:"compute-instance-names",title:"Compute instances get new names after the move",severity:"informa\
tion",of:"computes",needs:[],acknowledge:"any",source:documents.D.knownIssues,concerns:compute=>(0,json.$6)(compute,"properties","computeType")==="ComputeInstance",seen:["name","properties.computeType"],
why:"After a move, creating a compute instance under a former name has failed with a conflict of Etags.",remedy:"Create it again under a new name."});const connectionsToCheck=(0,check.hj)({id:"connect\
ions-to-check",title:"Connections are looked at after the move",severity:"information",of:"connections",acknowledge:"any",source:documents.D.workspaceReference,seen:["properties.category","properties.\
authType","properties.target"],why:"No document says whether connections survive a move; their secrets are in the key vault of the workspace.",remedy:"Test it after the move."});var old_id_holders=__webpack_require__(
1930);var shell_quote=__webpack_require__(9338);;const isDetectorRule=alert=>/smartdetectoralertrules$/i.test((0,json.$6)(alert,"type")??"");const diagnosticSettingsLost=(0,check.hj)({id:"diagnostic-s\
ettings-lost",title:"Diagnostic settings are created again after the move",severity:"warning",of:"diagnosticSettings",acknowledge:"any",source:documents.D.moveSupport,seen:["properties.workspaceId","p\
roperties.storageAccountId","properties.eventHubAuthorizationRuleId"],why:"Diagnostic settings are no type that moves: logs and metrics stop where they were sent.",remedy:"Create it again on the resou\
rce at its new id after the move; the plan file holds it."});const alertsKeepOldId=(0,check.hj)({id:"alerts-keep-old-id",title:"Alert rules and web tests are set to the new ids after the move",severity:"\
warning",of:"alerts",acknowledge:"any",source:documents.D.moveSupport,concerns:alert=>!isDetectorRule(alert),seen:["type"],why:(_,{scope})=>`It names ${(0,resource_id.RL)(scope.source,scope.workspaceName)}\
 or a resource of it by the present id.`,remedy:"Point it to the new id after the move; metric alerts do not move and are created again."});const holdersKeepOldId=(0,check.hj)({id:"holders-keep-old-id",
title:"Topics, dashboards, linked services and the like are set to the new ids after the move",severity:"warning",of:["holders","factoryLinks"],needs:["holders","factoryLinks"],consults:["alerts"],acknowledge:"\
any",aboutCaller:true,source:documents.D.resourceGraph,concerns:(holder,{items})=>!items("alerts").some(alert=>(0,resource_id.s)((0,subject_of.e)(alert),(0,subject_of.e)(holder))),seen:["type"],why:holder=>`\
This ${(0,old_id_holders.B)((0,json.$6)(holder,"type")??"")?.title??"resource"} names something that moves by its present id, and a move does not change it.`,remedy:holder=>`After the move: ${(0,old_id_holders.
B)((0,json.$6)(holder,"type")??"")?.remedy??"Set it to the new id."}`});const linkedActionGroup=(0,check.qH)({id:"linked-action-group",title:"Action groups of hidden alert rules can be read",severity:"\
warning",needs:["alerts"],acknowledge:"any",source:documents.D.moveErrors,judge({items,scope}){if(!scope.associated.includes("application-insights"))return[];return items("alerts").filter(isDetectorRule).
flatMap(alert=>(0,json.gT)(alert,"properties","actionGroups","groupIds").filter(id2=>typeof id2==="string").filter(id2=>{const parsed=(0,resource_id.RQ)(id2);return parsed===void 0||!(0,resource_id.sU)(
parsed,scope.source)}).map(id2=>({subject:(0,subject_of.e)(alert),seen:{"properties.actionGroups.groupIds":id2},why:"The rule comes along with Application Insights, and Azure refuses the move when the\
 identity cannot read its action group.",remedy:`See that the identity can read it: az monitor action-group show --ids ${(0,shell_quote.r)(id2)}`})))}});const idsChange=(0,check.hj)({id:"ids-change",title:"\
Whoever holds an id of the workspace is told the new one",severity:"information",of:"workspace",needs:[],acknowledge:"any",source:documents.D.moveResources,seen:(workspace,{scope})=>({...(0,check.Pf)(
workspace,"properties.mlFlowTrackingUri"),"new id":(0,resource_id.BY)((0,subject_of.e)(workspace),scope.destination)}),why:"Scripts, pipelines, Terraform state, dashboards and linked services that nam\
e the old id stop working.",remedy:"Search them for the old id and for the tracking URI; in Terraform, remove the resource from the state and import it under its new id."});var moving_resources=__webpack_require__(
487);;const SEEN=["properties.privateEndpoint.id","properties.privateLinkServiceConnectionState.status"];const privateEndpointsReset=(0,check.hj)({id:"private-endpoints-reset",title:"Private endpoint \
connections are approved again after the move",severity:"warning",of:"privateEndpointConnections",acknowledge:"any",source:documents.D.moveWorkspace,seen:SEEN,why:"The move disconnects private endpoin\
ts; the new connections wait for approval.",remedy:"Approve the pending connection of the same private endpoint after the move."});const associatedEndpointsReset=(0,check.hj)({id:"associated-private-e\
ndpoints-reset",title:"Private endpoint connections of associated resources that move are approved again",severity:"warning",of:"associatedConnections",needs:["associatedConnections"],consults:["works\
pace"],acknowledge:"any",source:documents.D.moveSupport,concerns(connection,{scope,items}){const[,...moving]=(0,moving_resources.lh)(scope,items("workspace")[0]);return moving.some(id2=>(0,resource_id.
a5)((0,body_identity.TH)(connection),id2))},seen:SEEN,why:"Private endpoints of this resource type do not move and keep its old id; Azure may refuse the move because of them.",remedy:"Leave the resour\
ce where it is, or be ready to create the private endpoint and its DNS records again."});var right_words=__webpack_require__(8783);var timed_rights=__webpack_require__(7560);;const at=(assignment,field)=>(0,
json.$6)(assignment,"properties",field)??"";function lost(item,{items}){return(0,right_words.k)(item,items("roleDefinitions"),items("workspace")[0],lossOf(item))}function lossOf(item){if((0,timed_rights.
se)(item))return"can no longer activate";return(0,timed_rights._Y)(item)?"loses the time-limited":"loses"}const ORPHANED="Role assignments on a moved resource become orphaned: the principal loses this\
 access.";const roleAssignmentsLost=(0,check.hj)({id:"role-assignments-lost",title:"Role assignments at the workspace are created again after the move",severity:"warning",of:"roleAssignments",consults:[
"roleDefinitions","workspace"],label:lost,acknowledge:"any",source:documents.D.moveWorkspace,seen:["properties.principalId","properties.roleDefinitionId"],why:ORPHANED,remedy:"Create it again at the n\
ew scope after the move; the plan file holds it."});const associatedRolesLost=(0,check.hj)({id:"associated-role-assignments-lost",title:"Role assignments at associated resources that move are created \
again",severity:"warning",of:"associatedRoleAssignments",needs:["associatedRoleAssignments"],consults:["roleDefinitions","workspace"],label:lost,acknowledge:"any",source:documents.D.moveResources,concerns(assignment,{
scope,items}){const[,...moving]=(0,moving_resources.lh)(scope,items("workspace")[0]);return moving.some(id2=>(0,resource_id.a5)(at(assignment,"scope"),id2))},seen:(assignment,view)=>({...(0,check.Pf)(
assignment,"properties.principalId","properties.roleDefinitionId"),principal:isOfWorkspace(assignment,view)?"identity of the workspace":[]}),why:(assignment,view)=>isOfWorkspace(assignment,view)?"The \
workspace itself loses this access to a resource it stands on, because role assignments do not move.":ORPHANED,remedy:assignment=>`Create it again at the new scope, before anything uses the workspace:\
 az role assignment create --assignee-object-id ${(0,shell_quote.r)(at(assignment,"principalId"))} --role ${(0,shell_quote.r)((0,right_words.c)(assignment))} --scope NEW_RESOURCE_ID`});function isOfWorkspace(assignment,{
items}){const identity=(0,json.$6)(items("workspace")[0],"identity","principalId")??"";return identity!==""&&(0,resource_id.s)(at(assignment,"principalId"),identity)}const timedRightsLost=(0,check.hj)(
{id:"timed-rights-lost",title:"Time-limited and eligible role assignments are given again by a person",severity:"warning",of:"timedRights",needs:["timedRights"],consults:["roleDefinitions","workspace"],
label:lost,acknowledge:"any",source:documents.D.timedRights,concerns:(instance,{scope,items})=>(0,moving_resources.lh)(scope,items("workspace")[0]).some(id2=>(0,resource_id.a5)(at(instance,"scope"),id2)),
seen:["properties.principalId","properties.roleDefinitionId","properties.assignmentType","properties.endDateTime"],why:instance=>(0,timed_rights.se)(instance)?"Somebody may activate this role here; th\
e move drops that, and it is not put back by this action.":"This right ends by itself; the move drops it, and it is never made permanent by this action.",remedy:"Decide whether it shall hold at the ne\
w id, and give it there with the same end: in the Azure portal, Privileged Identity Management, Azure resources."});const inheritedRightsDiffer=(0,check.qH)({id:"inherited-rights-differ",title:"Rights\
 inherited at the source are inherited at the destination, too",severity:"warning",needs:["inheritedRoleAssignments","destinationRoleAssignments"],consults:["roleDefinitions","workspace"],acknowledge:"\
any",source:documents.D.moveResources,judge({scope,items,known}){if(!known("destinationRoleAssignments"))return[];const there=new Set(items("destinationRoleAssignments").map(rightOf));return items("in\
heritedRoleAssignments").filter(assignment=>!there.has(rightOf(assignment))).map(assignment=>({subject:(0,subject_of.e)(assignment),label:(0,right_words.k)(assignment,items("roleDefinitions"),items("w\
orkspace")[0],"no longer inherits"),seen:(0,check.Pf)(assignment,"properties.principalId","properties.roleDefinitionId","properties.scope"),why:`This right reaches ${(0,resource_id.RL)(scope.source,scope.
workspaceName)} from above and is not given at the destination.`,remedy:"Decide whether the principal shall keep it, and give it at the destination group if so."}))}});function rightOf(assignment){const parts=[
at(assignment,"principalId"),(0,right_words.c)(assignment),at(assignment,"condition")];return parts.join("|").toLowerCase()};const FIELD="identity.userAssignedIdentities";const identityStays=(0,check.
hj)({id:"user-assigned-identity-stays",title:"User-assigned identities stay at the source",severity:"warning",of:"workspace",needs:[],acknowledge:"any",source:documents.D.moveSupport,concerns:workspace=>Object.
keys((0,json.lJ)(workspace,...FIELD.split("."))).length>0,seen:workspace=>({[FIELD]:Object.keys((0,json.lJ)(workspace,...FIELD.split(".")))}),why:"A user-assigned identity cannot be moved. Deleting th\
e old group or subscription would take it from the workspace.",remedy:"Keep the identity, or assign one of the destination after the move: az ml workspace update --primary-user-assigned-identity ID"});
const logAnalyticsStays=(0,check.hj)({id:"log-analytics-stays",title:"The Log Analytics workspace behind Application Insights stays",severity:"information",of:"associatedResources",needs:[],consults:[
"workspace"],acknowledge:"any",source:documents.D.logAnalytics,concerns:(body,{items})=>((0,json.$6)(body,"properties","WorkspaceResourceId")??"")!==""&&items("workspace").some(workspace=>(0,resource_id.
s)((0,body_identity.TH)(body),(0,moving_resources.Im)(workspace,"application-insights")??"")),seen:["properties.WorkspaceResourceId"],why:"It is not part of this move. If it is moved later, both of it\
s keys are regenerated.",remedy:"After moving it, give the new keys to the agents that use them."});;const consults=["workspace","computes","datastores","sourceLocks","destinationLocks"];const contradictions=[
{about:"moving a workspace at all",one:"the guide describes it",other:"the list of types that move says no for workspaces",sources:`${documents.D.moveWorkspace}; ${documents.D.moveSupport}`,matters:({
items})=>items("workspace").length>0,remedy:"Azure's own validation of this move decides; it is part of this report."},{about:"computes",one:"they must be gone before the move",other:"the move deletes\
 them",sources:`${documents.D.moveWorkspace}, list of limitations and note`,matters:({items})=>items("computes").length>0,remedy:"Remove them first: this action does not send a move while there is one\
."},{about:"datastores",one:"datastores move",other:"datastores that are not the default do not move",sources:`${documents.D.moveWorkspace}, table of contents and section on datastores`,matters:({items})=>items(
"datastores").some(one=>!(0,system_datastore.b)(one)),remedy:"Look at each of them after the move."},{about:"CanNotDelete locks",one:"only ReadOnly locks are said to block a move",other:"both kinds ar\
e listed as blockers",sources:`${documents.D.locks}; ${documents.D.moveErrors}`,matters:({items})=>[...items("sourceLocks"),...items("destinationLocks")].some(lock=>(0,json.$6)(lock,"properties","leve\
l")?.toLowerCase()==="cannotdelete"),remedy:"Remove the lock for the time of the move, or accept it by name."}];const documentsContradict=(0,check.qH)({id:"documents-contradict",title:"Contradictions \
of the documents are known about",needs:[],consults,severity:"information",acknowledge:"any",source:documents.D.moveWorkspace,judge:view=>contradictions.filter(({matters})=>matters(view)).map(({about,
one,other,sources,remedy})=>({subject:(0,resource_id.RL)(view.scope.source,view.scope.workspaceName),seen:{about,"one document":one,"the other":other},why:`The documents contradict each other about ${about}\
.`,remedy,source:sources}))});var region_name=__webpack_require__(7037);;const regionDiffers=(0,check.qH)({id:"region-differs",title:"The destination resource group is in the same region as the worksp\
ace",severity:"blocker",needs:["workspace","destinationGroup"],acknowledge:"unknown-only",source:documents.D.moveWorkspace,judge({scope:{destination},items}){const[workspace]=items("workspace");const[
group]=items("destinationGroup");if(workspace===void 0||group===void 0)return void 0;const from=(0,region_name.g)((0,json.$6)(workspace,"location"));const to=(0,region_name.g)((0,json.$6)(group,"locat\
ion"));if(from===to&&from!=="")return void 0;return{subject:(0,resource_id.x6)(destination),seen:{"workspace location":from,"destination group location":to},why:"A move never changes a region: the des\
tination group must be in the region of the workspace. To change the region, create a new workspace there and share the assets through a registry.",remedy:`Create a group in the right region and name \
it as the destination: az group create --name NAME --location ${(0,shell_quote.r)(from)} --subscription ${(0,shell_quote.r)(destination.subscriptionId)}`}}});const groupName=(0,check.qH)({id:"group-na\
me-not-ascii",title:"The name of the destination group has only ASCII letters",severity:"blocker",needs:[],acknowledge:"any",source:documents.D.manageWorkspaces,judge({scope:{destination}}){if(/^[ -~]*$/.
test(destination.resourceGroup))return void 0;return{subject:(0,resource_id.x6)(destination),seen:{"destination-resource-group":destination.resourceGroup},why:"The container registry of a workspace mu\
st not be in a group whose name has characters outside of ASCII.",remedy:"Choose a destination group with a plain name: az group create --name NAME --location REGION"}}});const MOST=800;const tooManyResources=(0,
check.qH)({id:"too-many-resources",title:`One move takes at most ${MOST} resources`,severity:"blocker",needs:["sourceGroupResources"],consults:["workspace"],acknowledge:"any",source:documents.D.rpcMove,
judge({scope,items}){const moving=(0,moving_resources.lh)(scope,items("workspace")[0]);const travelling=items("sourceGroupResources").filter(resource=>moving.some(id2=>(0,resource_id.a5)((0,body_identity.
TH)(resource),id2)));if(travelling.length<=MOST)return void 0;return{subject:(0,resource_id.x6)(scope.source),seen:{"resources that travel":travelling.length},why:`Azure refuses a move of more than ${MOST}\
 resources at once, and no document says whether children count.`,remedy:"Remove endpoints and deployments that are not needed, or accept it: Azure decides."}}});const virtualNetworkInGroup=(0,check.hj)(
{id:"virtual-network-in-group",title:"Virtual networks in either group are known about",severity:"information",needs:[],of:["sourceGroupResources","destinationGroupResources"],acknowledge:"any",source:documents.
D.moveResources,concerns:item=>/^microsoft\.network\/virtualnetworks$/i.test((0,json.$6)(item,"type")??""),seen:["type"],why:"With a virtual network in a group, everything that depends on it, also in \
other groups, must be in the state Succeeded for the move to begin.",remedy:"If Azure answers MoveCannotProceedWithResourcesNotInSucceededState, repair the resource it names or use a group without a v\
irtual network."});;const readOnlyLock=lockRule({id:"read-only-lock",level:"ReadOnly",why:"A ReadOnly lock keeps Azure from moving resources out of or into its scope.",source:documents.D.locks});const canNotDeleteLock=lockRule(
{id:"can-not-delete-lock",level:"CanNotDelete",why:"Documents disagree whether a CanNotDelete lock blocks a move; it does stop the deletion of what must go before it.",source:documents.D.moveErrors});
function lockRule({level,...rule}){return(0,check.hj)({...rule,title:`No ${level} lock at the source or the destination`,severity:"blocker",of:["sourceLocks","destinationLocks"],acknowledge:"any",concerns:(lock,{
items})=>(0,resource_id.s)((0,json.$6)(lock,"properties","level")??"",level)&&(items("sourceLocks").find(one=>(0,resource_id.s)((0,body_identity.TH)(one),(0,body_identity.TH)(lock)))??lock)===lock,seen:[
"name","properties.level"],why:rule.why,remedy:lock=>`Remove it for the time of the move: az lock delete --ids ${(0,shell_quote.r)((0,body_identity.TH)(lock))}`})}var counted=__webpack_require__(427);
;function isGranted(permissions,action){return permissions.some(permission=>patterns(permission,"actions").some(pattern=>fits(pattern,action))&&!patterns(permission,"notActions").some(pattern=>fits(pattern,
action)))}function patterns(permission,field){return(0,json.gT)(permission,field).filter(pattern=>typeof pattern==="string")}function fits(pattern,action){const escaped=pattern.split("*").map(part=>part.
replaceAll(/[.+?^${}()|[\]\\]/g,"\\$&"));return new RegExp(`^${escaped.join(".*")}$`,"i").test(action)};const GROUPS="Microsoft.Resources/subscriptions/resourceGroups";const needed=[{collection:"sourc\
ePermissions",side:"source",always:[`${GROUPS}/validateMoveResources/action`],toMove:[`${GROUPS}/moveResources/action`],onTypes:[],onTypesToMove:["delete"]},{collection:"destinationPermissions",side:"\
destination",always:[],toMove:[`${GROUPS}/write`],onTypes:["write"],onTypesToMove:[]}];const missingPermission=(0,check.qH)({id:"missing-permission",title:"The identity has the rights it needs on both\
 sides",severity:"blocker",needs:["sourcePermissions","destinationPermissions"],consults:["workspace"],acknowledge:"any",aboutCaller:true,source:documents.D.moveResources,judge({scope,items,known,purpose}){
const[workspace]=items("workspace");const types=(0,moving_resources.lh)(scope,workspace).map(id2=>(0,resource_id.RQ)(id2)?.type??"");return needed.flatMap(rights=>{if(!known(rights.collection))return[];
const granted=items(rights.collection);const missing=actionsOf(rights,types,purpose).filter(action=>!isGranted(granted,action));if(missing.length===0)return[];const subject=(0,resource_id.x6)(scope[rights.
side]);return[{subject,seen:{"not granted":missing},why:`The identity of this run lacks ${(0,counted.h)(missing.length,"right")} at the ${rights.side} that Azure checks.`,remedy:`Give it a role with t\
hese actions at ${subject}; docs/PERMISSIONS.md has a role to copy. A role given a moment ago needs a new sign-in.`}]})}});function actionsOf(rights,types,purpose){const on=verbs=>types.flatMap(type=>verbs.
map(verb=>`${type}/${verb}`));const always=[...rights.always,...on(rights.onTypes)];return purpose==="move"?[...always,...rights.toMove,...on(rights.onTypesToMove)]:always};const workspaceMissing=(0,check.
qH)({id:"workspace-missing",title:"The workspace exists at the source",severity:"blocker",needs:["workspace"],acknowledge:"unknown-only",source:documents.D.moveWorkspace,judge({scope:{source,workspaceName},
items,known}){if(!known("workspace")||items("workspace").length>0)return void 0;return{subject:(0,resource_id.RL)(source,workspaceName),seen:{id:"not found"},why:"Azure knows no workspace of this name\
 in the source resource group.",remedy:`Check name, group and subscription: az resource list --resource-type Microsoft.MachineLearningServices/workspaces --subscription ${(0,shell_quote.r)(source.subscriptionId)}\
 --output table`}}});const destinationGroupMissing=(0,check.qH)({id:"destination-group-missing",title:"The destination resource group exists",severity:"blocker",needs:["destinationGroup"],acknowledge:"\
unknown-only",source:documents.D.rpcMove,judge({scope:{destination},items,known}){if(!known("destinationGroup")||items("destinationGroup").length>0)return void 0;return{subject:(0,resource_id.x6)(destination),
seen:{id:"not found"},why:"A move needs an existing resource group at the destination.",remedy:`az group create --name ${(0,shell_quote.r)(destination.resourceGroup)} --location REGION-OF-THE-WORKSPAC\
E --subscription ${(0,shell_quote.r)(destination.subscriptionId)}`}}});;const destinationNamesake=(0,check.hj)({id:"destination-namesake",title:"The destination group holds no workspace of the same na\
me",severity:"blocker",of:"destinationNamesake",acknowledge:"unknown-only",source:documents.D.rpcMove,seen:["name"],why:"A workspace of this name is already at the destination, and a move never overwr\
ites.",remedy:"Choose another destination group, or rename by moving the other workspace away first. A deleted workspace keeps its name until it is purged."});const associatedNamesake=(0,check.hj)({id:"\
associated-namesake",title:"The destination group holds no namesake of an associated resource that moves",severity:"blocker",of:"destinationGroupResources",needs:["destinationGroupResources"],consults:[
"workspace"],acknowledge:"unknown-only",source:documents.D.rpcMove,concerns(resource,{scope,items}){const[,...associated]=(0,moving_resources.lh)(scope,items("workspace")[0]);return associated.some(id2=>(0,
resource_id.s)((0,resource_id.BY)(id2,scope.destination)??"",(0,body_identity.TH)(resource)))},seen:["type","name"],why:"A resource of this type and name is already at the destination, and a move neve\
r overwrites.",remedy:"Leave the associated resource out of associated-resources, or choose another group."});const deletedNamesakeUnseen=(0,check.qH)({id:"deleted-namesake-unseen",title:"No workspace\
 of this name was deleted at the destination within 14 days",severity:"information",needs:[],consults:["destinationNamesake"],acknowledge:"any",source:documents.D.softDelete,judge({scope,items}){if(items(
"destinationNamesake").length>0)return void 0;return{subject:(0,resource_id.RL)(scope.destination,scope.workspaceName),seen:{"deleted workspaces":"not listed by any stable version of the API"},why:"A \
deleted workspace keeps its name for up to 14 days, and this action cannot see it.",remedy:"If there was one, purge it: in the Azure portal, Azure Machine Learning, Recently deleted."}}});;const WHY="\
Azure refuses a move while another operation works on one of the two resource groups.";const sides=[{side:"source",group:"sourceGroup",deployments:"sourceDeployments"},{side:"destination",group:"desti\
nationGroup",deployments:"destinationDeployments"}];const operationUnderWay=(0,check.qH)({id:"operation-under-way",title:"No deployment or other operation is running in either resource group",severity:"\
blocker",needs:["sourceGroup","destinationGroup","sourceDeployments","destinationDeployments"],acknowledge:"unknown-only",source:documents.D.moveErrors,judge:({scope,items})=>sides.flatMap(({side,group,
deployments})=>{const[name,subscription]=[(0,shell_quote.r)(scope[side].resourceGroup),(0,shell_quote.r)(scope[side].subscriptionId)];return[...items(group).filter(item=>(0,json.$6)(item,"properties",
"provisioningState")!=="Succeeded").map(item=>({subject:(0,resource_id.x6)(scope[side]),seen:(0,check.Pf)(item,"properties.provisioningState"),why:WHY,remedy:`Wait until it is Succeeded: az group show\
 --name ${name} --subscription ${subscription} --query properties.provisioningState`})),...items(deployments).map(deployment=>({subject:(0,subject_of.e)(deployment),seen:(0,check.Pf)(deployment,"name",
"properties.provisioningState"),why:WHY,remedy:`Wait for it: az deployment group wait --created --name ${(0,shell_quote.r)((0,json.$6)(deployment,"name")??"")} --resource-group ${name} --subscription ${subscription}`}))]})});
;const policyDenies=(0,check.hj)({id:"policy-denies",title:"No policy at the destination denies what moves",severity:"blocker",of:"policyRestrictions",acknowledge:"any",source:documents.D.policyRestrictions,
concerns:answer=>denials(answer).length>0,seen:answer=>({"policy assignment":denials(answer)}),why:"Azure evaluates the policies of the destination during a move and refuses what they deny.",remedy:"C\
hange the resource so that it complies, or have an exemption made at the destination group: az policy exemption create --exemption-category Mitigated --policy-assignment ASSIGNMENT_ID --name NAME --re\
source-group GROUP"});function denials(answer){return[...deniedByEvaluation(answer),...deniedByField(answer)]}function deniedByEvaluation(answer){return(0,json.gT)(answer,"contentEvaluationResult","po\
licyEvaluations").filter(evaluation=>(0,resource_id.s)((0,json.$6)(evaluation,"evaluationResult")??"","NonCompliant")&&(0,resource_id.s)((0,json.$6)(evaluation,"effectDetails","policyEffect")??"Deny",
"Deny")).map(evaluation=>nameOf(evaluation,"policyInfo"))}function deniedByField(answer){return(0,json.gT)(answer,"fieldRestrictions").flatMap(field=>(0,json.gT)(field,"restrictions").filter(restriction=>(0,
resource_id.s)((0,json.$6)(restriction,"result")??"","Deny")).map(restriction=>nameOf(restriction,"policy")))}function nameOf(from,property){return(0,json.$6)(from,property,"policyAssignmentId")??"(as\
signment not named)"}var own_entry=__webpack_require__(4532);;const SIGNS=["encryption.keyVaultProperties","encryption.cosmosDbResourceId","encryption.searchAccountResourceId","encryption.storageAccou\
ntResourceId","serviceProvisionedResourceGroup"];const customerManagedKey=(0,check.hj)({id:"customer-managed-key",title:"The workspace is not encrypted with a customer-managed key",severity:"blocker",
of:"workspace",acknowledge:"unknown-only",source:documents.D.moveWorkspace,concerns:hasCustomerManagedKey,seen:workspace=>Object.fromEntries(signsOf(workspace).map(field=>[`properties.${field}`,"set"])),
why:"Workspaces with a customer-managed key are not supported by the move.",remedy:"Create a new workspace at the destination and share models, components and environments through a registry."});function hasCustomerManagedKey(workspace){
return signsOf(workspace).length>0}function signsOf({properties}){const isEnabled=(0,resource_id.s)((0,json.$6)(properties,"encryption","status")??"","Enabled");const isServiceSide=(0,json.fK)(properties,
"enableServiceSideCMKEncryption")===true;return[...isEnabled?["encryption.status"]:[],...SIGNS.filter(field=>((0,json.fK)(properties,...field.split("."))??"")!==""),...isServiceSide?["enableServiceSid\
eCMKEncryption"]:[]]};const withKey=({items})=>items("workspace").some(hasCustomerManagedKey);const withCluster=({items})=>items("computes").some(compute=>["AKS","Kubernetes"].includes((0,json.$6)(compute,
"properties","computeType")??""));const special={"microsoft.containerservice":withCluster,"microsoft.documentdb":withKey,"microsoft.search":withKey};const providerNotRegistered=(0,check.hj)({id:"provi\
der-not-registered",title:"The resource providers are registered in the destination subscription",of:"destinationProviders",needs:["destinationProviders"],consults:["workspace","computes"],severity:"b\
locker",acknowledge:"any",source:documents.D.moveWorkspace,concerns:(provider,view)=>((0,own_entry.P)(special,namespaceOf(provider).toLowerCase())?.(view)??true)&&!(0,resource_id.s)((0,json.$6)(provider,
"registrationState")??"","Registered"),subject:(provider,{scope})=>`${(0,resource_id.ts)(scope.destination.subscriptionId)}/providers/${namespaceOf(provider)}`,seen:["registrationState"],why:"Azure re\
fuses to move a type whose provider is not registered at the destination.",remedy:(provider,{scope})=>`az provider register --wait --namespace ${(0,shell_quote.r)(namespaceOf(provider))} --subscriptio\
n ${(0,shell_quote.r)(scope.destination.subscriptionId)}`});const providerCannotMove=(0,check.qH)({id:"provider-cannot-move-type",title:"The providers of associated resources that move say that their \
type moves",severity:"blocker",needs:["destinationProviders"],consults:["workspace"],acknowledge:"any",source:documents.D.rpcMove,judge({scope,items}){const[,...associated]=(0,moving_resources.lh)(scope,
items("workspace")[0]);const flag=(0,resource_id.s)(scope.source.subscriptionId,scope.destination.subscriptionId)?"CrossResourceGroupResourceMove":"CrossSubscriptionResourceMove";return associated.flatMap(
id2=>{const type=(0,resource_id.RQ)(id2)?.type??"";const manifest=manifestOf(items("destinationProviders"),type);const capabilities=(0,json.$6)(manifest,"capabilities");if(capabilities===void 0||capabilities.
includes(flag))return[];return[{subject:id2,seen:{"resourceTypes.capabilities":capabilities},why:`The provider does not offer ${flag} for ${type}.`,remedy:"Leave it out of associated-resources: the wo\
rkspace keeps using it where it is."}]})}});function manifestOf(providers,type){const[namespace="",...rest]=type.split("/");const provider=providers.find(one=>(0,resource_id.s)(namespaceOf(one),namespace));
return(0,json.gT)(provider,"resourceTypes").find(one=>(0,resource_id.s)((0,json.$6)(one,"resourceType")??"",rest.join("/")))}function namespaceOf(provider){return(0,json.$6)(provider,"namespace")??"(u\
nnamed provider)"};const RESERVE=1.2;function neededCores(computes,deployments,sizes){const byName=new Map(sizes.map(size=>[((0,json.$6)(size,"name")??"").toLowerCase(),size]));const needs=new Map;for(const{
user,size,count,pool}of[...computes.flatMap(machinesOfCompute),...deployments.flatMap(machinesOfDeployment)]){const offered=byName.get(size.toLowerCase());const isKnown=offered!==void 0;const cores=count*
numberAt(offered,"vCPUs");for(const family of isKnown?[(0,json.$6)(offered,"family")??"",void 0]:[size]){const key=JSON.stringify([pool,family]);const{cores:before,users}=needs.get(key)??{cores:0,users:[]};
needs.set(key,{pool,family,cores:before+cores,users:[...users,user],isKnown})}}return[...needs.values()].map(need=>({...need,cores:Math.ceil(need.cores)}))}function machinesOfCompute(compute){const type=(0,
json.$6)(compute,"properties","computeType");const own=(0,json.fK)(compute,"properties","properties");const size=(0,json.$6)(own,"vmSize");if(size===void 0)return[];const user=(0,json.$6)(compute,"nam\
e")??"(unnamed)";if(type==="ComputeInstance")return[{user,size,count:1,pool:"dedicated"}];if(type!=="AmlCompute")return[];const count=numberAt(own,"scaleSettings","maxNodeCount");const pool=/^low_?priority$/i.
test((0,json.$6)(own,"vmPriority")??"")?"low-priority":"dedicated";return[{user,size,count,pool}]}function machinesOfDeployment(deployment){const size=(0,json.$6)(deployment,"properties","instanceType");
if(size===void 0||(0,json.$6)(deployment,"properties","endpointComputeType")!=="Managed")return[];const count=(numberAt(deployment,"sku","capacity")||1)*RESERVE;return[{user:(0,json.$6)(deployment,"na\
me")??"(unnamed)",size,count,pool:"dedicated"}]}function numberAt(value,...path){const found=(0,json.fK)(value,...path);return typeof found==="number"?found:0};const quotaShort=(0,check.qH)({id:"quota\
-short",title:"The quotas of the destination hold what must be created again",severity:"blocker",needs:["destinationUsages","vmSizes"],consults:["computes","onlineDeployments"],acknowledge:"any",source:documents.
D.quotas,judge({scope,items,known}){const{source,destination}=scope;if((0,resource_id.s)(source.subscriptionId,destination.subscriptionId))return[];if(!known("destinationUsages")||!known("vmSizes"))return[];
return neededCores(items("computes"),items("onlineDeployments"),items("vmSizes")).flatMap(needed2=>{const lack=whatLacks(needed2,items("destinationUsages"));if(lack===void 0)return[];const{family="all\
 families together",pool,users,cores}=needed2;return[{subject:(0,resource_id.ts)(destination.subscriptionId),seen:{"needed for":users.join(", "),"vCPUs needed":cores,...lack},why:`The computes and end\
points that a move takes away could not all be created again: ${family}, ${pool}.`,remedy:"Ask for more quota for Machine Learning in this region, in the Azure portal under Quotas, or accept that less\
 will be created again."}]})}});function whatLacks(needed2,usages){if(!needed2.isKnown)return{"VM size":"not offered in this region"};const usage=usages.find(one=>isQuotaOf(one,needed2));if(usage===void 0){
const isJudgedElsewhere=needed2.family===void 0||needed2.pool==="low-priority";return isJudgedElsewhere?void 0:{quota:"none listed for this family"}}const limit=numberAt(usage,"limit");const free=limit-
numberAt(usage,"currentValue");if(limit===-1||free>=needed2.cores)return void 0;const name=(0,json.$6)(usage,"name","localizedValue")??(0,json.$6)(usage,"name","value")??"";return{[`${name} free`]:free}}
function isQuotaOf(usage,{pool,family}){const type=((0,json.$6)(usage,"type")??"").toLowerCase();const name=((0,json.$6)(usage,"name","value")??"").replaceAll(" ","").toLowerCase();const isLow=/low-?priority/.
test(`${type} ${name}`);if(isLow!==(pool==="low-priority"))return false;if(family===void 0)return/^[^/]*\/(total)?(dedicated|lowpriority)cores\//.test(type);const wanted=family.replaceAll(" ","").toLowerCase();
return name===wanted||name.replace(/cluster(dedicated|lowpriority)vcpus$/,"")===wanted};const subscriptions_sides=[{side:"source",collection:"sourceSubscription"},{side:"destination",collection:"desti\
nationSubscription"}];const subscriptionState=(0,check.qH)({id:"subscription-state",title:"Both subscriptions exist and are enabled",severity:"blocker",needs:["sourceSubscription","destinationSubscrip\
tion"],acknowledge:"unknown-only",source:documents.D.moveResources,judge:({scope,items,known})=>subscriptions_sides.flatMap(({side,collection})=>{const[subscription]=items(collection);const state=subscription===
void 0?"not found":(0,json.$6)(subscription,"state");if(!known(collection)||state==="Enabled")return[];return[{subject:(0,resource_id.ts)(scope[side].subscriptionId),seen:{state},why:`Resources move o\
nly between enabled subscriptions, and the ${side} subscription is not.`,remedy:"Enable the subscription, or sign in with an identity that can see it."}]})});const tenantDiffers=(0,check.qH)({id:"tena\
nt-differs",title:"Both subscriptions are in the same Microsoft Entra tenant",severity:"blocker",needs:["sourceSubscription","destinationSubscription"],acknowledge:"unknown-only",source:documents.D.moveWorkspace,
judge({scope,items}){const[source]=items("sourceSubscription");const[destination]=items("destinationSubscription");if(source===void 0||destination===void 0)return void 0;const from=(0,json.$6)(source,
"tenantId");const to=(0,json.$6)(destination,"tenantId");if(from!==void 0&&to!==void 0&&(0,resource_id.s)(from,to))return void 0;return{subject:(0,resource_id.ts)(scope.destination.subscriptionId),seen:{
"source tenantId":from,"destination tenantId":to},why:"A workspace cannot be moved to another tenant.",remedy:"Choose a destination subscription of the same tenant, or create a new workspace there and\
 share the assets through a registry."}}});var request=__webpack_require__(3430);;function namedIn(workspaces,kinds){return workspaces.flatMap(workspace=>kinds.flatMap(kind=>{const id2=(0,moving_resources.
Im)(workspace,kind);return id2===void 0?[]:[[id2,kind]]}))}const associatedState=(0,check.qH)({id:"associated-resource-state",title:"The associated resources exist and are ready",severity:"blocker",needs:[
"associatedResources"],consults:["workspace"],acknowledge:"unknown-only",source:documents.D.moveWorkspace,judge({items,known}){if(!known("associatedResources"))return[];return namedIn(items("workspace"),
request.ur).flatMap(([id2,kind])=>{const body=items("associatedResources").find(one=>(0,resource_id.s)((0,body_identity.TH)(one),id2));const state=(0,json.$6)(body,"properties","provisioningState");if(body!==
void 0&&(state===void 0||state==="Succeeded"))return[];return[{subject:id2,seen:body===void 0?{[kind]:"not found"}:(0,check.Pf)(body,"properties.provisioningState"),why:`The workspace stands on this ${kind}\
, and it is not there or not ready.`,remedy:"Repair it first; the diagnose action of the workspace tells what is missing."}]})}});const associatedElsewhere=(0,check.qH)({id:"associated-resource-elsewh\
ere",title:"The associated resources that shall travel are in the source group",severity:"blocker",needs:["workspace"],acknowledge:"unknown-only",source:documents.D.rpcMove,judge:({scope,items})=>namedIn(
items("workspace"),scope.associated).filter(([id2])=>!(0,moving_resources.E)(scope,id2)).map(([id2,kind])=>({subject:id2,seen:{[`associated-resources: ${kind}`]:id2},why:`It is asked to travel with ${(0,
resource_id.RL)(scope.source,scope.workspaceName)} but lies in another resource group.`,remedy:"Leave it out of associated-resources (the workspace keeps using it where it is), or move it into the sou\
rce group first."}))});const typeOfKind={storage:"Microsoft.Storage/storageAccounts","key-vault":"Microsoft.KeyVault/vaults","container-registry":"Microsoft.ContainerRegistry/registries","application-\
insights":"Microsoft.Insights/components"};const associatedType=(0,check.qH)({id:"associated-resource-type",title:"Associated resources that move are of the types that move",severity:"blocker",needs:[
"workspace"],acknowledge:"unknown-only",source:documents.D.moveSupport,judge:({scope,items})=>namedIn(items("workspace"),scope.associated).map(([id2,kind])=>({id:id2,kind,type:(0,resource_id.RQ)(id2)?.
type??"(not understood)"})).filter(({kind,type})=>!(0,resource_id.s)(type,typeOfKind[kind])).map(({id:id2,kind,type})=>({subject:id2,seen:{type},why:`The workspace names it as its ${kind}, and resourc\
es of this type are not moved by this action.`,remedy:`Leave ${kind} out of associated-resources.`}))});const fixed={severity:"blocker",why:"Another workspace stands on it and can never be given anoth\
er one: its id would lead nowhere.",remedy:"Leave it out of associated-resources: the moved workspace keeps using it where it is."};const replaceable={severity:"warning",why:"Another workspace uses it\
 under its present id.",remedy:"Leave it out of associated-resources, or give the other workspace its new id after the move."};const associatedShared=(0,check.qH)({id:"associated-resource-shared",title:"\
Associated resources that move are not shared with another workspace",severity:"blocker",needs:["siblingWorkspaces"],consults:["workspace"],acknowledge:"unknown-only",source:documents.D.workspaceReference,
judge:({scope,items})=>namedIn(items("workspace"),scope.associated).flatMap(([id2,kind])=>{const users=items("siblingWorkspaces").filter(other=>namedIn([other],request.ur).some(([used])=>(0,resource_id.
s)(used,id2)));if(users.length===0)return[];const words=kind==="storage"||kind==="key-vault"?fixed:replaceable;return[{subject:id2,seen:{"used by":users.map(body_identity.TH)},...words}]})});const associatedLeftBehind=(0,
check.qH)({id:"associated-resources-left-behind",title:"Associated resources that stay at the source",severity:"information",needs:[],consults:["workspace"],acknowledge:"any",source:documents.D.moveWorkspace,
judge:({scope,items})=>namedIn(items("workspace"),request.ur).filter(([id2,kind])=>!scope.associated.includes(kind)||!(0,moving_resources.E)(scope,id2)).map(([id2,kind])=>({subject:id2,seen:{"associat\
ed-resources":`${kind} is not in the move`},why:"It stays where it is and the moved workspace keeps using it there.",remedy:"Name it in associated-resources to take it along, unless another workspace \
shares it."}))});;function placeOf(item,scope){return options([["--name",(0,json.$6)(item,"name")??""],["--workspace-name",scope.workspaceName],...groupOf(scope)])}function placeOfWorkspace(scope){return options(
[["--name",scope.workspaceName],...groupOf(scope)])}function groupOf({source}){return[["--resource-group",source.resourceGroup],["--subscription",source.subscriptionId]]}function options(given){return given.
map(([name,value])=>`${name} ${(0,shell_quote.r)(value)}`).join(" ")};const childRules=[{id:"computes-exist",title:"The workspace has no computes, in any state",collection:"computes",why:"A workspace \
with computes, existing or being created, cannot be moved; they do not travel and are created again afterwards.",kindField:"computeType",command:item=>(0,json.fK)(item,"properties","isAttachedCompute")===
true?"az ml compute detach":"az ml compute delete"},{id:"online-endpoints-exist",title:"The workspace has no online endpoints",collection:"onlineEndpoints",alongside:"onlineDeployments",why:"A workspa\
ce with online endpoints cannot be moved; endpoints and their deployments do not travel.",kindField:"authMode",command:()=>"az ml online-endpoint delete"},{id:"batch-endpoints-exist",title:"The worksp\
ace has no batch endpoints",collection:"batchEndpoints",alongside:"batchDeployments",why:"A workspace with endpoints cannot be moved; endpoints and their deployments do not travel.",kindField:"authMod\
e",command:()=>"az ml batch-endpoint delete"},{id:"serverless-endpoints-exist",title:"The workspace has no serverless endpoints",collection:"serverlessEndpoints",why:"A workspace with endpoints cannot\
 be moved; the keys and the address of a serverless endpoint are lost for good.",kindField:"endpointState",command:()=>"az ml serverless-endpoint delete"},{id:"web-services-exist",title:"The workspace\
 has no deployed web services of version 1",collection:"webServices",why:"A workspace with deployed services cannot be moved, and nothing can create a service of version 1 again.",kindField:"computeTy\
pe",command:()=>"az ml service delete"}];const existingChildren=childRules.map(({id:id2,title,collection,alongside,why,kindField,command})=>(0,check.hj)({id:id2,title,severity:"blocker",of:collection,
needs:alongside===void 0?[collection]:[collection,alongside],acknowledge:"unknown-only",source:documents.D.moveWorkspace,seen:["name",`properties.${kindField}`,"properties.provisioningState"],why,remedy:(item,{
scope})=>`Keep its definition, then: ${command(item)} ${placeOf(item,scope)}`}));;const databricksLink=(0,check.hj)({id:"databricks-link",title:"No Databricks workspace is linked to the workspace",severity:"\
blocker",of:"databricksWorkspaces",acknowledge:"unknown-only",source:documents.D.moveWorkspace,seen:["properties.parameters.amlWorkspaceId.value"],why:"A workspace that is linked to Azure Databricks c\
annot be moved. Only subscriptions that this identity sees were searched.",remedy:"Remove the link on the page of the Databricks workspace in the Azure portal."});const linkedServices=(0,check.hj)({id:"\
linked-services",title:"No Synapse or other service is linked to the workspace",severity:"blocker",of:"linkedServices",acknowledge:"any",source:documents.D.linkedServices,seen:["properties.linkType","\
properties.linkedServiceResourceId"],why:"No document says what a move makes of a linked service, and both ends know the other by its old id.",remedy:(_,{scope})=>`Remove the link in the studio of ${(0,
resource_id.RL)(scope.source,scope.workspaceName)}, and make it again after the move.`});;const activeJobs=(0,check.hj)({id:"active-jobs",title:"No job is running, queued or in an unclear state",severity:"\
blocker",of:"activeJobs",acknowledge:"unknown-only",source:documents.D.moveWorkspace,seen:["name","properties.status"],why:"The workspace must not be in use during the move, and Azure itself does not \
look at running jobs.",remedy:(job,{scope})=>`Wait until it has ended, or: az ml job cancel ${placeOf(job,scope)}`});const labeling={severity:"blocker",of:"labelingJobs",source:documents.D.moveWorkspace,
seen:["properties.status"],why:"A workspace with a labeling project in progress cannot be moved."};const isPaused=project=>(0,json.$6)(project,"properties","status")==="Paused";const labelingRunning=(0,
check.hj)({...labeling,id:"labeling-running",title:"No labeling project is running",acknowledge:"unknown-only",concerns:project=>!isPaused(project),remedy:"Finish or cancel the project in the studio, \
under Data Labeling."});const labelingPaused=(0,check.hj)({...labeling,id:"labeling-paused",title:"No labeling project is waiting to go on",acknowledge:"any",concerns:isPaused,remedy:"Export its label\
s. If it stays paused until the move is over, accept it: acknowledge: labeling-paused"});const schedulesEnabled=(0,check.hj)({id:"schedules-enabled",title:"No schedule would start work during the move",
severity:"blocker",of:"schedules",acknowledge:"any",source:documents.D.moveWorkspace,concerns:schedule=>(0,json.fK)(schedule,"properties","isEnabled")!==false,seen:["properties.isEnabled","properties.\
trigger.triggerType","properties.action.actionType"],why:"The workspace must not be in use during the move, and a schedule starts work by itself.",remedy:(schedule,{scope})=>`az ml schedule disable ${placeOf(
schedule,scope)}`});const materializationScheduled=(0,check.hj)({id:"materialization-scheduled",title:"No feature set is materialised by a schedule during the move",severity:"blocker",of:"featuresetVe\
rsions",acknowledge:"any",source:documents.D.moveWorkspace,concerns:version=>(0,json.OW)((0,json.fK)(version,"properties","materializationSettings","schedule")),seen:["properties.materializationSettin\
gs.schedule.frequency"],why:"Its schedule starts Spark jobs, and the workspace must not be in use during the move.",remedy:"Archive the version, or register it again without a materialization schedule\
 until the move is over."});const jobSearchIsNoProof=(0,check.qH)({id:"job-search-is-no-proof",title:"Every job was looked at",severity:"warning",needs:[],acknowledge:"any",source:documents.D.mlflowSearch,
judge({scope}){if(scope.jobScan==="full")return void 0;return{subject:(0,resource_id.RL)(scope.source,scope.workspaceName),seen:{"job-scan":scope.jobScan},why:"MLflow was asked for runs that are runni\
ng or scheduled. It does not know the statuses Starting, Provisioning, Finalizing, CancelRequested, Paused, NotResponding and Unknown, so a job in one of them was not seen.",remedy:"Look at every job,\
 which takes longer: job-scan: full"}}});;function isOtherThan(usual,workspace,...path){const text=((0,json.$6)(workspace,...path)??"").toLowerCase();return text!==""&&text!==usual}const workspaceState=(0,
check.hj)({id:"workspace-state",title:"The workspace is in the provisioning state Succeeded",severity:"blocker",of:"workspace",acknowledge:"unknown-only",source:documents.D.workspaceReference,concerns:workspace=>(0,
json.$6)(workspace,"properties","provisioningState")!=="Succeeded",seen:["properties.provisioningState"],why:"Azure moves a workspace only when its last operation has ended well.",remedy:"Wait until t\
he running operation has ended, or repair the workspace, and validate again."});const workspaceKind=(0,check.hj)({id:"workspace-kind",title:"The workspace is a plain workspace, no hub, project or feat\
ure store",severity:"blocker",of:"workspace",acknowledge:"any",source:documents.D.moveWorkspace,concerns:workspace=>isOtherThan("default",workspace,"kind"),seen:["kind","properties.hubResourceId"],why:"\
The guide speaks of plain workspaces only; a hub shares its resources with projects, and a feature store its stores.",remedy:"Create it anew at the destination. If you have reason to believe that it m\
oves, accept it: acknowledge: workspace-kind"});const v1LegacyMode=(0,check.hj)({id:"v1-legacy-mode",title:"The workspace is not in legacy mode",severity:"blocker",of:"workspace",acknowledge:"unknown-\
only",source:documents.D.networkIsolation,concerns:workspace=>(0,json.fK)(workspace,"properties","v1LegacyMode")===true,seen:["properties.v1LegacyMode"],why:"Legacy mode disables the lists of jobs, da\
tastores and endpoints, so nobody can tell what the move would break.",remedy:(_,{scope})=>`az ml workspace update ${placeOfWorkspace(scope)} --set v1_legacy_mode=false, and wait up to an hour until i\
t acts.`});const managedNetwork=(0,check.hj)({id:"managed-network",title:"The workspace has no managed network",severity:"blocker",of:"workspace",needs:["workspace","outboundRules"],acknowledge:"any",
source:documents.D.managedNetwork,concerns:workspace=>isOtherThan("disabled",workspace,"properties","managedNetwork","isolationMode"),seen:(workspace,{items})=>({...(0,check.Pf)(workspace,"properties.\
managedNetwork.isolationMode","properties.managedNetwork.status.status"),"user-defined outbound rules":items("outboundRules").filter(rule=>(0,json.$6)(rule,"properties","category")==="UserDefined").length}),
why:"No document says whether a workspace with a managed network can be moved, or what becomes of its private endpoints and rules.",remedy:"Try it with a copy first. To accept the risk: acknowledge: m\
anaged-network. Be ready to write the rules again and provision the network."});const previewWithoutSla=(0,check.hj)({id:"preview-without-sla",title:"Moving a workspace is a preview of Azure",severity:"\
information",of:"workspace",needs:[],acknowledge:"any",source:documents.D.moveWorkspace,seen:()=>({"status of the feature":"public preview"}),why:"Microsoft offers the move of workspaces as a preview \
without a service level agreement and does not recommend it for production workloads.",remedy:"Plan a time without work in the workspace, and move a copy first if you can."});;const checks=[subscriptionState,
tenantDiffers,workspaceMissing,destinationGroupMissing,regionDiffers,groupName,destinationNamesake,associatedNamesake,missingPermission,providerNotRegistered,providerCannotMove,policyDenies,readOnlyLock,
canNotDeleteLock,operationUnderWay,tooManyResources,workspaceState,workspaceKind,v1LegacyMode,customerManagedKey,managedNetwork,databricksLink,linkedServices,associatedState,associatedElsewhere,associatedType,
associatedShared,...existingChildren,quotaShort,activeJobs,labelingRunning,labelingPaused,schedulesEnabled,materializationScheduled,jobSearchIsNoProof,roleAssignmentsLost,associatedRolesLost,timedRightsLost,
inheritedRightsDiffer,privateEndpointsReset,associatedEndpointsReset,datastoresToUpdate,dataAssetsNotMoved,datasetsNotMoved,diagnosticSettingsLost,alertsKeepOldId,holdersKeepOldId,linkedActionGroup,identityStays,
associatedLeftBehind,computeInstanceNames,connectionsToCheck,assetsToCompare,logAnalyticsStays,virtualNetworkInGroup,idsChange,deletedNamesakeUnseen,documentsContradict,previewWithoutSla]}),2346:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BA:()=>ARM_VALIDATION,Fj:()=>ARM_BEFORE_PREPARATION,Ue:()=>isOfArm,tF:()=>armFindings});var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6220);var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1270);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9879);var _documents_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7910);const ARM_VALIDATION="arm-validation";const ARM_BEFORE_PREPARATION="arm-validation-before-preparation";function isOfArm(rule){return rule===ARM_VALIDATION||rule===ARM_BEFORE_PREPARATION}function armFindings(answer,order,rule=ARM_VALIDATION){
switch(answer.kind){case"passed":return[];case"refused":return(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_2__.wf)(answer.error).map(leaf=>({...leafFinding(leaf,answer.error,order),rule}));case"\
inconclusive":return[{rule,severity:"blocker",certainty:"unknown",subject:(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.x6)(order.source),evidence:[{field:"validateMoveResources",value:answer.
why}],why:"Azure Resource Manager gave no clear answer to the validation, and only a clear yes counts.",remedy:"Validate again; if it stays unclear, give the correlation id to Azure support.",source:_documents_js__WEBPACK_IMPORTED_MODULE_1__.
D.moveResources}]}}function leafFinding(leaf,error,order){const code=leaf.code??error.code??"(no code)";return{rule:ARM_VALIDATION,severity:"blocker",certainty:"observed",subject:leaf.target??(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.
x6)(order.source),evidence:[{field:"code",value:code},...leaf.message===""?[]:[{field:"message",value:leaf.message}],...(leaf.info?.policies??[]).map(value=>({field:"policy assignment",value}))],why:"\
Azure Resource Manager refuses this move.",remedy:(0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.wJ)(code),source:_documents_js__WEBPACK_IMPORTED_MODULE_1__.D.moveResources}}}),
3220:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>subjectOf});var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3871);function subjectOf(item){return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"id")??(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"name")??"(unnamed)"}}),1270:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{rS:()=>isAuthorizationCode,fp:()=>isBusyCode,u7:()=>isUnregistered,wJ:()=>remedyFor});;const errorSources={moveArticle:"Microsoft: Move Azure resources to a \
new resource group or subscription",support:"Microsoft support: Troubleshoot moving resources",rpc:"Azure Resource Manager RPC: Move Resource",recorded:"Recorded answers of Azure Resource Manager",locks:"\
Microsoft: Lock your Azure resources",throttling:"Microsoft: Understand how Azure Resource Manager throttles requests",dataFactory:"Microsoft: Troubleshoot CI/CD issues in Azure Data Factory",vmErrors:"\
Microsoft: Error codes of Azure virtual machines"};;const gatewayErrors=[{code:"AuthorizationFailed",meaning:"The identity of this run lacks a right on the scope.",remedy:"Grant the action that the me\
ssage names at that scope; a new grant needs some minutes and a fresh sign-in.",source:errorSources.recorded,group:"authorization"},{code:"LinkedAuthorizationFailed",meaning:"The identity lacks a righ\
t on a resource linked to the one that moves, or the tenants differ.",remedy:"Grant read or join on the linked scope that the message names, also at the destination.",source:errorSources.support,group:"\
authorization"},{code:"MissingRegistrationsForTypes",meaning:"The destination subscription is not registered for types (and regions) of the move.",remedy:"Register each namespace at the destination wi\
th az provider register --wait, also those of hidden resources.",source:errorSources.rpc},{code:"MissingRegistrationState",meaning:"A type of the move has no registration at the destination.",remedy:"\
Register the provider in the destination subscription with az provider register --wait.",source:errorSources.support},{code:"MissingSubscriptionRegistration",meaning:"The subscription is not registere\
d to use this namespace.",remedy:"Register the namespace with az provider register --wait and start again.",source:errorSources.recorded,group:"unregistered"},{code:"MissingRegistrationForLocation",meaning:"\
The registration of the provider does not cover this region.",remedy:"Register the provider again with az provider register --wait to gain the region.",source:errorSources.recorded},{code:"Subscriptio\
nNotRegistered",meaning:"The subscription is not registered for a provider.",remedy:"Register the provider with az provider register --wait and start again.",source:errorSources.rpc,group:"unregistere\
d"},{code:"ScopeLocked",meaning:"A management lock on this scope forbids the operation.",remedy:"Remove the lock for the time of the move, and put it back afterwards.",source:errorSources.locks},{code:"\
ResourcesBeingMoved",meaning:"A move already holds this resource group.",remedy:"Wait until that move has ended (up to several hours), then start again.",source:errorSources.support,group:"busy"},{code:"\
AnotherOperationInProgress",meaning:"Another operation holds this resource group.",remedy:"Wait until it has ended, then start again.",source:errorSources.support,group:"busy"},{code:"DeploymentActive",
meaning:"A deployment is running in this resource group.",remedy:"Wait until the deployment has ended or cancel it, then start again.",source:errorSources.support,group:"busy"},{code:"RequestConflict",
meaning:"Another request is changing the same resources.",remedy:"Wait until it has ended, then start again.",source:errorSources.support,group:"busy"},{code:"ResourceGroupBeingDeleted",meaning:"The r\
esource group is being deleted.",remedy:"Choose another group, or create it again once it is gone.",source:errorSources.support,group:"busy"},{code:"RetryableErrorDueToAnotherOperation",meaning:"A res\
ource provider is busy with another operation on the resource.",remedy:"Wait as long as Azure says, then start again.",source:errorSources.throttling,group:"busy"},{code:"SubscriptionRequestsThrottled",
meaning:"The subscription has used up its requests for the moment.",remedy:"Start again later, and let fewer jobs of this identity run side by side.",source:errorSources.throttling},{code:"ResourceNot\
Found",meaning:"Azure finds no resource of this id.",remedy:"Check subscription, group and name; the resource may have moved or been deleted.",source:errorSources.recorded},{code:"ResourceGroupNotFoun\
d",meaning:"Azure finds no resource group of this name.",remedy:"Create the resource group, in the region of the workspace, or correct the name.",source:errorSources.recorded},{code:"InvalidRequestCon\
tent",meaning:"Azure could not read the body of the request.",remedy:"This is a defect of this product: report it with the correlation id.",source:errorSources.recorded},{code:"InternalServerError",meaning:"\
Azure failed for a reason it does not give.",remedy:"Try again in some minutes; if it stays, give the correlation id to Azure support.",source:errorSources.support}];;const moveErrors=[{code:"Resource\
MoveValidationFailed",meaning:"The batch did not pass validation; the details name each resource and its reason.",remedy:"Read the details of this error and remove each reason, then validate again.",source:errorSources.
support},{code:"ResourceMoveNotSupported",meaning:"The type of this resource cannot be moved.",remedy:"Leave the resource out of the move and create it again at the destination.",source:errorSources.support},
{code:"ResourceMoveProviderValidationFailed",meaning:"A resource provider refused to let its resources move.",remedy:"Read the details: they carry the words of the provider for each type.",source:errorSources.
dataFactory},{code:"ResourceMovePolicyValidationFailed",meaning:"A policy, a linked permission or the reading of a resource stood in the way.",remedy:"Look at the inner code: comply with or exempt the\
 policy, grant the linked permission, or repair the resource.",source:errorSources.support},{code:"ResourceMoveFailed",meaning:"The batch job failed, possibly after the providers had already moved eve\
rything.",remedy:"Do not start again yet: look where each resource is (mode status), and give the correlation id to Azure support if copies differ.",source:errorSources.support},{code:"MoveResourcesFa\
iled",meaning:"The resource provider has its move switched off.",remedy:"Ask Azure support to enable moves of this type, or leave the resource out.",source:errorSources.recorded},{code:"MissingMoveDep\
endentResources",meaning:"Something the resource depends on is neither in the request nor at the destination.",remedy:"Add the resource named as target to the move (associated-resources).",source:errorSources.
moveArticle},{code:"MoveCannotProceedWithResourcesNotInSucceededState",meaning:"A resource that depends on a virtual network of these groups is not in state Succeeded.",remedy:"Repair that resource, o\
r use groups that hold no virtual network.",source:errorSources.moveArticle},{code:"MoveResourcesHavePendingOperations",meaning:"An operation is still running on a resource of the move.",remedy:"Wait \
until it has ended, then validate again.",source:errorSources.support,group:"busy"},{code:"MoveResourcesHaveInvalidState",meaning:"A resource of the move is in a state that does not allow it.",remedy:"\
Read the details and bring the resource into state Succeeded.",source:errorSources.vmErrors},{code:"MoveResourcesNotFound",meaning:"Azure does not find ids named in the request.",remedy:"Validate agai\
n: the plan is older than the resource group it describes.",source:errorSources.vmErrors},{code:"MoveResourcesNotSupported",meaning:"A type, or the way these resources are connected, does not support \
a move.",remedy:"Leave the resource out and deploy it again at the destination.",source:errorSources.support},{code:"CannotMoveResource",meaning:"A rule of the resource provider forbids this move.",remedy:"\
Read the details below this code; they name the rule.",source:errorSources.support},{code:"MoveNotSupported",meaning:"This resource does not support a move.",remedy:"Remove what Azure's message names \
(often private endpoints or DNS links), or create it again at the destination.",source:errorSources.support},{code:"MoveNotSupportedForResourceType",meaning:"The type does not move while private endpo\
ints or private DNS links hang on it.",remedy:"Remove the private endpoints and DNS links, move, then create them again.",source:errorSources.support},{code:"CrossSubscriptionMoveOfResourceWithSSECMK",
meaning:"A disk encrypted with a customer-managed key cannot change its subscription.",remedy:"Leave the disk behind, or decrypt it and deploy it again.",source:errorSources.support},{code:"BatchRespo\
nseItemError",meaning:"One item of the batch failed.",remedy:"Move fewer resources at a time to see which one it is.",source:errorSources.support},{code:"BadRequest",meaning:"The resource provider nam\
es a rule of its own in the message.",remedy:"Read the message; when it is empty, try again and then give the correlation id to Azure support.",source:errorSources.dataFactory},{code:"NotFound",meaning:"\
A resource refers to another one that Azure does not find, sometimes by a stale network reference.",remedy:"Remove the stale reference; if you cannot see it, give the correlation id to Azure support.",
source:errorSources.support},{code:"ResourceReadFailed",meaning:"Azure Resource Manager could not read a resource of the move or one of its children.",remedy:"Repair or delete the broken resource that\
 the message names.",source:errorSources.recorded},{code:"ResourceConflict",meaning:"The destination group already holds a resource of this type and name.",remedy:"Rename or remove that resource, or c\
hoose another group.",source:errorSources.support},{code:"RequestDisallowedByPolicy",meaning:"A deny policy at the destination does not accept the resource.",remedy:"Comply with the policy, or have an\
 exemption made on the destination group.",source:errorSources.moveArticle},{code:"QuotaExceeded",meaning:"The move would exceed a quota of the destination.",remedy:"Have the quota of the destination \
subscription raised.",source:errorSources.rpc}];;const errorCatalogue=[...moveErrors,...gatewayErrors];const byCode=new Map(errorCatalogue.map(entry=>[entry.code.toLowerCase(),entry]));const UNKNOWN_CODE_REMEDY="\
Read the message of Azure; if it does not help, give the correlation id to Azure support.";function entryFor(code){return code===void 0?void 0:byCode.get(code.toLowerCase())}function remedyFor(code){return entryFor(
code)?.remedy??UNKNOWN_CODE_REMEDY}function isAuthorizationCode(code){return entryFor(code)?.group==="authorization"}function isBusyCode(code){return entryFor(code)?.group==="busy"}function isUnregistered(code){
return entryFor(code)?.group==="unregistered"}}),7037:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>regionName});function regionName(location){
return(location??"").replaceAll(" ","").toLowerCase()}}),4505:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>questionOf,
F:()=>survey});var secret_fields=__webpack_require__(71);var azure_inventory=__webpack_require__(2489);var moving_resources=__webpack_require__(487);var resource_id=__webpack_require__(9879);var undo_preparation_effects=__webpack_require__(
4471);var progress=__webpack_require__(9487);;const VALIDATION_LIMIT_MS=45*6e4;function askArm(reader,order,deadline,{clock,log}){log.info("Asking Azure whether it would take the move; this takes some\
 minutes.");const since=clock.now();const until=Math.min(since+VALIDATION_LIMIT_MS,deadline);const waiting={since,limitMs:VALIDATION_LIMIT_MS,deadline:until};return reader.validateMove(order,{deadline:until,
onPoll:(0,progress.w)({phase:"validating",...waiting},clock,log)})}var list_post_move_tasks=__webpack_require__(2150);var load_plan=__webpack_require__(7104);var one_cause=__webpack_require__(7951);var run_checks=__webpack_require__(
9088);;function readWorkspace(reader,scope){return reader.readCollection("workspace",scope,[])}async function takeInventory(reader,scope,workspace,log){const readings={workspace:Promise.resolve(workspace)};
const read=name=>readings[name]??=readOne(name).then(collection=>{log.debug(`read ${azure_inventory.ry[name].title}: ${describe(collection)}`);return collection});async function readOne(name){const{within,
parents}=(0,azure_inventory.rY)(name);if(within!==void 0&&(await read(within)).state==="empty")return(0,azure_inventory.rS)(within);const known=await Promise.all(parents.map(read));const missing=parents.
find((_,index)=>known[index]?.state==="unknown");if(missing!==void 0)return unknownAs(missing,await read(missing));return reader.readCollection(name,scope,known.flatMap(azure_inventory.S3),listed=>{log.
info(`${azure_inventory.ry[name].title}: ${listed} listed so far.`)})}const all=await Promise.all(azure_inventory.Zn.map(async name=>[name,await read(name)]));tellCounts(all,log);return(0,azure_inventory.
o8)(all)}const NAMED=new Set(["computes","onlineEndpoints","activeJobs","dataAssets","models"]);function tellCounts(all,log){const titled=all.map(([name,one])=>({name,one,title:azure_inventory.ry[name].
title}));const filled=titled.flatMap(({name,title,one})=>{if(one.state==="unknown"||one.total===0)return[];return[{name,title,kept:(0,azure_inventory.S3)(one).length,total:one.total}]});const unread=titled.
flatMap(({title,one})=>one.state==="unknown"?[`${title}: could not be read, ${one.reason.why}`]:[]);const empty=titled.flatMap(({title,one})=>one.state==="empty"&&one.total===0?[title]:[]);const named=filled.
filter(({name,kept})=>NAMED.has(name)&&kept>0).map(({title,kept})=>`, ${kept} ${title}`);const things=filled.reduce((sum,{total})=>sum+total,0);const gap=unread.length===0?"":`; ${unread.length} could\
 not be read`;log.group(`Read ${all.length} lists with ${things} things in them${named.join("")}${gap}`,[...filled.map(({title,kept,total})=>kept===total?`${title}: ${total}`:`${title}: ${kept} of ${total}\
 listed`),...unread,...empty.length===0?[]:[`Nothing of: ${empty.join(", ")}`]])}const NOT_SAID={code:void 0,status:void 0};function unknownAs(parent,read){const why=`"${azure_inventory.ry[parent].title}\
" could not be read`;if(read.state!=="unknown")return{state:"unknown",reason:{why,...NOT_SAID}};const{code,status,why:cause}=read.reason;return{state:"unknown",reason:{why:`${why}: ${cause}`,code,status}}}
function describe(collection){return collection.state==="unknown"?`unknown (${collection.reason.why})`:`${collection.state}, ${collection.total}`}var read_journal=__webpack_require__(1358);var move_context=__webpack_require__(
326);;async function questionOf(context){const{signed,deadline}=context;const{plan}=signed;const{prepared,found,isKnown}=await(0,move_context.om)(context);const isOurs=({step,id:id2})=>[prepared,found].
some(ours=>ours.has((0,read_journal.eE)(step,id2)));return{...isKnown?{isOurs}:{},scope:(0,load_plan.Od)(plan),acknowledge:plan.content.acknowledged,mayPrepare:plan.content.mayPrepare,instanceSuffix:plan.
content.instanceSuffix,approved:plan,purpose:"move",deadline}}async function survey(reader,question,ports,run){const{scope,acknowledge,mayPrepare,instanceSuffix,approved,purpose,deadline}=question;ports.
log.info(`Reading workspace ${scope.workspaceName} and what surrounds it.`);const workspace=await readWorkspace(reader,scope);const order={source:scope.source,destination:scope.destination,resourceIds:(0,
moving_resources.lh)(scope,(0,azure_inventory.S3)(workspace)[0])};run.note({resources:order.resourceIds.map(id2=>reportedResource(id2,scope))});const[answer,seen]=await Promise.all([askArm(reader,order,
deadline,ports),takeInventory(reader,scope,workspace,ports.log)]);(0,one_cause.CM)(seen);ports.secrets.learn(azure_inventory.Zn.filter(name=>azure_inventory.ry[name].keeps==="bodies").flatMap(name=>(0,
azure_inventory.S3)(seen.of(name)).flatMap(item=>(0,secret_fields.aW)(item))));run.mark("Inventory taken and validation answered by Azure Resource Manager");const inventory=approved===void 0?seen:(0,undo_preparation_effects.
i)(seen,approved,question.isOurs,question.createdGroup);const findings=(0,run_checks.JT)({inventory,scope,order,answer,acknowledge,purpose,mayPrepare});run.note({findings,collections:reportedCollections(
inventory),postMoveTasks:(0,list_post_move_tasks.s)(inventory,order.resourceIds),armError:answer.kind==="passed"?void 0:answer.error});const sources={scope,order,inventory,findings,acknowledge,mayPrepare,
instanceSuffix};return{...sources,seen,answer}}function reportedResource(id2,scope){const parsed=(0,resource_id.RQ)(id2);return{id:id2,destinationId:(0,resource_id.BY)(id2,scope.destination)??"",type:parsed?.
type??"",name:parsed?.name??id2,place:void 0}}function reportedCollections(inventory){return azure_inventory.Zn.map(name=>{const collection=inventory.of(name);return{name,title:azure_inventory.ry[name].
title,state:collection.state,total:collection.state==="unknown"?0:collection.total}})}}),9847:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{n:()=>markPrepared,R:()=>stepsFor});var body_identity=__webpack_require__(2519);var azure_inventory=__webpack_require__(2489);var json=__webpack_require__(3871);var prepare_step=__webpack_require__(6821);
var resource_id=__webpack_require__(9879);;const END=/\/providers\/microsoft\.authorization\/locks\/[^/]+$/i;function lockOn({step,id:id2},inventory){const isRemoval=(0,prepare_step.yb)({step});if(!isRemoval&&
step!=="pause-schedules")return void 0;const lock=(0,azure_inventory.S3)(inventory.of("sourceLocks")).find(one=>{const scope=(0,body_identity.TH)(one).replace(END,"");if((0,resource_id.a5)(id2,scope))
return isRemoval||isReadOnly(one);return isRemoval&&(0,resource_id.a5)(scope,id2)});return lock===void 0?void 0:(0,json.$6)(lock,"name")??(0,body_identity.TH)(lock)}function isReadOnly(lock){return(0,
resource_id.s)((0,json.$6)(lock,"properties","level")??"","ReadOnly")}var secret_sources=__webpack_require__(4569);;const isAttached=body=>(0,json.fK)(body,"properties","isAttachedCompute")===true;const CREDENTIALS="\
the credentials it was attached with";const endpointLists=["onlineEndpoints","batchEndpoints"];const hasCertificate=body=>(0,json.$6)(body,"properties","properties","sslConfiguration","status")==="Ena\
bled";const owned=new Set(["AmlCompute","ComputeInstance"]);const preparations={"create-resource-group":{rules:["destination-group-missing"],collections:[],creates:groupFor,then:"What it inherits (pol\
icies, rights) is judged then, before anything else is done."},"register-providers":{rules:["provider-not-registered"],collections:[]},"pause-schedules":{rules:["schedules-enabled"],collections:["sche\
dules"]},"delete-endpoints":{rules:["online-endpoints-exist","batch-endpoints-exist"],collections:endpointLists,secrets:(body,deploymentsOf)=>[...endpointLists.some(name=>(0,secret_sources.fQ)(name,body))?
["its keys"]:[],...deploymentsOf((0,body_identity.TH)(body)).flatMap(variablesIn)]},"delete-computes":{rules:["computes-exist"],collections:["computes"],fits:body=>!isAttached(body)&&owned.has((0,json.
$6)(body,"properties","computeType")??""),loses:body=>(0,json.$6)(body,"properties","computeType")==="ComputeInstance"?["what is on its own disk"]:[]},"detach-computes":{rules:["computes-exist"],collections:[
"computes"],fits:isAttached,loses:body=>[...(0,secret_sources.fQ)("computes",body)?[]:[CREDENTIALS],...hasCertificate(body)?["the key of its certificate"]:[]],secrets:body=>(0,secret_sources.fQ)("comp\
utes",body)?[CREDENTIALS]:[]}};function markPrepared(findings,inventory,allowed){const bodyOf=bodiesOf(inventory);return findings.map(finding=>{const steps=prepare_step.iI.filter(name=>removesFinding(
name,finding,inventory,bodyOf));const lockOf=step2=>lockOn({step:step2,id:finding.subject},inventory);const lock=steps.map(lockOf).find(one=>one!==void 0);if(lock!==void 0)return{...finding,remedy:lockWords(
lock,finding.remedy)};const step=steps.find(name=>allowed.includes(name));if(step===void 0){const[preparable]=steps;return preparable===void 0?finding:{...finding,preparable}}const words=["Nothing: th\
e move does it first",`(${step}).`,preparations[step].then??""];return{...finding,preparedBy:step,remedy:words.join(" ").trim()}})}function lockWords(lock,remedy){const end=remedy.startsWith("az ")?":":
".";return`By hand, because the lock ${lock} keeps the move from it, also where it is accepted${end} ${remedy}`}function stepsFor(findings,inventory,allowed){const bodyOf=bodiesOf(inventory);const deploymentsOf=deploymentsIn(
inventory);return allowed.flatMap(step=>findings.filter(({preparedBy})=>preparedBy===step).map(({subject})=>{const body=bodyOf(step,subject);const{loses,secrets,creates}=preparations[step];const made=creates?.(
subject,inventory);return{step,id:subject.toLowerCase(),loses:(body&&loses?.(body))??[],secrets:(body&&secrets?.(body,deploymentsOf))??[],...made===void 0?{}:{creates:made}}}).sort((left,right)=>left.
id<right.id?-1:1))}function removesFinding(name,finding,inventory,bodyOf){const{rules,fits,creates}=preparations[name];if(finding.certainty==="unknown"||!rules.includes(finding.rule))return false;if(creates!==
void 0)return creates(finding.subject,inventory)!==void 0;if(fits===void 0)return true;const body=bodyOf(name,finding.subject);return body!==void 0&&fits(body)}function groupFor(subject,inventory){const[
workspace]=(0,azure_inventory.S3)(inventory.of("workspace"));const location=(0,json.$6)(workspace,"location");const name=subject.split("/").at(-1)??"";return location===void 0?void 0:{name,location}}function bodiesOf(inventory){
const lists=new Map;const byId=name=>{const known=lists.get(name)??new Map((0,azure_inventory.S3)(inventory.of(name)).map(item=>[(0,body_identity.TH)(item).toLowerCase(),item]));lists.set(name,known);
return known};return(step,id2)=>preparations[step].collections.map(name=>byId(name).get(id2.toLowerCase())).find(body=>body!==void 0)}function deploymentsIn(inventory){const byEndpoint=new Map;const all=secret_sources.
VZ.flatMap(({deployments})=>(0,azure_inventory.S3)(inventory.of(deployments)));for(const deployment of all){const endpoint=(0,body_identity.TH)(deployment).toLowerCase().replace(/\/deployments\/[^/]*$/,
"");const others=byEndpoint.get(endpoint);if(others===void 0)byEndpoint.set(endpoint,[deployment]);else others.push(deployment)}return endpoint=>byEndpoint.get(endpoint.toLowerCase())??[]}function variablesIn(deployment){
const count=Object.keys((0,secret_sources.ht)(deployment)).length;const id2=(0,body_identity.TH)(deployment);if(count===0)return[];return[`the values of ${count} environment variable(s) of ${id2.split(
"/").at(-1)??id2}`]}}),4471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>effectsIn,i:()=>undoPreparationEffects});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2519);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2489);var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3871);var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6821);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9879);function undoPreparationEffects(inventory,{content,snapshot},isOurs=()=>true,createdGroup="hidden"){if(content.
prepare.length===0)return inventory;const idsOf=of=>content.prepare.filter(of).map(({id:id2})=>id2);const ours=effectsIn(inventory,content.prepare).filter(isOurs);const removed=ours.filter(_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__.
yb).map(({id:id2})=>id2);const paused=ours.filter(step=>!(0,_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__.yb)(step)).map(({id:id2})=>id2);const registered=idsOf(({step})=>step==="register-\
providers");const hides=createdGroup==="hidden"&&content.prepare.some(({creates})=>creates!==void 0);return(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.o8)(_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
Zn.map(name=>{const collection=hides?withoutGroup(name,inventory,content.destination):inventory.of(name);if(collection.state==="unknown")return[name,collection];const items=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3)(collection).map(item=>name==="schedules"?enabledAgain(item,paused):item).map(item=>name==="destinationProviders"?asNotRegistered(item,registered):item);const kept=_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
ry[name].keeps==="bodies"?(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.gT)(snapshot,name,"items"):[];const before=kept.filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.OW).filter(item=>isOf(item,
removed));return[name,withItems(collection,putBack(items,before))]}))}function effectsIn(inventory,steps){const schedules=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)(inventory.of("s\
chedules"));return steps.filter(step=>(0,_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__.yb)(step)?isGone(step.id,inventory):step.step==="pause-schedules"&&schedules.some(one=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.
s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.TH)(one),step.id)&&isPaused(one)))}function putBack(items,before){const keyOf=item=>(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.
TH)(item).toLowerCase();const was=new Map(before.map(item=>[keyOf(item),item]));const now=items.map(item=>isGoing(item)?was.get(keyOf(item))??item:item);const there=new Set(items.map(keyOf));return[...now,
...before.filter(item=>!there.has(keyOf(item)))]}function isGoing(item){return(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item,"\
properties","provisioningState")??"","Deleting")}function isGone(id2,inventory){const holder=["computes","onlineEndpoints","batchEndpoints"].find(name=>id2.toLowerCase().includes(`/${name.toLowerCase()}\
/`));const list=inventory.of(holder??"computes");const isThere=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)(list).some(item=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.
s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.TH)(item),id2)&&!isGoing(item));return list.state!=="unknown"&&!isThere}function isOf(item,ids2){const own=[(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(item,"id"),(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item,"properties","scope")];return own.some(one=>one!==void 0&&ids2.some(id2=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.
a5)(one,id2)))}function isPaused(schedule){return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.fK)(schedule,"properties","isEnabled")===false}function enabledAgain(schedule,paused){if(!isPaused(schedule)||
!paused.some(id2=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)(id2,(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.TH)(schedule))))return schedule;return{...schedule,
properties:{...(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(schedule,"properties"),isEnabled:true}}}function asNotRegistered(provider,registered){const namespace=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(provider,"namespace")??"";if(!registered.some(id2=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)(id2.split("/").at(-1)??"",namespace)))return provider;return{...provider,registrationState:"\
NotRegistered"}}function withoutGroup(name,inventory,destination){const seen=inventory.of(name);if(seen.state==="unknown"&&seen.reason.code!==_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.M3)
return seen;if(name==="destinationGroup"){const isManaged=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)(seen).some(group=>(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(group,"ma\
nagedBy")!==void 0);return isManaged?seen:{state:"empty",total:0}}if(_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.ry[name].within!=="destinationGroup")return seen;const isOwned=name==="dest\
inationRoleAssignments"&&(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)(seen).some(one=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(one,"properties","scope")??"",(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.x6)(destination)));return isOwned?seen:(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.rS)("de\
stinationGroup")}function withItems(collection,items){const more=items.length-(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)(collection).length;const total=collection.total+more;return items.
length===0?{state:"empty",total}:{state:"read",items,total}}}),7951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CM:()=>requireReadable,
rl:()=>causeOf});var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1270);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2489);
var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(613);var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5140);const ARM="Azure Resource Ma\
nager";const onTheWay=({why,status})=>status===void 0?why:(0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__.B0)(ARM,status);const wholeCauses=[{sees:"401 with a code, for example `Inval\
idAuthenticationTokenTenant`",reason:"authentication-failed",is:({status,code})=>status===401&&code!==void 0,sentence:({why})=>`Azure does not accept the sign-in of this run: ${why}`,remedy:()=>"Sign \
in to the tenant that the subscriptions belong to: check tenant-id and azure-cloud."},{sees:"403 with a code, for example `AuthorizationFailed`, to every read",reason:"authorization-failed",is:({status,
code})=>(0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.rS)(code)||status===403&&code!==void 0,sentence:({why})=>`This identity may read nothing that the run needs: ${why}`,remedy:({
code})=>`Assign the role of docs/PERMISSIONS.md. ${(0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.wJ)(code)}`},{sees:"429 to every read",reason:"throttled",is:({status})=>status===
429,sentence:({why})=>`Azure is too busy to answer anything: ${why}`,remedy:()=>"Run again later, and not beside other runs of the same subscription."},{sees:"500, 502, 503 or 504 with a code of Azure\
, to every read",reason:"timed-out",is:({status,code})=>code!==void 0&&(status??0)>=500,sentence:({why})=>`Azure answers nothing but errors: ${why}`,remedy:({code})=>(0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
wJ)(code)},{sees:"Azure Resource Manager could not be reached: \u2026",reason:"timed-out",is:({code})=>code===void 0,sentence:reason=>`${ARM} could not be reached: ${onTheWay(reason)}`,remedy:reason=>(0,
_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__.xO)(onTheWay(reason))}];function requireReadable(seen){const all=_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.Zn.map(name=>seen.
of(name));if(all.some(({state})=>state==="read"))return;const reasons=all.flatMap(one=>one.state==="unknown"&&one.reason.code!==_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.M3?[one.reason]:
[]);const workspace=seen.of("workspace");if(workspace.state!=="unknown")return;const kind=kindOf(workspace.reason);const isOther=reason=>(reason.code??reason.status)!==void 0&&kindOf(reason)!==kind;if(kind===
void 0||reasons.some(isOther))return;throw oneCause(kind,workspace.reason)}function causeOf(reasons){const[reason]=reasons;if(reason===void 0)return void 0;const kind=kindOf(reason);if(kind===void 0||
reasons.some(other=>kindOf(other)!==kind))return void 0;return oneCause(kind,reason)}function kindOf(reason){return wholeCauses.find(({is})=>is(reason))}function oneCause({reason,sentence,remedy},unread){
return new _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_3__._(reason,{sentence:`${sentence(unread).replace(/\.$/,"")}.`,remedy:remedy(unread)})}}),9088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q9:()=>requireKnownRules,JT:()=>runChecks});var arm_answer=__webpack_require__(2346);var checks=__webpack_require__(1847);var azure_inventory=__webpack_require__(
2489);var error_catalogue=__webpack_require__(1270);var resource_id=__webpack_require__(9879);var json=__webpack_require__(3871);var checks_check=__webpack_require__(7764);;const hasStatus=(first,last)=>({
status})=>status!==void 0&&status>=first&&status<=last;const kinds=[{is:({code})=>(0,error_catalogue.u7)(code),remedy:"Register the namespace that the answer names, with az provider register --wait or\
 by prepare: register-providers, and validate again"},{is:({code,status})=>(0,error_catalogue.rS)(code)||status===403&&code!==void 0,remedy:"Give the identity the right to read it"},{is:({status})=>status===
401,remedy:"Sign in again: Azure does not accept the token of this run"},{is:({status})=>status===408||status===429||(status??0)>=500,remedy:"Azure was too busy or did not answer in time: validate aga\
in later"},{is:hasStatus(200,299),remedy:"The answer was not in the form that Azure documents: validate again, and give the correlation id to Azure support if it stays so"},{is:({code,status})=>status!==
void 0&&code===void 0,remedy:"The answer has no code of Azure, so a proxy or firewall on the way may have given it: let the runner reach Azure Resource Manager"},{is:({status})=>status!==void 0,remedy:"\
Do what the answer says, and validate again"}];const UNANSWERED="Nothing was answered, or not in time: look at the way from the runner to Azure, and validate again";function remedyForUnknown(reason){return kinds.
find(({is})=>is(reason))?.remedy??UNANSWERED};function judgeInventory(checks2,inventory,scope,purpose){return checks2.flatMap(check=>[...check.needs.filter(name=>speaksFor(check,name,checks2)).flatMap(
name=>unknownFindings(check,name,inventory,purpose)),...observedFindings(check,inventory,scope,purpose)])}function speaksFor(check,name,checks2){const needing=checks2.filter(({needs})=>needs.includes(
name));const blocking=needing.filter(({severity})=>severity==="blocker");return blocking.length>0?blocking.includes(check):needing[0]===check}function observedFindings(check,inventory,scope,purpose){const items=name=>(0,
azure_inventory.S3)(inventory.of(name));const known=name=>inventory.of(name).state!=="unknown";return check.judge({scope,purpose,items,known}).map(({seen,...statement})=>({rule:check.id,severity:check.
severity,certainty:"observed",source:check.source,evidence:(0,checks_check.X1)(seen),...statement}))}function unknownFindings(check,name,inventory,purpose){const collection=inventory.of(name);if(collection.
state!=="unknown")return[];const{why,code,status}=collection.reason;if(code===azure_inventory.M3||isToldAsUnregistered(name,code,inventory))return[];const{title}=azure_inventory.ry[name];return[{rule:check.
id,severity:isOnlyTold(check,purpose)?"warning":"blocker",certainty:"unknown",subject:title,evidence:(0,checks_check.X1)({reading:why,code:code??[],status:status??[]}),why:`The list "${title}" could n\
ot be read, so nobody knows whether this rule holds: ${check.title}.`,remedy:`${remedyForUnknown(collection.reason)}, or accept the risk by name: acknowledge: ${check.id}`,source:check.source}]}function isToldAsUnregistered(name,code,inventory){
return(name==="destinationUsages"||name==="vmSizes")&&(0,error_catalogue.u7)(code)&&(0,azure_inventory.S3)(inventory.of("destinationProviders")).some(provider=>(0,resource_id.s)((0,json.$6)(provider,"\
namespace")??"","Microsoft.MachineLearningServices")&&!(0,resource_id.s)((0,json.$6)(provider,"registrationState")??"","Registered"))}function isOnlyTold({aboutCaller,severity},purpose){return purpose===
"move"&&aboutCaller===true&&severity!=="blocker"}var closest_member=__webpack_require__(3317);;function applyAcknowledgements(findings,acknowledged,acceptable){const named=new Set(acknowledged.map(rule=>rule.
toLowerCase()));return findings.map(finding=>({...finding,acknowledged:named.has(finding.rule)&&acceptable(finding)}))}var errors=__webpack_require__(5140);var plan_finding=__webpack_require__(716);var plan_preparation=__webpack_require__(
9847);;function acknowledgeableRules(){return[...checks.A.map(({id:id2})=>id2),arm_answer.Fj]}function requireKnownRules(acknowledge){const known=acknowledgeableRules();const strangers=acknowledge.filter(
rule=>!known.includes(rule.toLowerCase()));if(strangers.length===0)return;const told=strangers.map(rule=>`"${rule}"${suggestion(rule,known)}`).join(", ");throw new errors._("invalid-input",{sentence:`\
acknowledge names what is no acknowledgeable rule: ${told}.`,remedy:`Rules that can be named: ${known.join(", ")}.`})}function suggestion(rule,known){const meant=(0,closest_member.k)(rule,known);return meant===
void 0?"":` (did you mean "${meant}"?)`}function runChecks(run){const{inventory,acknowledge}=run;const judge=findings=>applyAcknowledgements(findings,acknowledge,isAcceptable);const own=(0,plan_preparation.
n)(judge(judgeInventory(checks.A,inventory,run.scope,run.purpose)),inventory,run.mayPrepare??[]);const pending=own.some(({preparedBy})=>preparedBy!==void 0);const arm=(0,arm_answer.tF)(run.answer,run.
order,pending?arm_answer.Fj:arm_answer.BA);return withEchoes(own,judge(arm))}function withEchoes(own,arm){const key=({subject})=>subject.toLowerCase();const blocking=new Set((0,plan_finding.be)(own).map(
key));const isEcho=one=>one.certainty==="observed"&&blocking.has(key(one));const echoes=new Map(arm.filter(isEcho).map(one=>[key(one),one.evidence]));return[...own.map(finding=>{const said=(0,plan_finding.
be)([finding]).length===0?void 0:echoes.get(key(finding));return said===void 0?finding:{...finding,evidence:[...finding.evidence,...said]}}),...arm.filter(one=>!isEcho(one))]}function isAcceptable(finding){
if(finding.rule===arm_answer.BA)return false;if(finding.rule===arm_answer.Fj)return true;const rule=checks.A.find(check=>check.id===finding.rule)?.acknowledge;return rule==="any"||rule==="unknown-only"&&
finding.certainty==="unknown"}})};export{id,ids,modules};
=======
const id=505;const ids=[505];const modules={7764:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Pf:()=>fieldsOf,X1:()=>evidenceOf,hj:()=>defineItemRule,qH:()=>defineCheck});
var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3871);var _subject_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3220);function defineCheck(rule){return{...rule,judge:view=>[rule.judge(view)??[]].flat()}}function defineItemRule(rule){
const{of,concerns,subject=_subject_of_js__WEBPACK_IMPORTED_MODULE_0__.e,label,seen,why,remedy,...head}=rule;const names=typeof of===
"string"?[of]:of;const needs=rule.needs??names;const textOf=(text,item,view)=>typeof text==="string"?text:text(item,view);
return defineCheck({...head,needs,consults:[...rule.consults??[],...names.filter(name=>!needs.includes(name))],judge:view=>names.
flatMap(name=>view.items(name)).filter(item=>concerns?.(item,view)??true).map(item=>({subject:subject(item,view),...label===
void 0?{}:{label:label(item,view)},seen:typeof seen==="function"?seen(item,view):fieldsOf(item,...seen),why:textOf(why,item,
view),remedy:textOf(remedy,item,view)}))})}function fieldsOf(item,...fields){return Object.fromEntries(fields.map(field=>[
field,(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.fK)(item,...field.split("."))]))}function evidenceOf(seen){return Object.
entries(seen).flatMap(([field,value])=>((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(value)?value:[value]).map(one=>({
field,value:valueText(one)})))}function valueText(value){if(value===void 0||value===null||value==="")return"(absent)";return(0,
_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value)||(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(value)?JSON.
stringify(value):String(value)}}),7910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>documents});const documents={moveWorkspace:"Microsoft: Move Azure Machi\
ne Learning workspaces between subscriptions (preview)",moveResources:"Microsoft: Move Azure resources to a new resource\
 group or subscription",rpcMove:"Azure Resource Manager RPC: Move Resource",locks:"Microsoft: Lock your Azure resources",
moveErrors:"Microsoft support: Troubleshoot moving resources",workspaceReference:"Azure REST reference: Machine Learning\
 workspaces, 2025-12-01",networkIsolation:"Microsoft: Network isolation change with our new API platform",managedNetwork:"\
Microsoft: Workspace managed virtual network isolation",linkedServices:"Azure REST reference: Machine Learning linked se\
rvices, 2020-09-01-preview",policyRestrictions:"Azure REST reference: Policy Restrictions, 2024-10-01",manageWorkspaces:"\
Microsoft: Manage Azure Machine Learning workspaces, limitations",moveSupport:"Microsoft: Move operation support for res\
ources",softDelete:"Microsoft: Workspace soft deletion",logAnalytics:"Microsoft: Move a Log Analytics workspace",knownIssues:"\
Microsoft: Azure Machine Learning known issues, workspace move and compute instances",mlflowSearch:"Microsoft: Query and\
 compare experiments and runs with MLflow",timedRights:"Microsoft: Privileged Identity Management, Azure resource roles",
quotas:"Microsoft: Manage and increase quotas for Azure Machine Learning",resourceGraph:"Microsoft: Azure Resource Graph\
, supported tables and resource types",datastores:"Microsoft: Move workspaces, section on datastores"}}),1847:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>checks});var json=__webpack_require__(3871);var resource_id=__webpack_require__(
9879);var check=__webpack_require__(7764);var documents=__webpack_require__(7910);;const assets=["models","environments",
"components"];const assetsToCompare=(0,check.qH)({id:"assets-to-compare",title:"Models, environments and components are \
counted before the move",severity:"information",needs:assets,acknowledge:"any",source:documents.D.moveWorkspace,judge({items,
scope}){const counts=assets.map(name=>[name,items(name).length]).filter(([,count])=>count>0);if(counts.length===0)return void 0;
const unnamed=assets.flatMap(name=>items(name)).filter(asset=>((0,json.$6)(asset,"properties","latestVersion")??"")==="").
length;return{subject:(0,resource_id.RL)(scope.source,scope.workspaceName),seen:{...Object.fromEntries(counts),...unnamed===
0?{}:{"without a latest version":unnamed}},why:"The guide says that these move. The verification looks for each by its n\
ame, and for the latest version that the list names; it compares no older versions.",remedy:"Look for older versions you\
rself after the move where they matter."}}});var body_identity=__webpack_require__(2519);var subject_of=__webpack_require__(
3220);var system_datastore=__webpack_require__(2703);;const datastoresToUpdate=(0,check.hj)({id:"datastores-to-update",title:"\
Non-default datastores are checked after the move",severity:"warning",of:"datastores",acknowledge:"any",source:documents.
D.datastores,concerns:datastore=>!(0,system_datastore.b)(datastore),seen:["properties.datastoreType","properties.isDefau\
lt"],why:"Non-default datastores are not moved reliably: afterwards they may still show the old subscription.",remedy:"A\
fter the move, update its authentication, or unregister it and create it again under the same name."});const dataAssetsNotMoved=(0,
check.qH)({id:"data-assets-not-moved",title:"Data assets are registered again after the move",severity:"warning",needs:[
"dataAssets","dataVersions"],acknowledge:"any",source:documents.D.moveWorkspace,judge({items}){const versions=countBy(items(
"dataVersions"),version=>(0,body_identity.TH)(version).replace(/\/versions\/[^/]*$/i,""));return items("dataAssets").map(
asset=>({subject:(0,subject_of.e)(asset),seen:{...(0,check.Pf)(asset,"name"),versions:versions.get((0,body_identity.TH)(
asset).toLowerCase())??0},why:"The guide lists data assets as not moved with the workspace.",remedy:"Register it again a\
fter the move if it is missing; the data itself stays where it is."}))}});function countBy(items,keyOf){const counts=new Map;
for(const key of items.map(item=>keyOf(item).toLowerCase())){counts.set(key,(counts.get(key)??0)+1)}return counts}const datasetsNotMoved=(0,
check.hj)({id:"datasets-not-moved",title:"Datasets of version 1 are registered again after the move",severity:"warning",
of:"datasets",acknowledge:"any",source:documents.D.moveWorkspace,seen:["name"],why:"The guide lists data assets, formerl\
y called datasets, as not moved with the workspace.",remedy:"Register it again as a data asset after the move if it is m\
issing; the data itself stays where it is."});const computeInstanceNames=(0,check.hj)({id:"compute-instance-names",title:"\
Compute instances get new names after the move",severity:"information",of:"computes",needs:[],acknowledge:"any",source:documents.
D.knownIssues,concerns:compute=>(0,json.$6)(compute,"properties","computeType")==="ComputeInstance",seen:["name","proper\
ties.computeType"],why:"After a move, creating a compute instance under a former name has failed with a conflict of Etag\
s.",remedy:"Create it again under a new name."});const connectionsToCheck=(0,check.hj)({id:"connections-to-check",title:"\
Connections are looked at after the move",severity:"information",of:"connections",acknowledge:"any",source:documents.D.workspaceReference,
seen:["properties.category","properties.authType","properties.target"],why:"No document says whether connections survive\
 a move; their secrets are in the key vault of the workspace.",remedy:"Test it after the move."});var old_id_holders=__webpack_require__(
1930);var shell_quote=__webpack_require__(9338);;const isDetectorRule=alert=>/smartdetectoralertrules$/i.test((0,json.$6)(
alert,"type")??"");const diagnosticSettingsLost=(0,check.hj)({id:"diagnostic-settings-lost",title:"Diagnostic settings a\
re created again after the move",severity:"warning",of:"diagnosticSettings",acknowledge:"any",source:documents.D.moveSupport,
seen:["properties.workspaceId","properties.storageAccountId","properties.eventHubAuthorizationRuleId"],why:"Diagnostic s\
ettings are no type that moves: logs and metrics stop where they were sent.",remedy:"Create it again on the resource at \
its new id after the move; the plan file holds it."});const alertsKeepOldId=(0,check.hj)({id:"alerts-keep-old-id",title:"\
Alert rules and web tests are set to the new ids after the move",severity:"warning",of:"alerts",acknowledge:"any",source:documents.
D.moveSupport,concerns:alert=>!isDetectorRule(alert),seen:["type"],why:(_,{scope})=>`It names ${(0,resource_id.RL)(scope.
source,scope.workspaceName)} or a resource of it by the present id.`,remedy:"Point it to the new id after the move; metr\
ic alerts do not move and are created again."});const holdersKeepOldId=(0,check.hj)({id:"holders-keep-old-id",title:"Top\
ics, dashboards, linked services and the like are set to the new ids after the move",severity:"warning",of:["holders","f\
actoryLinks"],needs:["holders","factoryLinks"],consults:["alerts"],acknowledge:"any",aboutCaller:true,source:documents.D.
resourceGraph,concerns:(holder,{items})=>!items("alerts").some(alert=>(0,resource_id.s)((0,subject_of.e)(alert),(0,subject_of.
e)(holder))),seen:["type"],why:holder=>`This ${(0,old_id_holders.B)((0,json.$6)(holder,"type")??"")?.title??"resource"} \
names something that moves by its present id, and a move does not change it.`,remedy:holder=>`After the move: ${(0,old_id_holders.
B)((0,json.$6)(holder,"type")??"")?.remedy??"Set it to the new id."}`});const linkedActionGroup=(0,check.qH)({id:"linked\
-action-group",title:"Action groups of hidden alert rules can be read",severity:"warning",needs:["alerts"],acknowledge:"\
any",source:documents.D.moveErrors,judge({items,scope}){if(!scope.associated.includes("application-insights"))return[];return items(
"alerts").filter(isDetectorRule).flatMap(alert=>(0,json.gT)(alert,"properties","actionGroups","groupIds").filter(id2=>typeof id2===
"string").filter(id2=>{const parsed=(0,resource_id.RQ)(id2);return parsed===void 0||!(0,resource_id.sU)(parsed,scope.source)}).
map(id2=>({subject:(0,subject_of.e)(alert),seen:{"properties.actionGroups.groupIds":id2},why:"The rule comes along with \
Application Insights, and Azure refuses the move when the identity cannot read its action group.",remedy:`See that the i\
dentity can read it: az monitor action-group show --ids ${(0,shell_quote.r)(id2)}`})))}});const idsChange=(0,check.hj)({
id:"ids-change",title:"Whoever holds an id of the workspace is told the new one",severity:"information",of:"workspace",needs:[],
acknowledge:"any",source:documents.D.moveResources,seen:(workspace,{scope})=>({...(0,check.Pf)(workspace,"properties.mlF\
lowTrackingUri"),"new id":(0,resource_id.BY)((0,subject_of.e)(workspace),scope.destination)}),why:"Scripts, pipelines, T\
erraform state, dashboards and linked services that name the old id stop working.",remedy:"Search them for the old id an\
d for the tracking URI; in Terraform, remove the resource from the state and import it under its new id."});var moving_resources=__webpack_require__(
487);;const SEEN=["properties.privateEndpoint.id","properties.privateLinkServiceConnectionState.status"];const privateEndpointsReset=(0,
check.hj)({id:"private-endpoints-reset",title:"Private endpoint connections are approved again after the move",severity:"\
warning",of:"privateEndpointConnections",acknowledge:"any",source:documents.D.moveWorkspace,seen:SEEN,why:"The move disc\
onnects private endpoints; the new connections wait for approval.",remedy:"Approve the pending connection of the same pr\
ivate endpoint after the move."});const associatedEndpointsReset=(0,check.hj)({id:"associated-private-endpoints-reset",title:"\
Private endpoint connections of associated resources that move are approved again",severity:"warning",of:"associatedConn\
ections",needs:["associatedConnections"],consults:["workspace"],acknowledge:"any",source:documents.D.moveSupport,concerns(connection,{
scope,items}){const[,...moving]=(0,moving_resources.lh)(scope,items("workspace")[0]);return moving.some(id2=>(0,resource_id.
a5)((0,body_identity.TH)(connection),id2))},seen:SEEN,why:"Private endpoints of this resource type do not move and keep \
its old id; Azure may refuse the move because of them.",remedy:"Leave the resource where it is, or be ready to create th\
e private endpoint and its DNS records again."});var right_words=__webpack_require__(8783);var timed_rights=__webpack_require__(
7560);;const at=(assignment,field)=>(0,json.$6)(assignment,"properties",field)??"";function lost(item,{items}){return(0,
right_words.k)(item,items("roleDefinitions"),items("workspace")[0],lossOf(item))}function lossOf(item){if((0,timed_rights.
se)(item))return"can no longer activate";return(0,timed_rights._Y)(item)?"loses the time-limited":"loses"}const ORPHANED="\
Role assignments on a moved resource become orphaned: the principal loses this access.";const roleAssignmentsLost=(0,check.
hj)({id:"role-assignments-lost",title:"Role assignments at the workspace are created again after the move",severity:"war\
ning",of:"roleAssignments",consults:["roleDefinitions","workspace"],label:lost,acknowledge:"any",source:documents.D.moveWorkspace,
seen:["properties.principalId","properties.roleDefinitionId"],why:ORPHANED,remedy:"Create it again at the new scope afte\
r the move; the plan file holds it."});const associatedRolesLost=(0,check.hj)({id:"associated-role-assignments-lost",title:"\
Role assignments at associated resources that move are created again",severity:"warning",of:"associatedRoleAssignments",
needs:["associatedRoleAssignments"],consults:["roleDefinitions","workspace"],label:lost,acknowledge:"any",source:documents.
D.moveResources,concerns(assignment,{scope,items}){const[,...moving]=(0,moving_resources.lh)(scope,items("workspace")[0]);
return moving.some(id2=>(0,resource_id.a5)(at(assignment,"scope"),id2))},seen:(assignment,view)=>({...(0,check.Pf)(assignment,
"properties.principalId","properties.roleDefinitionId"),principal:isOfWorkspace(assignment,view)?"identity of the worksp\
ace":[]}),why:(assignment,view)=>isOfWorkspace(assignment,view)?"The workspace itself loses this access to a resource it\
 stands on, because role assignments do not move.":ORPHANED,remedy:assignment=>`Create it again at the new scope, before\
 anything uses the workspace: az role assignment create --assignee-object-id ${(0,shell_quote.r)(at(assignment,"principa\
lId"))} --role ${(0,shell_quote.r)((0,right_words.c)(assignment))} --scope NEW_RESOURCE_ID`});function isOfWorkspace(assignment,{
items}){const identity=(0,json.$6)(items("workspace")[0],"identity","principalId")??"";return identity!==""&&(0,resource_id.
s)(at(assignment,"principalId"),identity)}const timedRightsLost=(0,check.hj)({id:"timed-rights-lost",title:"Time-limited\
 and eligible role assignments are given again by a person",severity:"warning",of:"timedRights",needs:["timedRights"],consults:[
"roleDefinitions","workspace"],label:lost,acknowledge:"any",source:documents.D.timedRights,concerns:(instance,{scope,items})=>(0,
moving_resources.lh)(scope,items("workspace")[0]).some(id2=>(0,resource_id.a5)(at(instance,"scope"),id2)),seen:["propert\
ies.principalId","properties.roleDefinitionId","properties.assignmentType","properties.endDateTime"],why:instance=>(0,timed_rights.
se)(instance)?"Somebody may activate this role here; the move drops that, and it is not put back by this action.":"This \
right ends by itself; the move drops it, and it is never made permanent by this action.",remedy:"Decide whether it shall\
 hold at the new id, and give it there with the same end: in the Azure portal, Privileged Identity Management, Azure res\
ources."});const inheritedRightsDiffer=(0,check.qH)({id:"inherited-rights-differ",title:"Rights inherited at the source \
are inherited at the destination, too",severity:"warning",needs:["inheritedRoleAssignments","destinationRoleAssignments"],
consults:["roleDefinitions","workspace"],acknowledge:"any",source:documents.D.moveResources,judge({scope,items,known}){if(!known(
"destinationRoleAssignments"))return[];const there=new Set(items("destinationRoleAssignments").map(rightOf));return items(
"inheritedRoleAssignments").filter(assignment=>!there.has(rightOf(assignment))).map(assignment=>({subject:(0,subject_of.
e)(assignment),label:(0,right_words.k)(assignment,items("roleDefinitions"),items("workspace")[0],"no longer inherits"),seen:(0,
check.Pf)(assignment,"properties.principalId","properties.roleDefinitionId","properties.scope"),why:`This right reaches ${(0,
resource_id.RL)(scope.source,scope.workspaceName)} from above and is not given at the destination.`,remedy:"Decide wheth\
er the principal shall keep it, and give it at the destination group if so."}))}});function rightOf(assignment){const parts=[
at(assignment,"principalId"),(0,right_words.c)(assignment),at(assignment,"condition")];return parts.join("|").toLowerCase()}
;const FIELD="identity.userAssignedIdentities";const identityStays=(0,check.hj)({id:"user-assigned-identity-stays",title:"\
User-assigned identities stay at the source",severity:"warning",of:"workspace",needs:[],acknowledge:"any",source:documents.
D.moveSupport,concerns:workspace=>Object.keys((0,json.lJ)(workspace,...FIELD.split("."))).length>0,seen:workspace=>({[FIELD]:Object.
keys((0,json.lJ)(workspace,...FIELD.split(".")))}),why:"A user-assigned identity cannot be moved. Deleting the old group\
 or subscription would take it from the workspace.",remedy:"Keep the identity, or assign one of the destination after th\
e move: az ml workspace update --primary-user-assigned-identity ID"});const logAnalyticsStays=(0,check.hj)({id:"log-anal\
ytics-stays",title:"The Log Analytics workspace behind Application Insights stays",severity:"information",of:"associated\
Resources",needs:[],consults:["workspace"],acknowledge:"any",source:documents.D.logAnalytics,concerns:(body,{items})=>((0,
json.$6)(body,"properties","WorkspaceResourceId")??"")!==""&&items("workspace").some(workspace=>(0,resource_id.s)((0,body_identity.
TH)(body),(0,moving_resources.Im)(workspace,"application-insights")??"")),seen:["properties.WorkspaceResourceId"],why:"I\
t is not part of this move. If it is moved later, both of its keys are regenerated.",remedy:"After moving it, give the n\
ew keys to the agents that use them."});;const consults=["workspace","computes","datastores","sourceLocks","destinationL\
ocks"];const contradictions=[{about:"moving a workspace at all",one:"the guide describes it",other:"the list of types th\
at move says no for workspaces",sources:`${documents.D.moveWorkspace}; ${documents.D.moveSupport}`,matters:({items})=>items(
"workspace").length>0,remedy:"Azure's own validation of this move decides; it is part of this report."},{about:"computes",
one:"they must be gone before the move",other:"the move deletes them",sources:`${documents.D.moveWorkspace}, list of lim\
itations and note`,matters:({items})=>items("computes").length>0,remedy:"Remove them first: this action does not send a \
move while there is one."},{about:"datastores",one:"datastores move",other:"datastores that are not the default do not m\
ove",sources:`${documents.D.moveWorkspace}, table of contents and section on datastores`,matters:({items})=>items("datas\
tores").some(one=>!(0,system_datastore.b)(one)),remedy:"Look at each of them after the move."},{about:"CanNotDelete lock\
s",one:"only ReadOnly locks are said to block a move",other:"both kinds are listed as blockers",sources:`${documents.D.locks}\
; ${documents.D.moveErrors}`,matters:({items})=>[...items("sourceLocks"),...items("destinationLocks")].some(lock=>(0,json.
$6)(lock,"properties","level")?.toLowerCase()==="cannotdelete"),remedy:"Remove the lock for the time of the move, or acc\
ept it by name."}];const documentsContradict=(0,check.qH)({id:"documents-contradict",title:"Contradictions of the docume\
nts are known about",needs:[],consults,severity:"information",acknowledge:"any",source:documents.D.moveWorkspace,judge:view=>contradictions.
filter(({matters})=>matters(view)).map(({about,one,other,sources,remedy})=>({subject:(0,resource_id.RL)(view.scope.source,
view.scope.workspaceName),seen:{about,"one document":one,"the other":other},why:`The documents contradict each other abo\
ut ${about}.`,remedy,source:sources}))});var region_name=__webpack_require__(7037);;const regionDiffers=(0,check.qH)({id:"\
region-differs",title:"The destination resource group is in the same region as the workspace",severity:"blocker",needs:[
"workspace","destinationGroup"],acknowledge:"unknown-only",source:documents.D.moveWorkspace,judge({scope:{destination},items}){
const[workspace]=items("workspace");const[group]=items("destinationGroup");if(workspace===void 0||group===void 0)return void 0;
const from=(0,region_name.g)((0,json.$6)(workspace,"location"));const to=(0,region_name.g)((0,json.$6)(group,"location"));
if(from===to&&from!=="")return void 0;return{subject:(0,resource_id.x6)(destination),seen:{"workspace location":from,"de\
stination group location":to},why:"A move never changes a region: the destination group must be in the region of the wor\
kspace. To change the region, create a new workspace there and share the assets through a registry.",remedy:`Create a gr\
oup in the right region and name it as the destination: az group create --name NAME --location ${(0,shell_quote.r)(from)}\
 --subscription ${(0,shell_quote.r)(destination.subscriptionId)}`}}});const groupName=(0,check.qH)({id:"group-name-not-a\
scii",title:"The name of the destination group has only ASCII letters",severity:"blocker",needs:[],acknowledge:"any",source:documents.
D.manageWorkspaces,judge({scope:{destination}}){if(/^[ -~]*$/.test(destination.resourceGroup))return void 0;return{subject:(0,
resource_id.x6)(destination),seen:{"destination-resource-group":destination.resourceGroup},why:"The container registry o\
f a workspace must not be in a group whose name has characters outside of ASCII.",remedy:"Choose a destination group wit\
h a plain name: az group create --name NAME --location REGION"}}});const MOST=800;const tooManyResources=(0,check.qH)({id:"\
too-many-resources",title:`One move takes at most ${MOST} resources`,severity:"blocker",needs:["sourceGroupResources"],consults:[
"workspace"],acknowledge:"any",source:documents.D.rpcMove,judge({scope,items}){const moving=(0,moving_resources.lh)(scope,
items("workspace")[0]);const travelling=items("sourceGroupResources").filter(resource=>moving.some(id2=>(0,resource_id.a5)(
(0,body_identity.TH)(resource),id2)));if(travelling.length<=MOST)return void 0;return{subject:(0,resource_id.x6)(scope.source),
seen:{"resources that travel":travelling.length},why:`Azure refuses a move of more than ${MOST} resources at once, and n\
o document says whether children count.`,remedy:"Remove endpoints and deployments that are not needed, or accept it: Azu\
re decides."}}});const virtualNetworkInGroup=(0,check.hj)({id:"virtual-network-in-group",title:"Virtual networks in eith\
er group are known about",severity:"information",needs:[],of:["sourceGroupResources","destinationGroupResources"],acknowledge:"\
any",source:documents.D.moveResources,concerns:item=>/^microsoft\.network\/virtualnetworks$/i.test((0,json.$6)(item,"typ\
e")??""),seen:["type"],why:"With a virtual network in a group, everything that depends on it, also in other groups, must\
 be in the state Succeeded for the move to begin.",remedy:"If Azure answers MoveCannotProceedWithResourcesNotInSucceeded\
State, repair the resource it names or use a group without a virtual network."});;const readOnlyLock=lockRule({id:"read-\
only-lock",level:"ReadOnly",why:"A ReadOnly lock keeps Azure from moving resources out of or into its scope.",source:documents.
D.locks});const canNotDeleteLock=lockRule({id:"can-not-delete-lock",level:"CanNotDelete",why:"Documents disagree whether\
 a CanNotDelete lock blocks a move; it does stop the deletion of what must go before it.",source:documents.D.moveErrors});
function lockRule({level,...rule}){return(0,check.hj)({...rule,title:`No ${level} lock at the source or the destination`,
severity:"blocker",of:["sourceLocks","destinationLocks"],acknowledge:"any",concerns:(lock,{items})=>(0,resource_id.s)((0,
json.$6)(lock,"properties","level")??"",level)&&(items("sourceLocks").find(one=>(0,resource_id.s)((0,body_identity.TH)(one),
(0,body_identity.TH)(lock)))??lock)===lock,seen:["name","properties.level"],why:rule.why,remedy:lock=>`Remove it for the\
 time of the move: az lock delete --ids ${(0,shell_quote.r)((0,body_identity.TH)(lock))}`})}var counted=__webpack_require__(
427);;function isGranted(permissions,action){return permissions.some(permission=>patterns(permission,"actions").some(pattern=>fits(
pattern,action))&&!patterns(permission,"notActions").some(pattern=>fits(pattern,action)))}function patterns(permission,field){
return(0,json.gT)(permission,field).filter(pattern=>typeof pattern==="string")}function fits(pattern,action){const escaped=pattern.
split("*").map(part=>part.replaceAll(/[.+?^${}()|[\]\\]/g,"\\$&"));return new RegExp(`^${escaped.join(".*")}$`,"i").test(
action)};const GROUPS="Microsoft.Resources/subscriptions/resourceGroups";const needed=[{collection:"sourcePermissions",side:"\
source",always:[`${GROUPS}/validateMoveResources/action`],toMove:[`${GROUPS}/moveResources/action`],onTypes:[],onTypesToMove:[
"delete"]},{collection:"destinationPermissions",side:"destination",always:[],toMove:[`${GROUPS}/write`],onTypes:["write"],
onTypesToMove:[]}];const missingPermission=(0,check.qH)({id:"missing-permission",title:"The identity has the rights it n\
eeds on both sides",severity:"blocker",needs:["sourcePermissions","destinationPermissions"],consults:["workspace"],acknowledge:"\
any",aboutCaller:true,source:documents.D.moveResources,judge({scope,items,known,purpose}){const[workspace]=items("worksp\
ace");const types=(0,moving_resources.lh)(scope,workspace).map(id2=>(0,resource_id.RQ)(id2)?.type??"");return needed.flatMap(
rights=>{if(!known(rights.collection))return[];const granted=items(rights.collection);const missing=actionsOf(rights,types,
purpose).filter(action=>!isGranted(granted,action));if(missing.length===0)return[];const subject=(0,resource_id.x6)(scope[rights.
side]);return[{subject,seen:{"not granted":missing},why:`The identity of this run lacks ${(0,counted.h)(missing.length,"\
right")} at the ${rights.side} that Azure checks.`,remedy:`Give it a role with these actions at ${subject}; docs/PERMISS\
IONS.md has a role to copy. A role given a moment ago needs a new sign-in.`}]})}});function actionsOf(rights,types,purpose){
const on=verbs=>types.flatMap(type=>verbs.map(verb=>`${type}/${verb}`));const always=[...rights.always,...on(rights.onTypes)];
return purpose==="move"?[...always,...rights.toMove,...on(rights.onTypesToMove)]:always};const workspaceMissing=(0,check.
qH)({id:"workspace-missing",title:"The workspace exists at the source",severity:"blocker",needs:["workspace"],acknowledge:"\
unknown-only",source:documents.D.moveWorkspace,judge({scope:{source,workspaceName},items,known}){if(!known("workspace")||
items("workspace").length>0)return void 0;return{subject:(0,resource_id.RL)(source,workspaceName),seen:{id:"not found"},
why:"Azure knows no workspace of this name in the source resource group.",remedy:`Check name, group and subscription: az\
 resource list --resource-type Microsoft.MachineLearningServices/workspaces --subscription ${(0,shell_quote.r)(source.subscriptionId)}\
 --output table`}}});const destinationGroupMissing=(0,check.qH)({id:"destination-group-missing",title:"The destination r\
esource group exists",severity:"blocker",needs:["destinationGroup"],acknowledge:"unknown-only",source:documents.D.rpcMove,
judge({scope:{destination},items,known}){if(!known("destinationGroup")||items("destinationGroup").length>0)return void 0;
return{subject:(0,resource_id.x6)(destination),seen:{id:"not found"},why:"A move needs an existing resource group at the\
 destination.",remedy:`az group create --name ${(0,shell_quote.r)(destination.resourceGroup)} --location REGION-OF-THE-W\
ORKSPACE --subscription ${(0,shell_quote.r)(destination.subscriptionId)}`}}});;const destinationNamesake=(0,check.hj)({id:"\
destination-namesake",title:"The destination group holds no workspace of the same name",severity:"blocker",of:"destinati\
onNamesake",acknowledge:"unknown-only",source:documents.D.rpcMove,seen:["name"],why:"A workspace of this name is already\
 at the destination, and a move never overwrites.",remedy:"Choose another destination group, or rename by moving the oth\
er workspace away first. A deleted workspace keeps its name until it is purged."});const associatedNamesake=(0,check.hj)(
{id:"associated-namesake",title:"The destination group holds no namesake of an associated resource that moves",severity:"\
blocker",of:"destinationGroupResources",needs:["destinationGroupResources"],consults:["workspace"],acknowledge:"unknown-\
only",source:documents.D.rpcMove,concerns(resource,{scope,items}){const[,...associated]=(0,moving_resources.lh)(scope,items(
"workspace")[0]);return associated.some(id2=>(0,resource_id.s)((0,resource_id.BY)(id2,scope.destination)??"",(0,body_identity.
TH)(resource)))},seen:["type","name"],why:"A resource of this type and name is already at the destination, and a move ne\
ver overwrites.",remedy:"Leave the associated resource out of associated-resources, or choose another group."});const deletedNamesakeUnseen=(0,
check.qH)({id:"deleted-namesake-unseen",title:"No workspace of this name was deleted at the destination within 14 days",
severity:"information",needs:[],consults:["destinationNamesake"],acknowledge:"any",source:documents.D.softDelete,judge({
scope,items}){if(items("destinationNamesake").length>0)return void 0;return{subject:(0,resource_id.RL)(scope.destination,
scope.workspaceName),seen:{"deleted workspaces":"not listed by any stable version of the API"},why:"A deleted workspace \
keeps its name for up to 14 days, and this action cannot see it.",remedy:"If there was one, purge it: in the Azure porta\
l, Azure Machine Learning, Recently deleted."}}});;const WHY="Azure refuses a move while another operation works on one \
of the two resource groups.";const sides=[{side:"source",group:"sourceGroup",deployments:"sourceDeployments"},{side:"des\
tination",group:"destinationGroup",deployments:"destinationDeployments"}];const operationUnderWay=(0,check.qH)({id:"oper\
ation-under-way",title:"No deployment or other operation is running in either resource group",severity:"blocker",needs:[
"sourceGroup","destinationGroup","sourceDeployments","destinationDeployments"],acknowledge:"unknown-only",source:documents.
D.moveErrors,judge:({scope,items})=>sides.flatMap(({side,group,deployments})=>{const[name,subscription]=[(0,shell_quote.
r)(scope[side].resourceGroup),(0,shell_quote.r)(scope[side].subscriptionId)];return[...items(group).filter(item=>(0,json.
$6)(item,"properties","provisioningState")!=="Succeeded").map(item=>({subject:(0,resource_id.x6)(scope[side]),seen:(0,check.
Pf)(item,"properties.provisioningState"),why:WHY,remedy:`Wait until it is Succeeded: az group show --name ${name} --subs\
cription ${subscription} --query properties.provisioningState`})),...items(deployments).map(deployment=>({subject:(0,subject_of.
e)(deployment),seen:(0,check.Pf)(deployment,"name","properties.provisioningState"),why:WHY,remedy:`Wait for it: az deplo\
yment group wait --created --name ${(0,shell_quote.r)((0,json.$6)(deployment,"name")??"")} --resource-group ${name} --su\
bscription ${subscription}`}))]})});;const policyDenies=(0,check.hj)({id:"policy-denies",title:"No policy at the destina\
tion denies what moves",severity:"blocker",of:"policyRestrictions",acknowledge:"any",source:documents.D.policyRestrictions,
concerns:answer=>denials(answer).length>0,seen:answer=>({"policy assignment":denials(answer)}),why:"Azure evaluates the \
policies of the destination during a move and refuses what they deny.",remedy:"Change the resource so that it complies, \
or have an exemption made at the destination group: az policy exemption create --exemption-category Mitigated --policy-a\
ssignment ASSIGNMENT_ID --name NAME --resource-group GROUP"});function denials(answer){return[...deniedByEvaluation(answer),
...deniedByField(answer)]}function deniedByEvaluation(answer){return(0,json.gT)(answer,"contentEvaluationResult","policy\
Evaluations").filter(evaluation=>(0,resource_id.s)((0,json.$6)(evaluation,"evaluationResult")??"","NonCompliant")&&(0,resource_id.
s)((0,json.$6)(evaluation,"effectDetails","policyEffect")??"Deny","Deny")).map(evaluation=>nameOf(evaluation,"policyInfo"))}
function deniedByField(answer){return(0,json.gT)(answer,"fieldRestrictions").flatMap(field=>(0,json.gT)(field,"restricti\
ons").filter(restriction=>(0,resource_id.s)((0,json.$6)(restriction,"result")??"","Deny")).map(restriction=>nameOf(restriction,
"policy")))}function nameOf(from,property){return(0,json.$6)(from,property,"policyAssignmentId")??"(assignment not named\
)"}var own_entry=__webpack_require__(4532);;const SIGNS=["encryption.keyVaultProperties","encryption.cosmosDbResourceId",
"encryption.searchAccountResourceId","encryption.storageAccountResourceId","serviceProvisionedResourceGroup"];const customerManagedKey=(0,
check.hj)({id:"customer-managed-key",title:"The workspace is not encrypted with a customer-managed key",severity:"blocke\
r",of:"workspace",acknowledge:"unknown-only",source:documents.D.moveWorkspace,concerns:hasCustomerManagedKey,seen:workspace=>Object.
fromEntries(signsOf(workspace).map(field=>[`properties.${field}`,"set"])),why:"Workspaces with a customer-managed key ar\
e not supported by the move.",remedy:"Create a new workspace at the destination and share models, components and environ\
ments through a registry."});function hasCustomerManagedKey(workspace){return signsOf(workspace).length>0}function signsOf({
properties}){const isEnabled=(0,resource_id.s)((0,json.$6)(properties,"encryption","status")??"","Enabled");const isServiceSide=(0,
json.fK)(properties,"enableServiceSideCMKEncryption")===true;return[...isEnabled?["encryption.status"]:[],...SIGNS.filter(
field=>((0,json.fK)(properties,...field.split("."))??"")!==""),...isServiceSide?["enableServiceSideCMKEncryption"]:[]]};
const withKey=({items})=>items("workspace").some(hasCustomerManagedKey);const withCluster=({items})=>items("computes").some(
compute=>["AKS","Kubernetes"].includes((0,json.$6)(compute,"properties","computeType")??""));const special={"microsoft.c\
ontainerservice":withCluster,"microsoft.documentdb":withKey,"microsoft.search":withKey};const providerNotRegistered=(0,check.
hj)({id:"provider-not-registered",title:"The resource providers are registered in the destination subscription",of:"dest\
inationProviders",needs:["destinationProviders"],consults:["workspace","computes"],severity:"blocker",acknowledge:"any",
source:documents.D.moveWorkspace,concerns:(provider,view)=>((0,own_entry.P)(special,namespaceOf(provider).toLowerCase())?.(
view)??true)&&!(0,resource_id.s)((0,json.$6)(provider,"registrationState")??"","Registered"),subject:(provider,{scope})=>`${(0,
resource_id.ts)(scope.destination.subscriptionId)}/providers/${namespaceOf(provider)}`,seen:["registrationState"],why:"A\
zure refuses to move a type whose provider is not registered at the destination.",remedy:(provider,{scope})=>`az provide\
r register --wait --namespace ${(0,shell_quote.r)(namespaceOf(provider))} --subscription ${(0,shell_quote.r)(scope.destination.
subscriptionId)}`});const providerCannotMove=(0,check.qH)({id:"provider-cannot-move-type",title:"The providers of associ\
ated resources that move say that their type moves",severity:"blocker",needs:["destinationProviders"],consults:["workspa\
ce"],acknowledge:"any",source:documents.D.rpcMove,judge({scope,items}){const[,...associated]=(0,moving_resources.lh)(scope,
items("workspace")[0]);const flag=(0,resource_id.s)(scope.source.subscriptionId,scope.destination.subscriptionId)?"Cross\
ResourceGroupResourceMove":"CrossSubscriptionResourceMove";return associated.flatMap(id2=>{const type=(0,resource_id.RQ)(
id2)?.type??"";const manifest=manifestOf(items("destinationProviders"),type);const capabilities=(0,json.$6)(manifest,"ca\
pabilities");if(capabilities===void 0||capabilities.includes(flag))return[];return[{subject:id2,seen:{"resourceTypes.cap\
abilities":capabilities},why:`The provider does not offer ${flag} for ${type}.`,remedy:"Leave it out of associated-resou\
rces: the workspace keeps using it where it is."}]})}});function manifestOf(providers,type){const[namespace="",...rest]=type.
split("/");const provider=providers.find(one=>(0,resource_id.s)(namespaceOf(one),namespace));return(0,json.gT)(provider,
"resourceTypes").find(one=>(0,resource_id.s)((0,json.$6)(one,"resourceType")??"",rest.join("/")))}function namespaceOf(provider){
return(0,json.$6)(provider,"namespace")??"(unnamed provider)"};const RESERVE=1.2;function neededCores(computes,deployments,sizes){
const byName=new Map(sizes.map(size=>[((0,json.$6)(size,"name")??"").toLowerCase(),size]));const needs=new Map;for(const{
user,size,count,pool}of[...computes.flatMap(machinesOfCompute),...deployments.flatMap(machinesOfDeployment)]){const offered=byName.
get(size.toLowerCase());const isKnown=offered!==void 0;const cores=count*numberAt(offered,"vCPUs");for(const family of isKnown?
[(0,json.$6)(offered,"family")??"",void 0]:[size]){const key=JSON.stringify([pool,family]);const{cores:before,users}=needs.
get(key)??{cores:0,users:[]};needs.set(key,{pool,family,cores:before+cores,users:[...users,user],isKnown})}}return[...needs.
values()].map(need=>({...need,cores:Math.ceil(need.cores)}))}function machinesOfCompute(compute){const type=(0,json.$6)(
compute,"properties","computeType");const own=(0,json.fK)(compute,"properties","properties");const size=(0,json.$6)(own,
"vmSize");if(size===void 0)return[];const user=(0,json.$6)(compute,"name")??"(unnamed)";if(type==="ComputeInstance")return[
{user,size,count:1,pool:"dedicated"}];if(type!=="AmlCompute")return[];const count=numberAt(own,"scaleSettings","maxNodeC\
ount");const pool=/^low_?priority$/i.test((0,json.$6)(own,"vmPriority")??"")?"low-priority":"dedicated";return[{user,size,
count,pool}]}function machinesOfDeployment(deployment){const size=(0,json.$6)(deployment,"properties","instanceType");if(size===
void 0||(0,json.$6)(deployment,"properties","endpointComputeType")!=="Managed")return[];const count=(numberAt(deployment,
"sku","capacity")||1)*RESERVE;return[{user:(0,json.$6)(deployment,"name")??"(unnamed)",size,count,pool:"dedicated"}]}function numberAt(value,...path){
const found=(0,json.fK)(value,...path);return typeof found==="number"?found:0};const quotaShort=(0,check.qH)({id:"quota-\
short",title:"The quotas of the destination hold what must be created again",severity:"blocker",needs:["destinationUsage\
s","vmSizes"],consults:["computes","onlineDeployments"],acknowledge:"any",source:documents.D.quotas,judge({scope,items,known}){
const{source,destination}=scope;if((0,resource_id.s)(source.subscriptionId,destination.subscriptionId))return[];if(!known(
"destinationUsages")||!known("vmSizes"))return[];return neededCores(items("computes"),items("onlineDeployments"),items("\
vmSizes")).flatMap(needed2=>{const lack=whatLacks(needed2,items("destinationUsages"));if(lack===void 0)return[];const{family="\
all families together",pool,users,cores}=needed2;return[{subject:(0,resource_id.ts)(destination.subscriptionId),seen:{"n\
eeded for":users.join(", "),"vCPUs needed":cores,...lack},why:`The computes and endpoints that a move takes away could n\
ot all be created again: ${family}, ${pool}.`,remedy:"Ask for more quota for Machine Learning in this region, in the Azu\
re portal under Quotas, or accept that less will be created again."}]})}});function whatLacks(needed2,usages){if(!needed2.
isKnown)return{"VM size":"not offered in this region"};const usage=usages.find(one=>isQuotaOf(one,needed2));if(usage===void 0){
const isJudgedElsewhere=needed2.family===void 0||needed2.pool==="low-priority";return isJudgedElsewhere?void 0:{quota:"n\
one listed for this family"}}const limit=numberAt(usage,"limit");const free=limit-numberAt(usage,"currentValue");if(limit===
-1||free>=needed2.cores)return void 0;const name=(0,json.$6)(usage,"name","localizedValue")??(0,json.$6)(usage,"name","v\
alue")??"";return{[`${name} free`]:free}}function isQuotaOf(usage,{pool,family}){const type=((0,json.$6)(usage,"type")??
"").toLowerCase();const name=((0,json.$6)(usage,"name","value")??"").replaceAll(" ","").toLowerCase();const isLow=/low-?priority/.
test(`${type} ${name}`);if(isLow!==(pool==="low-priority"))return false;if(family===void 0)return/^[^/]*\/(total)?(dedicated|lowpriority)cores\//.
test(type);const wanted=family.replaceAll(" ","").toLowerCase();return name===wanted||name.replace(/cluster(dedicated|lowpriority)vcpus$/,
"")===wanted};const subscriptions_sides=[{side:"source",collection:"sourceSubscription"},{side:"destination",collection:"\
destinationSubscription"}];const subscriptionState=(0,check.qH)({id:"subscription-state",title:"Both subscriptions exist\
 and are enabled",severity:"blocker",needs:["sourceSubscription","destinationSubscription"],acknowledge:"unknown-only",source:documents.
D.moveResources,judge:({scope,items,known})=>subscriptions_sides.flatMap(({side,collection})=>{const[subscription]=items(
collection);const state=subscription===void 0?"not found":(0,json.$6)(subscription,"state");if(!known(collection)||state===
"Enabled")return[];return[{subject:(0,resource_id.ts)(scope[side].subscriptionId),seen:{state},why:`Resources move only \
between enabled subscriptions, and the ${side} subscription is not.`,remedy:"Enable the subscription, or sign in with an\
 identity that can see it."}]})});const tenantDiffers=(0,check.qH)({id:"tenant-differs",title:"Both subscriptions are in\
 the same Microsoft Entra tenant",severity:"blocker",needs:["sourceSubscription","destinationSubscription"],acknowledge:"\
unknown-only",source:documents.D.moveWorkspace,judge({scope,items}){const[source]=items("sourceSubscription");const[destination]=items(
"destinationSubscription");if(source===void 0||destination===void 0)return void 0;const from=(0,json.$6)(source,"tenantI\
d");const to=(0,json.$6)(destination,"tenantId");if(from!==void 0&&to!==void 0&&(0,resource_id.s)(from,to))return void 0;
return{subject:(0,resource_id.ts)(scope.destination.subscriptionId),seen:{"source tenantId":from,"destination tenantId":to},
why:"A workspace cannot be moved to another tenant.",remedy:"Choose a destination subscription of the same tenant, or cr\
eate a new workspace there and share the assets through a registry."}}});var request=__webpack_require__(3430);;function namedIn(workspaces,kinds){
return workspaces.flatMap(workspace=>kinds.flatMap(kind=>{const id2=(0,moving_resources.Im)(workspace,kind);return id2===
void 0?[]:[[id2,kind]]}))}const associatedState=(0,check.qH)({id:"associated-resource-state",title:"The associated resou\
rces exist and are ready",severity:"blocker",needs:["associatedResources"],consults:["workspace"],acknowledge:"unknown-o\
nly",source:documents.D.moveWorkspace,judge({items,known}){if(!known("associatedResources"))return[];return namedIn(items(
"workspace"),request.ur).flatMap(([id2,kind])=>{const body=items("associatedResources").find(one=>(0,resource_id.s)((0,body_identity.
TH)(one),id2));const state=(0,json.$6)(body,"properties","provisioningState");if(body!==void 0&&(state===void 0||state===
"Succeeded"))return[];return[{subject:id2,seen:body===void 0?{[kind]:"not found"}:(0,check.Pf)(body,"properties.provisio\
ningState"),why:`The workspace stands on this ${kind}, and it is not there or not ready.`,remedy:"Repair it first; the d\
iagnose action of the workspace tells what is missing."}]})}});const associatedElsewhere=(0,check.qH)({id:"associated-re\
source-elsewhere",title:"The associated resources that shall travel are in the source group",severity:"blocker",needs:["\
workspace"],acknowledge:"unknown-only",source:documents.D.rpcMove,judge:({scope,items})=>namedIn(items("workspace"),scope.
associated).filter(([id2])=>!(0,moving_resources.E)(scope,id2)).map(([id2,kind])=>({subject:id2,seen:{[`associated-resou\
rces: ${kind}`]:id2},why:`It is asked to travel with ${(0,resource_id.RL)(scope.source,scope.workspaceName)} but lies in\
 another resource group.`,remedy:"Leave it out of associated-resources (the workspace keeps using it where it is), or mo\
ve it into the source group first."}))});const typeOfKind={storage:"Microsoft.Storage/storageAccounts","key-vault":"Micr\
osoft.KeyVault/vaults","container-registry":"Microsoft.ContainerRegistry/registries","application-insights":"Microsoft.I\
nsights/components"};const associatedType=(0,check.qH)({id:"associated-resource-type",title:"Associated resources that m\
ove are of the types that move",severity:"blocker",needs:["workspace"],acknowledge:"unknown-only",source:documents.D.moveSupport,
judge:({scope,items})=>namedIn(items("workspace"),scope.associated).map(([id2,kind])=>({id:id2,kind,type:(0,resource_id.
RQ)(id2)?.type??"(not understood)"})).filter(({kind,type})=>!(0,resource_id.s)(type,typeOfKind[kind])).map(({id:id2,kind,
type})=>({subject:id2,seen:{type},why:`The workspace names it as its ${kind}, and resources of this type are not moved b\
y this action.`,remedy:`Leave ${kind} out of associated-resources.`}))});const fixed={severity:"blocker",why:"Another wo\
rkspace stands on it and can never be given another one: its id would lead nowhere.",remedy:"Leave it out of associated-\
resources: the moved workspace keeps using it where it is."};const replaceable={severity:"warning",why:"Another workspac\
e uses it under its present id.",remedy:"Leave it out of associated-resources, or give the other workspace its new id af\
ter the move."};const associatedShared=(0,check.qH)({id:"associated-resource-shared",title:"Associated resources that mo\
ve are not shared with another workspace",severity:"blocker",needs:["siblingWorkspaces"],consults:["workspace"],acknowledge:"\
unknown-only",source:documents.D.workspaceReference,judge:({scope,items})=>namedIn(items("workspace"),scope.associated).
flatMap(([id2,kind])=>{const users=items("siblingWorkspaces").filter(other=>namedIn([other],request.ur).some(([used])=>(0,
resource_id.s)(used,id2)));if(users.length===0)return[];const words=kind==="storage"||kind==="key-vault"?fixed:replaceable;
return[{subject:id2,seen:{"used by":users.map(body_identity.TH)},...words}]})});const associatedLeftBehind=(0,check.qH)(
{id:"associated-resources-left-behind",title:"Associated resources that stay at the source",severity:"information",needs:[],
consults:["workspace"],acknowledge:"any",source:documents.D.moveWorkspace,judge:({scope,items})=>namedIn(items("workspac\
e"),request.ur).filter(([id2,kind])=>!scope.associated.includes(kind)||!(0,moving_resources.E)(scope,id2)).map(([id2,kind])=>({
subject:id2,seen:{"associated-resources":`${kind} is not in the move`},why:"It stays where it is and the moved workspace\
 keeps using it there.",remedy:"Name it in associated-resources to take it along, unless another workspace shares it."}))});
;function placeOf(item,scope){return options([["--name",(0,json.$6)(item,"name")??""],["--workspace-name",scope.workspaceName],
...groupOf(scope)])}function placeOfWorkspace(scope){return options([["--name",scope.workspaceName],...groupOf(scope)])}
function groupOf({source}){return[["--resource-group",source.resourceGroup],["--subscription",source.subscriptionId]]}function options(given){
return given.map(([name,value])=>`${name} ${(0,shell_quote.r)(value)}`).join(" ")};const childRules=[{id:"computes-exist",
title:"The workspace has no computes, in any state",collection:"computes",why:"A workspace with computes, existing or be\
ing created, cannot be moved; they do not travel and are created again afterwards.",kindField:"computeType",command:item=>(0,
json.fK)(item,"properties","isAttachedCompute")===true?"az ml compute detach":"az ml compute delete"},{id:"online-endpoi\
nts-exist",title:"The workspace has no online endpoints",collection:"onlineEndpoints",alongside:"onlineDeployments",why:"\
A workspace with online endpoints cannot be moved; endpoints and their deployments do not travel.",kindField:"authMode",
command:()=>"az ml online-endpoint delete"},{id:"batch-endpoints-exist",title:"The workspace has no batch endpoints",collection:"\
batchEndpoints",alongside:"batchDeployments",why:"A workspace with endpoints cannot be moved; endpoints and their deploy\
ments do not travel.",kindField:"authMode",command:()=>"az ml batch-endpoint delete"},{id:"serverless-endpoints-exist",title:"\
The workspace has no serverless endpoints",collection:"serverlessEndpoints",why:"A workspace with endpoints cannot be mo\
ved; the keys and the address of a serverless endpoint are lost for good.",kindField:"endpointState",command:()=>"az ml \
serverless-endpoint delete"},{id:"web-services-exist",title:"The workspace has no deployed web services of version 1",collection:"\
webServices",why:"A workspace with deployed services cannot be moved, and nothing can create a service of version 1 agai\
n.",kindField:"computeType",command:()=>"az ml service delete"}];const existingChildren=childRules.map(({id:id2,title,collection,
alongside,why,kindField,command})=>(0,check.hj)({id:id2,title,severity:"blocker",of:collection,needs:alongside===void 0?
[collection]:[collection,alongside],acknowledge:"unknown-only",source:documents.D.moveWorkspace,seen:["name",`properties\
.${kindField}`,"properties.provisioningState"],why,remedy:(item,{scope})=>`Keep its definition, then: ${command(item)} ${placeOf(
item,scope)}`}));;const databricksLink=(0,check.hj)({id:"databricks-link",title:"No Databricks workspace is linked to th\
e workspace",severity:"blocker",of:"databricksWorkspaces",acknowledge:"unknown-only",source:documents.D.moveWorkspace,seen:[
"properties.parameters.amlWorkspaceId.value"],why:"A workspace that is linked to Azure Databricks cannot be moved. Only \
subscriptions that this identity sees were searched.",remedy:"Remove the link on the page of the Databricks workspace in\
 the Azure portal."});const linkedServices=(0,check.hj)({id:"linked-services",title:"No Synapse or other service is link\
ed to the workspace",severity:"blocker",of:"linkedServices",acknowledge:"any",source:documents.D.linkedServices,seen:["p\
roperties.linkType","properties.linkedServiceResourceId"],why:"No document says what a move makes of a linked service, a\
nd both ends know the other by its old id.",remedy:(_,{scope})=>`Remove the link in the studio of ${(0,resource_id.RL)(scope.
source,scope.workspaceName)}, and make it again after the move.`});;const activeJobs=(0,check.hj)({id:"active-jobs",title:"\
No job is running, queued or in an unclear state",severity:"blocker",of:"activeJobs",acknowledge:"unknown-only",source:documents.
D.moveWorkspace,seen:["name","properties.status"],why:"The workspace must not be in use during the move, and Azure itsel\
f does not look at running jobs.",remedy:(job,{scope})=>`Wait until it has ended, or: az ml job cancel ${placeOf(job,scope)}`});
const labeling={severity:"blocker",of:"labelingJobs",source:documents.D.moveWorkspace,seen:["properties.status"],why:"A \
workspace with a labeling project in progress cannot be moved."};const isPaused=project=>(0,json.$6)(project,"properties",
"status")==="Paused";const labelingRunning=(0,check.hj)({...labeling,id:"labeling-running",title:"No labeling project is\
 running",acknowledge:"unknown-only",concerns:project=>!isPaused(project),remedy:"Finish or cancel the project in the st\
udio, under Data Labeling."});const labelingPaused=(0,check.hj)({...labeling,id:"labeling-paused",title:"No labeling pro\
ject is waiting to go on",acknowledge:"any",concerns:isPaused,remedy:"Export its labels. If it stays paused until the mo\
ve is over, accept it: acknowledge: labeling-paused"});const schedulesEnabled=(0,check.hj)({id:"schedules-enabled",title:"\
No schedule would start work during the move",severity:"blocker",of:"schedules",acknowledge:"any",source:documents.D.moveWorkspace,
concerns:schedule=>(0,json.fK)(schedule,"properties","isEnabled")!==false,seen:["properties.isEnabled","properties.trigg\
er.triggerType","properties.action.actionType"],why:"The workspace must not be in use during the move, and a schedule st\
arts work by itself.",remedy:(schedule,{scope})=>`az ml schedule disable ${placeOf(schedule,scope)}`});const materializationScheduled=(0,
check.hj)({id:"materialization-scheduled",title:"No feature set is materialised by a schedule during the move",severity:"\
blocker",of:"featuresetVersions",acknowledge:"any",source:documents.D.moveWorkspace,concerns:version=>(0,json.OW)((0,json.
fK)(version,"properties","materializationSettings","schedule")),seen:["properties.materializationSettings.schedule.frequ\
ency"],why:"Its schedule starts Spark jobs, and the workspace must not be in use during the move.",remedy:"Archive the v\
ersion, or register it again without a materialization schedule until the move is over."});const jobSearchIsNoProof=(0,check.
qH)({id:"job-search-is-no-proof",title:"Every job was looked at",severity:"warning",needs:[],acknowledge:"any",source:documents.
D.mlflowSearch,judge({scope}){if(scope.jobScan==="full")return void 0;return{subject:(0,resource_id.RL)(scope.source,scope.
workspaceName),seen:{"job-scan":scope.jobScan},why:"MLflow was asked for runs that are running or scheduled. It does not\
 know the statuses Starting, Provisioning, Finalizing, CancelRequested, Paused, NotResponding and Unknown, so a job in o\
ne of them was not seen.",remedy:"Look at every job, which takes longer: job-scan: full"}}});;function isOtherThan(usual,workspace,...path){
const text=((0,json.$6)(workspace,...path)??"").toLowerCase();return text!==""&&text!==usual}const workspaceState=(0,check.
hj)({id:"workspace-state",title:"The workspace is in the provisioning state Succeeded",severity:"blocker",of:"workspace",
acknowledge:"unknown-only",source:documents.D.workspaceReference,concerns:workspace=>(0,json.$6)(workspace,"properties",
"provisioningState")!=="Succeeded",seen:["properties.provisioningState"],why:"Azure moves a workspace only when its last\
 operation has ended well.",remedy:"Wait until the running operation has ended, or repair the workspace, and validate ag\
ain."});const workspaceKind=(0,check.hj)({id:"workspace-kind",title:"The workspace is a plain workspace, no hub, project\
 or feature store",severity:"blocker",of:"workspace",acknowledge:"any",source:documents.D.moveWorkspace,concerns:workspace=>isOtherThan(
"default",workspace,"kind"),seen:["kind","properties.hubResourceId"],why:"The guide speaks of plain workspaces only; a h\
ub shares its resources with projects, and a feature store its stores.",remedy:"Create it anew at the destination. If yo\
u have reason to believe that it moves, accept it: acknowledge: workspace-kind"});const v1LegacyMode=(0,check.hj)({id:"v\
1-legacy-mode",title:"The workspace is not in legacy mode",severity:"blocker",of:"workspace",acknowledge:"unknown-only",
source:documents.D.networkIsolation,concerns:workspace=>(0,json.fK)(workspace,"properties","v1LegacyMode")===true,seen:[
"properties.v1LegacyMode"],why:"Legacy mode disables the lists of jobs, datastores and endpoints, so nobody can tell wha\
t the move would break.",remedy:(_,{scope})=>`az ml workspace update ${placeOfWorkspace(scope)} --set v1_legacy_mode=fal\
se, and wait up to an hour until it acts.`});const managedNetwork=(0,check.hj)({id:"managed-network",title:"The workspac\
e has no managed network",severity:"blocker",of:"workspace",needs:["workspace","outboundRules"],acknowledge:"any",source:documents.
D.managedNetwork,concerns:workspace=>isOtherThan("disabled",workspace,"properties","managedNetwork","isolationMode"),seen:(workspace,{
items})=>({...(0,check.Pf)(workspace,"properties.managedNetwork.isolationMode","properties.managedNetwork.status.status"),
"user-defined outbound rules":items("outboundRules").filter(rule=>(0,json.$6)(rule,"properties","category")==="UserDefin\
ed").length}),why:"No document says whether a workspace with a managed network can be moved, or what becomes of its priv\
ate endpoints and rules.",remedy:"Try it with a copy first. To accept the risk: acknowledge: managed-network. Be ready t\
o write the rules again and provision the network."});const previewWithoutSla=(0,check.hj)({id:"preview-without-sla",title:"\
Moving a workspace is a preview of Azure",severity:"information",of:"workspace",needs:[],acknowledge:"any",source:documents.
D.moveWorkspace,seen:()=>({"status of the feature":"public preview"}),why:"Microsoft offers the move of workspaces as a \
preview without a service level agreement and does not recommend it for production workloads.",remedy:"Plan a time witho\
ut work in the workspace, and move a copy first if you can."});;const checks=[subscriptionState,tenantDiffers,workspaceMissing,
destinationGroupMissing,regionDiffers,groupName,destinationNamesake,associatedNamesake,missingPermission,providerNotRegistered,
providerCannotMove,policyDenies,readOnlyLock,canNotDeleteLock,operationUnderWay,tooManyResources,workspaceState,workspaceKind,
v1LegacyMode,customerManagedKey,managedNetwork,databricksLink,linkedServices,associatedState,associatedElsewhere,associatedType,
associatedShared,...existingChildren,quotaShort,activeJobs,labelingRunning,labelingPaused,schedulesEnabled,materializationScheduled,
jobSearchIsNoProof,roleAssignmentsLost,associatedRolesLost,timedRightsLost,inheritedRightsDiffer,privateEndpointsReset,associatedEndpointsReset,
datastoresToUpdate,dataAssetsNotMoved,datasetsNotMoved,diagnosticSettingsLost,alertsKeepOldId,holdersKeepOldId,linkedActionGroup,
identityStays,associatedLeftBehind,computeInstanceNames,connectionsToCheck,assetsToCompare,logAnalyticsStays,virtualNetworkInGroup,
idsChange,deletedNamesakeUnseen,documentsContradict,previewWithoutSla]}),2346:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BA:()=>ARM_VALIDATION,Fj:()=>ARM_BEFORE_PREPARATION,Ue:()=>isOfArm,tF:()=>armFindings});
var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6220);var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1270);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9879);var _documents_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7910);const ARM_VALIDATION="arm-validation";const ARM_BEFORE_PREPARATION="arm-validation-before-preparation";function isOfArm(rule){
return rule===ARM_VALIDATION||rule===ARM_BEFORE_PREPARATION}function armFindings(answer,order,rule=ARM_VALIDATION){switch(answer.
kind){case"passed":return[];case"refused":return(0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_2__.wf)(answer.
error).map(leaf=>({...leafFinding(leaf,answer.error,order),rule}));case"inconclusive":return[{rule,severity:"blocker",certainty:"\
unknown",subject:(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.x6)(order.source),evidence:[{field:"valida\
teMoveResources",value:answer.why}],why:"Azure Resource Manager gave no clear answer to the validation, and only a clear\
 yes counts.",remedy:"Validate again; if it stays unclear, give the correlation id to Azure support.",source:_documents_js__WEBPACK_IMPORTED_MODULE_1__.
D.moveResources}]}}function leafFinding(leaf,error,order){const code=leaf.code??error.code??"(no code)";return{rule:ARM_VALIDATION,
severity:"blocker",certainty:"observed",subject:leaf.target??(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.
x6)(order.source),evidence:[{field:"code",value:code},...leaf.message===""?[]:[{field:"message",value:leaf.message}],...(leaf.
info?.policies??[]).map(value=>({field:"policy assignment",value}))],why:"Azure Resource Manager refuses this move.",remedy:(0,
_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.wJ)(code),source:_documents_js__WEBPACK_IMPORTED_MODULE_1__.
D.moveResources}}}),3220:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{e:()=>subjectOf});var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3871);function subjectOf(item){
return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item,"id")??(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__.$6)(
item,"name")??"(unnamed)"}}),1270:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{rS:()=>isAuthorizationCode,fp:()=>isBusyCode,u7:()=>isUnregistered,wJ:()=>remedyFor});;const errorSources={
moveArticle:"Microsoft: Move Azure resources to a new resource group or subscription",support:"Microsoft support: Troubl\
eshoot moving resources",rpc:"Azure Resource Manager RPC: Move Resource",recorded:"Recorded answers of Azure Resource Ma\
nager",locks:"Microsoft: Lock your Azure resources",throttling:"Microsoft: Understand how Azure Resource Manager throttl\
es requests",dataFactory:"Microsoft: Troubleshoot CI/CD issues in Azure Data Factory",vmErrors:"Microsoft: Error codes o\
f Azure virtual machines"};;const gatewayErrors=[{code:"AuthorizationFailed",meaning:"The identity of this run lacks a r\
ight on the scope.",remedy:"Grant the action that the message names at that scope; a new grant needs some minutes and a \
fresh sign-in.",source:errorSources.recorded,group:"authorization"},{code:"LinkedAuthorizationFailed",meaning:"The ident\
ity lacks a right on a resource linked to the one that moves, or the tenants differ.",remedy:"Grant read or join on the \
linked scope that the message names, also at the destination.",source:errorSources.support,group:"authorization"},{code:"\
MissingRegistrationsForTypes",meaning:"The destination subscription is not registered for types (and regions) of the mov\
e.",remedy:"Register each namespace at the destination with az provider register --wait, also those of hidden resources.",
source:errorSources.rpc},{code:"MissingRegistrationState",meaning:"A type of the move has no registration at the destina\
tion.",remedy:"Register the provider in the destination subscription with az provider register --wait.",source:errorSources.
support},{code:"MissingSubscriptionRegistration",meaning:"The subscription is not registered to use this namespace.",remedy:"\
Register the namespace with az provider register --wait and start again.",source:errorSources.recorded,group:"unregister\
ed"},{code:"MissingRegistrationForLocation",meaning:"The registration of the provider does not cover this region.",remedy:"\
Register the provider again with az provider register --wait to gain the region.",source:errorSources.recorded},{code:"S\
ubscriptionNotRegistered",meaning:"The subscription is not registered for a provider.",remedy:"Register the provider wit\
h az provider register --wait and start again.",source:errorSources.rpc,group:"unregistered"},{code:"ScopeLocked",meaning:"\
A management lock on this scope forbids the operation.",remedy:"Remove the lock for the time of the move, and put it bac\
k afterwards.",source:errorSources.locks},{code:"ResourcesBeingMoved",meaning:"A move already holds this resource group.",
remedy:"Wait until that move has ended (up to several hours), then start again.",source:errorSources.support,group:"busy"},
{code:"AnotherOperationInProgress",meaning:"Another operation holds this resource group.",remedy:"Wait until it has ende\
d, then start again.",source:errorSources.support,group:"busy"},{code:"DeploymentActive",meaning:"A deployment is runnin\
g in this resource group.",remedy:"Wait until the deployment has ended or cancel it, then start again.",source:errorSources.
support,group:"busy"},{code:"RequestConflict",meaning:"Another request is changing the same resources.",remedy:"Wait unt\
il it has ended, then start again.",source:errorSources.support,group:"busy"},{code:"ResourceGroupBeingDeleted",meaning:"\
The resource group is being deleted.",remedy:"Choose another group, or create it again once it is gone.",source:errorSources.
support,group:"busy"},{code:"RetryableErrorDueToAnotherOperation",meaning:"A resource provider is busy with another oper\
ation on the resource.",remedy:"Wait as long as Azure says, then start again.",source:errorSources.throttling,group:"bus\
y"},{code:"SubscriptionRequestsThrottled",meaning:"The subscription has used up its requests for the moment.",remedy:"St\
art again later, and let fewer jobs of this identity run side by side.",source:errorSources.throttling},{code:"ResourceN\
otFound",meaning:"Azure finds no resource of this id.",remedy:"Check subscription, group and name; the resource may have\
 moved or been deleted.",source:errorSources.recorded},{code:"ResourceGroupNotFound",meaning:"Azure finds no resource gr\
oup of this name.",remedy:"Create the resource group, in the region of the workspace, or correct the name.",source:errorSources.
recorded},{code:"InvalidRequestContent",meaning:"Azure could not read the body of the request.",remedy:"This is a defect\
 of this product: report it with the correlation id.",source:errorSources.recorded},{code:"InternalServerError",meaning:"\
Azure failed for a reason it does not give.",remedy:"Try again in some minutes; if it stays, give the correlation id to \
Azure support.",source:errorSources.support}];;const moveErrors=[{code:"ResourceMoveValidationFailed",meaning:"The batch\
 did not pass validation; the details name each resource and its reason.",remedy:"Read the details of this error and rem\
ove each reason, then validate again.",source:errorSources.support},{code:"ResourceMoveNotSupported",meaning:"The type o\
f this resource cannot be moved.",remedy:"Leave the resource out of the move and create it again at the destination.",source:errorSources.
support},{code:"ResourceMoveProviderValidationFailed",meaning:"A resource provider refused to let its resources move.",remedy:"\
Read the details: they carry the words of the provider for each type.",source:errorSources.dataFactory},{code:"ResourceM\
ovePolicyValidationFailed",meaning:"A policy, a linked permission or the reading of a resource stood in the way.",remedy:"\
Look at the inner code: comply with or exempt the policy, grant the linked permission, or repair the resource.",source:errorSources.
support},{code:"ResourceMoveFailed",meaning:"The batch job failed, possibly after the providers had already moved everyt\
hing.",remedy:"Do not start again yet: look where each resource is (mode status), and give the correlation id to Azure s\
upport if copies differ.",source:errorSources.support},{code:"MoveResourcesFailed",meaning:"The resource provider has it\
s move switched off.",remedy:"Ask Azure support to enable moves of this type, or leave the resource out.",source:errorSources.
recorded},{code:"MissingMoveDependentResources",meaning:"Something the resource depends on is neither in the request nor\
 at the destination.",remedy:"Add the resource named as target to the move (associated-resources).",source:errorSources.
moveArticle},{code:"MoveCannotProceedWithResourcesNotInSucceededState",meaning:"A resource that depends on a virtual net\
work of these groups is not in state Succeeded.",remedy:"Repair that resource, or use groups that hold no virtual networ\
k.",source:errorSources.moveArticle},{code:"MoveResourcesHavePendingOperations",meaning:"An operation is still running o\
n a resource of the move.",remedy:"Wait until it has ended, then validate again.",source:errorSources.support,group:"bus\
y"},{code:"MoveResourcesHaveInvalidState",meaning:"A resource of the move is in a state that does not allow it.",remedy:"\
Read the details and bring the resource into state Succeeded.",source:errorSources.vmErrors},{code:"MoveResourcesNotFoun\
d",meaning:"Azure does not find ids named in the request.",remedy:"Validate again: the plan is older than the resource g\
roup it describes.",source:errorSources.vmErrors},{code:"MoveResourcesNotSupported",meaning:"A type, or the way these re\
sources are connected, does not support a move.",remedy:"Leave the resource out and deploy it again at the destination.",
source:errorSources.support},{code:"CannotMoveResource",meaning:"A rule of the resource provider forbids this move.",remedy:"\
Read the details below this code; they name the rule.",source:errorSources.support},{code:"MoveNotSupported",meaning:"Th\
is resource does not support a move.",remedy:"Remove what Azure's message names (often private endpoints or DNS links), \
or create it again at the destination.",source:errorSources.support},{code:"MoveNotSupportedForResourceType",meaning:"Th\
e type does not move while private endpoints or private DNS links hang on it.",remedy:"Remove the private endpoints and \
DNS links, move, then create them again.",source:errorSources.support},{code:"CrossSubscriptionMoveOfResourceWithSSECMK",
meaning:"A disk encrypted with a customer-managed key cannot change its subscription.",remedy:"Leave the disk behind, or\
 decrypt it and deploy it again.",source:errorSources.support},{code:"BatchResponseItemError",meaning:"One item of the b\
atch failed.",remedy:"Move fewer resources at a time to see which one it is.",source:errorSources.support},{code:"BadReq\
uest",meaning:"The resource provider names a rule of its own in the message.",remedy:"Read the message; when it is empty\
, try again and then give the correlation id to Azure support.",source:errorSources.dataFactory},{code:"NotFound",meaning:"\
A resource refers to another one that Azure does not find, sometimes by a stale network reference.",remedy:"Remove the s\
tale reference; if you cannot see it, give the correlation id to Azure support.",source:errorSources.support},{code:"Res\
ourceReadFailed",meaning:"Azure Resource Manager could not read a resource of the move or one of its children.",remedy:"\
Repair or delete the broken resource that the message names.",source:errorSources.recorded},{code:"ResourceConflict",meaning:"\
The destination group already holds a resource of this type and name.",remedy:"Rename or remove that resource, or choose\
 another group.",source:errorSources.support},{code:"RequestDisallowedByPolicy",meaning:"A deny policy at the destinatio\
n does not accept the resource.",remedy:"Comply with the policy, or have an exemption made on the destination group.",source:errorSources.
moveArticle},{code:"QuotaExceeded",meaning:"The move would exceed a quota of the destination.",remedy:"Have the quota of\
 the destination subscription raised.",source:errorSources.rpc}];;const errorCatalogue=[...moveErrors,...gatewayErrors];
const byCode=new Map(errorCatalogue.map(entry=>[entry.code.toLowerCase(),entry]));const UNKNOWN_CODE_REMEDY="Read the me\
ssage of Azure; if it does not help, give the correlation id to Azure support.";function entryFor(code){return code===void 0?
void 0:byCode.get(code.toLowerCase())}function remedyFor(code){return entryFor(code)?.remedy??UNKNOWN_CODE_REMEDY}function isAuthorizationCode(code){
return entryFor(code)?.group==="authorization"}function isBusyCode(code){return entryFor(code)?.group==="busy"}function isUnregistered(code){
return entryFor(code)?.group==="unregistered"}}),7037:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>regionName});function regionName(location){return(location??"").replaceAll(
" ","").toLowerCase()}}),4505:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Y:()=>questionOf,F:()=>survey});var secret_fields=__webpack_require__(71);var azure_inventory=__webpack_require__(
2489);var moving_resources=__webpack_require__(487);var resource_id=__webpack_require__(9879);var undo_preparation_effects=__webpack_require__(
4471);var progress=__webpack_require__(9487);;const VALIDATION_LIMIT_MS=45*6e4;function askArm(reader,order,deadline,{clock,
log}){log.info("Asking Azure whether it would take the move; this takes some minutes.");const since=clock.now();const until=Math.
min(since+VALIDATION_LIMIT_MS,deadline);const waiting={since,limitMs:VALIDATION_LIMIT_MS,deadline:until};return reader.validateMove(
order,{deadline:until,onPoll:(0,progress.w)({phase:"validating",...waiting},clock,log)})}var list_post_move_tasks=__webpack_require__(
2150);var load_plan=__webpack_require__(7104);var one_cause=__webpack_require__(7951);var run_checks=__webpack_require__(
9088);;function readWorkspace(reader,scope){return reader.readCollection("workspace",scope,[])}async function takeInventory(reader,scope,workspace,log){
const readings={workspace:Promise.resolve(workspace)};const read=name=>readings[name]??=readOne(name).then(collection=>{
log.debug(`read ${azure_inventory.ry[name].title}: ${describe(collection)}`);return collection});async function readOne(name){
const{within,parents}=(0,azure_inventory.rY)(name);if(within!==void 0&&(await read(within)).state==="empty")return(0,azure_inventory.
rS)(within);const known=await Promise.all(parents.map(read));const missing=parents.find((_,index)=>known[index]?.state===
"unknown");if(missing!==void 0)return unknownAs(missing,await read(missing));return reader.readCollection(name,scope,known.
flatMap(azure_inventory.S3),listed=>{log.info(`${azure_inventory.ry[name].title}: ${listed} listed so far.`)})}const all=await Promise.
all(azure_inventory.Zn.map(async name=>[name,await read(name)]));tellCounts(all,log);return(0,azure_inventory.o8)(all)}const NAMED=new Set(
["computes","onlineEndpoints","activeJobs","dataAssets","models"]);function tellCounts(all,log){const titled=all.map(([name,
one])=>({name,one,title:azure_inventory.ry[name].title}));const filled=titled.flatMap(({name,title,one})=>{if(one.state===
"unknown"||one.total===0)return[];return[{name,title,kept:(0,azure_inventory.S3)(one).length,total:one.total}]});const unread=titled.
flatMap(({title,one})=>one.state==="unknown"?[`${title}: could not be read, ${one.reason.why}`]:[]);const empty=titled.flatMap(
({title,one})=>one.state==="empty"&&one.total===0?[title]:[]);const named=filled.filter(({name,kept})=>NAMED.has(name)&&
kept>0).map(({title,kept})=>`, ${kept} ${title}`);const things=filled.reduce((sum,{total})=>sum+total,0);const gap=unread.
length===0?"":`; ${unread.length} could not be read`;log.group(`Read ${all.length} lists with ${things} things in them${named.
join("")}${gap}`,[...filled.map(({title,kept,total})=>kept===total?`${title}: ${total}`:`${title}: ${kept} of ${total} l\
isted`),...unread,...empty.length===0?[]:[`Nothing of: ${empty.join(", ")}`]])}const NOT_SAID={code:void 0,status:void 0};
function unknownAs(parent,read){const why=`"${azure_inventory.ry[parent].title}" could not be read`;if(read.state!=="unk\
nown")return{state:"unknown",reason:{why,...NOT_SAID}};const{code,status,why:cause}=read.reason;return{state:"unknown",reason:{
why:`${why}: ${cause}`,code,status}}}function describe(collection){return collection.state==="unknown"?`unknown (${collection.
reason.why})`:`${collection.state}, ${collection.total}`}var read_journal=__webpack_require__(1358);var move_context=__webpack_require__(
326);;async function questionOf(context){const{signed,deadline}=context;const{plan}=signed;const{prepared,found,isKnown}=await(0,
move_context.om)(context);const isOurs=({step,id:id2})=>[prepared,found].some(ours=>ours.has((0,read_journal.eE)(step,id2)));
return{...isKnown?{isOurs}:{},scope:(0,load_plan.Od)(plan),acknowledge:plan.content.acknowledged,mayPrepare:plan.content.
mayPrepare,instanceSuffix:plan.content.instanceSuffix,approved:plan,purpose:"move",deadline}}async function survey(reader,question,ports,run){
const{scope,acknowledge,mayPrepare,instanceSuffix,approved,purpose,deadline}=question;ports.log.info(`Reading workspace ${scope.
workspaceName} and what surrounds it.`);const workspace=await readWorkspace(reader,scope);const order={source:scope.source,
destination:scope.destination,resourceIds:(0,moving_resources.lh)(scope,(0,azure_inventory.S3)(workspace)[0])};run.note(
{resources:order.resourceIds.map(id2=>reportedResource(id2,scope))});const[answer,seen]=await Promise.all([askArm(reader,
order,deadline,ports),takeInventory(reader,scope,workspace,ports.log)]);(0,one_cause.CM)(seen);ports.secrets.learn(azure_inventory.
Zn.filter(name=>azure_inventory.ry[name].keeps==="bodies").flatMap(name=>(0,azure_inventory.S3)(seen.of(name)).flatMap(item=>(0,
secret_fields.aW)(item))));run.mark("Inventory taken and validation answered by Azure Resource Manager");const inventory=approved===
void 0?seen:(0,undo_preparation_effects.i)(seen,approved,question.isOurs,question.createdGroup);const findings=(0,run_checks.
JT)({inventory,scope,order,answer,acknowledge,purpose,mayPrepare});run.note({findings,collections:reportedCollections(inventory),
postMoveTasks:(0,list_post_move_tasks.s)(inventory,order.resourceIds),armError:answer.kind==="passed"?void 0:answer.error});
const sources={scope,order,inventory,findings,acknowledge,mayPrepare,instanceSuffix};return{...sources,seen,answer}}function reportedResource(id2,scope){
const parsed=(0,resource_id.RQ)(id2);return{id:id2,destinationId:(0,resource_id.BY)(id2,scope.destination)??"",type:parsed?.
type??"",name:parsed?.name??id2,place:void 0}}function reportedCollections(inventory){return azure_inventory.Zn.map(name=>{
const collection=inventory.of(name);return{name,title:azure_inventory.ry[name].title,state:collection.state,total:collection.
state==="unknown"?0:collection.total}})}}),9847:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>markPrepared,R:()=>stepsFor});var body_identity=__webpack_require__(2519);
var azure_inventory=__webpack_require__(2489);var json=__webpack_require__(3871);var prepare_step=__webpack_require__(6821);
var resource_id=__webpack_require__(9879);;const END=/\/providers\/microsoft\.authorization\/locks\/[^/]+$/i;function lockOn({
step,id:id2},inventory){const isRemoval=(0,prepare_step.yb)({step});if(!isRemoval&&step!=="pause-schedules")return void 0;
const lock=(0,azure_inventory.S3)(inventory.of("sourceLocks")).find(one=>{const scope=(0,body_identity.TH)(one).replace(
END,"");if((0,resource_id.a5)(id2,scope))return isRemoval||isReadOnly(one);return isRemoval&&(0,resource_id.a5)(scope,id2)});
return lock===void 0?void 0:(0,json.$6)(lock,"name")??(0,body_identity.TH)(lock)}function isReadOnly(lock){return(0,resource_id.
s)((0,json.$6)(lock,"properties","level")??"","ReadOnly")}var secret_sources=__webpack_require__(4569);;const isAttached=body=>(0,
json.fK)(body,"properties","isAttachedCompute")===true;const CREDENTIALS="the credentials it was attached with";const endpointLists=[
"onlineEndpoints","batchEndpoints"];const hasCertificate=body=>(0,json.$6)(body,"properties","properties","sslConfigurat\
ion","status")==="Enabled";const owned=new Set(["AmlCompute","ComputeInstance"]);const preparations={"create-resource-gr\
oup":{rules:["destination-group-missing"],collections:[],creates:groupFor,then:"What it inherits (policies, rights) is j\
udged then, before anything else is done."},"register-providers":{rules:["provider-not-registered"],collections:[]},"pau\
se-schedules":{rules:["schedules-enabled"],collections:["schedules"]},"delete-endpoints":{rules:["online-endpoints-exist",
"batch-endpoints-exist"],collections:endpointLists,secrets:(body,deploymentsOf)=>[...endpointLists.some(name=>(0,secret_sources.
fQ)(name,body))?["its keys"]:[],...deploymentsOf((0,body_identity.TH)(body)).flatMap(variablesIn)]},"delete-computes":{rules:[
"computes-exist"],collections:["computes"],fits:body=>!isAttached(body)&&owned.has((0,json.$6)(body,"properties","comput\
eType")??""),loses:body=>(0,json.$6)(body,"properties","computeType")==="ComputeInstance"?["what is on its own disk"]:[]},
"detach-computes":{rules:["computes-exist"],collections:["computes"],fits:isAttached,loses:body=>[...(0,secret_sources.fQ)(
"computes",body)?[]:[CREDENTIALS],...hasCertificate(body)?["the key of its certificate"]:[]],secrets:body=>(0,secret_sources.
fQ)("computes",body)?[CREDENTIALS]:[]}};function markPrepared(findings,inventory,allowed){const bodyOf=bodiesOf(inventory);
return findings.map(finding=>{const steps=prepare_step.iI.filter(name=>removesFinding(name,finding,inventory,bodyOf));const lockOf=step2=>lockOn(
{step:step2,id:finding.subject},inventory);const lock=steps.map(lockOf).find(one=>one!==void 0);if(lock!==void 0)return{
...finding,remedy:lockWords(lock,finding.remedy)};const step=steps.find(name=>allowed.includes(name));if(step===void 0){
const[preparable]=steps;return preparable===void 0?finding:{...finding,preparable}}const words=["Nothing: the move does \
it first",`(${step}).`,preparations[step].then??""];return{...finding,preparedBy:step,remedy:words.join(" ").trim()}})}function lockWords(lock,remedy){
const end=remedy.startsWith("az ")?":":".";return`By hand, because the lock ${lock} keeps the move from it, also where i\
t is accepted${end} ${remedy}`}function stepsFor(findings,inventory,allowed){const bodyOf=bodiesOf(inventory);const deploymentsOf=deploymentsIn(
inventory);return allowed.flatMap(step=>findings.filter(({preparedBy})=>preparedBy===step).map(({subject})=>{const body=bodyOf(
step,subject);const{loses,secrets,creates}=preparations[step];const made=creates?.(subject,inventory);return{step,id:subject.
toLowerCase(),loses:(body&&loses?.(body))??[],secrets:(body&&secrets?.(body,deploymentsOf))??[],...made===void 0?{}:{creates:made}}}).
sort((left,right)=>left.id<right.id?-1:1))}function removesFinding(name,finding,inventory,bodyOf){const{rules,fits,creates}=preparations[name];
if(finding.certainty==="unknown"||!rules.includes(finding.rule))return false;if(creates!==void 0)return creates(finding.
subject,inventory)!==void 0;if(fits===void 0)return true;const body=bodyOf(name,finding.subject);return body!==void 0&&fits(
body)}function groupFor(subject,inventory){const[workspace]=(0,azure_inventory.S3)(inventory.of("workspace"));const location=(0,
json.$6)(workspace,"location");const name=subject.split("/").at(-1)??"";return location===void 0?void 0:{name,location}}
function bodiesOf(inventory){const lists=new Map;const byId=name=>{const known=lists.get(name)??new Map((0,azure_inventory.
S3)(inventory.of(name)).map(item=>[(0,body_identity.TH)(item).toLowerCase(),item]));lists.set(name,known);return known};
return(step,id2)=>preparations[step].collections.map(name=>byId(name).get(id2.toLowerCase())).find(body=>body!==void 0)}
function deploymentsIn(inventory){const byEndpoint=new Map;const all=secret_sources.VZ.flatMap(({deployments})=>(0,azure_inventory.
S3)(inventory.of(deployments)));for(const deployment of all){const endpoint=(0,body_identity.TH)(deployment).toLowerCase().
replace(/\/deployments\/[^/]*$/,"");const others=byEndpoint.get(endpoint);if(others===void 0)byEndpoint.set(endpoint,[deployment]);else
others.push(deployment)}return endpoint=>byEndpoint.get(endpoint.toLowerCase())??[]}function variablesIn(deployment){const count=Object.
keys((0,secret_sources.ht)(deployment)).length;const id2=(0,body_identity.TH)(deployment);if(count===0)return[];return[`\
the values of ${count} environment variable(s) of ${id2.split("/").at(-1)??id2}`]}}),4471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>effectsIn,i:()=>undoPreparationEffects});var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2519);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2489);var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3871);var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6821);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9879);function undoPreparationEffects(inventory,{content,snapshot},isOurs=()=>true,createdGroup="hidden"){if(content.prepare.
length===0)return inventory;const idsOf=of=>content.prepare.filter(of).map(({id:id2})=>id2);const ours=effectsIn(inventory,
content.prepare).filter(isOurs);const removed=ours.filter(_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__.yb).
map(({id:id2})=>id2);const paused=ours.filter(step=>!(0,_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__.yb)(step)).
map(({id:id2})=>id2);const registered=idsOf(({step})=>step==="register-providers");const hides=createdGroup==="hidden"&&
content.prepare.some(({creates})=>creates!==void 0);return(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.o8)(
_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.Zn.map(name=>{const collection=hides?withoutGroup(name,inventory,
content.destination):inventory.of(name);if(collection.state==="unknown")return[name,collection];const items=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3)(collection).map(item=>name==="schedules"?enabledAgain(item,paused):item).map(item=>name==="destinationProviders"?asNotRegistered(
item,registered):item);const kept=_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.ry[name].keeps==="bodies"?(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.
gT)(snapshot,name,"items"):[];const before=kept.filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.OW).filter(item=>isOf(
item,removed));return[name,withItems(collection,putBack(items,before))]}))}function effectsIn(inventory,steps){const schedules=(0,
_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)(inventory.of("schedules"));return steps.filter(step=>(0,_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__.
yb)(step)?isGone(step.id,inventory):step.step==="pause-schedules"&&schedules.some(one=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.
s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.TH)(one),step.id)&&isPaused(one)))}function putBack(items,before){
const keyOf=item=>(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.TH)(item).toLowerCase();const was=new Map(
before.map(item=>[keyOf(item),item]));const now=items.map(item=>isGoing(item)?was.get(keyOf(item))??item:item);const there=new Set(
items.map(keyOf));return[...now,...before.filter(item=>!there.has(keyOf(item)))]}function isGoing(item){return(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.
s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item,"properties","provisioningState")??"","Deleting")}function isGone(id2,inventory){
const holder=["computes","onlineEndpoints","batchEndpoints"].find(name=>id2.toLowerCase().includes(`/${name.toLowerCase()}\
/`));const list=inventory.of(holder??"computes");const isThere=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3)(list).some(item=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.
TH)(item),id2)&&!isGoing(item));return list.state!=="unknown"&&!isThere}function isOf(item,ids2){const own=[(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(item,"id"),(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item,"properties","scope")];return own.some(one=>one!==
void 0&&ids2.some(id2=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.a5)(one,id2)))}function isPaused(schedule){
return(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.fK)(schedule,"properties","isEnabled")===false}function enabledAgain(schedule,paused){
if(!isPaused(schedule)||!paused.some(id2=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)(id2,(0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_4__.
TH)(schedule))))return schedule;return{...schedule,properties:{...(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(schedule,
"properties"),isEnabled:true}}}function asNotRegistered(provider,registered){const namespace=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(provider,"namespace")??"";if(!registered.some(id2=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)(id2.
split("/").at(-1)??"",namespace)))return provider;return{...provider,registrationState:"NotRegistered"}}function withoutGroup(name,inventory,destination){
const seen=inventory.of(name);if(seen.state==="unknown"&&seen.reason.code!==_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
M3)return seen;if(name==="destinationGroup"){const isManaged=(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3)(seen).some(group=>(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(group,"managedBy")!==void 0);return isManaged?
seen:{state:"empty",total:0}}if(_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.ry[name].within!=="destinationGr\
oup")return seen;const isOwned=name==="destinationRoleAssignments"&&(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.
S3)(seen).some(one=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.s)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(one,"properties","scope")??"",(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.x6)(destination)));return isOwned?
seen:(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.rS)("destinationGroup")}function withItems(collection,items){
const more=items.length-(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.S3)(collection).length;const total=collection.
total+more;return items.length===0?{state:"empty",total}:{state:"read",items,total}}}),7951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CM:()=>requireReadable,rl:()=>causeOf});var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1270);var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2489);var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
613);var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5140);const ARM="Azure Resource Manager";
const onTheWay=({why,status})=>status===void 0?why:(0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__.B0)(
ARM,status);const wholeCauses=[{sees:"401 with a code, for example `InvalidAuthenticationTokenTenant`",reason:"authentic\
ation-failed",is:({status,code})=>status===401&&code!==void 0,sentence:({why})=>`Azure does not accept the sign-in of th\
is run: ${why}`,remedy:()=>"Sign in to the tenant that the subscriptions belong to: check tenant-id and azure-cloud."},{
sees:"403 with a code, for example `AuthorizationFailed`, to every read",reason:"authorization-failed",is:({status,code})=>(0,
_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.rS)(code)||status===403&&code!==void 0,sentence:({why})=>`\
This identity may read nothing that the run needs: ${why}`,remedy:({code})=>`Assign the role of docs/PERMISSIONS.md. ${(0,
_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.wJ)(code)}`},{sees:"429 to every read",reason:"thro\
ttled",is:({status})=>status===429,sentence:({why})=>`Azure is too busy to answer anything: ${why}`,remedy:()=>"Run agai\
n later, and not beside other runs of the same subscription."},{sees:"500, 502, 503 or 504 with a code of Azure, to ever\
y read",reason:"timed-out",is:({status,code})=>code!==void 0&&(status??0)>=500,sentence:({why})=>`Azure answers nothing \
but errors: ${why}`,remedy:({code})=>(0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.wJ)(code)},
{sees:"Azure Resource Manager could not be reached: \u2026",reason:"timed-out",is:({code})=>code===void 0,sentence:reason=>`${ARM}\
 could not be reached: ${onTheWay(reason)}`,remedy:reason=>(0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_2__.
xO)(onTheWay(reason))}];function requireReadable(seen){const all=_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.
Zn.map(name=>seen.of(name));if(all.some(({state})=>state==="read"))return;const reasons=all.flatMap(one=>one.state==="un\
known"&&one.reason.code!==_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.M3?[one.reason]:[]);const workspace=seen.
of("workspace");if(workspace.state!=="unknown")return;const kind=kindOf(workspace.reason);const isOther=reason=>(reason.
code??reason.status)!==void 0&&kindOf(reason)!==kind;if(kind===void 0||reasons.some(isOther))return;throw oneCause(kind,
workspace.reason)}function causeOf(reasons){const[reason]=reasons;if(reason===void 0)return void 0;const kind=kindOf(reason);
if(kind===void 0||reasons.some(other=>kindOf(other)!==kind))return void 0;return oneCause(kind,reason)}function kindOf(reason){
return wholeCauses.find(({is})=>is(reason))}function oneCause({reason,sentence,remedy},unread){return new _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_3__.
_(reason,{sentence:`${sentence(unread).replace(/\.$/,"")}.`,remedy:remedy(unread)})}}),9088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q9:()=>requireKnownRules,JT:()=>runChecks});var arm_answer=__webpack_require__(
2346);var checks=__webpack_require__(1847);var azure_inventory=__webpack_require__(2489);var error_catalogue=__webpack_require__(
1270);var resource_id=__webpack_require__(9879);var json=__webpack_require__(3871);var checks_check=__webpack_require__(
7764);;const hasStatus=(first,last)=>({status})=>status!==void 0&&status>=first&&status<=last;const kinds=[{is:({code})=>(0,
error_catalogue.u7)(code),remedy:"Register the namespace that the answer names, with az provider register --wait or by `\
prepare: register-providers`, and validate again"},{is:({code,status})=>(0,error_catalogue.rS)(code)||status===403&&code!==
void 0,remedy:"Give the identity the right to read it"},{is:({status})=>status===401,remedy:"Sign in again: Azure does n\
ot accept the token of this run"},{is:({status})=>status===408||status===429||(status??0)>=500,remedy:"Azure was too bus\
y or did not answer in time: validate again later"},{is:hasStatus(200,299),remedy:"The answer was not in the form that A\
zure documents: validate again, and give the correlation id to Azure support if it stays so"},{is:({code,status})=>status!==
void 0&&code===void 0,remedy:"The answer has no code of Azure, so a proxy or firewall on the way may have given it: let \
the runner reach Azure Resource Manager"},{is:({status})=>status!==void 0,remedy:"Do what the answer says, and validate \
again"}];const UNANSWERED="Nothing was answered, or not in time: look at the way from the runner to Azure, and validate \
again";function remedyForUnknown(reason){return kinds.find(({is})=>is(reason))?.remedy??UNANSWERED};function judgeInventory(checks2,inventory,scope,purpose){
return checks2.flatMap(check=>[...check.needs.filter(name=>speaksFor(check,name,checks2)).flatMap(name=>unknownFindings(
check,name,inventory,purpose)),...observedFindings(check,inventory,scope,purpose)])}function speaksFor(check,name,checks2){
const needing=checks2.filter(({needs})=>needs.includes(name));const blocking=needing.filter(({severity})=>severity==="bl\
ocker");return blocking.length>0?blocking.includes(check):needing[0]===check}function observedFindings(check,inventory,scope,purpose){
const items=name=>(0,azure_inventory.S3)(inventory.of(name));const known=name=>inventory.of(name).state!=="unknown";return check.
judge({scope,purpose,items,known}).map(({seen,...statement})=>({rule:check.id,severity:check.severity,certainty:"observe\
d",source:check.source,evidence:(0,checks_check.X1)(seen),...statement}))}function unknownFindings(check,name,inventory,purpose){
const collection=inventory.of(name);if(collection.state!=="unknown")return[];const{why,code,status}=collection.reason;if(code===
azure_inventory.M3||isToldAsUnregistered(name,code,inventory))return[];const{title}=azure_inventory.ry[name];return[{rule:check.
id,severity:isOnlyTold(check,purpose)?"warning":"blocker",certainty:"unknown",subject:title,evidence:(0,checks_check.X1)(
{reading:why,code:code??[],status:status??[]}),why:`The list "${title}" could not be read, so nobody knows whether this \
rule holds: ${check.title}.`,remedy:`${remedyForUnknown(collection.reason)}, or accept the risk by name: acknowledge: ${check.
id}`,source:check.source}]}function isToldAsUnregistered(name,code,inventory){return(name==="destinationUsages"||name===
"vmSizes")&&(0,error_catalogue.u7)(code)&&(0,azure_inventory.S3)(inventory.of("destinationProviders")).some(provider=>(0,
resource_id.s)((0,json.$6)(provider,"namespace")??"","Microsoft.MachineLearningServices")&&!(0,resource_id.s)((0,json.$6)(
provider,"registrationState")??"","Registered"))}function isOnlyTold({aboutCaller,severity},purpose){return purpose==="m\
ove"&&aboutCaller===true&&severity!=="blocker"}var closest_member=__webpack_require__(3317);;function applyAcknowledgements(findings,acknowledged,acceptable){
const named=new Set(acknowledged.map(rule=>rule.toLowerCase()));return findings.map(finding=>({...finding,acknowledged:named.
has(finding.rule)&&acceptable(finding)}))}var errors=__webpack_require__(5140);var plan_finding=__webpack_require__(716);
var plan_preparation=__webpack_require__(9847);;function acknowledgeableRules(){return[...checks.A.map(({id:id2})=>id2),
arm_answer.Fj]}function requireKnownRules(acknowledge){const known=acknowledgeableRules();const strangers=acknowledge.filter(
rule=>!known.includes(rule.toLowerCase()));if(strangers.length===0)return;const told=strangers.map(rule=>`"${rule}"${suggestion(
rule,known)}`).join(", ");throw new errors._("invalid-input",{sentence:`acknowledge names what is no acknowledgeable rul\
e: ${told}.`,remedy:`Rules that can be named: ${known.join(", ")}.`})}function suggestion(rule,known){const meant=(0,closest_member.
k)(rule,known);return meant===void 0?"":` (did you mean "${meant}"?)`}function runChecks(run){const{inventory,acknowledge}=run;
const judge=findings=>applyAcknowledgements(findings,acknowledge,isAcceptable);const own=(0,plan_preparation.n)(judge(judgeInventory(
checks.A,inventory,run.scope,run.purpose)),inventory,run.mayPrepare??[]);const pending=own.some(({preparedBy})=>preparedBy!==
void 0);const arm=(0,arm_answer.tF)(run.answer,run.order,pending?arm_answer.Fj:arm_answer.BA);return withEchoes(own,judge(
arm))}function withEchoes(own,arm){const key=({subject})=>subject.toLowerCase();const blocking=new Set((0,plan_finding.be)(
own).map(key));const isEcho=one=>one.certainty==="observed"&&blocking.has(key(one));const echoes=new Map(arm.filter(isEcho).
map(one=>[key(one),one.evidence]));return[...own.map(finding=>{const said=(0,plan_finding.be)([finding]).length===0?void 0:
echoes.get(key(finding));return said===void 0?finding:{...finding,evidence:[...finding.evidence,...said]}}),...arm.filter(
one=>!isEcho(one))]}function isAcceptable(finding){if(finding.rule===arm_answer.BA)return false;if(finding.rule===arm_answer.
Fj)return true;const rule=checks.A.find(check=>check.id===finding.rule)?.acknowledge;return rule==="any"||rule==="unknow\
n-only"&&finding.certainty==="unknown"}})};export{id,ids,modules};
>>>>>>> h22
