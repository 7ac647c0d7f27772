const id=740;const ids=[740,405];const modules={5902:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>canonicalText,t:()=>canonicalHash});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);var _json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3871);function canonicalText(value){if((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
Md)(value))return`[${value.map(canonicalText).join(",")}]`;if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value))return JSON.stringify(value);const members=Object.keys(value).sort().map(key=>`${JSON.
stringify(key)}:${canonicalText(value[key]??null)}`);return`{${members.join(",")}}`}function canonicalHash(value){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalText(
value),"utf8").digest("hex")}}),9622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>moveKey});var _azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9879);var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5902);const LENGTH=16;function moveKey(content){const{source,destination,workspaceName}=content;const parts=[source,destination].
flatMap(group=>[group.subscriptionId,group.resourceGroup]);return(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.t)([...parts,workspaceName].map(_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.pv)).
slice(0,LENGTH)}}),740:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{commentReport:()=>commentReport});var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5140);var _domain_gate_move_key_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9622);var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5405);var _spelled_problems_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7804);async function commentReport(host,request,report,clock){if(!("host"in request)||request.host.comment==="never")return;const{comment,token}=request.host;const started=host.context().pullRequest??
report.pullRequest??null;const pullRequest=comment==="always"?request.gate.pullRequest??started:started;const marker=markerOf(report);try{if(marker===void 0)return;if(pullRequest===null||token===""){throw new Error(
token===""?"there is no github-token":"there is no pull request")}const text=(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__.w)((0,_spelled_problems_js__WEBPACK_IMPORTED_MODULE_3__.i)(report,host));
await host.keepComment({token,clock},pullRequest,marker,text)}catch(error){const why=(0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error instanceof Error?error.message:String(error));const message=`\
The report was not written into a comment: ${why}.`;if(comment==="always")host.annotate("warning",{title:"No comment",message});else host.log.debug(message)}}function markerOf({source,destination,workspaceName}){
if(source===void 0||destination===void 0||workspaceName===void 0){return void 0}const key=(0,_domain_gate_move_key_js__WEBPACK_IMPORTED_MODULE_1__.D)({source,destination,workspaceName});return`<!-- mo\
ve-azure-ml-workspace ${key} -->`}}),5405:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>renderComment,renderMarkdown:()=>renderMarkdown});
var fit=__webpack_require__(6460);var page=__webpack_require__(776);var arm_error=__webpack_require__(6220);var report_escape=__webpack_require__(5392);var section=__webpack_require__(4324);;const DEEPEST=8;
const azureErrorSection=({armError})=>{if(armError===void 0)return[];return[(0,section.yZ)("Azure's own answer",(0,section.KE)(ids2(armError),nodes(armError,0),node=>node))]};function ids2({status,trackingIds,
correlationIds}){const parts=[status===void 0?"Without a status":`HTTP status ${status}`,...trackingIds.map(id2=>`tracking id ${(0,report_escape.aY)(id2)}`),...correlationIds.map(id2=>`correlation id ${(0,
report_escape.aY)(id2)}`)];return parts.join(" \xB7 ")}function nodes(node,depth){const where=node.target===void 0?"":` on ${(0,report_escape.aY)(node.target)}`;const says=node.message===""?"":`: ${(0,
report_escape.Qq)(node.message)}`;const codes=(0,arm_error.up)(node).join(" > ")||"no code";const policies=(node.info?.policies??[]).map(name=>` (policy ${(0,report_escape.Qq)(name)})`).join("");const item=`${"\
  ".repeat(Math.min(depth,DEEPEST))}- **${(0,report_escape.aY)(codes)}**${where}${says}${policies}`;return[item,...node.details.flatMap(detail=>nodes(detail,depth+1))]}var resource_id=__webpack_require__(
9879);var finding=__webpack_require__(716);var report_causes=__webpack_require__(8255);var counted=__webpack_require__(427);;const taskWords={"role-assignment":{singular:"right",plural:"rights",fate:"\
must be given again"},endpoint:{singular:"endpoint",plural:"endpoints",fate:"must be created again",rules:["online-endpoints-exist","batch-endpoints-exist","serverless-endpoints-exist"]},compute:{singular:"\
compute",plural:"computes",fate:"must be created again",rules:["computes-exist"]},"private-endpoint":{singular:"private endpoint",plural:"private endpoints",fate:"must be approved again",rules:["priva\
te-endpoints-reset","associated-private-endpoints-reset"]},datastore:{singular:"datastore",plural:"datastores",fate:"must be checked",rules:["datastores-to-update"]},"data-asset":{singular:"data asset",
plural:"data assets",fate:"must be registered again",rules:["data-assets-not-moved","datasets-not-moved"]},connection:{singular:"connection",plural:"connections",fate:"may have to be created again"},schedule:{
singular:"schedule",plural:"schedules",fate:"must be enabled again"},"diagnostic-setting":{singular:"diagnostic setting",plural:"diagnostic settings",fate:"must be created again"},lock:{singular:"lock",
plural:"locks",fate:"must be created again"},tag:{singular:"set of tags",plural:"sets of tags",fate:"must be compared"}};const taskKinds=Object.keys(taskWords);const rulesOfTasks=new Set(Object.values(
taskWords).flatMap(({rules=[]})=>rules));;const STAYS_RULE="associated-resources-left-behind";const SHOWN_NAMES=5;const SHOWN_RIGHTS=6;const SHOWN_LINES=10;const changesSection=report=>{if(report.restoration!==
void 0)return[];const all=[...rights(report),...tasks(report),...others(report)];const more=all.length-SHOWN_LINES;const lines=[...all.slice(0,SHOWN_LINES),...more>0?[`${more} more, in the warnings be\
low.`]:[]];const count=report.outcome==="moved"?"**To do now**":"**Lost or changed by the move**";const none=isAhead(report)?["**Lost or changed by the move:** nothing that was seen."]:[];const looked=report.
findings.length>0||report.postMoveTasks.length>0;const list=lines.length===0?none.filter(()=>looked).map(section.WQ):[(0,section.KE)(`${count} (\`restore\` does what it can):`,lines,line2=>`- ${line2}`)];
return[...travel(report),...list,...lock(report)]};function isAhead({outcome}){return outcome==="ready"||outcome==="blocked"||outcome==="not-moved"}function travel(report){if(report.resources.length===
0||!isAhead(report))return[];const stays=report.findings.filter(({rule})=>rule===STAYS_RULE);const moves=`**Moves:** ${nameList(report.resources.map(({name})=>name))}.`;const rest=stays.length===0?"":
` **Stays** and is used from there: ${nameList(stays.map(({subject})=>subject.split("/").at(-1)??subject))}.`;return[(0,section.WQ)(`${moves}${rest}`)]}function lock({outcome}){return outcome==="ready"||
outcome==="blocked"?[(0,section.WQ)("**Locked meanwhile:** both resource groups, until the move ends, four hours at most. Nothing in them can be created, changed or deleted; the workspace cannot be us\
ed meanwhile, what else runs in them goes on.")]:[]}function rights({findings}){const all=[...new Set((0,finding.nZ)(findings).flatMap(({label:label2})=>label2??[]))];const more=all.length-Math.min(all.
length,SHOWN_RIGHTS);return[...all.slice(0,SHOWN_RIGHTS).map(label2=>`${(0,report_escape.Qq)(label2)}.`),...more>0?[`${(0,counted.h)(more,"more right")}, in the warnings below.`]:[]]}function tasks({postMoveTasks,
findings}){const isTold=findings.some(({label:label2})=>label2!==void 0);return taskKinds.flatMap(kind=>{const named2=postMoveTasks.filter(task=>task.kind===kind);if(named2.length===0||kind==="role-as\
signment"&&isTold)return[];const{singular,plural,fate}=taskWords[kind];const byHand=named2.every(({automatic})=>!automatic)?" by hand":"";return[`${(0,counted.h)(named2.length,singular,plural)} ${fate}${byHand}\
: ${nameList(named2.map(({name})=>name))}`]})}function isEcho({rule,subject},prepared){return rule.startsWith("arm-")&&prepared.has((0,resource_id.pv)(subject))}function others(report){const prepared=new Set(
report.findings.filter(({preparedBy})=>preparedBy!==void 0).map(({subject})=>(0,resource_id.pv)(subject)));const rest=(0,finding.nZ)(report.findings).filter(finding2=>finding2.label===void 0&&finding2.
preparedBy===void 0&&!rulesOfTasks.has(finding2.rule)&&!isEcho(finding2,prepared));return(0,report_causes.cZ)(rest).map(({first,findings})=>{const names2=findings.map(({subject})=>(0,section.ZC)(report,
subject));const mark=first.acknowledged?"Accepted by name: ":"";return`${mark}${nameList(names2)}: ${(0,report_escape.Qq)((0,section.fk)(report,first.why))}${(0,report_causes.Jo)(first)}`})}function nameList(names2){
const missing=names2.length-Math.min(names2.length,SHOWN_NAMES);const shown=names2.slice(0,SHOWN_NAMES).map(report_escape.aY).join(", ");return missing>0?`${shown} and ${missing} more`:shown};const stateWords={
read:"read",empty:"read, and empty",unknown:"? **could not be read**"};const coverageSection=({collections})=>{if(collections.length===0)return[];const unknown=collections.filter(({state})=>state==="u\
nknown").length;const lists=(0,counted.h)(collections.length,"list");const summary=`Coverage: ${lists}, ${unknown===0?"all read":`${unknown} could not be read`}`;return[(0,section.yZ)(summary,(0,section.
tp)("",["List","State","Items"],collections,cells),unknown>0)]};function cells({title,state,total}){const items={read:String(total),empty:total===0?"0":`none of ${total}`,unknown:""};return[(0,report_escape.
Qq)(title),state==="empty"&&total>0?"read":stateWords[state],items[state]]};const FEW=3;const differencesSection=({differences:{move,surroundings}})=>{const all=[...move,...surroundings];if(all.length===
0)return[];const fields=(0,section.tp)("",["Field","Approved","Now"],all,({field,approved,now})=>[(0,report_escape.r1)(field),side(approved),side(now)]);return[...differing("### What would change the \
move",move),...differing("",surroundings).map(block=>(0,section.yZ)(`${(0,counted.h)(surroundings.length,"change")} since the plan that would not change the move`,block,surroundings.length<=FEW)),(0,section.
yZ)("Field by field",fields)]};function differing(heading,differences){if(differences.length===0)return[];return[(0,section.KE)(heading,differences,({sentence:sentence2,field})=>`- ${(0,report_escape.
Qq)(sentence2??field)}`)]}function side(value){return value===void 0?"_absent_":(0,report_escape.r1)(value)}var early=__webpack_require__(3019);var step_inputs=__webpack_require__(7247);;const blockersSection=report=>{
const blockers=(0,finding.be)(report.findings);const seen=(0,report_causes.cZ)(blockers.filter(({certainty})=>certainty==="observed"));const unseen=(0,report_causes.cZ)(blockers.filter(({certainty})=>certainty===
"unknown"));const gap="### ? Could not be read\n\nNot seen is not absent: each of these blocks until it can be read or a person accepts the risk.";return[...seen.length===0?[]:[(0,report_causes.cj)("#\
## \u2716 To do before the move",seen,report)],...prepareBlock(report,blockers),...(0,report_causes.lS)(seen),...unseen.length===0?[]:[(0,report_causes.cj)(gap,unseen,report),...(0,report_causes.lS)(unseen)]]};
function prepareBlock(report,blockers){const doable=blockers.filter(({preparable})=>preparable!==void 0);const steps=[...new Set(doable.flatMap(({preparable})=>preparable??[]))];if(steps.length===0)return[];
const all=blockers.length===1?"this":"all of these";const which=doable.length===blockers.length?all:`${doable.length} of these`;const lead=`**Or let the move do ${which},** once a plan with them is ap\
proved. What a person deletes or detaches by hand has no snapshot and is not put back; what these steps remove is in the plan file, for \`restore\`.`;return[(0,section.WQ)(`${lead}

${(0,step_inputs.a)(report,[["prepare",steps.join(", ")]])}`)]}const warningsSection=report=>folded((0,finding.nZ)(report.findings),"warning",report);const notesSection=report=>folded(report.findings.
filter(({severity})=>severity==="information"),"note",report);function folded(findings,what,report){if(findings.length===0)return[];const causes=(0,report_causes.cZ)(findings);const copies=(0,report_causes.
lS)(causes).map(block=>({...block,head:block.head.replace(" open","")}));const summary=`${(0,counted.h)(findings.length,what)}, each with its reason`;return[(0,section.yZ)(summary,(0,report_causes.cj)(
"",causes,report)),...copies]}var shell_quote=__webpack_require__(9338);var remedy=__webpack_require__(3195);var own_entry=__webpack_require__(4532);;const codeNames={"microsoft.machinelearningservice\
s/workspaces":{terraform:"azurerm_machine_learning_workspace",bicep:"Microsoft.MachineLearningServices/workspaces@2025-12-01"},"microsoft.storage/storageaccounts":{terraform:"azurerm_storage_account",
bicep:"Microsoft.Storage/storageAccounts@2023-05-01"},"microsoft.keyvault/vaults":{terraform:"azurerm_key_vault",bicep:"Microsoft.KeyVault/vaults@2023-07-01"},"microsoft.containerregistry/registries":{
terraform:"azurerm_container_registry",bicep:"Microsoft.ContainerRegistry/registries@2023-07-01"},"microsoft.insights/components":{terraform:"azurerm_application_insights",bicep:"Microsoft.Insights/co\
mponents@2020-02-02"}};const followUpSection=report=>{const{followUp}=report;return followUp===void 0?[]:[(0,section.KE)("### Outside of the workspace",outside(followUp),line2=>line2),(0,section.yZ)("\
Terraform, Bicep and the Azure CLI",(0,section.WQ)(infrastructureCode(followUp))),(0,section.yZ)("Commit: what may be removed at the source once nobody wants to go back",(0,section.KE)(["Nothing of th\
is is done by this action.",...(0,remedy.si)(followUp.leftovers.map(({command})=>command))].join(" "),followUp.leftovers,leftover)),(0,section.yZ)("Discard: the way back",(0,section.WQ)(wayBack(report,
followUp)))]};function outside({trackingUri,oldIdHolders,unread}){return[...trackingUri===void 0?[]:[`- MLflow clients: the tracking address is now ${(0,report_escape.aY)(trackingUri)}.`],"- Whoever h\
as the old id in a setting must be told. Looked for when the plan was made: alert rules, Event Grid topics, autoscale settings, dashboards, workbooks, logic apps and linked services of data factories.\
 Synapse workspaces, pipelines and scripts were not.",...unread.length===0?[]:[`- **Could not be read when the plan was made**, so nobody knows what of it names an old id or is left over: ${unread.map(
report_escape.Qq).join(", ")}.`],...oldIdHolders.map(({id:id2,title,remedy:remedy2})=>`- This ${(0,report_escape.Qq)(title)} named an old id: ${(0,report_escape.aY)(id2)}. ${(0,report_escape.Qq)(remedy2)}`)]}
function leftover({what,command}){return`- ${(0,report_escape.Qq)(what)}:

  ${(0,report_escape.EU)("sh",[command]).trimEnd().replaceAll("\n","\n  ")}
`}function infrastructureCode({moved,wayBack:{source,workspaceName}}){const named2=moved.flatMap(({type,to})=>{const known=(0,own_entry.P)(codeNames,type.toLowerCase());const place=(0,resource_id.RQ)(
to);if(known===void 0||place===void 0)return[];const[typeName=""]=known.bicep.split("@");const id2=`${(0,resource_id.x6)(place)}/providers/${typeName}/${place.name}`;return[{...known,name:place.name,to:id2}]});
const az=[`az account set --subscription ${(0,shell_quote.r)(source.subscriptionId)}`,`az configure --defaults ${(0,shell_quote.r)(`group=${source.resourceGroup}`)} ${(0,shell_quote.r)(`workspace=${workspaceName}`)}`];
return["Terraform: rename the resource blocks to the addresses of `import`, which are examples; nothing is destroyed, and the state then holds the new ids.",(0,report_escape.EU)("hcl",named2.flatMap(terraformBlocks)),
"Bicep has no state: what refers to the moved resources finds them there from now on, and what deploys them is deployed there.",(0,report_escape.EU)("bicep",named2.flatMap(one=>bicepBlock(one,source))),
"Azure CLI:",(0,report_escape.EU)("sh",[...(0,remedy.si)(az).map(note=>`# ${note}`),...az])].join("\n\n")}function terraformBlocks({terraform,name,to}){const address=`${terraform}.${symbol(name)}`;return[
"removed {",`  from = ${address}`,"  lifecycle {","    destroy = false","  }","}","import {",`  to = ${address}_moved`,`  id = ${hclText(to)}`,"}"]}function bicepBlock({bicep,name,terraform},at){const kind=terraform.
replace(/^azurerm_/,"");const scope=[at.subscriptionId,at.resourceGroup].map(bicepText).join(", ");return[`resource ${kind}_${symbol(name)} '${bicep}' existing = {`,`  name: ${bicepText(name)}`,`  sco\
pe: resourceGroup(${scope})`,"}"]}function symbol(name){const safe=name.replaceAll(/[^A-Za-z0-9_]/g,"_");return/^[A-Za-z]/.test(safe)?safe:`_${safe}`}function hclText(value){return JSON.stringify(value).
replaceAll("${","$${").replaceAll("%{","%%{")}function bicepText(value){return`'${value.replaceAll("\\","\\\\").replaceAll("'","\\'").replaceAll("${","\\${")}'`}function wayBack(report,{wayBack:{source,
destination,workspaceName,associated}}){const inputs=(0,step_inputs.a)(report,[["mode","validate"],["source-subscription-id",source.subscriptionId],["source-resource-group",JSON.stringify(source.resourceGroup)],
["workspace-name",JSON.stringify(workspaceName)],["destination-subscription-id",destination.subscriptionId],["destination-resource-group",JSON.stringify(destination.resourceGroup)],["associated-resour\
ces",associated.length===0?"none":associated.join(", ")],["plan-file","way-back/workspace-move-plan.json"]]);return`A validation the other way round makes the plan of the way back, reviewed and gated \
like any other:

${inputs}`};const SHOWN_EVIDENCE=6;const SHOWN_IDS=2e3;const idsSection=report=>{const findings=report.findings.filter(({severity})=>severity!=="information");const count=report.resources.length+findings.
length;if(count===0)return[];const resources=report.resources.slice(0,SHOWN_IDS);const shown=[...resources.map(one=>resourceRow(one,report)),...findings.slice(0,SHOWN_IDS-resources.length).map(finding2=>findingRow(
finding2,report))];const ids3=(0,section.tp)("",["Where","Full id, and what was seen"],shown,({name,ids:ids4,seen})=>[(0,report_escape.r1)(name),[...ids4.map(report_escape.r1),...seen].join("<br>")]);
const rest=count>shown.length?`, the first ${SHOWN_IDS} of them`:"";return[(0,section.yZ)(`${(0,counted.h)(count,"full id")}, and what was seen${rest}`,ids3)]};function resourceRow({name,id:id2,destinationId},report){
const{destination}=report;const here=(0,section.Fn)(report,id2);const there=(destination&&(0,resource_id.BY)(here,destination))??destinationId;return{name,ids:[here,(0,resource_id.s)(there,destinationId)?
there:destinationId],seen:[]}}function findingRow({subject,evidence},report){return{name:(0,section.ZC)(report,subject),ids:subject.startsWith("/")?[subject]:[],seen:evidence.slice(0,SHOWN_EVIDENCE).map(
({field,value})=>`${(0,report_escape.r1)(field)} = ${(0,report_escape.r1)(value)}`)}};const moves_stateWords={found:"",missing:"\u26A0 not there",unknown:"? could not be read",there:"at the destinatio\
n already",clash:"\u26A0 namesake bound for the same group"};const movesSection=({batch,files})=>{if(batch===void 0||batch.length===0)return[];const cells2=({key,entry,wave,state})=>[wave===void 0?(0,
report_escape.Qq)(moves_stateWords[state]):String(wave),[...new Set([key,entry.workspaceName])].map(report_escape.r1).join("<br>"),[`from ${group(entry.source)}`,...entry.destination===void 0?[]:[`to ${group(
entry.destination)}`],...entry.associated.length===0?[]:[`with ${(0,report_escape.Qq)(entry.associated.join(", "))}`]].join("<br>")];const columns=["Wave","Key, workspace","Way"];const where=files.moves===
void 0?[]:[(0,section.WQ)(`The inputs of each move are in ${(0,report_escape.aY)(files.moves)}, by its key.`)];const next=files.matrices??[];const parts=next.length===0?[]:[(0,section.WQ)(`A matrix ca\
rries 256 jobs: the output has the first of ${next.length+1}, the others are in ${next.map(report_escape.aY).join(", ")}, each as it would stand in the output.`)];return[(0,section.tp)("### Moves",columns,
batch,cells2),...where,...parts]};function group({subscriptionId,resourceGroup}){return`${(0,report_escape.r1)(resourceGroup)} (${(0,report_escape.r1)(subscriptionId)})`}var next_step=__webpack_require__(
546);var visible_text=__webpack_require__(3057);;const SHOWN=8;const LONGEST_NAME=40;const pictureSection=report=>{const{resources,source,destination,outcome,host="github"}=report;if(host!=="github"||
resources.length===0)return[];if(outcome!=="ready"||source===void 0||destination===void 0)return[];const moves=names(resources.map(({name})=>name));const stays=names(report.findings.filter(({rule})=>rule===
STAYS_RULE).map(({subject})=>subject.split("/").at(-1)??subject));const anew=anewOf(report);const lines=["flowchart LR",...picture_group("S",`from ${source.resourceGroup}`,"m",moves),...picture_group(
"K",`stays in ${source.resourceGroup}`,"s",stays),...picture_group("D",`to ${destination.resourceGroup}`,"d",moves),...picture_group("N","made anew or seen to afterwards","n",anew),"  S ==> D",...stays.
length===0?[]:["  D -.->|uses| K"],...anew.length===0?[]:["  D --- N"]];return[(0,section.yZ)("A picture of the move",(0,section.WQ)(`\`\`\`mermaid
${lines.join("\n")}
\`\`\``))]};function anewOf({postMoveTasks}){return taskKinds.flatMap(kind=>{const count=postMoveTasks.filter(task=>task.kind===kind).length;const{singular,plural}=taskWords[kind];return count===0?[]:
[(0,counted.h)(count,singular,plural)]}).slice(0,SHOWN-1)}function names(all){if(all.length<=SHOWN-1)return all;return[...all.slice(0,SHOWN-2),`and ${all.length-SHOWN+2} more`]}function picture_group(id2,title,node,items){
if(items.length===0)return[];return[`  subgraph ${id2}[${label(title)}]`,"    direction LR",...items.map((item,index)=>`    ${node}${index}[${label(item)}]`),"  end"]}function label(foreign){const shown=(0,
visible_text.GH)((0,visible_text.Q6)(foreign),LONGEST_NAME)||"(no name)";const escaped=shown.replaceAll(/[^\p{L}\p{N} ._-]/gu,sign=>`#${sign.codePointAt(0)??0};`);return`"${escaped}"`};const words={planned:"\
planned",already:"\u2714 was done before",found:"\u26A0 was so already before this run; who did it is not known",done:"\u2714 done",failed:"\u2716 not done"};const preparation_SHOWN_NAMES=8;const preparationSection=report=>{
if(report.preparation.length===0)return[];const groups=new Map;for(const step of report.preparation){const kept=isSealed(step,report)?step.secrets:[];const lost=[...step.loses,...step.secrets.filter(one=>!kept.
includes(one))];const told={step,names:[nameOf(step,report)],lost:lost.join("; "),kept:kept.join("; ")};const key=JSON.stringify([step.step,step.state,told.lost,told.kept]);const before=groups.get(key)?.
names??[];groups.set(key,{...told,names:[...before,...told.names]})}return[(0,section.KE)("### Before the move",[...groups.values()],line)]};function line({step,names:names2,lost,kept}){const more=names2.
length-preparation_SHOWN_NAMES;const shown=names2.slice(0,preparation_SHOWN_NAMES).join(", ");return[`- ${(0,report_escape.aY)(step.step)}, ${words[step.state]}: ${shown}${more>0?` and ${more} more`:""}\
.`,...lost===""?[]:[`**Not in the plan file, so lost:** ${(0,report_escape.Qq)(lost)}.`],...kept===""?[]:[`Sealed in the plan file: ${(0,report_escape.Qq)(kept)}.`]].join(" ")}function nameOf({id:id2,
creates},report){if(creates!==void 0)return`${(0,report_escape.aY)(creates.name)} in ${(0,report_escape.aY)(creates.location)}`;const asked=report.findings.find(({subject})=>(0,resource_id.s)(subject,
id2));return(0,report_escape.aY)((0,section.ZC)(report,asked?.subject??id2))}function isSealed({id:id2},{sealedSecrets,missingSecrets}){const isOf=one=>(0,resource_id.a5)(one,id2);return(sealedSecrets??
[]).some(isOf)&&!missingSecrets.some(one=>isOf(one.id))}var problems=__webpack_require__(2354);;const placeWords={both:"\u26A0 on both sides: delete nothing",neither:"\u26A0 found on neither side",unknown:"\
? not known",undefined:"not looked up",stayed:"still at the source",moved:"\u2714 at the destination"};const ROW=20;const resourcesSection=({resources,outcome})=>{if(resources.every(({place})=>place===
void 0))return[];if(resources.every(({place})=>place==="moved")){if(outcome==="moved")return[];const all=resources.length===1?"The resource is":`All ${resources.length} resources are`;return[(0,section.
WQ)(`\u2714 ${all} at the destination.`)]}const rows=Object.entries(placeWords).flatMap(([place,words2])=>rowsOf(words2,resources.filter(one=>String(one.place)===place)));return[(0,section.tp)("### Wh\
ere everything is now",["Where","What"],rows,({place,names:names2})=>[place,names2.join(", ")])]};function rowsOf(place,resources){const names2=resources.map(({name,type})=>`${(0,report_escape.aY)(name)}\
 (${(0,report_escape.aY)(type.split("/").at(-1)??type)})`);const title=`${place}: ${(0,counted.h)(names2.length,"resource")}`;return Array.from({length:Math.ceil(names2.length/ROW)},(_,index)=>({place:index===
0?title:place,names:names2.slice(index*ROW,(index+1)*ROW)}))};const restoration_SHOWN_NAMES=6;const restoration_FEW=3;const SHOWN_COMMANDS=200;const restoration_words={right:"\u2714 right already",done:"\
\u2714 put back","to-do":"to do",manual:"for a person",failed:"\u2716 failed",unknown:"? not readable"};const restorationSection=({restoration})=>{if(restoration===void 0)return[];const open=restoration.
filter(({state})=>state!=="right"&&state!=="done");const done=restoration.filter(({state})=>state==="done");const right=restoration.filter(({state})=>state==="right").length;const idle=(0,counted.h)(right,
"thing","things");return[...leftBlocks(open),...doneBlock(done),(0,section.WQ)(`${idle} needed nothing: left as it is.`)]};function leftBlocks(open){if(open.length===0)return[];const commands=open.map(
({command})=>command);const shown=commands.slice(0,SHOWN_COMMANDS);const lines=open.slice(0,SHOWN_COMMANDS).flatMap(({name,command})=>[`# ${name}`,command]);const files=commands.some(command=>/ --file \S+\.yml\b/.
test(command))?[FILES]:[];const notes=[...files,...(0,remedy.si)(commands)].map(note=>`${note}

`);const more=commands.length-shown.length;const rest=more>0?[`# and ${more} more, for the others in the same way`]:[];const summary=`${(0,counted.h)(commands.length,"command")} for Bash and PowerShel\
l`;const block=(0,section.WQ)(`${notes.join("")}${(0,report_escape.EU)("sh",[...lines,...rest])}`);return[(0,section.KE)("### Left to put back",causesOf(open),causeLine),(0,section.yZ)(summary,block,commands.
length<=restoration_FEW)]}const FILES="A file that a command names is written by hand, from what the plan file holds of the thing under `plan.snapshot`.";function causesOf(open){const causes=new Map;for(const item of open){
const{step,state,why,action,without,toGive,error}=item;const codes=error===void 0?[]:(0,arm_error.up)(error);const key=JSON.stringify([step,state,why,action,without,toGive,codes]);causes.set(key,[...causes.
get(key)??[],item])}return[...causes.values()]}function causeLine(things){const[first]=things;if(first===void 0)return"";const{step,state,why,action,error}=first;const without=[...first.without,...first.
toGive];const refused=missingActions(things);const notes=[...reasonOf(why,error),...refused.length===0?[]:[`The identity lacks ${refused.map(report_escape.aY).join(", ")}.`],...without.length===0?[]:[
(0,report_escape.Qq)(sentence(`without ${without.join(", ")}`))]];const names2=namesOf(things);notes.push(`**Do:** ${(0,report_escape.Qq)(action)}`);return`- ${names2} (${(0,report_escape.aY)(step)}),\
 ${restoration_words[state]}: ${notes.join(" ")}`}function reasonOf(why,error){const said=[why??[],error===void 0?[]:(0,arm_error.Z9)(error)].flat();const ends=said.map(one=>one.replace(/\.$/,""));return ends.
length===0?[]:[(0,report_escape.Qq)(sentence(ends.join(": ")))]}function missingActions(things){const lines=things.map(({error})=>error===void 0?"":(0,arm_error.cA)(error));return[...new Set(lines.flatMap(
line2=>/perform action '([^']+)'/.exec(line2)?.[1]??[]))]}function namesOf(things){const more=things.length-restoration_SHOWN_NAMES;const between=things.every(isRight)?"; ":", ";const shown=things.slice(
0,restoration_SHOWN_NAMES).map(named).join(between);return more>0?`${shown} and ${more} more`:shown}function doneBlock(done){if(done.length===0)return[];const steps=[...new Set(done.map(({step})=>step))];
return[(0,section.KE)("### Put back",steps,step=>{const things=done.filter(one=>one.step===step);const rights2=things.filter(isRight).map(thing=>`
  - ${noted(thing)}`);const others2=things.filter(thing=>!isRight(thing)).map(noted);const line2=others2.length===0?"":` ${others2.join(", ")}`;return`- ${things.length} ${(0,report_escape.aY)(step)}:${line2}${rights2.
join("")}`})]}function noted(thing){const{why}=thing;const without=[...thing.without,...thing.toGive];const lost=without.length===0?[]:[`without ${without.join(", ")}`];const notes=[...why===void 0?[]:
[why],...lost];return notes.length===0?named(thing):`${named(thing)} ${(0,report_escape.Qq)(`(${notes.join("; ")})`)}`}function named(thing){return isRight(thing)?(0,report_escape.Qq)(thing.name):(0,report_escape.
aY)(thing.name)}function isRight({kind}){return kind==="role-assignment"}function sentence(said){return`${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/,"")}.`};const secretsSection=report=>{
const{sealedSecrets,missingSecrets}=report;if(sealedSecrets===void 0&&missingSecrets.length===0)return[];const count=(0,counted.h)(sealedSecrets?.length??0,"thing");return[...missingSecrets.length===0?
[]:[(0,section.KE)("### Secrets that are not sealed",missingSecrets,({id:id2,why})=>`- **Not sealed:** ${(0,report_escape.aY)((0,section.ZC)(report,id2))}: ${(0,report_escape.Qq)(why)}`)],...sealedSecrets===
void 0?[]:[(0,section.yZ)(`The secrets of ${count} are sealed in the plan file`,(0,section.KE)("",sealedSecrets,id2=>`- ${(0,report_escape.aY)((0,section.ZC)(report,id2))}`))]]};;const timelineSection=({
timeline})=>{if(timeline.length===0)return[];return[(0,section.yZ)("Timeline",(0,section.tp)("",["When (UTC)","What"],timeline,({at,what})=>[(0,report_escape.Qq)((0,section.HQ)(at)),(0,report_escape.Qq)(
what)]))]};var verdict=__webpack_require__(7301);;const sections=[early.Q.verdict,early.Q.problems,{name:"where everything is",value:94,blocks:resourcesSection},early.Q.nextStep,{name:"differences fro\
m the approved plan",value:90,blocks:differencesSection},{name:"what moves and what changes",value:98,blocks:changesSection},{name:"blockers",value:96,blocks:blockersSection},{name:"moves",value:92,blocks:movesSection},
{name:"what was put back",value:89,blocks:restorationSection},{name:"preparation",value:88,blocks:preparationSection},{name:"sealed secrets",value:87,blocks:secretsSection},{name:"what is left outside\
 of the workspace",value:74,blocks:followUpSection},{name:"picture",value:72,blocks:pictureSection},{name:"warnings",value:70,blocks:warningsSection},{name:"Azure's own answer",value:60,blocks:azureErrorSection},
{name:"notes",value:40,blocks:notesSection},{name:"full ids",value:35,blocks:idsSection},{name:"coverage",value:50,blocks:coverageSection},{name:"timeline",value:45,blocks:timelineSection},early.Q.traces];
const inComment=new Set([verdict.V,problems.A,resourcesSection,next_step.T,changesSection,differencesSection,blockersSection,restorationSection]);const commentSections=[...sections.filter(({blocks})=>inComment.
has(blocks)),{name:"link to the page",value:99.5,blocks:verdict.N}];;const COMMENT={lines:40,bytes:6e4};function renderMarkdown(report,options){return(0,page.Cf)(sections,report,options)}function renderComment(report){
const lines=markdown=>markdown.split("\n").length-1;const perLine=COMMENT.bytes/COMMENT.lines;const cost=markdown=>Math.max((0,fit.$)(markdown),perLine*lines(markdown));const fitted=(0,fit.W)((0,page.
Bq)(commentSections,report),COMMENT.bytes,cost);return fitted.map(({markdown})=>markdown).filter(markdown=>markdown!=="").join("\n")}})};export{id,ids,modules};
