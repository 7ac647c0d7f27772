const id=54;const ids=[54];const modules={9054:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readRequest:()=>readRequest});var input_problem=__webpack_require__(1349);var inputs=__webpack_require__(
7914);;function buildRequest(mode,given,listed=[]){const said=input=>(0,input_problem.xm)(input,given(input));const settled=input=>certain(
input,(0,input_problem.xm)(input,given(input)||input.default));const common=commonInputs(said,settled);const expected=plannedScope(
said);const reader={said,settled,common,expected};const move=()=>moveRequest(reader);const validate=()=>validateRequest(
reader);const builders={discover:()=>({mode:"discover",...common,from:batchSource(said,settled,listed)}),status:()=>({mode:"\
status",...common,expected}),restore:()=>({mode:"restore",...common,expected,approvedPlanDigest:said(inputs.Fu.approvedPlanDigest),
restore:settled(inputs.Fu.restore),snapshotKey:said(inputs.Fu.snapshotKey),gate:gatePolicy(said,settled),host:hostAccess(
said,settled)}),move:()=>move(),validate:()=>validate(),promote:()=>{const{gate,host,...rest}=move();const isOff=gate.parts.
length===0;return{mode:"promote",...common,gate,host,validate:isOff?validate():void 0,move:{...rest,gate,host}}}};return builders[mode]()}
function moveRequest({said,settled,common,expected}){return{mode:"move",...common,expected,approvedPlanDigest:said(inputs.
Fu.approvedPlanDigest),planMaxAgeHours:settled(inputs.Fu.planMaxAgeHours),restore:settled(inputs.Fu.restore),snapshotKey:said(
inputs.Fu.snapshotKey),gate:gatePolicy(said,settled),host:hostAccess(said,settled)}}function validateRequest({said,settled,
common,expected}){return{mode:"validate",...common,scope:{source:{subscriptionId:settled(inputs.Fu.sourceSubscriptionId),
resourceGroup:settled(inputs.Fu.sourceResourceGroup)},destination:{subscriptionId:expected.destinationSubscriptionId??settled(
inputs.Fu.sourceSubscriptionId),resourceGroup:settled(inputs.Fu.destinationResourceGroup)},workspaceName:settled(inputs.
Fu.workspaceName),associated:settled(inputs.Fu.associatedResources),jobScan:settled(inputs.Fu.jobScan)},acknowledge:expected.
acknowledge??[],mayPrepare:expected.mayPrepare??[],instanceSuffix:settled(inputs.Fu.computeInstanceSuffix),failOn:settled(
inputs.Fu.failOn),snapshotKey:said(inputs.Fu.snapshotKey),gate:gatePolicy(said,settled),host:hostAccess(said,settled)}}function commonInputs(said,settled){
return{signIn:{method:settled(inputs.Fu.auth),cloud:settled(inputs.Fu.azureCloud),tenantId:said(inputs.Fu.tenantId),clientId:said(
inputs.Fu.clientId),audience:said(inputs.Fu.audience)},planFile:settled(inputs.Fu.planFile),timeoutMinutes:settled(inputs.
Fu.timeoutMinutes)}}function plannedScope(said){return{sourceSubscriptionId:said(inputs.Fu.sourceSubscriptionId),sourceResourceGroup:said(
inputs.Fu.sourceResourceGroup),workspaceName:said(inputs.Fu.workspaceName),destinationSubscriptionId:said(inputs.Fu.destinationSubscriptionId),
destinationResourceGroup:said(inputs.Fu.destinationResourceGroup),associated:said(inputs.Fu.associatedResources),acknowledge:said(
inputs.Fu.acknowledge),jobScan:said(inputs.Fu.jobScan),mayPrepare:said(inputs.Fu.prepare),instanceSuffix:said(inputs.Fu.
computeInstanceSuffix)}}function batchSource(said,settled,entries){if(said(inputs.Fu.workspacesFile)!==void 0)return{kind:"\
list",entries};const subscriptionId=settled(inputs.Fu.sourceSubscriptionId);const resourceGroup=said(inputs.Fu.destinationResourceGroup);
return{kind:"place",place:{subscriptionId,resourceGroup:said(inputs.Fu.sourceResourceGroup)},destination:resourceGroup===
void 0?void 0:{subscriptionId:said(inputs.Fu.destinationSubscriptionId)??subscriptionId,resourceGroup},associated:settled(
inputs.Fu.associatedResources)}}function gatePolicy(said,settled){return{parts:settled(inputs.Fu.gate),environment:said(
inputs.Fu.environment),pullRequest:said(inputs.Fu.pullRequest),requiredApprovals:settled(inputs.Fu.requiredApprovals),approvers:said(
inputs.Fu.approvers)??[],requireDigestInApproval:settled(inputs.Fu.requireDigestInApproval)==="true"}}function hostAccess(said,settled){
return{token:said(inputs.Fu.githubToken)??"",comment:settled(inputs.Fu.comment)}}function certain(input,value){if(value===
void 0)throw new Error(`The input ${input.name} was checked and has no value.`);return value}var quoted_input=__webpack_require__(
8526);var workspaces_file=__webpack_require__(4888);var wrong_inputs=__webpack_require__(7556);;function readRequest(source,spell){
const{given,mode,problems:found,list:path}=(0,wrong_inputs.d)(source,spell);const list=readList(path,source);const problems=[
...found,..."problems"in list?namedProblems(list,spell(inputs.Fu.workspacesFile.name)):[]];if(problems.length>0||mode===
void 0)return{problems};return{request:buildRequest(mode,given,"problems"in list?[]:list)}}function readList(path,source){
if(path==="")return[];const text=source.text?.(path);if(text===void 0){const sentence=`The list of moves ${(0,quoted_input.
b)(path)} cannot be read.`;return{problems:[{sentence,remedy:"Give the path of a file that is there."}]}}const reading=(0,
workspaces_file.p)(text);return"entries"in reading?reading.entries:reading}function namedProblems({problems},input){return problems.
map(problem=>({input,...problem}))}})};export{id,ids,modules};
