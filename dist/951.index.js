const id=951;const ids=[951];const modules={1270:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{rS:()=>isAuthorizationCode,fp:()=>isBusyCode,u7:()=>isUnregistered,wJ:()=>remedyFor});
;const errorSources={moveArticle:"Microsoft: Move Azure resources to a new resource group or subscription",support:"Micr\
osoft support: Troubleshoot moving resources",rpc:"Azure Resource Manager RPC: Move Resource",recorded:"Recorded answers\
 of Azure Resource Manager",locks:"Microsoft: Lock your Azure resources",throttling:"Microsoft: Understand how Azure Res\
ource Manager throttles requests",dataFactory:"Microsoft: Troubleshoot CI/CD issues in Azure Data Factory",vmErrors:"Mic\
rosoft: Error codes of Azure virtual machines"};;const gatewayErrors=[{code:"AuthorizationFailed",meaning:"The identity \
of this run lacks a right on the scope.",remedy:"Grant the action that the message names at that scope; a new grant need\
s some minutes and a fresh sign-in.",source:errorSources.recorded,group:"authorization"},{code:"LinkedAuthorizationFaile\
d",meaning:"The identity lacks a right on a resource linked to the one that moves, or the tenants differ.",remedy:"Grant\
 read or join on the linked scope that the message names, also at the destination.",source:errorSources.support,group:"a\
uthorization"},{code:"MissingRegistrationsForTypes",meaning:"The destination subscription is not registered for types (a\
nd regions) of the move.",remedy:"Register each namespace at the destination with az provider register --wait, also thos\
e of hidden resources.",source:errorSources.rpc},{code:"MissingRegistrationState",meaning:"A type of the move has no reg\
istration at the destination.",remedy:"Register the provider in the destination subscription with az provider register -\
-wait.",source:errorSources.support},{code:"MissingSubscriptionRegistration",meaning:"The subscription is not registered\
 to use this namespace.",remedy:"Register the namespace with az provider register --wait and start again.",source:errorSources.
recorded,group:"unregistered"},{code:"MissingRegistrationForLocation",meaning:"The registration of the provider does not\
 cover this region.",remedy:"Register the provider again with az provider register --wait to gain the region.",source:errorSources.
recorded},{code:"SubscriptionNotRegistered",meaning:"The subscription is not registered for a provider.",remedy:"Registe\
r the provider with az provider register --wait and start again.",source:errorSources.rpc,group:"unregistered"},{code:"S\
copeLocked",meaning:"A management lock on this scope forbids the operation.",remedy:"Remove the lock for the time of the\
 move, and put it back afterwards.",source:errorSources.locks},{code:"ResourcesBeingMoved",meaning:"A move already holds\
 this resource group.",remedy:"Wait until that move has ended (up to several hours), then start again.",source:errorSources.
support,group:"busy"},{code:"AnotherOperationInProgress",meaning:"Another operation holds this resource group.",remedy:"\
Wait until it has ended, then start again.",source:errorSources.support,group:"busy"},{code:"DeploymentActive",meaning:"\
A deployment is running in this resource group.",remedy:"Wait until the deployment has ended or cancel it, then start ag\
ain.",source:errorSources.support,group:"busy"},{code:"RequestConflict",meaning:"Another request is changing the same re\
sources.",remedy:"Wait until it has ended, then start again.",source:errorSources.support,group:"busy"},{code:"ResourceG\
roupBeingDeleted",meaning:"The resource group is being deleted.",remedy:"Choose another group, or create it again once i\
t is gone.",source:errorSources.support,group:"busy"},{code:"RetryableErrorDueToAnotherOperation",meaning:"A resource pr\
ovider is busy with another operation on the resource.",remedy:"Wait as long as Azure says, then start again.",source:errorSources.
throttling,group:"busy"},{code:"SubscriptionRequestsThrottled",meaning:"The subscription has used up its requests for th\
e moment.",remedy:"Start again later, and let fewer jobs of this identity run side by side.",source:errorSources.throttling},
{code:"ResourceNotFound",meaning:"Azure finds no resource of this id.",remedy:"Check subscription, group and name; the r\
esource may have moved or been deleted.",source:errorSources.recorded},{code:"ResourceGroupNotFound",meaning:"Azure find\
s no resource group of this name.",remedy:"Create the resource group, in the region of the workspace, or correct the nam\
e.",source:errorSources.recorded},{code:"InvalidRequestContent",meaning:"Azure could not read the body of the request.",
remedy:"This is a defect of this product: report it with the correlation id.",source:errorSources.recorded},{code:"Inter\
nalServerError",meaning:"Azure failed for a reason it does not give.",remedy:"Try again in some minutes; if it stays, gi\
ve the correlation id to Azure support.",source:errorSources.support}];;const moveErrors=[{code:"ResourceMoveValidationF\
ailed",meaning:"The batch did not pass validation; the details name each resource and its reason.",remedy:"Read the deta\
ils of this error and remove each reason, then validate again.",source:errorSources.support},{code:"ResourceMoveNotSuppo\
rted",meaning:"The type of this resource cannot be moved.",remedy:"Leave the resource out of the move and create it agai\
n at the destination.",source:errorSources.support},{code:"ResourceMoveProviderValidationFailed",meaning:"A resource pro\
vider refused to let its resources move.",remedy:"Read the details: they carry the words of the provider for each type.",
source:errorSources.dataFactory},{code:"ResourceMovePolicyValidationFailed",meaning:"A policy, a linked permission or th\
e reading of a resource stood in the way.",remedy:"Look at the inner code: comply with or exempt the policy, grant the l\
inked permission, or repair the resource.",source:errorSources.support},{code:"ResourceMoveFailed",meaning:"The batch jo\
b failed, possibly after the providers had already moved everything.",remedy:"Do not start again yet: look where each re\
source is (mode status), and give the correlation id to Azure support if copies differ.",source:errorSources.support},{code:"\
MoveResourcesFailed",meaning:"The resource provider has its move switched off.",remedy:"Ask Azure support to enable move\
s of this type, or leave the resource out.",source:errorSources.recorded},{code:"MissingMoveDependentResources",meaning:"\
Something the resource depends on is neither in the request nor at the destination.",remedy:"Add the resource named as t\
arget to the move (associated-resources).",source:errorSources.moveArticle},{code:"MoveCannotProceedWithResourcesNotInSu\
cceededState",meaning:"A resource that depends on a virtual network of these groups is not in state Succeeded.",remedy:"\
Repair that resource, or use groups that hold no virtual network.",source:errorSources.moveArticle},{code:"MoveResources\
HavePendingOperations",meaning:"An operation is still running on a resource of the move.",remedy:"Wait until it has ende\
d, then validate again.",source:errorSources.support,group:"busy"},{code:"MoveResourcesHaveInvalidState",meaning:"A reso\
urce of the move is in a state that does not allow it.",remedy:"Read the details and bring the resource into state Succe\
eded.",source:errorSources.vmErrors},{code:"MoveResourcesNotFound",meaning:"Azure does not find ids named in the request\
.",remedy:"Validate again: the plan is older than the resource group it describes.",source:errorSources.vmErrors},{code:"\
MoveResourcesNotSupported",meaning:"A type, or the way these resources are connected, does not support a move.",remedy:"\
Leave the resource out and deploy it again at the destination.",source:errorSources.support},{code:"CannotMoveResource",
meaning:"A rule of the resource provider forbids this move.",remedy:"Read the details below this code; they name the rul\
e.",source:errorSources.support},{code:"MoveNotSupported",meaning:"This resource does not support a move.",remedy:"Remov\
e what Azure's message names (often private endpoints or DNS links), or create it again at the destination.",source:errorSources.
support},{code:"MoveNotSupportedForResourceType",meaning:"The type does not move while private endpoints or private DNS \
links hang on it.",remedy:"Remove the private endpoints and DNS links, move, then create them again.",source:errorSources.
support},{code:"CrossSubscriptionMoveOfResourceWithSSECMK",meaning:"A disk encrypted with a customer-managed key cannot \
change its subscription.",remedy:"Leave the disk behind, or decrypt it and deploy it again.",source:errorSources.support},
{code:"BatchResponseItemError",meaning:"One item of the batch failed.",remedy:"Move fewer resources at a time to see whi\
ch one it is.",source:errorSources.support},{code:"BadRequest",meaning:"The resource provider names a rule of its own in\
 the message.",remedy:"Read the message; when it is empty, try again and then give the correlation id to Azure support.",
source:errorSources.dataFactory},{code:"NotFound",meaning:"A resource refers to another one that Azure does not find, so\
metimes by a stale network reference.",remedy:"Remove the stale reference; if you cannot see it, give the correlation id\
 to Azure support.",source:errorSources.support},{code:"ResourceReadFailed",meaning:"Azure Resource Manager could not re\
ad a resource of the move or one of its children.",remedy:"Repair or delete the broken resource that the message names.",
source:errorSources.recorded},{code:"ResourceConflict",meaning:"The destination group already holds a resource of this t\
ype and name.",remedy:"Rename or remove that resource, or choose another group.",source:errorSources.support},{code:"Req\
uestDisallowedByPolicy",meaning:"A deny policy at the destination does not accept the resource.",remedy:"Comply with the\
 policy, or have an exemption made on the destination group.",source:errorSources.moveArticle},{code:"QuotaExceeded",meaning:"\
The move would exceed a quota of the destination.",remedy:"Have the quota of the destination subscription raised.",source:errorSources.
rpc}];;const errorCatalogue=[...moveErrors,...gatewayErrors];const byCode=new Map(errorCatalogue.map(entry=>[entry.code.
toLowerCase(),entry]));const UNKNOWN_CODE_REMEDY="Read the message of Azure; if it does not help, give the correlation i\
d to Azure support.";function entryFor(code){return code===void 0?void 0:byCode.get(code.toLowerCase())}function remedyFor(code){
return entryFor(code)?.remedy??UNKNOWN_CODE_REMEDY}function isAuthorizationCode(code){return entryFor(code)?.group==="au\
thorization"}function isBusyCode(code){return entryFor(code)?.group==="busy"}function isUnregistered(code){return entryFor(
code)?.group==="unregistered"}}),3209:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{k:()=>remedyIn});function remedyIn(causes,said){return causes.find(({shape})=>shape.test(said))?.
remedy}}),613:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>refusedTunnel,B0:()=>answeredInPlaceOf,Je:()=>networkCauses,ZT:()=>proxyCauses,wF:()=>wireCauses,xO:()=>networkRemedy});
var _cause_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3209);const proxyCauses=[{sees:"the proxy asks for a sign\
-in of its own (407)",shape:/asks for a sign-in of its own \(407\)|\b407\b.*proxy|proxy.*\b407\b/i,remedy:"Put the name \
and the password for the proxy into HTTPS_PROXY, with an @ before its host, or name the address in NO_PROXY."},{sees:"so\
mething on the way answered 403 (or another status, with a page) in its place",shape:/answered \d+ in its place/,remedy:"\
A proxy or firewall answers in place of the service: have its address allowed, or name it in NO_PROXY."}];const wireCauses=[
{sees:"`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `CERT_\u2026`",shape:/UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|CERT_|certificate/i,
remedy:"The network presents a certificate Node does not trust: set NODE_EXTRA_CA_CERTS to its authority."},{sees:"`ENOT\
FOUND`, `ECONNREFUSED`, `ECONNRESET`, `ETIMEDOUT`, no answer within so many seconds",shape:/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|endpoints_resolution_error|Network unreachable|no answer|did not answer|within \d+ seconds|fetch failed|socket hang up/i,
remedy:"The address cannot be reached from the runner: check the network, HTTPS_PROXY, NO_PROXY and azure-cloud."}];const networkCauses=[
...proxyCauses,...wireCauses];function networkRemedy(said){return(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__.k)(networkCauses,
said)??"Look at the way from the runner to the service (network, HTTPS_PROXY, NO_PROXY), and run again."}function answeredInPlaceOf(service,status){
return status===407?`the proxy asks for a sign-in of its own (407) for ${service}`:`something on the way to ${service} a\
nswered ${status} in its place`}const NO_TUNNEL=/could not be established, statusCode=(\d{3})|Proxy response \((\d{3})\) !== 200/;
function refusedTunnel(said){const[,one,other]=NO_TUNNEL.exec(said)??[];const status=Number(one??other);return Number.isNaN(
status)?void 0:status}}),7951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{CM:()=>requireReadable,rl:()=>causeOf});var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
_(reason,{sentence:`${sentence(unread).replace(/\.$/,"")}.`,remedy:remedy(unread)})}})};export{id,ids,modules};
