#!/usr/bin/env node
import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={2818:((__unused_webpack_module,exports)=>{var __webpack_unused_export__;__webpack_unused_export__=true;exports.
Io=__webpack_unused_export__=void 0;var peq=new Uint32Array(65536);var myers_32=function(a,b){var n=a.length;var m=b.length;var lst=1<<n-1;var pv=-1;var mv=0;var sc=n;var i=n;while(i--){peq[a.charCodeAt(
i)]|=1<<i}for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)];var xv=eq|mv;eq|=(eq&pv)+pv^pv;mv|=~(eq|pv);pv&=eq;if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1;pv=pv<<1|~(xv|mv);mv&=xv}i=n;while(i--){peq[a.charCodeAt(
i)]=0}return sc};var myers_x=function(b,a){var n=a.length;var m=b.length;var mhc=[];var phc=[];var hsize=Math.ceil(n/32);var vsize=Math.ceil(m/32);for(var i=0;i<hsize;i++){phc[i]=-1;mhc[i]=0}var j=0;for(;j<
vsize-1;j++){var mv_1=0;var pv_1=-1;var start_1=j*32;var vlen_1=Math.min(32,m)+start_1;for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/
32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv_1;var xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb;var ph=mv_1|~(xh|pv_1);var mh=pv_1&xh;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<
1|pb;mh=mh<<1|mb;pv_1=mh|~(xv|ph);mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0;var pv=-1;var start=j*32;var vlen=Math.min(32,m-start)+start;for(var k=start;k<vlen;k++){peq[b.
charCodeAt(k)]|=1<<k}var score=m;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv;var xh=((eq|mb)&pv)+pv^pv|eq|mb;var ph=mv|~(xh|pv);var mh=pv&
xh;score+=ph>>>m-1&1;score-=mh>>>m-1&1;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv=mh|~(xv|ph);mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=
0}return score};var distance=function(a,b){if(a.length<b.length){var tmp=b;b=a;a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)};exports.Io=distance;var closest=function(str,arr){
var min_distance=Infinity;var min_index=0;for(var i=0;i<arr.length;i++){var dist=distance(str,arr[i]);if(dist<min_distance){min_distance=dist;min_index=i}}return arr[min_index]};__webpack_unused_export__=
closest}),2613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),5317:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process")}),6982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),4434:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),9896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("http")}),5692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),9278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("n\
et")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_proc\
ess")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),1455:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),4708:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),8161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")}),7075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:stream")}),6193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder")}),3136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:url")}),7975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),8522:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:\
zlib")}),857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),6928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),2203:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),2018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("tty")}),7016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),
952:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{L1:()=>matrices,gt:()=>wavesOf,lQ:()=>matrixOf});var _list_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8808);function matrices(report){return partsOf(report).map(part=>rendered(report,part))}function matrixOf(report){const[first]=partsOf(report);return first===void 0?"":rendered(report,first)}function wavesOf(report){
const[first]=partsOf(report);const keys=new Map;for(const{key,wave}of first??[]){if(wave!==void 0)keys.set(wave,[...keys.get(wave)??[],key])}return keys.size===0?"":JSON.stringify([...keys.values()])}
function partsOf(report){const found=(report.batch??[]).filter(({state})=>state==="found");const room=_list_outputs_js__WEBPACK_IMPORTED_MODULE_0__.aF[report.host??"github"];return(0,_list_outputs_js__WEBPACK_IMPORTED_MODULE_0__.
Y8)(found,room,part=>rendered(report,part))}function rendered({host="github"},moves){return JSON.stringify(renderings[host](moves))}const renderings={github:includedMatrix,"azure-pipelines":pipelinesMatrix,
terminal:includedMatrix};function includedMatrix(found){return{include:found.map(({key,entry,wave})=>({key,workspace:entry.workspaceName,wave}))}}function pipelinesMatrix(found){const taken=new Set;const named=found.
map(({key,entry,wave})=>{const name=freeName(`w${wave??0}_${key.replaceAll(/\W/g,"_")}`,taken);taken.add(name.toLowerCase());const variables={key,workspace:entry.workspaceName};return[name,wave===void 0?
variables:{...variables,wave:String(wave)}]});return Object.fromEntries(named)}function freeName(wanted,taken){let name=wanted;for(let number=2;taken.has(name.toLowerCase());number+=1)name=`${wanted}_${number}`;
return name}}),326:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{D:()=>inputGroups,g:()=>hostTitles});const inputGroups=[
"What to do","What moves","Sign-in","Plan","Gate","Before and after the move","Judgement and report"];const hostTitles={github:"GitHub Actions","azure-pipelines":"Azure Pipelines",terminal:"the comman\
d line"}}),1349:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{LO:()=>missing,MU:()=>readingOf,xe:()=>givenText,xm:()=>valueIn});
function givenText({kind},raw){const text=raw.trim();return text===""||kind.type==="list"?raw:text}function missing(input,because,spell){const spelled=spell(input.name);return{input:spelled,sentence:`\
The input ${spelled} is missing; ${because}.`,remedy:`Give ${spelled}: ${input.kind.expected}.`}}const UNRESOLVED=/^(?:\$(?:\(.*\)|\{.*\}|\[.*\]|env:.*|[a-z_]\w*)|%\w+%|#\{.*\}#?|\{\{.*\}\})$/is;const IN_SECRET=/\$(?:\([\w.:-]{3,}\)|\{[^}]{3,}\}|\[[^\]]{3,}\]|env:|[A-Z_][A-Z\d_]{4,})|%[A-Za-z_]\w{4,}%|(?:#\{|\{\{)[^{}]{3,}\}/;
function readingOf({kind,secret},text){if(text.trim()===""){return{faults:[{seen:text,expected:kind.expected,meant:void 0}]}}const isUnresolved=UNRESOLVED.test(text.trim())||secret===true&&IN_SECRET.test(
text);if(!isUnresolved)return kind.parse(text);const expected="a value, not a variable or an expression that nobody filled in";return{faults:[{seen:text,expected,meant:void 0}]}}function valueIn(input,text){
if(text==="")return void 0;const reading=readingOf(input,text);return"value"in reading?reading.value:void 0}}),7914:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{GS:()=>existsOn,Ds:()=>inputList,Fu:()=>inputTable,H7:()=>inputsForHost,_y:()=>secretInputs});var prepare_step=__nccwpck_require__2(6821);var request=__nccwpck_require__2(3430);
var restore_names=__nccwpck_require__2(522);var own_files=__nccwpck_require__2(5617);var closest_member=__nccwpck_require__2(3317);var own_entry=__nccwpck_require__2(4532);;function input_kinds_text(expected,pattern){
const parse=value=>pattern.test(value)?{value}:faulty(value,expected);return{type:"text",expected,members:[],parse}}const PATH="a path of one line, to no file that is called like one that a run writes\
 beside the plan";const pathOfUser={type:"text",expected:PATH,members:[],parse:value=>/^[^\p{Cc}]+$/u.test(value)&&!(0,own_files.Z4)(value)?{value}:faulty(value,PATH)};function secretText(least,different){
const expected=`at least ${least} characters, ${different} of them different`;const parse=value=>value.length>=least&&new Set(value).size>=different?{value}:faulty(value,expected);return{type:"text",expected,
members:[],parse}}const guid={...input_kinds_text("a GUID such as 00000000-0000-0000-0000-000000000000",/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),type:"guid"};function choice(members){const expected=`\
one of ${members.join(", ")}`;const parse=value=>{const member=members.find(known=>known===value);if(member!==void 0)return{value:member};return{faults:[{seen:value,expected,meant:(0,closest_member.k)(
value,members)}]}};return{type:"choice",expected,members,parse}}const flag={...choice(["false","true"]),parse:value=>choice(["false","true"]).parse(/^(?:true|false)$/i.test(value)?value.toLowerCase():
value)};function numberBetween(least,most,what){return numberLike(/^\d{1,9}(?:\.\d{1,9})?$/,least,most,`${what} from ${least} to ${most}`)}function wholeBetween(least,most,what){return numberLike(/^\d{1,9}$/,
least,most,`${what}, a whole one from ${least} to ${most}`)}function numberLike(form,least,most,expected){const parse=value=>{const number=form.test(value)?Number(value):Number.NaN;return number>=least&&
number<=most?{value:number}:faulty(value,expected)};return{type:"number",expected,members:[],parse}}function listOf(members,alone){const words=Object.keys(alone);const expected=`${words.join(" or ")},\
 or a list of ${members.join(", ")}`;const parse=value=>{const items=itemsOf(value);if(items===void 0)return faulty(value,`${expected}, without an empty member`);const[first=""]=items;const whole=(0,own_entry.
P)(alone,first);if(items.length===1&&whole!==void 0)return{value:whole};const faults=items.flatMap(item=>memberFaults(item,members,words,expected));if(faults.length>0)return{faults};return{value:members.
filter(member=>items.includes(member))}};return{type:"list",expected,members:[...words,...members],parse}}function listMatching(expected,pattern){const parse=value=>{const items=itemsOf(value);if(items===
void 0)return faulty(value,`${expected}, without an empty member`);const strangers=items.filter(item=>!pattern.test(item));if(strangers.length===0)return{value:items};return{faults:strangers.map(seen=>({
seen,expected,meant:void 0}))}};return{type:"list",expected,members:[],parse}}function memberFaults(item,members,words,expected){if(members.includes(item))return[];if(words.includes(item)){return[{seen:item,
expected:`${item} to stand alone, or only names`,meant:void 0}]}return[{seen:item,expected,meant:(0,closest_member.k)(item,[...words,...members])}]}function itemsOf(value){const items=value.replace(/\r?\n[ \t]*$/,
"").split(/,[ \t\r]*\n|[,\n]/).map(item=>item.trim());return items.includes("")?void 0:[...new Set(items)]}function faulty(seen,expected){return{faults:[{seen,expected,meant:void 0}]}};const changeInputs={
prepare:{name:"prepare",group:"Before and after the move",kind:listOf(prepare_step.iI,{none:[]}),default:"none",agreesWithPlan:true,description:"What the move may do before it, so that nothing blocks \
it: create the destination resource group, register resource providers at the destination, pause schedules, delete endpoints, delete computes, detach attached computes. The plan lists every single thi\
ng, and only that is done. The secrets of what is removed are kept only with `snapshot-key`: the plan says which there are."},restore:{name:"restore",group:"Before and after the move",kind:listOf(restore_names.
N,{report:"report",all:"all"}),usedIn:["move","promote","restore"],default:"report",description:"What `move` and `restore` put back after the move: `report` only lists it, `all` or names of steps do i\
t, each from what the plan file holds. `all` leaves the tags and locks of the group itself alone; `tags` and `locks`, named, copy those as well."},computeInstanceSuffix:{name:"compute-instance-suffix",
group:"Before and after the move",kind:input_kinds_text("letters, digits and hyphens, at most 12 and at least one letter, not ending in a hyphen or in a hyphen and a number",/^(?=.*[a-z])(?!.*-\d*$)[a-z0-9-]{1,12}$/i),
default:"-moved",agreesWithPlan:true,description:"What `restore` adds to the name of a compute instance when Azure refuses the former name, which is known to happen after a move. Part of the plan, so \
that every run finds the instance again."},snapshotKey:{name:"snapshot-key",group:"Before and after the move",kind:secretText(32,8),usedIn:["validate","move","promote","restore"],default:"",secret:true,
description:"Secret text that seals keys, credentials and environment variables into the plan file, so that they are not lost: by `validate` when it is given there, else by `move` right before it chan\
ges anything. Needs the right to list keys. Give the same text wherever the plan file is used; without it these secrets are lost."}};const scanInputs={workspacesFile:{name:"workspaces-file",usedIn:["d\
iscover"],group:"What to do",kind:pathOfUser,default:"",description:"Path of a list of moves for `discover`: a JSON array of objects whose fields are the inputs of what moves. Without it `discover` li\
sts the workspaces of `source-subscription-id`, or of `source-resource-group` in it."},jobScan:{name:"job-scan",group:"Judgement and report",kind:choice(request.AE),default:"full",agreesWithPlan:true,
description:"How jobs that are still alive are looked for: `full` looks at every job, `active-search` asks the MLflow server of the workspace for running and scheduled runs, which is quicker in a work\
space with very many jobs and proves less; the report says what."}};var gate_policy=__nccwpck_require__2(8845);;const onGithub={hosts:["github"]};const onPlatforms={hosts:["github","azure-pipelines"]};
const whereApproved={usedIn:["move","promote"],isSafeguard:true};const ofApprovals={...whereApproved,gateParts:["environment","pull-request"]};const gateInputs={gate:{name:"gate",group:"Gate",kind:listOf(
gate_policy.m,{none:[]}),usedIn:["validate","move","promote","restore"],isSafeguard:true,taskDescription:"What opens the gate of a `move`: a list of `digest` and `environment`. The digest always holds\
. `environment` also reads, from inside the run, who approved its stage for the environment and whether that environment protects anything; the plan must have been made in the same run. Give the same \
gate to `validate`, whose page then says how the plan is approved. `none` opens the gate for every plan, in the mode `promote` only.",terminalDescription:"What opens the gate of a `move`: `digest`, an\
d nothing else. A command line knows no platform on which somebody could have approved; at a terminal you are also asked to type the name of the workspace.",default:"digest",description:"What opens th\
e gate of a `move`: a list of `digest`, `environment` and `pull-request`. The digest always holds. `environment` also reads, from inside the run, who approved it and whether the environment protects a\
nything. `pull-request` reads the reviews of the pull request that the plan was published on. Give the same gate to `validate`: its page then says how the plan is approved, and a plan for `pull-reques\
t` is published. `none` asks nobody: only `promote` takes it, makes the plan itself, carries it out at once, and says so in the report."},environment:{name:"environment",group:"Gate",...onPlatforms,usedIn:[
"validate","move","promote"],isSafeguard:true,gateParts:["environment"],kind:input_kinds_text("the name of an environment",/^[^\p{Cc}]{1,255}$/u),default:"",description:"Name of the protected environm\
ent whose approval the gate demands: the one that the job which moves runs in.",taskDescription:"Name of the environment whose approval the gate demands: the one that the deployment job which moves na\
mes."},pullRequest:{name:"pull-request",group:"Gate",...onGithub,usedIn:["validate","move","promote","restore"],isSafeguard:true,gateParts:["pull-request"],alsoUsedBy:{name:"comment",word:"always"},kind:wholeBetween(
1,999999999,"the number of a pull request"),default:"",description:"Number of the pull request whose reviews the gate reads. Default: the one that started the run, or whose merge did."},requiredApprovals:{
name:"required-approvals",group:"Gate",...onPlatforms,...ofApprovals,kind:wholeBetween(1,6,"a number of approvals"),default:"1",description:"How many people must approve who neither started the run no\
r wrote or pushed what is approved. One approval lets a job into an environment, so there it stays 1.",taskDescription:"How many people, none of whom started the run, must have approved its stage for \
the environment."},approvers:{name:"approvers",group:"Gate",...ofApprovals,...onGithub,kind:listMatching("a user name or org/team",/^[\w.-]+(?:\/[\w.-]+)?$/),default:"",description:"Users and teams (`\
org/team`) whose approval counts. Empty means everybody who may write, or whom the environment names. To see a team takes a token with `members: read`."},requireDigestInApproval:{name:"require-digest-\
in-approval",group:"Gate",...onPlatforms,...ofApprovals,kind:flag,default:"false",description:"Whether an approval counts only when its text names the first twelve digits of the digest of the plan."},
githubToken:{name:"github-token",group:"Gate",...onGithub,kind:input_kinds_text("a token",/^\S+$/),default:"",githubDefault:"${{ github.token }}",secret:true,description:"Token that reads approvals an\
d writes the check and the comment. It needs `actions: read` and `checks: write` for `environment`; `contents: read`, `pull-requests: write` and `checks: write` for `pull-request`."}};;const LONGEST_RUN_MINUTES=7200;
const acceptanceInputs={acknowledge:{name:"acknowledge",group:"Judgement and report",kind:listMatching("the id of a rule as the report shows it",/^[a-z][a-z0-9-]*$/),default:"",agreesWithPlan:true,description:"\
Ids of rules whose finding a person accepts, separated by commas or line breaks. They become part of the plan and so of its digest."}};const endingInputs={failOn:{name:"fail-on",group:"Judgement and r\
eport",kind:choice(request.RV),usedIn:["validate"],default:"blocker",description:"What makes a validation fail the step: `blocker`, `warning` (blockers as well), or `never` (read the outputs instead)."},
comment:{name:"comment",group:"Judgement and report",kind:choice(request.sw),hosts:["github"],default:"auto",description:"Whether the report is kept up to date in a comment on the pull request: `auto`\
 in runs that a pull request started, as far as `github-token` may; `always` on the one of `pull-request` as well, with a warning where it may not; `never`."},timeoutMinutes:{name:"timeout-minutes",group:"\
Judgement and report",kind:numberBetween(.01,LONGEST_RUN_MINUTES,"a number of minutes"),default:"270",description:"Minutes after which the run stops waiting. The default is longer than the four hours \
that Azure allows a move; keep the job's own timeout longer still."}};;const resourceGroup=input_kinds_text("a resource group name: 1 to 90 letters, digits, hyphens, underscores, dots or parentheses, \
not ending in a dot",/^(?!.*\.$)(?!.*[\p{Default_Ignorable_Code_Point}\u212A\u212B\u2126])[-\p{L}\p{N}_.()]{1,90}$/u);const workspaceName=input_kinds_text("a workspace name: 3 to 33 letters, digits, h\
yphens or underscores, starting with a letter or digit",/^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/);const neededToValidate={requiredIn:["validate"],agreesWithPlan:true};const movingInputs={mode:{name:"mode",group:"\
What to do",kind:choice(request.nI),default:"validate",description:"What the run does: `validate` reads, judges and writes the plan file and changes nothing; `move` carries out the approved plan; `res\
tore` puts back what the move dropped; `status` says where each resource of the plan is now; `promote` does all of it in one run, its gate included; `discover` finds many workspaces and says which can\
 move side by side."},sourceSubscriptionId:{name:"source-subscription-id",group:"What moves",kind:guid,default:"",...neededToValidate,description:"Id of the subscription that the workspace is in now."},
sourceResourceGroup:{name:"source-resource-group",group:"What moves",kind:resourceGroup,default:"",...neededToValidate,description:"Name of the resource group that the workspace is in now."},workspaceName:{
name:"workspace-name",group:"What moves",kind:workspaceName,default:"",...neededToValidate,description:"Name of the Azure Machine Learning workspace that moves. A move keeps the name."},destinationSubscriptionId:{
name:"destination-subscription-id",group:"What moves",kind:guid,default:"",defaultInWords:"the source's",agreesWithPlan:true,description:"Id of the subscription that the workspace moves to. It must be\
 in the same tenant."},destinationResourceGroup:{name:"destination-resource-group",group:"What moves",kind:resourceGroup,default:"",...neededToValidate,description:"Name of the resource group that the\
 workspace moves to. It must exist, or be created by `prepare`."},associatedResources:{name:"associated-resources",group:"What moves",kind:listOf(request.ur,{none:[],all:request.ur}),default:"none",agreesWithPlan:true,
description:"Which resources of the workspace move with it, in the same request: `none`, `all`, or a list of `storage`, `key-vault`, `container-registry`, `application-insights`. Only those in the sou\
rce resource group can."}};var plan=__nccwpck_require__2(4878);;const LONGEST_PLAN_AGE_HOURS=720;const planInputs={planFile:{name:"plan-file",group:"Plan",kind:pathOfUser,default:"workspace-move-plan.\
json",description:"Path of the plan file, relative to the working directory: written by `validate`, read by the other modes."},approvedPlanDigest:{name:"approved-plan-digest",group:"Plan",kind:input_kinds_text(
"sha256: followed by 64 lower-case hex digits",/^sha256:[0-9a-f]{64}$/),usedIn:["move","promote","restore"],isSafeguard:true,gateParts:gate_policy.m,default:"",description:"The digest of the plan that\
 was reviewed, from the output `plan-digest` of the validation. `move` refuses to run without it, and so does `restore` where it is to change anything, unless the gate `pull-request` knows it."},planMaxAgeHours:{
name:"plan-max-age-hours",group:"Plan",kind:numberBetween(.01,LONGEST_PLAN_AGE_HOURS,"a number of hours"),usedIn:["move","promote"],isSafeguard:true,default:String(plan.Qd),description:"Hours after wh\
ich `move` refuses a plan as expired."}};;const signInInputs={tenantId:{name:"tenant-id",group:"Sign-in",kind:guid,default:"",defaultInWords:"`AZURE_TENANT_ID` of the environment",description:"Id of t\
he Microsoft Entra tenant, for federated sign-in (OIDC).",taskDescription:"Id of the Microsoft Entra tenant, for the signed-in Azure CLI. A service connection has its own."},clientId:{name:"client-id",
group:"Sign-in",kind:guid,default:"",defaultInWords:"`AZURE_CLIENT_ID` of the environment",description:"Id of the application or user-assigned identity that trusts this workflow, for federated sign-in\
 (OIDC).",taskDescription:"Client id of the user-assigned managed identity of the agent. A service connection has its own."},auth:{name:"auth",group:"Sign-in",kind:choice(request.Zx),default:"auto",terminalDefault:"\
azure-cli",description:"How to sign in: `auto` takes federated sign-in, and nothing else, when tenant and client are known; without them the signed-in Azure CLI, then a managed identity; `oidc`, `azur\
e-cli`, `managed-identity` and `environment` each allow that one way only.",terminalDescription:"How to sign in: `azure-cli` as whoever signed in with `az login`, `managed-identity`, `environment` (th\
e variables AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET), `auto`. A command line has no identity token for `oidc`.",taskDescription:"How to sign in: `auto` takes the service connection, a\
nd without one the signed-in Azure CLI, then a managed identity; `oidc` takes only a service connection with workload identity federation; `azure-cli`, `managed-identity` and `environment` leave the s\
ervice connection aside and each allow that one way only."},azureCloud:{name:"azure-cloud",group:"Sign-in",kind:choice(request.SX),connectionGives:true,default:"AzureCloud",description:"Which Azure: `\
AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`."},audience:{name:"audience",group:"Sign-in",hosts:["github"],kind:input_kinds_text("an audience of one line without spaces",/^[^\p{Cc}\s]{1,600}$/u),
default:"",defaultInWords:"that of the cloud, such as `api://AzureADTokenExchange`",description:"Audience of the identity token, for federated sign-in (OIDC): the one that the federated credential nam\
es."}};;const inputTable={...movingInputs,...signInInputs,...planInputs,...gateInputs,...changeInputs,...acceptanceInputs,...scanInputs,...endingInputs};const inputList=Object.values(inputTable);function inputsForHost(host){
return inputList.filter(input=>existsOn(host,input))}function existsOn(host,{hosts}){return hosts===void 0||hosts.includes(host)}const secretInputs=inputList.filter(input=>input.secret===true);function manifestDefault(input){
return input.agreesWithPlan===true||input.isSafeguard===true?"":input.default}}),8808:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{EV:()=>fittingList,Y8:()=>matrixParts,aF:()=>listRoom});const listRoom={github:2e5,"azure-pipelines":24e3,terminal:2e5};const MOST_JOBS=256;function fittingList(items,room,more){const whole=JSON.stringify(
items);if(bytes(whole)<=room)return whole;let left=room-bytes(JSON.stringify([more(items.length)]));const kept=items.findIndex(item=>(left-=bytes(JSON.stringify(item))+1)<0);return JSON.stringify([...items.
slice(0,kept),more(items.length-kept)])}function matrixParts(items,room,render){const parts=[];for(const item of items){const part=parts.at(-1);const fits=part!==void 0&&part.length<MOST_JOBS;if(fits&&
bytes(render([...part,item]))<=room)part.push(item);else parts.push([item])}return parts}function bytes(text){return Buffer.byteLength(text,"utf8")}}),2989:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{V4:()=>outputs,Vb:()=>wasInventoried,cD:()=>postMoveTasks});var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(716);var _batch_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
952);var _list_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8808);const outputs=[{name:"outcome",description:"How the run ended, one word of a closed set.",setWhen:"anything could be j\
udged",value:report=>report.outcome??""},{name:"failure-reason",description:"Why the run failed, one word of a closed set.",setWhen:"the run did not succeed",value:report=>report.failureReason??""},{name:"\
can-move",description:"`true` exactly when the outcome is `ready` (`validate`) or `moved`, else `false`.",setWhen:"always",value:({mode,outcome})=>String(outcome==="ready"&&mode!=="discover"||outcome===
"moved")},{name:"plan-digest",description:"Digest of the plan, `sha256:` and 64 hex digits: what a person approves.",setWhen:"there is a plan",value:report=>report.planDigest??""},{name:"plan-file",description:"\
Path of the plan file.",setWhen:"`validate` wrote it",value:report=>report.files.plan??""},{name:"report-file",description:"Path of the report, Markdown. Beside it lie `workspace-move-report.json` for\
 programs (`schemas/report.schema.json`), `workspace-move-findings.sarif` and `workspace-move-findings.junit.xml`.",setWhen:"it was written",value:report=>report.files.report??""},{name:"journal-file",
description:"Path of the journal, one JSON line for each thing that was done.",setWhen:"it was written",value:report=>report.files.journal??""},{name:"id-map-file",description:"Path of the map from ol\
d to new resource ids, JSON.",setWhen:"it was written",value:report=>report.files.idMap??""},{name:"tasks-file",description:"Path of the list of what is left to do after the move, JSON, whole and free\
 of ids.",setWhen:"it was written",value:report=>report.files.tasks??""},{name:"blockers",description:"Number of findings that stop the move, unknowns nobody acknowledged included.",setWhen:"Azure was\
 looked at",value:report=>count(report,(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.be)(report.findings))},{name:"warnings",description:"Number of warnings, accepted blockers included.",setWhen:"\
Azure was looked at",value:report=>count(report,(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.nZ)(report.findings))},{name:"unknowns",description:"Number of findings about what could not be \
read, acknowledged or not.",setWhen:"Azure was looked at",value:report=>count(report,(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.F9)(report.findings))},{name:"workspace-id",description:"Re\
source id of the workspace after the move. It holds a subscription id, so the runner may drop it between jobs; read `id-map-file` there.",setWhen:"the workspace was seen at the destination",value:report=>report.
newWorkspaceId??""},{name:"post-move-tasks",description:"What is left to do after the move: a JSON array of kind, name, action, automatic; free of ids. Cut to whole items where it is longer than this \
host carries; the last item then has the kind `more`, and `tasks-file` has all.",setWhen:"Azure was looked at",value:report=>wasInventoried(report)?(0,_list_outputs_js__WEBPACK_IMPORTED_MODULE_1__.EV)(
postMoveTasks(report),_list_outputs_js__WEBPACK_IMPORTED_MODULE_1__.aF[report.host??"github"],moreTasks):""},taskCount("computes-to-recreate","compute","computes to create again"),taskCount("endpoints\
-to-redeploy","endpoint","endpoints to deploy again"),taskCount("datastores-to-update","datastore","datastores to update or create again"),taskCount("private-endpoints-to-approve","private-endpoint","\
private endpoints to approve"),taskCount("role-assignments-to-recreate","role-assignment","role assignments to create again"),taskCount("data-assets-to-register","data-asset","data assets to register \
again"),{name:"matrix",description:"JSON for `strategy.matrix`, one job for each move with its `key`, `workspace` and `wave`, in the form that the matrix of this host has; free of ids. The inputs of a\
 key are in `workspace-moves.json`, beside the plan file, named as this host names them; what has no wave, and why, is in `workspace-moves-left-out.json`. A matrix carries 256 jobs: of more moves it h\
olds the first, and `workspace-moves-matrix-2.json` and so on are the next ones, each a whole matrix.",setWhen:"`discover` found a workspace",value:_batch_outputs_js__WEBPACK_IMPORTED_MODULE_0__.lQ},{
name:"waves",description:"JSON array of waves, each an array of the keys of moves in `matrix` that can run side by side; free of ids.",setWhen:"`discover` found a workspace that has a destination",value:_batch_outputs_js__WEBPACK_IMPORTED_MODULE_0__.
gt},{name:"correlation-id",description:"The `x-ms-correlation-request-id` of every request of the run; support asks for it.",setWhen:"Azure was asked anything",value:report=>report.correlationId??""}];
function outputsOf(report){return Object.fromEntries(outputs.map(output=>[output.name,output.value(report)]))}function taskCount(name,kind,what){return{name,description:`Number of ${what} after the mo\
ve.`,setWhen:"Azure was looked at",value:report=>count(report,report.postMoveTasks.filter(task=>task.kind===kind))}}function count(report,items){return wasInventoried(report)?String(items.length):""}function wasInventoried(report){
const seen=[report.collections,report.findings,report.postMoveTasks];return seen.some(list=>list.length>0)}function moreTasks(count2){const action=`Read ${count2} more in workspace-move-tasks.json (ta\
sks-file).`;return{kind:"more",name:"workspace-move-tasks.json",action,automatic:false}}function postMoveTasks(report){const ids=[report.source?.subscriptionId,report.destination?.subscriptionId];const idFree=text=>ids.
reduce((said,id)=>id===void 0||id===""?said:withoutId(said,id),text);return report.postMoveTasks.map(({kind,name,action,automatic})=>({kind,name:idFree(name),action:idFree(action),automatic}))}function withoutId(text,id){
return text.replaceAll(new RegExp(id.replaceAll(/[^\w-]/g,"\\$&"),"gi"),"(subscription)")}}),8526:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{b:()=>quotedInput});var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5140);var _domain_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
9388);var _domain_shortened_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(3501);const LONGEST_SHOWN=80;function quotedInput(text){const clean=(0,_domain_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__.
Xm)(text.trim())?"***":(0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);return JSON.stringify((0,_domain_shortened_js__WEBPACK_IMPORTED_MODULE_2__.v)(clean,LONGEST_SHOWN))}}),3488:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{p:()=>readWorkspacesFile,O:()=>rowInputs});var batch=__nccwpck_require__2(2423);var json=__nccwpck_require__2(3871);var closest_member=__nccwpck_require__2(
3317);;const TEXT=/"(?:[^"\\]|\\.)*"(\s*:)?/gs;function hasDoubledKey(text,parsed){let written=0;for(const[,colon]of text.matchAll(TEXT))if(colon!==void 0)written+=1;return written!==keysIn(parsed)}function keysIn(value){
const isObject=(0,json.OW)(value);const inner=isObject?Object.values(value):(0,json.Md)(value)?value:[];return inner.reduce((sum,one)=>sum+keysIn(one),isObject?inner.length:0)}var parse_json=__nccwpck_require__2(
633);var resource_id=__nccwpck_require__2(9879);var own_entry=__nccwpck_require__2(4532);var inputs=__nccwpck_require__2(7914);var input_problem=__nccwpck_require__2(1349);var quoted_input=__nccwpck_require__2(
8526);;const rowInputs=[inputs.Fu.sourceSubscriptionId,inputs.Fu.sourceResourceGroup,inputs.Fu.workspaceName,inputs.Fu.destinationSubscriptionId,inputs.Fu.destinationResourceGroup,inputs.Fu.associatedResources];
const fieldNames=rowInputs.map(({name})=>name);function readWorkspacesFile(text){const list=(0,parse_json.q)(text);if(!(0,json.Md)(list)||list.length===0)return{problems:[notAList(list)]};if(hasDoubledKey(
text,list))return{problems:[DOUBLED]};const rows=list.map((row,index)=>readRow(row,index+1));const problems=rows.flatMap(row=>"problems"in row?row.problems:[]);if(problems.length>0)return{problems};const entries=rows.
flatMap(row=>"entry"in row?[row.entry]:[]);const clashes=(0,batch.no)(entries).map(clashProblem);return clashes.length>0?{problems:clashes}:{entries}}const DOUBLED={sentence:"The list of moves names a\
 field of one row twice, and nobody knows which is meant.",remedy:"Name each field once in a row."};function notAList(list){const seen=list===void 0?"is not JSON":(0,json.Md)(list)?"has no rows":"is n\
ot an array";return{sentence:`The list of moves ${seen}.`,remedy:`Write a JSON array of objects with the fields ${fieldNames.join(", ")}.`}}function readRow(row,number){if(!(0,json.OW)(row)){return{problems:[
problem(number,"is not an object",`Give it ${fieldNames.join(", ")}.`)]}}const problems=[...Object.keys(row).flatMap(name=>strangerProblems(name,number)),...rowInputs.flatMap(field=>fieldProblems(field,
row,number))];if(problems.length>0)return{problems};const entry=entryOf(row);if(entry.destination!==void 0&&(0,resource_id.sU)(entry.source,entry.destination)){const name=inputs.Fu.destinationResourceGroup.
name;const seen=`${name} is ${(0,quoted_input.b)(entry.destination.resourceGroup)}, the group that the workspace is in`;return{problems:[problem(number,seen,"Give another resource group or subscriptio\
n.")]}}return{entry}}function strangerProblems(name,number){if(fieldNames.includes(name))return[];const meant=(0,closest_member.k)(name,fieldNames);const remedy=meant===void 0?`Fields are ${fieldNames.
join(", ")}.`:`Did you mean ${(0,quoted_input.b)(meant)}?`;return[problem(number,`the field ${(0,quoted_input.b)(name)} is not known`,remedy)]}function fieldProblems(field,row,number){const expected=`${field.
name} as ${field.kind.expected}`;const text=textOf(field,row);if(text===void 0){return[problem(number,`${field.name} is not text`,`Give ${expected}.`)]}if(text===""){const isNeeded=field.requiredIn?.includes(
"validate")===true;const isGiven=(0,own_entry.P)(row,field.name)!==void 0;if(!isNeeded&&!isGiven)return[];const remedy=isNeeded?`Give ${expected}.`:`Give ${expected}, or leave it out.`;return[problem(
number,`${field.name} is ${isGiven?"empty":"missing"}`,remedy)]}const reading=(0,input_problem.MU)(field,text);if("value"in reading)return[];return reading.faults.map(fault=>problem(number,`${field.name}\
 is ${(0,quoted_input.b)(fault.seen)}; expected ${fault.expected}`,fault.meant===void 0?`Give ${expected}.`:`Did you mean ${(0,quoted_input.b)(fault.meant)}?`))}function textOf(field,row){const value=(0,
own_entry.P)(row,field.name);if(value===void 0)return"";if(typeof value==="string")return(0,input_problem.xe)(field,value);if(field.kind.type!=="list"||!(0,json.Md)(value))return void 0;const items=value.
filter(item=>typeof item==="string");return items.length===value.length?items.join(",")||",":void 0}function entryOf(row){const said=field=>(0,input_problem.xm)(field,textOf(field,row)??"");const subscriptionId=said(
inputs.Fu.sourceSubscriptionId)??"";return{source:{subscriptionId,resourceGroup:said(inputs.Fu.sourceResourceGroup)??""},destination:{subscriptionId:said(inputs.Fu.destinationSubscriptionId)??subscriptionId,
resourceGroup:said(inputs.Fu.destinationResourceGroup)??""},workspaceName:said(inputs.Fu.workspaceName)??"",associated:said(inputs.Fu.associatedResources)??[]}}const clashWords={"same-workspace":"name\
s the same workspace as row","same-name-there":"puts a workspace of the same name into the same group as row"};function clashProblem({kind,earlier,later}){return problem(later+1,`it ${clashWords[kind]}\
 ${earlier+1}`,"Leave one of the two rows out.")}function problem(number,seen,remedy){return{sentence:`Row ${number} of the list of moves: ${seen}.`,remedy}}}),7556:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{d:()=>judgeInputs});var input_problem=__nccwpck_require__2(1349);var resource_id=__nccwpck_require__2(9879);var inputs=__nccwpck_require__2(7914);var workspaces_file=__nccwpck_require__2(
3488);;function discoverProblems(given,spell){const isGiven=input=>given(input)!=="";const list=spell(inputs.Fu.workspacesFile.name);if(isGiven(inputs.Fu.workspacesFile)){return workspaces_file.O.filter(
isGiven).map(({name})=>({input:spell(name),sentence:`The input ${spell(name)} is given beside ${list}, whose rows say it.`,remedy:`Remove ${spell(name)}, or ${list}.`}))}const{sourceSubscriptionId,workspaceName}=inputs.
Fu;const{destinationSubscriptionId,destinationResourceGroup}=inputs.Fu;return[...isGiven(sourceSubscriptionId)?[]:[(0,input_problem.LO)(sourceSubscriptionId,`discover needs it, or ${list}`,spell)],...isGiven(
workspaceName)?[{input:spell(workspaceName.name),sentence:`The input ${spell(workspaceName.name)} is given, but discover lists every workspace of a subscription or group.`,remedy:`Remove ${spell(workspaceName.
name)}, or name workspaces in ${list}.`}]:[],...isGiven(destinationSubscriptionId)&&!isGiven(destinationResourceGroup)?[(0,input_problem.LO)(destinationResourceGroup,`${spell(destinationSubscriptionId.
name)} alone is no destination`,spell)]:[]]}var gate_policy=__nccwpck_require__2(8845);var input_entry=__nccwpck_require__2(326);;const lookedAt={validate:gate_policy.m,move:gate_policy.m,promote:gate_policy.
m,restore:["digest","pull-request"],status:[],discover:[]};const readBy={digest:inputs.Fu.approvedPlanDigest,environment:inputs.Fu.environment,"pull-request":inputs.Fu.pullRequest};function isGateOff(given){
return partsOf(given)?.length===0}function gateProblems(given,mode,spell,host){const parts=partsOf(given);if(mode===void 0||parts===void 0)return[];const{gate}=inputs.Fu;const usesGate=gate.usedIn.some(
one=>one===mode);const problem=usesGate?gateProblem(parts,mode,spell,host):void 0;if(problem!==void 0)return[problem];const needed=usesGate?neededBy(parts,mode,host).filter(input=>given(input)===""):[];
return[...inputs.Ds.filter(input=>(0,inputs.GS)(host,input)&&isValid(input,given(input))).flatMap(input=>unusedProblems(input,mode,parts,given,spell)),...needed.map(input=>(0,input_problem.LO)(input,`\
this ${spell(gate.name)} needs it`,spell))]}function partsOf(given){const{gate}=inputs.Fu;return(0,input_problem.xm)(gate,given(gate)||gate.default)}function isValid(input,text){return text!==""&&"val\
ue"in(0,input_problem.MU)(input,text)}function gateProblem(parts,mode,spell,host){const{gate}=inputs.Fu;const spelled=spell(gate.name);const known=gate_policy.m.filter(part=>(0,inputs.GS)(host,readBy[part]));
const taken=known.filter(part=>lookedAt[mode].includes(part));const refuse=why=>({input:spelled,sentence:`The input ${spelled} is "${parts.join(", ")||"none"}", ${why}.`,remedy:`Give ${spelled} as a l\
ist of ${taken.join(", ")}, or leave it out: the digest is then the gate.`});if(parts.length===0&&mode!=="promote"){return refuse(`which only promote takes, not ${mode}`)}if(parts.length===0&&host==="\
terminal"){return refuse(`which ${input_entry.g[host]} does not take: it changes nothing without a digest`)}const foreign=parts.find(part=>!known.includes(part));if(foreign!==void 0){return refuse(`an\
d ${foreign} does not exist on ${input_entry.g[host]}`)}const unseen=parts.find(part=>!taken.includes(part));return unseen===void 0?void 0:refuse(`and ${mode} does not look at ${unseen}`)}function unusedProblems(input,mode,parts,given,spell){
if(input.isSafeguard!==true)return[];const spelled=spell(input.name);const gate=spell(inputs.Fu.gate.name);const refuse=(by,remedy)=>[{input:spelled,sentence:`The input ${spelled} is given, but ${by} \
does not look at it: it would hold nothing back.`,remedy}];if(input.usedIn?.includes(mode)===false)return refuse(mode,`Remove ${spelled}.`);const fitting=input.gateParts??parts;if(fitting.length===0||
fitting.some(part=>parts.includes(part)))return[];const{alsoUsedBy}=input;const other=inputs.Ds.find(({name})=>name===alsoUsedBy?.name);if(other!==void 0&&given(other)===alsoUsedBy?.word)return[];return refuse(
`this ${gate}`,`Remove ${spelled}, or let ${gate} have ${fitting.join(" or ")}.`)}function neededBy(parts,mode,host){const asks=parts.some(part=>part==="pull-request"||part==="environment"&&mode!=="va\
lidate");const needsToken=asks&&(0,inputs.GS)(host,inputs.Fu.githubToken);return[...parts.includes("environment")?[inputs.Fu.environment]:[],...needsToken?[inputs.Fu.githubToken]:[]]}var quoted_input=__nccwpck_require__2(
8526);;function problemsOf(given,mode,spell,host){return[...inputs.Ds.flatMap(input=>hostProblems(input,given(input),host,spell(input.name))),...inputs.Ds.flatMap(input=>valueProblems(input,given(input),
spell(input.name))),...missingProblems(given,mode,spell),...sameGroupProblems(given,mode,spell),...gateProblems(given,mode,spell,host),...mode==="discover"?discoverProblems(given,spell):[]]}function hostProblems(input,text,host,spelled){
if(text===""||(0,inputs.GS)(host,input))return[];return[{input:spelled,sentence:`The input ${spelled} is given, but it does not exist on ${input_entry.g[host]}.`,remedy:`Remove ${spelled}.`}]}function valueProblems(input,text,spelled){
if(text==="")return[];const reading=(0,input_problem.MU)(input,text);if("value"in reading)return[];return reading.faults.map(fault=>invalid(input,fault,spelled))}function missingProblems(given,mode,spell){
const as=mode==="promote"&&isGateOff(given)?"validate":mode;if(mode===void 0||as===void 0)return[];return inputs.Ds.filter(input=>(input.requiredIn??[]).includes(as)&&given(input)==="").map(input=>(0,
input_problem.LO)(input,`${mode} needs it`,spell))}function sameGroupProblems(given,mode,spell){const sourceSubscription=given(inputs.Fu.sourceSubscriptionId);const plans=mode==="validate"||mode==="pr\
omote"&&isGateOff(given);const implied=plans||mode==="discover"?sourceSubscription:"";const source={subscriptionId:sourceSubscription,resourceGroup:given(inputs.Fu.sourceResourceGroup)};const destination={
subscriptionId:given(inputs.Fu.destinationSubscriptionId)||implied,resourceGroup:given(inputs.Fu.destinationResourceGroup)};const complete=[...Object.values(source),...Object.values(destination)].every(
part=>part!=="");if(!complete||!(0,resource_id.sU)(source,destination))return[];const spelled=spell(inputs.Fu.destinationResourceGroup.name);const other=spell(inputs.Fu.sourceResourceGroup.name);return[
{input:spelled,sentence:`The input ${spelled} is ${(0,quoted_input.b)(destination.resourceGroup)}, the same resource group as ${other}.`,remedy:`Give another resource group, or another ${spell(inputs.
Fu.destinationSubscriptionId.name)}.`}]}function invalid(input,fault,spelled){const seen=input.secret===true?"not valid":(0,quoted_input.b)(fault.seen);return{input:spelled,sentence:`The input ${spelled}\
 is ${seen}; expected ${fault.expected}.`,remedy:fault.meant===void 0?`Give ${spelled} as ${input.kind.expected}.`:`Did you mean ${(0,quoted_input.b)(fault.meant)}?`}};const PASTED=/^(?=\/subscriptions\/|https:\/\/)/i;
const ID=/\/subscriptions\/([^/?&#]+)(?:\/resourcegroups\/([^/?&#]+)(?:(?:\/providers\/microsoft\.machinelearningservices)?\/workspaces\/([^/?&#]+))?)?/i;const chains=[[inputs.Fu.sourceSubscriptionId,
inputs.Fu.sourceResourceGroup,inputs.Fu.workspaceName],[inputs.Fu.sourceSubscriptionId,inputs.Fu.sourceResourceGroup],[inputs.Fu.destinationSubscriptionId,inputs.Fu.destinationResourceGroup],[inputs.Fu.
sourceSubscriptionId],[inputs.Fu.destinationSubscriptionId]];function withPastedIds(given,spell){return chains.reduce((before,chain)=>{const taken=takeApart(before.given,chain,spell);return{given:taken.
given,problems:[...before.problems,...taken.problems]}},{given,problems:[]})}function takeApart(given,chain,spell){const last=chain.at(-1);const parts=last===void 0?void 0:pasted_ids_partsOf(given(last))?.
slice(0,chain.length);if(last===void 0||parts?.length!==chain.length)return{given,problems:[]};const named=new Map(chain.map((input,index)=>[input.name,parts[index]??""]));const others=chain.slice(0,-1).
flatMap(input=>{const[said,meant]=[given(input),named.get(input.name)??""];const own=pasted_ids_partsOf(said)?.at(chain.indexOf(input))??said;if(own===""||(0,resource_id.s)(own,meant))return[];return[
{input:spell(last.name),sentence:`The input ${spell(last.name)} is an id with ${(0,quoted_input.b)(meant)} in it, but ${spell(input.name)} is ${(0,quoted_input.b)(said)}.`,remedy:`Give ${spell(last.name)}\
 as ${(0,quoted_input.b)(named.get(last.name)??"")}, or leave ${spell(input.name)} out.`}]});return{given:input=>named.get(input.name)??given(input),problems:others}}function pasted_ids_partsOf(text){
if(!PASTED.test(text))return void 0;const parts=ID.exec(decoded(text))?.slice(1);return parts?.filter(part=>typeof part==="string")}function decoded(address){try{return decodeURIComponent(address)}catch{
return address}};function judgeInputs(source,spell){const written=input=>(0,input_problem.xe)(input,source.get(input.name));const{given,problems:pasted}=withPastedIds(written,spell);const mode=(0,input_problem.
xm)(inputs.Fu.mode,given(inputs.Fu.mode)||inputs.Fu.mode.default);const problems=[...pasted,...problemsOf(given,mode,spell,source.host??"github")];return{given,mode,problems,list:mode==="discover"?given(
inputs.Fu.workspacesFile):""}}}),6220:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{F7:()=>inAzuresWords,MZ:()=>codesOf,
Z9:()=>wordsOf,cA:()=>lineOf,l1:()=>isAzuresOwn,up:()=>ownCodesOf,wf:()=>leavesOf});function leavesOf(node){return node.details.length===0?[node]:node.details.flatMap(leavesOf)}function codesOf(node){
return[...ownCodesOf(node),...node.details.flatMap(codesOf)]}function isAzuresOwn(error){return codesOf(error).length>0}function ownCodesOf({code,info}){return[...code===void 0?[]:[code],...info?.innerCodes??
[]]}const MOST_LEAVES=3;function lineOf(error){const said=[...new Set(leavesOf(error).map(leafLine))].filter(line=>line!=="");const more=said.length>MOST_LEAVES?[`and ${said.length-MOST_LEAVES} more`]:
[];return[...said.slice(0,MOST_LEAVES),...more].join("; ")}function inAzuresWords(sentence,error){return`${sentence}: ${wordsOf(error).replace(/\.$/,"")}.`}function wordsOf(error){const said=lineOf(error);
if(said!=="")return said;return error.status===void 0?"it gave no reason":`HTTP ${error.status}, without a reason`}function leafLine(leaf){const policies=(leaf.info?.policies??[]).map(name=>`(policy ${name}\
)`);const said=[leaf.message,...policies].filter(part=>part!=="").join(" ");return[ownCodesOf(leaf).join(" > "),said].filter(part=>part!=="").join(": ")}}),9879:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BY:()=>movedId,RL:()=>workspaceResourceId,RQ:()=>parseResourceId,a5:()=>isAtOrBelow,pv:()=>withoutCase,s:()=>sameId,sU:()=>sameGroup,ts:()=>subscriptionResourceId,
x6:()=>resourceGroupId});const RESOURCE_ID=/^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)((?:\/[^/]+\/[^/]+)+)\/?$/i;function parseResourceId(id){const match=RESOURCE_ID.exec(
id);if(match===null)return void 0;const[,subscriptionId,resourceGroup,namespace,rest]=match;if(!subscriptionId||!resourceGroup||!namespace||!rest)return void 0;const segments=rest.slice(1).split("/");
const types=segments.filter((_,index)=>index%2===0);const names=segments.filter((_,index)=>index%2===1);return{subscriptionId,resourceGroup,type:[namespace,...types].join("/"),name:names.join("/")}}const LOOK_ALIKES=/([\u212A\u212B\u2126])/;
function withoutCase(id){if(!LOOK_ALIKES.test(id))return id.toLowerCase();return id.split(LOOK_ALIKES).map(part=>LOOK_ALIKES.test(part)?part:part.toLowerCase()).join("")}function sameId(left,right){return withoutCase(
left)===withoutCase(right)}function isAtOrBelow(id,ancestor){return sameId(id,ancestor)||withoutCase(id).startsWith(`${withoutCase(ancestor)}/`)}function sameGroup(left,right){return sameId(resourceGroupId(
left),resourceGroupId(right))}function subscriptionResourceId(subscriptionId){return`/subscriptions/${subscriptionId}`}function resourceGroupId(group){return`/subscriptions/${group.subscriptionId}/res\
ourceGroups/${group.resourceGroup}`}function workspaceResourceId(group,workspaceName){return`${resourceGroupId(group)}/providers/Microsoft.MachineLearningServices/workspaces/${workspaceName}`}function movedId(id,destination){
const parsed=parseResourceId(id);if(parsed===void 0)return void 0;const providers=id.slice(withoutCase(id).indexOf("/providers/"));return`${resourceGroupId(destination)}${providers}`}}),7231:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E:()=>shortName});var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9879);function shortName(id,workspaceIds){if(!id.startsWith("/"))return id;
const workspace=workspaceIds.find(one=>(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.a5)(id,one));const rest=workspace===void 0?id:id.slice(workspace.length);if(workspace!==void 0&&rest==="")return workspace.
split("/").at(-1)??id;const short=rest.replace(/^\/subscriptions\/(?=[^/]+\/resourceGroups\/)[^/]+\/resourceGroups\//i,"").replace(/^\/subscriptions\/[^/]+\/providers\//i,"").replaceAll(/\/?providers\/[^/]+\/(?=.)/gi,
"/").replace(/^\/subscriptions\//i,"subscription ").replace(/^\//,"");return short===""?id:short}}),6956:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{x:()=>camelCase});function camelCase(name){return name.replaceAll(/-([a-z])/g,(_,letter)=>letter.toUpperCase())}}),3317:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{k:()=>closestMember});var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2818);function closestMember(word,members){const allowed=Math.
max(2,Math.floor(word.length/3));const ranked=members.map(member=>({member,far:(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(word.toLowerCase(),member.toLowerCase())})).filter(({member,far})=>far<=
allowed&&far<member.length).sort((left,right)=>left.far-right.far);return ranked[0]?.member}}),427:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{h:()=>counted});function counted(count,singular,plural=`${singular}s`){return`${count} ${count===1?singular:plural}`}}),3805:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{U:()=>dataText,z:()=>dataLine});function dataText(value){return`${escaped(JSON.stringify(value,void 0,2))}
`}function dataLine(value){return escaped(JSON.stringify(value))}function escaped(json){return json.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,unicodeEscapes).
replaceAll("##","\\u0023\\u0023").replaceAll(/(?<=[\r\n ])::|(?<=")::/g,"\\u003a\\u003a")}function unicodeEscapes(signs){return Array.from({length:signs.length},(_,index)=>{return`\\u${signs.charCodeAt(
index).toString(16).padStart(4,"0")}`}).join("")}}),8845:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{m:()=>gateParts,
u:()=>teamsOf});const gateParts=["digest","environment","pull-request"];function teamsOf({approvers}){return approvers.filter(approver=>approver.includes("/"))}}),3871:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$6:()=>textAt,Md:()=>isJsonArray,OW:()=>isJsonObject,fK:()=>valueAt,gT:()=>listAt,lJ:()=>objectAt});var _own_entry_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4532);function isJsonObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function isJsonArray(value){return Array.isArray(value)}function valueAt(value,...path){let here=value;
for(const name of path){if(!isJsonObject(here))return void 0;here=(0,_own_entry_js__WEBPACK_IMPORTED_MODULE_0__.P)(here,name)}return here}function textAt(value,...path){const found=valueAt(value,...path);
return typeof found==="string"?found:void 0}function listAt(value,...path){const found=valueAt(value,...path);return isJsonArray(found)?found:[]}function objectAt(value,...path){const found=valueAt(value,
...path);return isJsonObject(found)?found:{}}}),4532:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{P:()=>ownEntry});function ownEntry(table,word){
return Object.hasOwn(table,word)?table[word]:void 0}}),633:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{q:()=>parseJson});
const DEEPEST=100;function isJson(value,isFinite){return value!==void 0&&(isFinite||!holdsInfinity(value))}const MAY_OVERFLOW=/\d[eE]\+?\d{3}|\d{309}/;function holdsInfinity(value){if(typeof value!=="\
object"||value===null)return value===Infinity||value===-Infinity;return Object.values(value).some(holdsInfinity)}function parseJson(text){if(isTooDeep(text))return void 0;try{const parsed=JSON.parse(text.
replace(/^\uFEFF/,""));return isJson(parsed,!MAY_OVERFLOW.test(text))?parsed:void 0}catch{return void 0}}const[QUOTE,ESCAPE]=['"'.charCodeAt(0),"\\".charCodeAt(0)];const[ARRAY,ARRAY_END]=["[".charCodeAt(
0),"]".charCodeAt(0)];const[OBJECT,OBJECT_END]=["{".charCodeAt(0),"}".charCodeAt(0)];function isTooDeep(text){if(!opensMoreThan(DEEPEST,text))return false;let depth=0;let quoted=false;for(let at=0;at<
text.length;at+=1){const sign=text.charCodeAt(at);if(quoted){if(sign===ESCAPE)at+=1;else if(sign===QUOTE)quoted=false}else if(sign===QUOTE)quoted=true;else if(sign===ARRAY||sign===OBJECT)depth+=1;else if(sign===
ARRAY_END||sign===OBJECT_END)depth-=1;if(depth>DEEPEST)return true}return false}function opensMoreThan(limit,text){let found=0;for(const sign of["{","["]){for(let at=text.indexOf(sign);at!==-1;at=text.
indexOf(sign,at+1)){found+=1;if(found>limit)return true}}return false}}),716:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{F9:()=>unknownsOf,be:()=>blockersOf,nZ:()=>warningsOf});function blockersOf(findings){return findings.filter(finding=>finding.severity==="blocker"&&!isSettled(finding))}function warningsOf(findings){
return findings.filter(finding=>finding.severity==="warning"||finding.severity==="blocker"&&isSettled(finding))}function unknownsOf(findings){return findings.filter(finding=>finding.certainty==="unkno\
wn")}function isSettled({acknowledged,preparedBy}){return acknowledged||preparedBy!==void 0}}),4878:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{B3:()=>workspaceOf,Qd:()=>DEFAULT_PLAN_AGE_HOURS,jk:()=>PLAN_SCHEMA_VERSION,p1:()=>expiryOf});var _azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9879);
const PLAN_SCHEMA_VERSION=4;const DEFAULT_PLAN_AGE_HOURS=24;function expiryOf({origin},maxAgeHours){return new Date(Date.parse(origin.createdAt)+maxAgeHours*36e5).toISOString()}function workspaceOf({content}){
return content.resources.find(({type})=>(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.s)(type,WORKSPACE_TYPE))}const WORKSPACE_TYPE="Microsoft.MachineLearningServices/workspaces"}),6821:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P3:()=>takesAway,b$:()=>stepAsJson,iI:()=>prepareNames,yb:()=>removes});const prepareNames=["create-resource-group","register-providers","pause-schedules",
"delete-endpoints","delete-computes","detach-computes"];const removing=new Set(["delete-endpoints","delete-computes","detach-computes"]);function removes({step}){return removing.has(step)}function takesAway(step){
return removes(step)||step.step==="pause-schedules"}function stepAsJson({step,id,loses,secrets,creates}){return{step,id,loses,secrets,...creates===void 0?{}:{creates}}}}),522:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{N:()=>restoreNames,f:()=>restoreTable});const restoreTable={tags:["workspace","associatedResources"],"role-assignments":["roleAssignments","associatedRoleA\
ssignments","associatedResources"],"private-endpoints":["privateEndpointConnections","associatedConnections"],datastores:["datastores"],"data-assets":["dataAssets","dataVersions"],connections:["connec\
tions"],computes:["computes"],endpoints:["onlineEndpoints","onlineDeployments","batchEndpoints","batchDeployments","serverlessEndpoints"],schedules:["schedules"],"diagnostic-settings":["diagnosticSett\
ings"],locks:["sourceLocks"]};const restoreNames=Object.keys(restoreTable)}),2423:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{no:()=>clashesOf,gA:()=>entryInputs,YD:()=>keysOf,gt:()=>wavesOf});;function colourEdges(edges){const colours=[];const vertices=new Map(edges.flat().map(number=>[number,new Vertex]));const at=number=>known(
vertices.get(number));const paint=(edge,colour)=>{colours[edge]=colour;for(const end of known(edges[edge]))at(end).put(colour,edge)};let count=edge_colouring_largestDegree(edges);edges.forEach(([one,other],edge)=>{
if(one===other)throw new Error("An edge must have two different ends.");const[mine,theirs]=[at(one).lowestFree,at(other).lowestFree];let common=Math.max(mine,theirs);while(at(one).has(common)||at(other).
has(common))common+=1;if(common<count){paint(edge,common);return}const path=[other];const crossed=[];for(let end=other,colour=mine;;colour=colour===mine?theirs:mine){const next=at(end).edgeOf(colour);
if(next===void 0)break;const[left,right]=known(edges[next]);end=left===end?right:left;path.push(end);crossed.push(next)}if(path.at(-1)===one){paint(edge,count);count+=1;return}for(const number of path)
at(number).exchange(mine,theirs);for(const passed of crossed)colours[passed]=colours[passed]===mine?theirs:mine;paint(edge,mine)});return colours}function edge_colouring_largestDegree(edges){const degrees=new Map;
for(const vertex of edges.flat())degrees.set(vertex,(degrees.get(vertex)??0)+1);return[...degrees.values()].reduce((most,degree)=>Math.max(most,degree),0)}class Vertex{#edges=[];lowestFree=0;has(colour){
return this.#edges[colour]!==void 0}edgeOf(colour){return this.#edges[colour]}put(colour,edge){this.#edges[colour]=edge;if(edge===void 0)this.lowestFree=Math.min(this.lowestFree,colour);while(this.has(
this.lowestFree))this.lowestFree+=1}exchange(one,other){const[first,second]=[this.#edges[one],this.#edges[other]];this.put(one,second);this.put(other,first)}}function known(value){if(value===void 0)throw new Error(
"The colouring has lost its way.");return value}var resource_id=__nccwpck_require__2(9879);;function wavesOf(moves){const waves=new Map;colourEdges(edgesOf(moves)).forEach((wave,index)=>{const move=moves[index];
const others=waves.get(wave);if(move===void 0)return;if(others===void 0)waves.set(wave,[move]);else others.push(move)});return[...waves].sort(([left],[right])=>left-right).map(([,wave])=>wave)}function fewestWaves(moves){
return largestDegree(edgesOf(moves))}function edgesOf(moves){const numbers=new Map;const numberOf=group=>{const id=(0,resource_id.pv)((0,resource_id.x6)(group));const number=numbers.get(id)??numbers.size;
numbers.set(id,number);return number};return moves.map(({source,destination})=>[numberOf(source),numberOf(destination)])}function keysOf(names){const seen=new Map;return names.map(name=>{const count=(seen.
get(name.toLowerCase())??0)+1;seen.set(name.toLowerCase(),count);return count===1?name:`${name}.${count}`})}function clashesOf(entries){const claims={"same-workspace":({source,workspaceName})=>(0,resource_id.
RL)(source,workspaceName),"same-name-there":({destination,workspaceName})=>destination===void 0?void 0:(0,resource_id.RL)(destination,workspaceName)};const workspaces=twins(entries,"same-workspace",claims["\
same-workspace"]);const names=twins(entries,"same-name-there",claims["same-name-there"]);const told=new Set(workspaces.map(({later})=>later));return[...workspaces,...names.filter(({later})=>!told.has(
later))]}function twins(entries,kind,claim){const first=new Map;return entries.flatMap((entry,later)=>{const claimed=claim(entry);if(claimed===void 0)return[];const id=(0,resource_id.pv)(claimed);const earlier=first.
get(id);if(earlier!==void 0)return[{kind,earlier,later}];first.set(id,later);return[]})}function entryInputs({source,destination,workspaceName,associated}){return{"source-subscription-id":source.subscriptionId,
"source-resource-group":source.resourceGroup,"workspace-name":workspaceName,...destination===void 0?{}:{"destination-subscription-id":destination.subscriptionId,"destination-resource-group":destination.
resourceGroup},"associated-resources":associated.length===0?"none":associated.join(", ")}}}),3430:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{AE:()=>jobScans,RV:()=>failOnLevels,SX:()=>azureClouds,Zx:()=>authMethods,nI:()=>modes,sw:()=>commentModes,ur:()=>associatedKinds});const modes=["validate","move","restore","st\
atus","promote","discover"];const associatedKinds=["storage","key-vault","container-registry","application-insights"];const authMethods=["auto","oidc","azure-cli","managed-identity","environment"];const azureClouds=[
"AzureCloud","AzureUSGovernment","AzureChinaCloud"];const failOnLevels=["blocker","warning","never"];const jobScans=["full","active-search"];const commentModes=["auto","always","never"]}),5140:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E:()=>redact,_:()=>ProductError});var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9388);class ProductError extends Error{reason;remedy;correlationId;armError;constructor(reason,details){
super(redact(details.sentence),details.cause===void 0?void 0:{cause:details.cause});this.name="ProductError";this.reason=reason;this.remedy=redact(details.remedy);this.correlationId=details.correlationId;
this.armError=details.armError}}function redact(text){return(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__.FC)(text,"***")}}),3278:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{S9:()=>overtime,bW:()=>givenUp,ky:()=>isOvertime});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5140);function overtime(what){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
_("timed-out",{sentence:`The time limit of this run (timeout-minutes) passed while it waited for ${what}.`,remedy:"Look at what it waited for, then run again, with more timeout-minutes if need be."})}
function isOvertime(limit){return limit instanceof AbortSignal&&limit.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__._}function givenUp(waited,limit,what,ms){return new Promise((resolve,reject)=>{
const giveUp=()=>{const seconds=ms/1e3;reject(isOvertime(limit)?overtime(what):new Error(`${what} did not come within ${seconds} seconds (ETIMEDOUT)`))};if(limit.aborted)giveUp();else limit.addEventListener(
"abort",giveUp,{once:true});waited.then(resolve,reject)})}}),5617:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{G9:()=>matrixFile,
Z4:()=>isOwnFile,aJ:()=>ownFiles});const ownFiles={report:"workspace-move-report.md",reportJson:"workspace-move-report.json",sarif:"workspace-move-findings.sarif",junit:"workspace-move-findings.junit.\
xml",journal:"workspace-move-journal.jsonl",moves:"workspace-moves.json",leftOut:"workspace-moves-left-out.json",tasks:"workspace-move-tasks.json",idMap:"workspace-move-id-map.json"};function matrixFile(number){
return`workspace-moves-matrix-${number}.json`}const OWN=new Set(Object.values(ownFiles));const MATRIX=/^workspace-moves-matrix-\d+\.json$/;function isOwnFile(path){const name=(path.split(/[\\/]/).at(-1)??
"").trim().toLowerCase();return OWN.has(name)||MATRIX.test(name)}}),6628:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{w:()=>TOOL_VERSION});const TOOL_VERSION="0.1.0"}),9388:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$i:()=>isPlain,BH:()=>isSecretsOption,
Xm:()=>isUnguessable,Rk:()=>withoutRandomWords,FC:()=>withoutSecretShapes});;const SECRET_NAMES=["client_?secret","client_assertion","(?:access|refresh|id|security|auth)_?token","sas_?token","pass(?:w\
or[dt]|wd|phrase|code)","(?:store|key|ssh)pass","pwd","api[_-]?key","(?:account|shared_?access|access|secret|secret_?access|storage|primary|secondary)[_-]?key","shared_?access_?signature"].join("|");const QUERY_NAMES=`\
sig|code|key|token|auth|(?:[\\w-]{0,20}-)?signature|${SECRET_NAMES}|subscription-key`;const VARIABLE_NAMES="(?!(?:[\\w]{1,40}_)?(?:pad|eos|bos|unk|sep|cls|mask|stop|next)_token)(?:(?:\\w{0,40}_)?(?:toke\
n|secret|pass|passwd|passphrase|password|pwd|(?:api|private|auth|signing|encryption|master)_key)|\\w{0,40}(?:ssh|store|key)pass)";const OPTION_NAMES=`[\\w-]{0,40}(?:token|secret|pwd|sas|pass(?:wor[dt]|\
wd|phrase|code)|(?:store|key|ssh)pass|(?:api|access|account|secret|private|storage|subscription)[_-]?key)`;const OTHER_OPTION_NAMES="(?:[\\w-]{0,40}[_-])?(?:pat|pass|pw|auth|authorization|cookie|creden\
tials?)";const OTHER_NAMES="(?:\\w{0,40}_)?(?:pass|pw)";;const VALUE=/(?!\$|\*\*\*|\(left out)[^\s"'\\&;,<>]+/.source;const ONE_OF_VALUE=/[^\s"'\\&;,<>]/.source;const QUOTED=/(?!\$)[^"'\\]+/.source;const WITH_A_DIGIT=/(?=[^\s"'\\&;,<>]{0,200}\d)(?=[^\s"'\\&;,<>]{6})/.
source;const OF_THREE_KINDS=/(?=[\w+/.~-]{0,200}[a-z])(?=[\w+/.~-]{0,200}[A-Z])(?=[\w+/.~-]{0,200}\d)[\w+/.~-]{16,}={0,2}/.source;const RANDOM=`(?:${OF_THREE_KINDS}|[\\da-f]{32,}(?![\\w-]))`;const NO_NUMBER=/(?![\d.,e+-]+(?:[\s"'\\&;<>]|$))/.
source;const COMMANDS=[["login|mongo\\w{0,20}|snowsql|twine|sshpass","-p[\\s=]?"],["sqlcmd|bcp|(?:un)?zip","-P[\\s=]?"],["mysql\\w{0,20}|7za?","-p"],["ldap\\w{1,20}","-w\\s?"],["redis-cli","-a\\s?"],[
"openssl","-pass(?:in|out)?\\s+pass:"],["smb\\w{0,20}|rpcclient|net","-U\\s?[^\\s%]{1,64}%"],["curl",`(?:-[uU]|--user|--proxy-user)[\\s=]?["']?[^\\s:"'$]{1,64}:`],["lftp","-u\\s?[^\\s,]{1,64},"],["net\
\\s+use","/user:\\S{1,64}\\s+"],["htpasswd","-\\w{0,3}b\\w{0,3}\\s+\\S{1,200}\\s+\\S{1,64}\\s+"],["ConvertTo-SecureString",`(?:-String\\s+)?(?=["'])`]];const SHAPES=[/()eyJ(?:(?!eyJ)[\w-]){8,}\.[\w-]{8,}\.[\w-]*/g,
/()\b(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|gl(?:pat|rt|dt|ptt|cbt|ft|soat|oas|agent)-[\w-]{20,})/g,/()\b(?:hf_|sk-)(?=[\w-]{0,200}[a-z])(?=[\w-]{0,200}[A-Z])(?=[\w-]{0,200}\d)[\w-]{20,}/g,/(bearer\s+)[\w.~+/=-]{12,}/gi,
/(authorization\\?["']?\s*[:=]\s*\\?["']?basic\s+)[\w+/=-]{4,}/gi,/(\bbasic\s+)(?=[\w+/]{0,200}[a-z])(?=[\w+/]{0,200}[A-Z])(?=[\w+/]{0,200}\d)[\w+/]{12,}={0,2}/gi,/(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)(?:[^"'-]|-(?!----))+/g,
/()\b(?:dapi[\da-f]{32}|AIza[\w-]{30,}|npm_[A-Za-z\d]{30,}|pypi-AgE[\w-]{16,})/g,/()\b(?:[rs]k_(?:live|test)_\w{16,}|SG\.[\w-]{16,}\.[\w-]{16,})/g,/()(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{20,}/g,/()\b(?:AT[AC]TT3[\w=-]{20,}|do[opr]_v1_[\da-f]{64}|shp(?:at|ca|pa|ss)_[\da-f]{32})/g,
/()\b(?:dckr_pat_[\w-]{20,}|hvs\.[\w-]{20,}|(?:bot)?\d{8,10}:AA[\w-]{33})/g,/()\b(?:r8|gsk|lin_api)_[A-Za-z\d]{30,}/g,/(\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]+/gi,/(\bwebhook\.office\.com\/webhookb2\/)[\w/@-]+/gi,
/(\bdiscord(?:app)?\.com\/api\/webhooks\/\d+\/)[\w-]+/gi,/(\bapi\.telegram\.org\/bot\d+:)[\w-]+/gi,/(\bhooks\.zapier\.com\/hooks\/(?:catch|standard)\/)[\w/-]+/gi,/()\b(?:xox[abeoprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z\d]{16}\b)/g,
/\b([a-z][\w+.-]{0,20}:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/gi,/\b(https?:\/\/)[^\s/:@"'?#]{20,}(?=@)/gi,/(git\+https?:\/\/)(?=[a-z_-]{0,60}\d)[\w.-]{6,}(?=@(?!dev\.azure|ssh\.dev|[\w-]{1,60}\.visualstudio))/gi,
new RegExp(`([?&](?:${QUERY_NAMES})=)${VALUE}`,"gi"),...valuesAfter(`(?:^|[\\s"'])--?(?:${OPTION_NAMES})(?:=|\\s+)`),...valuesAfter(`(?:^|[\\s"'])--?(?:${OTHER_OPTION_NAMES})(?:=|\\s+)`,WITH_A_DIGIT),
new RegExp(`((?:^|[\\s"'])--(?:[\\w-]{0,40}-)?[kK]ey(?:=|\\s+)\\\\?["']?)${RANDOM}`,"g"),new RegExp(`((?<![\\w$%-])\\w{0,40}_(?:KEY|key)=\\\\?["']?)${RANDOM}`,"g"),new RegExp(`(\\bauthorization\\\\?["']?\
\\s*[:=]\\s*\\\\?["']?(?:(?:token|basic|digest|api-?key|key)\\s+)?)${WITH_A_DIGIT}${VALUE}`,"gi"),...valuesAfter(`(?:^|[\\s"'])(?:\\w{1,20}-){1,6}(?:key|token|secret|auth)\\\\?["']?\\s*:\\s*`,WITH_A_DIGIT),
/(\bcookie\\?["']?\s*:\s*\\?["']?)[\w.-]{1,60}=[^"'\\\n]+/gi,new RegExp(`(["'](?:[\\w-]{0,40}[_-])?(?:token|secret|pat)\\\\?["']\\s*[:=]\\s*\\\\?["'])(?=[^"'\\\\\\s]{0,200}\\d)(?!\\$)[^"'\\\\\\s]{6,}`,
"gi"),new RegExp(`((?<![\\w$%-])(?:[Tt]oken|TOKEN|[Ss]ecret|SECRET):\\s+)${OF_THREE_KINDS}`,"g"),...COMMANDS.map(([command,before])=>new RegExp(`((?<![\\w.])(?:${command})\\s[^\\n|;&]{0,300}?(?<=\\s)${before}\
\\\\?["']?)${VALUE}`,"g")),/(\bwandb\s+login\s[^\n|;&]{0,100}?(?<![\w-]))[\da-f]{32,}/gi,new RegExp(`(\\b(?:echo|printf)\\s+(?:-\\w\\s+)?(?:["']?%s(?:\\\\n)?["']?\\s+)?\\\\?["']?)${VALUE}(?=\\\\?["']?\\s\
*\\|[^\\n|;&]{0,200}(?:-stdin|\\bsudo\\s(?:-\\w{1,20}\\s+){0,3}-\\w{0,3}S\\b))`,"gi"),/(\bidentified\s+by\s+(?:password\s+)?\\?["'])[^"'\\]+/gi,new RegExp(`(:_(?:authToken|auth|password)(?:\\s*=\\s*|\\s+\
))${VALUE}`,"g"),/((?<![\w/:.@-])(?!mailto:|acct:|sip:|sha\d)[\w.-]{1,64}:)(?=[^\s/@"':]{0,64}\d)[^\s/@"':]{6,64}(?=@(?!sha\d)[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}(?::\d|\/))/g,...valuesAfter(`(?<![\\w$%-]\
)${VARIABLE_NAMES}=(?!\\d{1,4}(?!\\w))`),new RegExp(`((?:(?:%3F|%26)(?:${QUERY_NAMES})|${SECRET_NAMES})%3D)(?:(?!%26)${ONE_OF_VALUE})+`,"gi"),...valuesAfter(`(?:${SECRET_NAMES}|\\bsig)\\s*[=:]\\s*`),...valuesAfter(
`(?<![\\w$%-])${OTHER_NAMES}\\s*[=:]\\s*`,NO_NUMBER+WITH_A_DIGIT),new RegExp(`((?:${SECRET_NAMES})\\\\?["'](?:\\s*\\]?\\s*[=:]|\\s+value\\s*=)\\s*\\\\?["'])${QUOTED}`,"gi"),new RegExp(`(["']${VARIABLE_NAMES}\
\\\\?["']\\s*\\]\\s*=\\s*\\\\?["'])${QUOTED}`,"gi")];const HINT=/token|key|pass|pwd|secret|assertion|sig|sas|code|bearer|eyj|:\/\/|gh[opsur]_|_pat_|glpat|hf_|sk-|basic|xox|akia|asia|curl|sshpass|git\+|%3d|auth|login|mysql|-stdin|-pat|cookie|credential|dapi|\dq~|aiza|npm_|pypi|_live_|_test_|sg\.|slack|webhook|pw|identified|atatt|atctt|v1_|shp|dckr|hvs|:aa|r8_|gsk_|lin_|gl\w{2,5}-|telegram|zapier|sqlcmd|bcp|zip|ldap|redis|mongo|snowsql|twine|7z|smb|rpc|lftp|net\s|sudo|-s\b|securestring|@/i;
function valuesAfter(before,like=""){return[new RegExp(`(${before}\\\\?["'])${like}${QUOTED}`,"gi"),new RegExp(`(${before})${like}${VALUE}`,"gi")]}function withoutSecretShapes(text,replacement){if(!HINT.
test(text))return text;return SHAPES.reduce((clean,shape)=>clean.replace(shape,`$1${replacement}`),text)}function isUnguessable(text){if(!/^[\w+/=.~:-]{20,}$/.test(text)||/^\/|^[a-z]+:|\.[a-z]{2,4}$/i.
test(text))return false;if(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))return false;if(/^[\da-f]{32,}$/i.test(text))return true;if(isOfBase32(text))return true;const kinds=[/[a-z]/,/[A-Z]/,
/\d/].filter(kind=>kind.test(text)).length;return kinds===3&&new Set(text).size>=12}const SECRET_OPTION=new RegExp(`^(?:--?(?:${OPTION_NAMES})|--(?:[\\w-]{0,40}[_-])?pat)$`,"i");const OTHER_OPTION=new RegExp(
`^--(?:${OTHER_OPTION_NAMES})$`,"i");const NO_PLAIN_VALUE=new RegExp(`^${WITH_A_DIGIT}`);function isSecretsOption(word,next){return SECRET_OPTION.test(word)||OTHER_OPTION.test(word)&&NO_PLAIN_VALUE.test(
next)}function isOfBase32(text){if(!/^(?:[a-z\d]{40,}|[A-Z\d]{40,})={0,6}$/.test(text))return false;return(text.match(/\d+/g)??[]).length>=5&&new Set(text).size>=12}const WORD=/[\w+/.~-]{20,}={0,2}/g;
const PART=/[\w~-]{20,}/g;function withoutRandomWords(command,instead){return command.replace(WORD,(word,at)=>{if(/\$(?:\{\{?)? ?$/.test(command.slice(Math.max(0,at-4),at)))return word;if(isRandom(word))
return instead(word);return word.replace(PART,part=>isRandom(part)?instead(part):part)})}const PLAIN_SHARE=.65;const PLAIN_PIECE=7;function isRandom(word){if(!isUnguessable(word)||/^[\da-f]+$/i.test(word))
return false;if((word.match(/[_./-]/g)??[]).length*PLAIN_PIECE>=word.length)return false;return!isPlain(word)}function isPlain(word){const letters=word.match(/[a-z]/gi)??[];const plain=(word.match(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g)??
[]).filter(piece=>piece.length>2&&/[aeiouy]/i.test(piece));return plain.join("").length>=letters.length*PLAIN_SHARE}}),9338:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P:()=>SEE_PLAN_FILE,r:()=>shellWord});const SEE_PLAN_FILE="SEE-PLAN-FILE";const PLAIN=/^[\w./:@=+-]+$/;const UNQUOTABLE=/['\u2018-\u201B"`\\%&|<>^!\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const READS_A_FILE=/^@|^[^=]*=@/;function shellWord(text){if(READS_A_FILE.test(text))return SEE_PLAN_FILE;if(PLAIN.test(text))return text;return UNQUOTABLE.test(text)?SEE_PLAN_FILE:`'${text}'`}}),3501:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{T:()=>CUT,v:()=>shortened});const CUT="\u2026";function shortened(text,longest){return text.length<=longest?text:`${text.slice(0,longest)}${CUT}`}}),3718:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{n:()=>goOnUnheard});function goOnUnheard(){for(const stream of[process.stdout,process.stderr])stream.on("error",()=>void 0)}}),2885:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{T:()=>diskFiles,m:()=>readTextNow});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6760);const{O_APPEND,O_CREAT,O_NOFOLLOW,O_RDONLY,O_RDWR,O_TRUNC,O_WRONLY}=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;const diskFiles={read:path=>settled(()=>readUnlinked(path)),write:(path,text)=>settled(
()=>{refuseLinks(path);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true});const beside=`${path}.part`;withFile(beside,O_WRONLY|
O_CREAT|O_TRUNC,file=>{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file,text,"utf8");(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file)});(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(
beside,path)}),append:(path,line)=>settled(()=>{refuseLinks(path);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true});withFile(
path,O_RDWR|O_CREAT|O_APPEND,file=>{const last=Buffer.alloc(1,"\n");(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file,last,0,1,Math.max(0,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).
size-1));const begin=last.toString()==="\n"?"":"\n";(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file,`${begin}${line}
`,"utf8");(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file)})})};function readTextNow(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8")}catch{return void 0}}function settled(act){
return new Promise(resolve=>{resolve(act())})}function readUnlinked(path){try{return withFile(path,O_RDONLY,file=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8"))}catch(error){if(isNotThere(
error))return void 0;throw error}}function withFile(path,flags,act){refuseLinks(path);const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,flags|O_NOFOLLOW,438);try{return act(file)}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)}}function refuseLinks(path){const below=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)("",path);const isElsewhere=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(below)||below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0]==="..";const parts=isElsewhere?[path]:below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);for(const[last]of parts.entries()){
const part=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(...parts.slice(0,last+1));const isLink=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(part,{throwIfNoEntry:false})?.isSymbolicLink()===true;
if(isLink)throw new Error(`${part} is a symbolic link, and none is followed`)}}function isNotThere(error){return typeof error==="object"&&error!==null&&"code"in error&&error.code==="ENOENT"}}),9309:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J:()=>endProcess});function endProcess(){process.stdout.write("",()=>process.exit())}}),4900:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{F3:()=>settleProxyEnvironment});const NEVER_PROXIED=["169.254.169.254","localhost","127.0.0.1","[::1]"];const IDENTITY_ADDRESSES=["IDENTITY_ENDPOINT","IMDS\
_ENDPOINT","MSI_ENDPOINT","AZURE_POD_IDENTITY_AUTHORITY_HOST"];const ADDRESSES=["GITHUB_API_URL","ACTIONS_ID_TOKEN_REQUEST_URL","SYSTEM_COLLECTIONURI","SYSTEM_OIDCREQUESTURI"];const PROXY_NAMES=["HTTP\
S_PROXY","ALL_PROXY","HTTP_PROXY"];function proxyEnvironment(environment){const proxy=PROXY_NAMES.map(name=>given(environment,name)).find(isGiven);if(proxy===void 0)return{};const bypassed=(given(environment,
"NO_PROXY")??"").split(/[,\s]+/).filter(isGiven);const isOff=bypassed.includes("*");const address=/^[a-z][a-z0-9+.-]*:\/\//i.test(proxy)?proxy:`http://${proxy}`;const asked=addressesIn(environment,ADDRESSES);
const identity=addressesIn(environment,IDENTITY_ADDRESSES).map(({hostname})=>hostname);const past=bypassed.flatMap(entry=>hostsOf(entry,asked));const direct=[...new Set([...past,...NEVER_PROXIED,...identity])].
join(",");return Object.fromEntries([...PROXY_NAMES.map(name=>[name,isOff?void 0:address]),["NO_PROXY",direct]].flatMap(([name,value])=>[[name,value],[name.toLowerCase(),value]]))}function settleProxyEnvironment(environment){
for(const[name,value]of Object.entries(proxyEnvironment(environment))){if(value===void 0)Reflect.deleteProperty(environment,name);else environment[name]=value}}function bypassExpressions(environment){
const entries=(given(environment,"NO_PROXY")??"").split(",").filter(isGiven);return entries.map(entry=>{const host=entry.replace(/[.[\]]/g,"\\$&");return`^https?://${entry.startsWith(".")?"[^/]*":""}${host}\
[:/]`})}function given(environment,name){return[environment[name],environment[name.toLowerCase()]].find(isGiven)?.trim()}function isGiven(text){return text!==void 0&&text.trim()!==""}function addressesIn(environment,names){
return names.flatMap(name=>{const address=environment[name]??"";return URL.canParse(address)?[new URL(address)]:[]})}function hostsOf(entry,asked){const{host,port}=partsOf(entry.toLowerCase());const domain=host.
replace(/^\*?\./,"");const isThere=({hostname})=>`.${hostname}`.endsWith(`.${domain}`);const ports=asked.filter(isThere).map(address=>address.port||HTTPS);if(port!==void 0&&!(ports.length===0?[HTTPS]:
ports).includes(port))return[];return/^[\d.]+$|^\[/.test(host)?[host]:[domain,`.${domain}`]}const HTTPS="443";function partsOf(entry){if(/^[\da-f]*:[\da-f:.]*:[\da-f.]*$/.test(entry))return{host:`[${entry}\
]`,port:void 0};const[,host=entry,port]=/^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry)??[];return{host,port}}}),1197:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{K:()=>runHost});var inputs=__nccwpck_require__2(7914);var wrong_inputs=__nccwpck_require__2(7556);var errors=__nccwpck_require__2(5140);var tool_version=__nccwpck_require__2(6628);
;const NOTHING={ending:void 0,errorIsReason:true,broken:void 0,cancelled:{sentence:"The run was cancelled. Nothing that changes Azure had been sent.",remedy:"Start it again when you like."}};const SENT={
ending:{outcome:"unknown",failureReason:"move-unknown"},errorIsReason:false,broken:{sentence:"The move request had been sent before this error.",remedy:"Do not start another move. Run mode status with\
 the same plan file, signed in afresh."},cancelled:{sentence:"The run was cancelled after the move request was sent. The move goes on in Azure; nobody follows it now.",remedy:"Start mode move or statu\
s again with the same plan file, and with the journal if it was kept: it sends nothing and follows the move."}};const phaseEnds={surveying:NOTHING,gated:NOTHING,preparing:{ending:{outcome:"not-moved",
failureReason:"prepare-failed"},errorIsReason:true,broken:{sentence:"The preparation of the move had begun before this error. The move itself was not sent.",remedy:"Start the same move again: what is \
done already is not done twice."},cancelled:{sentence:"The run was cancelled while it prepared the move. The move was not sent.",remedy:"Start the same move again: it goes on where this run stopped. O\
r put back what it removed."}},sent:SENT,following:SENT,verifying:SENT,restoring:{ending:{outcome:"restore-incomplete",failureReason:"restore-incomplete"},errorIsReason:false,broken:{sentence:"The run\
 was putting back what the move dropped. Nothing that was put back is lost.",remedy:"Run mode restore with the same plan file: it goes on where this one stopped."},cancelled:{sentence:"The run was can\
celled while it put back what the move dropped.",remedy:"Run mode restore with the same plan file: it goes on where this run stopped."}}};;const ENDED=Symbol("the run has ended");const NOTHING_KNOWN={
mode:void 0,outcome:void 0,failureReason:"internal-error",failed:true,problems:[],workspaceName:void 0,source:void 0,destination:void 0,findings:[],toldBefore:[],collections:[],resources:[],preparation:[],
restoration:void 0,followUp:void 0,isUnapproved:false,isReviewed:false,environment:void 0,sealedSecrets:void 0,spelling:{},planFile:void 0,missingSecrets:[],batch:void 0,differences:{move:[],surroundings:[]},
planDigest:void 0,planExpiresAt:void 0,armError:void 0,timeline:[],postMoveTasks:[],newWorkspaceId:void 0,correlationId:void 0,files:{}};function startRun(toolVersion,clock){let report={...NOTHING_KNOWN,
toolVersion};let stopped=false;let closed=false;let phase="surveying";let standing;let takeBack=()=>Promise.resolve();const note=known=>{report={...report,...known}};return{note,noteFile:file=>{note({
files:{...report.files,...file}})},notePlanFile:path=>{note({planFile:path})},planFile:()=>report.planFile??"",mark:what=>{const at=new Date(clock.now()).toISOString();note({timeline:[...report.timeline,
{at,what}]})},enter:(next,found)=>{phase=next;standing=found??phaseEnds[next].ending;if(next==="sent")takeBack=()=>Promise.resolve()},phase:()=>phase,standing:()=>standing,end:({problems,...ending})=>{
if(closed)return ENDED;closed=stopped;note({...ending,problems:[...report.problems,...problems??[]]});return ENDED},report:()=>report,untilSent:act=>{takeBack=act},stop:()=>{stopped=true;return takeBack()},
isStopped:()=>stopped}}function endWithError(run,error){const standing=run.standing();const{errorIsReason,broken}=phaseEnds[run.phase()];const beside=broken===void 0?[]:[broken];if(error instanceof errors.
_){const{correlationId,armError}=run.report();run.note({correlationId:error.correlationId??correlationId,armError:error.armError??armError});return run.end({outcome:standing===void 0?outcomeOf(error.reason):
standing.outcome,failureReason:errorIsReason?error.reason:standing?.failureReason??error.reason,failed:true,problems:[{sentence:error.message,remedy:error.remedy},...beside]})}const problem={sentence:`\
The action met an error it did not expect: ${describe(error)}.`,remedy:"Please report it with the debug log (ACTIONS_STEP_DEBUG) and the correlation id."};return run.end({outcome:standing?.outcome,failureReason:standing?.
failureReason??"internal-error",failed:true,problems:[...beside,problem]})}async function endCancelled(run){const takenBack=run.stop();const standing=run.standing();run.end({outcome:standing?.outcome,
failureReason:standing?.failureReason??"timed-out",failed:true,problems:[phaseEnds[run.phase()].cancelled]});await takenBack}function outcomeOf(reason){return reason==="invalid-input"||reason==="authe\
ntication-failed"?void 0:"blocked"}function describe(error){return(0,errors.E)(error instanceof Error?`${error.name}: ${error.message}`:String(error))}var disk_files=__nccwpck_require__2(2885);var data_text=__nccwpck_require__2(
3805);var json=__nccwpck_require__2(3871);var parse_json=__nccwpck_require__2(633);var log_lines=__nccwpck_require__2(4611);var visible_text=__nccwpck_require__2(3057);;const DEEPEST=6;const ENTITIES={
...{amp:"&",lt:"<",gt:">",quot:'"',apos:"'",plus:"+",equals:"=",sol:"/"},...{bsol:"\\",percnt:"%",num:"#",colon:":",semi:";",comma:",",period:"."},...{excl:"!",quest:"?",dollar:"$",commat:"@",ast:"*",
lowbar:"_",grave:"`"},...{lpar:"(",rpar:")",lsqb:"[",rsqb:"]",lcub:"{",rcub:"}",verbar:"|",hat:"^"}};const CONTROLS={...{b:"\b",f:"\f",n:"\n",r:"\r",t:"	"}};const ESCAPE=new RegExp([/\\(?:u[\da-f]{4}|x[\da-f]{2}|[ux]\{[\da-f]{1,6}\}|[bfnrt]|[!-/:-@[-`{-~])/,
/%(?:[0-7][\da-f]|[cd][\da-f]%[89ab][\da-f]|e[\da-f](?:%[89ab][\da-f]){2}|f[0-7](?:%[89ab][\da-f]){3})/,/%u[\da-f]{4}/,/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/].map(({source})=>source).join("|"),"gi");
const OTHER_ESCAPES=[[/=(?:\r?\n|[0-7][\da-f]|[cd][\da-f]=[89ab][\da-f]|e[\da-f](?:=[89ab][\da-f]){2}|f[0-7](?:=[89ab][\da-f]){3})/gi,found=>found.includes("\n")?"":percentDecoded(found.replaceAll("=",
"%"))],[/\\(?:[0-3][0-7]{2}|[0-7]{1,2})/g,found=>String.fromCharCode(parseInt(found.slice(1),8))]];const QUOTES=/["'`\\\p{Cf}]+/gu;const APART=/(?<=(?:^|[\s,])[^\s,])[ \t,]{1,3}(?=[^\s,](?:[\s,]|$))/g;
const BREAK=/(?<![ \t])[ \t]*[\r\n][\s>|]*/g;function viewsOf(text){const asItStands={text,given:(from,to)=>[from,to]};const others=OTHER_ESCAPES.map(([what,by])=>replaced(asItStands,what,by));return[
asItStands,...others].flatMap(view=>view===void 0?[]:layersOf(view))}function layersOf(view){const views=[view];let last=view;const see=next=>{if(next!==void 0)views.push(last=next);return next!==void 0};
for(let depth=0;depth<DEEPEST&&/[\\%&]/.test(last.text);depth+=1){if(!see(replaced(last,ESCAPE,unescaped)))break}see(replaced(last,BREAK,()=>""));see(replaced(last,QUOTES,()=>""));see(replaced(last,APART,
()=>""));return views}function unquoted(text){return decoded(text).replace(QUOTES,"")}function decoded(text){let plain=text;for(let depth=0;depth<DEEPEST;depth+=1)plain=plain.replace(ESCAPE,unescaped);
return plain}function unescaped(escape){const inner=escape.slice(1);if(/^%u/i.test(escape))return String.fromCharCode(parseInt(escape.slice(2),16));if(escape.startsWith("%"))return percentDecoded(escape);
if(escape.startsWith("&"))return referenced(inner.slice(0,-1).toLowerCase(),escape);if(/^[ux]\{/i.test(inner))return signOf(parseInt(inner.slice(2,-1),16),escape);if(/^[ux]./i.test(inner))return String.
fromCharCode(parseInt(inner.slice(1),16));return CONTROLS[inner.toLowerCase()]??inner}function percentDecoded(escape){try{return decodeURIComponent(escape)}catch{return escape}}function referenced(name,escape){
if(!name.startsWith("#"))return Object.hasOwn(ENTITIES,name)?ENTITIES[name]??"":escape;const code=name[1]==="x"?parseInt(name.slice(2),16):parseInt(name.slice(1),10);return signOf(code,escape)}function signOf(code,escape){
return code<=1114111?String.fromCodePoint(code):escape}function replaced(view,what,by){const[at,end,was,wasEnd]=[[],[],[],[]];const parts=[];let after=0;let length=0;for(const{0:found,index}of view.text.
matchAll(what)){const instead=by(found);if(instead===found)continue;parts.push(view.text.slice(after,index),instead);length+=index-after;after=index+found.length;at.push(length);length+=instead.length;
end.push(length);was.push(index);wasEnd.push(after)}if(at.length===0)return void 0;parts.push(view.text.slice(after));const before=place=>{const piece=lastUpTo(at,place);const[ends=0,ended=0]=[end[piece],
wasEnd[piece]];if(place<ends)return[was[piece]??0,ended];return[place-ends+ended,place-ends+ended+1]};return{text:parts.join(""),given:(from,to)=>view.given(before(from)[0],before(to-1)[1])}}function lastUpTo(sorted,most){
let low=0;let high=sorted.length;while(low<high){const middle=low+high>>>1;if((sorted[middle]??0)<=most)low=middle+1;else high=middle}return low-1}var secret_shapes=__nccwpck_require__2(9388);var shortened=__nccwpck_require__2(
3501);;const SHORTEST=8;const LONG_PIECE=16;const BLOCK=LONG_PIECE/2;const WORD=/^[a-z-]{1,15}$/i;const CUT_HERE=new RegExp(String.raw`(?:\\(?:u\{?[\da-f]{0,5})?|%u?[\da-f]{0,3}|&#?\w{0,5})?(?:${shortened.
T}|\.\.\.)`,"iy");function openMatcher(){const known=new Set;const pieces=new Set;const byStart=new Map;const mayStart=new Uint8Array(1<<14);const note=form=>{const start=startAt(form.text,form.from);
mayStart[start&16383]=1;const others=byStart.get(start);if(others===void 0)byStart.set(start,[form]);else others.push(form)};return{add:(text,inPieces)=>{const isNew=!known.has(text);if(!isNew&&(!inPieces||
pieces.has(text)))return false;const isRandom=(0,secret_shapes.Xm)(text);if(isNew)note({text,isRandom,from:0});known.add(text);if(!inPieces)return isNew;pieces.add(text);for(let from=BLOCK;isRandom&&from+
BLOCK<=text.length;from+=BLOCK){note({text,isRandom,from})}return isNew},find:text=>{const found=[];if(known.size===0)return found;for(let at=0;at+SHORTEST<=text.length;at+=1){const two=text.charCodeAt(
at)&127|(text.charCodeAt(at+1)&127)<<7;if(mayStart[two]===0)continue;const forms=byStart.get(startAt(text,at))??[];let[from,to]=[at,at];for(const form of forms){const length=form.from===0?lengthAt(text,
at,form):0;const[begin,end]=length>0?[at,at+length]:pieceAt(text,at,form);if(begin<end)[from,to]=[Math.min(from,begin),Math.max(to,end)]}if(from===to)continue;found.push([from,to]);at=to-1}return found}}}
function startAt(text,at){return text.charCodeAt(at)&127|(text.charCodeAt(at+1)&127)<<7|(text.charCodeAt(at+2)&127)<<14|(text.charCodeAt(at+3)&127)<<21}function lengthAt(text,at,{text:form,isRandom}){
let length=0;while(length<form.length&&text[at+length]===form[length])length+=1;if(length===form.length)return length;if(length>=LONG_PIECE&&isRandom)return length;if(length<SHORTEST||WORD.test(form.slice(
0,length)))return 0;CUT_HERE.lastIndex=at+length;return CUT_HERE.test(text)?length:0}function pieceAt(text,at,{text:form,isRandom,from}){let[begin,end]=[at,at];if(!isRandom)return[begin,end];while(from+
end-at<form.length&&text[end]===form[from+end-at])end+=1;if(end-at<BLOCK)return[at,at];while(begin>0&&from+begin-at>0&&text[begin-1]===form[from+begin-at-1]){begin-=1}const isLong=end-begin>=LONG_PIECE&&
!(0,secret_shapes.$i)(text.slice(begin,end));return isLong?[begin,end]:[at,at]};function openSecretRegistry(mask){const matcher=openMatcher();return{learn:secrets=>{for(const secret of secrets){const news=formsOf(
secret).filter(form=>matcher.add(...form));if(news.length>0)mask(secret)}},blot:text=>{const found=viewsOf(text).flatMap(({text:seen,given})=>matcher.find(seen).map(([from,to])=>given(from,to)));return found.
length===0?text:blotted(text,found)}}}function blotted(text,found){let clean="";let after=0;for(const[from,to]of found.toSorted((one,other)=>one[0]-other[0]||other[1]-one[1])){if(from>=after)clean+=`${text.
slice(after,from)}***`;after=Math.max(after,to)}return clean+text.slice(after)}function formsOf(secret){const lines=[secret,...secret.split(/[\r\n]+/)].map(line=>line.trim()).filter(line=>isForm(line)&&
!line.startsWith("-----"));const plain=lines.flatMap(line=>[...[line,decoded(line),unquoted(line)],...inBase64(Buffer.from(line,"utf8"))]);const others=lines.flatMap(line=>[...[line.replaceAll(" ","+"),
line.replaceAll("+"," ")],...spellings(line).flatMap(encodedTwice),...encodedForms(Buffer.from(line,"utf16le"))]);return[...plain.filter(isForm).map(form=>[form,true]),...others.filter(isForm).map(form=>[
form,false])]}function isForm(text){return text.length>=SHORTEST&&!WORD.test(text)}function spellings(line){const[once,twice]=[escaped(line),escaped(escaped(line))];return[...new Set([line,once,twice,
percentEncoded(line)])]}function escaped(line){return JSON.stringify(line).slice(1,-1)}function percentEncoded(line){return encodeURIComponent(Buffer.from(line,"utf8").toString("utf8"))}function encodedTwice(line){
const once=encodedForms(Buffer.from(line,"utf8"));const texts=new Set(once.flatMap(form=>[form,percentEncoded(form)]));return[...once,...[...texts].flatMap(form=>encodedForms(Buffer.from(form,"utf8")))]}
function encodedForms(bytes){const base64=inBase64(bytes);const hex=bytes.toString("hex");return[...base64,...base64.map(form=>form.replaceAll("+","-").replaceAll("/","_")),...[hex,hex.toUpperCase()]]}
function inBase64(bytes){return[0,1,2].map(before=>{const whole=Buffer.concat([Buffer.alloc(before),bytes]);const[first,end]=[Math.ceil(before*8/6),Math.floor(whole.length*8/6)];return whole.toString(
"base64").slice(first,end)})};const SECRETS_OF_A_CONNECTION=new Set(["accessToken","secret","certificatePem"]);function guardedHost(host){const secrets=openSecretRegistry(secret=>{host.mask(secret)});
const{blot}=secrets;const line=text=>(0,log_lines.B)(blot(text));return{...host,secrets,blotted:value=>{const copy=structuredClone(value);blotTexts(copy,blot);return copy},mask:secret=>{secrets.learn(
[secret]);if(blot(secret)===secret)host.mask(secret)},serviceConnection:()=>{const connection=host.serviceConnection();const values=Object.entries(connection??{});secrets.learn(values.flatMap(([name,value])=>SECRETS_OF_A_CONNECTION.
has(name)&&typeof value==="string"?[value]:[]));return connection},idToken:async audience=>{const token=await host.idToken(audience);secrets.learn([token]);return token},log:guardedLog(host.log,line),
annotate:(kind,{title,message})=>{const[shown,told2]=[(0,visible_text.Q6)(blot(title)),(0,visible_text.Q6)(blot(message))];host.annotate(kind,{title:shown,message:told2})},writeSummary:markdown=>host.
writeSummary(blot(markdown)),keepComment:(access,pullRequest,marker,markdown)=>host.keepComment(access,pullRequest,marker,blot(markdown)),setOutput:(name,value)=>{host.setOutput(name,blot(value))}}}function guardedLog(log,line){
const warned=new Set;return{info:(text,tone)=>{log.info(line(text),tone)},progress:(text,percent)=>{log.progress(line(text),percent)},warning:text=>{const told2=line(text);if(!warned.has(told2))log.warning(
told2);warned.add(told2)},group:(title,lines)=>{log.group(line(title),lines.map(line))},debug:text=>{log.debug(line(text))}}}const MARKS=new Set([...["id","at","step","event","planDigest","correlation\
Id","location","birth"]]);function guardedFiles(files,{blot}){return{...files,append:(path,line)=>{const entry=(0,parse_json.q)(line);if(!(0,json.OW)(entry))return files.append(path,blot(line));return files.
append(path,(0,data_text.z)(wordsBlotted(entry,blot)))}}}function wordsBlotted(value,blot){if(typeof value==="string")return blot(value);if((0,json.Md)(value))return value.map(inner=>wordsBlotted(inner,
blot));if(!(0,json.OW)(value))return value;return Object.fromEntries(Object.entries(value).map(([name,inner])=>[name,MARKS.has(name)?inner:wordsBlotted(inner,blot)]))}function blotTexts(value,blot){if(typeof value!==
"object"||value===null)return;const entries=Object.entries(value);for(const[key,inner]of entries){if(typeof inner==="string")Reflect.set(value,key,blot(inner));else blotTexts(inner,blot)}};function onCancel(listener,exit){
let called=false;for(const signal of["SIGINT","SIGTERM"]){process.on(signal,()=>{if(called)return;called=true;void listener().then(()=>{exit(false)},()=>{exit(true)})})}}var outputs=__nccwpck_require__2(
2989);var file_names=__nccwpck_require__2(8971);var arm_error=__nccwpck_require__2(6220);var finding=__nccwpck_require__2(716);var causes=__nccwpck_require__2(8255);var told=__nccwpck_require__2(9090);
var report_verdict=__nccwpck_require__2(6898);;const MOST_OF_A_KIND=10;const LONGEST_MESSAGE=4e3;const LONGEST_TITLE=200;const FINDINGS_LEAD=new Set(["not-ready","validation-failed","authorization-fai\
led","verification-failed"]);function annotationsOf(report){const{headline}=(0,report_verdict.V)(report);const ofCauses=findings=>(0,causes.cZ)(findings).map(cause=>ofCause(cause,report));const blockers=ofCauses(
(0,finding.be)(report.findings));const warnings=ofCauses((0,told.hc)(report));const problems=report.problems.map(problem=>ofProblem(problem,report));if(!report.failed){return{errors:[],warnings:atMostTen(
[...blockers,...warnings,...misleadingError(report)],report),notices:[clipped({title:headline,message:successMessage(report)})]}}const[first,...more]=FINDINGS_LEAD.has(report.failureReason)?[...blockers,
...problems]:[...problems,...blockers];const lead={title:headline,message:first?.message??`${headline}. ${whereMore(report)}`};return{errors:atMostTen([lead,...more],report),warnings:atMostTen(warnings,
report),notices:[]}}function ofCause({first,findings,words,copies},report){const names=(0,told.Dd)(findings,report);const todo=copies.size>1?`${words??"Use"}: the report has what to copy.`:first.remedy;
return{title:names,message:`${(0,told.gf)(first,report)} Where: ${names}. What to do: ${todo} (${first.rule})`}}function ofProblem({sentence,remedy},report){const{failureReason="failed",workspaceName="\
the run"}=report;return{title:workspaceName,message:`${sentence} What to do: ${remedy} (${failureReason})`}}function misleadingError({outcome,armError}){if(outcome!=="moved"||armError===void 0)return[];
return[{title:"Azure reported an error, and yet everything moved",message:`${(0,arm_error.Z9)(armError)} Every resource was looked up on both sides and is at the destination.`}]}function successMessage({
planDigest,newWorkspaceId,postMoveTasks}){const parts=[...newWorkspaceId===void 0?[]:[`The workspace is now ${newWorkspaceId}.`],...postMoveTasks.length===0?[]:[`To do after the move: ${postMoveTasks.
length}.`],...planDigest===void 0?[]:[`Plan ${planDigest}.`]];return parts.length===0?"The report of this run has the details.":parts.join(" ")}function atMostTen(all,report){if(all.length<=MOST_OF_A_KIND)
return all.map(clipped);const shown=all.slice(0,MOST_OF_A_KIND-1);const more=all.length-shown.length;return[...shown,{title:`${more} more`,message:`${more} more. ${whereMore(report)}`}].map(clipped)}function whereMore({
files}){return files.report===void 0?"The summary of this run lists them all.":`The report ${files.report} lists them all.`}function clipped({title,message}){return{title:annotations_shortened((0,visible_text.
Q6)(title),LONGEST_TITLE),message:annotations_shortened((0,visible_text.Q6)(message),LONGEST_MESSAGE)}}function annotations_shortened(line,limit){return line.length<=limit?line:`${(0,visible_text.GH)(
line,limit-1)}\u2026`}var counted=__nccwpck_require__2(427);var section=__nccwpck_require__2(4324);;const MOST_CASES=5e3;function junitOf(report){const shown=report.findings.slice(0,MOST_CASES);const more=report.
findings.length-shown.length;const failing=new Set((0,finding.be)(report.findings));const{headline}=(0,report_verdict.V)(report);const rest=more===0?"":`, and ${(0,counted.h)(more,"more finding")} in \
the report`;const verdict=report.failed?`<failure message="${attribute(headline+rest)}"/>`:"";const failures=shown.filter(finding2=>failing.has(finding2)).length+(report.failed?1:0);return['<?xml vers\
ion="1.0" encoding="UTF-8"?>',`<testsuite name="Move Azure ML Workspace" tests="${shown.length+1}" failures="${failures}">`,`<testcase classname="verdict" name="${attribute(headline)}">${verdict}</tes\
tcase>`,...shown.map(finding2=>caseOf(finding2,failing.has(finding2),report)),"</testsuite>",""].join("\n")}function caseOf(finding2,hasFailed,report){const{rule,subject,label,remedy}=finding2;const said=`${(0,
told.gf)(finding2,report)} What to do: ${remedy}`;const body=hasFailed?`<failure message="${attribute(said)}"/>`:`<system-out>${attribute(said)}</system-out>`;const name=attribute(label??(0,section.ZC)(
report,subject));return`<testcase classname="${attribute(rule)}" name="${name}">${body}</testcase>`}function attribute(foreign){return(0,visible_text.f$)(foreign).replaceAll(/[&<>"'#:[\]]|[\uFFFE\uFFFF]/g,
sign=>/[\uFFFE\uFFFF]/.test(sign)?"[noncharacter]":`&#${sign.charCodeAt(0)};`)}var page=__nccwpck_require__2(776);;function reportJson(report){const{findings,differences}=report;const data={schemaVersion:1,
headline:(0,report_verdict.V)(report).headline,...picked(report),counts:{blockers:(0,finding.be)(findings).length,warnings:(0,finding.nZ)(findings).length,unknowns:(0,finding.F9)(findings).length},problems:[
...report.problems],findings:findings.map(finding2=>({...finding2,evidence:[...finding2.evidence]})),collections:report.collections.map(({name,state,total})=>({name,state,total})),resources:report.resources.
map(({id,destinationId,type,place})=>({id,destinationId,type,place})),differences:{move:differences.move.map(withoutItem),surroundings:differences.surroundings.map(withoutItem)},preparation:report.preparation.
map(({step,id,state})=>({step,id,state})),restoration:report.restoration?.map(({step,kind,name,state,why,action,command})=>{return{step,kind,name,state,why,action,command}}),postMoveTasks:[...report.postMoveTasks],
timeline:[...report.timeline],files:{...report.files}};return(0,data_text.U)(data)}function picked({toolVersion,mode,outcome,failureReason,failed,runUrl,correlationId,workspaceName,source,destination,
planDigest,planExpiresAt,newWorkspaceId}){const about={toolVersion,mode,outcome,failureReason,failed,runUrl,correlationId};const plan={planDigest,planExpiresAt,newWorkspaceId};return{...about,workspaceName,
source,destination,...plan}}function withoutItem({field,approved,now,sentence}){return{field,approved,now,sentence}};const MOST_RESULTS=5e3;const levels={blocker:"error",warning:"warning",information:"\
note"};function sarifOf(report){const order=Object.keys(levels);const worstFirst=report.findings.toSorted((one,other)=>order.indexOf(one.severity)-order.indexOf(other.severity));const shown=worstFirst.
slice(0,MOST_RESULTS);const rules=new Map(shown.map(({rule,source})=>[rule,source]));return(0,data_text.U)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"Move Azure ML Workspace",version:report.toolVersion,rules:[...rules].map(([id,source])=>({id,shortDescription:{text:(0,visible_text.Q6)(`${id}: ${source}`)}}))}},results:shown.map(finding2=>resultOf(
finding2,report)),properties:{findings:report.findings.length}}]})}function resultOf(finding2,report){const{rule,severity,acknowledged,preparedBy,subject,label,remedy}=finding2;const isSettled=acknowledged||
preparedBy!==void 0;const name=label??(0,section.ZC)(report,subject);return{ruleId:rule,level:severity==="blocker"&&isSettled?"warning":levels[severity],message:{text:messageText(`${(0,told.gf)(finding2,
report)} Where: ${name}. What to do: ${remedy}`)},locations:[{physicalLocation:{artifactLocation:{uri:encodeURI(report.files.plan??"workspace-move-plan.json")},region:{startLine:1}},logicalLocations:[
{fullyQualifiedName:(0,visible_text.Q6)(subject),kind:"resource"}]}]}}function messageText(foreign){return(0,visible_text.Q6)(foreign).replaceAll(/[\\[\]]/g,"\\$&")}var batch_outputs=__nccwpck_require__2(
952);;async function writeLists(run,files,host){const report=host.blotted(run.report());const beside=(0,file_names.G)(run.planFile());if(report.postMoveTasks.length>0&&(0,outputs.Vb)(report)){await files.
write(beside.tasks,(0,data_text.U)((0,outputs.cD)(report)));run.noteFile({tasks:beside.tasks})}const further=(0,batch_outputs.L1)(report).slice(1);if(further.length===0)return;const paths=further.map(
(_,index)=>beside.matrix(index+2));await Promise.all(further.map((text,index)=>files.write(paths[index]??"",`${text}
`)));run.noteFile({matrices:paths})}var spelled_problems=__nccwpck_require__2(7804);;async function publish(host,run,files){const paths=(0,file_names.G)(run.planFile());const failures=[];const attempt=async(what,act)=>{
try{await act()}catch(error){failures.push(`${what}: ${error instanceof Error?error.message:String(error)}`)}};await attempt("lists",()=>writeLists(run,files,host));await attempt("report file",async()=>{
const whole=(0,spelled_problems.i)(run.report(),host);const render=await rendererFor(whole);await files.write(paths.report,render(whole,{maxBytes:page.ul}));run.noteFile({report:paths.report})});await attempt(
"files for programs",async()=>{const written=(0,spelled_problems.i)(run.report(),host);await files.write(paths.reportJson,reportJson(written));await files.write(paths.sarif,sarifOf(written));await files.
write(paths.junit,junitOf(written))});await attempt("summary",async()=>{const told2=(0,spelled_problems.i)(withUnwritten(run.report(),failures),host);const render=await rendererFor(told2);await host.writeSummary(
render(told2))});const report=(0,spelled_problems.i)(withUnwritten(run.report(),failures),host);await attempt("log",()=>{(0,log_lines.O)(report).forEach(({text,tone})=>{host.log.info(text,tone)})});await attempt(
"annotations",()=>{annotate(host,report)});await attempt("outputs",()=>{for(const output of outputs.V4)host.setOutput(output.name,output.value(report))});for(const failure of failures)host.log.warning(
`Could not write the ${failure}`);if(report.failed||failures.length>0)host.fail()}function withUnwritten(report,failures){if(failures.length===0)return report;const problems=failures.map(failure=>({sentence:`\
The run could not write the ${failure}.`,remedy:"Give it a disk that it can write to, and run it again."}));return{...report,failed:true,failureReason:report.failureReason??"internal-error",problems:[
...report.problems,...problems]}}async function rendererFor({mode}){if(mode===void 0)return page.bc;const{renderMarkdown}=await __nccwpck_require__2.e(405).then(__nccwpck_require__2.bind(__nccwpck_require__2,
5405));return renderMarkdown}function annotate(host,report){const{errors:errors2,warnings,notices}=annotationsOf(report);for(const annotation of errors2)host.annotate("error",annotation);for(const annotation of warnings)
host.annotate("warning",annotation);for(const annotation of notices)host.annotate("notice",annotation)}var given_up=__nccwpck_require__2(3278);;const CLOSING_MS=6e4;function runClock(clock,timeoutMinutes){
const end=clock.now()+timeoutMinutes*6e4+CLOSING_MS;const left=()=>Math.max(0,end-clock.now());return{now:()=>clock.now(),sleep:async ms=>{const rest=left();await clock.sleep(Math.min(ms,rest));if(ms>
rest)throw(0,given_up.S9)("a pause that it was asked to make")},within:ms=>{const rest=left();if(ms<=rest)return clock.within(ms);const limit=new AbortController;clock.within(rest).addEventListener("a\
bort",()=>{limit.abort((0,given_up.S9)("something"))});return limit.signal}}};function neverBack(wall,steady){let ahead=0;let last={now:wall(),at:steady()};return()=>{const at=steady();const atLeast=last.
now+Math.floor(at-last.at);const told2=wall()+ahead;if(told2<atLeast-1)ahead+=atLeast-told2;const now=Math.max(last.now,wall()+ahead);last={now,at};return now}}const systemClock={now:neverBack(()=>Date.
now(),()=>performance.now()),sleep:ms=>new Promise(resolve=>{setTimeout(resolve,ms)}),within:ms=>AbortSignal.timeout(ms)};;async function runHost(unguarded){const host=guardedHost(unguarded);const run=startRun(
tool_version.w,systemClock);run.note({host:host.name,runUrl:host.runUrl()});let request;let clock=systemClock;let published;const publishOnce=()=>published??=publish(host,run,disk_files.T);onCancel(async()=>{
const takenBack=published===void 0?endCancelled(run):void 0;await publishOnce();await takenBack},failed=>{if(failed)host.fail();host.exit()});try{request=await readInputs(host,run);if(request!==void 0){
clock=runClock(systemClock,request.timeoutMinutes);await openAndRun(host,request,clock,run)}}catch(error){if(error instanceof Error)host.log.debug((0,errors.E)(error.stack??error.message));endWithError(
run,error)}finally{await publishOnce();if(request!==void 0&&!run.isStopped()){const{commentReport}=await __nccwpck_require__2.e(740).then(__nccwpck_require__2.bind(__nccwpck_require__2,740));await commentReport(
host,request,run.report(),clock)}}}async function readInputs(host,run){const secrets=inputs._y.map(({name})=>host.input(name).trim()).filter(text=>text!=="");for(const secret of secrets)host.mask(secret);
const read=await readingOf(host);if("problems"in read){run.end({outcome:void 0,failureReason:"invalid-input",failed:true,problems:read.problems});return void 0}const{request}=read;run.note({mode:request.
mode});run.notePlanFile(request.planFile);return request}async function readingOf(host){const source={get:name=>host.input(name),text:disk_files.m,host:host.name};const spell=name=>host.spell(name);const{
problems,list}=(0,wrong_inputs.d)(source,spell);if(problems.length>0&&list==="")return{problems};const{readRequest}=await __nccwpck_require__2.e(54).then(__nccwpck_require__2.bind(__nccwpck_require__2,
9054));return readRequest(source,spell)}async function openAndRun(host,request,clock,run){const[{runPipeline}]=await Promise.all([__nccwpck_require__2.e(624).then(__nccwpck_require__2.bind(__nccwpck_require__2,
9624)),host.goOn?.()]);const access={token:"host"in request?request.host.token:"",clock};const azure=await openAzureFor(host,request,clock);await runPipeline(request,{azure,clock,log:host.log,files:guardedFiles(
disk_files.T,host.secrets),secrets:host.secrets,context:host.context(),approvals:host.approvals(access),planRegistry:host.planRegistry(access)},run)}async function openAzureFor(host,request,clock){const[
{openAzure},{randomUUID}]=await Promise.all([Promise.all([__nccwpck_require__2.e(511),__nccwpck_require__2.e(373)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,7373)),Promise.resolve().then(__nccwpck_require__2.
t.bind(__nccwpck_require__2,7598,19))]);return openAzure({signIn:request.signIn,correlationId:randomUUID(),idToken:audience=>host.idToken(audience),connection:host.serviceConnection(),environment:host.
environment,clock,log:host.log,toolVersion:tool_version.w})}}),7804:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{i:()=>asTold});
var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7914);var _contract_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(2989);function asTold(report,host){const names=[
...(0,_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__.H7)(host.name),..._contract_outputs_js__WEBPACK_IMPORTED_MODULE_1__.V4].map(({name})=>name).filter(name=>name.includes("-"));const known=new RegExp(
`(?<![\\w./-])(?:${names.join("|")})(?![\\w/-])`,"g");const spelled=text=>text.replaceAll(known,name=>host.spell(name));const blotted=host.blotted(report);const problems=blotted.problems.map(problem=>({
...problem,sentence:spelled(problem.sentence),remedy:spelled(problem.remedy)}));return{...blotted,problems}}}),2458:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{U:()=>readCommand,H:()=>secretVariable});var external_node_util_=__nccwpck_require__2(7975);var contract_inputs=__nccwpck_require__2(7914);var closest_member=__nccwpck_require__2(
3317);var request=__nccwpck_require__2(3430);var tool_version=__nccwpck_require__2(6628);var visible_text=__nccwpck_require__2(3057);var input_entry=__nccwpck_require__2(326);;const COMMAND="move-azur\
e-ml-workspace";const WIDTH=96;const INDENT="      ";function helpText(){const inputs=(0,contract_inputs.H7)("terminal").filter(({name})=>name!=="mode");const groups=input_entry.D.flatMap(group=>{const own=inputs.
filter(input=>input.group===group);return own.length===0?[]:["",group,...own.flatMap(entryLines)]});return[`${COMMAND} MODE [--option VALUE ...]`,"","Moves an Azure Machine Learning workspace to anoth\
er resource group or subscription, as whoever","is signed in with az login. validate and status only read. Whatever changes Azure asks for the","digest of the plan and, at a terminal, for the name of \
the workspace.","",`  ${COMMAND} validate --workspace-name ID-OR-PORTAL-ADDRESS \\`,"    --destination-resource-group ml-new",`  ${COMMAND} move --approved-plan-digest sha256:...`,`  ${COMMAND} restor\
e --restore all --approved-plan-digest sha256:...`,"",`Modes: ${request.nI.join(", ")}.`,"Lists are separated by commas; --option=VALUE gives a value that begins with a hyphen.",...groups].join("\n")}
function entryLines(input){const{name,terminalDescription,description,requiredIn,secret}=input;const preset=input.defaultInWords??input.terminalDefault??input.default;const said=[terminalDescription??
description,...requiredIn===void 0?[]:[`Required by ${requiredIn.join(", ")}.`],...preset===""?[]:[`Default: ${preset}.`]].join(" ");const variable=`environment variable ${name.toUpperCase().replaceAll(
"-","_")}`;return[secret===true?`  ${variable}`:`  --${name}`,...wrapped(said.replaceAll("`",""))]}function wrapped(text){const lines=[];for(const word of text.split(" ")){const last=lines.at(-1);if(last===
void 0||`${last} ${word}`.length>WIDTH)lines.push(`${INDENT}${word}`);else lines[lines.length-1]=`${last} ${word}`}return lines};const options=(0,contract_inputs.H7)("terminal").filter(({secret})=>secret!==
true);function readCommand(args){if(args.length===0||args.includes("--help")||args.includes("-h")){return{said:helpText(),exitCode:0}}if(args.includes("--version"))return{said:tool_version.w,exitCode:0};
const{tokens}=(0,external_node_util_.parseArgs)({args:[...args],strict:false,tokens:true,allowPositionals:true,options:Object.fromEntries(options.map(({name})=>[name,{type:"string",multiple:true}]))});
const inputs=new Map;const give=(name,value)=>{const before=inputs.get(name);inputs.set(name,before===void 0?value:`${before}
${value}`)};for(const token of tokens){if(token.kind==="positional")give("mode",token.value);if(token.kind!=="option")continue;if(!options.some(({name})=>name===token.name))return unknown(token.rawName);
const{value,inlineValue,rawName}=token;const isMissing=value===void 0||value.trim()==="";if(isMissing||!inlineValue&&value.startsWith("--")){return wrong(`The option ${rawName} has no value.`)}give(token.
name,value)}return{inputs}}function unknown(rawName){const shown=(0,visible_text.Q6)(rawName);const secret=(0,contract_inputs.H7)("terminal").find(({name})=>`--${name}`===rawName);if(secret!==void 0){
return wrong(`${shown} is no option, because everybody on this machine sees a command line. Set the environment variable ${secretVariable(secret.name)}.`)}const known=options.map(({name})=>`--${name}`);
const meant=(0,closest_member.k)(rawName,known);return wrong(`There is no option ${shown}${meant===void 0?"":`; did you mean ${meant}?`}`)}function wrong(sentence){const hint=`Modes: ${request.nI.join(
", ")}. All options: ${COMMAND} --help`;return{said:`${sentence}
${hint}`,exitCode:2}}function secretVariable(name){return name.toUpperCase().replaceAll("-","_")}}),521:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{var _closed_output_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3718);var _end_process_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
9309);var _proxy_environment_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(4900);var _run_host_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1197);var _command_line_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
2458);var _terminal_host_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(501);(0,_closed_output_js__WEBPACK_IMPORTED_MODULE_3__.n)();(0,_proxy_environment_js__WEBPACK_IMPORTED_MODULE_4__.F3)(process.
env);const command=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.U)(process.argv.slice(2));if("inputs"in command)await(0,_run_host_js__WEBPACK_IMPORTED_MODULE_0__.K)((0,_terminal_host_js__WEBPACK_IMPORTED_MODULE_2__.
P)(command.inputs));else{process[command.exitCode===0?"stdout":"stderr"].write(`${command.said}
`);process.exitCode=command.exitCode}(0,_end_process_js__WEBPACK_IMPORTED_MODULE_5__.J)();__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),501:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P:()=>terminalHost});var contract_inputs=__nccwpck_require__2(7914);var file_names=__nccwpck_require__2(8971);var log_lines=__nccwpck_require__2(4611);var disk_files=__nccwpck_require__2(
2885);;const SIGNS={good:["\x1B[32m","\x1B[39m"],bad:["\x1B[31m","\x1B[39m"],caution:["\x1B[33m","\x1B[39m"],quiet:["\x1B[2m","\x1B[22m"]};function paint(line,tone,isColoured2){if(tone===void 0||!isColoured2)
return line;const[on,off]=SIGNS[tone];return`${on}${line}${off}`}function wantsColour({NO_COLOR}){return NO_COLOR===void 0||NO_COLOR===""};const external_node_readline_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:readline");var visible_text=__nccwpck_require__2(3057);;function isSomebodyThere(){return process.stdin.isTTY&&process.stdout.isTTY}function ask(question){const terminal=(0,external_node_readline_namespaceObject.
createInterface)({input:process.stdin,output:process.stdout});return new Promise(resolve=>{terminal.on("SIGINT",()=>process.kill(process.pid,"SIGINT"));terminal.on("close",()=>{resolve("")});terminal.
question(`
${(0,visible_text.Q6)(question)}
> `,answer=>{resolve(answer.trim());terminal.close()})})}var command_line=__nccwpck_require__2(2458);;const NOT_HERE={known:false,why:"a command line has no platform that knows it",permission:"",remedy:"\
Use the gate digest, or run the move on GitHub Actions or Azure Pipelines."};const noApprovals={run:()=>void 0,start:()=>Promise.resolve(NOT_HERE),earlierOver:()=>Promise.resolve(NOT_HERE),environment:name=>Promise.
resolve({name,protection:NOT_HERE,approvals:NOT_HERE}),pullRequest:()=>Promise.resolve(NOT_HERE),standing:login=>Promise.resolve({login,mayWrite:NOT_HERE,teams:NOT_HERE})};const noPlanRegistry={isKept:false,
publish:()=>Promise.resolve(NOT_HERE),marks:()=>Promise.resolve(NOT_HERE),mark:()=>Promise.resolve(NOT_HERE),settle:()=>Promise.resolve()};;const pageStyle=`
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #0d1117);
  --ink: light-dark(#1f2328, #f0f6fc);
  --faint: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d);
  --stripe: light-dark(#f6f8fa, #151b23);
  --code: light-dark(#818b981f, #656c7633);
  --quote: light-dark(#9a6700, #d29922);
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 24px; background: var(--page); color: var(--ink);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
header { max-width: 1012px; margin: 0 auto 12px; color: var(--faint); }
main {
  max-width: 1012px; margin: 0 auto; padding: 20px 28px; border: 1px solid var(--line); border-radius: 6px;
  overflow-wrap: break-word;
}
main > :first-child { margin-top: 0; }
h2, h3, h4 { line-height: 1.25; margin: 24px 0 12px; font-weight: 600; }
h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.25em; }
h4 { font-size: 1em; }
p, ul, pre, table, details, blockquote { margin: 0 0 14px; }
ul { padding-left: 2em; }
li:has(> input) { list-style: none; }
li > input { margin: 0 .4em 0 -1.5em; vertical-align: middle; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
tr:nth-child(even) td { background: var(--stripe); }
code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { padding: .2em .4em; border-radius: 6px; background: var(--code); white-space: break-spaces; }
td code { overflow-wrap: anywhere; }
pre { padding: 14px; border-radius: 6px; background: var(--stripe); overflow: auto; }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre; }
blockquote { padding: 4px 14px; border-left: 4px solid var(--quote); }
blockquote p { margin: 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; }
details > table, details > ul { margin: 12px 0 6px; }
summary { cursor: pointer; font-weight: 600; }
hr { height: 1px; border: 0; background: var(--line); margin: 20px 0; }
sub { vertical-align: baseline; font-size: 12px; color: var(--faint); }
`;;function G(){return{async:false,breaks:false,extensions:null,gfm:true,hooks:null,pedantic:false,renderer:null,silent:false,tokenizer:null,walkTokens:null}}var S=G();function ue(l){S=l}var q={exec:()=>null};
function D(l){let e=[];return t=>{let n=Math.max(0,Math.min(3,t-1)),r=e[n];return r||(r=l(n),e[n]=r),r}}function g(l,e=""){let t=typeof l=="string"?l:l.source,n={replace:(r,s)=>{let o=typeof s=="strin\
g"?s:s.source;return o=o.replace(O.caret,"$1"),t=t.replace(r,o),n},getRegex:()=>new RegExp(t,e)};return n}var _e=((l="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+l)}catch{return false}})(),O={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,
listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,
endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,
blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,
listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,
tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,
endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,
escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,
notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:l=>new RegExp(`^( {0,3}${l})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:D(l=>new RegExp(`^ {0,${l}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$\
))`)),hrRegex:D(l=>new RegExp(`^ {0,${l}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:D(l=>new RegExp(`^ {0,${l}}(?:\`\`\`|~~~)`)),headingBeginRegex:D(l=>new RegExp(`\
^ {0,${l}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:D(l=>new RegExp(`^ {0,${l}}#`)),htmlBeginRegex:D(l=>new RegExp(`^ {0,${l}}(?:</?(?:${he})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s\
>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:D(l=>new RegExp(`^ {0,${l}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},Ge=/^(?:[ \t]*(?:\n|$))+/,
Ne=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Fe=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,V=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,
Qe=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,ce=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,he="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|\
figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoo\
t|th|thead|title|tr|track|ul",J=g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",he).getRegex(),$e=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
Le=g($e).replace(/bull/g,ce).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,
/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,J).getRegex(),We=g($e).replace(/bull/g,ce).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(
/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(
/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,J).getRegex(),de=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,Ue=/^[^\n]+/,ge=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,
Ke=g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",ge).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).
getRegex(),Xe=g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,ce).getRegex(),ke=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Ve=g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|commen\
t[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|tex\
tarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace(
"comment",ke).replace("tag",he).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),Ce=l=>g(de).replace("hr",V).replace(
"heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("li\
st",l).replace("html",J).getRegex(),Je=Ce(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Ye=Ce(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),et=g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).
replace("paragraph",Ye).getRegex(),fe={blockquote:et,code:Ne,def:Ke,fences:Fe,heading:Qe,hr:V,html:Ve,lheading:Le,list:Xe,newline:Ge,paragraph:Je,table:q,text:Ue},Pe=g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?\
:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",V).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquo\
te"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",J).getRegex(),
tt={...fe,lheading:We,table:Pe,paragraph:g(de).replace("hr",V).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Pe).replace("blockquote"," {0,3}>").replace("fences","\
 {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",J).getRegex()},nt={...fe,html:g(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\
\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",ke).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|sam\
p|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,
fences:q,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:g(de).replace("hr",V).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",Le).getRegex()},rt=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,
st=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,Ie=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,it=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,L=/[\p{P}\p{S}]/u,N=/[\s\p{P}\p{S}]/u,Y=/[^\s\p{P}\p{S}]/u,
ot=g(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,N).getRegex(),at=/[\p{Pi}\p{Ps}"']/u,Ae=/(?!~)[\p{P}\p{S}]/u,lt=/(?!~)[\s\p{P}\p{S}]/u,ut=/(?:[^\s\p{P}\p{S}]|~)/u,pt=g(/link|precode-code|html/,
"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",_e?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).
replace("html",/<(?! )[^<>]*?>/).getRegex(),Ee=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,ct=g(Ee,"u").replace(/punct/g,L).getRegex(),ht=g(Ee,"u").replace(/punct/g,Ae).getRegex(),
dt=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,gt=g(dt,"u").replace(/openQuote/g,at).replace(/punct/g,L).getRegex(),ze="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=_\
_)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(\
?=notPunctSpace)",kt=g(ze,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),ft=g(ze,"gu").replace(/notPunctSpace/g,ut).replace(/punctSpace/g,lt).replace(/punct/g,
Ae).getRegex(),mt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)pu\
nct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",xt=g(mt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),bt=g("^[^_*]*?\
\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)",
"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),Rt="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctS\
pace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",Tt=g(Rt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,
N).replace(/punct/g,L).getRegex(),Ot=g(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,L).getRegex(),wt="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punct\
Space(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",Pt=g(wt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,
L).getRegex(),yt=g(/\\(punct)/,"gu").replace(/punct/g,L).getRegex(),St=g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,L).getRegex(),_t=g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).
replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),$t=g(ke).replace("(?:-->|$)","-->").getRegex(),Lt=g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\
\\s\\S]*?\\]\\]>").replace("comment",$t).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),Me=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ie=g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).
replace("brackets",Me).getRegex(),Ct=g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",ie).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).
replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),It=g(/^!?\[(label)\]\[(ref)\]/).replace("label",ie).replace("ref",ge).getRegex(),At=g(/^!?\[(ref)\](?:\[\])?/).
replace("ref",ge).getRegex(),ye=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Et=g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace(
"brackets",Me).getRegex(),zt=g("reflink|nolink(?!\\()","g").replace("reflink",g(/^!?\[(label)\]\[(ref)\]/).replace("label",Et).replace("ref",ye).getRegex()).replace("nolink",g(/^!?\[(ref)\](?:\[\])?/).
replace("ref",ye).getRegex()).getRegex(),Se=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Mt=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Bt=g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).
replace(/email/g,Mt).getRegex(),me={_backpedal:q,anyPunctuation:yt,anyPunctuationOutsideCode:St,autolink:_t,blockSkip:pt,br:Ie,code:st,del:q,delLDelim:q,delRDelim:q,emStrongLDelim:ct,emStrongRDelimAst:kt,
emStrongRDelimUnd:bt,escape:rt,link:Ct,nolink:At,punctuation:ot,reflink:It,reflinkSearch:zt,tag:Lt,text:it,url:q},Dt={...me,emStrongLDelim:gt,emStrongRDelimAst:xt,emStrongRDelimUnd:Tt,link:g(/^!?\[(label)\]\((.*?)\)/).
replace("label",ie).getRegex(),reflink:g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",ie).getRegex()},pe={...me,emStrongRDelimAst:ft,emStrongLDelim:ht,delLDelim:Ot,delRDelim:Pt,url:g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).
replace("emailProtocol",Bt).replace("protocol",Se).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",Se).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",_e?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},qt={...pe,br:g(Ie).replace("{2,}","*").getRegex(),text:g(pe.text).
replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},ee={normal:fe,gfm:tt,pedantic:nt},F={normal:me,gfm:pe,breaks:qt,pedantic:Dt};var vt={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\
'":"&#39;"},Be=l=>vt[l];function y(l,e){if(e){if(O.escapeTest.test(l))return l.replace(O.escapeReplace,Be)}else if(O.escapeTestNoEncode.test(l))return l.replace(O.escapeReplaceNoEncode,Be);return l}function De(l){
return O.numericCharacterReference.test(l)?l.replace(O.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return"&amp;";let r=t===void 0?Number.parseInt(n,16):Number.parseInt(t,10);
return r===0||r>1114111||r>=55296&&r<=57343?"\uFFFD":r===38?"&amp;":String.fromCodePoint(r)}):l}function xe(l){try{l=encodeURI(l).replace(O.percentDecode,"%")}catch{return null}return l}function be(l,e){
let t=l.replace(O.findPipe,(s,o,i)=>{let a=false,c=o;for(;--c>=0&&i[c]==="\\";)a=!a;return a?"|":" |"}),n=t.split(O.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),e)if(n.
length>e)n.splice(e);else for(;n.length<e;)n.push("");for(;r<n.length;r++)n[r]=n[r].trim().replace(O.slashPipe,"|");return n}function C(l,e,t){let n=l.length;if(n===0)return"";let r=0;for(;r<n;){let s=l.
charAt(n-r-1);if(s===e&&!t)r++;else if(s!==e&&t)r++;else break}return l.slice(0,n-r)}function Re(l){let e=l.split(`
`),t=e.length-1;for(;t>=0&&O.blankLine.test(e[t]);)t--;return e.length-t<=2?l:e.slice(0,t+1).join(`
`)}function W(l){return l.trim().replace(O.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Te(l,e){if(l.indexOf(e[0])===-1&&l.indexOf(e[1])===-1)return-1;let t=0;for(let n=0;n<
l.length;n++)if(l[n]==="\\")n++;else if(l[n]===e[0])t++;else if(l[n]===e[1]&&(t--,t<0))return n;return t>0?-2:-1}var Q=new WeakMap;function Oe(l){let e={"*":-1,_:-1},t=-1,n=l.length;for(let r=0;r<n;r++){
let s=l[r];if(s!=="*"&&s!=="_"&&s!=="~")continue;let o=r===0?`
`:l[r-1],i=r+1;for(;i<n&&l[i]===s;)i++;o!==" "&&o!=="	"&&o!==`
`&&o!=="\r"&&o!=="\f"&&(s==="~"?t=r:e[s]=r),r=i-1}return{maskedSrc:l,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:t}}function qe(l,e){let t=Oe(e),n=Q.get(l);n?n.push(t):Q.set(l,[t])}function ve(l){
let e=Q.get(l);e&&(e.pop(),e.length===0&&Q.delete(l))}function oe(l,e,t){let n=Q.get(l)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleEmStrongCloserIndex[t]:Oe(e).lastPossibleEmStrongCloserIndex[t]}
function ae(l,e){let t=Q.get(l)?.at(-1);return t&&t.maskedSrc===e?t.lastPossibleDelCloserIndex:Oe(e).lastPossibleDelCloserIndex}function te(l,e=0){let t=e,n="";for(let r of l)if(r==="	"){let s=4-t%4;n+=
" ".repeat(s),t+=s}else n+=r,t++;return n}function Ht(l,e){let t="";for(let n=0;n<l.length;n++){if(l[n]==="`"){let r=e.inline.code.exec(l.slice(n));if(r){t+=r[0],n+=r[0].length-1;continue}}if(l[n]==="\
\\"&&(l[n+1]==="["||l[n+1]==="]")){t+=l[n+1],n++;continue}t+=l[n]}return t}function He(l,e,t,n,r){let s=e.href,o=e.title||null,i=Ht(l[1],r),a=l[0].charAt(0)==="!",c=n.state.inLink,u=n.state.linkEmitted,
d=n.state.inRawBlock;n.state.inLink=true,n.state.linkEmitted=false;let h=n.inlineTokens(i),p=n.state.linkEmitted;if(n.state.linkEmitted=u,n.state.inLink=c,!a){if(p){n.state.inRawBlock=d;return}n.state.
linkEmitted=true}return{type:a?"image":"link",raw:t,href:s,title:o,text:i,tokens:h}}function Zt(l,e,t){let n=l.match(t.other.indentCodeCompensation);if(n===null)return e;let r=n[1];return e.split(`
`).map(s=>{let o=s.match(t.other.beginningSpace);if(o===null)return s;let[i]=o;return s.slice(Math.min(i.length,r.length))}).join(`
`)}function Ze(l,e,t,n){if(!e.includes("<"))return false;for(let r=0;r<e.length;r++){if(e[r]==="\\"){r++;continue}if(e[r]==="`"){let i=n.inline.code.exec(e.slice(r));if(i){r+=i[0].length-1;continue}}if(e[r]!==
"<")continue;let s=l.slice(t+r),o=n.inline.tag.exec(s)||n.inline.autolink.exec(s);if(o){if(o[0].length>e.length-r)return true;r+=o[0].length-1}}return false}var _=class{options;rules;lexer;constructor(e){
this.options=e||S}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:"space",raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let n=this.options.pedantic?t[0]:Re(
t[0]),r=n.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let n=t[0],r=Zt(n,t[3]||"",this.
rules);return t[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):t[2],text:r}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let n=t[2].trim();if(this.rules.other.endingHash.
test(n)){let r=C(n,"#");(this.options.pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:C(t[0],`
`),depth:t[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:"hr",raw:C(t[0],`
`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let n=C(t[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let i=false,a=[],c;for(c=0;c<n.length;c++)if(this.rules.other.blockquoteStart.test(n[c]))a.push(n[c]),i=true;else if(!i)a.push(n[c]);else break;n=n.slice(c);let u=a.
join(`
`),d=u.replace(this.rules.other.blockquoteMarkerWhitespace,(k,m,b)=>b.startsWith(" ")?m+" "+b.slice(1):m+te(b,m.length)).replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${u}`:u,s=s?`${s}
${d}`:d;let h=this.lexer.state.top;if(this.lexer.state.top=true,this.lexer.blockTokens(d,o,true),this.lexer.state.top=h,n.length===0)break;let p=o.at(-1);if(p?.type==="code"||p?.type==="heading"||p?.type===
"hr"||p?.type==="html"||p?.type==="table")break;if(p?.type==="blockquote"){let k=p,m=n.join(`
`),b=k.raw+`
`+m.replace(this.rules.other.blockquoteSetextReplace2,""),f=this.blockquote(b);o[o.length-1]=f;let R=b.substring(f.raw.length).replace(/^\n/,""),E=R?R.split(`
`).length:0,T=E?n.slice(0,-E):n;if(T.length>0&&(r=`${r}
${T.join(`
`)}`),s=s.substring(0,s.length-k.text.length)+f.text,n=n.slice(T.length),n.length>0&&this.rules.other.blockquoteStart.test(n[0]))continue;break}else if(p?.type==="list"){let k=p,m=k.raw+`
`+n.join(`
`),b=this.list(m);o[o.length-1]=b;let f=b.raw.length>k.raw.length?m.slice(k.raw.length+1,b.raw.length).split(`
`).length:0;if(f>0){let R=n.slice(0,f).join(`
`);r=`${r}
${R}`,s=`${s}
${R}`}if(n=n.slice(f),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",raw:r,tokens:o,text:s}}}list(e){let t=this.rules.block.list.exec(e);if(t){if(!this.
options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(e))return;let n=e,r=()=>n.length-e.length,s=t[1].trim(),o=s.length>1,i={type:"list",raw:"",ordered:o,
start:o?+s.slice(0,-1):"",loose:false,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,this.options.pedantic&&(s=o?s:"[*+-]");let a=this.rules.other.listItemRegex(s),c=false;for(;e;){let h=false,p="";
if(!(t=a.exec(e))||this.rules.block.hr.test(e))break;let k=r();e=e.substring(t[0].length);let m=t[2].split(`
`,1)[0],b=t[1].length,f=this.options.pedantic?te(m,b):m.replace(this.rules.other.leadingSpaceTab,H=>te(H,b)),R=e.split(`
`,1)[0],E=!f.trim(),T=0;if(this.options.pedantic?(T=2,p=f.trimStart()):E?T=b+1:(T=f.search(this.rules.other.nonSpaceChar),T=T>4?1:T,p=f.slice(T),T+=b),E&&this.rules.other.blankLine.test(R)&&(e=e.substring(
R.length+1),h=true),!h){let H=this.rules.other.nextBulletRegex(T),K=this.rules.other.hrRegex(T),re=this.rules.other.fencesBeginRegex(T),B=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(
T):this.rules.other.headingBeginRegex(T),X=this.rules.other.htmlBeginRegex(T),se=this.rules.other.blockquoteBeginRegex(T),le=false;for(;e;){let we=e.split(`
`,1)[0],Z;if(R=we,this.options.pedantic?(R=R.replace(this.rules.other.listReplaceNesting,"  "),Z=R):Z=R.replace(this.rules.other.leadingSpaceTab,$=>te($)),re.test(R)||B.test(R)||X.test(R)||se.test(R)||
H.test(R)||K.test(R))break;if(Z.search(this.rules.other.nonSpaceChar)>=T||!R.trim())p+=`
`+Z.slice(T),le=false;else{if(E)break;let $=f;if(!this.options.pedantic&&!p.includes(`
`)&&!f.includes("	")){let j;for(;!K.test($)&&(j=this.rules.other.nestedBlockMarker.exec($));)$=$.slice(j[0].length);if(!$.trim())break}if($.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.
other.nonSpaceChar)>=4||re.test($)||B.test($)||X.test($)||K.test($))break;if(!this.options.pedantic&&!le){let j=f.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(j)||
this.rules.block.heading.test(j)||this.rules.block.hr.test(j))break}let je=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(R)&&this.rules.block.lheading.test(`${f}
${R}`)?`    ${Z.replace(/^ {0,3}/,"")}`:R;p+=`
`+je,le=true}E=!R.trim(),e=e.substring(we.length+1),f=Z.slice(T)}}let U=n.slice(k,r());i.loose||(c?i.loose=true:this.rules.other.doubleBlankLine.test(U)&&(c=true)),i.items.push({type:"list_item",raw:U,
task:!!this.options.gfm&&this.rules.other.listIsTask.test(p),loose:false,text:p,tokens:[]})}let u=i.items.at(-1);if(u)u.raw=u.raw.trimEnd(),u.text=u.text.trimEnd();else return;i.raw=n.slice(0,r()).trimEnd();
let d=[];for(let h of i.items)if(this.lexer.state.top=false,d.push(this.lexer.inlineQueue.length),h.tokens=this.lexer.blockTokens(h.text,[]),!i.loose){let p=h.tokens.filter(m=>m.type==="space"),k=p.length>
0&&p.some(m=>this.rules.other.anyLine.test(m.raw));i.loose=k}for(let h=0;h<i.items.length;h++){let p=i.items[h],k=p.tokens[0];if(p.task&&(k?.type==="text"||k?.type==="paragraph")){p.text=p.text.replace(
this.rules.other.listReplaceTask,""),k.raw=k.raw.replace(this.rules.other.listReplaceTask,""),k.text=k.text.replace(this.rules.other.listReplaceTask,"");let m=this.lexer.inlineQueue;for(let f=d[h];f<m.
length;f++)if(m[f].tokens===k.tokens){m[f].src=m[f].src.replace(this.rules.other.listReplaceTask,"");break}let b=this.rules.other.listTaskCheckbox.exec(p.raw);if(b){let f={type:"checkbox",raw:b[0]+" ",
checked:b[0]!=="[ ]"};p.checked=f.checked,i.loose?p.tokens[0]&&["paragraph","text"].includes(p.tokens[0].type)&&"tokens"in p.tokens[0]&&p.tokens[0].tokens?(p.tokens[0].raw=f.raw+p.tokens[0].raw,p.tokens[0].
text=f.raw+p.tokens[0].text,p.tokens[0].tokens.unshift(f)):p.tokens.unshift({type:"paragraph",raw:f.raw,text:f.raw,tokens:[f]}):p.tokens.unshift(f)}}else p.task&&(p.task=false)}if(i.loose)for(let h of i.
items){h.loose=true;for(let p of h.tokens)p.type==="text"&&(p.type="paragraph")}return i}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.
other.htmlBeginRegex(4).test(e))return;let n=Re(t[0]);return{type:"html",block:true,raw:n,pre:t[1]==="pre"||t[1]==="script"||t[1]==="style",text:n}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.
rules.other.startAngleBracket.test(t[2])&&Te(t[2],"()")!==-1)return;let n=W(t[1]),r=t[2]?t[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=t[3]?t[3].
substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):t[3];return{type:"def",tag:n,raw:C(t[0],`
`),href:r,title:s}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let n=be(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,"").split("|"),
s=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:C(t[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let i of r)this.rules.other.tableAlignRight.test(i)?o.align.push("right"):this.rules.other.tableAlignCenter.test(i)?o.align.push("center"):this.
rules.other.tableAlignLeft.test(i)?o.align.push("left"):o.align.push(null);for(let i=0;i<n.length;i++)o.header.push({text:n[i],tokens:this.lexer.inline(n[i]),header:true,align:o.align[i]});for(let i of s)
o.rows.push(be(i,o.header.length).map((a,c)=>({text:a,tokens:this.lexer.inline(a),header:false,align:o.align[c]})));return o}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let n=t[1].trim();
return{type:"heading",raw:C(t[0],`
`),depth:t[2].charAt(0)==="="?1:2,text:n,tokens:this.lexer.inline(n)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let n=t[1].charAt(t[1].length-1)===`
`?t[1].slice(0,-1):t[1];return{type:"paragraph",raw:t[0],text:n,tokens:this.lexer.inline(n)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:"text",raw:t[0],text:t[0],tokens:this.lexer.inline(
t[0])}}escape(e){if(e.charCodeAt(0)!==92)return;let t=this.rules.inline.escape.exec(e);if(t)return{type:"escape",raw:t[0],text:t[1]}}tag(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.tag.exec(
e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=true:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=false),
!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=true:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.
inRawBlock=false),{type:"html",raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:false,text:t[0]}}link(e){if(this.lexer.state.linkParenPossible===false)return;let t=e.
charCodeAt(0);if(t!==91&&t!==33)return;let n=this.rules.inline.link.exec(e);if(n){let r=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ze(e,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.
pedantic&&this.rules.other.startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let c=C(s.slice(0,-1),"\\");if((s.length-c.length)%2===0)return}else{let c=Te(n[2],"()");if(c===
-2)return;if(c>-1){let d=(n[0].indexOf("!")===0?5:4)+n[1].length+c;n[2]=n[2].substring(0,c),n[0]=n[0].substring(0,d).trim(),n[3]=""}}let o=C(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%2===0)return;
let i=n[2],a="";if(this.options.pedantic){let c=this.rules.other.pedanticHrefTitle.exec(i);c&&(i=c[1],a=c[3])}else a=n[3]?n[3].slice(1,-1):"";return i=i.trim(),this.rules.other.startAngleBracket.test(
i)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(s)?i=i.slice(1):i=i.slice(1,-1)),He(n,{href:i&&i.replace(this.rules.inline.anyPunctuation,"$1"),title:a&&a.replace(this.rules.inline.
anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(e,t){let n=e.charCodeAt(0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(e))||(r=this.rules.inline.nolink.exec(e))){let s=r[0].
charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ze(e,r[1],s,this.rules))return;let o=t[W(r[2]||r[1])];if(!o){let i=r[0].charAt(0);return{type:"text",raw:i,text:i}}return He(r,o,r[0],this.lexer,this.rules)}}emStrong(e,t,n=""){
let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,i=t.length-e.length,a=i;for(;!this.options.pedantic&&a>0&&t[a-1]===s;)a--;let c=[...t.slice(
Math.max(0,a-2),a)].at(-1)??"",u=c==="*"||c==="_"||!!this.rules.inline.punctuation.exec(c);a<i&&(n=c);let d=a<i?u:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.
other.unicodeAlphaNumeric))return;let h=r[1]||r[3]||"";if(!h||!n||d){let p=[...r[0]].length-1,k,m,b=p,f=0,R=i-a+p,E=!this.options.pedantic&&!!c.trim()&&(!!h||s==="*"&&!u);if(s!=="*"&&s!=="_")return;let T=s===
"*"?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,U=oe(this,t,s),H=t.length-e.length+p;if(U<H)return;t=t.slice(-1*e.length+p);let K=U-H;for(T.lastIndex=0;(r=T.exec(t))!==null&&
!(r.index>K);){if(k=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!k)continue;if(m=[...k].length,r[3]||r[4]){b+=m;continue}else if((r[5]||r[6]||E)&&R%3&&!((R+m)%3)){if(o&&(r[5]||r[6]))break;f+=m;continue}if(b-=m,
b>0)continue;m=Math.min(m,m+b+f);let re=[...r[0]][0].length,B=e.slice(0,p+r.index+re+m);if(Math.min(p,m)%2){let se=B.slice(1,-1);return{type:"em",raw:B,text:se,tokens:this.lexer.inlineTokens(se)}}let X=B.
slice(2,-2);return{type:"strong",raw:B,text:X,tokens:this.lexer.inlineTokens(X)}}}}codespan(e){if(e.charCodeAt(0)!==96)return;let t=this.rules.inline.code.exec(e);if(t){let n=t[2].replace(this.rules.other.
newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:t[0],text:n}}}br(e){let t=e.charCodeAt(0);if(t!==32&&t!==92&&t!==10)return;let n=this.rules.inline.br.exec(e);if(n)return{type:"br",raw:n[0]}}del(e,t,n=""){if(e.charCodeAt(0)!==126)return;
let r=this.rules.inline.delLDelim.exec(e);if(!r)return;if(!(r[1]||"")||!n||this.rules.inline.punctuation.exec(n)){let o=[...r[0]].length-1,i,a,c=o,u=this.rules.inline.delRDelim,d=ae(this,t),h=t.length-
e.length+o;if(d<h)return;t=t.slice(-1*e.length+o);let p=d-h;for(u.lastIndex=0;(r=u.exec(t))!==null&&!(r.index>p);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==o))continue;if(r[3]||
r[4]){c+=a;continue}if(c-=a,c>0)continue;a=Math.min(a,a+c);let k=[...r[0]][0].length,m=e.slice(0,o+r.index+k+a),b=m.slice(o,-o);return{type:"del",raw:m,text:b,tokens:this.lexer.inlineTokens(b)}}}}autolink(e){
if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.autolink.exec(e);if(t){let n,r;return t[2]==="@"?(n=t[1],r="mailto:"+n):(n=t[1],r=n),{type:"link",raw:t[0],text:n,href:r,autolink:true,tokens:[{type:"\
text",raw:n,text:n}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let n,r;if(t[2]==="@")n=t[0],r="mailto:"+n;else{let s;do s=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??"";while(s!==
t[0]);n=t[0],t[1]==="www."?r="http://"+t[0]:r=t[0]}return{type:"link",raw:t[0],text:n,href:r,autolink:true,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){
let n=this.lexer.state.inRawBlock;return{type:"text",raw:t[0],text:n?t[0]:De(t[0]),escaped:n}}}};var w=class l{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=
Object.create(null),this.options=e||S,this.options.tokenizer=this.options.tokenizer||new _,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=
[],this.state={inLink:false,inRawBlock:false,linkEmitted:false,linkParenPossible:true,top:true};let t={other:O,block:ee.normal,inline:F.normal};this.options.pedantic?(t.block=ee.pedantic,t.inline=F.pedantic):
this.options.gfm&&(t.block=ee.gfm,this.options.breaks?t.inline=F.breaks:t.inline=F.gfm),this.tokenizer.rules=t}static get rules(){return{block:ee,inline:F}}static lex(e,t){return new l(t).lex(e)}static lexInline(e,t){
return new l(t).inlineTokens(e)}lex(e){e=e.replace(O.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let t=0;t<this.inlineQueue.length;t++){let n=this.inlineQueue[t];this.state.inRawBlock=false,this.inlineTokens(n.src,n.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=false){
this.tokenizer.lexer=this;let r=this.state.lastToken;this.options.pedantic&&(e=e.replace(O.tabCharGlobal,"    ").replace(O.spaceLine,""));let s=1/0,o,i=this.options.gfm&&!this.options.pedantic&&this.tokenizer.
paragraph===_.prototype.paragraph;for(;e;){if(e.length<s)s=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=t.at(-1);let a;if(this.options.extensions?.block?.some(u=>(a=
u.call({lexer:this},e,t))?(e=e.substring(a.raw.length),t.push(a),true):false))continue;if(a=this.tokenizer.space(e)){e=e.substring(a.raw.length);let u=t.at(-1);a.raw.length===1&&u!==void 0?u.raw+=`
`:t.push(a);continue}if(a=this.tokenizer.code(e)){e=e.substring(a.raw.length);let u=t.at(-1);u?.type==="paragraph"||u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.at(-1).src=u.text):t.push(a);continue}if(a=this.tokenizer.fences(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.heading(e)){e=e.substring(a.raw.length),
t.push(a);continue}if(a=this.tokenizer.hr(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.blockquote(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.list(
e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.html(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.def(e)){e=e.substring(a.raw.length);let u=t.at(-1);u?.
type==="paragraph"||u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.raw,this.inlineQueue.at(-1).src=u.text):(this.tokens.links[a.tag]||(this.tokens.links[a.tag]={href:a.href,title:a.title}),t.push(a));continue}if(a=this.tokenizer.table(e)){e=e.substring(a.raw.length),
t.push(a);continue}if(a=this.tokenizer.lheading(e)){e=e.substring(a.raw.length),t.push(a);continue}let c=e;if(this.options.extensions?.startBlock){let u=1/0,d=e.slice(1),h;this.options.extensions.startBlock.
forEach(p=>{h=p.call({lexer:this},d),typeof h=="number"&&h>=0&&(u=Math.min(u,h))}),u<1/0&&u>=0&&(c=e.substring(0,u+1))}if(this.state.top&&(a=this.tokenizer.paragraph(c))){let u=t.at(-1);(n||u===o&&i)&&
u?.type==="paragraph"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=u.text,o=u):(t.push(a),o=a),n=c.length!==e.length,e=e.substring(a.raw.length);continue}if(a=this.tokenizer.text(e)){e=e.substring(a.raw.length);
let u=t.at(-1);u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=u.text):t.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=true,this.state.lastToken=r,t}inline(e,t=[]){
return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes("["))return false;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.
test(n[0])&&e.charAt(n.index-1)!=="!")return true;for(let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let r=n[0],s=r.lastIndexOf("[");if(!(r.charAt(0)==="!"||!Object.hasOwn(this.tokens.
links,W(r.slice(s+1,-1))))&&!(s>1&&this.linkInText(r.slice(1,s-1))))return true}return false}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=
e.includes(")");try{return this.#t(e,t)}finally{this.state.linkParenPossible=n}}#t(e,t){let n=e.includes("*")||e.includes("_")||e.includes("~"),r=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==
_.prototype.emStrong||this.tokenizer.del!==_.prototype.del?this.#r(e):e;if(!n)return this.#e(e,r,t);qe(this.tokenizer,r);try{return this.#e(e,r,t)}finally{ve(this.tokenizer)}}#e(e,t,n){let r=false,s="",
o=1/0;for(;e;){if(e.length<o)o=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}r||(s=""),r=false;let i;if(this.options.extensions?.inline?.some(u=>(i=u.call({lexer:this},e,n))?(e=e.substring(
i.raw.length),n.push(i),true):false))continue;if(i=this.tokenizer.escape(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.tag(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=
this.tokenizer.link(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(i.raw.length);let u=n.at(-1);i.type==="text"&&u?.type==="text"?(u.
raw+=i.raw,u.text+=i.text):n.push(i);continue}let a=e[0];if(a==="*"||a==="_"){let u=t.length-e.length;if(oe(this.tokenizer,t,a)<=u){let h=1;for(;h<e.length&&e.charCodeAt(h)===a.charCodeAt(0);)h++;let p=e.
substring(0,h),k=n.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=p,k.text+=p):n.push({type:"text",raw:p,text:p,escaped:false}),e=e.substring(h),s=a,r=true;continue}}else if(a==="~"){let u=t.length-e.length;
if(ae(this.tokenizer,t)<=u){let h=1;for(;h<e.length&&e.charCodeAt(h)===126;)h++;let p=e.substring(0,h),k=n.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=p,k.text+=p):n.push({type:"text",raw:p,text:p,escaped:false}),
e=e.substring(h),s=a,r=true;continue}}if(i=this.tokenizer.emStrong(e,t,s)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.codespan(e)){e=e.substring(i.raw.length),n.push(i);continue}
if(i=this.tokenizer.br(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.del(e,t,s)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.autolink(e)){e=e.substring(
i.raw.length),n.push(i);continue}if(!this.state.inLink&&(i=this.tokenizer.url(e))){e=e.substring(i.raw.length),n.push(i);continue}let c=e;if(this.options.extensions?.startInline){let u=1/0,d=e.slice(1),
h;this.options.extensions.startInline.forEach(p=>{h=p.call({lexer:this},d),typeof h=="number"&&h>=0&&(u=Math.min(u,h))}),u<1/0&&u>=0&&(c=e.substring(0,u+1))}if(i=this.tokenizer.inlineText(c)){e=e.substring(
i.raw.length),i.raw.slice(-1)!=="_"&&(s=i.raw.slice(-1)),r=true;let u=n.at(-1);u?.type==="text"?(u.raw+=i.raw,u.text+=i.text):n.push(i);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#n(e){
let{blockSkip:t,tag:n,autolink:r}=this.tokenizer.rules.inline,s="",o=0,i;for(t.lastIndex=0;i=t.exec(e);){let a=i.index+(i[2]?i[2].length:0),c=i.index+i[0].length;if(e.charAt(a)==="<"){let u=e.slice(a),
d=n.exec(u)||r.exec(u);if(!d){t.lastIndex=a+1;continue}c=a+d[0].length,t.lastIndex=c}s+=e.slice(o,a)+"["+"a".repeat(c-a-2)+"]",o=c}return s+e.slice(o)}#r(e){let t=e;if(this.tokens.links&&e.includes("[")){
let n=this.tokenizer.rules.inline.reflinkSearch,r=s=>{let o=s.lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,W(s.slice(o+1,-1))))return s;if(o>1&&s.charAt(0)!=="!"){let i=s.slice(1,o-1);if(this.
linkInText(i))return"["+i.replace(n,r)+"]["+"a".repeat(s.length-o-2)+"]"}return"["+"a".repeat(s.length-2)+"]"};t=t.replace(n,r)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,
(n,r,s)=>s?"+".repeat(n.length):r?r+n.slice(r.length,-r.length).replace(/`/g,"+")+r:n),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){let t="Infinite l\
oop on byte: "+e;if(this.options.silent)console.error(t);else throw new Error(t)}};var I=class{options;parser;constructor(e){this.options=e||S}space(e){return""}code({text:e,lang:t,escaped:n}){let r=(t||
"").match(O.notSpaceStart)?.[0],s=e?e.replace(O.endingNewline,"")+`
`:"";return r?'<pre><code class="language-'+y(r)+'">'+(n?s:y(s,true))+`</code></pre>
`:"<pre><code>"+(n?s:y(s,true))+`</code></pre>
`}blockquote({tokens:e}){return`<blockquote>
${this.parser.parse(e)}</blockquote>
`}html({text:e}){return e}def(e){return""}heading({tokens:e,depth:t}){return`<h${t}>${this.parser.parseInline(e)}</h${t}>
`}hr(e){return`<hr>
`}list(e){let t=e.ordered,n=e.start,r="";for(let i=0;i<e.items.length;i++){let a=e.items[i];r+=this.listitem(a)}let s=t?"ol":"ul",o=t&&n!==1?' start="'+n+'"':"";return"<"+s+o+`>
`+r+"</"+s+`>
`}listitem(e){return`<li>${this.parser.parse(e.tokens)}</li>
`}checkbox({checked:e}){return"<input "+(e?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:e}){return`<p>${this.parser.parseInline(e)}</p>
`}table(e){let t="",n="";for(let s=0;s<e.header.length;s++)n+=this.tablecell(e.header[s]);t+=this.tablerow({text:n});let r="";for(let s=0;s<e.rows.length;s++){let o=e.rows[s];n="";for(let i=0;i<o.length;i++)
n+=this.tablecell(o[i]);r+=this.tablerow({text:n})}return r&&(r=`<tbody>${r}</tbody>`),`<table>
<thead>
`+t+`</thead>
`+r+`</table>
`}tablerow({text:e}){return`<tr>
${e}</tr>
`}tablecell(e){let t=this.parser.parseInline(e.tokens),n=e.header?"th":"td";return(e.align?`<${n} align="${e.align}">`:`<${n}>`)+t+`</${n}>
`}strong({tokens:e}){return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}codespan({text:e}){return`<code>${y(e,true)}</code>`}br(e){return"\
<br>"}del({tokens:e}){return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:n,tokens:r,autolink:s}){let o=s?y(n,true):this.parser.parseInline(r),i=xe(e);if(i===null)return o;e=y(i,
s);let a='<a href="'+e+'"';return t&&(a+=' title="'+y(t)+'"'),a+=">"+o+"</a>",a}image({href:e,title:t,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let s=xe(e);if(s===null)
return y(n);e=s;let o=`<img src="${y(e)}" alt="${y(n)}"`;return t&&(o+=` title="${y(t)}"`),o+=">",o}text(e){return"tokens"in e&&e.tokens?this.parser.parseInline(e.tokens):"escaped"in e&&e.escaped?e.text:
y(e.text)}};var z=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,
tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?
this.parser.parseInline(t,this):e}br(){return`
`}checkbox({raw:e}){return e}};var P=class l{options;renderer;textRenderer;constructor(e){this.options=e||S,this.options.renderer=this.options.renderer||new I,this.renderer=this.options.renderer,this.
renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new z,this.textRenderer.parser=this}static parse(e,t){return new l(t).parse(e)}static parseInline(e,t){return new l(t).parseInline(
e)}parse(e){this.renderer.parser=this;let t="";for(let n=0;n<e.length;n++){let r=e[n];if(this.options.extensions?.renderers?.[r.type]){let o=r,i=this.options.extensions.renderers[o.type].call({parser:this},
o);if(i!==false||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(o.type)){t+=i===false?"":i??"";continue}}let s=r;switch(s.type){case"s\
pace":{t+=this.renderer.space(s);break}case"hr":{t+=this.renderer.hr(s);break}case"heading":{t+=this.renderer.heading(s);break}case"code":{t+=this.renderer.code(s);break}case"table":{t+=this.renderer.
table(s);break}case"blockquote":{t+=this.renderer.blockquote(s);break}case"list":{t+=this.renderer.list(s);break}case"checkbox":{t+=this.renderer.checkbox(s);break}case"html":{t+=this.renderer.html(s);
break}case"def":{t+=this.renderer.def(s);break}case"paragraph":{t+=this.renderer.paragraph(s);break}case"text":{t+=this.renderer.text(s);break}default:{let o='Token with "'+s.type+'" type was not foun\
d.';if(this.options.silent)return console.error(o),"";throw new Error(o)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n="";for(let r=0;r<e.length;r++){let s=e[r];if(this.options.
extensions?.renderers?.[s.type]){let i=this.options.extensions.renderers[s.type].call({parser:this},s);if(i!==false||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","te\
xt"].includes(s.type)){n+=i===false?"":i??"";continue}}let o=s;switch(o.type){case"escape":{n+=t.text(o);break}case"html":{n+=t.html(o);break}case"link":{n+=t.link(o);break}case"image":{n+=t.image(o);
break}case"checkbox":{n+=t.checkbox(o);break}case"strong":{n+=t.strong(o);break}case"em":{n+=t.em(o);break}case"codespan":{n+=t.codespan(o);break}case"br":{n+=t.br(o);break}case"del":{n+=t.del(o);break}case"\
text":{n+=t.text(o);break}default:{let i='Token with "'+o.type+'" type was not found.';if(this.options.silent)return console.error(i),"";throw new Error(i)}}}return n}};var A=class{options;block;constructor(e){
this.options=e||S}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTok\
ens"]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?w.lex:w.lexInline}provideParser(e=this.block){return e?P.
parse:P.parseInline}};function M(l,e){if(Array.isArray(e))for(let t=0;t<e.length;t++)l.push(e[t]);else l.push(e)}var ne=class{defaults=G();options=this.setOptions;parse=this.parseMarkdown(true);parseInline=this.
parseMarkdown(false);Parser=P;Renderer=I;TextRenderer=z;Lexer=w;Tokenizer=_;Hooks=A;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[];for(let r of e)switch(M(n,t.call(this,r)),r.type){case"tab\
le":{let s=r;for(let o of s.header)M(n,this.walkTokens(o.tokens,t));for(let o of s.rows)for(let i of o)M(n,this.walkTokens(i.tokens,t));break}case"list":{let s=r;M(n,this.walkTokens(s.items,t));break}default:{
let s=r;this.defaults.extensions?.childTokens?.[s.type]?this.defaults.extensions.childTokens[s.type].forEach(o=>{let i=s[o].flat(1/0);M(n,this.walkTokens(i,t))}):s.tokens&&M(n,this.walkTokens(s.tokens,
t))}}return n}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(n=>{let r={...n};if(r.async=this.defaults.async||r.async||false,
n.extensions&&(n.extensions.forEach(s=>{if(!s.name)throw new Error("extension name required");if("renderer"in s){let o=t.renderers[s.name];o?t.renderers[s.name]=function(...i){let a=s.renderer.apply(this,
i);return a===false&&(a=o.apply(this,i)),a}:t.renderers[s.name]=s.renderer}if("tokenizer"in s){if(!s.level||s.level!=="block"&&s.level!=="inline")throw new Error("extension level must be 'block' or 'i\
nline'");let o=t[s.level];o?o.unshift(s.tokenizer):t[s.level]=[s.tokenizer],s.start&&(s.level==="block"?t.startBlock?t.startBlock.push(s.start):t.startBlock=[s.start]:s.level==="inline"&&(t.startInline?
t.startInline.push(s.start):t.startInline=[s.start]))}"childTokens"in s&&s.childTokens&&(t.childTokens[s.name]=s.childTokens)}),r.extensions=t),n.renderer){let s=this.defaults.renderer||new I(this.defaults);
for(let o in n.renderer){if(!(o in s))throw new Error(`renderer '${o}' does not exist`);if(["options","parser"].includes(o))continue;let i=o,a=n.renderer[i],c=s[i];s[i]=(...u)=>{let d=a.apply(s,u);return d===
false&&(d=c.apply(s,u)),d===false?"":d??""}}r.renderer=s}if(n.tokenizer){let s=this.defaults.tokenizer||new _(this.defaults);for(let o in n.tokenizer){if(!(o in s))throw new Error(`tokenizer '${o}' do\
es not exist`);if(["options","rules","lexer"].includes(o))continue;let i=o,a=n.tokenizer[i],c=s[i];s[i]=(...u)=>{let d=a.apply(s,u);return d===false&&(d=c.apply(s,u)),d}}r.tokenizer=s}if(n.hooks){let s=this.
defaults.hooks||new A;for(let o in n.hooks){if(!(o in s))throw new Error(`hook '${o}' does not exist`);if(["options","block"].includes(o))continue;let i=o,a=n.hooks[i],c=s[i];A.passThroughHooks.has(o)?
s[i]=u=>{if(s.options.async&&A.passThroughHooksRespectAsync.has(o))return(async()=>{let h=await a.call(s,u);return c.call(s,h)})();let d=a.call(s,u);return c.call(s,d)}:s[i]=(...u)=>{if(s.options.async)
return(async()=>{let h=await a.apply(s,u);return h===false&&(h=await c.apply(s,u)),h})();let d=a.apply(s,u);return d===false&&(d=c.apply(s,u)),d}}r.hooks=s}if(n.walkTokens){let s=this.defaults.walkTokens,
o=n.walkTokens;r.walkTokens=function(i){let a=[];return M(a,o.call(this,i)),s&&M(a,s.call(this,i)),a}}this.defaults={...this.defaults,...r}}),this}setOptions(e){return this.defaults={...this.defaults,
...e},this}lexer(e,t){return w.lex(e,t??this.defaults)}parser(e,t){return P.parse(e,t??this.defaults)}parseMarkdown(e){return(n,r)=>{let s={...r},o={...this.defaults,...s},i=this.onError(!!o.silent,!!o.
async);if(this.defaults.async===true&&s.async===false)return i(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Prom\
ise."));if(typeof n>"u"||n===null)return i(new Error("marked(): input parameter is undefined or null"));if(typeof n!="string")return i(new Error("marked(): input parameter is of type "+Object.prototype.
toString.call(n)+", string expected"));if(o.hooks&&(o.hooks.options=o,o.hooks.block=e),o.async)return(async()=>{let a=o.hooks?await o.hooks.preprocess(n):n,u=await(o.hooks?await o.hooks.provideLexer(e):
e?w.lex:w.lexInline)(a,o),d=o.hooks?await o.hooks.processAllTokens(u):u;o.walkTokens&&await Promise.all(this.walkTokens(d,o.walkTokens));let p=await(o.hooks?await o.hooks.provideParser(e):e?P.parse:P.
parseInline)(d,o);return o.hooks?await o.hooks.postprocess(p):p})().catch(i);try{o.hooks&&(n=o.hooks.preprocess(n));let c=(o.hooks?o.hooks.provideLexer(e):e?w.lex:w.lexInline)(n,o);o.hooks&&(c=o.hooks.
processAllTokens(c)),o.walkTokens&&this.walkTokens(c,o.walkTokens);let d=(o.hooks?o.hooks.provideParser(e):e?P.parse:P.parseInline)(c,o);return o.hooks&&(d=o.hooks.postprocess(d)),d}catch(a){return i(
a)}}}onError(e,t){return n=>{if(n.message+=`
Please report this to https://github.com/markedjs/marked.`,e){let r="<p>An error occurred:</p><pre>"+y(n.message+"",true)+"</pre>";return t?Promise.resolve(r):r}if(t)return Promise.reject(n);throw n}}};
var v=new ne;function x(l,e){return v.parse(l,e)}x.options=x.setOptions=function(l){return v.setOptions(l),x.defaults=v.defaults,ue(x.defaults),x};x.getDefaults=G;x.defaults=S;function jt(...l){return v.
use(...l),x.defaults=v.defaults,ue(x.defaults),x}x.use=jt;x.walkTokens=function(l,e){return v.walkTokens(l,e)};x.parseInline=v.parseInline;x.Parser=P;x.parser=P.parse;x.Renderer=I;x.TextRenderer=z;x.Lexer=
w;x.lexer=w.lex;x.Tokenizer=_;x.Hooks=A;x.parse=x;var En=x.options,zn=x.setOptions,Mn=x.walkTokens,Bn=x.parseInline,Dn=null,qn=P.parse,vn=w.lex;;const ALLOWED=/<(?:details(?: open)?|\/details|summary|\/summary|code|\/code|sub|\/sub|wbr|br ?\/?)>/gi;
function passiveHtml(raw){let passive="";let after=0;for(const match of raw.matchAll(ALLOWED)){passive+=escapeSigns(raw.slice(after,match.index))+match[0];after=match.index+match[0].length}return passive+
escapeSigns(raw.slice(after))}function escapeHtml(plain2){return escapeSigns(plain2.replaceAll("&","&amp;")).replaceAll('"',"&quot;")}function escapeSigns(raw){return raw.replaceAll("<","&lt;").replaceAll(
">","&gt;")};const SAFE_LINK=/^(?:https?:|mailto:|#)/i;const marked=new ne({gfm:true,renderer:{html({text}){return passiveHtml(text)},image({text}){return escapeHtml(text)},link({href,tokens}){const label=this.
parser.parseInline(tokens);return SAFE_LINK.test(href)?`<a href="${escapeHtml(href)}" rel="noreferrer">${label}</a>`:label}}});function renderHtml(markdown,title,style){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>${escapeHtml(title)}</header>
<main class="markdown-body">
${renderBody(markdown)}</main>
</body>
</html>
`}function renderBody(markdown){return marked.parse(markdown,{async:false})};function inline(tokens){return(0,visible_text.vx)(tokens.map(token=>piece(token)).join("").trim())}const isOwn=token=>token.
type!=="plugin";function piece(token){if(!isOwn(token))return"";if(token.type==="br")return" ";if(token.type==="html")return/^<br/i.test(token.raw)?" ":"";if("tokens"in token)return(token.tokens??[]).
map(piece).join("");const words="text"in token?token.text:"";const[before="",after=""]=[/^\s/,/\s$/].map(edge=>edge.test(words)?" ":"");return words.trim()===""?before:`${before}${plain(words)}${after}`}
const withoutTags=raw=>raw.replaceAll(/<\/?[a-z][^>]*>/gi,"");const NAMED={lt:"<",gt:">",amp:"&",quot:'"'};function plain(text){const decoded=text.replaceAll(/&(?:#(\d{1,7})|([a-z]+));/gi,(raw,code,name="")=>code===
void 0?NAMED[String(name)]??raw:String.fromCodePoint(Math.min(Number(code),1114111)));return(0,visible_text.Q6)(decoded.replaceAll("\u200B",""))};function renderText(markdown,{width,isColoured:isColoured2}){
const styled=(on,off)=>isColoured2?text=>`\x1B[${on}m${text}\x1B[${off}m`:text=>text;const pen={width,bold:styled(1,22),faint:styled(2,22)};const blocks=unfolded(w.lex(markdown,{gfm:true})).flatMap(token=>block(
token,pen));return blocks.join("\n").replaceAll(/\n{3,}/g,"\n\n").trim()}const BLOCKS=["heading","paragraph","text","code","blockquote","list","table","html"];const isBlock=token=>BLOCKS.some(kind=>kind===
token.type);function block(token,pen){if(!isBlock(token))return[];switch(token.type){case"heading":return["",pen.bold(inline(token.tokens)),""];case"paragraph":return[inline(token.tokens),""];case"tex\
t":return[inline(token.tokens??[token])];case"code":return[...token.text.split("\n").map(line=>`    ${(0,log_lines.B)(line)}`),""];case"blockquote":return token.tokens.flatMap(inner=>block(inner,pen)).
map(line=>`| ${line}`);case"list":return[...token.items.flatMap(item=>listItem(item,pen)),""];case"table":return[...table(token,pen),""];case"html":return html(token.text,pen)}}function listItem(item,pen){
const sign=item.task?item.checked===true?"[x]":"[ ]":"-";const lines=item.tokens.flatMap(inner=>block(inner,pen)).filter(line=>line!=="");return lines.map((line,index)=>index===0?`${sign} ${line}`:`  \
  ${line}`)}function table({header,rows},pen){const heads=header.map(cell=>inline(cell.tokens));const cells=rows.map(row=>row.map(cell=>inline(cell.tokens)));const widths=heads.map((head,column)=>Math.
max(head.length,...cells.map(row=>row[column]?.length??0)));if(widths.reduce((sum,each)=>sum+each+2,0)<=pen.width){const line=row=>row.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ").trimEnd();
return[pen.faint(line(heads)),...cells.map(line)]}return cells.flatMap(row=>row.flatMap((cell,column)=>{if(cell==="")return[];const name=heads[column]??"";if(column===0)return[pen.bold(cell)];return[name===
""?`  ${cell}`:`  ${pen.faint(`${name}:`)} ${cell}`]}))}function unfolded(tokens){let depth=0;return tokens.filter(({type,raw})=>{const isShown=depth===0;if(type==="html")depth+=count(raw,/<details>/gi)-
count(raw,/<\/details>/gi);depth=Math.max(0,depth);return isShown})}const count=(text,sign)=>text.match(sign)?.length??0;function html(raw,{bold}){const lines=raw.replaceAll(/<!--[^]*?-->/g,"").split(
"\n");return lines.flatMap(line=>{const words=plain(withoutTags(line));if(words==="")return[];if(!line.includes("<summary>"))return[words];return["",raw.includes("<details>")?`${bold(`+ ${words}`)} (i\
n the page)`:bold(words)]})};const TOLD=/^(?:outcome|failure-reason|plan-digest|workspace-id|correlation-id|.*-file)$/;function terminalHost(inputs){const known=new Map((0,contract_inputs.H7)("termina\
l").map(input2=>[input2.name,input2]));const input=name=>{const entry=known.get(name);if(entry?.secret===true)return process.env[(0,command_line.H)(name)]??"";return inputs.get(name)??entry?.terminalDefault??
""};let typed;return{name:"terminal",log,input,mask:()=>void 0,spell:name=>known.has(name)?`--${name}`:name,environment:process.env,context:()=>({repository:null,headCommit:null,pullRequest:null,baseBranch:null}),
runUrl:()=>void 0,approvals:()=>isSomebodyThere()?{...noApprovals,confirm:question=>typed??=ask(question)}:noApprovals,planRegistry:()=>noPlanRegistry,keepComment:()=>Promise.reject(new Error("a comma\
nd line writes no comments")),serviceConnection:()=>void 0,idToken:()=>Promise.reject(new Error("a command line has no identity token")),writeSummary:markdown=>showPage(markdown,input("plan-file")),annotate:()=>void 0,
setOutput:(name,value)=>{if(TOLD.test(name)&&value!=="")print((0,log_lines.B)(`${name}: ${value}`))},exit:()=>process.exit(),fail:()=>{process.exitCode=1}}}const log={info:(line,tone)=>{print(paint(line,
tone,isColoured()))},progress:line=>{print(paint(line,"quiet",isColoured()))},warning:line=>{print(paint(`Warning: ${line}`,"caution",isColoured()))},group:(title,lines)=>{print(title);for(const line of lines)
print(paint(`  ${line}`,"quiet",isColoured()))},debug:()=>void 0};async function showPage(markdown,planFile){const{columns,isTTY}=process.stdout;const text=renderText(markdown,{width:isTTY?columns:100,
isColoured:isColoured()});print(`
${text}
`);const{report}=(0,file_names.G)(planFile===""?contract_inputs.Fu.planFile.default:planFile);const page=report.replace(/\.md$/,".html");await disk_files.T.write(page,renderHtml(markdown,"Azure ML wor\
kspace move",pageStyle));print((0,log_lines.B)(`page: ${page}`))}function isColoured(){return process.stdout.isTTY&&wantsColour(process.env)}function print(line){process.stdout.write(`${line}
`)}}),8971:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{G:()=>filesBeside});var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6760);var _domain_run_own_files_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5617);function filesBeside(planFile){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(planFile);const beside=name=>(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,_domain_run_own_files_js__WEBPACK_IMPORTED_MODULE_1__.aJ[name]);return{report:beside("report"),reportJson:beside("reportJson"),sarif:beside("sarif"),
junit:beside("junit"),journal:beside("journal"),moves:beside("moves"),leftOut:beside("leftOut"),tasks:beside("tasks"),idMap:beside("idMap"),matrix:number=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(
folder,(0,_domain_run_own_files_js__WEBPACK_IMPORTED_MODULE_1__.G9)(number))}}}),8255:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Jo:()=>saidOf,cZ:()=>causesOf,cj:()=>causeList,lS:()=>copiesOf});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5392);var _remedy_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3195);var _domain_counted_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(427);var _section_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(4324);var _told_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
9090);const SHOWN_COPIES=20;const FEW=3;function causesOf(findings){const causes=new Map;for(const finding of findings){const{words,language,copy}=(0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(finding.
remedy);const{rule,why,acknowledged,certainty}=finding;const key=[rule,why,words,language,acknowledged,certainty].join("\n");const cause=causes.get(key)??{first:finding,findings:[],words,language,copies:new Set};
cause.findings.push(finding);if(copy!==void 0)cause.copies.add(copy);causes.set(key,cause)}return[...causes.values()]}function causeLine({first,findings,words,copies,language},report){const marks=[...first.
acknowledged?["accepted by name"]:[],...first.preparedBy===void 0?[]:["removed before the move"],...first.certainty==="unknown"&&first.severity!=="blocker"?["could not be read"]:[]].map(mark=>`, ${mark}`);
const remedy=words===void 0?"":(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_section_js__WEBPACK_IMPORTED_MODULE_3__.fk)(report,words).replace(/\.$/,""));const below=`${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_4__.
h)(copies.size,language==="sh"?"command":"input")} below`;const todo=copies.size===0?remedy:[...remedy===""?[]:[remedy],below].join(": ");return`- ${namesOf(findings,report)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)((0,_section_js__WEBPACK_IMPORTED_MODULE_3__.fk)(report,first.why))}${saidOf(first)} **Do:** ${todo}. <sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(first.rule)}${marks.join("")}</sub>`}function namesOf(findings,report){
const names=[...new Set(findings.slice(0,_told_js__WEBPACK_IMPORTED_MODULE_2__.zB).map(({label,subject})=>label===void 0?(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0,_section_js__WEBPACK_IMPORTED_MODULE_3__.
ZC)(report,subject)):(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(label)))];const more=findings.length-Math.min(findings.length,_told_js__WEBPACK_IMPORTED_MODULE_2__.zB);return`${names.join(", ")}${more>
0?` and ${more} more`:""}`}function saidOf(finding){const said=(0,_told_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(finding).map(({field,value})=>`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(field)} ${(0,
_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(value)}`);return said.length===0?"":` Seen: ${said.join(", ")}.`}function copiesOf(causes){return["sh","yaml"].flatMap(language=>{const those=causes.filter(
cause=>cause.language===language&&cause.copies.size>0);if(those.length===0)return[];const lines=those.flatMap(({first,copies})=>{const shown=[...copies].slice(0,SHOWN_COPIES);const missing=copies.size-
shown.length;const more=missing>0?[`# and ${missing} more, for the others in the same way`]:[];return[`# ${first.rule}`,...shown,...more]});const count=those.reduce((sum,{copies})=>sum+copies.size,0);
const what=language==="sh"?`${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_4__.h)(count,"command")} for Bash and PowerShell`:`${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_4__.h)(count,"input")},\
 each a decision of its own`;const notes=(0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__.si)(lines).map(note=>`${note}

`);const block=(0,_section_js__WEBPACK_IMPORTED_MODULE_3__.WQ)(`${notes.join("")}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.EU)(language,lines)}`);return[(0,_section_js__WEBPACK_IMPORTED_MODULE_3__.
yZ)(what,block,causes.length<=FEW)]})}function causeList(head,causes,report){return(0,_section_js__WEBPACK_IMPORTED_MODULE_3__.KE)(head,causes,cause=>causeLine(cause,report))}}),5392:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{EU:()=>fence,Qq:()=>text,aY:()=>code,r1:()=>idCode});var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3057);const textEscapes=[[/[&<>|\\`$]/g,
entity],[/[*_[\]~^]/g,"\\$&"],[/@(?=[\p{L}\p{N}])/gu,"@&#8203;"],[/(?<![&])#(?=[\p{L}\p{N}])/gu,"&#35;&#8203;"],[/\bGH-(?=\d)/gi,"$&&#8203;"],[/:(?=\S)/g,"&#58;"],[/www\./gi,"www&#46;"],[/^[-+=#]/,entity],
[/^(\d+)([.)])/,match=>`${match.slice(0,-1)}${entity(match.slice(-1))}`]];function text(foreign){return textEscapes.reduce((escaped,[active,passive])=>typeof passive==="string"?escaped.replace(active,
passive):escaped.replace(active,match=>passive(match)),(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(foreign))}function code(foreign){const visible=(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.
f$)(foreign);if(visible==="")return"(empty)";if(!/[`|\\<>&]|##|^::/.test(visible))return`\`${visible}\``;return`<code>${visible.replace(/[!-/:-@[-`{-~]/g,entity)}</code>`}function idCode(id){const parts=(0,
_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.f$)(id).match(/[^/._-]{1,12}[/._-]*|[/._-]+/gu)??[];if(parts.length===0)return"(empty)";return`<code>${parts.map(part=>part.replace(/[!-,:-@[-`{-~]/g,entity)).
join("<wbr>")}</code>`}function fence(language,lines){const visible=lines.map(line=>`${/^ */.exec(line)?.[0]??""}${copyable(line)}`);const longest=Math.max(0,...(visible.join("\n").match(/`+/g)??[]).map(
run=>run.length));const ticks="`".repeat(Math.max(3,longest+1));return`${ticks}${language}
${visible.join("\n")}
${ticks}
`}function copyable(line){const shown=(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.f$)(line);return shown===(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(line)?shown:"# Not shown: a build h\
ost would obey it in a log."}function entity(sign){return`&#${sign.charCodeAt(0)};`}}),6460:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{$:()=>bytesOf,W:()=>fitSections});var _section_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4324);const GAP="\n";function fitSections(sections,budget,cost=bytesOf){let left=budget;const fitted=new Map;
for(const section of sections.toSorted((one,other)=>other.value-one.value)){const next=fitSection(section,left-cost(GAP),cost);if(next.markdown!=="")left-=cost(next.markdown)+cost(GAP);fitted.set(section.
name,next)}return sections.flatMap(({name})=>fitted.get(name)??[])}function bytesOf(markdown){return Buffer.byteLength(markdown,"utf8")}function fitSection(section,budget,cost){const whole=fitBlocks(section,
budget,cost);if(whole.state==="whole")return whole;const missing=section.blocks.reduce((sum,{count})=>sum+count,0);return fitBlocks(section,budget-cost((0,_section_js__WEBPACK_IMPORTED_MODULE_0__.ys)(
missing))-cost(GAP),cost)}function fitBlocks({name,blocks},budget,cost){let left=budget;const parts=[];let isWhole=true;for(const block of blocks){const{markdown,shown}=fitBlock(block,left,cost);isWhole=
markdown!==void 0&&shown===block.count;if(markdown!==void 0){parts.push(markdown);left-=cost(markdown)+cost(GAP)}if(!isWhole)break}if(isWhole)return{name,markdown:parts.join(GAP),state:"whole"};const missing=blocks.
slice(parts.length).reduce((sum,{count})=>sum+count,0);if(parts.length>0&&missing>0)parts.push((0,_section_js__WEBPACK_IMPORTED_MODULE_0__.ys)(missing));return{name,markdown:parts.join(GAP),state:parts.
length===0?"dropped":"shortened"}}function fitBlock(block,budget,cost){const note=cost(`
${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__.ys)(block.count)}`);let left=budget-cost(block.head)-cost(block.tail);const items=[];while(items.length<block.count){const item=block.item(items.length);const isLast=items.
length+1===block.count;if(left-cost(item)<(isLast?0:note))break;items.push(item);left-=cost(item)}const fits=block.count===0?left>=0:items.length>0;return fits?{markdown:(0,_section_js__WEBPACK_IMPORTED_MODULE_0__.
dW)(block,items),shown:items.length}:{shown:0}}}),4611:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{B:()=>logLine,O:()=>logLines});
var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(6220);var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(716);var _causes_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8255);var _told_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(9090);var _verdict_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6898);var _visible_text_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
3057);const SHOWN=10;const tones={"\u2714":"good","\u2716":"bad","\u26A0":"caution","?":"caution",\u2139:"quiet"};function logLines(report){const{sign,headline}=(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__.
V)(report);const{failed,armError,planDigest,files,correlationId}=report;const verdict={text:`${sign} ${headline}`,tone:tones[sign]};if(report.host==="terminal")return[verdict];const causes=(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__.
cZ)((0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_3__.be)(report.findings));return[verdict,...report.findings.length===0?[]:[{text:`  ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__.m)(report)}${known(
report)}`}],...shownOf(report.problems.map(({sentence,remedy})=>`${sentence} ${remedy}`)),...shownOf(causes.map(cause=>causeLine(cause,report))),...failed&&armError!==void 0?[{text:`  Azure said: ${(0,
_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_4__.Z9)(armError)}`}]:[],...planDigest===void 0?[]:[{text:`  Plan digest: ${planDigest}`}],...files.report===void 0?[]:[{text:`  Report: ${files.
report}`}],...correlationId===void 0?[]:[{text:`  Correlation id: ${correlationId}`}]]}function known(report){const before=(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_3__.nZ)(report.findings).
length-(0,_told_js__WEBPACK_IMPORTED_MODULE_1__.hc)(report).length;return before===0?"":` (${before} of the warnings are those of the approved plan)`}function causeLine({first,findings},report){const gap=first.
certainty==="unknown"?", could not be read":"";const names=(0,_told_js__WEBPACK_IMPORTED_MODULE_1__.Dd)(findings,report);return`${(0,_told_js__WEBPACK_IMPORTED_MODULE_1__.gf)(first,report).replace(/\.$/,
"")}: ${names} (${first.rule}${gap})`}function shownOf(lines){const missing=lines.length-SHOWN;const shown=lines.slice(0,SHOWN).map(line=>({text:`  - ${line}`}));return missing>0?[...shown,{text:`  \u2026 \
and ${missing} more in the report`}]:shown}function logLine(line){return`${/^ */.exec(line)?.[0]??""}${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_5__.Q6)(line)}`}}),776:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Bq:()=>filled,Cf:()=>renderPage,bc:()=>renderEarlyPage,ul:()=>FILE_MAX_BYTES});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5392);var _fit_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
6460);var _sections_early_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3019);const DEFAULT_MAX_BYTES=900*1024;const FILE_MAX_BYTES=1e7;function renderEarlyPage(report,options){return renderPage(
_sections_early_js__WEBPACK_IMPORTED_MODULE_1__.U,report,options)}function renderPage(sections,report,options){const maxBytes=options?.maxBytes??DEFAULT_MAX_BYTES;const[verdict,...rest]=filled(sections,
report);if(verdict===void 0)return"";const[first]=(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.W)([verdict],Number.MAX_SAFE_INTEGER);const room=maxBytes-(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.$)(first?.markdown??
"");const whole=(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.W)(rest,room);if(whole.every(({state})=>state==="whole"))return assemble(first,"",whole);const longest=notice(rest.map(({name})=>({name,markdown:"",
state:"shortened"})),report);const fitted=(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.W)(rest,room-(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.$)(longest)-1);return assemble(first,notice(fitted,report),fitted)}
function filled(entries,report){return entries.map(section=>({...section,blocks:section.blocks(report)})).filter(({blocks})=>blocks.length>0)}function assemble(verdict,cutNotice,rest){return[verdict?.
markdown??"",cutNotice,...rest.map(({markdown})=>markdown)].filter(part=>part!=="").join("\n")}function notice(fitted,{files}){const named=state=>fitted.filter(section=>section.state===state).map(({name})=>name).
join(", ");const parts=[...named("shortened")===""?[]:[`shortened: ${named("shortened")}`],...named("dropped")===""?[]:[`left out: ${named("dropped")}`]];const where=files.report===void 0?"the report \
file":`the report file ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(files.report)}`;return`> Too long to be shown here; ${parts.join("; ")}. More is in ${where}, everything in the JSON file beside\
 it.
`}}),3195:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Xo:()=>splitRemedy,kd:()=>remedyMarkdown,si:()=>placeHolderNote});
var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(9338);var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5392);const COPYABLE=/^(?:(?<words>.*?):\s+)?(?<copy>(?:az\s+|acknowledge:\s+|job-scan:\s+)\S.*)$/s;
const SHOWN_COPIES=20;function placeHolderNote(commands){return commands.some(command=>command.includes(_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__.P))?[`${_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__.
P} stands for a value that not every shell takes as it is: the name is shown beside the command as data, everything is in the plan file. Quote it for your shell.`]:[]}function splitRemedy(remedy){const{
words,copy}=COPYABLE.exec(remedy)?.groups??{};if(copy===void 0)return{words:remedy,copy,language:"sh"};return{words,copy,language:copy.startsWith("az")?"sh":"yaml"}}function remedyMarkdown(remedy,indent=""){
return remediesMarkdown([splitRemedy(remedy)],indent)}function remediesMarkdown(remedies,indent=""){const[first]=remedies;const copies=[...new Set(remedies.flatMap(({copy})=>copy??[]))];const words=first?.
words;if(copies.length===0)return`**What to do:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(words??"")}`;const shown=copies.slice(0,SHOWN_COPIES);const missing=copies.length-shown.length;const block=(0,
_escape_js__WEBPACK_IMPORTED_MODULE_0__.EU)(first?.language??"sh",[...placeHolderNote(shown).map(note=>`# ${note}`),...shown,...missing>0?[`# and ${missing} more, for the others in the same way`]:[]]).
trimEnd().split("\n").map(line=>`${indent}${line}`);const lead=words===void 0?"":` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(words)}:`;return[`**What to do:**${lead}`,...block].join("\n")}}),4324:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Fn:()=>spelledIn,HM:()=>toTheMinute,HQ:()=>toTheSecond,KE:()=>listed,WQ:()=>whole,ZC:()=>nameIn,dW:()=>withNote,fk:()=>toldIn,tp:()=>table,yZ:()=>collapsed,
ys:()=>moreNote});var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(9879);var _domain_azure_short_name_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7231);var _domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4532);function whole(markdown){return{head:`${markdown.trimEnd()}
`,count:0,item:()=>"",tail:""}}function listed(head,items,markdown){const item=index=>items.slice(index,index+1).map(markdown).join("");return{head:head===""?"":`${head}

`,count:items.length,item:index=>`${item(index).trimEnd()}
`,tail:""}}function table(heading,columns,items,cells){const above=heading===""?"":`${heading}

`;const rule=row(columns.map(()=>"---"));const rows=listed("",items,item=>row(cells(item)));return{...rows,head:`${above}${row(columns)}${rule}`}}function collapsed(summary,block,open=false){const tag=open?
"<details open>":"<details>";return{...block,head:`${tag}
<summary>${summary}</summary>

${block.head}`,tail:`${block.tail}
</details>
`}}function renderBlock(block,shown=block.count){const items=Array.from({length:shown},(_,index)=>block.item(index));return withNote(block,items)}function withNote(block,items){const missing=block.count-
items.length;const note=missing>0?`
${moreNote(missing)}`:"";return`${block.head}${items.join("")}${note}${block.tail}`}function moreNote(missing){return`_\u2026 and ${missing} more, not shown here._
`}function spelledIn({spelling},id){return(0,_domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__.P)(spelling,(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.pv)(id))??id}function nameIn(report,id){
const{source,destination,workspaceName=""}=report;const groups=[source??[],destination??[]].flat();return(0,_domain_azure_short_name_js__WEBPACK_IMPORTED_MODULE_2__.E)(spelledIn(report,id),groups.map(
group=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.RL)(group,workspaceName)))}function toldIn({source,destination,workspaceName=""},words){return[source??[],destination??[]].flat().reduce(
(told,group)=>told.replaceAll((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.RL)(group,workspaceName),workspaceName),words)}function toTheMinute(instant){return instant.replace("T"," ").
replace(/:\d\d(\.\d+)?Z$/," UTC")}function toTheSecond(instant){return instant.replace("T"," ").replace(/(\.\d+)?Z$/,"")}function row(cells){return`| ${cells.join(" | ")} |
`}}),3019:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Q:()=>early,U:()=>earlySections});var next_step=__nccwpck_require__2(
546);var problems=__nccwpck_require__2(2354);var report_escape=__nccwpck_require__2(5392);var section=__nccwpck_require__2(4324);;const tracesSection=({files,correlationId,toolVersion,mode,planDigest,
outcome})=>{const named=[["mode",mode],["start of the digest",outcome==="ready"?void 0:startOfDigest(planDigest)],["plan",files.plan],["report",files.report],["journal",files.journal],["id map",files.
idMap],["correlation id",correlationId],["Move Azure ML Workspace",toolVersion]];const parts=named.flatMap(([what,value])=>value===void 0?[]:[`${what} ${(0,report_escape.aY)(value)}`]);return[(0,section.
WQ)(`---

<sub>${parts.join(" \xB7 ")}</sub>`)]};function startOfDigest(digest){return digest?.replace("sha256:","").slice(0,12)}var verdict=__nccwpck_require__2(7301);;const early={verdict:{name:"verdict",value:100,
blocks:verdict.V},problems:{name:"problems",value:97,blocks:problems.A},nextStep:{name:"next step",value:99,blocks:next_step.T},traces:{name:"files and ids",value:98.5,blocks:tracesSection}};const earlySections=[
early.verdict,early.problems,early.nextStep,early.traces]}),546:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{T:()=>nextStepSection});
var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5392);var _section_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4324);var _step_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
7247);const DIGEST=/^sha256:([0-9a-f]{64})$/;const SHORT_DIGEST=12;const reviewAndMove=report=>{const{planDigest,isReviewed,environment}=report;if(planDigest===void 0)return[];if(isReviewed){return[`*\
*Now:** somebody who did not write the pull request reviews this page and approves it${deadline(report)}: the plan ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(shortDigest(planDigest))} is publish\
ed on its head, and an approval counts for exactly this plan. The job that moves after the merge needs no digest:`,inputs(report,"move",[["gate","pull-request"]])]}if(environment!==void 0){return[`**N\
ow:** somebody who did not start the run reviews this page and approves the plan ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(shortDigest(planDigest))}${deadline(report)}: ${approval(report,environment)}\
. The job that moves then takes the plan of this run; nobody copies a digest.`]}return[`**Now:** somebody reviews this page and approves exactly this plan${deadline(report)}, by giving its digest to t\
he job that moves:`,inputs(report,"move",[["approved-plan-digest",yamlText(planDigest)]])]};function approval({runUrl,host},environment){const run=runUrl===void 0?"this run":`[this run](<${encodeURI(runUrl)}\
>)`;const words=host==="azure-pipelines"?"_Review_, _Approve_":"_Review deployments_, _Approve and deploy_";return`open ${run}, where the environment ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(environment)}\
 waits: ${words}`}function restoreInputs(report){const{isReviewed,planDigest}=report;const approved=isReviewed?[["gate","pull-request"]]:planDigest===void 0?[]:[["approved-plan-digest",yamlText(planDigest)]];
return inputs(report,"restore",[["restore","all"],...approved])}function deadline({planExpiresAt}){return planExpiresAt===void 0?"":`, **by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__.
HM)(planExpiresAt))}**`}const lookAgain=report=>["**Now: do not start another move, and delete nothing.** Ask again where everything is, with the same plan file:",inputs(report,"status",[])];const validateAgain=()=>[
"Do what is said below, then run `validate` again. A new plan needs a new approval."];const goOn={ready:reviewAndMove,blocked:report=>afterBlocked[report.failureReason??"not-ready"](report),moved:report=>report.
postMoveTasks.length===0?[]:["A move does not carry everything. This puts back what a program can; the rest is in the list below:",restoreInputs(report)],"partially-moved":lookAgain,"not-moved":report=>{
if(!report.failed)return reviewAndMove(report);return report.failureReason==="prepare-failed"?repeat(report):validateAgain()},unknown:lookAgain,restored:({followUp})=>followUp===void 0?[]:["Try what m\
atters to you in the workspace, and tell whoever has the old ids. Below is also what may then be removed at the source, and the way back."],"restore-incomplete":report=>report.failed?["Do what is said\
 below, then run `restore` again: what is right already is left alone."]:["Nothing was changed. This puts back what a program can, from the same plan file:",restoreInputs(report)]};const mend=()=>["No\
thing was changed in Azure. Do what is said below, then run `validate` again. A new plan needs a new approval."];const DISCOVER_AGAIN=["Nothing was changed in Azure. Do what is said below, then run `d\
iscover` again. What has a wave can go without the rest."];const VALIDATE_EACH=["Nothing was changed in Azure, and nothing was validated yet. Validate and move each, wave after wave: moves of one wave\
 can run side by side, two waves cannot, because Azure locks both groups of a move."];const repeat=({problems,planExpiresAt})=>{const where=problems.length>0?"above":"below";const until=planExpiresAt===
void 0?"":` The plan can be carried out **until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__.HM)(planExpiresAt))}**.`;return[`Do what is said ${where}, \
then run this again. Nothing was moved.${until}`]};const afterBlocked={"invalid-input":repeat,"authentication-failed":repeat,"authorization-failed":repeat,"not-ready":mend,"validation-failed":mend,"pl\
an-missing":repeat,"plan-invalid":repeat,"plan-changed":()=>["Nothing was changed in Azure. What has changed is below."],"plan-expired":()=>["Nothing was changed in Azure. Run `validate` again and hav\
e the new plan approved."],"approval-missing":repeat,"gate-misconfigured":repeat,"prepare-failed":repeat,"move-failed":validateAgain,"move-partial":validateAgain,"move-unknown":validateAgain,"verifica\
tion-failed":mend,"restore-incomplete":repeat,throttled:repeat,"timed-out":repeat,"internal-error":repeat};const nextStepSection=report=>{const steps=stepsOf(report);const paragraphs=[...steps.map(marked),
...unapproved(report)];return paragraphs.length===0?[]:[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.WQ)(paragraphs.map(one=>one.trimEnd()).join("\n\n"))]};function marked(step,index){return index>0||step.
startsWith("**")?step:`**Now:** ${step}`}function stepsOf(report){if(report.outcome===void 0)return repeat(report);if(report.mode!=="discover")return goOn[report.outcome](report);return report.failed?
DISCOVER_AGAIN:VALIDATE_EACH}function unapproved({isUnapproved,planDigest}){if(!isUnapproved||planDigest===void 0)return[];return["**Nobody approved this plan: the gate is `none`.**"]}function inputs(report,mode,more){
const plan=report.files.plan??report.planFile;const planFile=plan===void 0?[]:[["plan-file",yamlText(plan)]];return(0,_step_inputs_js__WEBPACK_IMPORTED_MODULE_1__.a)(report,[["mode",mode],...planFile,
...more])}function yamlText(value){return/^[\w./][\w./:-]*$/.test(value)?value:JSON.stringify(value)}function shortDigest(planDigest){return DIGEST.exec(planDigest)?.[1]?.slice(0,SHORT_DIGEST)??planDigest}}),
2354:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{A:()=>problemsSection});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5392);var _remedy_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3195);var _section_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4324);const problemsSection=({problems})=>{if(problems.length===
0)return[];return[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.KE)("### What went wrong",problems,({sentence,remedy})=>`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(sentence)}<br>${(0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__.
kd)(remedy,"  ")}`)]}}),7301:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{N:()=>pageLinkSection,V:()=>verdictSection});
var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(9879);var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5392);var _section_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
4324);var _visible_text_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(3057);var _verdict_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6898);const LONGEST_NAME=200;const verdictSection=report=>{
const{sign,headline}=(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__.V)(report);return[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.WQ)([`## ${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(headline)}`,
...subject(report)].join("\n\n"))]};function subject({workspaceName,source,destination}){const workspace=workspaceName===void 0?[]:[`Workspace ${name(workspaceName)}`];const isWithin=(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__.
s)(source?.subscriptionId??"",destination?.subscriptionId??"");const from=source===void 0?[]:[`from ${isWithin?name(source.resourceGroup):group(source)}`];const to=destination===void 0?[]:[`to ${group(
destination)}`];const way=[...workspace,...from,...to].join(" ");return way===""?[]:[way]}function group({subscriptionId,resourceGroup}){return`${name(resourceGroup)} (subscription ${name(subscriptionId)}\
)`}function name(foreign){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_4__.GH)(foreign,LONGEST_NAME))}const pageLinkSection=({runUrl,files})=>{if(runUrl===
void 0){return files.report===void 0?[]:[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.WQ)(`The whole page is in ${name(files.report)}.`)]}return[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.WQ)(`[The wh\
ole page is in the summary of the run.](<${encodeURI(runUrl)}>)`)]}}),7247:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{a:()=>stepInputs});var _domain_camel_case_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6956);var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(633);var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
9338);var _escape_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5392);function stepInputs({host},inputs){if(host==="terminal")return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.EU)("sh",[commandOf(
inputs)]);const isPipelines=host==="azure-pipelines";const spelled=inputs.map(([name,yaml])=>`  ${isPipelines?(0,_domain_camel_case_js__WEBPACK_IMPORTED_MODULE_2__.x)(name):name}: ${yaml}`);return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.
EU)("yaml",[isPipelines?"inputs:":"with:",...spelled])}function commandOf(inputs){const words=inputs.flatMap(([name,yaml])=>{const scalar=(0,_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__.q)(yaml);
const value=(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__.r)(typeof scalar==="string"?scalar:yaml);return name==="mode"?[value]:[`--${name}`,value]});const isWhole=inputs.some(([name])=>name===
"mode");return[...isWhole?["move-azure-ml-workspace"]:[],...words].join(" ")}}),9090:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Dd:()=>plainNames,Nr:()=>tellingOf,gf:()=>whyOf,hc:()=>newWarningsOf,zB:()=>SHOWN_NAMES});var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(9879);var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
716);var _section_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4324);const SHOWN_NAMES=4;const TELLING=new Set(["policy-denies","missing-permission","region-differs","quota-short"]);function tellingOf({
rule,certainty,evidence}){const isTelling=certainty!=="observed"||rule.startsWith("arm-")||TELLING.has(rule);return isTelling?evidence.slice(0,SHOWN_NAMES):[]}function whyOf(finding,report){const seen=tellingOf(
finding).map(({field,value})=>`${field} ${value}`);const why=(0,_section_js__WEBPACK_IMPORTED_MODULE_0__.fk)(report,finding.why);return seen.length===0?why:`${why} Seen: ${seen.join(", ").replace(/\.$/,
"")}.`}function plainNames(findings,report){const names=new Set(findings.slice(0,SHOWN_NAMES).map(({label,subject})=>label??(0,_section_js__WEBPACK_IMPORTED_MODULE_0__.ZC)(report,subject)));const more=findings.
length-Math.min(findings.length,SHOWN_NAMES);return`${[...names].join(", ")}${more>0?` and ${more} more`:""}`}function newWarningsOf({findings,toldBefore}){const keyOf=({rule,subject})=>`${rule} ${(0,
_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__.pv)(subject)}`;const told=new Set(toldBefore.map(keyOf));return(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.nZ)(findings).filter(finding=>!told.
has(keyOf(finding)))}}),6898:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{V:()=>verdictOf,m:()=>countsOf});var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
716);var _domain_counted_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(427);const outcomeHeadlines={ready:({preparation,batch})=>batch!==void 0?foundHeadline(batch):preparation.length===0?"Read\
y to move":`Ready to move, after ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(preparation.length,"change")} in Azure`,blocked:()=>"Blocked",moved:({resources})=>`Moved: ${resourcesAre(resources.
length)} at the destination`,"partially-moved":report=>`Partly moved: ${countAt(report,"moved")} of ${resourcesAre(report.resources.length)} at the destination`,"not-moved":({resources})=>resources.length===
1?"Not moved: the resource is still at the source":`Not moved: all ${resources.length} resources are still at the source`,unknown:report=>{const count=countAt(report,"unknown")+countAt(report,void 0);
return count===0?"Nobody knows yet whether the move has ended":`Nobody knows yet where ${resourcesAre(count)}`},restored:report=>{const back=(report.restoration??[]).filter(({state})=>state==="done").
length;if(neverMoved(report)){return`Nothing has moved: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(back,"thing")} put back where the move had begun to take it away`}return back===0?"Nothi\
ng is left to put back":`Restored: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(back,"thing")} put back, as asked for`},"restore-incomplete":({restoration,failed})=>{if(restoration===void 0)
return"Not restored";const open=restoration.filter(({state})=>state!=="right"&&state!=="done");const asked=open.filter(({isChosen})=>isChosen||!failed);return failed?`Not everything that was asked for\
 is back: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(asked.length,"thing")} missing`:`${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(asked.length,"thing")} left to put back`}};const reasonHeadlines={
"invalid-input":({problems})=>problems.length<=1?"Not started: an input must be corrected":`Not started: ${problems.length} inputs must be corrected`,"authentication-failed":()=>"Not started: signing \
in to Azure failed","authorization-failed":()=>"Blocked: Azure does not allow this identity to do it","not-ready":({findings,mode,batch})=>{if(mode==="discover")return notFoundHeadline(batch);const blockers=(0,
_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.be)(findings).length;if(blockers>0)return`Blocked: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(blockers,"thing stops","things stop")} t\
his move`;const warnings=(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.nZ)(findings).length;return warnings>0?`Failed because of ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(warnings,
"warning")}`:"Blocked: what was to be moved is not there"},"validation-failed":({findings})=>{const blockers=(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.be)(findings);const isUnclear=blockers.
length>0&&blockers.every(({certainty})=>certainty==="unknown");return`Blocked: Azure ${isUnclear?"gave no clear answer about":"refuses"} this move`},"plan-missing":()=>"Blocked: the plan or its approv\
al was not given","plan-invalid":()=>"Blocked: the plan is not the one that was approved","plan-changed":({differences})=>`Blocked: Azure has changed since the plan was made (${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)(differences.move.length+differences.surroundings.length,"difference")})`,"plan-expired":()=>"Blocked: the plan is too old","approval-missing":()=>"Blocked: the approval is missing","gate-misconfigu\
red":()=>"Blocked: the approval is not set up, or could not be seen","prepare-failed":()=>"A step before the move did not succeed","move-failed":()=>"Azure ended the move with an error","move-partial":()=>"\
Azure ended the move before everything was moved","move-unknown":()=>"What became of the move request is not known","verification-failed":({problems})=>`Verification failed: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)(problems.length,"thing")} at the destination not as expected`,"restore-incomplete":()=>"Not everything that was asked for is back",throttled:()=>"Azure was too busy to answer in time","timed-out":()=>"\
The time limit of this run passed before the end was known","internal-error":()=>"This action met an error that it did not expect"};const impliedReasons={ready:[],blocked:[],moved:[],"partially-moved":[
"move-partial"],"not-moved":[],unknown:["move-unknown"],restored:[],"restore-incomplete":["restore-incomplete"]};const signs={ready:"\u2714",blocked:"\u2716",moved:"\u2714","partially-moved":"\u26A0",
"not-moved":"\u2139",unknown:"?",restored:"\u2714","restore-incomplete":"\u26A0"};function verdictOf(report){return{sign:signOf(report),headline:headlineOf(report)}}function headlineOf(report){const{outcome,
failureReason}=report;const reason=failureReason===void 0?void 0:reasonHeadlines[failureReason](report);if(outcome===void 0)return reason??"Ended without a verdict";if(outcome==="blocked")return reason??
outcomeHeadlines.blocked(report);const headline=outcomeHeadlines[outcome](report);const implied=failureReason===void 0||impliedReasons[outcome].includes(failureReason);return implied?headline:`${headline}\
. ${reason??""}`}function neverMoved({resources}){return resources.length>0&&resources.every(({place})=>place==="stayed")}function signOf(report){const{outcome,failed}=report;if(outcome===void 0)return"\
\u2716";const sign=outcome==="restored"&&neverMoved(report)?"\u2139":signs[outcome];return failed&&(sign==="\u2714"||sign==="\u2139")?"\u26A0":sign}function foundHeadline(batch){const found=(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)(batch.filter(({state})=>state==="found").length,"workspace");if(batch.every(({state})=>state==="there")){return"Everything is at its destination: nothing is left to move"}const waves=new Set(batch.
flatMap(({wave})=>wave??[])).size;return waves===0?`Found ${found}`:`Found ${found} to move, in ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(waves,"wave")}`}function notFoundHeadline(batch){
if(batch===void 0)return"Blocked: the workspaces could not be listed";const open=batch.filter(({state})=>state!=="found"&&state!=="there").length;return open===0?"Blocked: there is nothing to move":`B\
locked: ${open} of ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(batch.length,"workspace")} cannot be put into a wave`}function countsOf({findings}){return[(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)((0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.be)(findings).length,"blocker"),(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.
nZ)(findings).length,"warning"),`${(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.F9)(findings).length} not readable`].join(", ")}function countAt(report,place){return report.resources.filter(
resource=>resource.place===place).length}function resourcesAre(count){return(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(count,"resource is","resources are")}}),3057:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{GH:()=>startOf,Q6:()=>visibleText,f$:()=>shownText,vx:()=>parted});const CLIPPED_AT=4e3;const BREAKS=/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;const INVISIBLE=/(?!(?<=##)\u200B(?=(?:vso)?\[)|(?<=^\s*)\u200B(?=::))[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/giu;
const COMMANDS=/(?<=##)(?=(?:vso)?\[)|(?<=^\s*)(?=::)/gi;const ZERO_WIDTH_SPACE="\u200B";function visibleText(foreign){return parted(shownText(foreign))}function parted(shown){return shown.replace(COMMANDS,
ZERO_WIDTH_SPACE)}function shownText(foreign){return clipped(foreign).replace(BREAKS," ").trim().replace(INVISIBLE,codePointName)}function startOf(text,limit){return text.slice(0,limit).replace(/[\uD800-\uDBFF]$/,
"")}function clipped(text){if(text.length<=CLIPPED_AT)return text;const start=startOf(text,CLIPPED_AT);return`${start} \u2026 (${text.length-start.length} more characters)`}function codePointName(character){
const hex=(character.codePointAt(0)??0).toString(16).toUpperCase();return`[U+${hex.padStart(4,"0")}]`}})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={exports:{}};var threw=true;try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,
__nccwpck_require__);threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__;if(typeof __nccwpck_require__!=="undefined")
__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var webpackQueues=typeof Symbol==="function"?Symbol("w\
ebpack queues"):"__webpack_queues__";var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var webpackError=typeof Symbol==="function"?Symbol("webpack error"):"\
__webpack_error__";var resolveQueue=queue=>{if(queue&&queue.d<1){queue.d=1;queue.forEach(fn=>fn.r--);queue.forEach(fn=>fn.r--?fn.r++:fn())}};var wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep===
"object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0;dep.then(r=>{obj[webpackExports]=r;resolveQueue(queue)},e=>{obj[webpackError]=e;resolveQueue(queue)});var obj={};obj[webpackQueues]=
fn=>fn(queue);return obj}}var ret={};ret[webpackQueues]=x=>{};ret[webpackExports]=dep;return ret});__nccwpck_require__.a=(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set;
var exports=module.exports;var currentDeps;var outerResolve;var reject;var promise=new Promise((resolve,rej)=>{reject=rej;outerResolve=resolve});promise[webpackExports]=exports;promise[webpackQueues]=
fn=>(queue&&fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}));module.exports=promise;body(deps=>{currentDeps=wrapDeps(deps);var fn;var getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];
return d[webpackExports]});var promise2=new Promise(resolve=>{fn=()=>resolve(getResult);fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.
map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)));queue&&queue.d<0&&(queue.d=0)}})();(()=>{
var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__;var leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value);if(mode&8)return value;if(typeof value===
"object"&&value){if(mode&4&&value.__esModule)return value;if(mode&16&&typeof value.then==="function")return value}var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||
[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current)){Object.getOwnPropertyNames(current).
forEach(key=>def[key]=()=>value[key])}def["default"]=()=>value;__nccwpck_require__.d(ns,def);return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.
o(definition,key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.f={};__nccwpck_require__.e=chunkId=>{return Promise.
all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises);return promises},[]))}})();(()=>{__nccwpck_require__.u=chunkId=>{return({"54":"read-request.js","98":"stages-restore-restorations.js","125":"status.js","228":"core-client.js","266":"discover.js","370":"open-writer.js","373":"open-azure.js","385":"validate.js","386":"msal-common.js","403":"promote.js","405":"markdown.js","511":"debug.js","558":"open-mover.js","609":"open.js","614":"arm-machinelearning.js","624":"run-mode.js","643":"open-secret-reader.js","677":"stages-gate.js","680":"arm-resources.js","723":"open-reader.js","728":"valibot.js","740":"report-comment.js","806":"ts-http-runtime.js","893":"credentials.js","936":"domain-azure-errors.js","951":"move.js","960":"sign-in-http.js","965":"restore.js"})[chunkId]}})();
(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(
exports,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(exports,"__esModule",{value:true})}})();(()=>{var installedChunks={792:0};var installChunk=data=>{var{ids,modules,runtime}=data;var moduleId,
chunkId,i=0;for(moduleId in modules){if(__nccwpck_require__.o(modules,moduleId)){__nccwpck_require__.m[moduleId]=modules[moduleId]}}if(runtime)runtime(__nccwpck_require__);for(;i<ids.length;i++){chunkId=
ids[i];if(__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]){installedChunks[chunkId][0]()}installedChunks[ids[i]]=0}};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.
o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0){if(installedChunkData){promises.push(installedChunkData[1])}else{if(true){var promise=(name=>import((["arm-machinelearning.js","arm-resources.js","core-client.js","credentials.js","debug.js","discover.js","domain-azure-errors.js","markdown.js","open-azure.js","open-mover.js","open-reader.js","open-secret-reader.js","open-writer.js","promote.js","report-comment.js","run-mode.js","sign-in-http.js","ts-http-runtime.js","valibot.js","validate.js"].includes(name)?"../":"./")+name))(__nccwpck_require__.u(chunkId)).then(installChunk,e=>{if(installedChunks[chunkId]!==0)installedChunks[chunkId]=void 0;throw e});var promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=
[resolve])]);promises.push(installedChunkData[1]=promise)}}}}})();var __webpack_exports__=__nccwpck_require__(521);__webpack_exports__=await __webpack_exports__;
