import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={609:(module=>{const cached=async function(){}.
constructor;module.exports=()=>cached}),8705:(module=>{const cached=async function*(){}.constructor;module.exports=()=>cached}),
8952:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:true});exports.AdoRestClient=exports.AdoHttpClient=void 0;const RateLimitUtils_1=__nccwpck_require__2(
4947);const rm=__nccwpck_require__2(2556);const hm=__nccwpck_require__2(3106);class AdoHttpClient extends hm.HttpClient{request(verb,requestUrl,data,headers){
const _super=Object.create(null,{request:{get:()=>super.request}});var _a;return __awaiter(this,void 0,void 0,function*(){
const res=yield _super.request.call(this,verb,requestUrl,data,headers);const resHeaders=(_a=res===null||res===void 0?void 0:
res.message)===null||_a===void 0?void 0:_a.headers;RateLimitUtils_1.extractRateLimitHeaders(resHeaders,res);return res})}}
exports.AdoHttpClient=AdoHttpClient;class AdoRestClient extends rm.RestClient{processResponse(res,options){const _super=Object.
create(null,{processResponse:{get:()=>super.processResponse}});var _a;return __awaiter(this,void 0,void 0,function*(){const headers=(_a=
res===null||res===void 0?void 0:res.message)===null||_a===void 0?void 0:_a.headers;try{const response=yield _super.processResponse.
call(this,res,options);if(response&&response.result&&typeof response.result==="object"){RateLimitUtils_1.extractRateLimitHeaders(
headers,response.result);if(Array.isArray(response.result.value)){RateLimitUtils_1.extractRateLimitHeaders(headers,response.
result.value)}}return response}catch(err){RateLimitUtils_1.extractRateLimitHeaders(headers,err);if((err===null||err===void 0?
void 0:err.result)&&typeof err.result==="object"){RateLimitUtils_1.extractRateLimitHeaders(headers,err.result)}return Promise.
reject(err)}})}}exports.AdoRestClient=AdoRestClient}),1745:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.BuildApi=
void 0;const basem=__nccwpck_require__2(7796);const BuildInterfaces=__nccwpck_require__2(1558);class BuildApi extends basem.
ClientApiBase{constructor(baseUrl,handlers,options,userAgent){super(baseUrl,handlers,userAgent||"node-Build-api",options)}createArtifact(artifact,project,buildId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.5","build","1db06c\
96-014e-44e1-ac91-90b2d4b3e984",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicati\
on/json",verData.apiVersion);let res;res=yield this.rest.create(url,artifact,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getArtifact(project,buildId,artifactName){return __awaiter(this,void 0,
void 0,function*(){if(artifactName==null){throw new TypeError("artifactName can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId};let queryValues={artifactName};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.5","build","1db06c96-014e-44e1-ac91-90b2d4b3e984",routeValues,
queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;
res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getArtifactContentZip(project,buildId,artifactName){
return __awaiter(this,void 0,void 0,function*(){if(artifactName==null){throw new TypeError("artifactName can not be null\
 or undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId};
let queryValues={artifactName};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.5","build","1db06c96-\
014e-44e1-ac91-90b2d4b3e984",routeValues,queryValues);let url=verData.requestUrl;let apiVersion=verData.apiVersion;let accept=this.
createAcceptHeader("application/zip",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).message)}catch(err){
reject(err)}}))})}getArtifacts(project,buildId){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={project,buildId};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.5","build","1db06c96-014e-44e1-ac91-90b2d4b3e984",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getFile(project,buildId,artifactName,fileId,fileName){return __awaiter(
this,void 0,void 0,function*(){if(artifactName==null){throw new TypeError("artifactName can not be null or undefined")}if(fileId==
null){throw new TypeError("fileId can not be null or undefined")}if(fileName==null){throw new TypeError("fileName can no\
t be null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,buildId};let queryValues={artifactName,fileId,fileName};try{let verData=yield this.vsoClient.getVersioningData("\
7.2-preview.5","build","1db06c96-014e-44e1-ac91-90b2d4b3e984",routeValues,queryValues);let url=verData.requestUrl;let apiVersion=verData.
apiVersion;let accept=this.createAcceptHeader("application/octet-stream",apiVersion);resolve((yield this.http.get(url,{"\
Accept":accept})).message)}catch(err){reject(err)}}))})}getAttachments(project,buildId,type){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,
buildId,type};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","f2192269-89fa-4f94-baf6-8f\
b128c55159",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(
err)}}))})}getAttachment(project,buildId,timelineId,recordId,type,name){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId,timelineId,
recordId,type,name};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","af5122d3-3438-485e-a\
25a-2dbbfde84ee6",routeValues);let url=verData.requestUrl;let apiVersion=verData.apiVersion;let accept=this.createAcceptHeader(
"application/octet-stream",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).message)}catch(err){reject(err)}}))})}authorizeProjectResources(resources,project){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","398c85bc-81aa-\
4822-947c-a194a05f0fef",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",
verData.apiVersion);let res;res=yield this.rest.update(url,resources,options);let ret=this.formatResponse(res.result,null,
true);resolve(ret)}catch(err){reject(err)}}))})}getProjectResources(project,type,id){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={
type,id};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","398c85bc-81aa-4822-947c-a194a05\
f0fef",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){
reject(err)}}))})}getBadge(project,definitionId,branchName){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,definitionId};let queryValues={branchName};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","de6a4df8-22cd-44ee-af2d-39f6aa7a4261",routeValues,
queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;
res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}listBranches(project,providerName,serviceEndpointId,repository,branchName){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,providerName};let queryValues={serviceEndpointId,repository,branchName};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","build","e05d4403-9b81-4244-8763-20fde28d1976",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getBuildBadge(project,repoType,repoId,branchName){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,repoType};let queryValues={repoId,branchName};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.2","build","21b3b9ce-fad5-4567-9ad0-80679794e003",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getBuildBadgeData(project,repoType,repoId,branchName){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,repoType};let queryValues={repoId,branchName};try{let verData=yield this.vsoClient.getVersioningData("7.2-previe\
w.2","build","21b3b9ce-fad5-4567-9ad0-80679794e003",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getRetentionLeasesForBuild(project,buildId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,buildId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","3da19a6a-f088-45c4-83ce\
-2ad3a87be6c4",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.
RetentionLease,true);resolve(ret)}catch(err){reject(err)}}))})}deleteBuild(project,buildId){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,
buildId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.7","build","0cd358e1-9217-4d94-8269-1c1ee6f\
93dcf",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){
reject(err)}}))})}getBuild(project,buildId,propertyFilters){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId};let queryValues={propertyFilters};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.7","build","0cd358e1-9217-4d94-8269-1c1ee6f93dcf",routeValues,
queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;
res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.Build,false);resolve(
ret)}catch(err){reject(err)}}))})}getBuilds(project,definitions,queues,buildNumber,minTime,maxTime,requestedFor,reasonFilter,statusFilter,resultFilter,tagFilters,properties,top,continuationToken,maxBuildsPerDefinition,deletedFilter,queryOrder,branchName,buildIds,repositoryId,repositoryType){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={definitions:definitions&&definitions.join(","),queues:queues&&queues.join(","),
buildNumber,minTime,maxTime,requestedFor,reasonFilter,statusFilter,resultFilter,tagFilters:tagFilters&&tagFilters.join("\
,"),properties:properties&&properties.join(","),"$top":top,continuationToken,maxBuildsPerDefinition,deletedFilter,queryOrder,
branchName,buildIds:buildIds&&buildIds.join(","),repositoryId,repositoryType};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.7","build","0cd358e1-9217-4d94-8269-1c1ee6f93dcf",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,BuildInterfaces.TypeInfo.Build,true);resolve(ret)}catch(err){reject(err)}}))})}queueBuild(build,project,ignoreWarnings,checkInTicket,sourceBuildId,definitionId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={ignoreWarnings,checkInTicket,sourceBuildId,definitionId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.7","build","0cd358e1-9217-4d94-8269-1c1ee6f93dcf",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,build,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.Build,false);resolve(ret)}catch(err){
reject(err)}}))})}updateBuild(build,project,buildId,retry){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId};let queryValues={retry};try{
let verData=yield this.vsoClient.getVersioningData("7.2-preview.7","build","0cd358e1-9217-4d94-8269-1c1ee6f93dcf",routeValues,
queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;
res=yield this.rest.update(url,build,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.Build,false);
resolve(ret)}catch(err){reject(err)}}))})}updateBuilds(builds,project){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.7","build","0cd358e1-9217-4d94-8269-1c1ee6f93dcf",routeValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.update(url,builds,
options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.Build,true);resolve(ret)}catch(err){reject(err)}}))})}getBuildChanges(project,buildId,continuationToken,top,includeSourceChange){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId};let queryValues={continuationToken,"$top":top,includeSourceChange};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","build","54572c7b-bbd3-45d4-80dc-28be08941620",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.Change,true);resolve(ret)}catch(err){reject(
err)}}))})}getChangesBetweenBuilds(project,fromBuildId,toBuildId,top){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={fromBuildId,toBuildId,
"$top":top};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","f10f0ea5-18a1-43ec-a8fb-2042\
c7be9b43",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.
Change,true);resolve(ret)}catch(err){reject(err)}}))})}getBuildController(controllerId){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={controllerId};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","fcac1932-2ee1-437f-9b6f-7f696be858f6",routeValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildController,false);resolve(ret)}catch(err){
reject(err)}}))})}getBuildControllers(name){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={};let queryValues={name};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.2","build","fcac1932-2ee1-437f-9b6f-7f696be858f6",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,BuildInterfaces.TypeInfo.BuildController,true);resolve(ret)}catch(err){reject(err)}}))})}createDefinition(definition,project,definitionToCloneId,definitionToCloneRevision){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={definitionToCloneId,definitionToCloneRevision};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.7","build","dbeaf647-6167-421a-bda9-c9327b25e2e6",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,definition,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildDefinition,false);resolve(ret)}catch(err){
reject(err)}}))})}deleteDefinition(project,definitionId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,definitionId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.7","build","dbeaf647-6167-421a-bda9-c9327b25e2e6",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.del(
url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getDefinition(project,definitionId,revision,minMetricsTime,propertyFilters,includeLatestBuilds){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,definitionId};let queryValues={revision,minMetricsTime,propertyFilters:propertyFilters&&propertyFilters.
join(","),includeLatestBuilds};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.7","build","dbeaf647-\
6167-421a-bda9-c9327b25e2e6",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("\
application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
BuildInterfaces.TypeInfo.BuildDefinition,false);resolve(ret)}catch(err){reject(err)}}))})}getDefinitions(project,name,repositoryId,repositoryType,queryOrder,top,continuationToken,minMetricsTime,definitionIds,path,builtAfter,notBuiltAfter,includeAllProperties,includeLatestBuilds,taskIdFilter,processType,yamlFilename){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={name,repositoryId,repositoryType,queryOrder,"$top":top,continuationToken,minMetricsTime,
definitionIds:definitionIds&&definitionIds.join(","),path,builtAfter,notBuiltAfter,includeAllProperties,includeLatestBuilds,
taskIdFilter,processType,yamlFilename};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.7","build","d\
beaf647-6167-421a-bda9-c9327b25e2e6",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
BuildInterfaces.TypeInfo.BuildDefinitionReference,true);resolve(ret)}catch(err){reject(err)}}))})}restoreDefinition(project,definitionId,deleted){
return __awaiter(this,void 0,void 0,function*(){if(deleted==null){throw new TypeError("deleted can not be null or undefi\
ned")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,definitionId};
let queryValues={deleted};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.7","build","dbeaf647-6167-\
421a-bda9-c9327b25e2e6",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("appli\
cation/json",verData.apiVersion);let res;res=yield this.rest.update(url,null,options);let ret=this.formatResponse(res.result,
BuildInterfaces.TypeInfo.BuildDefinition,false);resolve(ret)}catch(err){reject(err)}}))})}updateDefinition(definition,project,definitionId,secretsSourceDefinitionId,secretsSourceDefinitionRevision){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,definitionId};let queryValues={secretsSourceDefinitionId,secretsSourceDefinitionRevision};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.7","build","dbeaf647-6167-421a-bda9-c9327b25e2e6",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.replace(
url,definition,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildDefinition,false);resolve(ret)}catch(err){
reject(err)}}))})}getFileContents(project,providerName,serviceEndpointId,repository,commitOrBranch,path){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,providerName};let queryValues={serviceEndpointId,repository,commitOrBranch,path};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","build","29d12225-b1d9-425f-b668-6c594a981313",routeValues,queryValues);let url=verData.
requestUrl;let apiVersion=verData.apiVersion;let accept=this.createAcceptHeader("text/plain",apiVersion);resolve((yield this.
http.get(url,{"Accept":accept})).message)}catch(err){reject(err)}}))})}createFolder(folder,project,path){return __awaiter(
this,void 0,void 0,function*(){if(path==null){throw new TypeError("path can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={path};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","build","a906531b-d2da-4f55-bda7-f3e676cc50d9",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.replace(
url,folder,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.Folder,false);resolve(ret)}catch(err){
reject(err)}}))})}deleteFolder(project,path){return __awaiter(this,void 0,void 0,function*(){if(path==null){throw new TypeError(
"path can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project};let queryValues={path};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","a906531b\
-d2da-4f55-bda7-f3e676cc50d9",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getFolders(project,path,queryOrder){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,path};
let queryValues={queryOrder};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","a906531b-d2\
da-4f55-bda7-f3e676cc50d9",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("ap\
plication/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
BuildInterfaces.TypeInfo.Folder,true);resolve(ret)}catch(err){reject(err)}}))})}updateFolder(folder,project,path){return __awaiter(
this,void 0,void 0,function*(){if(path==null){throw new TypeError("path can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={path};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","build","a906531b-d2da-4f55-bda7-f3e676cc50d9",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,folder,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.Folder,false);resolve(ret)}catch(err){
reject(err)}}))})}getBuildGeneralSettings(project){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={project};try{let verData=yield this.vsoClient.getVersioningData("7.2-pre\
view.1","build","c4aefd19-30ff-405b-80ad-aca021e7242a",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}updateBuildGeneralSettings(newSettings,project){return __awaiter(this,
void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","c4aefd19-30ff-405b-80ad-aca021e\
7242a",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.update(url,newSettings,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){
reject(err)}}))})}getRetentionHistory(daysToLookback){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};let queryValues={daysToLookback};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","build","1a9c48be-0ef5-4ec2-b94f-f053bdd2d3bf",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildRetentionHistory,false);resolve(ret)}catch(err){
reject(err)}}))})}getLatestBuild(project,definition,branchName){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,definition};let queryValues={branchName};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","54481611-01f4-47f3-998f-160da0f0c229",routeValues,
queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;
res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.Build,false);resolve(
ret)}catch(err){reject(err)}}))})}addRetentionLeases(newLeases,project){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","build","272051e4-9af1-45b5-ae22-8d960a5539d4",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,newLeases,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.RetentionLease,true);resolve(ret)}catch(err){
reject(err)}}))})}deleteRetentionLeasesById(project,ids){return __awaiter(this,void 0,void 0,function*(){if(ids==null){throw new TypeError(
"ids can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project};let queryValues={ids:ids&&ids.join(",")};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2",
"build","272051e4-9af1-45b5-ae22-8d960a5539d4",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getRetentionLease(project,leaseId){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,leaseId};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","272051e4-9af1-45b5-ae22-8d960a5539d4",routeValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.RetentionLease,false);resolve(ret)}catch(err){
reject(err)}}))})}getRetentionLeasesByMinimalRetentionLeases(project,leasesToFetch){return __awaiter(this,void 0,void 0,
function*(){if(leasesToFetch==null){throw new TypeError("leasesToFetch can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={leasesToFetch:leasesToFetch&&
leasesToFetch.join("|")};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","272051e4-9af1-4\
5b5-ae22-8d960a5539d4",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("applic\
ation/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.
TypeInfo.RetentionLease,true);resolve(ret)}catch(err){reject(err)}}))})}getRetentionLeasesByOwnerId(project,ownerId,definitionId,runId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={ownerId,definitionId,runId};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.2","build","272051e4-9af1-45b5-ae22-8d960a5539d4",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,BuildInterfaces.TypeInfo.RetentionLease,true);resolve(ret)}catch(err){reject(err)}}))})}getRetentionLeasesByUserId(project,userOwnerId,definitionId,runId){
return __awaiter(this,void 0,void 0,function*(){if(userOwnerId==null){throw new TypeError("userOwnerId can not be null o\
r undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={
userOwnerId,definitionId,runId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","272051e4\
-9af1-45b5-ae22-8d960a5539d4",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
BuildInterfaces.TypeInfo.RetentionLease,true);resolve(ret)}catch(err){reject(err)}}))})}updateRetentionLease(leaseUpdate,project,leaseId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,leaseId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","272051\
e4-9af1-45b5-ae22-8d960a5539d4",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicati\
on/json",verData.apiVersion);let res;res=yield this.rest.update(url,leaseUpdate,options);let ret=this.formatResponse(res.
result,BuildInterfaces.TypeInfo.RetentionLease,false);resolve(ret)}catch(err){reject(err)}}))})}getBuildLog(project,buildId,logId,startLine,endLine){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId,logId};let queryValues={startLine,endLine};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.2","build","35a80daf-7f30-45fc-86e8-6b813d9c90df",routeValues,queryValues);let url=verData.requestUrl;let apiVersion=verData.
apiVersion;let accept=this.createAcceptHeader("text/plain",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).
message)}catch(err){reject(err)}}))})}getBuildLogLines(project,buildId,logId,startLine,endLine){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,
buildId,logId};let queryValues={startLine,endLine};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2",
"build","35a80daf-7f30-45fc-86e8-6b813d9c90df",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
null,true);resolve(ret)}catch(err){reject(err)}}))})}getBuildLogs(project,buildId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","build","35a80daf-7f30-45fc-86e8-6b813d9c90df",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildLog,true);resolve(ret)}catch(err){reject(
err)}}))})}getBuildLogsZip(project,buildId){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={project,buildId};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.2","build","35a80daf-7f30-45fc-86e8-6b813d9c90df",routeValues);let url=verData.requestUrl;let apiVersion=verData.
apiVersion;let accept=this.createAcceptHeader("application/zip",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).
message)}catch(err){reject(err)}}))})}getBuildLogZip(project,buildId,logId,startLine,endLine){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,
buildId,logId};let queryValues={startLine,endLine};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2",
"build","35a80daf-7f30-45fc-86e8-6b813d9c90df",routeValues,queryValues);let url=verData.requestUrl;let apiVersion=verData.
apiVersion;let accept=this.createAcceptHeader("application/zip",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).
message)}catch(err){reject(err)}}))})}getProjectMetrics(project,metricAggregationType,minMetricsTime){return __awaiter(this,
void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,metricAggregationType};let queryValues={minMetricsTime};try{let verData=yield this.vsoClient.getVersioningData("\
7.2-preview.1","build","7433fae7-a6bc-41dc-a6e2-eef9005ce41a",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,BuildInterfaces.TypeInfo.BuildMetric,true);resolve(ret)}catch(err){reject(err)}}))})}getDefinitionMetrics(project,definitionId,minMetricsTime){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,definitionId};let queryValues={minMetricsTime};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","build","d973b939-0ce0-4fec-91d8-da3940fa1827",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,BuildInterfaces.TypeInfo.BuildMetric,true);resolve(ret)}catch(err){reject(err)}}))})}getBuildOptionDefinitions(project){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","591cb5a4-2d46-\
4f3a-a697-5cd42b6bd332",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",
verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.
TypeInfo.BuildOptionDefinition,true);resolve(ret)}catch(err){reject(err)}}))})}getPathContents(project,providerName,serviceEndpointId,repository,commitOrBranch,path){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,providerName};let queryValues={serviceEndpointId,repository,commitOrBranch,path};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","build","7944d6fb-df01-4709-920a-7a189aa34037",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getBuildProperties(project,buildId,filter){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId};let queryValues={filter:filter&&filter.join(",")};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","build","0a6312e9-0627-49b7-8083-7d74a64849c9",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}updateBuildProperties(customHeaders,document,project,buildId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId};customHeaders=customHeaders||{};customHeaders["Content-Type"]="application/json-patch+\
json";try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","0a6312e9-0627-49b7-8083-7d74a64849\
c9",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
options.additionalHeaders=customHeaders;let res;res=yield this.rest.update(url,document,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getDefinitionProperties(project,definitionId,filter){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,definitionId};let queryValues={filter:filter&&filter.join(",")};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","build","d9826ad7-2a68-46a9-a6e9-677698777895",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}updateDefinitionProperties(customHeaders,document,project,definitionId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,definitionId};customHeaders=customHeaders||{};customHeaders["Content-Type"]="application/json-p\
atch+json";try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","d9826ad7-2a68-46a9-a6e9-67769\
8777895",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
options.additionalHeaders=customHeaders;let res;res=yield this.rest.update(url,document,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getPullRequest(project,providerName,pullRequestId,repositoryId,serviceEndpointId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,providerName,pullRequestId};let queryValues={repositoryId,serviceEndpointId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","build","d8763ec7-9ff0-4fb4-b2b2-9d757906ff14",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getBuildReport(project,buildId,type){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId};let queryValues={type};try{let verData=yield this.vsoClient.getVersioningData("7.2-pre\
view.2","build","45bcaa88-67e1-4042-a035-56d3b4a7d44c",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getBuildReportHtmlContent(project,buildId,type){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,buildId};let queryValues={type};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","\
45bcaa88-67e1-4042-a035-56d3b4a7d44c",routeValues,queryValues);let url=verData.requestUrl;let apiVersion=verData.apiVersion;
let accept=this.createAcceptHeader("text/html",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).message)}catch(err){
reject(err)}}))})}listRepositories(project,providerName,serviceEndpointId,repository,resultSet,pageResults,continuationToken){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,providerName};let queryValues={serviceEndpointId,repository,resultSet,pageResults,continuationToken};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","d44d1680-f978-4834-9b93-8c6e132329c9",routeValues,
queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;
res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}authorizeDefinitionResources(resources,project,definitionId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,definitionId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","e\
a623316-1967-45eb-89ab-e9e6110cf2d6",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("appl\
ication/json",verData.apiVersion);let res;res=yield this.rest.update(url,resources,options);let ret=this.formatResponse(
res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getDefinitionResources(project,definitionId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,definitionId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","ea623316-1967-45eb\
-89ab-e9e6110cf2d6",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){
reject(err)}}))})}getResourceUsage(){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2",
"build","3813d06c-9e36-4ea1-aac3-61a485d60e3d",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getRetentionSettings(project){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};try{
let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","dadb46e7-5851-4c72-820e-ae8abb82f59f",routeValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}updateRetentionSettings(updateModel,project){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","dadb46e7-5851-\
4c72-820e-ae8abb82f59f",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",
verData.apiVersion);let res;res=yield this.rest.update(url,updateModel,options);let ret=this.formatResponse(res.result,null,
false);resolve(ret)}catch(err){reject(err)}}))})}getDefinitionRevisions(project,definitionId){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,
definitionId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","7c116775-52e5-453e-8c5d-91\
4d9762d8c4",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildDefinitionRevision,
true);resolve(ret)}catch(err){reject(err)}}))})}getBuildSettings(project){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","build","aa8c1c9c-ef8b-474a-b8c4-785c7b191d0d",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}updateBuildSettings(settings,project){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","aa8c1c9c-ef8b-\
474a-b8c4-785c7b191d0d",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",
verData.apiVersion);let res;res=yield this.rest.update(url,settings,options);let ret=this.formatResponse(res.result,null,
false);resolve(ret)}catch(err){reject(err)}}))})}listSourceProviders(project){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","build","3ce81729-954f-423d-a581-9fea01d25186",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.SourceProviderAttributes,true);resolve(ret)}catch(err){
reject(err)}}))})}updateStage(updateParameters,buildId,stageRefName,project){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId,stageRefName};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","b8aac6c9-744b-46e1-88fc-3550969f9313",routeValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.update(url,updateParameters,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(
err)}}))})}getStatusBadge(project,definition,branchName,stageName,jobName,configuration,label){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,
definition};let queryValues={branchName,stageName,jobName,configuration,label};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","build","07acfdce-4757-4439-b422-ddd13a2fcc10",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}addBuildTag(project,buildId,tag){return __awaiter(this,
void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,buildId,tag};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","6e6114b2-8161-44c8-\
8f6c-c5505782427f",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.replace(url,null,options);let ret=this.formatResponse(res.result,null,true);resolve(
ret)}catch(err){reject(err)}}))})}addBuildTags(tags,project,buildId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.3","build","6e6114b2-8161-44c8-8f6c-c5505782427f",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,tags,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}deleteBuildTag(project,buildId,tag){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId,tag};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","6e\
6114b2-8161-44c8-8f6c-c5505782427f",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("appli\
cation/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,null,
true);resolve(ret)}catch(err){reject(err)}}))})}getBuildTags(project,buildId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.3","build","6e6114b2-8161-44c8-8f6c-c5505782427f",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}updateBuildTags(updateParameters,project,buildId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","6e6114\
b2-8161-44c8-8f6c-c5505782427f",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicati\
on/json",verData.apiVersion);let res;res=yield this.rest.update(url,updateParameters,options);let ret=this.formatResponse(
res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}addDefinitionTag(project,definitionId,tag){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,definitionId,tag};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","cb894432-134a-\
4d31-a839-83beceaace4b",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",
verData.apiVersion);let res;res=yield this.rest.replace(url,null,options);let ret=this.formatResponse(res.result,null,true);
resolve(ret)}catch(err){reject(err)}}))})}addDefinitionTags(tags,project,definitionId){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,definitionId};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","cb894432-134a-4d31-a839-83beceaace4b",routeValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.create(url,tags,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}deleteDefinitionTag(project,definitionId,tag){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,definitionId,tag};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build",
"cb894432-134a-4d31-a839-83beceaace4b",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("ap\
plication/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,true);resolve(ret)}catch(err){reject(err)}}))})}getDefinitionTags(project,definitionId,revision){return __awaiter(this,
void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,definitionId};let queryValues={revision};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3",
"build","cb894432-134a-4d31-a839-83beceaace4b",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
null,true);resolve(ret)}catch(err){reject(err)}}))})}updateDefinitionTags(updateParameters,project,definitionId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,definitionId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","cb894432-134a-4d31\
-a839-83beceaace4b",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.update(url,updateParameters,options);let ret=this.formatResponse(res.result,null,
true);resolve(ret)}catch(err){reject(err)}}))})}deleteTag(project,tag){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,tag};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.3","build","d84ac5c6-edc7-43d5-adc9-1b34be5dea09",routeValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);
let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getTags(project){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","d84ac5c6-edc7-43d5-adc9-1b34be5\
dea09",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(
err)}}))})}deleteTemplate(project,templateId){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={project,templateId};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.3","build","e884571e-7f92-4d6a-9274-3f5649900835",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getTemplate(project,templateId){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,
templateId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","build","e884571e-7f92-4d6a-9274-3f56\
49900835",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildDefinitionTemplate,
false);resolve(ret)}catch(err){reject(err)}}))})}getTemplates(project){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.3","build","e884571e-7f92-4d6a-9274-3f5649900835",routeValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildDefinitionTemplate,true);resolve(ret)}catch(err){reject(
err)}}))})}saveTemplate(template,project,templateId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,templateId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.3","build","e884571e-7f92-4d6a-9274-3f5649900835",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.replace(
url,template,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.BuildDefinitionTemplate,false);resolve(
ret)}catch(err){reject(err)}}))})}getBuildTimeline(project,buildId,timelineId,changeId,planId){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,
buildId,timelineId};let queryValues={changeId,planId};try{let verData=yield this.vsoClient.getVersioningData("7.2-previe\
w.3","build","8baac422-4c6e-4de5-8532-db96d92acffa",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,BuildInterfaces.TypeInfo.Timeline,false);resolve(ret)}catch(err){reject(err)}}))})}restoreWebhooks(triggerTypes,project,providerName,serviceEndpointId,repository){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,providerName};let queryValues={serviceEndpointId,repository};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","build","793bceb8-9736-4030-bd2f-fb3ce6d6b478",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,triggerTypes,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}listWebhooks(project,providerName,serviceEndpointId,repository){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,providerName};let queryValues={serviceEndpointId,repository};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","build","8f20ff82-9498-4812-9f6e-9c01bdc50e99",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,BuildInterfaces.TypeInfo.RepositoryWebhook,true);resolve(ret)}catch(err){
reject(err)}}))})}getBuildWorkItemsRefs(project,buildId,top){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,buildId};let queryValues={"$top":top};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","build","5a21f5d2-5642-47e4-a0bd-1356e6731bee",routeValues,
queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;
res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getBuildWorkItemsRefsFromCommits(commitIds,project,buildId,top){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,buildId};let queryValues={"$top":top};try{let verData=yield this.vsoClient.getVersioningData("7\
.2-preview.2","build","5a21f5d2-5642-47e4-a0bd-1356e6731bee",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(url,commitIds,options);let ret=this.
formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getWorkItemsBetweenBuilds(project,fromBuildId,toBuildId,top){
return __awaiter(this,void 0,void 0,function*(){if(fromBuildId==null){throw new TypeError("fromBuildId can not be null o\
r undefined")}if(toBuildId==null){throw new TypeError("toBuildId can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={project};let queryValues={fromBuildId,toBuildId,"$top":top};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","build","52ba8915-5518-42e3-a4bb-b0182d159e2d",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getDefinitionYaml(project,definitionId,revision,minMetricsTime,propertyFilters,includeLatestBuilds){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,definitionId};let queryValues={revision,minMetricsTime,propertyFilters:propertyFilters&&propertyFilters.
join(","),includeLatestBuilds};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","build","7c3df3a1-\
7e51-4150-8cf7-540347f8697f",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("\
application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}}exports.BuildApi=BuildApi;BuildApi.RESOURCE_AREA_ID="965220d5-5bb\
9-42cf-8d67-9b146df2a5a4"}),7796:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.ClientApiBase=void 0;const vsom=__nccwpck_require__2(4382);const serm=__nccwpck_require__2(
4665);const AdoHttpClientBases=__nccwpck_require__2(8952);const RateLimitUtils_1=__nccwpck_require__2(4947);class ClientApiBase{constructor(baseUrl,handlers,userAgent,options){
this.baseUrl=baseUrl;this.http=new AdoHttpClientBases.AdoHttpClient(userAgent,handlers,options);this.rest=new AdoHttpClientBases.
AdoRestClient(userAgent,null,handlers,options);this.vsoClient=new vsom.VsoClient(baseUrl,this.rest);this.userAgent=userAgent}createAcceptHeader(type,apiVersion){
return type+(apiVersion?";api-version="+apiVersion:"")}createRequestOptions(type,apiVersion){let options={};options.acceptHeader=
this.createAcceptHeader(type,apiVersion);return options}formatResponse(data,responseTypeMetadata,isCollection){let serializationData={
responseTypeMetadata,responseIsCollection:isCollection};let deserializedResult=serm.ContractSerializer.deserialize(data,
serializationData.responseTypeMetadata,false,serializationData.responseIsCollection);return deserializedResult}extractRateLimitHeaders(headers,target){
RateLimitUtils_1.extractRateLimitHeaders(headers,target)}}exports.ClientApiBase=ClientApiBase}),4947:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.extractRateLimitHeaders=void 0;function extractRateLimitHeaders(headers,target){
if(!headers||!target){return}const rateLimit={};let hasRateLimitHeader=false;if(headers["x-ratelimit-resource"]){rateLimit.
resource=headers["x-ratelimit-resource"];hasRateLimitHeader=true}if(headers["x-ratelimit-delay"]){rateLimit.delay=parseFloat(
headers["x-ratelimit-delay"]);hasRateLimitHeader=true}if(headers["x-ratelimit-limit"]){rateLimit.limit=parseInt(headers["\
x-ratelimit-limit"],10);hasRateLimitHeader=true}if(headers["x-ratelimit-remaining"]){rateLimit.remaining=parseInt(headers["\
x-ratelimit-remaining"],10);hasRateLimitHeader=true}if(headers["x-ratelimit-reset"]){rateLimit.reset=parseInt(headers["x\
-ratelimit-reset"],10);hasRateLimitHeader=true}if(headers["retry-after"]){rateLimit.retryAfter=parseInt(headers["retry-a\
fter"],10);hasRateLimitHeader=true}if(hasRateLimitHeader){target.rateLimit=rateLimit}}exports.extractRateLimitHeaders=extractRateLimitHeaders}),
4665:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.ContractSerializer=
void 0;var ContractSerializer;(function(ContractSerializer2){var _legacyDateRegExp;function serialize(data,contractMetadata,preserveOriginal){
if(data&&contractMetadata){if(Array.isArray(data)){return _getTranslatedArray(data,contractMetadata,true,preserveOriginal)}else{
return _getTranslatedObject(data,contractMetadata,true,preserveOriginal)}}else{return data}}ContractSerializer2.serialize=
serialize;function deserialize(data,contractMetadata,preserveOriginal,unwrapWrappedCollections){if(data){if(unwrapWrappedCollections&&
Array.isArray(data.value)){data=data.value}if(contractMetadata){if(Array.isArray(data)){data=_getTranslatedArray(data,contractMetadata,
false,preserveOriginal)}else{data=_getTranslatedObject(data,contractMetadata,false,preserveOriginal)}}}return data}ContractSerializer2.
deserialize=deserialize;function _getTranslatedArray(array,typeMetadata,serialize2,preserveOriginal){var resultArray=array;
var arrayCopy=[];var i;for(i=0;i<array.length;i++){var item=array[i];var processedItem;if(Array.isArray(item)){processedItem=
_getTranslatedArray(item,typeMetadata,serialize2,preserveOriginal)}else{processedItem=_getTranslatedObject(item,typeMetadata,
serialize2,preserveOriginal)}if(preserveOriginal){arrayCopy.push(processedItem);if(processedItem!==item){resultArray=arrayCopy}}else{
array[i]=processedItem}}return resultArray}function _getTranslatedObject(typeObject,typeMetadata,serialize2,preserveOriginal){
var processedItem=typeObject,copiedItem=false;if(typeObject&&typeMetadata.fields){for(var fieldName in typeMetadata.fields){
var fieldMetadata=typeMetadata.fields[fieldName];var fieldValue=typeObject[fieldName];var translatedValue=_getTranslatedField(
fieldValue,fieldMetadata,serialize2,preserveOriginal);if(fieldValue!==translatedValue){if(preserveOriginal&&!copiedItem){
processedItem=this._extend({},typeObject);copiedItem=true}processedItem[fieldName]=translatedValue}}}return processedItem}
function _getTranslatedField(fieldValue,fieldMetadata,serialize2,preserveOriginal){if(!fieldValue){return fieldValue}if(fieldMetadata.
isArray){if(Array.isArray(fieldValue)){var newArray=[],processedArray=fieldValue;for(var index=0;index<fieldValue.length;index++){
var arrayValue=fieldValue[index];var processedValue=arrayValue;if(fieldMetadata.isDate){processedValue=_getTranslatedDateValue(
arrayValue,serialize2)}else if(fieldMetadata.enumType){processedValue=_getTranslatedEnumValue(fieldMetadata.enumType,arrayValue,
serialize2)}else if(fieldMetadata.typeInfo){if(Array.isArray(arrayValue)){processedValue=_getTranslatedArray(arrayValue,
fieldMetadata.typeInfo,serialize2,preserveOriginal)}else{processedValue=_getTranslatedObject(arrayValue,fieldMetadata.typeInfo,
serialize2,preserveOriginal)}}if(preserveOriginal){newArray.push(processedValue);if(processedValue!==arrayValue){processedArray=
newArray}}else{fieldValue[index]=processedValue}}return processedArray}else{return fieldValue}}else if(fieldMetadata.isDictionary){
var dictionaryModified=false;var newDictionary={};for(var key in fieldValue){var dictionaryValue=fieldValue[key];var newKey=key,
newValue=dictionaryValue;if(fieldMetadata.dictionaryKeyIsDate){newKey=_getTranslatedDateValue(key,serialize2)}else if(fieldMetadata.
dictionaryKeyEnumType){newKey=_getTranslatedEnumValue(fieldMetadata.dictionaryKeyEnumType,key,serialize2)}if(fieldMetadata.
dictionaryValueIsDate){newValue=_getTranslatedDateValue(dictionaryValue,serialize2)}else if(fieldMetadata.dictionaryValueEnumType){
newValue=_getTranslatedEnumValue(fieldMetadata.dictionaryValueEnumType,dictionaryValue,serialize2)}else if(fieldMetadata.
dictionaryValueTypeInfo){newValue=_getTranslatedObject(newValue,fieldMetadata.dictionaryValueTypeInfo,serialize2,preserveOriginal)}else if(fieldMetadata.
dictionaryValueFieldInfo){newValue=_getTranslatedField(dictionaryValue,fieldMetadata.dictionaryValueFieldInfo,serialize2,
preserveOriginal)}newDictionary[newKey]=newValue;if(key!==newKey||dictionaryValue!==newValue){dictionaryModified=true}}return dictionaryModified?
newDictionary:fieldValue}else{if(fieldMetadata.isDate){return _getTranslatedDateValue(fieldValue,serialize2)}else if(fieldMetadata.
enumType){return _getTranslatedEnumValue(fieldMetadata.enumType,fieldValue,serialize2)}else if(fieldMetadata.typeInfo){return _getTranslatedObject(
fieldValue,fieldMetadata.typeInfo,serialize2,preserveOriginal)}else{return fieldValue}}}function _getTranslatedEnumValue(enumType,valueToConvert,serialize2){
if(serialize2&&typeof valueToConvert==="number"){}else if(!serialize2&&typeof valueToConvert==="string"){var result=0;if(valueToConvert){
var splitValue=valueToConvert.split(",");for(var i=0;i<splitValue.length;i++){var valuePart=splitValue[i];var enumName=valuePart.
replace(/^\s+|\s+$/g,"")||"";if(enumName){var resultPart=enumType.enumValues[enumName];if(!resultPart){var lowerCaseEnumName=enumName.
toLowerCase();if(lowerCaseEnumName!==enumName){for(var name in enumType.enumValues){var value=enumType.enumValues[name];
if(name.toLowerCase()===lowerCaseEnumName){resultPart=value;break}}}}if(resultPart){result|=resultPart}}}}return result}
return valueToConvert}function _getTranslatedDateValue(valueToConvert,serialize2){if(!serialize2&&typeof valueToConvert===
"string"){var dateValue=new Date(valueToConvert);if(isNaN(dateValue)&&navigator.userAgent&&/msie/i.test(navigator.userAgent)){
dateValue=_convertLegacyIEDate(valueToConvert)}return dateValue}return valueToConvert}function _convertLegacyIEDate(dateStringValue){
var match;if(!_legacyDateRegExp){_legacyDateRegExp=new RegExp("(\\d+)-(\\d+)-(\\d+)T(\\d+):(\\d+):(\\d+).(\\d+)Z")}match=
_legacyDateRegExp.exec(dateStringValue);if(match){return new Date(Date.UTC(parseInt(match[1]),parseInt(match[2])-1,parseInt(
match[3]),parseInt(match[4]),parseInt(match[5]),parseInt(match[6]),parseInt(match[7])))}else{return null}}var _extend=function(out){
out=out||{};for(var i=1;i<arguments.length;i++){if(!arguments[i])continue;for(var key in arguments[i]){if(arguments[i].hasOwnProperty(
key))out[key]=arguments[i][key]}}return out}})(ContractSerializer=exports.ContractSerializer||(exports.ContractSerializer=
{}))}),9931:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:true});exports.TaskAgentApi=void 0;const taskagentbasem=__nccwpck_require__2(2053);const url=__nccwpck_require__2(
7016);class TaskAgentApi extends taskagentbasem.TaskAgentApiBase{constructor(baseUrl,handlers,options,userAgent){super(baseUrl,
handlers,options,userAgent);this._handlers=handlers;this._options=options}deleteTaskDefinition(taskId){let promise=this.
vsoClient.beginGetLocation("distributedtask","60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd").then(location=>{if(location){return super.
deleteTaskDefinition(taskId)}else{var fallbackClient=this._getFallbackClient(this.baseUrl);if(!fallbackClient){throw new Error(
"Failed to find api location for area: distributedtask id: 60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd")}else{return fallbackClient.
deleteTaskDefinition(taskId)}}});return promise}getTaskContentZip(taskId,versionString,visibility,scopeLocal){let promise=this.
vsoClient.beginGetLocation("distributedtask","60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd").then(location=>{if(location){return super.
getTaskContentZip(taskId,versionString,visibility,scopeLocal)}else{var fallbackClient=this._getFallbackClient(this.baseUrl);
if(!fallbackClient){throw new Error("Failed to find api location for area: distributedtask id: 60aac929-f0cd-4bc8-9ce4-6\
b30e8f1b1bd")}else{return fallbackClient.getTaskContentZip(taskId,versionString,visibility,scopeLocal)}}});return promise}getTaskDefinition(taskId,versionString,visibility,scopeLocal){
let promise=this.vsoClient.beginGetLocation("distributedtask","60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd").then(location=>{if(location){
return super.getTaskDefinition(taskId,versionString,visibility,scopeLocal)}else{var fallbackClient=this._getFallbackClient(
this.baseUrl);if(!fallbackClient){throw new Error("Failed to find api location for area: distributedtask id: 60aac929-f0\
cd-4bc8-9ce4-6b30e8f1b1bd")}else{return fallbackClient.getTaskDefinition(taskId,versionString,visibility,scopeLocal)}}});
return promise}getTaskDefinitions(taskId,visibility,scopeLocal){let promise=this.vsoClient.beginGetLocation("distributed\
task","60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd").then(location=>{if(location){return super.getTaskDefinitions(taskId,visibility,
scopeLocal)}else{var fallbackClient=this._getFallbackClient(this.baseUrl);if(!fallbackClient){throw new Error("Failed to\
 find api location for area: distributedtask id: 60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd")}else{return fallbackClient.getTaskDefinitions(
taskId,visibility,scopeLocal)}}});return promise}uploadTaskDefinition(customHeaders,contentStream,taskId,overwrite){return __awaiter(
this,void 0,void 0,function*(){let routeValues={taskId};let queryValues={overwrite};return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){customHeaders=customHeaders||{};customHeaders["Content-Type"]="application/octet-stream";
try{let verData=yield this.vsoClient.getVersioningData("3.0-preview.1","distributedtask","60aac929-f0cd-4bc8-9ce4-6b30e8\
f1b1bd",routeValues,queryValues);let url2=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);options.additionalHeaders=customHeaders;let res;res=yield this.rest.uploadStream("PUT",url2,contentStream,options);
resolve(res.result)}catch(err){reject(err)}}))})}_getFallbackClient(baseUrl){if(!this._fallbackClient){var accountUrl=this.
_getAccountUrl(baseUrl);if(accountUrl){this._fallbackClient=new TaskAgentApi(accountUrl,this._handlers,this._options)}}return this.
_fallbackClient}_getAccountUrl(collectionUrl){var purl=url.parse(collectionUrl);if(!purl.protocol||!purl.host){return null}
var accountUrl=purl.protocol+"//"+purl.host;var splitPath=purl.path.split("/").slice(1);if(splitPath.length===0||splitPath.
length===1&&splitPath[0]===""){return null}if(splitPath[0]==="tfs"&&(splitPath.length===2||splitPath.length===3&&splitPath[2].
length===0)){accountUrl+="/tfs"}else if(splitPath.length===2&&splitPath[0]===""){return accountUrl}else if(splitPath.length>
1){return null}return accountUrl}}exports.TaskAgentApi=TaskAgentApi}),2053:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.TaskAgentApiBase=
void 0;const basem=__nccwpck_require__2(7796);const TaskAgentInterfaces=__nccwpck_require__2(8428);class TaskAgentApiBase extends basem.
ClientApiBase{constructor(baseUrl,handlers,options,userAgent){super(baseUrl,handlers,userAgent||"node-TaskAgent-api",options)}addAgentCloud(agentCloud){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","bfa72b3d-0f\
c6-43fb-932b-a7f6559f93b9",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/js\
on",verData.apiVersion);let res;res=yield this.rest.create(url,agentCloud,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}deleteAgentCloud(agentCloudId){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={agentCloudId};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","bfa72b3d-0fc6-43fb-932b-a7f655\
9f93b9",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){
reject(err)}}))})}getAgentCloud(agentCloudId){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={agentCloudId};try{let verData=yield this.vsoClient.getVersioningData("7.\
2-preview.1","distributedtask","bfa72b3d-0fc6-43fb-932b-a7f6559f93b9",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentClouds(){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","bfa72b3d-0fc6-43fb-932b-a7f6559f93b9",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}updateAgentCloud(updatedCloud,agentCloudId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={agentCloudId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask",
"bfa72b3d-0fc6-43fb-932b-a7f6559f93b9",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("ap\
plication/json",verData.apiVersion);let res;res=yield this.rest.update(url,updatedCloud,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentCloudTypes(){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","5932e193-f376-469d-9c3e-e5588ce12cb5",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentCloudType,true);resolve(ret)}catch(err){
reject(err)}}))})}getAgentRequestsForQueue(project,queueId,top,continuationToken){return __awaiter(this,void 0,void 0,function*(){
if(top==null){throw new TypeError("top can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,
void 0,void 0,function*(){let routeValues={project,queueId};let queryValues={"$top":top,continuationToken};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","f5f81ffb-f396-498d-85b1-5ada145e648a",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,true);resolve(
ret)}catch(err){reject(err)}}))})}queueAgentRequest(request,project,queueId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,queueId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","f5f81ffb-f396-498d-85b1-5ada145e648a",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,request,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,false);resolve(
ret)}catch(err){reject(err)}}))})}addAgent(agent,poolId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","e298ef32-5878-4cab-993c-043836571f42",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,agent,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgent,false);resolve(ret)}catch(err){
reject(err)}}))})}deleteAgent(poolId,agentId){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={poolId,agentId};try{let verData=yield this.vsoClient.getVersioningData("\
7.2-preview.1","distributedtask","e298ef32-5878-4cab-993c-043836571f42",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getAgent(poolId,agentId,includeCapabilities,includeAssignedRequest,includeLastCompletedRequest,propertyFilters){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId,agentId};let queryValues={includeCapabilities,includeAssignedRequest,includeLastCompletedRequest,
propertyFilters:propertyFilters&&propertyFilters.join(",")};try{let verData=yield this.vsoClient.getVersioningData("7.2-\
preview.1","distributedtask","e298ef32-5878-4cab-993c-043836571f42",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgent,false);resolve(ret)}catch(err){reject(err)}}))})}getAgents(poolId,agentName,includeCapabilities,includeAssignedRequest,includeLastCompletedRequest,propertyFilters,demands){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId};let queryValues={agentName,includeCapabilities,includeAssignedRequest,includeLastCompletedRequest,
propertyFilters:propertyFilters&&propertyFilters.join(","),demands:demands&&demands.join(",")};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","e298ef32-5878-4cab-993c-043836571f42",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgent,true);resolve(ret)}catch(err){
reject(err)}}))})}replaceAgent(agent,poolId,agentId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId,agentId};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","e298ef32-5878-4cab-993c-043836571f42",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.replace(
url,agent,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgent,false);resolve(ret)}catch(err){
reject(err)}}))})}updateAgent(agent,poolId,agentId){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={poolId,agentId};try{let verData=yield this.vsoClient.getVersioningData("\
7.2-preview.1","distributedtask","e298ef32-5878-4cab-993c-043836571f42",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.update(url,agent,options);let ret=this.
formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgent,false);resolve(ret)}catch(err){reject(err)}}))})}getAzureManagementGroups(){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","39fe3bf2-7e\
e0-4198-a469-4a29929afa9c",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/js\
on",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,false);
resolve(ret)}catch(err){reject(err)}}))})}getAzureSubscriptions(){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","bcd6189c-0303-471f-a8e1-acb22b74d700",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}generateDeploymentGroupAccessToken(project,deploymentGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","dist\
ributedtask","3d197ba2-c3e9-4253-882f-0ee2440f8174",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.create(url,null,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}addDeploymentGroup(deploymentGroup,project){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","083c4d89-ab35-45af-aa\
11-7cf66895c53e",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.create(url,deploymentGroup,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.DeploymentGroup,false);resolve(ret)}catch(err){reject(err)}}))})}deleteDeploymentGroup(project,deploymentGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","dist\
ributedtask","083c4d89-ab35-45af-aa11-7cf66895c53e",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getDeploymentGroup(project,deploymentGroupId,actionFilter,expand){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};let queryValues={actionFilter,"$expand":expand};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","083c4d89-ab35-45af-aa11-7cf66895c53e",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.DeploymentGroup,false);resolve(ret)}catch(err){
reject(err)}}))})}getDeploymentGroups(project,name,actionFilter,expand,continuationToken,top,ids){return __awaiter(this,
void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project};let queryValues={name,actionFilter,"$expand":expand,continuationToken,"$top":top,ids:ids&&ids.join(",")};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","083c4d89-ab35-45af-aa11-7cf66895c53e",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.DeploymentGroup,true);resolve(
ret)}catch(err){reject(err)}}))})}updateDeploymentGroup(deploymentGroup,project,deploymentGroupId){return __awaiter(this,
void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","083\
c4d89-ab35-45af-aa11-7cf66895c53e",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applic\
ation/json",verData.apiVersion);let res;res=yield this.rest.update(url,deploymentGroup,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentGroup,false);resolve(ret)}catch(err){reject(err)}}))})}getDeploymentGroupsMetrics(project,deploymentGroupName,continuationToken,top){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={deploymentGroupName,continuationToken,"$top":top};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","281c6308-427a-49e1-b83a-dac0f4862189",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.DeploymentGroupMetrics,true);resolve(
ret)}catch(err){reject(err)}}))})}getAgentRequestsForDeploymentMachine(project,deploymentGroupId,machineId,completedRequestCount){
return __awaiter(this,void 0,void 0,function*(){if(machineId==null){throw new TypeError("machineId can not be null or un\
defined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,deploymentGroupId};
let queryValues={machineId,completedRequestCount};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1",
"distributedtask","a3540e5b-f0dc-4668-963b-b752459be545",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentRequestsForDeploymentMachines(project,deploymentGroupId,machineIds,completedRequestCount){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};let queryValues={machineIds:machineIds&&machineIds.join(","),completedRequestCount};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","a3540e5b-f0dc-4668-963b-b75245\
9be545",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.
TaskAgentJobRequest,true);resolve(ret)}catch(err){reject(err)}}))})}refreshDeploymentMachines(project,deploymentGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","dist\
ributedtask","91006ac4-0f68-4d82-a2bc-540676bd73ce",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.create(url,null,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}generateDeploymentPoolAccessToken(poolId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
poolId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","e077ee4a-399b-420b-841\
f-c43fbc058e0b",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.create(url,null,options);let ret=this.formatResponse(res.result,null,false);resolve(
ret)}catch(err){reject(err)}}))})}getDeploymentPoolsSummary(poolName,expands,poolIds){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};let queryValues={
poolName,expands,poolIds:poolIds&&poolIds.join(",")};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview\
.1","distributedtask","6525d6c6-258f-40e0-a1a9-8a24a3957625",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentPoolSummary,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentRequestsForDeploymentTarget(project,deploymentGroupId,targetId,completedRequestCount){
return __awaiter(this,void 0,void 0,function*(){if(targetId==null){throw new TypeError("targetId can not be null or unde\
fined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,deploymentGroupId};
let queryValues={targetId,completedRequestCount};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1",
"distributedtask","2fac0be3-8c8f-4473-ab93-c1389b08a2c9",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentRequestsForDeploymentTargets(project,deploymentGroupId,targetIds,ownerId,completedOn,completedRequestCount){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};let queryValues={targetIds:targetIds&&targetIds.join(","),ownerId,completedOn,
completedRequestCount};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","2fac0be\
3-8c8f-4473-ab93-c1389b08a2c9",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,true);resolve(ret)}catch(err){reject(err)}}))})}refreshDeploymentTargets(project,deploymentGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","dist\
ributedtask","1c1a817f-f23d-41c6-bf8d-14b638f64152",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.create(url,null,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}queryEndpoint(endpoint){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","f223b809-8c33-4b7d-b53f-07232569b5d6",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,endpoint,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(err)}}))})}getEnvironmentDeploymentExecutionRecords(project,environmentId,continuationToken,top){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,environmentId};let queryValues={continuationToken,top};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","51bb5d21-4305-4ea6-9dbb-b7488af73334",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.EnvironmentDeploymentExecutionRecord,true);resolve(ret)}catch(err){
reject(err)}}))})}addEnvironment(environmentCreateParameter,project){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","8572b1fc-2482-47fa-8f74-7e3ed53ee54b",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,environmentCreateParameter,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.EnvironmentInstance,
false);resolve(ret)}catch(err){reject(err)}}))})}deleteEnvironment(project,environmentId){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,environmentId};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","8572b1fc-2482-47fa-8f74-7e3ed5\
3ee54b",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){
reject(err)}}))})}getEnvironmentById(project,environmentId,expands){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,environmentId};let queryValues={expands};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","8572b1fc-2482-47fa-8f74-7e3ed5\
3ee54b",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.
EnvironmentInstance,false);resolve(ret)}catch(err){reject(err)}}))})}getEnvironments(project,name,continuationToken,top){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={name,continuationToken,"$top":top};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","8572b1fc-2482-47fa-8f74-7e3ed53ee54b",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.EnvironmentInstance,true);resolve(ret)}catch(err){reject(
err)}}))})}updateEnvironment(environmentUpdateParameter,project,environmentId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,environmentId};try{
let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","8572b1fc-2482-47fa-8f74-7e3ed53ee5\
4b",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.update(url,environmentUpdateParameter,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.EnvironmentInstance,false);resolve(ret)}catch(err){reject(err)}}))})}getTaskHubLicenseDetails(hubName,includeEnterpriseUsersCount,includeHostedAgentMinutesCount){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={hubName};let queryValues={includeEnterpriseUsersCount,includeHostedAgentMinutesCount};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.3","distributedtask","f9f0f436-b8a1-4475-9041-1ccdbf8f0128",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}updateTaskHubLicenseDetails(taskHubLicenseDetails,hubName){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={hubName};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.3","distributedtask","f9f0\
f436-b8a1-4475-9041-1ccdbf8f0128",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applica\
tion/json",verData.apiVersion);let res;res=yield this.rest.replace(url,taskHubLicenseDetails,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}validateInputs(inputValidationRequest){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","58475b1e-adaf-4155-9bc1-e04bf1\
fff4c2",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.create(url,inputValidationRequest,options);let ret=this.formatResponse(res.result,null,false);
resolve(ret)}catch(err){reject(err)}}))})}deleteAgentRequest(poolId,requestId,lockToken,result,agentShuttingDown){return __awaiter(
this,void 0,void 0,function*(){if(lockToken==null){throw new TypeError("lockToken can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId,requestId};let queryValues={lockToken,
result,agentShuttingDown};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","fc82\
5784-c92a-4299-9221-998a02d1b54f",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentRequest(poolId,requestId,includeStatus){return __awaiter(this,
void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
poolId,requestId};let queryValues={includeStatus};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1",
"distributedtask","fc825784-c92a-4299-9221-998a02d1b54f",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentRequests(poolId,top,continuationToken){
return __awaiter(this,void 0,void 0,function*(){if(top==null){throw new TypeError("top can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};let queryValues={"$top":top,continuationToken};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","fc825784-c92a-4299-9221-998a02\
d1b54f",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.
TaskAgentJobRequest,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentRequestsForAgent(poolId,agentId,completedRequestCount){
return __awaiter(this,void 0,void 0,function*(){if(agentId==null){throw new TypeError("agentId can not be null or undefi\
ned")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};let queryValues={
agentId,completedRequestCount};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask",
"fc825784-c92a-4299-9221-998a02d1b54f",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentRequestsForAgents(poolId,agentIds,completedRequestCount){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId};let queryValues={agentIds:agentIds&&agentIds.join(","),completedRequestCount};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","fc825784-c92a-4299-9221-998a02d1b54f",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,true);resolve(
ret)}catch(err){reject(err)}}))})}getAgentRequestsForPlan(poolId,planId,jobId){return __awaiter(this,void 0,void 0,function*(){
if(planId==null){throw new TypeError("planId can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={poolId};let queryValues={planId,jobId};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","fc825784-c92a-4299-9221-998a02d1b54f",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,true);resolve(ret)}catch(err){
reject(err)}}))})}queueAgentRequestByPool(request,poolId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","fc825784-c92a-4299-9221-998a02d1b54f",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,request,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,false);resolve(
ret)}catch(err){reject(err)}}))})}updateAgentRequest(request,poolId,requestId,lockToken,updateOptions){return __awaiter(
this,void 0,void 0,function*(){if(lockToken==null){throw new TypeError("lockToken can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId,requestId};let queryValues={lockToken,
updateOptions};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","fc825784-c92a-4\
299-9221-998a02d1b54f",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("applic\
ation/json",verData.apiVersion);let res;res=yield this.rest.update(url,request,options);let ret=this.formatResponse(res.
result,TaskAgentInterfaces.TypeInfo.TaskAgentJobRequest,false);resolve(ret)}catch(err){reject(err)}}))})}addKubernetesResource(createParameters,project,environmentId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,environmentId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distribu\
tedtask","73fba52f-15ab-42b3-a538-ce67a9223a04",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.create(url,createParameters,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.KubernetesResource,false);resolve(ret)}catch(err){reject(err)}}))})}deleteKubernetesResource(project,environmentId,resourceId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,environmentId,resourceId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1",
"distributedtask","73fba52f-15ab-42b3-a538-ce67a9223a04",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getKubernetesResource(project,environmentId,resourceId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,environmentId,resourceId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtas\
k","73fba52f-15ab-42b3-a538-ce67a9223a04",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.KubernetesResource,false);resolve(ret)}catch(err){reject(err)}}))})}generateDeploymentMachineGroupAccessToken(project,machineGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,machineGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distrib\
utedtask","f8c7c0de-ac0d-469b-9cb1-c21f72d67693",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.create(url,null,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}addDeploymentMachineGroup(machineGroup,project){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","d4adf50f-80c6-4ac8-9c\
a1-6e4e544286e9",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.create(url,machineGroup,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.DeploymentMachineGroup,false);resolve(ret)}catch(err){reject(err)}}))})}deleteDeploymentMachineGroup(project,machineGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,machineGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distrib\
utedtask","d4adf50f-80c6-4ac8-9ca1-6e4e544286e9",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getDeploymentMachineGroup(project,machineGroupId,actionFilter){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,machineGroupId};let queryValues={actionFilter};try{let verData=yield this.vsoClient.getVersioningData("7.2-previ\
ew.1","distributedtask","d4adf50f-80c6-4ac8-9ca1-6e4e544286e9",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachineGroup,false);resolve(ret)}catch(err){reject(err)}}))})}getDeploymentMachineGroups(project,machineGroupName,actionFilter){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={machineGroupName,actionFilter};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","d4adf50f-80c6-4ac8-9ca1-6e4e544286e9",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachineGroup,true);resolve(ret)}catch(err){
reject(err)}}))})}updateDeploymentMachineGroup(machineGroup,project,machineGroupId){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,machineGroupId};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","d4adf50f-80c6-4ac8-9ca1-6e4e54\
4286e9",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.update(url,machineGroup,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.DeploymentMachineGroup,false);resolve(ret)}catch(err){reject(err)}}))})}getDeploymentMachineGroupMachines(project,machineGroupId,tagFilters){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,machineGroupId};let queryValues={tagFilters:tagFilters&&tagFilters.join(",")};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","966c3874-c347-4b18-a90c-d509116717fd",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,true);resolve(
ret)}catch(err){reject(err)}}))})}updateDeploymentMachineGroupMachines(deploymentMachines,project,machineGroupId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,machineGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","966c38\
74-c347-4b18-a90c-d509116717fd",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicati\
on/json",verData.apiVersion);let res;res=yield this.rest.update(url,deploymentMachines,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,true);resolve(ret)}catch(err){reject(err)}}))})}addDeploymentMachine(machine,project,deploymentGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","dist\
ributedtask","6f6d406f-cfe6-409c-9327-7009928077e7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.create(url,machine,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,false);resolve(ret)}catch(err){reject(err)}}))})}deleteDeploymentMachine(project,deploymentGroupId,machineId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId,machineId};try{let verData=yield this.vsoClient.getVersioningData("7.2-previe\
w.1","distributedtask","6f6d406f-cfe6-409c-9327-7009928077e7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getDeploymentMachine(project,deploymentGroupId,machineId,expand){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,deploymentGroupId,machineId};let queryValues={"$expand":expand};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","6f6d406f-cfe6-409c-9327-7009928077e7",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,false);resolve(ret)}catch(err){reject(
err)}}))})}getDeploymentMachines(project,deploymentGroupId,tags,name,expand){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,deploymentGroupId};
let queryValues={tags:tags&&tags.join(","),name,"$expand":expand};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","6f6d406f-cfe6-409c-9327-7009928077e7",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,true);resolve(ret)}catch(err){reject(
err)}}))})}replaceDeploymentMachine(machine,project,deploymentGroupId,machineId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,deploymentGroupId,
machineId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","6f6d406f-cfe6-409c-\
9327-7009928077e7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.replace(url,machine,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.DeploymentMachine,false);resolve(ret)}catch(err){reject(err)}}))})}updateDeploymentMachine(machine,project,deploymentGroupId,machineId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId,machineId};try{let verData=yield this.vsoClient.getVersioningData("7.2-previe\
w.1","distributedtask","6f6d406f-cfe6-409c-9327-7009928077e7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.update(url,machine,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,false);resolve(ret)}catch(err){reject(err)}}))})}updateDeploymentMachines(machines,project,deploymentGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","dist\
ributedtask","6f6d406f-cfe6-409c-9327-7009928077e7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.update(url,machines,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,true);resolve(ret)}catch(err){reject(err)}}))})}createAgentPoolMaintenanceDefinition(definition,poolId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","80572\
e16-58f0-4419-ac07-d19fde32195c",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicat\
ion/json",verData.apiVersion);let res;res=yield this.rest.create(url,definition,options);let ret=this.formatResponse(res.
result,TaskAgentInterfaces.TypeInfo.TaskAgentPoolMaintenanceDefinition,false);resolve(ret)}catch(err){reject(err)}}))})}deleteAgentPoolMaintenanceDefinition(poolId,definitionId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId,definitionId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distribute\
dtask","80572e16-58f0-4419-ac07-d19fde32195c",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentPoolMaintenanceDefinition(poolId,definitionId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
poolId,definitionId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","80572e16-\
58f0-4419-ac07-d19fde32195c",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/\
json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.TaskAgentPoolMaintenanceDefinition,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentPoolMaintenanceDefinitions(poolId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","80572\
e16-58f0-4419-ac07-d19fde32195c",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicat\
ion/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.TaskAgentPoolMaintenanceDefinition,true);resolve(ret)}catch(err){reject(err)}}))})}updateAgentPoolMaintenanceDefinition(definition,poolId,definitionId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId,definitionId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distribute\
dtask","80572e16-58f0-4419-ac07-d19fde32195c",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.replace(url,definition,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.TaskAgentPoolMaintenanceDefinition,false);resolve(ret)}catch(err){reject(err)}}))})}deleteAgentPoolMaintenanceJob(poolId,jobId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId,jobId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask",
"15e7ab6e-abce-4601-a6d8-e111fe148f46",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("ap\
plication/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentPoolMaintenanceJob(poolId,jobId){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId,
jobId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","15e7ab6e-abce-4601-a6d8\
-e111fe148f46",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.
TaskAgentPoolMaintenanceJob,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentPoolMaintenanceJobLogs(poolId,jobId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId,jobId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask",
"15e7ab6e-abce-4601-a6d8-e111fe148f46",routeValues);let url=verData.requestUrl;let apiVersion=verData.apiVersion;let accept=this.
createAcceptHeader("application/zip",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).message)}catch(err){
reject(err)}}))})}getAgentPoolMaintenanceJobs(poolId,definitionId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};let queryValues={definitionId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","15e7ab6e-abce-4601-a6d8-e111fe148f46",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentPoolMaintenanceJob,true);
resolve(ret)}catch(err){reject(err)}}))})}queueAgentPoolMaintenanceJob(job,poolId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","15e7ab6e-abce-4601-a6d8-e111fe148f46",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,job,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentPoolMaintenanceJob,false);
resolve(ret)}catch(err){reject(err)}}))})}updateAgentPoolMaintenanceJob(job,poolId,jobId){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId,jobId};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","15e7ab6e-abce-4601-a6d8-e111fe\
148f46",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.update(url,job,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.
TaskAgentPoolMaintenanceJob,false);resolve(ret)}catch(err){reject(err)}}))})}deleteMessage(poolId,messageId,sessionId){return __awaiter(
this,void 0,void 0,function*(){if(sessionId==null){throw new TypeError("sessionId can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId,messageId};let queryValues={sessionId};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","c3a054f6-7a8a-49c0-944e-3a8e5d\
7adfd7",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){
reject(err)}}))})}getMessage(poolId,sessionId,lastMessageId){return __awaiter(this,void 0,void 0,function*(){if(sessionId==
null){throw new TypeError("sessionId can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,
void 0,void 0,function*(){let routeValues={poolId};let queryValues={sessionId,lastMessageId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","c3a054f6-7a8a-49c0-944e-3a8e5d7adfd7",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}refreshAgent(poolId,agentId){
return __awaiter(this,void 0,void 0,function*(){if(agentId==null){throw new TypeError("agentId can not be null or undefi\
ned")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};let queryValues={
agentId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","c3a054f6-7a8a-49c0-94\
4e-3a8e5d7adfd7",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/\
json",verData.apiVersion);let res;res=yield this.rest.create(url,null,options);let ret=this.formatResponse(res.result,null,
false);resolve(ret)}catch(err){reject(err)}}))})}refreshAgents(poolId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","c3a054f6-7a8a-49c0-944e-3a8e5d7adfd7",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,null,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}sendMessage(message,poolId,requestId){
return __awaiter(this,void 0,void 0,function*(){if(requestId==null){throw new TypeError("requestId can not be null or un\
defined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};let queryValues={
requestId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","c3a054f6-7a8a-49c0-\
944e-3a8e5d7adfd7",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicatio\
n/json",verData.apiVersion);let res;res=yield this.rest.create(url,message,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getPackage(packageType,platform,version){return __awaiter(this,void 0,
void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={packageType,
platform,version};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","distributedtask","8ffcd551-079\
c-493a-9c02-54346299d144",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/jso\
n",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.PackageMetadata,false);resolve(ret)}catch(err){reject(err)}}))})}getPackages(packageType,platform,top){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
packageType,platform};let queryValues={"$top":top};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2",
"distributedtask","8ffcd551-079c-493a-9c02-54346299d144",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.PackageMetadata,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentPoolMetadata(poolId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","0d62f\
887-9f53-48b9-9161-4c35d5735b0f",routeValues);let url=verData.requestUrl;let apiVersion=verData.apiVersion;let accept=this.
createAcceptHeader("text/plain",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).message)}catch(err){reject(
err)}}))})}setAgentPoolMetadata(customHeaders,agentPoolMetadata,poolId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId};customHeaders=customHeaders||
{};customHeaders["Content-Type"]="application/octet-stream";try{let verData=yield this.vsoClient.getVersioningData("7.2-\
preview.1","distributedtask","0d62f887-9f53-48b9-9161-4c35d5735b0f",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);options.additionalHeaders=customHeaders;let res;res=yield this.
rest.replace(url,agentPoolMetadata,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(
err)}}))})}hasPoolPermissions(poolId,permissions){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={poolId,permissions};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","162778f3-4b48-48f3-9d58-436fb9c407bc",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}addAgentPool(pool){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","a8c47e17-4d56-4a56-92bb-de7ea7dc65be",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,pool,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentPool,false);resolve(ret)}catch(err){
reject(err)}}))})}deleteAgentPool(poolId){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={poolId};try{let verData=yield this.vsoClient.getVersioningData("7.2-prev\
iew.1","distributedtask","a8c47e17-4d56-4a56-92bb-de7ea7dc65be",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentPool(poolId,properties,actionFilter){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
poolId};let queryValues={properties:properties&&properties.join(","),actionFilter};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","a8c47e17-4d56-4a56-92bb-de7ea7dc65be",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentPool,false);resolve(ret)}catch(err){
reject(err)}}))})}getAgentPools(poolName,properties,poolType,actionFilter){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};let queryValues={poolName,
properties:properties&&properties.join(","),poolType,actionFilter};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","a8c47e17-4d56-4a56-92bb-de7ea7dc65be",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentPool,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentPoolsByIds(poolIds,actionFilter){
return __awaiter(this,void 0,void 0,function*(){if(poolIds==null){throw new TypeError("poolIds can not be null or undefi\
ned")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};let queryValues={
poolIds:poolIds&&poolIds.join(","),actionFilter};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1",
"distributedtask","a8c47e17-4d56-4a56-92bb-de7ea7dc65be",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.TaskAgentPool,true);resolve(ret)}catch(err){reject(err)}}))})}updateAgentPool(pool,poolId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","a8c47\
e17-4d56-4a56-92bb-de7ea7dc65be",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicat\
ion/json",verData.apiVersion);let res;res=yield this.rest.update(url,pool,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.TaskAgentPool,false);resolve(ret)}catch(err){reject(err)}}))})}addAgentQueue(queue,project,authorizePipelines){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={authorizePipelines};try{let verData=yield this.vsoClient.getVersioningData("7\
.2-preview.1","distributedtask","900fa995-c559-4923-aae7-f8424fe4fbea",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(url,queue,
options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentQueue,false);resolve(ret)}catch(err){
reject(err)}}))})}createTeamProject(project){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={project};try{let verData=yield this.vsoClient.getVersioningData("7.2-pre\
view.1","distributedtask","900fa995-c559-4923-aae7-f8424fe4fbea",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.replace(url,null,options);let ret=this.
formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}deleteAgentQueue(queueId,project){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,queueId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","900fa995-c559\
-4923-aae7-f8424fe4fbea",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",
verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,null,false);resolve(
ret)}catch(err){reject(err)}}))})}getAgentQueue(queueId,project,actionFilter){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,queueId};let queryValues={
actionFilter};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","900fa995-c559-49\
23-aae7-f8424fe4fbea",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("applica\
tion/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.TaskAgentQueue,false);resolve(ret)}catch(err){reject(err)}}))})}getAgentQueues(project,queueName,actionFilter){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={queueName,actionFilter};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","900fa995-c559-4923-aae7-f8424fe4fbea",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentQueue,true);resolve(ret)}catch(err){reject(
err)}}))})}getAgentQueuesByIds(queueIds,project,actionFilter){return __awaiter(this,void 0,void 0,function*(){if(queueIds==
null){throw new TypeError("queueIds can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,
void 0,function*(){let routeValues={project};let queryValues={queueIds:queueIds&&queueIds.join(","),actionFilter};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","900fa995-c559-4923-aae7-f8424fe4fbea",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgentQueue,true);resolve(ret)}catch(err){
reject(err)}}))})}getAgentQueuesByNames(queueNames,project,actionFilter){return __awaiter(this,void 0,void 0,function*(){
if(queueNames==null){throw new TypeError("queueNames can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={project};let queryValues={queueNames:queueNames&&queueNames.join(","),actionFilter};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","900fa995-c559-4923-aae7-f8424f\
e4fbea",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.
TaskAgentQueue,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentQueuesForPools(poolIds,project,actionFilter){return __awaiter(
this,void 0,void 0,function*(){if(poolIds==null){throw new TypeError("poolIds can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={poolIds:poolIds&&poolIds.
join(","),actionFilter};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","900fa9\
95-c559-4923-aae7-f8424fe4fbea",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.TaskAgentQueue,true);resolve(ret)}catch(err){reject(err)}}))})}getAgentCloudRequests(agentCloudId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={agentCloudId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask",
"20189bd7-5134-49c2-b8e9-f9e856eea2b2",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("ap\
plication/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.TaskAgentCloudRequest,true);resolve(ret)}catch(err){reject(err)}}))})}getResourceLimits(){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","1f1f0557-c445-42a6-b4a0-0df605\
a3a0f8",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,null,true);resolve(ret)}catch(err){reject(
err)}}))})}getResourceUsage(parallelismTag,poolIsHosted,includeRunningRequests){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};let queryValues={parallelismTag,
poolIsHosted,includeRunningRequests};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","distributed\
task","eae1d376-a8b1-4475-9041-1dfdbe8f0143",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.ResourceUsage,false);resolve(ret)}catch(err){reject(err)}}))})}getTaskGroupHistory(project,taskGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,taskGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distribute\
dtask","100cc92a-b255-47fa-9ab3-e44a2985a3ac",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.TaskGroupRevision,true);resolve(ret)}catch(err){reject(err)}}))})}deleteSecureFile(project,secureFileId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,secureFileId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distribut\
edtask","adcfd8bc-b184-43ba-bd84-7c8c6a2ff421",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}downloadSecureFile(project,secureFileId,ticket,download){return __awaiter(
this,void 0,void 0,function*(){if(ticket==null){throw new TypeError("ticket can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,secureFileId};let queryValues={ticket,
download};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","adcfd8bc-b184-43ba-b\
d84-7c8c6a2ff421",routeValues,queryValues);let url=verData.requestUrl;let apiVersion=verData.apiVersion;let accept=this.
createAcceptHeader("application/octet-stream",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).message)}catch(err){
reject(err)}}))})}getSecureFile(project,secureFileId,includeDownloadTicket,actionFilter){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,secureFileId};
let queryValues={includeDownloadTicket,actionFilter};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview\
.1","distributedtask","adcfd8bc-b184-43ba-bd84-7c8c6a2ff421",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.SecureFile,false);resolve(ret)}catch(err){reject(err)}}))})}getSecureFiles(project,namePattern,includeDownloadTickets,actionFilter){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};let queryValues={namePattern,includeDownloadTickets,actionFilter};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","adcfd8bc-b184-43ba-bd84-7c8c6a2ff421",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.SecureFile,true);resolve(ret)}catch(err){
reject(err)}}))})}getSecureFilesByIds(project,secureFileIds,includeDownloadTickets,actionFilter){return __awaiter(this,void 0,
void 0,function*(){if(secureFileIds==null){throw new TypeError("secureFileIds can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={secureFileIds:secureFileIds&&
secureFileIds.join(","),includeDownloadTickets,actionFilter};try{let verData=yield this.vsoClient.getVersioningData("7.2\
-preview.1","distributedtask","adcfd8bc-b184-43ba-bd84-7c8c6a2ff421",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.SecureFile,true);resolve(ret)}catch(err){reject(err)}}))})}getSecureFilesByNames(project,secureFileNames,includeDownloadTickets,actionFilter){
return __awaiter(this,void 0,void 0,function*(){if(secureFileNames==null){throw new TypeError("secureFileNames can not b\
e null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};
let queryValues={secureFileNames:secureFileNames&&secureFileNames.join(","),includeDownloadTickets,actionFilter};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","adcfd8bc-b184-43ba-bd84-7c8c6a2ff421",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.SecureFile,true);resolve(ret)}catch(err){
reject(err)}}))})}querySecureFilesByProperties(condition,project,namePattern){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={
namePattern};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","adcfd8bc-b184-43b\
a-bd84-7c8c6a2ff421",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicat\
ion/json",verData.apiVersion);let res;res=yield this.rest.create(url,condition,options);let ret=this.formatResponse(res.
result,TaskAgentInterfaces.TypeInfo.SecureFile,true);resolve(ret)}catch(err){reject(err)}}))})}updateSecureFile(secureFile,project,secureFileId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,secureFileId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distribut\
edtask","adcfd8bc-b184-43ba-bd84-7c8c6a2ff421",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.update(url,secureFile,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.SecureFile,false);resolve(ret)}catch(err){reject(err)}}))})}updateSecureFiles(secureFiles,project){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","adcf\
d8bc-b184-43ba-bd84-7c8c6a2ff421",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applica\
tion/json",verData.apiVersion);let res;res=yield this.rest.update(url,secureFiles,options);let ret=this.formatResponse(res.
result,TaskAgentInterfaces.TypeInfo.SecureFile,true);resolve(ret)}catch(err){reject(err)}}))})}uploadSecureFile(customHeaders,contentStream,project,name,authorizePipelines){
return __awaiter(this,void 0,void 0,function*(){if(name==null){throw new TypeError("name can not be null or undefined")}
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};let queryValues={
name,authorizePipelines};customHeaders=customHeaders||{};customHeaders["Content-Type"]="application/octet-stream";try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","adcfd8bc-b184-43ba-bd84-7c8c6a2ff421",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);options.additionalHeaders=
customHeaders;let res;res=yield this.rest.uploadStream("POST",url,contentStream,options);let ret=this.formatResponse(res.
result,TaskAgentInterfaces.TypeInfo.SecureFile,false);resolve(ret)}catch(err){reject(err)}}))})}createAgentSession(session,poolId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","134e2\
39e-2df3-4794-a6f6-24f1f19ec8dc",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicat\
ion/json",verData.apiVersion);let res;res=yield this.rest.create(url,session,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.TaskAgentSession,false);resolve(ret)}catch(err){reject(err)}}))})}deleteAgentSession(poolId,sessionId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={poolId,sessionId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedta\
sk","134e239e-2df3-4794-a6f6-24f1f19ec8dc",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}addDeploymentTarget(machine,project,deploymentGroupId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","2f0\
aa599-c121-4256-a5fd-ba370e0ae7b6",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applic\
ation/json",verData.apiVersion);let res;res=yield this.rest.create(url,machine,options);let ret=this.formatResponse(res.
result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,false);resolve(ret)}catch(err){reject(err)}}))})}deleteDeploymentTarget(project,deploymentGroupId,targetId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId,targetId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview\
.1","distributedtask","2f0aa599-c121-4256-a5fd-ba370e0ae7b6",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getDeploymentTarget(project,deploymentGroupId,targetId,expand){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,deploymentGroupId,targetId};let queryValues={"$expand":expand};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","2f0aa599-c121-4256-a5fd-ba370e0ae7b6",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,false);resolve(ret)}catch(err){reject(
err)}}))})}getDeploymentTargets(project,deploymentGroupId,tags,name,partialNameMatch,expand,agentStatus,agentJobResult,continuationToken,top,enabled,propertyFilters){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};let queryValues={tags:tags&&tags.join(","),name,partialNameMatch,"$expand":expand,
agentStatus,agentJobResult,continuationToken,"$top":top,enabled,propertyFilters:propertyFilters&&propertyFilters.join(",")};
try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","2f0aa599-c121-4256-a5fd-ba370e\
0ae7b6",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.
DeploymentMachine,true);resolve(ret)}catch(err){reject(err)}}))})}replaceDeploymentTarget(machine,project,deploymentGroupId,targetId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId,targetId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview\
.1","distributedtask","2f0aa599-c121-4256-a5fd-ba370e0ae7b6",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.replace(url,machine,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,false);resolve(ret)}catch(err){reject(err)}}))})}updateDeploymentTarget(machine,project,deploymentGroupId,targetId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId,targetId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview\
.1","distributedtask","2f0aa599-c121-4256-a5fd-ba370e0ae7b6",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.update(url,machine,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,false);resolve(ret)}catch(err){reject(err)}}))})}updateDeploymentTargets(machines,project,deploymentGroupId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,deploymentGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","dist\
ributedtask","2f0aa599-c121-4256-a5fd-ba370e0ae7b6",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.update(url,machines,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.DeploymentMachine,true);resolve(ret)}catch(err){reject(err)}}))})}addTaskGroup(taskGroup,project){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","6c08\
ffbf-dbf1-4f9a-94e5-a1cbd47005e7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("applica\
tion/json",verData.apiVersion);let res;res=yield this.rest.create(url,taskGroup,options);let ret=this.formatResponse(res.
result,TaskAgentInterfaces.TypeInfo.TaskGroup,false);resolve(ret)}catch(err){reject(err)}}))})}deleteTaskGroup(project,taskGroupId,comment){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,taskGroupId};let queryValues={comment};try{let verData=yield this.vsoClient.getVersioningData("\
7.2-preview.1","distributedtask","6c08ffbf-dbf1-4f9a-94e5-a1cbd47005e7",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);
let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getTaskGroup(project,taskGroupId,versionSpec,expand){
return __awaiter(this,void 0,void 0,function*(){if(versionSpec==null){throw new TypeError("versionSpec can not be null o\
r undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,taskGroupId};
let queryValues={versionSpec,"$expand":expand};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","d\
istributedtask","6c08ffbf-dbf1-4f9a-94e5-a1cbd47005e7",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.TaskGroup,false);resolve(ret)}catch(err){reject(err)}}))})}getTaskGroupRevision(project,taskGroupId,revision){
return __awaiter(this,void 0,void 0,function*(){if(revision==null){throw new TypeError("revision can not be null or unde\
fined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,taskGroupId};
let queryValues={revision};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","6c0\
8ffbf-dbf1-4f9a-94e5-a1cbd47005e7",routeValues,queryValues);let url=verData.requestUrl;let apiVersion=verData.apiVersion;
let accept=this.createAcceptHeader("text/plain",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).message)}catch(err){
reject(err)}}))})}getTaskGroups(project,taskGroupId,expanded,taskIdFilter,deleted,top,continuationToken,queryOrder){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,taskGroupId};let queryValues={expanded,taskIdFilter,deleted,"$top":top,continuationToken,queryOrder};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","6c08ffbf-dbf1-4f9a-94e5-a1cbd47005e7",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskGroup,true);resolve(ret)}catch(err){
reject(err)}}))})}publishTaskGroup(taskGroupMetadata,project,parentTaskGroupId){return __awaiter(this,void 0,void 0,function*(){
if(parentTaskGroupId==null){throw new TypeError("parentTaskGroupId can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={project};let queryValues={parentTaskGroupId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","6c08ffbf-dbf1-4f9a-94e5-a1cbd47005e7",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.replace(url,taskGroupMetadata,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskGroup,
true);resolve(ret)}catch(err){reject(err)}}))})}undeleteTaskGroup(taskGroup,project){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project};try{
let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","6c08ffbf-dbf1-4f9a-94e5-a1cbd47005\
e7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.update(url,taskGroup,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.
TaskGroup,true);resolve(ret)}catch(err){reject(err)}}))})}updateTaskGroup(taskGroup,project,taskGroupId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,taskGroupId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","6c08ffbf-\
dbf1-4f9a-94e5-a1cbd47005e7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/\
json",verData.apiVersion);let res;res=yield this.rest.replace(url,taskGroup,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.TaskGroup,false);resolve(ret)}catch(err){reject(err)}}))})}updateTaskGroupProperties(taskGroupUpdateProperties,project,taskGroupId,disablePriorVersions){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,taskGroupId};let queryValues={disablePriorVersions};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","6c08ffbf-dbf1-4f9a-94e5-a1cbd47005e7",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.update(url,taskGroupUpdateProperties,
options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskGroup,true);resolve(ret)}catch(err){reject(
err)}}))})}deleteTaskDefinition(taskId){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={taskId};try{let verData=yield this.vsoClient.getVersioningData("7.2-prev\
iew.1","distributedtask","60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd",routeValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getTaskContentZip(taskId,versionString,visibility,scopeLocal){
return __awaiter(this,void 0,void 0,function*(){if(versionString==null){throw new TypeError("versionString can not be nu\
ll or undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={taskId};
let queryValues={versionString,visibility,scopeLocal};try{let verData=yield this.vsoClient.getVersioningData("7.2-previe\
w.1","distributedtask","60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd",routeValues,queryValues);let url=verData.requestUrl;let apiVersion=verData.
apiVersion;let accept=this.createAcceptHeader("application/zip",apiVersion);resolve((yield this.http.get(url,{"Accept":accept})).
message)}catch(err){reject(err)}}))})}getTaskDefinition(taskId,versionString,visibility,scopeLocal){return __awaiter(this,
void 0,void 0,function*(){if(versionString==null){throw new TypeError("versionString can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={taskId};let queryValues={versionString,visibility,
scopeLocal};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","60aac929-f0cd-4bc8\
-9ce4-6b30e8f1b1bd",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("applicati\
on/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.TaskDefinition,false);resolve(ret)}catch(err){reject(err)}}))})}getTaskDefinitions(taskId,visibility,scopeLocal,allVersions){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={taskId};let queryValues={visibility,scopeLocal,allVersions};try{let verData=yield this.vsoClient.getVersioningData(
"7.2-preview.1","distributedtask","60aac929-f0cd-4bc8-9ce4-6b30e8f1b1bd",routeValues,queryValues);let url=verData.requestUrl;
let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);
let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskDefinition,true);resolve(ret)}catch(err){reject(
err)}}))})}updateAgentUpdateState(poolId,agentId,currentState){return __awaiter(this,void 0,void 0,function*(){if(currentState==
null){throw new TypeError("currentState can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,
void 0,void 0,function*(){let routeValues={poolId,agentId};let queryValues={currentState};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.1","distributedtask","8cc1b02b-ae49-4516-b5ad-4f9b29967c30",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.replace(
url,null,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgent,false);resolve(ret)}catch(err){
reject(err)}}))})}updateAgentUserCapabilities(userCapabilities,poolId,agentId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={poolId,agentId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","30ba3ada-fedf-4da8-bbb5-dacf2f82e176",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.replace(
url,userCapabilities,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.TaskAgent,false);resolve(
ret)}catch(err){reject(err)}}))})}addVariableGroup(variableGroupParameters){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","distributedtask","ef5b7057-ffc3-4c77-bbad-c10b4a4abcc7",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.create(
url,variableGroupParameters,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.VariableGroup,false);
resolve(ret)}catch(err){reject(err)}}))})}deleteVariableGroup(groupId,projectIds){return __awaiter(this,void 0,void 0,function*(){
if(projectIds==null){throw new TypeError("projectIds can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={groupId};let queryValues={projectIds:projectIds&&projectIds.join(",")};try{
let verData=yield this.vsoClient.getVersioningData("7.2-preview.2","distributedtask","ef5b7057-ffc3-4c77-bbad-c10b4a4abc\
c7",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.
apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){
reject(err)}}))})}shareVariableGroup(variableGroupProjectReferences,variableGroupId){return __awaiter(this,void 0,void 0,
function*(){if(variableGroupId==null){throw new TypeError("variableGroupId can not be null or undefined")}return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};let queryValues={variableGroupId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","distributedtask","ef5b7057-ffc3-4c77-bbad-c10b4a4abcc7",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.update(url,variableGroupProjectReferences,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){
reject(err)}}))})}updateVariableGroup(variableGroupParameters,groupId){return __awaiter(this,void 0,void 0,function*(){return new Promise(
(resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={groupId};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.2","distributedtask","ef5b7057-ffc3-4c77-bbad-c10b4a4abcc7",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.replace(
url,variableGroupParameters,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.VariableGroup,false);
resolve(ret)}catch(err){reject(err)}}))})}getVariableGroup(project,groupId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,groupId};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","distributedtask","f5b09dd5-9d54-45a1-8b5a-1c8287d634cc",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.VariableGroup,false);resolve(ret)}catch(err){
reject(err)}}))})}getVariableGroups(project,groupName,actionFilter,top,continuationToken,queryOrder){return __awaiter(this,
void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project};let queryValues={groupName,actionFilter,"$top":top,continuationToken,queryOrder};try{let verData=yield this.vsoClient.
getVersioningData("7.2-preview.2","distributedtask","f5b09dd5-9d54-45a1-8b5a-1c8287d634cc",routeValues,queryValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.VariableGroup,true);resolve(ret)}catch(err){
reject(err)}}))})}getVariableGroupsById(project,groupIds,loadSecrets){return __awaiter(this,void 0,void 0,function*(){if(groupIds==
null){throw new TypeError("groupIds can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(this,void 0,
void 0,function*(){let routeValues={project};let queryValues={groupIds:groupIds&&groupIds.join(","),loadSecrets};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.2","distributedtask","f5b09dd5-9d54-45a1-8b5a-1c8287d634cc",routeValues,queryValues);
let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.
rest.get(url,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.TypeInfo.VariableGroup,true);resolve(ret)}catch(err){
reject(err)}}))})}addVirtualMachineGroup(createParameters,project,environmentId){return __awaiter(this,void 0,void 0,function*(){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={project,environmentId};try{
let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","9e597901-4af7-4cc3-8d92-47d54db8eb\
fb",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);
let res;res=yield this.rest.create(url,createParameters,options);let ret=this.formatResponse(res.result,TaskAgentInterfaces.
TypeInfo.VirtualMachineGroup,false);resolve(ret)}catch(err){reject(err)}}))})}deleteVirtualMachineGroup(project,environmentId,resourceId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,environmentId,resourceId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1",
"distributedtask","9e597901-4af7-4cc3-8d92-47d54db8ebfb",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.del(url,options);let ret=this.formatResponse(res.result,
null,false);resolve(ret)}catch(err){reject(err)}}))})}getVirtualMachineGroup(project,environmentId,resourceId){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={
project,environmentId,resourceId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtas\
k","9e597901-4af7-4cc3-8d92-47d54db8ebfb",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.VirtualMachineGroup,false);resolve(ret)}catch(err){reject(err)}}))})}updateVirtualMachineGroup(resource,project,environmentId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,environmentId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distribu\
tedtask","9e597901-4af7-4cc3-8d92-47d54db8ebfb",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.update(url,resource,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.VirtualMachineGroup,false);resolve(ret)}catch(err){reject(err)}}))})}getVirtualMachines(project,environmentId,resourceId,continuationToken,name,partialNameMatch,tags,top){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,environmentId,resourceId};let queryValues={continuationToken,name,partialNameMatch,tags:tags&&tags.
join(","),"$top":top};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","48700676\
-2ba5-4282-8ec8-083280d169c7",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(res.result,
TaskAgentInterfaces.TypeInfo.VirtualMachine,true);resolve(ret)}catch(err){reject(err)}}))})}updateVirtualMachines(machines,project,environmentId,resourceId){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={project,environmentId,resourceId};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1",
"distributedtask","48700676-2ba5-4282-8ec8-083280d169c7",routeValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.update(url,machines,options);let ret=this.formatResponse(
res.result,TaskAgentInterfaces.TypeInfo.VirtualMachine,true);resolve(ret)}catch(err){reject(err)}}))})}createAadOAuthRequest(tenantId,redirectUri,promptOption,completeCallbackPayload,completeCallbackByAuthCode){
return __awaiter(this,void 0,void 0,function*(){if(tenantId==null){throw new TypeError("tenantId can not be null or unde\
fined")}if(redirectUri==null){throw new TypeError("redirectUri can not be null or undefined")}return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){let routeValues={};let queryValues={tenantId,redirectUri,promptOption,completeCallbackPayload,
completeCallbackByAuthCode};try{let verData=yield this.vsoClient.getVersioningData("7.2-preview.1","distributedtask","9c\
63205e-3a0f-42a0-ad88-095200f13607",routeValues,queryValues);let url=verData.requestUrl;let options=this.createRequestOptions(
"application/json",verData.apiVersion);let res;res=yield this.rest.create(url,null,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getVstsAadTenantId(){return __awaiter(this,void 0,void 0,
function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){let routeValues={};try{let verData=yield this.
vsoClient.getVersioningData("7.2-preview.1","distributedtask","9c63205e-3a0f-42a0-ad88-095200f13607",routeValues);let url=verData.
requestUrl;let options=this.createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(
url,options);let ret=this.formatResponse(res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}getYamlSchema(validateTaskNames){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
let routeValues={};let queryValues={validateTaskNames};try{let verData=yield this.vsoClient.getVersioningData("7.2-previ\
ew.1","distributedtask","1f9990b9-1dba-441f-9c2e-6485888c42b6",routeValues,queryValues);let url=verData.requestUrl;let options=this.
createRequestOptions("application/json",verData.apiVersion);let res;res=yield this.rest.get(url,options);let ret=this.formatResponse(
res.result,null,false);resolve(ret)}catch(err){reject(err)}}))})}}exports.TaskAgentApiBase=TaskAgentApiBase;TaskAgentApiBase.
RESOURCE_AREA_ID="a85b8835-c1a1-4aac-ae97-1c3d0ba72dbd"}),4382:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.VsoClient=exports.InvalidApiResourceVersionError=void 0;
const url=__nccwpck_require__2(7016);const path=__nccwpck_require__2(6928);class InvalidApiResourceVersionError{constructor(message){
this.name="Invalid resource version";this.message=message}}exports.InvalidApiResourceVersionError=InvalidApiResourceVersionError;
class VsoClient{constructor(baseUrl,restClient){this.baseUrl=baseUrl;this.basePath=url.parse(baseUrl).pathname;this.restClient=
restClient;this._locationsByAreaPromises={};this._initializationPromise=Promise.resolve(true)}autoNegotiateApiVersion(location,requestedVersion){
let negotiatedVersion;let apiVersion;let apiVersionString;if(requestedVersion){let apiVersionRegEx=new RegExp("(\\d+(\\.\\d\
+)?)(-preview(\\.(\\d+))?)?");let isPreview=false;let resourceVersion;let regExExecArray=apiVersionRegEx.exec(requestedVersion);
if(regExExecArray){if(regExExecArray[1]){apiVersion=+regExExecArray[1];apiVersionString=regExExecArray[1];if(regExExecArray[3]){
isPreview=true;if(regExExecArray[5]){resourceVersion=+regExExecArray[5]}}if(apiVersion<=+location.releasedVersion||!resourceVersion&&
apiVersion<=+location.maxVersion&&isPreview||resourceVersion&&apiVersion<=+location.maxVersion&&resourceVersion<=+location.
resourceVersion){negotiatedVersion=requestedVersion}}}}if(!negotiatedVersion){if(apiVersion<+location.maxVersion){negotiatedVersion=
apiVersionString+"-preview"}else if(location.maxVersion===location.releasedVersion){negotiatedVersion=location.maxVersion}else{
negotiatedVersion=location.maxVersion+"-preview."+location.resourceVersion}}return negotiatedVersion}getVersioningData(apiVersion,area,locationId,routeValues,queryParams){
let requestUrl;return this.beginGetLocation(area,locationId).then(location=>{if(!location){throw new Error("Failed to fi\
nd api location for area: "+area+" id: "+locationId)}apiVersion=this.autoNegotiateApiVersion(location,apiVersion);requestUrl=
this.getRequestUrl(location.routeTemplate,location.area,location.resourceName,routeValues,queryParams);return{apiVersion,
requestUrl}})}_setInitializationPromise(promise){if(promise){this._initializationPromise=promise}}beginGetLocation(area,locationId){
return this._initializationPromise.then(()=>{return this.beginGetAreaLocations(area)}).then(areaLocations=>{return areaLocations[(locationId||
"").toLowerCase()]})}beginGetAreaLocations(area){let areaLocationsPromise=this._locationsByAreaPromises[area];if(!areaLocationsPromise){
let requestUrl=this.resolveUrl(VsoClient.APIS_RELATIVE_PATH+"/"+area);areaLocationsPromise=this.restClient.options(requestUrl).
then(res=>{if(!res.result){return{}}let locationsLookup={};let resourceLocations=res.result.value;let i;for(i=0;i<resourceLocations.
length;i++){let resourceLocation=resourceLocations[i];locationsLookup[resourceLocation.id.toLowerCase()]=resourceLocation}
this._locationsByAreaPromises[area]=areaLocationsPromise;return locationsLookup})}return areaLocationsPromise}resolveUrl(relativeUrl){
return url.resolve(this.baseUrl,path.join(this.basePath,relativeUrl))}queryParamsToStringHelper(queryParams,prefix){if(queryParams==
null||queryParams.length===0){return""}let queryString="";if(Array.isArray(queryParams)){const paramName=prefix.endsWith(
".")?prefix.slice(0,-1):prefix;const values=queryParams.map(value=>value.toString()).join(",");queryString+=paramName+"="+
encodeURIComponent(values)+"&";return queryString}if(typeof queryParams!=="string"){for(let property in queryParams){if(queryParams.
hasOwnProperty(property)){const prop=queryParams[property];const newPrefix=prefix+encodeURIComponent(property.toString())+
".";queryString+=this.queryParamsToStringHelper(prop,newPrefix)}}}if(queryString===""&&prefix.length>0){const queryValue=typeof queryParams===
"object"&&"toUTCString"in queryParams?queryParams.toUTCString():queryParams.toString();const paramName=prefix.endsWith("\
.")?prefix.slice(0,-1):prefix;queryString=paramName+"="+encodeURIComponent(queryValue)+"&"}return queryString}queryParamsToString(queryParams){
const queryString="?"+this.queryParamsToStringHelper(queryParams,"");return queryString.slice(0,-1)}getRequestUrl(routeTemplate,area,resource,routeValues,queryParams){
routeValues=routeValues||{};if(!routeValues.area){routeValues.area=area}if(!routeValues.resource){routeValues.resource=resource}
let relativeUrl=this.replaceRouteValues(routeTemplate,routeValues);if(queryParams){relativeUrl+=this.queryParamsToString(
queryParams)}return url.resolve(this.baseUrl,path.join(this.basePath,relativeUrl))}replaceRouteValues(routeTemplate,routeValues){
let result="",currentPathPart="",paramName="",insideParam=false,charIndex,routeTemplateLength=routeTemplate.length,c;for(charIndex=
0;charIndex<routeTemplateLength;charIndex++){c=routeTemplate[charIndex];if(insideParam){if(c=="}"){insideParam=false;if(routeValues[paramName]){
currentPathPart+=encodeURIComponent(routeValues[paramName])}else{let strippedParamName=paramName.replace(/[^a-z0-9]/ig,"");
if(routeValues[strippedParamName]){currentPathPart+=encodeURIComponent(routeValues[strippedParamName])}}paramName=""}else{
paramName+=c}}else{if(c=="/"){if(currentPathPart){if(result){result+="/"}result+=currentPathPart;currentPathPart=""}}else if(c==
"{"){if(charIndex+1<routeTemplateLength&&routeTemplate[charIndex+1]=="{"){currentPathPart+=c;charIndex++}else{insideParam=
true}}else if(c=="}"){currentPathPart+=c;if(charIndex+1<routeTemplateLength&&routeTemplate[charIndex+1]=="}"){charIndex++}}else{
currentPathPart+=c}}}if(currentPathPart){if(result){result+="/"}result+=currentPathPart}return result}}exports.VsoClient=
VsoClient;VsoClient.APIS_RELATIVE_PATH="_apis";VsoClient.PREVIEW_INDICATOR="-preview."}),7405:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var __webpack_unused_export__;__webpack_unused_export__={value:true};exports.t=void 0;const resthandlers=__nccwpck_require__2(
7680);class BearerCredentialHandler extends resthandlers.BearerCredentialHandler{constructor(token,allowCrossOriginAuthentication=true){
super(token,allowCrossOriginAuthentication)}}exports.t=BearerCredentialHandler}),1558:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TypeInfo=exports.WorkspaceMappingType=exports.ValidationResult=
exports.TimelineRecordState=exports.TaskResult=exports.SupportLevel=exports.StageUpdateType=exports.SourceProviderAvailability=
exports.ServiceHostStatus=exports.ScheduleDays=exports.ResultSet=exports.RepositoryCleanOptions=exports.QueuePriority=exports.
QueueOptions=exports.QueryDeletedOption=exports.ProcessTemplateType=exports.IssueType=exports.GetOption=exports.FolderQueryOrder=
exports.DeleteOptions=exports.DefinitionType=exports.DefinitionTriggerType=exports.DefinitionQueueStatus=exports.DefinitionQueryOrder=
exports.DefinitionQuality=exports.ControllerStatus=exports.BuildStatus=exports.BuildResult=exports.BuildReason=exports.BuildQueryOrder=
exports.BuildPhaseStatus=exports.BuildOptionInputType=exports.BuildAuthorizationScope=exports.AuditAction=exports.AgentStatus=
void 0;const TFS_TestManagement_Contracts=__nccwpck_require__2(2580);const TfsCoreInterfaces=__nccwpck_require__2(1639);
var AgentStatus;(function(AgentStatus2){AgentStatus2[AgentStatus2["Unavailable"]=0]="Unavailable";AgentStatus2[AgentStatus2["\
Available"]=1]="Available";AgentStatus2[AgentStatus2["Offline"]=2]="Offline"})(AgentStatus=exports.AgentStatus||(exports.
AgentStatus={}));var AuditAction;(function(AuditAction2){AuditAction2[AuditAction2["Add"]=1]="Add";AuditAction2[AuditAction2["\
Update"]=2]="Update";AuditAction2[AuditAction2["Delete"]=3]="Delete"})(AuditAction=exports.AuditAction||(exports.AuditAction=
{}));var BuildAuthorizationScope;(function(BuildAuthorizationScope2){BuildAuthorizationScope2[BuildAuthorizationScope2["\
ProjectCollection"]=1]="ProjectCollection";BuildAuthorizationScope2[BuildAuthorizationScope2["Project"]=2]="Project"})(BuildAuthorizationScope=
exports.BuildAuthorizationScope||(exports.BuildAuthorizationScope={}));var BuildOptionInputType;(function(BuildOptionInputType2){
BuildOptionInputType2[BuildOptionInputType2["String"]=0]="String";BuildOptionInputType2[BuildOptionInputType2["Boolean"]=
1]="Boolean";BuildOptionInputType2[BuildOptionInputType2["StringList"]=2]="StringList";BuildOptionInputType2[BuildOptionInputType2["\
Radio"]=3]="Radio";BuildOptionInputType2[BuildOptionInputType2["PickList"]=4]="PickList";BuildOptionInputType2[BuildOptionInputType2["\
MultiLine"]=5]="MultiLine";BuildOptionInputType2[BuildOptionInputType2["BranchFilter"]=6]="BranchFilter"})(BuildOptionInputType=
exports.BuildOptionInputType||(exports.BuildOptionInputType={}));var BuildPhaseStatus;(function(BuildPhaseStatus2){BuildPhaseStatus2[BuildPhaseStatus2["\
Unknown"]=0]="Unknown";BuildPhaseStatus2[BuildPhaseStatus2["Failed"]=1]="Failed";BuildPhaseStatus2[BuildPhaseStatus2["Su\
cceeded"]=2]="Succeeded"})(BuildPhaseStatus=exports.BuildPhaseStatus||(exports.BuildPhaseStatus={}));var BuildQueryOrder;
(function(BuildQueryOrder2){BuildQueryOrder2[BuildQueryOrder2["FinishTimeAscending"]=2]="FinishTimeAscending";BuildQueryOrder2[BuildQueryOrder2["\
FinishTimeDescending"]=3]="FinishTimeDescending";BuildQueryOrder2[BuildQueryOrder2["QueueTimeDescending"]=4]="QueueTimeD\
escending";BuildQueryOrder2[BuildQueryOrder2["QueueTimeAscending"]=5]="QueueTimeAscending";BuildQueryOrder2[BuildQueryOrder2["\
StartTimeDescending"]=6]="StartTimeDescending";BuildQueryOrder2[BuildQueryOrder2["StartTimeAscending"]=7]="StartTimeAsce\
nding"})(BuildQueryOrder=exports.BuildQueryOrder||(exports.BuildQueryOrder={}));var BuildReason;(function(BuildReason2){
BuildReason2[BuildReason2["None"]=0]="None";BuildReason2[BuildReason2["Manual"]=1]="Manual";BuildReason2[BuildReason2["I\
ndividualCI"]=2]="IndividualCI";BuildReason2[BuildReason2["BatchedCI"]=4]="BatchedCI";BuildReason2[BuildReason2["Schedul\
e"]=8]="Schedule";BuildReason2[BuildReason2["ScheduleForced"]=16]="ScheduleForced";BuildReason2[BuildReason2["UserCreate\
d"]=32]="UserCreated";BuildReason2[BuildReason2["ValidateShelveset"]=64]="ValidateShelveset";BuildReason2[BuildReason2["\
CheckInShelveset"]=128]="CheckInShelveset";BuildReason2[BuildReason2["PullRequest"]=256]="PullRequest";BuildReason2[BuildReason2["\
BuildCompletion"]=512]="BuildCompletion";BuildReason2[BuildReason2["ResourceTrigger"]=1024]="ResourceTrigger";BuildReason2[BuildReason2["\
Triggered"]=1967]="Triggered";BuildReason2[BuildReason2["All"]=2031]="All"})(BuildReason=exports.BuildReason||(exports.BuildReason=
{}));var BuildResult;(function(BuildResult2){BuildResult2[BuildResult2["None"]=0]="None";BuildResult2[BuildResult2["Succ\
eeded"]=2]="Succeeded";BuildResult2[BuildResult2["PartiallySucceeded"]=4]="PartiallySucceeded";BuildResult2[BuildResult2["\
Failed"]=8]="Failed";BuildResult2[BuildResult2["Canceled"]=32]="Canceled"})(BuildResult=exports.BuildResult||(exports.BuildResult=
{}));var BuildStatus;(function(BuildStatus2){BuildStatus2[BuildStatus2["None"]=0]="None";BuildStatus2[BuildStatus2["InPr\
ogress"]=1]="InProgress";BuildStatus2[BuildStatus2["Completed"]=2]="Completed";BuildStatus2[BuildStatus2["Cancelling"]=4]=
"Cancelling";BuildStatus2[BuildStatus2["Postponed"]=8]="Postponed";BuildStatus2[BuildStatus2["NotStarted"]=32]="NotStart\
ed";BuildStatus2[BuildStatus2["All"]=47]="All"})(BuildStatus=exports.BuildStatus||(exports.BuildStatus={}));var ControllerStatus;
(function(ControllerStatus2){ControllerStatus2[ControllerStatus2["Unavailable"]=0]="Unavailable";ControllerStatus2[ControllerStatus2["\
Available"]=1]="Available";ControllerStatus2[ControllerStatus2["Offline"]=2]="Offline"})(ControllerStatus=exports.ControllerStatus||
(exports.ControllerStatus={}));var DefinitionQuality;(function(DefinitionQuality2){DefinitionQuality2[DefinitionQuality2["\
Definition"]=1]="Definition";DefinitionQuality2[DefinitionQuality2["Draft"]=2]="Draft"})(DefinitionQuality=exports.DefinitionQuality||
(exports.DefinitionQuality={}));var DefinitionQueryOrder;(function(DefinitionQueryOrder2){DefinitionQueryOrder2[DefinitionQueryOrder2["\
None"]=0]="None";DefinitionQueryOrder2[DefinitionQueryOrder2["LastModifiedAscending"]=1]="LastModifiedAscending";DefinitionQueryOrder2[DefinitionQueryOrder2["\
LastModifiedDescending"]=2]="LastModifiedDescending";DefinitionQueryOrder2[DefinitionQueryOrder2["DefinitionNameAscendin\
g"]=3]="DefinitionNameAscending";DefinitionQueryOrder2[DefinitionQueryOrder2["DefinitionNameDescending"]=4]="DefinitionN\
ameDescending"})(DefinitionQueryOrder=exports.DefinitionQueryOrder||(exports.DefinitionQueryOrder={}));var DefinitionQueueStatus;
(function(DefinitionQueueStatus2){DefinitionQueueStatus2[DefinitionQueueStatus2["Enabled"]=0]="Enabled";DefinitionQueueStatus2[DefinitionQueueStatus2["\
Paused"]=1]="Paused";DefinitionQueueStatus2[DefinitionQueueStatus2["Disabled"]=2]="Disabled"})(DefinitionQueueStatus=exports.
DefinitionQueueStatus||(exports.DefinitionQueueStatus={}));var DefinitionTriggerType;(function(DefinitionTriggerType2){DefinitionTriggerType2[DefinitionTriggerType2["\
None"]=1]="None";DefinitionTriggerType2[DefinitionTriggerType2["ContinuousIntegration"]=2]="ContinuousIntegration";DefinitionTriggerType2[DefinitionTriggerType2["\
BatchedContinuousIntegration"]=4]="BatchedContinuousIntegration";DefinitionTriggerType2[DefinitionTriggerType2["Schedule"]=
8]="Schedule";DefinitionTriggerType2[DefinitionTriggerType2["GatedCheckIn"]=16]="GatedCheckIn";DefinitionTriggerType2[DefinitionTriggerType2["\
BatchedGatedCheckIn"]=32]="BatchedGatedCheckIn";DefinitionTriggerType2[DefinitionTriggerType2["PullRequest"]=64]="PullRe\
quest";DefinitionTriggerType2[DefinitionTriggerType2["BuildCompletion"]=128]="BuildCompletion";DefinitionTriggerType2[DefinitionTriggerType2["\
All"]=255]="All"})(DefinitionTriggerType=exports.DefinitionTriggerType||(exports.DefinitionTriggerType={}));var DefinitionType;
(function(DefinitionType2){DefinitionType2[DefinitionType2["Xaml"]=1]="Xaml";DefinitionType2[DefinitionType2["Build"]=2]=
"Build"})(DefinitionType=exports.DefinitionType||(exports.DefinitionType={}));var DeleteOptions;(function(DeleteOptions2){
DeleteOptions2[DeleteOptions2["None"]=0]="None";DeleteOptions2[DeleteOptions2["DropLocation"]=1]="DropLocation";DeleteOptions2[DeleteOptions2["\
TestResults"]=2]="TestResults";DeleteOptions2[DeleteOptions2["Label"]=4]="Label";DeleteOptions2[DeleteOptions2["Details"]=
8]="Details";DeleteOptions2[DeleteOptions2["Symbols"]=16]="Symbols";DeleteOptions2[DeleteOptions2["All"]=31]="All"})(DeleteOptions=
exports.DeleteOptions||(exports.DeleteOptions={}));var FolderQueryOrder;(function(FolderQueryOrder2){FolderQueryOrder2[FolderQueryOrder2["\
None"]=0]="None";FolderQueryOrder2[FolderQueryOrder2["FolderAscending"]=1]="FolderAscending";FolderQueryOrder2[FolderQueryOrder2["\
FolderDescending"]=2]="FolderDescending"})(FolderQueryOrder=exports.FolderQueryOrder||(exports.FolderQueryOrder={}));var GetOption;
(function(GetOption2){GetOption2[GetOption2["LatestOnQueue"]=0]="LatestOnQueue";GetOption2[GetOption2["LatestOnBuild"]=1]=
"LatestOnBuild";GetOption2[GetOption2["Custom"]=2]="Custom"})(GetOption=exports.GetOption||(exports.GetOption={}));var IssueType;
(function(IssueType2){IssueType2[IssueType2["Error"]=1]="Error";IssueType2[IssueType2["Warning"]=2]="Warning"})(IssueType=
exports.IssueType||(exports.IssueType={}));var ProcessTemplateType;(function(ProcessTemplateType2){ProcessTemplateType2[ProcessTemplateType2["\
Custom"]=0]="Custom";ProcessTemplateType2[ProcessTemplateType2["Default"]=1]="Default";ProcessTemplateType2[ProcessTemplateType2["\
Upgrade"]=2]="Upgrade"})(ProcessTemplateType=exports.ProcessTemplateType||(exports.ProcessTemplateType={}));var QueryDeletedOption;
(function(QueryDeletedOption2){QueryDeletedOption2[QueryDeletedOption2["ExcludeDeleted"]=0]="ExcludeDeleted";QueryDeletedOption2[QueryDeletedOption2["\
IncludeDeleted"]=1]="IncludeDeleted";QueryDeletedOption2[QueryDeletedOption2["OnlyDeleted"]=2]="OnlyDeleted"})(QueryDeletedOption=
exports.QueryDeletedOption||(exports.QueryDeletedOption={}));var QueueOptions;(function(QueueOptions2){QueueOptions2[QueueOptions2["\
None"]=0]="None";QueueOptions2[QueueOptions2["DoNotRun"]=1]="DoNotRun"})(QueueOptions=exports.QueueOptions||(exports.QueueOptions=
{}));var QueuePriority;(function(QueuePriority2){QueuePriority2[QueuePriority2["Low"]=5]="Low";QueuePriority2[QueuePriority2["\
BelowNormal"]=4]="BelowNormal";QueuePriority2[QueuePriority2["Normal"]=3]="Normal";QueuePriority2[QueuePriority2["AboveN\
ormal"]=2]="AboveNormal";QueuePriority2[QueuePriority2["High"]=1]="High"})(QueuePriority=exports.QueuePriority||(exports.
QueuePriority={}));var RepositoryCleanOptions;(function(RepositoryCleanOptions2){RepositoryCleanOptions2[RepositoryCleanOptions2["\
Source"]=0]="Source";RepositoryCleanOptions2[RepositoryCleanOptions2["SourceAndOutputDir"]=1]="SourceAndOutputDir";RepositoryCleanOptions2[RepositoryCleanOptions2["\
SourceDir"]=2]="SourceDir";RepositoryCleanOptions2[RepositoryCleanOptions2["AllBuildDir"]=3]="AllBuildDir"})(RepositoryCleanOptions=
exports.RepositoryCleanOptions||(exports.RepositoryCleanOptions={}));var ResultSet;(function(ResultSet2){ResultSet2[ResultSet2["\
All"]=0]="All";ResultSet2[ResultSet2["Top"]=1]="Top"})(ResultSet=exports.ResultSet||(exports.ResultSet={}));var ScheduleDays;
(function(ScheduleDays2){ScheduleDays2[ScheduleDays2["None"]=0]="None";ScheduleDays2[ScheduleDays2["Monday"]=1]="Monday";
ScheduleDays2[ScheduleDays2["Tuesday"]=2]="Tuesday";ScheduleDays2[ScheduleDays2["Wednesday"]=4]="Wednesday";ScheduleDays2[ScheduleDays2["\
Thursday"]=8]="Thursday";ScheduleDays2[ScheduleDays2["Friday"]=16]="Friday";ScheduleDays2[ScheduleDays2["Saturday"]=32]=
"Saturday";ScheduleDays2[ScheduleDays2["Sunday"]=64]="Sunday";ScheduleDays2[ScheduleDays2["All"]=127]="All"})(ScheduleDays=
exports.ScheduleDays||(exports.ScheduleDays={}));var ServiceHostStatus;(function(ServiceHostStatus2){ServiceHostStatus2[ServiceHostStatus2["\
Online"]=1]="Online";ServiceHostStatus2[ServiceHostStatus2["Offline"]=2]="Offline"})(ServiceHostStatus=exports.ServiceHostStatus||
(exports.ServiceHostStatus={}));var SourceProviderAvailability;(function(SourceProviderAvailability2){SourceProviderAvailability2[SourceProviderAvailability2["\
Hosted"]=1]="Hosted";SourceProviderAvailability2[SourceProviderAvailability2["OnPremises"]=2]="OnPremises";SourceProviderAvailability2[SourceProviderAvailability2["\
All"]=3]="All"})(SourceProviderAvailability=exports.SourceProviderAvailability||(exports.SourceProviderAvailability={}));
var StageUpdateType;(function(StageUpdateType2){StageUpdateType2[StageUpdateType2["Cancel"]=0]="Cancel";StageUpdateType2[StageUpdateType2["\
Retry"]=1]="Retry";StageUpdateType2[StageUpdateType2["Run"]=2]="Run"})(StageUpdateType=exports.StageUpdateType||(exports.
StageUpdateType={}));var SupportLevel;(function(SupportLevel2){SupportLevel2[SupportLevel2["Unsupported"]=0]="Unsupporte\
d";SupportLevel2[SupportLevel2["Supported"]=1]="Supported";SupportLevel2[SupportLevel2["Required"]=2]="Required"})(SupportLevel=
exports.SupportLevel||(exports.SupportLevel={}));var TaskResult;(function(TaskResult2){TaskResult2[TaskResult2["Succeede\
d"]=0]="Succeeded";TaskResult2[TaskResult2["SucceededWithIssues"]=1]="SucceededWithIssues";TaskResult2[TaskResult2["Fail\
ed"]=2]="Failed";TaskResult2[TaskResult2["Canceled"]=3]="Canceled";TaskResult2[TaskResult2["Skipped"]=4]="Skipped";TaskResult2[TaskResult2["\
Abandoned"]=5]="Abandoned";TaskResult2[TaskResult2["ManuallyQueued"]=6]="ManuallyQueued";TaskResult2[TaskResult2["Depend\
entOnManualQueue"]=7]="DependentOnManualQueue"})(TaskResult=exports.TaskResult||(exports.TaskResult={}));var TimelineRecordState;
(function(TimelineRecordState2){TimelineRecordState2[TimelineRecordState2["Pending"]=0]="Pending";TimelineRecordState2[TimelineRecordState2["\
InProgress"]=1]="InProgress";TimelineRecordState2[TimelineRecordState2["Completed"]=2]="Completed"})(TimelineRecordState=
exports.TimelineRecordState||(exports.TimelineRecordState={}));var ValidationResult;(function(ValidationResult2){ValidationResult2[ValidationResult2["\
OK"]=0]="OK";ValidationResult2[ValidationResult2["Warning"]=1]="Warning";ValidationResult2[ValidationResult2["Error"]=2]=
"Error"})(ValidationResult=exports.ValidationResult||(exports.ValidationResult={}));var WorkspaceMappingType;(function(WorkspaceMappingType2){
WorkspaceMappingType2[WorkspaceMappingType2["Map"]=0]="Map";WorkspaceMappingType2[WorkspaceMappingType2["Cloak"]=1]="Clo\
ak"})(WorkspaceMappingType=exports.WorkspaceMappingType||(exports.WorkspaceMappingType={}));exports.TypeInfo={AgentStatus:{
enumValues:{"unavailable":0,"available":1,"offline":2}},AuditAction:{enumValues:{"add":1,"update":2,"delete":3}},Build:{},
BuildAgent:{},BuildAuthorizationScope:{enumValues:{"projectCollection":1,"project":2}},BuildCompletedEvent:{},BuildCompletionTrigger:{},
BuildController:{},BuildDefinition:{},BuildDefinition3_2:{},BuildDefinitionReference:{},BuildDefinitionReference3_2:{},BuildDefinitionRevision:{},
BuildDefinitionSourceProvider:{},BuildDefinitionTemplate:{},BuildDefinitionTemplate3_2:{},BuildDeletedEvent:{},BuildDeployment:{},
BuildLog:{},BuildMetric:{},BuildOptionDefinition:{},BuildOptionInputDefinition:{},BuildOptionInputType:{enumValues:{"str\
ing":0,"boolean":1,"stringList":2,"radio":3,"pickList":4,"multiLine":5,"branchFilter":6}},BuildPhaseStatus:{enumValues:{
"unknown":0,"failed":1,"succeeded":2}},BuildProcessTemplate:{},BuildQueryOrder:{enumValues:{"finishTimeAscending":2,"fin\
ishTimeDescending":3,"queueTimeDescending":4,"queueTimeAscending":5,"startTimeDescending":6,"startTimeAscending":7}},BuildQueuedEvent:{},
BuildReason:{enumValues:{"none":0,"manual":1,"individualCI":2,"batchedCI":4,"schedule":8,"scheduleForced":16,"userCreate\
d":32,"validateShelveset":64,"checkInShelveset":128,"pullRequest":256,"buildCompletion":512,"resourceTrigger":1024,"trig\
gered":1967,"all":2031}},BuildReference:{},BuildRequestValidationResult:{},BuildResult:{enumValues:{"none":0,"succeeded":2,
"partiallySucceeded":4,"failed":8,"canceled":32}},BuildRetentionHistory:{},BuildRetentionSample:{},BuildServer:{},BuildStatus:{
enumValues:{"none":0,"inProgress":1,"completed":2,"cancelling":4,"postponed":8,"notStarted":32,"all":47}},BuildSummary:{},
BuildTagsAddedEvent:{},BuildTrigger:{},BuildUpdatedEvent:{},Change:{},ContinuousDeploymentDefinition:{},ContinuousIntegrationTrigger:{},
ControllerStatus:{enumValues:{"unavailable":0,"available":1,"offline":2}},DefinitionQuality:{enumValues:{"definition":1,
"draft":2}},DefinitionQueryOrder:{enumValues:{"none":0,"lastModifiedAscending":1,"lastModifiedDescending":2,"definitionN\
ameAscending":3,"definitionNameDescending":4}},DefinitionQueueStatus:{enumValues:{"enabled":0,"paused":1,"disabled":2}},
DefinitionReference:{},DefinitionTriggerType:{enumValues:{"none":1,"continuousIntegration":2,"batchedContinuousIntegrati\
on":4,"schedule":8,"gatedCheckIn":16,"batchedGatedCheckIn":32,"pullRequest":64,"buildCompletion":128,"all":255}},DefinitionType:{
enumValues:{"xaml":1,"build":2}},DeleteOptions:{enumValues:{"none":0,"dropLocation":1,"testResults":2,"label":4,"details":8,
"symbols":16,"all":31}},DesignerProcess:{},Folder:{},FolderQueryOrder:{enumValues:{"none":0,"folderAscending":1,"folderD\
escending":2}},GatedCheckInTrigger:{},GetOption:{enumValues:{"latestOnQueue":0,"latestOnBuild":1,"custom":2}},InformationNode:{},
Issue:{},IssueType:{enumValues:{"error":1,"warning":2}},Phase:{},ProcessTemplateType:{enumValues:{"custom":0,"default":1,
"upgrade":2}},PullRequestTrigger:{},QueryDeletedOption:{enumValues:{"excludeDeleted":0,"includeDeleted":1,"onlyDeleted":2}},
QueueOptions:{enumValues:{"none":0,"doNotRun":1}},QueuePriority:{enumValues:{"low":5,"belowNormal":4,"normal":3,"aboveNo\
rmal":2,"high":1}},RepositoryCleanOptions:{enumValues:{"source":0,"sourceAndOutputDir":1,"sourceDir":2,"allBuildDir":3}},
RepositoryWebhook:{},ResultSet:{enumValues:{"all":0,"top":1}},RetentionLease:{},Schedule:{},ScheduleDays:{enumValues:{"n\
one":0,"monday":1,"tuesday":2,"wednesday":4,"thursday":8,"friday":16,"saturday":32,"sunday":64,"all":127}},ScheduleTrigger:{},
ServiceHostStatus:{enumValues:{"online":1,"offline":2}},SourceProviderAttributes:{},SourceProviderAvailability:{enumValues:{
"hosted":1,"onPremises":2,"all":3}},StageUpdateType:{enumValues:{"cancel":0,"retry":1,"run":2}},SupportedTrigger:{},SupportLevel:{
enumValues:{"unsupported":0,"supported":1,"required":2}},TaskResult:{enumValues:{"succeeded":0,"succeededWithIssues":1,"\
failed":2,"canceled":3,"skipped":4,"abandoned":5,"manuallyQueued":6,"dependentOnManualQueue":7}},Timeline:{},TimelineRecord:{},
TimelineRecordState:{enumValues:{"pending":0,"inProgress":1,"completed":2}},TimelineRecordsUpdatedEvent:{},UpdateStageParameters:{},
ValidationResult:{enumValues:{"ok":0,"warning":1,"error":2}},WorkspaceMapping:{},WorkspaceMappingType:{enumValues:{"map":0,
"cloak":1}},WorkspaceTemplate:{},XamlBuildDefinition:{}};exports.TypeInfo.Build.fields={controller:{typeInfo:exports.TypeInfo.
BuildController},definition:{typeInfo:exports.TypeInfo.DefinitionReference},deletedDate:{isDate:true},finishTime:{isDate:true},
lastChangedDate:{isDate:true},priority:{enumType:exports.TypeInfo.QueuePriority},project:{typeInfo:TfsCoreInterfaces.TypeInfo.
TeamProjectReference},queueOptions:{enumType:exports.TypeInfo.QueueOptions},queueTime:{isDate:true},reason:{enumType:exports.
TypeInfo.BuildReason},result:{enumType:exports.TypeInfo.BuildResult},startTime:{isDate:true},status:{enumType:exports.TypeInfo.
BuildStatus},triggeredByBuild:{typeInfo:exports.TypeInfo.Build},validationResults:{isArray:true,typeInfo:exports.TypeInfo.
BuildRequestValidationResult}};exports.TypeInfo.BuildAgent.fields={createdDate:{isDate:true},status:{enumType:exports.TypeInfo.
AgentStatus},updatedDate:{isDate:true}};exports.TypeInfo.BuildCompletedEvent.fields={build:{typeInfo:exports.TypeInfo.Build},
changes:{isArray:true,typeInfo:exports.TypeInfo.Change},testResults:{typeInfo:TFS_TestManagement_Contracts.TypeInfo.AggregatedResultsAnalysis},
timelineRecords:{isArray:true,typeInfo:exports.TypeInfo.TimelineRecord}};exports.TypeInfo.BuildCompletionTrigger.fields=
{definition:{typeInfo:exports.TypeInfo.DefinitionReference},triggerType:{enumType:exports.TypeInfo.DefinitionTriggerType}};
exports.TypeInfo.BuildController.fields={createdDate:{isDate:true},status:{enumType:exports.TypeInfo.ControllerStatus},updatedDate:{
isDate:true}};exports.TypeInfo.BuildDefinition.fields={createdDate:{isDate:true},draftOf:{typeInfo:exports.TypeInfo.DefinitionReference},
drafts:{isArray:true,typeInfo:exports.TypeInfo.DefinitionReference},jobAuthorizationScope:{enumType:exports.TypeInfo.BuildAuthorizationScope},
latestBuild:{typeInfo:exports.TypeInfo.Build},latestCompletedBuild:{typeInfo:exports.TypeInfo.Build},metrics:{isArray:true,
typeInfo:exports.TypeInfo.BuildMetric},project:{typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference},quality:{enumType:exports.
TypeInfo.DefinitionQuality},queueStatus:{enumType:exports.TypeInfo.DefinitionQueueStatus},triggers:{isArray:true,typeInfo:exports.
TypeInfo.BuildTrigger},type:{enumType:exports.TypeInfo.DefinitionType}};exports.TypeInfo.BuildDefinition3_2.fields={createdDate:{
isDate:true},draftOf:{typeInfo:exports.TypeInfo.DefinitionReference},drafts:{isArray:true,typeInfo:exports.TypeInfo.DefinitionReference},
jobAuthorizationScope:{enumType:exports.TypeInfo.BuildAuthorizationScope},latestBuild:{typeInfo:exports.TypeInfo.Build},
latestCompletedBuild:{typeInfo:exports.TypeInfo.Build},metrics:{isArray:true,typeInfo:exports.TypeInfo.BuildMetric},project:{
typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference},quality:{enumType:exports.TypeInfo.DefinitionQuality},queueStatus:{
enumType:exports.TypeInfo.DefinitionQueueStatus},triggers:{isArray:true,typeInfo:exports.TypeInfo.BuildTrigger},type:{enumType:exports.
TypeInfo.DefinitionType}};exports.TypeInfo.BuildDefinitionReference.fields={createdDate:{isDate:true},draftOf:{typeInfo:exports.
TypeInfo.DefinitionReference},drafts:{isArray:true,typeInfo:exports.TypeInfo.DefinitionReference},latestBuild:{typeInfo:exports.
TypeInfo.Build},latestCompletedBuild:{typeInfo:exports.TypeInfo.Build},metrics:{isArray:true,typeInfo:exports.TypeInfo.BuildMetric},
project:{typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference},quality:{enumType:exports.TypeInfo.DefinitionQuality},
queueStatus:{enumType:exports.TypeInfo.DefinitionQueueStatus},type:{enumType:exports.TypeInfo.DefinitionType}};exports.TypeInfo.
BuildDefinitionReference3_2.fields={createdDate:{isDate:true},draftOf:{typeInfo:exports.TypeInfo.DefinitionReference},drafts:{
isArray:true,typeInfo:exports.TypeInfo.DefinitionReference},metrics:{isArray:true,typeInfo:exports.TypeInfo.BuildMetric},
project:{typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference},quality:{enumType:exports.TypeInfo.DefinitionQuality},
queueStatus:{enumType:exports.TypeInfo.DefinitionQueueStatus},type:{enumType:exports.TypeInfo.DefinitionType}};exports.TypeInfo.
BuildDefinitionRevision.fields={changedDate:{isDate:true},changeType:{enumType:exports.TypeInfo.AuditAction}};exports.TypeInfo.
BuildDefinitionSourceProvider.fields={lastModified:{isDate:true},supportedTriggerTypes:{enumType:exports.TypeInfo.DefinitionTriggerType}};
exports.TypeInfo.BuildDefinitionTemplate.fields={template:{typeInfo:exports.TypeInfo.BuildDefinition}};exports.TypeInfo.
BuildDefinitionTemplate3_2.fields={template:{typeInfo:exports.TypeInfo.BuildDefinition3_2}};exports.TypeInfo.BuildDeletedEvent.
fields={build:{typeInfo:exports.TypeInfo.Build}};exports.TypeInfo.BuildDeployment.fields={deployment:{typeInfo:exports.TypeInfo.
BuildSummary}};exports.TypeInfo.BuildLog.fields={createdOn:{isDate:true},lastChangedOn:{isDate:true}};exports.TypeInfo.BuildMetric.
fields={date:{isDate:true}};exports.TypeInfo.BuildOptionDefinition.fields={inputs:{isArray:true,typeInfo:exports.TypeInfo.
BuildOptionInputDefinition}};exports.TypeInfo.BuildOptionInputDefinition.fields={type:{enumType:exports.TypeInfo.BuildOptionInputType}};
exports.TypeInfo.BuildProcessTemplate.fields={supportedReasons:{enumType:exports.TypeInfo.BuildReason},templateType:{enumType:exports.
TypeInfo.ProcessTemplateType}};exports.TypeInfo.BuildQueuedEvent.fields={build:{typeInfo:exports.TypeInfo.Build}};exports.
TypeInfo.BuildReference.fields={finishTime:{isDate:true},queueTime:{isDate:true},result:{enumType:exports.TypeInfo.BuildResult},
startTime:{isDate:true},status:{enumType:exports.TypeInfo.BuildStatus}};exports.TypeInfo.BuildRequestValidationResult.fields=
{result:{enumType:exports.TypeInfo.ValidationResult}};exports.TypeInfo.BuildRetentionHistory.fields={buildRetentionSamples:{
isArray:true,typeInfo:exports.TypeInfo.BuildRetentionSample}};exports.TypeInfo.BuildRetentionSample.fields={sampleTime:{
isDate:true}};exports.TypeInfo.BuildServer.fields={status:{enumType:exports.TypeInfo.ServiceHostStatus},statusChangedDate:{
isDate:true}};exports.TypeInfo.BuildSummary.fields={finishTime:{isDate:true},reason:{enumType:exports.TypeInfo.BuildReason},
startTime:{isDate:true},status:{enumType:exports.TypeInfo.BuildStatus}};exports.TypeInfo.BuildTagsAddedEvent.fields={build:{
typeInfo:exports.TypeInfo.Build}};exports.TypeInfo.BuildTrigger.fields={triggerType:{enumType:exports.TypeInfo.DefinitionTriggerType}};
exports.TypeInfo.BuildUpdatedEvent.fields={build:{typeInfo:exports.TypeInfo.Build}};exports.TypeInfo.Change.fields={timestamp:{
isDate:true}};exports.TypeInfo.ContinuousDeploymentDefinition.fields={project:{typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference}};
exports.TypeInfo.ContinuousIntegrationTrigger.fields={triggerType:{enumType:exports.TypeInfo.DefinitionTriggerType}};exports.
TypeInfo.DefinitionReference.fields={createdDate:{isDate:true},project:{typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference},
queueStatus:{enumType:exports.TypeInfo.DefinitionQueueStatus},type:{enumType:exports.TypeInfo.DefinitionType}};exports.TypeInfo.
DesignerProcess.fields={phases:{isArray:true,typeInfo:exports.TypeInfo.Phase}};exports.TypeInfo.Folder.fields={createdOn:{
isDate:true},lastChangedDate:{isDate:true},project:{typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference}};exports.TypeInfo.
GatedCheckInTrigger.fields={triggerType:{enumType:exports.TypeInfo.DefinitionTriggerType}};exports.TypeInfo.InformationNode.
fields={lastModifiedDate:{isDate:true}};exports.TypeInfo.Issue.fields={type:{enumType:exports.TypeInfo.IssueType}};exports.
TypeInfo.Phase.fields={jobAuthorizationScope:{enumType:exports.TypeInfo.BuildAuthorizationScope}};exports.TypeInfo.PullRequestTrigger.
fields={triggerType:{enumType:exports.TypeInfo.DefinitionTriggerType}};exports.TypeInfo.RepositoryWebhook.fields={types:{
isArray:true,enumType:exports.TypeInfo.DefinitionTriggerType}};exports.TypeInfo.RetentionLease.fields={createdOn:{isDate:true},
validUntil:{isDate:true}};exports.TypeInfo.Schedule.fields={daysToBuild:{enumType:exports.TypeInfo.ScheduleDays}};exports.
TypeInfo.ScheduleTrigger.fields={schedules:{isArray:true,typeInfo:exports.TypeInfo.Schedule},triggerType:{enumType:exports.
TypeInfo.DefinitionTriggerType}};exports.TypeInfo.SourceProviderAttributes.fields={supportedTriggers:{isArray:true,typeInfo:exports.
TypeInfo.SupportedTrigger}};exports.TypeInfo.SupportedTrigger.fields={supportedCapabilities:{isDictionary:true,dictionaryValueEnumType:exports.
TypeInfo.SupportLevel},type:{enumType:exports.TypeInfo.DefinitionTriggerType}};exports.TypeInfo.Timeline.fields={lastChangedOn:{
isDate:true},records:{isArray:true,typeInfo:exports.TypeInfo.TimelineRecord}};exports.TypeInfo.TimelineRecord.fields={finishTime:{
isDate:true},issues:{isArray:true,typeInfo:exports.TypeInfo.Issue},lastModified:{isDate:true},result:{enumType:exports.TypeInfo.
TaskResult},startTime:{isDate:true},state:{enumType:exports.TypeInfo.TimelineRecordState}};exports.TypeInfo.TimelineRecordsUpdatedEvent.
fields={timelineRecords:{isArray:true,typeInfo:exports.TypeInfo.TimelineRecord}};exports.TypeInfo.UpdateStageParameters.
fields={state:{enumType:exports.TypeInfo.StageUpdateType}};exports.TypeInfo.WorkspaceMapping.fields={mappingType:{enumType:exports.
TypeInfo.WorkspaceMappingType}};exports.TypeInfo.WorkspaceTemplate.fields={lastModifiedDate:{isDate:true},mappings:{isArray:true,
typeInfo:exports.TypeInfo.WorkspaceMapping}};exports.TypeInfo.XamlBuildDefinition.fields={controller:{typeInfo:exports.TypeInfo.
BuildController},createdDate:{isDate:true},createdOn:{isDate:true},project:{typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference},
queueStatus:{enumType:exports.TypeInfo.DefinitionQueueStatus},supportedReasons:{enumType:exports.TypeInfo.BuildReason},triggerType:{
enumType:exports.TypeInfo.DefinitionTriggerType},type:{enumType:exports.TypeInfo.DefinitionType}}}),1639:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TypeInfo=exports.SourceControlTypes=exports.ProjectVisibility=
exports.ProjectChangeType=exports.ProcessType=exports.ProcessCustomizationType=exports.ConnectedServiceKind=void 0;var ConnectedServiceKind;
(function(ConnectedServiceKind2){ConnectedServiceKind2[ConnectedServiceKind2["Custom"]=0]="Custom";ConnectedServiceKind2[ConnectedServiceKind2["\
AzureSubscription"]=1]="AzureSubscription";ConnectedServiceKind2[ConnectedServiceKind2["Chef"]=2]="Chef";ConnectedServiceKind2[ConnectedServiceKind2["\
Generic"]=3]="Generic"})(ConnectedServiceKind=exports.ConnectedServiceKind||(exports.ConnectedServiceKind={}));var ProcessCustomizationType;
(function(ProcessCustomizationType2){ProcessCustomizationType2[ProcessCustomizationType2["Unknown"]=-1]="Unknown";ProcessCustomizationType2[ProcessCustomizationType2["\
Xml"]=0]="Xml";ProcessCustomizationType2[ProcessCustomizationType2["Inherited"]=1]="Inherited"})(ProcessCustomizationType=
exports.ProcessCustomizationType||(exports.ProcessCustomizationType={}));var ProcessType;(function(ProcessType2){ProcessType2[ProcessType2["\
System"]=0]="System";ProcessType2[ProcessType2["Custom"]=1]="Custom";ProcessType2[ProcessType2["Inherited"]=2]="Inherite\
d"})(ProcessType=exports.ProcessType||(exports.ProcessType={}));var ProjectChangeType;(function(ProjectChangeType2){ProjectChangeType2[ProjectChangeType2["\
Modified"]=0]="Modified";ProjectChangeType2[ProjectChangeType2["Deleted"]=1]="Deleted";ProjectChangeType2[ProjectChangeType2["\
Added"]=2]="Added"})(ProjectChangeType=exports.ProjectChangeType||(exports.ProjectChangeType={}));var ProjectVisibility;
(function(ProjectVisibility2){ProjectVisibility2[ProjectVisibility2["Unchanged"]=-1]="Unchanged";ProjectVisibility2[ProjectVisibility2["\
Private"]=0]="Private";ProjectVisibility2[ProjectVisibility2["Organization"]=1]="Organization";ProjectVisibility2[ProjectVisibility2["\
Public"]=2]="Public";ProjectVisibility2[ProjectVisibility2["SystemPrivate"]=3]="SystemPrivate"})(ProjectVisibility=exports.
ProjectVisibility||(exports.ProjectVisibility={}));var SourceControlTypes;(function(SourceControlTypes2){SourceControlTypes2[SourceControlTypes2["\
Tfvc"]=1]="Tfvc";SourceControlTypes2[SourceControlTypes2["Git"]=2]="Git"})(SourceControlTypes=exports.SourceControlTypes||
(exports.SourceControlTypes={}));exports.TypeInfo={ConnectedServiceKind:{enumValues:{"custom":0,"azureSubscription":1,"c\
hef":2,"generic":3}},Process:{},ProcessCustomizationType:{enumValues:{"unknown":-1,"xml":0,"inherited":1}},ProcessType:{
enumValues:{"system":0,"custom":1,"inherited":2}},ProjectChangeType:{enumValues:{"modified":0,"deleted":1,"added":2}},ProjectInfo:{},
ProjectMessage:{},ProjectVisibility:{enumValues:{"private":0,"organization":1,"public":2}},SourceControlTypes:{enumValues:{
"tfvc":1,"git":2}},TeamProject:{},TeamProjectCollection:{},TeamProjectReference:{},TemporaryDataCreatedDTO:{},WebApiConnectedService:{},
WebApiConnectedServiceDetails:{},WebApiProject:{}};exports.TypeInfo.Process.fields={type:{enumType:exports.TypeInfo.ProcessType}};
exports.TypeInfo.ProjectInfo.fields={lastUpdateTime:{isDate:true},visibility:{enumType:exports.TypeInfo.ProjectVisibility}};
exports.TypeInfo.ProjectMessage.fields={project:{typeInfo:exports.TypeInfo.ProjectInfo},projectChangeType:{enumType:exports.
TypeInfo.ProjectChangeType}};exports.TypeInfo.TeamProject.fields={lastUpdateTime:{isDate:true},visibility:{enumType:exports.
TypeInfo.ProjectVisibility}};exports.TypeInfo.TeamProjectCollection.fields={processCustomizationType:{enumType:exports.TypeInfo.
ProcessCustomizationType}};exports.TypeInfo.TeamProjectReference.fields={lastUpdateTime:{isDate:true},visibility:{enumType:exports.
TypeInfo.ProjectVisibility}};exports.TypeInfo.TemporaryDataCreatedDTO.fields={expirationDate:{isDate:true}};exports.TypeInfo.
WebApiConnectedService.fields={project:{typeInfo:exports.TypeInfo.TeamProjectReference}};exports.TypeInfo.WebApiConnectedServiceDetails.
fields={connectedServiceMetaData:{typeInfo:exports.TypeInfo.WebApiConnectedService}};exports.TypeInfo.WebApiProject.fields=
{lastUpdateTime:{isDate:true},visibility:{enumType:exports.TypeInfo.ProjectVisibility}}}),8428:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TypeInfo=exports.VariableGroupQueryOrder=exports.VariableGroupActionFilter=
exports.TimelineRecordState=exports.TaskResult=exports.TaskOrchestrationPlanState=exports.TaskOrchestrationItemType=exports.
TaskGroupQueryOrder=exports.TaskGroupExpands=exports.TaskDefinitionStatus=exports.TaskCommandMode=exports.TaskAgentUpdateReasonType=
exports.TaskAgentStatusFilter=exports.TaskAgentStatus=exports.TaskAgentRequestUpdateOptions=exports.TaskAgentQueueActionFilter=
exports.TaskAgentPoolType=exports.TaskAgentPoolOptions=exports.TaskAgentPoolMaintenanceScheduleDays=exports.TaskAgentPoolMaintenanceJobStatus=
exports.TaskAgentPoolMaintenanceJobResult=exports.TaskAgentPoolActionFilter=exports.TaskAgentJobStepType=exports.TaskAgentJobResultFilter=
exports.StageTriggerType=exports.SecureFileActionFilter=exports.ResourceLockStatus=exports.PlanGroupStatusFilter=exports.
PlanGroupStatus=exports.OrchestrationType=exports.OperationType=exports.OperatingSystemType=exports.MaskType=exports.MachineGroupActionFilter=
exports.LogLevel=exports.IssueType=exports.ExclusiveLockType=exports.EnvironmentResourceType=exports.EnvironmentExpands=
exports.EnvironmentActionFilter=exports.ElasticPoolState=exports.ElasticNodeState=exports.ElasticComputeState=exports.ElasticAgentState=
exports.DeploymentTargetExpands=exports.DeploymentPoolSummaryExpands=exports.DeploymentMachineExpands=exports.DeploymentGroupExpands=
exports.DeploymentGroupActionFilter=exports.DemandSourceType=exports.AuditAction=exports.AadLoginPromptOption=void 0;const FormInputInterfaces=__nccwpck_require__2(
7304);var AadLoginPromptOption;(function(AadLoginPromptOption2){AadLoginPromptOption2[AadLoginPromptOption2["NoOption"]=
0]="NoOption";AadLoginPromptOption2[AadLoginPromptOption2["Login"]=1]="Login";AadLoginPromptOption2[AadLoginPromptOption2["\
SelectAccount"]=2]="SelectAccount";AadLoginPromptOption2[AadLoginPromptOption2["FreshLogin"]=3]="FreshLogin";AadLoginPromptOption2[AadLoginPromptOption2["\
FreshLoginWithMfa"]=4]="FreshLoginWithMfa"})(AadLoginPromptOption=exports.AadLoginPromptOption||(exports.AadLoginPromptOption=
{}));var AuditAction;(function(AuditAction2){AuditAction2[AuditAction2["Add"]=1]="Add";AuditAction2[AuditAction2["Update"]=
2]="Update";AuditAction2[AuditAction2["Delete"]=3]="Delete";AuditAction2[AuditAction2["Undelete"]=4]="Undelete"})(AuditAction=
exports.AuditAction||(exports.AuditAction={}));var DemandSourceType;(function(DemandSourceType2){DemandSourceType2[DemandSourceType2["\
Task"]=0]="Task";DemandSourceType2[DemandSourceType2["Feature"]=1]="Feature"})(DemandSourceType=exports.DemandSourceType||
(exports.DemandSourceType={}));var DeploymentGroupActionFilter;(function(DeploymentGroupActionFilter2){DeploymentGroupActionFilter2[DeploymentGroupActionFilter2["\
None"]=0]="None";DeploymentGroupActionFilter2[DeploymentGroupActionFilter2["Manage"]=2]="Manage";DeploymentGroupActionFilter2[DeploymentGroupActionFilter2["\
Use"]=16]="Use"})(DeploymentGroupActionFilter=exports.DeploymentGroupActionFilter||(exports.DeploymentGroupActionFilter=
{}));var DeploymentGroupExpands;(function(DeploymentGroupExpands2){DeploymentGroupExpands2[DeploymentGroupExpands2["None"]=
0]="None";DeploymentGroupExpands2[DeploymentGroupExpands2["Machines"]=2]="Machines";DeploymentGroupExpands2[DeploymentGroupExpands2["\
Tags"]=4]="Tags"})(DeploymentGroupExpands=exports.DeploymentGroupExpands||(exports.DeploymentGroupExpands={}));var DeploymentMachineExpands;
(function(DeploymentMachineExpands2){DeploymentMachineExpands2[DeploymentMachineExpands2["None"]=0]="None";DeploymentMachineExpands2[DeploymentMachineExpands2["\
Capabilities"]=2]="Capabilities";DeploymentMachineExpands2[DeploymentMachineExpands2["AssignedRequest"]=4]="AssignedRequ\
est"})(DeploymentMachineExpands=exports.DeploymentMachineExpands||(exports.DeploymentMachineExpands={}));var DeploymentPoolSummaryExpands;
(function(DeploymentPoolSummaryExpands2){DeploymentPoolSummaryExpands2[DeploymentPoolSummaryExpands2["None"]=0]="None";DeploymentPoolSummaryExpands2[DeploymentPoolSummaryExpands2["\
DeploymentGroups"]=2]="DeploymentGroups";DeploymentPoolSummaryExpands2[DeploymentPoolSummaryExpands2["Resource"]=4]="Res\
ource"})(DeploymentPoolSummaryExpands=exports.DeploymentPoolSummaryExpands||(exports.DeploymentPoolSummaryExpands={}));var DeploymentTargetExpands;
(function(DeploymentTargetExpands2){DeploymentTargetExpands2[DeploymentTargetExpands2["None"]=0]="None";DeploymentTargetExpands2[DeploymentTargetExpands2["\
Capabilities"]=2]="Capabilities";DeploymentTargetExpands2[DeploymentTargetExpands2["AssignedRequest"]=4]="AssignedReques\
t";DeploymentTargetExpands2[DeploymentTargetExpands2["LastCompletedRequest"]=8]="LastCompletedRequest"})(DeploymentTargetExpands=
exports.DeploymentTargetExpands||(exports.DeploymentTargetExpands={}));var ElasticAgentState;(function(ElasticAgentState2){
ElasticAgentState2[ElasticAgentState2["None"]=0]="None";ElasticAgentState2[ElasticAgentState2["Enabled"]=1]="Enabled";ElasticAgentState2[ElasticAgentState2["\
Online"]=2]="Online";ElasticAgentState2[ElasticAgentState2["Assigned"]=4]="Assigned"})(ElasticAgentState=exports.ElasticAgentState||
(exports.ElasticAgentState={}));var ElasticComputeState;(function(ElasticComputeState2){ElasticComputeState2[ElasticComputeState2["\
None"]=0]="None";ElasticComputeState2[ElasticComputeState2["Healthy"]=1]="Healthy";ElasticComputeState2[ElasticComputeState2["\
Creating"]=2]="Creating";ElasticComputeState2[ElasticComputeState2["Deleting"]=3]="Deleting";ElasticComputeState2[ElasticComputeState2["\
Failed"]=4]="Failed";ElasticComputeState2[ElasticComputeState2["Stopped"]=5]="Stopped";ElasticComputeState2[ElasticComputeState2["\
Reimaging"]=6]="Reimaging";ElasticComputeState2[ElasticComputeState2["UnhealthyVm"]=7]="UnhealthyVm";ElasticComputeState2[ElasticComputeState2["\
UnhealthyVmssVm"]=8]="UnhealthyVmssVm"})(ElasticComputeState=exports.ElasticComputeState||(exports.ElasticComputeState={}));
var ElasticNodeState;(function(ElasticNodeState2){ElasticNodeState2[ElasticNodeState2["None"]=0]="None";ElasticNodeState2[ElasticNodeState2["\
New"]=1]="New";ElasticNodeState2[ElasticNodeState2["CreatingCompute"]=2]="CreatingCompute";ElasticNodeState2[ElasticNodeState2["\
StartingAgent"]=3]="StartingAgent";ElasticNodeState2[ElasticNodeState2["Idle"]=4]="Idle";ElasticNodeState2[ElasticNodeState2["\
Assigned"]=5]="Assigned";ElasticNodeState2[ElasticNodeState2["Offline"]=6]="Offline";ElasticNodeState2[ElasticNodeState2["\
PendingReimage"]=7]="PendingReimage";ElasticNodeState2[ElasticNodeState2["PendingDelete"]=8]="PendingDelete";ElasticNodeState2[ElasticNodeState2["\
Saved"]=9]="Saved";ElasticNodeState2[ElasticNodeState2["DeletingCompute"]=10]="DeletingCompute";ElasticNodeState2[ElasticNodeState2["\
Deleted"]=11]="Deleted";ElasticNodeState2[ElasticNodeState2["Lost"]=12]="Lost";ElasticNodeState2[ElasticNodeState2["Reim\
agingCompute"]=13]="ReimagingCompute";ElasticNodeState2[ElasticNodeState2["RestartingAgent"]=14]="RestartingAgent";ElasticNodeState2[ElasticNodeState2["\
FailedToStartPendingDelete"]=15]="FailedToStartPendingDelete";ElasticNodeState2[ElasticNodeState2["FailedToRestartPendin\
gDelete"]=16]="FailedToRestartPendingDelete";ElasticNodeState2[ElasticNodeState2["FailedVMPendingDelete"]=17]="FailedVMP\
endingDelete";ElasticNodeState2[ElasticNodeState2["AssignedPendingDelete"]=18]="AssignedPendingDelete";ElasticNodeState2[ElasticNodeState2["\
RetryDelete"]=19]="RetryDelete";ElasticNodeState2[ElasticNodeState2["UnhealthyVm"]=20]="UnhealthyVm";ElasticNodeState2[ElasticNodeState2["\
UnhealthyVmPendingDelete"]=21]="UnhealthyVmPendingDelete";ElasticNodeState2[ElasticNodeState2["PendingReimageCandidate"]=
22]="PendingReimageCandidate"})(ElasticNodeState=exports.ElasticNodeState||(exports.ElasticNodeState={}));var ElasticPoolState;
(function(ElasticPoolState2){ElasticPoolState2[ElasticPoolState2["Online"]=0]="Online";ElasticPoolState2[ElasticPoolState2["\
Offline"]=1]="Offline";ElasticPoolState2[ElasticPoolState2["Unhealthy"]=2]="Unhealthy";ElasticPoolState2[ElasticPoolState2["\
New"]=3]="New"})(ElasticPoolState=exports.ElasticPoolState||(exports.ElasticPoolState={}));var EnvironmentActionFilter;(function(EnvironmentActionFilter2){
EnvironmentActionFilter2[EnvironmentActionFilter2["None"]=0]="None";EnvironmentActionFilter2[EnvironmentActionFilter2["M\
anage"]=2]="Manage";EnvironmentActionFilter2[EnvironmentActionFilter2["Use"]=16]="Use"})(EnvironmentActionFilter=exports.
EnvironmentActionFilter||(exports.EnvironmentActionFilter={}));var EnvironmentExpands;(function(EnvironmentExpands2){EnvironmentExpands2[EnvironmentExpands2["\
None"]=0]="None";EnvironmentExpands2[EnvironmentExpands2["ResourceReferences"]=1]="ResourceReferences"})(EnvironmentExpands=
exports.EnvironmentExpands||(exports.EnvironmentExpands={}));var EnvironmentResourceType;(function(EnvironmentResourceType2){
EnvironmentResourceType2[EnvironmentResourceType2["Undefined"]=0]="Undefined";EnvironmentResourceType2[EnvironmentResourceType2["\
Generic"]=1]="Generic";EnvironmentResourceType2[EnvironmentResourceType2["VirtualMachine"]=2]="VirtualMachine";EnvironmentResourceType2[EnvironmentResourceType2["\
Kubernetes"]=4]="Kubernetes"})(EnvironmentResourceType=exports.EnvironmentResourceType||(exports.EnvironmentResourceType=
{}));var ExclusiveLockType;(function(ExclusiveLockType2){ExclusiveLockType2[ExclusiveLockType2["RunLatest"]=0]="RunLates\
t";ExclusiveLockType2[ExclusiveLockType2["Sequential"]=1]="Sequential";ExclusiveLockType2[ExclusiveLockType2["BranchRunL\
atest"]=2]="BranchRunLatest";ExclusiveLockType2[ExclusiveLockType2["Parallel"]=3]="Parallel"})(ExclusiveLockType=exports.
ExclusiveLockType||(exports.ExclusiveLockType={}));var IssueType;(function(IssueType2){IssueType2[IssueType2["Error"]=1]=
"Error";IssueType2[IssueType2["Warning"]=2]="Warning"})(IssueType=exports.IssueType||(exports.IssueType={}));var LogLevel;
(function(LogLevel2){LogLevel2[LogLevel2["Error"]=0]="Error";LogLevel2[LogLevel2["Warning"]=1]="Warning";LogLevel2[LogLevel2["\
Info"]=2]="Info"})(LogLevel=exports.LogLevel||(exports.LogLevel={}));var MachineGroupActionFilter;(function(MachineGroupActionFilter2){
MachineGroupActionFilter2[MachineGroupActionFilter2["None"]=0]="None";MachineGroupActionFilter2[MachineGroupActionFilter2["\
Manage"]=2]="Manage";MachineGroupActionFilter2[MachineGroupActionFilter2["Use"]=16]="Use"})(MachineGroupActionFilter=exports.
MachineGroupActionFilter||(exports.MachineGroupActionFilter={}));var MaskType;(function(MaskType2){MaskType2[MaskType2["\
Variable"]=1]="Variable";MaskType2[MaskType2["Regex"]=2]="Regex"})(MaskType=exports.MaskType||(exports.MaskType={}));var OperatingSystemType;
(function(OperatingSystemType2){OperatingSystemType2[OperatingSystemType2["Windows"]=0]="Windows";OperatingSystemType2[OperatingSystemType2["\
Linux"]=1]="Linux"})(OperatingSystemType=exports.OperatingSystemType||(exports.OperatingSystemType={}));var OperationType;
(function(OperationType2){OperationType2[OperationType2["ConfigurationJob"]=0]="ConfigurationJob";OperationType2[OperationType2["\
SizingJob"]=1]="SizingJob";OperationType2[OperationType2["IncreaseCapacity"]=2]="IncreaseCapacity";OperationType2[OperationType2["\
Reimage"]=3]="Reimage";OperationType2[OperationType2["DeleteVMs"]=4]="DeleteVMs"})(OperationType=exports.OperationType||
(exports.OperationType={}));var OrchestrationType;(function(OrchestrationType2){OrchestrationType2[OrchestrationType2["U\
niform"]=0]="Uniform";OrchestrationType2[OrchestrationType2["Flexible"]=1]="Flexible"})(OrchestrationType=exports.OrchestrationType||
(exports.OrchestrationType={}));var PlanGroupStatus;(function(PlanGroupStatus2){PlanGroupStatus2[PlanGroupStatus2["Runni\
ng"]=1]="Running";PlanGroupStatus2[PlanGroupStatus2["Queued"]=2]="Queued";PlanGroupStatus2[PlanGroupStatus2["All"]=3]="A\
ll"})(PlanGroupStatus=exports.PlanGroupStatus||(exports.PlanGroupStatus={}));var PlanGroupStatusFilter;(function(PlanGroupStatusFilter2){
PlanGroupStatusFilter2[PlanGroupStatusFilter2["Running"]=1]="Running";PlanGroupStatusFilter2[PlanGroupStatusFilter2["Que\
ued"]=2]="Queued";PlanGroupStatusFilter2[PlanGroupStatusFilter2["All"]=3]="All"})(PlanGroupStatusFilter=exports.PlanGroupStatusFilter||
(exports.PlanGroupStatusFilter={}));var ResourceLockStatus;(function(ResourceLockStatus2){ResourceLockStatus2[ResourceLockStatus2["\
Queued"]=0]="Queued";ResourceLockStatus2[ResourceLockStatus2["InUse"]=1]="InUse";ResourceLockStatus2[ResourceLockStatus2["\
Finished"]=2]="Finished";ResourceLockStatus2[ResourceLockStatus2["TimedOut"]=3]="TimedOut";ResourceLockStatus2[ResourceLockStatus2["\
Canceled"]=4]="Canceled";ResourceLockStatus2[ResourceLockStatus2["Abandoned"]=5]="Abandoned";ResourceLockStatus2[ResourceLockStatus2["\
WaitingOnChecks"]=6]="WaitingOnChecks"})(ResourceLockStatus=exports.ResourceLockStatus||(exports.ResourceLockStatus={}));
var SecureFileActionFilter;(function(SecureFileActionFilter2){SecureFileActionFilter2[SecureFileActionFilter2["None"]=0]=
"None";SecureFileActionFilter2[SecureFileActionFilter2["Manage"]=2]="Manage";SecureFileActionFilter2[SecureFileActionFilter2["\
Use"]=16]="Use"})(SecureFileActionFilter=exports.SecureFileActionFilter||(exports.SecureFileActionFilter={}));var StageTriggerType;
(function(StageTriggerType2){StageTriggerType2[StageTriggerType2["Automatic"]=0]="Automatic";StageTriggerType2[StageTriggerType2["\
Manual"]=1]="Manual"})(StageTriggerType=exports.StageTriggerType||(exports.StageTriggerType={}));var TaskAgentJobResultFilter;
(function(TaskAgentJobResultFilter2){TaskAgentJobResultFilter2[TaskAgentJobResultFilter2["Failed"]=1]="Failed";TaskAgentJobResultFilter2[TaskAgentJobResultFilter2["\
Passed"]=2]="Passed";TaskAgentJobResultFilter2[TaskAgentJobResultFilter2["NeverDeployed"]=4]="NeverDeployed";TaskAgentJobResultFilter2[TaskAgentJobResultFilter2["\
All"]=7]="All"})(TaskAgentJobResultFilter=exports.TaskAgentJobResultFilter||(exports.TaskAgentJobResultFilter={}));var TaskAgentJobStepType;
(function(TaskAgentJobStepType2){TaskAgentJobStepType2[TaskAgentJobStepType2["Task"]=1]="Task";TaskAgentJobStepType2[TaskAgentJobStepType2["\
Action"]=2]="Action"})(TaskAgentJobStepType=exports.TaskAgentJobStepType||(exports.TaskAgentJobStepType={}));var TaskAgentPoolActionFilter;
(function(TaskAgentPoolActionFilter2){TaskAgentPoolActionFilter2[TaskAgentPoolActionFilter2["None"]=0]="None";TaskAgentPoolActionFilter2[TaskAgentPoolActionFilter2["\
Manage"]=2]="Manage";TaskAgentPoolActionFilter2[TaskAgentPoolActionFilter2["Use"]=16]="Use"})(TaskAgentPoolActionFilter=
exports.TaskAgentPoolActionFilter||(exports.TaskAgentPoolActionFilter={}));var TaskAgentPoolMaintenanceJobResult;(function(TaskAgentPoolMaintenanceJobResult2){
TaskAgentPoolMaintenanceJobResult2[TaskAgentPoolMaintenanceJobResult2["Succeeded"]=1]="Succeeded";TaskAgentPoolMaintenanceJobResult2[TaskAgentPoolMaintenanceJobResult2["\
Failed"]=2]="Failed";TaskAgentPoolMaintenanceJobResult2[TaskAgentPoolMaintenanceJobResult2["Canceled"]=4]="Canceled"})(TaskAgentPoolMaintenanceJobResult=
exports.TaskAgentPoolMaintenanceJobResult||(exports.TaskAgentPoolMaintenanceJobResult={}));var TaskAgentPoolMaintenanceJobStatus;
(function(TaskAgentPoolMaintenanceJobStatus2){TaskAgentPoolMaintenanceJobStatus2[TaskAgentPoolMaintenanceJobStatus2["InP\
rogress"]=1]="InProgress";TaskAgentPoolMaintenanceJobStatus2[TaskAgentPoolMaintenanceJobStatus2["Completed"]=2]="Complet\
ed";TaskAgentPoolMaintenanceJobStatus2[TaskAgentPoolMaintenanceJobStatus2["Cancelling"]=4]="Cancelling";TaskAgentPoolMaintenanceJobStatus2[TaskAgentPoolMaintenanceJobStatus2["\
Queued"]=8]="Queued"})(TaskAgentPoolMaintenanceJobStatus=exports.TaskAgentPoolMaintenanceJobStatus||(exports.TaskAgentPoolMaintenanceJobStatus=
{}));var TaskAgentPoolMaintenanceScheduleDays;(function(TaskAgentPoolMaintenanceScheduleDays2){TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["\
None"]=0]="None";TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["Monday"]=1]="Monday";TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["\
Tuesday"]=2]="Tuesday";TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["Wednesday"]=4]="Wedn\
esday";TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["Thursday"]=8]="Thursday";TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["\
Friday"]=16]="Friday";TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["Saturday"]=32]="Satur\
day";TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["Sunday"]=64]="Sunday";TaskAgentPoolMaintenanceScheduleDays2[TaskAgentPoolMaintenanceScheduleDays2["\
All"]=127]="All"})(TaskAgentPoolMaintenanceScheduleDays=exports.TaskAgentPoolMaintenanceScheduleDays||(exports.TaskAgentPoolMaintenanceScheduleDays=
{}));var TaskAgentPoolOptions;(function(TaskAgentPoolOptions2){TaskAgentPoolOptions2[TaskAgentPoolOptions2["None"]=0]="N\
one";TaskAgentPoolOptions2[TaskAgentPoolOptions2["ElasticPool"]=1]="ElasticPool";TaskAgentPoolOptions2[TaskAgentPoolOptions2["\
SingleUseAgents"]=2]="SingleUseAgents";TaskAgentPoolOptions2[TaskAgentPoolOptions2["PreserveAgentOnJobFailure"]=4]="Pres\
erveAgentOnJobFailure"})(TaskAgentPoolOptions=exports.TaskAgentPoolOptions||(exports.TaskAgentPoolOptions={}));var TaskAgentPoolType;
(function(TaskAgentPoolType2){TaskAgentPoolType2[TaskAgentPoolType2["Automation"]=1]="Automation";TaskAgentPoolType2[TaskAgentPoolType2["\
Deployment"]=2]="Deployment"})(TaskAgentPoolType=exports.TaskAgentPoolType||(exports.TaskAgentPoolType={}));var TaskAgentQueueActionFilter;
(function(TaskAgentQueueActionFilter2){TaskAgentQueueActionFilter2[TaskAgentQueueActionFilter2["None"]=0]="None";TaskAgentQueueActionFilter2[TaskAgentQueueActionFilter2["\
Manage"]=2]="Manage";TaskAgentQueueActionFilter2[TaskAgentQueueActionFilter2["Use"]=16]="Use"})(TaskAgentQueueActionFilter=
exports.TaskAgentQueueActionFilter||(exports.TaskAgentQueueActionFilter={}));var TaskAgentRequestUpdateOptions;(function(TaskAgentRequestUpdateOptions2){
TaskAgentRequestUpdateOptions2[TaskAgentRequestUpdateOptions2["None"]=0]="None";TaskAgentRequestUpdateOptions2[TaskAgentRequestUpdateOptions2["\
BumpRequestToTop"]=1]="BumpRequestToTop"})(TaskAgentRequestUpdateOptions=exports.TaskAgentRequestUpdateOptions||(exports.
TaskAgentRequestUpdateOptions={}));var TaskAgentStatus;(function(TaskAgentStatus2){TaskAgentStatus2[TaskAgentStatus2["Of\
fline"]=1]="Offline";TaskAgentStatus2[TaskAgentStatus2["Online"]=2]="Online"})(TaskAgentStatus=exports.TaskAgentStatus||
(exports.TaskAgentStatus={}));var TaskAgentStatusFilter;(function(TaskAgentStatusFilter2){TaskAgentStatusFilter2[TaskAgentStatusFilter2["\
Offline"]=1]="Offline";TaskAgentStatusFilter2[TaskAgentStatusFilter2["Online"]=2]="Online";TaskAgentStatusFilter2[TaskAgentStatusFilter2["\
All"]=3]="All"})(TaskAgentStatusFilter=exports.TaskAgentStatusFilter||(exports.TaskAgentStatusFilter={}));var TaskAgentUpdateReasonType;
(function(TaskAgentUpdateReasonType2){TaskAgentUpdateReasonType2[TaskAgentUpdateReasonType2["Manual"]=1]="Manual";TaskAgentUpdateReasonType2[TaskAgentUpdateReasonType2["\
MinAgentVersionRequired"]=2]="MinAgentVersionRequired";TaskAgentUpdateReasonType2[TaskAgentUpdateReasonType2["Downgrade"]=
3]="Downgrade"})(TaskAgentUpdateReasonType=exports.TaskAgentUpdateReasonType||(exports.TaskAgentUpdateReasonType={}));var TaskCommandMode;
(function(TaskCommandMode2){TaskCommandMode2[TaskCommandMode2["Any"]=0]="Any";TaskCommandMode2[TaskCommandMode2["Restric\
ted"]=1]="Restricted"})(TaskCommandMode=exports.TaskCommandMode||(exports.TaskCommandMode={}));var TaskDefinitionStatus;
(function(TaskDefinitionStatus2){TaskDefinitionStatus2[TaskDefinitionStatus2["Preinstalled"]=1]="Preinstalled";TaskDefinitionStatus2[TaskDefinitionStatus2["\
ReceivedInstallOrUpdate"]=2]="ReceivedInstallOrUpdate";TaskDefinitionStatus2[TaskDefinitionStatus2["Installed"]=3]="Inst\
alled";TaskDefinitionStatus2[TaskDefinitionStatus2["ReceivedUninstall"]=4]="ReceivedUninstall";TaskDefinitionStatus2[TaskDefinitionStatus2["\
Uninstalled"]=5]="Uninstalled";TaskDefinitionStatus2[TaskDefinitionStatus2["RequestedUpdate"]=6]="RequestedUpdate";TaskDefinitionStatus2[TaskDefinitionStatus2["\
Updated"]=7]="Updated";TaskDefinitionStatus2[TaskDefinitionStatus2["AlreadyUpToDate"]=8]="AlreadyUpToDate";TaskDefinitionStatus2[TaskDefinitionStatus2["\
InlineUpdateReceived"]=9]="InlineUpdateReceived"})(TaskDefinitionStatus=exports.TaskDefinitionStatus||(exports.TaskDefinitionStatus=
{}));var TaskGroupExpands;(function(TaskGroupExpands2){TaskGroupExpands2[TaskGroupExpands2["None"]=0]="None";TaskGroupExpands2[TaskGroupExpands2["\
Tasks"]=2]="Tasks"})(TaskGroupExpands=exports.TaskGroupExpands||(exports.TaskGroupExpands={}));var TaskGroupQueryOrder;(function(TaskGroupQueryOrder2){
TaskGroupQueryOrder2[TaskGroupQueryOrder2["CreatedOnAscending"]=0]="CreatedOnAscending";TaskGroupQueryOrder2[TaskGroupQueryOrder2["\
CreatedOnDescending"]=1]="CreatedOnDescending"})(TaskGroupQueryOrder=exports.TaskGroupQueryOrder||(exports.TaskGroupQueryOrder=
{}));var TaskOrchestrationItemType;(function(TaskOrchestrationItemType2){TaskOrchestrationItemType2[TaskOrchestrationItemType2["\
Container"]=0]="Container";TaskOrchestrationItemType2[TaskOrchestrationItemType2["Job"]=1]="Job"})(TaskOrchestrationItemType=
exports.TaskOrchestrationItemType||(exports.TaskOrchestrationItemType={}));var TaskOrchestrationPlanState;(function(TaskOrchestrationPlanState2){
TaskOrchestrationPlanState2[TaskOrchestrationPlanState2["InProgress"]=1]="InProgress";TaskOrchestrationPlanState2[TaskOrchestrationPlanState2["\
Queued"]=2]="Queued";TaskOrchestrationPlanState2[TaskOrchestrationPlanState2["Completed"]=4]="Completed";TaskOrchestrationPlanState2[TaskOrchestrationPlanState2["\
Throttled"]=8]="Throttled"})(TaskOrchestrationPlanState=exports.TaskOrchestrationPlanState||(exports.TaskOrchestrationPlanState=
{}));var TaskResult;(function(TaskResult2){TaskResult2[TaskResult2["Succeeded"]=0]="Succeeded";TaskResult2[TaskResult2["\
SucceededWithIssues"]=1]="SucceededWithIssues";TaskResult2[TaskResult2["Failed"]=2]="Failed";TaskResult2[TaskResult2["Ca\
nceled"]=3]="Canceled";TaskResult2[TaskResult2["Skipped"]=4]="Skipped";TaskResult2[TaskResult2["Abandoned"]=5]="Abandone\
d";TaskResult2[TaskResult2["ManuallyQueued"]=6]="ManuallyQueued";TaskResult2[TaskResult2["DependentOnManualQueue"]=7]="D\
ependentOnManualQueue"})(TaskResult=exports.TaskResult||(exports.TaskResult={}));var TimelineRecordState;(function(TimelineRecordState2){
TimelineRecordState2[TimelineRecordState2["Pending"]=0]="Pending";TimelineRecordState2[TimelineRecordState2["InProgress"]=
1]="InProgress";TimelineRecordState2[TimelineRecordState2["Completed"]=2]="Completed"})(TimelineRecordState=exports.TimelineRecordState||
(exports.TimelineRecordState={}));var VariableGroupActionFilter;(function(VariableGroupActionFilter2){VariableGroupActionFilter2[VariableGroupActionFilter2["\
None"]=0]="None";VariableGroupActionFilter2[VariableGroupActionFilter2["Manage"]=2]="Manage";VariableGroupActionFilter2[VariableGroupActionFilter2["\
Use"]=16]="Use"})(VariableGroupActionFilter=exports.VariableGroupActionFilter||(exports.VariableGroupActionFilter={}));var VariableGroupQueryOrder;
(function(VariableGroupQueryOrder2){VariableGroupQueryOrder2[VariableGroupQueryOrder2["IdAscending"]=0]="IdAscending";VariableGroupQueryOrder2[VariableGroupQueryOrder2["\
IdDescending"]=1]="IdDescending"})(VariableGroupQueryOrder=exports.VariableGroupQueryOrder||(exports.VariableGroupQueryOrder=
{}));exports.TypeInfo={AadLoginPromptOption:{enumValues:{"noOption":0,"login":1,"selectAccount":2,"freshLogin":3,"freshL\
oginWithMfa":4}},AgentChangeEvent:{},AgentJobRequestMessage:{},AgentPoolEvent:{},AgentQueueEvent:{},AgentQueuesEvent:{},
AuditAction:{enumValues:{"add":1,"update":2,"delete":3,"undelete":4}},AzureKeyVaultVariableGroupProviderData:{},AzureKeyVaultVariableValue:{},
DemandMinimumVersion:{},DemandSource:{},DemandSourceType:{enumValues:{"task":0,"feature":1}},DeploymentGroup:{},DeploymentGroupActionFilter:{
enumValues:{"none":0,"manage":2,"use":16}},DeploymentGroupExpands:{enumValues:{"none":0,"machines":2,"tags":4}},DeploymentGroupMetrics:{},
DeploymentGroupReference:{},DeploymentMachine:{},DeploymentMachineChangedData:{},DeploymentMachineExpands:{enumValues:{"\
none":0,"capabilities":2,"assignedRequest":4}},DeploymentMachineGroup:{},DeploymentMachineGroupReference:{},DeploymentMachinesChangeEvent:{},
DeploymentPoolSummary:{},DeploymentPoolSummaryExpands:{enumValues:{"none":0,"deploymentGroups":2,"resource":4}},DeploymentTargetExpands:{
enumValues:{"none":0,"capabilities":2,"assignedRequest":4,"lastCompletedRequest":8}},ElasticAgentState:{enumValues:{"non\
e":0,"enabled":1,"online":2,"assigned":4}},ElasticComputeState:{enumValues:{"none":0,"healthy":1,"creating":2,"deleting":3,
"failed":4,"stopped":5,"reimaging":6,"unhealthyVm":7,"unhealthyVmssVm":8}},ElasticNode:{},ElasticNodeSettings:{},ElasticNodeState:{
enumValues:{"none":0,"new":1,"creatingCompute":2,"startingAgent":3,"idle":4,"assigned":5,"offline":6,"pendingReimage":7,
"pendingDelete":8,"saved":9,"deletingCompute":10,"deleted":11,"lost":12,"reimagingCompute":13,"restartingAgent":14,"fail\
edToStartPendingDelete":15,"failedToRestartPendingDelete":16,"failedVMPendingDelete":17,"assignedPendingDelete":18,"retr\
yDelete":19,"unhealthyVm":20,"unhealthyVmPendingDelete":21,"pendingReimageCandidate":22}},ElasticPool:{},ElasticPoolCreationResult:{},
ElasticPoolLog:{},ElasticPoolSettings:{},ElasticPoolState:{enumValues:{"online":0,"offline":1,"unhealthy":2,"new":3}},EnvironmentActionFilter:{
enumValues:{"none":0,"manage":2,"use":16}},EnvironmentDeploymentExecutionRecord:{},EnvironmentExpands:{enumValues:{"none":0,
"resourceReferences":1}},EnvironmentInstance:{},EnvironmentResource:{},EnvironmentResourceDeploymentExecutionRecord:{},EnvironmentResourceReference:{},
EnvironmentResourceType:{enumValues:{"undefined":0,"generic":1,"virtualMachine":2,"kubernetes":4}},ExclusiveLockType:{enumValues:{
"runLatest":0,"sequential":1,"branchRunLatest":2,"parallel":3}},Issue:{},IssueType:{enumValues:{"error":1,"warning":2}},
JobAssignedEvent:{},JobCompletedEvent:{},JobEnvironment:{},JobRequestMessage:{},KubernetesResource:{},KubernetesResourceCreateParametersNewEndpoint:{},
LogLevel:{enumValues:{"error":0,"warning":1,"info":2}},MachineGroupActionFilter:{enumValues:{"none":0,"manage":2,"use":16}},
MaskHint:{},MaskType:{enumValues:{"variable":1,"regex":2}},OperatingSystemType:{enumValues:{"windows":0,"linux":1}},OperationType:{
enumValues:{"configurationJob":0,"sizingJob":1,"increaseCapacity":2,"reimage":3,"deleteVMs":4}},OrchestrationType:{enumValues:{
"uniform":0,"flexible":1}},PackageMetadata:{},PlanEnvironment:{},PlanGroupStatus:{enumValues:{"running":1,"queued":2,"al\
l":3}},PlanGroupStatusFilter:{enumValues:{"running":1,"queued":2,"all":3}},ResourceLockRequest:{},ResourceLockStatus:{enumValues:{
"queued":0,"inUse":1,"finished":2,"timedOut":3,"canceled":4,"abandoned":5,"waitingOnChecks":6}},ResourceUsage:{},SecureFile:{},
SecureFileActionFilter:{enumValues:{"none":0,"manage":2,"use":16}},SecureFileEvent:{},ServerTaskRequestMessage:{},ServiceEndpoint:{},
ServiceEndpointAuthenticationScheme:{},ServiceEndpointExecutionData:{},ServiceEndpointExecutionRecord:{},ServiceEndpointExecutionRecordsInput:{},
ServiceEndpointRequestResult:{},ServiceEndpointType:{},StageTriggerType:{enumValues:{"automatic":0,"manual":1}},TaskAgent:{},
TaskAgentCloudRequest:{},TaskAgentCloudType:{},TaskAgentDowngrade:{},TaskAgentJob:{},TaskAgentJobRequest:{},TaskAgentJobResultFilter:{
enumValues:{"failed":1,"passed":2,"neverDeployed":4,"all":7}},TaskAgentJobStep:{},TaskAgentJobStepType:{enumValues:{"tas\
k":1,"action":2}},TaskAgentManualUpdate:{},TaskAgentMinAgentVersionRequiredUpdate:{},TaskAgentPool:{},TaskAgentPoolActionFilter:{
enumValues:{"none":0,"manage":2,"use":16}},TaskAgentPoolMaintenanceDefinition:{},TaskAgentPoolMaintenanceJob:{},TaskAgentPoolMaintenanceJobResult:{
enumValues:{"succeeded":1,"failed":2,"canceled":4}},TaskAgentPoolMaintenanceJobStatus:{enumValues:{"inProgress":1,"compl\
eted":2,"cancelling":4,"queued":8}},TaskAgentPoolMaintenanceJobTargetAgent:{},TaskAgentPoolMaintenanceSchedule:{},TaskAgentPoolMaintenanceScheduleDays:{
enumValues:{"none":0,"monday":1,"tuesday":2,"wednesday":4,"thursday":8,"friday":16,"saturday":32,"sunday":64,"all":127}},
TaskAgentPoolOptions:{enumValues:{"none":0,"elasticPool":1,"singleUseAgents":2,"preserveAgentOnJobFailure":4}},TaskAgentPoolReference:{},
TaskAgentPoolStatus:{},TaskAgentPoolSummary:{},TaskAgentPoolType:{enumValues:{"automation":1,"deployment":2}},TaskAgentQueue:{},
TaskAgentQueueActionFilter:{enumValues:{"none":0,"manage":2,"use":16}},TaskAgentReference:{},TaskAgentRequestUpdateOptions:{
enumValues:{"none":0,"bumpRequestToTop":1}},TaskAgentSession:{},TaskAgentStatus:{enumValues:{"offline":1,"online":2}},TaskAgentStatusFilter:{
enumValues:{"offline":1,"online":2,"all":3}},TaskAgentUpdate:{},TaskAgentUpdateReason:{},TaskAgentUpdateReasonType:{enumValues:{
"manual":1,"minAgentVersionRequired":2,"downgrade":3}},TaskAttachment:{},TaskCommandMode:{enumValues:{"any":0,"restricte\
d":1}},TaskCommandRestrictions:{},TaskCompletedEvent:{},TaskDefinition:{},TaskDefinitionStatus:{enumValues:{"preinstalle\
d":1,"receivedInstallOrUpdate":2,"installed":3,"receivedUninstall":4,"uninstalled":5,"requestedUpdate":6,"updated":7,"al\
readyUpToDate":8,"inlineUpdateReceived":9}},TaskGroup:{},TaskGroupExpands:{enumValues:{"none":0,"tasks":2}},TaskGroupQueryOrder:{
enumValues:{"createdOnAscending":0,"createdOnDescending":1}},TaskGroupRevision:{},TaskLog:{},TaskOrchestrationContainer:{},
TaskOrchestrationItem:{},TaskOrchestrationItemType:{enumValues:{"container":0,"job":1}},TaskOrchestrationJob:{},TaskOrchestrationPlan:{},
TaskOrchestrationPlanGroup:{},TaskOrchestrationPlanGroupsQueueMetrics:{},TaskOrchestrationPlanState:{enumValues:{"inProg\
ress":1,"queued":2,"completed":4,"throttled":8}},TaskOrchestrationQueuedPlan:{},TaskOrchestrationQueuedPlanGroup:{},TaskRestrictions:{},
TaskResult:{enumValues:{"succeeded":0,"succeededWithIssues":1,"failed":2,"canceled":3,"skipped":4,"abandoned":5,"manuall\
yQueued":6,"dependentOnManualQueue":7}},Timeline:{},TimelineRecord:{},TimelineRecordReference:{},TimelineRecordState:{enumValues:{
"pending":0,"inProgress":1,"completed":2}},VariableGroup:{},VariableGroupActionFilter:{enumValues:{"none":0,"manage":2,"\
use":16}},VariableGroupQueryOrder:{enumValues:{"idAscending":0,"idDescending":1}},VirtualMachine:{},VirtualMachineGroup:{},
VirtualMachineResource:{},VirtualMachineResourceCreateParameters:{}};exports.TypeInfo.AgentChangeEvent.fields={agent:{typeInfo:exports.
TypeInfo.TaskAgent},pool:{typeInfo:exports.TypeInfo.TaskAgentPoolReference},timeStamp:{isDate:true}};exports.TypeInfo.AgentJobRequestMessage.
fields={environment:{typeInfo:exports.TypeInfo.JobEnvironment},lockedUntil:{isDate:true}};exports.TypeInfo.AgentPoolEvent.
fields={pool:{typeInfo:exports.TypeInfo.TaskAgentPool}};exports.TypeInfo.AgentQueueEvent.fields={queue:{typeInfo:exports.
TypeInfo.TaskAgentQueue}};exports.TypeInfo.AgentQueuesEvent.fields={queues:{isArray:true,typeInfo:exports.TypeInfo.TaskAgentQueue}};
exports.TypeInfo.AzureKeyVaultVariableGroupProviderData.fields={lastRefreshedOn:{isDate:true}};exports.TypeInfo.AzureKeyVaultVariableValue.
fields={expires:{isDate:true}};exports.TypeInfo.DemandMinimumVersion.fields={source:{typeInfo:exports.TypeInfo.DemandSource}};
exports.TypeInfo.DemandSource.fields={sourceType:{enumType:exports.TypeInfo.DemandSourceType}};exports.TypeInfo.DeploymentGroup.
fields={machines:{isArray:true,typeInfo:exports.TypeInfo.DeploymentMachine},pool:{typeInfo:exports.TypeInfo.TaskAgentPoolReference}};
exports.TypeInfo.DeploymentGroupMetrics.fields={deploymentGroup:{typeInfo:exports.TypeInfo.DeploymentGroupReference}};exports.
TypeInfo.DeploymentGroupReference.fields={pool:{typeInfo:exports.TypeInfo.TaskAgentPoolReference}};exports.TypeInfo.DeploymentMachine.
fields={agent:{typeInfo:exports.TypeInfo.TaskAgent}};exports.TypeInfo.DeploymentMachineChangedData.fields={agent:{typeInfo:exports.
TypeInfo.TaskAgent}};exports.TypeInfo.DeploymentMachineGroup.fields={machines:{isArray:true,typeInfo:exports.TypeInfo.DeploymentMachine},
pool:{typeInfo:exports.TypeInfo.TaskAgentPoolReference}};exports.TypeInfo.DeploymentMachineGroupReference.fields={pool:{
typeInfo:exports.TypeInfo.TaskAgentPoolReference}};exports.TypeInfo.DeploymentMachinesChangeEvent.fields={machineGroupReference:{
typeInfo:exports.TypeInfo.DeploymentGroupReference},machines:{isArray:true,typeInfo:exports.TypeInfo.DeploymentMachineChangedData}};
exports.TypeInfo.DeploymentPoolSummary.fields={deploymentGroups:{isArray:true,typeInfo:exports.TypeInfo.DeploymentGroupReference},
pool:{typeInfo:exports.TypeInfo.TaskAgentPoolReference},resource:{typeInfo:exports.TypeInfo.EnvironmentResourceReference}};
exports.TypeInfo.ElasticNode.fields={agentState:{enumType:exports.TypeInfo.ElasticAgentState},computeState:{enumType:exports.
TypeInfo.ElasticComputeState},desiredState:{enumType:exports.TypeInfo.ElasticNodeState},state:{enumType:exports.TypeInfo.
ElasticNodeState},stateChangedOn:{isDate:true}};exports.TypeInfo.ElasticNodeSettings.fields={state:{enumType:exports.TypeInfo.
ElasticNodeState}};exports.TypeInfo.ElasticPool.fields={offlineSince:{isDate:true},orchestrationType:{enumType:exports.TypeInfo.
OrchestrationType},osType:{enumType:exports.TypeInfo.OperatingSystemType},state:{enumType:exports.TypeInfo.ElasticPoolState}};
exports.TypeInfo.ElasticPoolCreationResult.fields={agentPool:{typeInfo:exports.TypeInfo.TaskAgentPool},agentQueue:{typeInfo:exports.
TypeInfo.TaskAgentQueue},elasticPool:{typeInfo:exports.TypeInfo.ElasticPool}};exports.TypeInfo.ElasticPoolLog.fields={level:{
enumType:exports.TypeInfo.LogLevel},operation:{enumType:exports.TypeInfo.OperationType},timestamp:{isDate:true}};exports.
TypeInfo.ElasticPoolSettings.fields={orchestrationType:{enumType:exports.TypeInfo.OrchestrationType},osType:{enumType:exports.
TypeInfo.OperatingSystemType}};exports.TypeInfo.EnvironmentDeploymentExecutionRecord.fields={finishTime:{isDate:true},queueTime:{
isDate:true},result:{enumType:exports.TypeInfo.TaskResult},startTime:{isDate:true}};exports.TypeInfo.EnvironmentInstance.
fields={createdOn:{isDate:true},lastModifiedOn:{isDate:true},resources:{isArray:true,typeInfo:exports.TypeInfo.EnvironmentResourceReference}};
exports.TypeInfo.EnvironmentResource.fields={createdOn:{isDate:true},lastModifiedOn:{isDate:true},type:{enumType:exports.
TypeInfo.EnvironmentResourceType}};exports.TypeInfo.EnvironmentResourceDeploymentExecutionRecord.fields={finishTime:{isDate:true},
result:{enumType:exports.TypeInfo.TaskResult},startTime:{isDate:true}};exports.TypeInfo.EnvironmentResourceReference.fields=
{type:{enumType:exports.TypeInfo.EnvironmentResourceType}};exports.TypeInfo.Issue.fields={type:{enumType:exports.TypeInfo.
IssueType}};exports.TypeInfo.JobAssignedEvent.fields={request:{typeInfo:exports.TypeInfo.TaskAgentJobRequest}};exports.TypeInfo.
JobCompletedEvent.fields={result:{enumType:exports.TypeInfo.TaskResult}};exports.TypeInfo.JobEnvironment.fields={endpoints:{
isArray:true,typeInfo:exports.TypeInfo.ServiceEndpoint},mask:{isArray:true,typeInfo:exports.TypeInfo.MaskHint},secureFiles:{
isArray:true,typeInfo:exports.TypeInfo.SecureFile},systemConnection:{typeInfo:exports.TypeInfo.ServiceEndpoint}};exports.
TypeInfo.JobRequestMessage.fields={environment:{typeInfo:exports.TypeInfo.JobEnvironment}};exports.TypeInfo.KubernetesResource.
fields={createdOn:{isDate:true},lastModifiedOn:{isDate:true},type:{enumType:exports.TypeInfo.EnvironmentResourceType}};exports.
TypeInfo.KubernetesResourceCreateParametersNewEndpoint.fields={endpoint:{typeInfo:exports.TypeInfo.ServiceEndpoint}};exports.
TypeInfo.MaskHint.fields={type:{enumType:exports.TypeInfo.MaskType}};exports.TypeInfo.PackageMetadata.fields={createdOn:{
isDate:true}};exports.TypeInfo.PlanEnvironment.fields={mask:{isArray:true,typeInfo:exports.TypeInfo.MaskHint}};exports.TypeInfo.
ResourceLockRequest.fields={assignTime:{isDate:true},finishTime:{isDate:true},lockType:{enumType:exports.TypeInfo.ExclusiveLockType},
queueTime:{isDate:true},status:{enumType:exports.TypeInfo.ResourceLockStatus}};exports.TypeInfo.ResourceUsage.fields={runningRequests:{
isArray:true,typeInfo:exports.TypeInfo.TaskAgentJobRequest}};exports.TypeInfo.SecureFile.fields={createdOn:{isDate:true},
modifiedOn:{isDate:true}};exports.TypeInfo.SecureFileEvent.fields={secureFiles:{isArray:true,typeInfo:exports.TypeInfo.SecureFile}};
exports.TypeInfo.ServerTaskRequestMessage.fields={environment:{typeInfo:exports.TypeInfo.JobEnvironment},taskDefinition:{
typeInfo:exports.TypeInfo.TaskDefinition}};exports.TypeInfo.ServiceEndpoint.fields={creationDate:{isDate:true},modificationDate:{
isDate:true}};exports.TypeInfo.ServiceEndpointAuthenticationScheme.fields={inputDescriptors:{isArray:true,typeInfo:FormInputInterfaces.
TypeInfo.InputDescriptor}};exports.TypeInfo.ServiceEndpointExecutionData.fields={finishTime:{isDate:true},result:{enumType:exports.
TypeInfo.TaskResult},startTime:{isDate:true}};exports.TypeInfo.ServiceEndpointExecutionRecord.fields={data:{typeInfo:exports.
TypeInfo.ServiceEndpointExecutionData}};exports.TypeInfo.ServiceEndpointExecutionRecordsInput.fields={data:{typeInfo:exports.
TypeInfo.ServiceEndpointExecutionData}};exports.TypeInfo.ServiceEndpointRequestResult.fields={};exports.TypeInfo.ServiceEndpointType.
fields={authenticationSchemes:{isArray:true,typeInfo:exports.TypeInfo.ServiceEndpointAuthenticationScheme},inputDescriptors:{
isArray:true,typeInfo:FormInputInterfaces.TypeInfo.InputDescriptor}};exports.TypeInfo.TaskAgent.fields={assignedAgentCloudRequest:{
typeInfo:exports.TypeInfo.TaskAgentCloudRequest},assignedRequest:{typeInfo:exports.TypeInfo.TaskAgentJobRequest},createdOn:{
isDate:true},lastCompletedRequest:{typeInfo:exports.TypeInfo.TaskAgentJobRequest},pendingUpdate:{typeInfo:exports.TypeInfo.
TaskAgentUpdate},status:{enumType:exports.TypeInfo.TaskAgentStatus},statusChangedOn:{isDate:true}};exports.TypeInfo.TaskAgentCloudRequest.
fields={agent:{typeInfo:exports.TypeInfo.TaskAgentReference},agentConnectedTime:{isDate:true},pool:{typeInfo:exports.TypeInfo.
TaskAgentPoolReference},provisionedTime:{isDate:true},provisionRequestTime:{isDate:true},releaseRequestTime:{isDate:true}};
exports.TypeInfo.TaskAgentCloudType.fields={inputDescriptors:{isArray:true,typeInfo:FormInputInterfaces.TypeInfo.InputDescriptor}};
exports.TypeInfo.TaskAgentDowngrade.fields={code:{enumType:exports.TypeInfo.TaskAgentUpdateReasonType}};exports.TypeInfo.
TaskAgentJob.fields={steps:{isArray:true,typeInfo:exports.TypeInfo.TaskAgentJobStep}};exports.TypeInfo.TaskAgentJobRequest.
fields={assignTime:{isDate:true},finishTime:{isDate:true},lockedUntil:{isDate:true},matchedAgents:{isArray:true,typeInfo:exports.
TypeInfo.TaskAgentReference},queueTime:{isDate:true},receiveTime:{isDate:true},reservedAgent:{typeInfo:exports.TypeInfo.
TaskAgentReference},result:{enumType:exports.TypeInfo.TaskResult}};exports.TypeInfo.TaskAgentJobStep.fields={type:{enumType:exports.
TypeInfo.TaskAgentJobStepType}};exports.TypeInfo.TaskAgentManualUpdate.fields={code:{enumType:exports.TypeInfo.TaskAgentUpdateReasonType}};
exports.TypeInfo.TaskAgentMinAgentVersionRequiredUpdate.fields={code:{enumType:exports.TypeInfo.TaskAgentUpdateReasonType}};
exports.TypeInfo.TaskAgentPool.fields={createdOn:{isDate:true},options:{enumType:exports.TypeInfo.TaskAgentPoolOptions},
poolType:{enumType:exports.TypeInfo.TaskAgentPoolType}};exports.TypeInfo.TaskAgentPoolMaintenanceDefinition.fields={pool:{
typeInfo:exports.TypeInfo.TaskAgentPoolReference},scheduleSetting:{typeInfo:exports.TypeInfo.TaskAgentPoolMaintenanceSchedule}};
exports.TypeInfo.TaskAgentPoolMaintenanceJob.fields={finishTime:{isDate:true},pool:{typeInfo:exports.TypeInfo.TaskAgentPoolReference},
queueTime:{isDate:true},result:{enumType:exports.TypeInfo.TaskAgentPoolMaintenanceJobResult},startTime:{isDate:true},status:{
enumType:exports.TypeInfo.TaskAgentPoolMaintenanceJobStatus},targetAgents:{isArray:true,typeInfo:exports.TypeInfo.TaskAgentPoolMaintenanceJobTargetAgent}};
exports.TypeInfo.TaskAgentPoolMaintenanceJobTargetAgent.fields={agent:{typeInfo:exports.TypeInfo.TaskAgentReference},result:{
enumType:exports.TypeInfo.TaskAgentPoolMaintenanceJobResult},status:{enumType:exports.TypeInfo.TaskAgentPoolMaintenanceJobStatus}};
exports.TypeInfo.TaskAgentPoolMaintenanceSchedule.fields={daysToBuild:{enumType:exports.TypeInfo.TaskAgentPoolMaintenanceScheduleDays}};
exports.TypeInfo.TaskAgentPoolReference.fields={options:{enumType:exports.TypeInfo.TaskAgentPoolOptions},poolType:{enumType:exports.
TypeInfo.TaskAgentPoolType}};exports.TypeInfo.TaskAgentPoolStatus.fields={options:{enumType:exports.TypeInfo.TaskAgentPoolOptions},
poolType:{enumType:exports.TypeInfo.TaskAgentPoolType}};exports.TypeInfo.TaskAgentPoolSummary.fields={deploymentGroups:{
isArray:true,typeInfo:exports.TypeInfo.DeploymentGroupReference},pool:{typeInfo:exports.TypeInfo.TaskAgentPoolReference},
queues:{isArray:true,typeInfo:exports.TypeInfo.TaskAgentQueue}};exports.TypeInfo.TaskAgentQueue.fields={pool:{typeInfo:exports.
TypeInfo.TaskAgentPoolReference}};exports.TypeInfo.TaskAgentReference.fields={status:{enumType:exports.TypeInfo.TaskAgentStatus}};
exports.TypeInfo.TaskAgentSession.fields={agent:{typeInfo:exports.TypeInfo.TaskAgentReference}};exports.TypeInfo.TaskAgentUpdate.
fields={reason:{typeInfo:exports.TypeInfo.TaskAgentUpdateReason},requestTime:{isDate:true}};exports.TypeInfo.TaskAgentUpdateReason.
fields={code:{enumType:exports.TypeInfo.TaskAgentUpdateReasonType}};exports.TypeInfo.TaskAttachment.fields={createdOn:{isDate:true},
lastChangedOn:{isDate:true}};exports.TypeInfo.TaskCommandRestrictions.fields={mode:{enumType:exports.TypeInfo.TaskCommandMode}};
exports.TypeInfo.TaskCompletedEvent.fields={result:{enumType:exports.TypeInfo.TaskResult}};exports.TypeInfo.TaskDefinition.
fields={restrictions:{typeInfo:exports.TypeInfo.TaskRestrictions}};exports.TypeInfo.TaskGroup.fields={createdOn:{isDate:true},
modifiedOn:{isDate:true},restrictions:{typeInfo:exports.TypeInfo.TaskRestrictions}};exports.TypeInfo.TaskGroupRevision.fields=
{changedDate:{isDate:true},changeType:{enumType:exports.TypeInfo.AuditAction}};exports.TypeInfo.TaskLog.fields={createdOn:{
isDate:true},lastChangedOn:{isDate:true}};exports.TypeInfo.TaskOrchestrationContainer.fields={children:{isArray:true,typeInfo:exports.
TypeInfo.TaskOrchestrationItem},itemType:{enumType:exports.TypeInfo.TaskOrchestrationItemType},rollback:{typeInfo:exports.
TypeInfo.TaskOrchestrationContainer}};exports.TypeInfo.TaskOrchestrationItem.fields={itemType:{enumType:exports.TypeInfo.
TaskOrchestrationItemType}};exports.TypeInfo.TaskOrchestrationJob.fields={itemType:{enumType:exports.TypeInfo.TaskOrchestrationItemType}};
exports.TypeInfo.TaskOrchestrationPlan.fields={environment:{typeInfo:exports.TypeInfo.PlanEnvironment},finishTime:{isDate:true},
implementation:{typeInfo:exports.TypeInfo.TaskOrchestrationContainer},result:{enumType:exports.TypeInfo.TaskResult},startTime:{
isDate:true},state:{enumType:exports.TypeInfo.TaskOrchestrationPlanState}};exports.TypeInfo.TaskOrchestrationPlanGroup.fields=
{runningRequests:{isArray:true,typeInfo:exports.TypeInfo.TaskAgentJobRequest}};exports.TypeInfo.TaskOrchestrationPlanGroupsQueueMetrics.
fields={status:{enumType:exports.TypeInfo.PlanGroupStatus}};exports.TypeInfo.TaskOrchestrationQueuedPlan.fields={assignTime:{
isDate:true},queueTime:{isDate:true}};exports.TypeInfo.TaskOrchestrationQueuedPlanGroup.fields={plans:{isArray:true,typeInfo:exports.
TypeInfo.TaskOrchestrationQueuedPlan}};exports.TypeInfo.TaskRestrictions.fields={commands:{typeInfo:exports.TypeInfo.TaskCommandRestrictions}};
exports.TypeInfo.Timeline.fields={lastChangedOn:{isDate:true},records:{isArray:true,typeInfo:exports.TypeInfo.TimelineRecord}};
exports.TypeInfo.TimelineRecord.fields={finishTime:{isDate:true},issues:{isArray:true,typeInfo:exports.TypeInfo.Issue},lastModified:{
isDate:true},result:{enumType:exports.TypeInfo.TaskResult},startTime:{isDate:true},state:{enumType:exports.TypeInfo.TimelineRecordState}};
exports.TypeInfo.TimelineRecordReference.fields={state:{enumType:exports.TypeInfo.TimelineRecordState}};exports.TypeInfo.
VariableGroup.fields={createdOn:{isDate:true},modifiedOn:{isDate:true}};exports.TypeInfo.VirtualMachine.fields={agent:{typeInfo:exports.
TypeInfo.TaskAgent}};exports.TypeInfo.VirtualMachineGroup.fields={createdOn:{isDate:true},lastModifiedOn:{isDate:true},type:{
enumType:exports.TypeInfo.EnvironmentResourceType}};exports.TypeInfo.VirtualMachineResource.fields={agent:{typeInfo:exports.
TypeInfo.TaskAgent},createdOn:{isDate:true},lastModifiedOn:{isDate:true},type:{enumType:exports.TypeInfo.EnvironmentResourceType}};
exports.TypeInfo.VirtualMachineResourceCreateParameters.fields={virtualMachineResource:{typeInfo:exports.TypeInfo.VirtualMachineResource}}}),
2580:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.TypeInfo=exports.TestSessionState=exports.TestSessionSource=exports.TestRunSubstate=exports.TestRunState=exports.
TestRunPublishContext=exports.TestRunOutcome=exports.TestResultsSettingsType=exports.TestResultsSessionState=exports.TestResultsContextType=
exports.TestResultGroupBy=exports.TestPointState=exports.TestOutcome=exports.TestLogType=exports.TestLogStoreOperationType=
exports.TestLogStoreEndpointType=exports.TestLogStatusCode=exports.TestLogScope=exports.TestConfigurationState=exports.TCMServiceDataMigrationStatus=
exports.SuiteExpand=exports.SessionResult=exports.Service=exports.RunType=exports.ResultObjectType=exports.ResultMetaDataDetails=
exports.ResultMetadata=exports.ResultGroupType=exports.ResultDetails=exports.OperationType=exports.Metrics=exports.FlakyDetectionType=
exports.CustomTestFieldType=exports.CustomTestFieldScope=exports.CoverageSummaryStatus=exports.CoverageStatus=exports.CoverageQueryFlags=
exports.CoverageDetailedSummaryStatus=exports.CloneOperationState=exports.AttachmentType=void 0;const SystemData=__nccwpck_require__2(
3373);const TfsCoreInterfaces=__nccwpck_require__2(1639);var AttachmentType;(function(AttachmentType2){AttachmentType2[AttachmentType2["\
GeneralAttachment"]=0]="GeneralAttachment";AttachmentType2[AttachmentType2["AfnStrip"]=1]="AfnStrip";AttachmentType2[AttachmentType2["\
BugFilingData"]=2]="BugFilingData";AttachmentType2[AttachmentType2["CodeCoverage"]=3]="CodeCoverage";AttachmentType2[AttachmentType2["\
IntermediateCollectorData"]=4]="IntermediateCollectorData";AttachmentType2[AttachmentType2["RunConfig"]=5]="RunConfig";AttachmentType2[AttachmentType2["\
TestImpactDetails"]=6]="TestImpactDetails";AttachmentType2[AttachmentType2["TmiTestRunDeploymentFiles"]=7]="TmiTestRunDe\
ploymentFiles";AttachmentType2[AttachmentType2["TmiTestRunReverseDeploymentFiles"]=8]="TmiTestRunReverseDeploymentFiles";
AttachmentType2[AttachmentType2["TmiTestResultDetail"]=9]="TmiTestResultDetail";AttachmentType2[AttachmentType2["TmiTest\
RunSummary"]=10]="TmiTestRunSummary";AttachmentType2[AttachmentType2["ConsoleLog"]=11]="ConsoleLog"})(AttachmentType=exports.
AttachmentType||(exports.AttachmentType={}));var CloneOperationState;(function(CloneOperationState2){CloneOperationState2[CloneOperationState2["\
Failed"]=2]="Failed";CloneOperationState2[CloneOperationState2["InProgress"]=1]="InProgress";CloneOperationState2[CloneOperationState2["\
Queued"]=0]="Queued";CloneOperationState2[CloneOperationState2["Succeeded"]=3]="Succeeded"})(CloneOperationState=exports.
CloneOperationState||(exports.CloneOperationState={}));var CoverageDetailedSummaryStatus;(function(CoverageDetailedSummaryStatus2){
CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["None"]=0]="None";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["\
InProgress"]=1]="InProgress";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["Finalized"]=2]="Finalized";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["\
Pending"]=3]="Pending";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["UpdateRequestQueued"]=4]="UpdateRe\
questQueued";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["NoModulesFound"]=5]="NoModulesFound";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["\
NumberOfFilesExceeded"]=6]="NumberOfFilesExceeded";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["NoInpu\
tFiles"]=7]="NoInputFiles";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["BuildCancelled"]=8]="BuildCanc\
elled";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["FailedJobs"]=9]="FailedJobs";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["\
ModuleMergeJobTimeout"]=10]="ModuleMergeJobTimeout";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["CodeC\
overageSuccess"]=11]="CodeCoverageSuccess";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["InvalidBuildCo\
nfiguration"]=12]="InvalidBuildConfiguration";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["CoverageAna\
lyzerBuildNotFound"]=13]="CoverageAnalyzerBuildNotFound";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["\
FailedToRequeue"]=14]="FailedToRequeue";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["BuildBailedOut"]=
15]="BuildBailedOut";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["NoCodeCoverageTask"]=16]="NoCodeCove\
rageTask";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["MergeJobFailed"]=17]="MergeJobFailed";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["\
MergeInvokerJobFailed"]=18]="MergeInvokerJobFailed";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["Monit\
orJobFailed"]=19]="MonitorJobFailed";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["ModuleMergeInvokerJo\
bTimeout"]=20]="ModuleMergeInvokerJobTimeout";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["MonitorJobT\
imeout"]=21]="MonitorJobTimeout";CoverageDetailedSummaryStatus2[CoverageDetailedSummaryStatus2["InvalidCoverageInput"]=22]=
"InvalidCoverageInput"})(CoverageDetailedSummaryStatus=exports.CoverageDetailedSummaryStatus||(exports.CoverageDetailedSummaryStatus=
{}));var CoverageQueryFlags;(function(CoverageQueryFlags2){CoverageQueryFlags2[CoverageQueryFlags2["Modules"]=1]="Module\
s";CoverageQueryFlags2[CoverageQueryFlags2["Functions"]=2]="Functions";CoverageQueryFlags2[CoverageQueryFlags2["BlockDat\
a"]=4]="BlockData"})(CoverageQueryFlags=exports.CoverageQueryFlags||(exports.CoverageQueryFlags={}));var CoverageStatus;
(function(CoverageStatus2){CoverageStatus2[CoverageStatus2["Covered"]=0]="Covered";CoverageStatus2[CoverageStatus2["NotC\
overed"]=1]="NotCovered";CoverageStatus2[CoverageStatus2["PartiallyCovered"]=2]="PartiallyCovered"})(CoverageStatus=exports.
CoverageStatus||(exports.CoverageStatus={}));var CoverageSummaryStatus;(function(CoverageSummaryStatus2){CoverageSummaryStatus2[CoverageSummaryStatus2["\
None"]=0]="None";CoverageSummaryStatus2[CoverageSummaryStatus2["InProgress"]=1]="InProgress";CoverageSummaryStatus2[CoverageSummaryStatus2["\
Completed"]=2]="Completed";CoverageSummaryStatus2[CoverageSummaryStatus2["Finalized"]=3]="Finalized";CoverageSummaryStatus2[CoverageSummaryStatus2["\
Pending"]=4]="Pending";CoverageSummaryStatus2[CoverageSummaryStatus2["UpdateRequestQueued"]=5]="UpdateRequestQueued"})(CoverageSummaryStatus=
exports.CoverageSummaryStatus||(exports.CoverageSummaryStatus={}));var CustomTestFieldScope;(function(CustomTestFieldScope2){
CustomTestFieldScope2[CustomTestFieldScope2["None"]=0]="None";CustomTestFieldScope2[CustomTestFieldScope2["TestRun"]=1]=
"TestRun";CustomTestFieldScope2[CustomTestFieldScope2["TestResult"]=2]="TestResult";CustomTestFieldScope2[CustomTestFieldScope2["\
TestRunAndTestResult"]=3]="TestRunAndTestResult";CustomTestFieldScope2[CustomTestFieldScope2["System"]=4]="System";CustomTestFieldScope2[CustomTestFieldScope2["\
All"]=7]="All"})(CustomTestFieldScope=exports.CustomTestFieldScope||(exports.CustomTestFieldScope={}));var CustomTestFieldType;
(function(CustomTestFieldType2){CustomTestFieldType2[CustomTestFieldType2["Bit"]=2]="Bit";CustomTestFieldType2[CustomTestFieldType2["\
DateTime"]=4]="DateTime";CustomTestFieldType2[CustomTestFieldType2["Int"]=8]="Int";CustomTestFieldType2[CustomTestFieldType2["\
Float"]=6]="Float";CustomTestFieldType2[CustomTestFieldType2["String"]=12]="String";CustomTestFieldType2[CustomTestFieldType2["\
Guid"]=14]="Guid"})(CustomTestFieldType=exports.CustomTestFieldType||(exports.CustomTestFieldType={}));var FlakyDetectionType;
(function(FlakyDetectionType2){FlakyDetectionType2[FlakyDetectionType2["Custom"]=1]="Custom";FlakyDetectionType2[FlakyDetectionType2["\
System"]=2]="System"})(FlakyDetectionType=exports.FlakyDetectionType||(exports.FlakyDetectionType={}));var Metrics;(function(Metrics2){
Metrics2[Metrics2["All"]=1]="All";Metrics2[Metrics2["ResultSummary"]=2]="ResultSummary";Metrics2[Metrics2["ResultsAnalys\
is"]=3]="ResultsAnalysis";Metrics2[Metrics2["RunSummary"]=4]="RunSummary"})(Metrics=exports.Metrics||(exports.Metrics={}));
var OperationType;(function(OperationType2){OperationType2[OperationType2["Add"]=1]="Add";OperationType2[OperationType2["\
Delete"]=2]="Delete"})(OperationType=exports.OperationType||(exports.OperationType={}));var ResultDetails;(function(ResultDetails2){
ResultDetails2[ResultDetails2["None"]=0]="None";ResultDetails2[ResultDetails2["Iterations"]=1]="Iterations";ResultDetails2[ResultDetails2["\
WorkItems"]=2]="WorkItems";ResultDetails2[ResultDetails2["SubResults"]=4]="SubResults";ResultDetails2[ResultDetails2["Po\
int"]=8]="Point"})(ResultDetails=exports.ResultDetails||(exports.ResultDetails={}));var ResultGroupType;(function(ResultGroupType2){
ResultGroupType2[ResultGroupType2["None"]=0]="None";ResultGroupType2[ResultGroupType2["Rerun"]=1]="Rerun";ResultGroupType2[ResultGroupType2["\
DataDriven"]=2]="DataDriven";ResultGroupType2[ResultGroupType2["OrderedTest"]=3]="OrderedTest";ResultGroupType2[ResultGroupType2["\
Generic"]=4]="Generic"})(ResultGroupType=exports.ResultGroupType||(exports.ResultGroupType={}));var ResultMetadata;(function(ResultMetadata2){
ResultMetadata2[ResultMetadata2["Rerun"]=1]="Rerun";ResultMetadata2[ResultMetadata2["Flaky"]=2]="Flaky"})(ResultMetadata=
exports.ResultMetadata||(exports.ResultMetadata={}));var ResultMetaDataDetails;(function(ResultMetaDataDetails2){ResultMetaDataDetails2[ResultMetaDataDetails2["\
None"]=0]="None";ResultMetaDataDetails2[ResultMetaDataDetails2["FlakyIdentifiers"]=1]="FlakyIdentifiers"})(ResultMetaDataDetails=
exports.ResultMetaDataDetails||(exports.ResultMetaDataDetails={}));var ResultObjectType;(function(ResultObjectType2){ResultObjectType2[ResultObjectType2["\
TestSuite"]=0]="TestSuite";ResultObjectType2[ResultObjectType2["TestPlan"]=1]="TestPlan"})(ResultObjectType=exports.ResultObjectType||
(exports.ResultObjectType={}));var RunType;(function(RunType2){RunType2[RunType2["Unspecified"]=0]="Unspecified";RunType2[RunType2["\
Normal"]=1]="Normal";RunType2[RunType2["Blocking"]=2]="Blocking";RunType2[RunType2["Web"]=4]="Web";RunType2[RunType2["Mt\
rRunInitiatedFromWeb"]=8]="MtrRunInitiatedFromWeb";RunType2[RunType2["RunWithDtlEnv"]=16]="RunWithDtlEnv";RunType2[RunType2["\
NoConfigRun"]=32]="NoConfigRun"})(RunType=exports.RunType||(exports.RunType={}));var Service;(function(Service2){Service2[Service2["\
Any"]=0]="Any";Service2[Service2["Tcm"]=1]="Tcm";Service2[Service2["Tfs"]=2]="Tfs"})(Service=exports.Service||(exports.Service=
{}));var SessionResult;(function(SessionResult2){SessionResult2[SessionResult2["None"]=0]="None";SessionResult2[SessionResult2["\
Passed"]=1]="Passed";SessionResult2[SessionResult2["Failed"]=2]="Failed";SessionResult2[SessionResult2["Pending"]=3]="Pe\
nding"})(SessionResult=exports.SessionResult||(exports.SessionResult={}));var SuiteExpand;(function(SuiteExpand2){SuiteExpand2[SuiteExpand2["\
Children"]=1]="Children";SuiteExpand2[SuiteExpand2["DefaultTesters"]=2]="DefaultTesters"})(SuiteExpand=exports.SuiteExpand||
(exports.SuiteExpand={}));var TCMServiceDataMigrationStatus;(function(TCMServiceDataMigrationStatus2){TCMServiceDataMigrationStatus2[TCMServiceDataMigrationStatus2["\
NotStarted"]=0]="NotStarted";TCMServiceDataMigrationStatus2[TCMServiceDataMigrationStatus2["InProgress"]=1]="InProgress";
TCMServiceDataMigrationStatus2[TCMServiceDataMigrationStatus2["Completed"]=2]="Completed";TCMServiceDataMigrationStatus2[TCMServiceDataMigrationStatus2["\
Failed"]=3]="Failed"})(TCMServiceDataMigrationStatus=exports.TCMServiceDataMigrationStatus||(exports.TCMServiceDataMigrationStatus=
{}));var TestConfigurationState;(function(TestConfigurationState2){TestConfigurationState2[TestConfigurationState2["Acti\
ve"]=1]="Active";TestConfigurationState2[TestConfigurationState2["Inactive"]=2]="Inactive"})(TestConfigurationState=exports.
TestConfigurationState||(exports.TestConfigurationState={}));var TestLogScope;(function(TestLogScope2){TestLogScope2[TestLogScope2["\
Run"]=0]="Run";TestLogScope2[TestLogScope2["Build"]=1]="Build";TestLogScope2[TestLogScope2["Release"]=2]="Release"})(TestLogScope=
exports.TestLogScope||(exports.TestLogScope={}));var TestLogStatusCode;(function(TestLogStatusCode2){TestLogStatusCode2[TestLogStatusCode2["\
Success"]=0]="Success";TestLogStatusCode2[TestLogStatusCode2["Failed"]=1]="Failed";TestLogStatusCode2[TestLogStatusCode2["\
FileAlreadyExists"]=2]="FileAlreadyExists";TestLogStatusCode2[TestLogStatusCode2["InvalidInput"]=3]="InvalidInput";TestLogStatusCode2[TestLogStatusCode2["\
InvalidFileName"]=4]="InvalidFileName";TestLogStatusCode2[TestLogStatusCode2["InvalidContainer"]=5]="InvalidContainer";TestLogStatusCode2[TestLogStatusCode2["\
TransferFailed"]=6]="TransferFailed";TestLogStatusCode2[TestLogStatusCode2["FeatureDisabled"]=7]="FeatureDisabled";TestLogStatusCode2[TestLogStatusCode2["\
BuildDoesNotExist"]=8]="BuildDoesNotExist";TestLogStatusCode2[TestLogStatusCode2["RunDoesNotExist"]=9]="RunDoesNotExist";
TestLogStatusCode2[TestLogStatusCode2["ContainerNotCreated"]=10]="ContainerNotCreated";TestLogStatusCode2[TestLogStatusCode2["\
APINotSupported"]=11]="APINotSupported";TestLogStatusCode2[TestLogStatusCode2["FileSizeExceeds"]=12]="FileSizeExceeds";TestLogStatusCode2[TestLogStatusCode2["\
ContainerNotFound"]=13]="ContainerNotFound";TestLogStatusCode2[TestLogStatusCode2["FileNotFound"]=14]="FileNotFound";TestLogStatusCode2[TestLogStatusCode2["\
DirectoryNotFound"]=15]="DirectoryNotFound";TestLogStatusCode2[TestLogStatusCode2["StorageCapacityExceeded"]=16]="Storag\
eCapacityExceeded"})(TestLogStatusCode=exports.TestLogStatusCode||(exports.TestLogStatusCode={}));var TestLogStoreEndpointType;
(function(TestLogStoreEndpointType2){TestLogStoreEndpointType2[TestLogStoreEndpointType2["Root"]=1]="Root";TestLogStoreEndpointType2[TestLogStoreEndpointType2["\
File"]=2]="File"})(TestLogStoreEndpointType=exports.TestLogStoreEndpointType||(exports.TestLogStoreEndpointType={}));var TestLogStoreOperationType;
(function(TestLogStoreOperationType2){TestLogStoreOperationType2[TestLogStoreOperationType2["Read"]=1]="Read";TestLogStoreOperationType2[TestLogStoreOperationType2["\
Create"]=2]="Create";TestLogStoreOperationType2[TestLogStoreOperationType2["ReadAndCreate"]=3]="ReadAndCreate"})(TestLogStoreOperationType=
exports.TestLogStoreOperationType||(exports.TestLogStoreOperationType={}));var TestLogType;(function(TestLogType2){TestLogType2[TestLogType2["\
GeneralAttachment"]=1]="GeneralAttachment";TestLogType2[TestLogType2["CodeCoverage"]=2]="CodeCoverage";TestLogType2[TestLogType2["\
TestImpact"]=3]="TestImpact";TestLogType2[TestLogType2["Intermediate"]=4]="Intermediate";TestLogType2[TestLogType2["Syst\
em"]=5]="System";TestLogType2[TestLogType2["MergedCoverageFile"]=6]="MergedCoverageFile"})(TestLogType=exports.TestLogType||
(exports.TestLogType={}));var TestOutcome;(function(TestOutcome2){TestOutcome2[TestOutcome2["Unspecified"]=0]="Unspecifi\
ed";TestOutcome2[TestOutcome2["None"]=1]="None";TestOutcome2[TestOutcome2["Passed"]=2]="Passed";TestOutcome2[TestOutcome2["\
Failed"]=3]="Failed";TestOutcome2[TestOutcome2["Inconclusive"]=4]="Inconclusive";TestOutcome2[TestOutcome2["Timeout"]=5]=
"Timeout";TestOutcome2[TestOutcome2["Aborted"]=6]="Aborted";TestOutcome2[TestOutcome2["Blocked"]=7]="Blocked";TestOutcome2[TestOutcome2["\
NotExecuted"]=8]="NotExecuted";TestOutcome2[TestOutcome2["Warning"]=9]="Warning";TestOutcome2[TestOutcome2["Error"]=10]=
"Error";TestOutcome2[TestOutcome2["NotApplicable"]=11]="NotApplicable";TestOutcome2[TestOutcome2["Paused"]=12]="Paused";
TestOutcome2[TestOutcome2["InProgress"]=13]="InProgress";TestOutcome2[TestOutcome2["NotImpacted"]=14]="NotImpacted";TestOutcome2[TestOutcome2["\
MaxValue"]=14]="MaxValue"})(TestOutcome=exports.TestOutcome||(exports.TestOutcome={}));var TestPointState;(function(TestPointState2){
TestPointState2[TestPointState2["None"]=0]="None";TestPointState2[TestPointState2["Ready"]=1]="Ready";TestPointState2[TestPointState2["\
Completed"]=2]="Completed";TestPointState2[TestPointState2["NotReady"]=3]="NotReady";TestPointState2[TestPointState2["In\
Progress"]=4]="InProgress";TestPointState2[TestPointState2["MaxValue"]=4]="MaxValue"})(TestPointState=exports.TestPointState||
(exports.TestPointState={}));var TestResultGroupBy;(function(TestResultGroupBy2){TestResultGroupBy2[TestResultGroupBy2["\
Branch"]=1]="Branch";TestResultGroupBy2[TestResultGroupBy2["Environment"]=2]="Environment"})(TestResultGroupBy=exports.TestResultGroupBy||
(exports.TestResultGroupBy={}));var TestResultsContextType;(function(TestResultsContextType2){TestResultsContextType2[TestResultsContextType2["\
Build"]=1]="Build";TestResultsContextType2[TestResultsContextType2["Release"]=2]="Release";TestResultsContextType2[TestResultsContextType2["\
Pipeline"]=3]="Pipeline"})(TestResultsContextType=exports.TestResultsContextType||(exports.TestResultsContextType={}));var TestResultsSessionState;
(function(TestResultsSessionState2){TestResultsSessionState2[TestResultsSessionState2["None"]=0]="None";TestResultsSessionState2[TestResultsSessionState2["\
Running"]=1]="Running";TestResultsSessionState2[TestResultsSessionState2["Completed"]=2]="Completed";TestResultsSessionState2[TestResultsSessionState2["\
Waiting"]=3]="Waiting";TestResultsSessionState2[TestResultsSessionState2["Cancelled"]=4]="Cancelled"})(TestResultsSessionState=
exports.TestResultsSessionState||(exports.TestResultsSessionState={}));var TestResultsSettingsType;(function(TestResultsSettingsType2){
TestResultsSettingsType2[TestResultsSettingsType2["All"]=1]="All";TestResultsSettingsType2[TestResultsSettingsType2["Fla\
ky"]=2]="Flaky";TestResultsSettingsType2[TestResultsSettingsType2["NewTestLogging"]=3]="NewTestLogging"})(TestResultsSettingsType=
exports.TestResultsSettingsType||(exports.TestResultsSettingsType={}));var TestRunOutcome;(function(TestRunOutcome2){TestRunOutcome2[TestRunOutcome2["\
Passed"]=0]="Passed";TestRunOutcome2[TestRunOutcome2["Failed"]=1]="Failed";TestRunOutcome2[TestRunOutcome2["NotImpacted"]=
2]="NotImpacted";TestRunOutcome2[TestRunOutcome2["Others"]=3]="Others"})(TestRunOutcome=exports.TestRunOutcome||(exports.
TestRunOutcome={}));var TestRunPublishContext;(function(TestRunPublishContext2){TestRunPublishContext2[TestRunPublishContext2["\
Build"]=1]="Build";TestRunPublishContext2[TestRunPublishContext2["Release"]=2]="Release";TestRunPublishContext2[TestRunPublishContext2["\
All"]=3]="All"})(TestRunPublishContext=exports.TestRunPublishContext||(exports.TestRunPublishContext={}));var TestRunState;
(function(TestRunState2){TestRunState2[TestRunState2["Unspecified"]=0]="Unspecified";TestRunState2[TestRunState2["NotSta\
rted"]=1]="NotStarted";TestRunState2[TestRunState2["InProgress"]=2]="InProgress";TestRunState2[TestRunState2["Completed"]=
3]="Completed";TestRunState2[TestRunState2["Aborted"]=4]="Aborted";TestRunState2[TestRunState2["Waiting"]=5]="Waiting";TestRunState2[TestRunState2["\
NeedsInvestigation"]=6]="NeedsInvestigation"})(TestRunState=exports.TestRunState||(exports.TestRunState={}));var TestRunSubstate;
(function(TestRunSubstate2){TestRunSubstate2[TestRunSubstate2["None"]=0]="None";TestRunSubstate2[TestRunSubstate2["Creat\
ingEnvironment"]=1]="CreatingEnvironment";TestRunSubstate2[TestRunSubstate2["RunningTests"]=2]="RunningTests";TestRunSubstate2[TestRunSubstate2["\
CanceledByUser"]=3]="CanceledByUser";TestRunSubstate2[TestRunSubstate2["AbortedBySystem"]=4]="AbortedBySystem";TestRunSubstate2[TestRunSubstate2["\
TimedOut"]=5]="TimedOut";TestRunSubstate2[TestRunSubstate2["PendingAnalysis"]=6]="PendingAnalysis";TestRunSubstate2[TestRunSubstate2["\
Analyzed"]=7]="Analyzed";TestRunSubstate2[TestRunSubstate2["CancellationInProgress"]=8]="CancellationInProgress"})(TestRunSubstate=
exports.TestRunSubstate||(exports.TestRunSubstate={}));var TestSessionSource;(function(TestSessionSource2){TestSessionSource2[TestSessionSource2["\
Unknown"]=0]="Unknown";TestSessionSource2[TestSessionSource2["XTDesktop"]=1]="XTDesktop";TestSessionSource2[TestSessionSource2["\
FeedbackDesktop"]=2]="FeedbackDesktop";TestSessionSource2[TestSessionSource2["XTWeb"]=3]="XTWeb";TestSessionSource2[TestSessionSource2["\
FeedbackWeb"]=4]="FeedbackWeb";TestSessionSource2[TestSessionSource2["XTDesktop2"]=5]="XTDesktop2";TestSessionSource2[TestSessionSource2["\
SessionInsightsForAll"]=6]="SessionInsightsForAll"})(TestSessionSource=exports.TestSessionSource||(exports.TestSessionSource=
{}));var TestSessionState;(function(TestSessionState2){TestSessionState2[TestSessionState2["Unspecified"]=0]="Unspecifie\
d";TestSessionState2[TestSessionState2["NotStarted"]=1]="NotStarted";TestSessionState2[TestSessionState2["InProgress"]=2]=
"InProgress";TestSessionState2[TestSessionState2["Paused"]=3]="Paused";TestSessionState2[TestSessionState2["Completed"]=
4]="Completed";TestSessionState2[TestSessionState2["Declined"]=5]="Declined"})(TestSessionState=exports.TestSessionState||
(exports.TestSessionState={}));exports.TypeInfo={AfnStrip:{},AggregatedDataForResultTrend:{},AggregatedResultDetailsByOutcome:{},
AggregatedResultsAnalysis:{},AggregatedResultsByOutcome:{},AggregatedRunsByOutcome:{},AggregatedRunsByState:{},AttachmentType:{
enumValues:{"generalAttachment":0,"afnStrip":1,"bugFilingData":2,"codeCoverage":3,"intermediateCollectorData":4,"runConf\
ig":5,"testImpactDetails":6,"tmiTestRunDeploymentFiles":7,"tmiTestRunReverseDeploymentFiles":8,"tmiTestResultDetail":9,"\
tmiTestRunSummary":10,"consoleLog":11}},BatchResponse:{},BuildConfiguration:{},BuildCoverage:{},BuildReference2:{},BulkResultUpdateRequest:{},
CloneOperationInformation:{},CloneOperationState:{enumValues:{"failed":2,"inProgress":1,"queued":0,"succeeded":3}},CodeCoverageSummary:{},
Coverage2:{},CoverageDetailedSummaryStatus:{enumValues:{"none":0,"inProgress":1,"finalized":2,"pending":3,"updateRequest\
Queued":4,"noModulesFound":5,"numberOfFilesExceeded":6,"noInputFiles":7,"buildCancelled":8,"failedJobs":9,"moduleMergeJo\
bTimeout":10,"codeCoverageSuccess":11,"invalidBuildConfiguration":12,"coverageAnalyzerBuildNotFound":13,"failedToRequeue":14,
"buildBailedOut":15,"noCodeCoverageTask":16,"mergeJobFailed":17,"mergeInvokerJobFailed":18,"monitorJobFailed":19,"module\
MergeInvokerJobTimeout":20,"monitorJobTimeout":21,"invalidCoverageInput":22}},CoverageQueryFlags:{enumValues:{"modules":1,
"functions":2,"blockData":4}},CoverageStatus:{enumValues:{"covered":0,"notCovered":1,"partiallyCovered":2}},CoverageSummaryStatus:{
enumValues:{"none":0,"inProgress":1,"completed":2,"finalized":3,"pending":4,"updateRequestQueued":5}},CreateTestMessageLogEntryRequest:{},
CreateTestResultsRequest:{},CreateTestRunRequest:{},CustomTestFieldDefinition:{},CustomTestFieldScope:{enumValues:{"none":0,
"testRun":1,"testResult":2,"testRunAndTestResult":3,"system":4,"all":7}},CustomTestFieldType:{enumValues:{"bit":2,"dateT\
ime":4,"int":8,"float":6,"string":12,"guid":14}},DatedTestFieldData:{},FailingSince:{},FetchTestResultsResponse:{},FlakyDetection:{},
FlakyDetectionType:{enumValues:{"custom":1,"system":2}},FlakySettings:{},LastResultDetails:{},LegacyBuildConfiguration:{},
LegacyReleaseReference:{},LegacyTestCaseResult:{},LegacyTestRun:{},LegacyTestSettings:{},Machine:{},Metrics:{enumValues:{
"all":1,"resultSummary":2,"resultsAnalysis":3,"runSummary":4}},OperationType:{enumValues:{"add":1,"delete":2}},PipelineTestMetrics:{},
PointLastResult:{},PointsResults2:{},QueryTestActionResultResponse:{},ReleaseReference:{},ReleaseReference2:{},RequirementsToTestsMapping2:{},
Response:{},ResultDetails:{enumValues:{"none":0,"iterations":1,"workItems":2,"subResults":4,"point":8}},ResultGroupType:{
enumValues:{"none":0,"rerun":1,"dataDriven":2,"orderedTest":3,"generic":4}},ResultMetadata:{enumValues:{"rerun":1,"flaky":2}},
ResultMetaDataDetails:{enumValues:{"none":0,"flakyIdentifiers":1}},ResultObjectType:{enumValues:{"testSuite":0,"testPlan":1}},
ResultRetentionSettings:{},ResultsByQueryResponse:{},ResultsFilter:{},ResultsSummaryByOutcome:{},ResultSummary:{},ResultUpdateRequest:{},
ResultUpdateRequestModel:{},ResultUpdateResponse:{},RunCreateModel:{},RunStatistic:{},RunSummary:{},RunSummaryModel:{},RunType:{
enumValues:{"unspecified":0,"normal":1,"blocking":2,"web":4,"mtrRunInitiatedFromWeb":8,"runWithDtlEnv":16,"noConfigRun":32}},
RunUpdateModel:{},Service:{enumValues:{"any":0,"tcm":1,"tfs":2}},SessionEnvironmentAndMachine:{},SessionResult:{enumValues:{
"none":0,"passed":1,"failed":2,"pending":3}},SourceViewBuildCoverage:{},SuiteExpand:{enumValues:{"children":1,"defaultTe\
sters":2}},TCMServiceDataMigrationStatus:{enumValues:{"notStarted":0,"inProgress":1,"completed":2,"failed":3}},TestActionResult:{},
TestActionResult2:{},TestActionResultModel:{},TestAttachment:{},TestAuthoringDetails:{},TestCaseReference2:{},TestCaseResult:{},
TestConfiguration:{},TestConfigurationState:{enumValues:{"active":1,"inactive":2}},TestExecutionReportData:{},TestExtensionField:{},
TestExtensionFieldDetails:{},TestFailuresAnalysis:{},TestHistoryQuery:{},TestIterationDetailsModel:{},TestLog:{},TestLogReference:{},
TestLogScope:{enumValues:{"run":0,"build":1,"release":2}},TestLogStatus:{},TestLogStatusCode:{enumValues:{"success":0,"f\
ailed":1,"fileAlreadyExists":2,"invalidInput":3,"invalidFileName":4,"invalidContainer":5,"transferFailed":6,"featureDisa\
bled":7,"buildDoesNotExist":8,"runDoesNotExist":9,"containerNotCreated":10,"apiNotSupported":11,"fileSizeExceeds":12,"co\
ntainerNotFound":13,"fileNotFound":14,"directoryNotFound":15,"storageCapacityExceeded":16}},TestLogStoreAttachment:{},TestLogStoreEndpointDetails:{},
TestLogStoreEndpointType:{enumValues:{"root":1,"file":2}},TestLogStoreOperationType:{enumValues:{"read":1,"create":2,"re\
adAndCreate":3}},TestLogType:{enumValues:{"generalAttachment":1,"codeCoverage":2,"testImpact":3,"intermediate":4,"system":5,
"mergedCoverageFile":6}},TestMessageLogDetails:{},TestMessageLogEntry:{},TestMessageLogEntry2:{},TestMethod:{},TestOutcome:{
enumValues:{"unspecified":0,"none":1,"passed":2,"failed":3,"inconclusive":4,"timeout":5,"aborted":6,"blocked":7,"notExec\
uted":8,"warning":9,"error":10,"notApplicable":11,"paused":12,"inProgress":13,"notImpacted":14,"maxValue":14}},TestParameter2:{},
TestPlan:{},TestPlanCloneRequest:{},TestPlanHubData:{},TestPlansWithSelection:{},TestPoint:{},TestPointReference:{},TestPointsEvent:{},
TestPointsQuery:{},TestPointState:{enumValues:{"none":0,"ready":1,"completed":2,"notReady":3,"inProgress":4,"maxValue":4}},
TestPointsUpdatedEvent:{},TestResult2:{},TestResultAcrossProjectResponse:{},TestResultAttachment:{},TestResultGroupBy:{enumValues:{
"branch":1,"environment":2}},TestResultHistory:{},TestResultHistoryDetailsForGroup:{},TestResultHistoryForGroup:{},TestResultModelBase:{},
TestResultReset2:{},TestResultsContext:{},TestResultsContextType:{enumValues:{"build":1,"release":2,"pipeline":3}},TestResultsDetails:{},
TestResultsDetailsForGroup:{},TestResultsEx2:{},TestResultsQuery:{},TestResultsSession:{},TestResultsSessionState:{enumValues:{
"none":0,"running":1,"completed":2,"waiting":3,"cancelled":4}},TestResultsSettings:{},TestResultsSettingsType:{enumValues:{
"all":1,"flaky":2,"newTestLogging":3}},TestResultSummary:{},TestResultsUpdateSettings:{},TestResultsWithWatermark:{},TestResultTrendFilter:{},
TestRun:{},TestRun2:{},TestRunCanceledEvent:{},TestRunCreatedEvent:{},TestRunEvent:{},TestRunEx2:{},TestRunOutcome:{enumValues:{
"passed":0,"failed":1,"notImpacted":2,"others":3}},TestRunPublishContext:{enumValues:{"build":1,"release":2,"all":3}},TestRunStartedEvent:{},
TestRunState:{enumValues:{"unspecified":0,"notStarted":1,"inProgress":2,"completed":3,"aborted":4,"waiting":5,"needsInve\
stigation":6}},TestRunStatistic:{},TestRunSubstate:{enumValues:{"none":0,"creatingEnvironment":1,"runningTests":2,"cance\
ledByUser":3,"abortedBySystem":4,"timedOut":5,"pendingAnalysis":6,"analyzed":7,"cancellationInProgress":8}},TestRunSummary2:{},
TestRunWithDtlEnvEvent:{},TestSession:{},TestSessionExploredWorkItemReference:{},TestSessionSource:{enumValues:{"unknown":0,
"xtDesktop":1,"feedbackDesktop":2,"xtWeb":3,"feedbackWeb":4,"xtDesktop2":5,"sessionInsightsForAll":6}},TestSessionState:{
enumValues:{"unspecified":0,"notStarted":1,"inProgress":2,"paused":3,"completed":4,"declined":5}},TestSettings2:{},TestSubResult:{},
TestSuite:{},TestSummaryForWorkItem:{},TestToWorkItemLinks:{},Timeline:{},UpdatedProperties:{},UpdateTestRunRequest:{},UpdateTestRunResponse:{},
WorkItemToTestLinks:{}};exports.TypeInfo.AfnStrip.fields={creationDate:{isDate:true}};exports.TypeInfo.AggregatedDataForResultTrend.
fields={resultsByOutcome:{isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.TestOutcome,dictionaryValueTypeInfo:exports.
TypeInfo.AggregatedResultsByOutcome},runSummaryByState:{isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.TestRunState,
dictionaryValueTypeInfo:exports.TypeInfo.AggregatedRunsByState},testResultsContext:{typeInfo:exports.TypeInfo.TestResultsContext}};
exports.TypeInfo.AggregatedResultDetailsByOutcome.fields={outcome:{enumType:exports.TypeInfo.TestOutcome}};exports.TypeInfo.
AggregatedResultsAnalysis.fields={notReportedResultsByOutcome:{isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.
TestOutcome,dictionaryValueTypeInfo:exports.TypeInfo.AggregatedResultsByOutcome},previousContext:{typeInfo:exports.TypeInfo.
TestResultsContext},resultsByOutcome:{isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.TestOutcome,dictionaryValueTypeInfo:exports.
TypeInfo.AggregatedResultsByOutcome},runSummaryByOutcome:{isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.TestRunOutcome,
dictionaryValueTypeInfo:exports.TypeInfo.AggregatedRunsByOutcome},runSummaryByState:{isDictionary:true,dictionaryKeyEnumType:exports.
TypeInfo.TestRunState,dictionaryValueTypeInfo:exports.TypeInfo.AggregatedRunsByState}};exports.TypeInfo.AggregatedResultsByOutcome.
fields={outcome:{enumType:exports.TypeInfo.TestOutcome}};exports.TypeInfo.AggregatedRunsByOutcome.fields={outcome:{enumType:exports.
TypeInfo.TestRunOutcome}};exports.TypeInfo.AggregatedRunsByState.fields={resultsByOutcome:{isDictionary:true,dictionaryKeyEnumType:exports.
TypeInfo.TestOutcome,dictionaryValueTypeInfo:exports.TypeInfo.AggregatedResultsByOutcome},state:{enumType:exports.TypeInfo.
TestRunState}};exports.TypeInfo.BatchResponse.fields={responses:{isArray:true,typeInfo:exports.TypeInfo.Response}};exports.
TypeInfo.BuildConfiguration.fields={creationDate:{isDate:true}};exports.TypeInfo.BuildCoverage.fields={configuration:{typeInfo:exports.
TypeInfo.BuildConfiguration}};exports.TypeInfo.BuildReference2.fields={createdDate:{isDate:true}};exports.TypeInfo.BulkResultUpdateRequest.
fields={requests:{isArray:true,typeInfo:exports.TypeInfo.ResultUpdateRequest}};exports.TypeInfo.CloneOperationInformation.
fields={completionDate:{isDate:true},creationDate:{isDate:true},resultObjectType:{enumType:exports.TypeInfo.ResultObjectType},
state:{enumType:exports.TypeInfo.CloneOperationState}};exports.TypeInfo.CodeCoverageSummary.fields={coverageDetailedSummaryStatus:{
enumType:exports.TypeInfo.CoverageDetailedSummaryStatus},status:{enumType:exports.TypeInfo.CoverageSummaryStatus}};exports.
TypeInfo.Coverage2.fields={dateCreated:{isDate:true},dateModified:{isDate:true}};exports.TypeInfo.CreateTestMessageLogEntryRequest.
fields={testMessageLogEntry:{isArray:true,typeInfo:exports.TypeInfo.TestMessageLogEntry}};exports.TypeInfo.CreateTestResultsRequest.
fields={results:{isArray:true,typeInfo:exports.TypeInfo.LegacyTestCaseResult}};exports.TypeInfo.CreateTestRunRequest.fields=
{results:{isArray:true,typeInfo:exports.TypeInfo.LegacyTestCaseResult},testRun:{typeInfo:exports.TypeInfo.LegacyTestRun},
testSettings:{typeInfo:exports.TypeInfo.LegacyTestSettings}};exports.TypeInfo.CustomTestFieldDefinition.fields={fieldType:{
enumType:exports.TypeInfo.CustomTestFieldType},scope:{enumType:exports.TypeInfo.CustomTestFieldScope}};exports.TypeInfo.
DatedTestFieldData.fields={date:{isDate:true}};exports.TypeInfo.FailingSince.fields={date:{isDate:true},release:{typeInfo:exports.
TypeInfo.ReleaseReference}};exports.TypeInfo.FetchTestResultsResponse.fields={actionResults:{isArray:true,typeInfo:exports.
TypeInfo.TestActionResult},attachments:{isArray:true,typeInfo:exports.TypeInfo.TestResultAttachment},results:{isArray:true,
typeInfo:exports.TypeInfo.LegacyTestCaseResult}};exports.TypeInfo.FlakyDetection.fields={flakyDetectionType:{enumType:exports.
TypeInfo.FlakyDetectionType}};exports.TypeInfo.FlakySettings.fields={flakyDetection:{typeInfo:exports.TypeInfo.FlakyDetection}};
exports.TypeInfo.LastResultDetails.fields={dateCompleted:{isDate:true}};exports.TypeInfo.LegacyBuildConfiguration.fields=
{completedDate:{isDate:true},createdDate:{isDate:true}};exports.TypeInfo.LegacyReleaseReference.fields={environmentCreationDate:{
isDate:true},releaseCreationDate:{isDate:true}};exports.TypeInfo.LegacyTestCaseResult.fields={buildReference:{typeInfo:exports.
TypeInfo.LegacyBuildConfiguration},creationDate:{isDate:true},customFields:{isArray:true,typeInfo:exports.TypeInfo.TestExtensionField},
dateCompleted:{isDate:true},dateStarted:{isDate:true},failingSince:{typeInfo:exports.TypeInfo.FailingSince},lastUpdated:{
isDate:true},releaseReference:{typeInfo:exports.TypeInfo.LegacyReleaseReference},resultGroupType:{enumType:exports.TypeInfo.
ResultGroupType},stackTrace:{typeInfo:exports.TypeInfo.TestExtensionField}};exports.TypeInfo.LegacyTestRun.fields={buildReference:{
typeInfo:exports.TypeInfo.LegacyBuildConfiguration},completeDate:{isDate:true},creationDate:{isDate:true},customFields:{
isArray:true,typeInfo:exports.TypeInfo.TestExtensionField},dueDate:{isDate:true},lastUpdated:{isDate:true},releaseReference:{
typeInfo:exports.TypeInfo.LegacyReleaseReference},startDate:{isDate:true},testMessageLogEntries:{isArray:true,typeInfo:exports.
TypeInfo.TestMessageLogDetails}};exports.TypeInfo.LegacyTestSettings.fields={createdDate:{isDate:true},lastUpdated:{isDate:true}};
exports.TypeInfo.Machine.fields={timeline:{isArray:true,typeInfo:exports.TypeInfo.Timeline}};exports.TypeInfo.PipelineTestMetrics.
fields={resultSummary:{typeInfo:exports.TypeInfo.ResultSummary},runSummary:{typeInfo:exports.TypeInfo.RunSummary},summaryAtChild:{
isArray:true,typeInfo:exports.TypeInfo.PipelineTestMetrics}};exports.TypeInfo.PointLastResult.fields={lastUpdatedDate:{isDate:true}};
exports.TypeInfo.PointsResults2.fields={lastUpdated:{isDate:true}};exports.TypeInfo.QueryTestActionResultResponse.fields=
{testActionResults:{isArray:true,typeInfo:exports.TypeInfo.TestActionResult},testAttachments:{isArray:true,typeInfo:exports.
TypeInfo.TestResultAttachment}};exports.TypeInfo.ReleaseReference.fields={creationDate:{isDate:true},environmentCreationDate:{
isDate:true}};exports.TypeInfo.ReleaseReference2.fields={environmentCreationDate:{isDate:true},releaseCreationDate:{isDate:true}};
exports.TypeInfo.RequirementsToTestsMapping2.fields={creationDate:{isDate:true},deletionDate:{isDate:true}};exports.TypeInfo.
Response.fields={};exports.TypeInfo.ResultRetentionSettings.fields={lastUpdatedDate:{isDate:true}};exports.TypeInfo.ResultsByQueryResponse.
fields={testResults:{isArray:true,typeInfo:exports.TypeInfo.LegacyTestCaseResult}};exports.TypeInfo.ResultsFilter.fields=
{executedIn:{enumType:exports.TypeInfo.Service},maxCompleteDate:{isDate:true},testResultsContext:{typeInfo:exports.TypeInfo.
TestResultsContext}};exports.TypeInfo.ResultsSummaryByOutcome.fields={aggregatedResultDetailsByOutcome:{isDictionary:true,
dictionaryKeyEnumType:exports.TypeInfo.TestOutcome,dictionaryValueTypeInfo:exports.TypeInfo.AggregatedResultDetailsByOutcome}};
exports.TypeInfo.ResultSummary.fields={resultSummaryByRunState:{isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.
TestRunState,dictionaryValueTypeInfo:exports.TypeInfo.ResultsSummaryByOutcome}};exports.TypeInfo.ResultUpdateRequest.fields=
{actionResultDeletes:{isArray:true,typeInfo:exports.TypeInfo.TestActionResult},actionResults:{isArray:true,typeInfo:exports.
TypeInfo.TestActionResult},attachments:{isArray:true,typeInfo:exports.TypeInfo.TestResultAttachment},testCaseResult:{typeInfo:exports.
TypeInfo.LegacyTestCaseResult}};exports.TypeInfo.ResultUpdateRequestModel.fields={actionResultDeletes:{isArray:true,typeInfo:exports.
TypeInfo.TestActionResultModel},actionResults:{isArray:true,typeInfo:exports.TypeInfo.TestActionResultModel}};exports.TypeInfo.
ResultUpdateResponse.fields={lastUpdated:{isDate:true}};exports.TypeInfo.RunCreateModel.fields={buildReference:{typeInfo:exports.
TypeInfo.BuildConfiguration},releaseReference:{typeInfo:exports.TypeInfo.ReleaseReference},runSummary:{isArray:true,typeInfo:exports.
TypeInfo.RunSummaryModel}};exports.TypeInfo.RunStatistic.fields={resultMetadata:{enumType:exports.TypeInfo.ResultMetadata}};
exports.TypeInfo.RunSummary.fields={runSummaryByOutcome:{isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.TestRunOutcome},
runSummaryByState:{isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.TestRunState}};exports.TypeInfo.RunSummaryModel.
fields={testOutcome:{enumType:exports.TypeInfo.TestOutcome}};exports.TypeInfo.RunUpdateModel.fields={logEntries:{isArray:true,
typeInfo:exports.TypeInfo.TestMessageLogDetails},runSummary:{isArray:true,typeInfo:exports.TypeInfo.RunSummaryModel},substate:{
enumType:exports.TypeInfo.TestRunSubstate}};exports.TypeInfo.SessionEnvironmentAndMachine.fields={machines:{isArray:true,
typeInfo:exports.TypeInfo.Machine}};exports.TypeInfo.SourceViewBuildCoverage.fields={configuration:{typeInfo:exports.TypeInfo.
BuildConfiguration}};exports.TypeInfo.TestActionResult.fields={creationDate:{isDate:true},dateCompleted:{isDate:true},dateStarted:{
isDate:true},lastUpdated:{isDate:true}};exports.TypeInfo.TestActionResult2.fields={creationDate:{isDate:true},dateCompleted:{
isDate:true},dateStarted:{isDate:true},lastUpdated:{isDate:true}};exports.TypeInfo.TestActionResultModel.fields={completedDate:{
isDate:true},startedDate:{isDate:true}};exports.TypeInfo.TestAttachment.fields={attachmentType:{enumType:exports.TypeInfo.
AttachmentType},createdDate:{isDate:true}};exports.TypeInfo.TestAuthoringDetails.fields={lastUpdated:{isDate:true},state:{
enumType:exports.TypeInfo.TestPointState}};exports.TypeInfo.TestCaseReference2.fields={creationDate:{isDate:true},lastRefTestRunDate:{
isDate:true}};exports.TypeInfo.TestCaseResult.fields={completedDate:{isDate:true},createdDate:{isDate:true},failingSince:{
typeInfo:exports.TypeInfo.FailingSince},iterationDetails:{isArray:true,typeInfo:exports.TypeInfo.TestIterationDetailsModel},
lastUpdatedDate:{isDate:true},releaseReference:{typeInfo:exports.TypeInfo.ReleaseReference},resultGroupType:{enumType:exports.
TypeInfo.ResultGroupType},startedDate:{isDate:true},subResults:{isArray:true,typeInfo:exports.TypeInfo.TestSubResult}};exports.
TypeInfo.TestConfiguration.fields={lastUpdatedDate:{isDate:true},state:{enumType:exports.TypeInfo.TestConfigurationState}};
exports.TypeInfo.TestExecutionReportData.fields={reportData:{isArray:true,typeInfo:exports.TypeInfo.DatedTestFieldData}};
exports.TypeInfo.TestExtensionField.fields={field:{typeInfo:exports.TypeInfo.TestExtensionFieldDetails}};exports.TypeInfo.
TestExtensionFieldDetails.fields={type:{enumType:SystemData.TypeInfo.SqlDbType}};exports.TypeInfo.TestFailuresAnalysis.fields=
{previousContext:{typeInfo:exports.TypeInfo.TestResultsContext}};exports.TypeInfo.TestHistoryQuery.fields={groupBy:{enumType:exports.
TypeInfo.TestResultGroupBy},maxCompleteDate:{isDate:true},resultsForGroup:{isArray:true,typeInfo:exports.TypeInfo.TestResultHistoryForGroup}};
exports.TypeInfo.TestIterationDetailsModel.fields={actionResults:{isArray:true,typeInfo:exports.TypeInfo.TestActionResultModel},
completedDate:{isDate:true},startedDate:{isDate:true}};exports.TypeInfo.TestLog.fields={logReference:{typeInfo:exports.TypeInfo.
TestLogReference},modifiedOn:{isDate:true}};exports.TypeInfo.TestLogReference.fields={scope:{enumType:exports.TypeInfo.TestLogScope},
type:{enumType:exports.TypeInfo.TestLogType}};exports.TypeInfo.TestLogStatus.fields={status:{enumType:exports.TypeInfo.TestLogStatusCode}};
exports.TypeInfo.TestLogStoreAttachment.fields={attachmentType:{enumType:exports.TypeInfo.AttachmentType},createdDate:{isDate:true}};
exports.TypeInfo.TestLogStoreEndpointDetails.fields={endpointType:{enumType:exports.TypeInfo.TestLogStoreEndpointType},status:{
enumType:exports.TypeInfo.TestLogStatusCode}};exports.TypeInfo.TestMessageLogDetails.fields={dateCreated:{isDate:true}};
exports.TypeInfo.TestMessageLogEntry.fields={dateCreated:{isDate:true}};exports.TypeInfo.TestMessageLogEntry2.fields={dateCreated:{
isDate:true}};exports.TypeInfo.TestMethod.fields={testResult:{typeInfo:exports.TypeInfo.TestCaseResult}};exports.TypeInfo.
TestParameter2.fields={creationDate:{isDate:true},dateModified:{isDate:true}};exports.TypeInfo.TestPlan.fields={endDate:{
isDate:true},startDate:{isDate:true},updatedDate:{isDate:true}};exports.TypeInfo.TestPlanCloneRequest.fields={destinationTestPlan:{
typeInfo:exports.TypeInfo.TestPlan}};exports.TypeInfo.TestPlanHubData.fields={testPlan:{typeInfo:exports.TypeInfo.TestPlan},
testPoints:{isArray:true,typeInfo:exports.TypeInfo.TestPoint},testSuites:{isArray:true,typeInfo:exports.TypeInfo.TestSuite}};
exports.TypeInfo.TestPlansWithSelection.fields={plans:{isArray:true,typeInfo:exports.TypeInfo.TestPlan}};exports.TypeInfo.
TestPoint.fields={lastResetToActive:{isDate:true},lastResultDetails:{typeInfo:exports.TypeInfo.LastResultDetails},lastUpdatedDate:{
isDate:true}};exports.TypeInfo.TestPointReference.fields={state:{enumType:exports.TypeInfo.TestPointState}};exports.TypeInfo.
TestPointsEvent.fields={testPoints:{isArray:true,typeInfo:exports.TypeInfo.TestPointReference}};exports.TypeInfo.TestPointsQuery.
fields={points:{isArray:true,typeInfo:exports.TypeInfo.TestPoint}};exports.TypeInfo.TestPointsUpdatedEvent.fields={testPoints:{
isArray:true,typeInfo:exports.TypeInfo.TestPointReference}};exports.TypeInfo.TestResult2.fields={creationDate:{isDate:true},
dateCompleted:{isDate:true},dateStarted:{isDate:true},lastUpdated:{isDate:true}};exports.TypeInfo.TestResultAcrossProjectResponse.
fields={testResult:{typeInfo:exports.TypeInfo.LegacyTestCaseResult}};exports.TypeInfo.TestResultAttachment.fields={attachmentType:{
enumType:exports.TypeInfo.AttachmentType},creationDate:{isDate:true}};exports.TypeInfo.TestResultHistory.fields={resultsForGroup:{
isArray:true,typeInfo:exports.TypeInfo.TestResultHistoryDetailsForGroup}};exports.TypeInfo.TestResultHistoryDetailsForGroup.
fields={latestResult:{typeInfo:exports.TypeInfo.TestCaseResult}};exports.TypeInfo.TestResultHistoryForGroup.fields={results:{
isArray:true,typeInfo:exports.TypeInfo.TestCaseResult}};exports.TypeInfo.TestResultModelBase.fields={completedDate:{isDate:true},
startedDate:{isDate:true}};exports.TypeInfo.TestResultReset2.fields={dateModified:{isDate:true}};exports.TypeInfo.TestResultsContext.
fields={contextType:{enumType:exports.TypeInfo.TestResultsContextType},release:{typeInfo:exports.TypeInfo.ReleaseReference}};
exports.TypeInfo.TestResultsDetails.fields={resultsForGroup:{isArray:true,typeInfo:exports.TypeInfo.TestResultsDetailsForGroup}};
exports.TypeInfo.TestResultsDetailsForGroup.fields={results:{isArray:true,typeInfo:exports.TypeInfo.TestCaseResult},resultsCountByOutcome:{
isDictionary:true,dictionaryKeyEnumType:exports.TypeInfo.TestOutcome,dictionaryValueTypeInfo:exports.TypeInfo.AggregatedResultsByOutcome}};
exports.TypeInfo.TestResultsEx2.fields={creationDate:{isDate:true},dateTimeValue:{isDate:true}};exports.TypeInfo.TestResultsQuery.
fields={results:{isArray:true,typeInfo:exports.TypeInfo.TestCaseResult},resultsFilter:{typeInfo:exports.TypeInfo.ResultsFilter}};
exports.TypeInfo.TestResultsSession.fields={endTimeUTC:{isDate:true},result:{enumType:exports.TypeInfo.SessionResult},startTimeUTC:{
isDate:true},state:{enumType:exports.TypeInfo.TestResultsSessionState},timeline:{isArray:true,typeInfo:exports.TypeInfo.
Timeline}};exports.TypeInfo.TestResultsSettings.fields={flakySettings:{typeInfo:exports.TypeInfo.FlakySettings}};exports.
TypeInfo.TestResultSummary.fields={aggregatedResultsAnalysis:{typeInfo:exports.TypeInfo.AggregatedResultsAnalysis},teamProject:{
typeInfo:TfsCoreInterfaces.TypeInfo.TeamProjectReference},testFailures:{typeInfo:exports.TypeInfo.TestFailuresAnalysis},
testResultsContext:{typeInfo:exports.TypeInfo.TestResultsContext}};exports.TypeInfo.TestResultsUpdateSettings.fields={flakySettings:{
typeInfo:exports.TypeInfo.FlakySettings}};exports.TypeInfo.TestResultsWithWatermark.fields={changedDate:{isDate:true},pointsResults:{
isArray:true,typeInfo:exports.TypeInfo.PointsResults2}};exports.TypeInfo.TestResultTrendFilter.fields={maxCompleteDate:{
isDate:true}};exports.TypeInfo.TestRun.fields={buildConfiguration:{typeInfo:exports.TypeInfo.BuildConfiguration},completedDate:{
isDate:true},createdDate:{isDate:true},dueDate:{isDate:true},lastUpdatedDate:{isDate:true},release:{typeInfo:exports.TypeInfo.
ReleaseReference},runStatistics:{isArray:true,typeInfo:exports.TypeInfo.RunStatistic},startedDate:{isDate:true},substate:{
enumType:exports.TypeInfo.TestRunSubstate}};exports.TypeInfo.TestRun2.fields={completeDate:{isDate:true},creationDate:{isDate:true},
deletedOn:{isDate:true},dueDate:{isDate:true},lastUpdated:{isDate:true},startDate:{isDate:true}};exports.TypeInfo.TestRunCanceledEvent.
fields={testRun:{typeInfo:exports.TypeInfo.TestRun}};exports.TypeInfo.TestRunCreatedEvent.fields={testRun:{typeInfo:exports.
TypeInfo.TestRun}};exports.TypeInfo.TestRunEvent.fields={testRun:{typeInfo:exports.TypeInfo.TestRun}};exports.TypeInfo.TestRunEx2.
fields={createdDate:{isDate:true},dateTimeValue:{isDate:true}};exports.TypeInfo.TestRunStartedEvent.fields={testRun:{typeInfo:exports.
TypeInfo.TestRun}};exports.TypeInfo.TestRunStatistic.fields={runStatistics:{isArray:true,typeInfo:exports.TypeInfo.RunStatistic}};
exports.TypeInfo.TestRunSummary2.fields={testRunCompletedDate:{isDate:true}};exports.TypeInfo.TestRunWithDtlEnvEvent.fields=
{testRun:{typeInfo:exports.TypeInfo.TestRun}};exports.TypeInfo.TestSession.fields={endDate:{isDate:true},lastUpdatedDate:{
isDate:true},source:{enumType:exports.TypeInfo.TestSessionSource},startDate:{isDate:true},state:{enumType:exports.TypeInfo.
TestSessionState}};exports.TypeInfo.TestSessionExploredWorkItemReference.fields={endTime:{isDate:true},startTime:{isDate:true}};
exports.TypeInfo.TestSettings2.fields={createdDate:{isDate:true},lastUpdatedDate:{isDate:true}};exports.TypeInfo.TestSubResult.
fields={completedDate:{isDate:true},lastUpdatedDate:{isDate:true},resultGroupType:{enumType:exports.TypeInfo.ResultGroupType},
startedDate:{isDate:true},subResults:{isArray:true,typeInfo:exports.TypeInfo.TestSubResult}};exports.TypeInfo.TestSuite.
fields={children:{isArray:true,typeInfo:exports.TypeInfo.TestSuite},lastPopulatedDate:{isDate:true},lastUpdatedDate:{isDate:true}};
exports.TypeInfo.TestSummaryForWorkItem.fields={summary:{typeInfo:exports.TypeInfo.AggregatedDataForResultTrend}};exports.
TypeInfo.TestToWorkItemLinks.fields={test:{typeInfo:exports.TypeInfo.TestMethod}};exports.TypeInfo.Timeline.fields={timestampUTC:{
isDate:true}};exports.TypeInfo.UpdatedProperties.fields={lastUpdated:{isDate:true}};exports.TypeInfo.UpdateTestRunRequest.
fields={attachmentsToAdd:{isArray:true,typeInfo:exports.TypeInfo.TestResultAttachment},testRun:{typeInfo:exports.TypeInfo.
LegacyTestRun}};exports.TypeInfo.UpdateTestRunResponse.fields={updatedProperties:{typeInfo:exports.TypeInfo.UpdatedProperties}};
exports.TypeInfo.WorkItemToTestLinks.fields={executedIn:{enumType:exports.TypeInfo.Service},tests:{isArray:true,typeInfo:exports.
TypeInfo.TestMethod}}}),7304:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.TypeInfo=exports.InputMode=exports.InputFilterOperator=exports.InputDataType=void 0;var InputDataType;(function(InputDataType2){
InputDataType2[InputDataType2["None"]=0]="None";InputDataType2[InputDataType2["String"]=10]="String";InputDataType2[InputDataType2["\
Number"]=20]="Number";InputDataType2[InputDataType2["Boolean"]=30]="Boolean";InputDataType2[InputDataType2["Guid"]=40]="\
Guid";InputDataType2[InputDataType2["Uri"]=50]="Uri"})(InputDataType=exports.InputDataType||(exports.InputDataType={}));
var InputFilterOperator;(function(InputFilterOperator2){InputFilterOperator2[InputFilterOperator2["Equals"]=0]="Equals";
InputFilterOperator2[InputFilterOperator2["NotEquals"]=1]="NotEquals"})(InputFilterOperator=exports.InputFilterOperator||
(exports.InputFilterOperator={}));var InputMode;(function(InputMode2){InputMode2[InputMode2["None"]=0]="None";InputMode2[InputMode2["\
TextBox"]=10]="TextBox";InputMode2[InputMode2["PasswordBox"]=20]="PasswordBox";InputMode2[InputMode2["Combo"]=30]="Combo";
InputMode2[InputMode2["RadioButtons"]=40]="RadioButtons";InputMode2[InputMode2["CheckBox"]=50]="CheckBox";InputMode2[InputMode2["\
TextArea"]=60]="TextArea"})(InputMode=exports.InputMode||(exports.InputMode={}));exports.TypeInfo={InputDataType:{enumValues:{
"none":0,"string":10,"number":20,"boolean":30,"guid":40,"uri":50}},InputDescriptor:{fields:null},InputFilter:{fields:null},
InputFilterCondition:{fields:null},InputFilterOperator:{enumValues:{"equals":0,"notEquals":1}},InputMode:{enumValues:{"n\
one":0,"textBox":10,"passwordBox":20,"combo":30,"radioButtons":40,"checkBox":50,"textArea":60}},InputValidation:{fields:null},
InputValue:{fields:null},InputValues:{fields:null},InputValuesError:{fields:null},InputValuesQuery:{fields:null}};exports.
TypeInfo.InputDescriptor.fields={inputMode:{enumType:exports.TypeInfo.InputMode},validation:{typeInfo:exports.TypeInfo.InputValidation},
values:{typeInfo:exports.TypeInfo.InputValues}};exports.TypeInfo.InputFilter.fields={conditions:{isArray:true,typeInfo:exports.
TypeInfo.InputFilterCondition}};exports.TypeInfo.InputFilterCondition.fields={operator:{enumType:exports.TypeInfo.InputFilterOperator}};
exports.TypeInfo.InputValidation.fields={dataType:{enumType:exports.TypeInfo.InputDataType}};exports.TypeInfo.InputValue.
fields={};exports.TypeInfo.InputValues.fields={error:{typeInfo:exports.TypeInfo.InputValuesError},possibleValues:{isArray:true,
typeInfo:exports.TypeInfo.InputValue}};exports.TypeInfo.InputValuesError.fields={};exports.TypeInfo.InputValuesQuery.fields=
{inputValues:{isArray:true,typeInfo:exports.TypeInfo.InputValues}}}),3373:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.TypeInfo=exports.SqlDbType=void 0;var SqlDbType;(function(SqlDbType2){SqlDbType2[SqlDbType2["\
BigInt"]=0]="BigInt";SqlDbType2[SqlDbType2["Binary"]=1]="Binary";SqlDbType2[SqlDbType2["Bit"]=2]="Bit";SqlDbType2[SqlDbType2["\
Char"]=3]="Char";SqlDbType2[SqlDbType2["DateTime"]=4]="DateTime";SqlDbType2[SqlDbType2["Decimal"]=5]="Decimal";SqlDbType2[SqlDbType2["\
Float"]=6]="Float";SqlDbType2[SqlDbType2["Image"]=7]="Image";SqlDbType2[SqlDbType2["Int"]=8]="Int";SqlDbType2[SqlDbType2["\
Money"]=9]="Money";SqlDbType2[SqlDbType2["NChar"]=10]="NChar";SqlDbType2[SqlDbType2["NText"]=11]="NText";SqlDbType2[SqlDbType2["\
NVarChar"]=12]="NVarChar";SqlDbType2[SqlDbType2["Real"]=13]="Real";SqlDbType2[SqlDbType2["UniqueIdentifier"]=14]="Unique\
Identifier";SqlDbType2[SqlDbType2["SmallDateTime"]=15]="SmallDateTime";SqlDbType2[SqlDbType2["SmallInt"]=16]="SmallInt";
SqlDbType2[SqlDbType2["SmallMoney"]=17]="SmallMoney";SqlDbType2[SqlDbType2["Text"]=18]="Text";SqlDbType2[SqlDbType2["Tim\
estamp"]=19]="Timestamp";SqlDbType2[SqlDbType2["TinyInt"]=20]="TinyInt";SqlDbType2[SqlDbType2["VarBinary"]=21]="VarBinar\
y";SqlDbType2[SqlDbType2["VarChar"]=22]="VarChar";SqlDbType2[SqlDbType2["Variant"]=23]="Variant";SqlDbType2[SqlDbType2["\
Xml"]=25]="Xml";SqlDbType2[SqlDbType2["Udt"]=29]="Udt";SqlDbType2[SqlDbType2["Structured"]=30]="Structured";SqlDbType2[SqlDbType2["\
Date"]=31]="Date";SqlDbType2[SqlDbType2["Time"]=32]="Time";SqlDbType2[SqlDbType2["DateTime2"]=33]="DateTime2";SqlDbType2[SqlDbType2["\
DateTimeOffset"]=34]="DateTimeOffset"})(SqlDbType=exports.SqlDbType||(exports.SqlDbType={}));exports.TypeInfo={SqlDbType:{
enumValues:{"BigInt":0,"Binary":1,"Bit":2,"Char":3,"DateTime":4,"Decimal":5,"Float":6,"Image":7,"Int":8,"Money":9,"NChar":10,
"NText":11,"NVarChar":12,"Real":13,"UniqueIdentifier":14,"SmallDateTime":15,"SmallInt":16,"SmallMoney":17,"Text":18,"Tim\
estamp":19,"TinyInt":20,"VarBinary":21,"VarChar":22,"Variant":23,"Xml":25,"Udt":29,"Structured":30,"Date":31,"Time":32,"\
DateTime2":33,"DateTimeOffset":34}}}}),547:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __extends=this&&
this.__extends||(function(){var extendStatics=function(d,b){extendStatics=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(d2,b2){d2.__proto__=b2}||function(d2,b2){for(var p in b2)if(Object.prototype.hasOwnProperty.call(b2,p))d2[p]=
b2[p]};return extendStatics(d,b)};return function(d,b){if(typeof b!=="function"&&b!==null)throw new TypeError("Class ext\
ends value "+String(b)+" is not a constructor or null");extendStatics(d,b);function __(){this.constructor=d}d.prototype=
b===null?Object.create(b):(__.prototype=b.prototype,new __)}})();var __assign=this&&this.__assign||function(){__assign=Object.
assign||function(t){for(var s,i=1,n=arguments.length;i<n;i++){s=arguments[i];for(var p in s)if(Object.prototype.hasOwnProperty.
call(s,p))t[p]=s[p]}return t};return __assign.apply(this,arguments)};Object.defineProperty(exports,"__esModule",{value:true});
exports.errorExternalOutput=exports.warningExternalOutput=exports.debugExternalOutput=exports.writeExternalOutput=exports.
createFilteredWriter=exports.filterExternalOutput=exports.createExternalOutputStream=exports.ExternalOutputStream=exports.
MarkerFilter=exports.defaultAllowedVsoCommands=void 0;var stream=__nccwpck_require__2(2203);var im=__nccwpck_require__2(
3936);var MARKER=Buffer.from("##vso[","ascii");var NEUTRALIZED=Buffer.from("##_vso[","ascii");var EMPTY=Buffer.alloc(0);
var SPACE=32;var RBRACKET=93;var CR=13;var LF=10;var MAX_HEADER=256;exports.defaultAllowedVsoCommands=Object.freeze(["ta\
sk.debug","task.setprogress"]);function resolveAllowed(options){if(!options.enableVsoCommands){return new Set}var list=options.
allowedVsoCommands!==void 0?options.allowedVsoCommands:exports.defaultAllowedVsoCommands;return new Set(list.map(function(c){
return c.toLowerCase()}))}function canonicalCommandName(raw){var parts=raw.split(".").filter(function(p){return p.length>
0});if(parts.length!==2){return null}return(parts[0]+"."+parts[1]).toLowerCase()}function partialMarkerSuffixLength(buf){
var max=Math.min(MARKER.length-1,buf.length);for(var k=max;k>=1;k--){if(buf.compare(MARKER,0,k,buf.length-k,buf.length)===
0){return k}}return 0}function scanHeader(buf,start){var limit=Math.min(buf.length,start+MAX_HEADER);for(var k=start;k<limit;k++){
var b=buf[k];if(b===SPACE||b===RBRACKET){return{term:k,newline:false}}if(b===CR||b===LF){return{term:k,newline:true}}}return{
term:-1,newline:false}}var MarkerFilter=(function(){function MarkerFilter2(enabled,allowed){this.enabled=enabled;this.allowed=
allowed;this.pending=EMPTY}MarkerFilter2.prototype.push=function(chunk){var buf=this.pending.length?Buffer.concat([this.
pending,chunk]):chunk;this.pending=EMPTY;var out=[];var pos=0;while(pos<buf.length){var idx=buf.indexOf(MARKER,pos);if(idx===
-1){var keep=Math.min(partialMarkerSuffixLength(buf),buf.length-pos);var emitEnd=buf.length-keep;if(emitEnd>pos){out.push(
pos===0&&emitEnd===buf.length?buf:buf.subarray(pos,emitEnd))}this.pending=keep?buf.subarray(buf.length-keep):EMPTY;break}
if(idx>pos){out.push(buf.subarray(pos,idx))}var afterMarker=idx+MARKER.length;if(!this.enabled){out.push(NEUTRALIZED);pos=
afterMarker;continue}var _a=scanHeader(buf,afterMarker),term=_a.term,newline=_a.newline;if(term===-1){if(buf.length-afterMarker>=
MAX_HEADER){out.push(NEUTRALIZED);pos=afterMarker;continue}this.pending=buf.subarray(idx);break}if(newline){out.push(NEUTRALIZED);
pos=afterMarker;continue}var name_1=canonicalCommandName(buf.toString("utf8",afterMarker,term));out.push(name_1&&this.allowed.
has(name_1)?MARKER:NEUTRALIZED);pos=afterMarker}if(out.length===0){return EMPTY}if(out.length===1){var only=out[0];return only===
NEUTRALIZED||only===MARKER?Buffer.from(only):only}return Buffer.concat(out)};MarkerFilter2.prototype.flush=function(){var p=this.
pending;this.pending=EMPTY;if(p.length===0){return EMPTY}if(this.enabled&&p.length>=MARKER.length&&p.subarray(0,MARKER.length).
equals(MARKER)){return Buffer.concat([NEUTRALIZED,p.subarray(MARKER.length)])}return p};return MarkerFilter2})();exports.
MarkerFilter=MarkerFilter;var ExternalOutputStream=(function(_super){__extends(ExternalOutputStream2,_super);function ExternalOutputStream2(options){
var _this=_super.call(this)||this;_this.markerFilter=new MarkerFilter(!!options.enableVsoCommands,resolveAllowed(options));
return _this}ExternalOutputStream2.prototype._transform=function(chunk,_encoding,callback){try{var buf=Buffer.isBuffer(chunk)?
chunk:Buffer.from(String(chunk),"utf8");var out=this.markerFilter.push(buf);if(out.length){this.push(out)}callback()}catch(err){
callback(err)}};ExternalOutputStream2.prototype._flush=function(callback){try{var out=this.markerFilter.flush();if(out.length){
this.push(out)}callback()}catch(err){callback(err)}};return ExternalOutputStream2})(stream.Transform);exports.ExternalOutputStream=
ExternalOutputStream;function createExternalOutputStream(options){var filterStream=new ExternalOutputStream(options);var destination=options.
destination||process.stdout;filterStream.pipe(destination,{end:false});return filterStream}exports.createExternalOutputStream=
createExternalOutputStream;function filterExternalOutput(data,options){var filter=new MarkerFilter(!!options.enableVsoCommands,
resolveAllowed(options));var buf=Buffer.isBuffer(data)?data:Buffer.from(String(data),"utf8");var filtered=filter.push(buf);
var pending=filter.flush();return pending.length?Buffer.concat([filtered,pending]):filtered}exports.filterExternalOutput=
filterExternalOutput;function createFilteredWriter(options,destination){var filter=new MarkerFilter(!!options.enableVsoCommands,
resolveAllowed(options));var ended=false;return{write:function(data){if(ended){throw new Error("Cannot write after end")}
var buf=Buffer.isBuffer(data)?data:Buffer.from(String(data),"utf8");var filtered=filter.push(buf);if(filtered.length){destination.
write(filtered)}},end:function(){if(ended){return}ended=true;var pending=filter.flush();if(pending.length){destination.write(
pending)}}}}exports.createFilteredWriter=createFilteredWriter;function logExternalOutput(message,options){var filtered=filterExternalOutput(
message,options);switch(options.type){case"raw":var destination=options.destination||process.stdout;destination.write(filtered);
break;case"debug":im._debug(filtered.toString("utf8"));break;case"warning":im._warning(filtered.toString("utf8"),options.
issueSource,options.auditAction);break;case"error":im._error(filtered.toString("utf8"),options.issueSource,options.auditAction);
break}}function writeExternalOutput(message,options){logExternalOutput(message,__assign(__assign({},options),{type:"raw"}))}
exports.writeExternalOutput=writeExternalOutput;function debugExternalOutput(message,options){logExternalOutput(message,
__assign(__assign({},options),{type:"debug"}))}exports.debugExternalOutput=debugExternalOutput;function warningExternalOutput(message,options){
logExternalOutput(message,__assign(__assign({},options),{type:"warning"}))}exports.warningExternalOutput=warningExternalOutput;
function errorExternalOutput(message,options){logExternalOutput(message,__assign(__assign({},options),{type:"error"}))}exports.
errorExternalOutput=errorExternalOutput}),3936:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var _a,_b;Object.
defineProperty(exports,"__esModule",{value:true});exports.isSigPipeError=exports._exposeCertSettings=exports._exposeProxySettings=
exports._normalizeSeparators=exports._isRooted=exports._getDirectoryName=exports._ensureRooted=exports._isUncPath=exports.
_loadData=exports._ensurePatternRooted=exports._getFindInfoFromPattern=exports._cloneMatchOptions=exports._legacyFindFiles_convertPatternToRegExp=
exports._which=exports._checkPath=exports._exist=exports._debug=exports._error=exports._warning=exports._command=exports.
_getVariableKey=exports._getVariable=exports._loc=exports._setResourcePath=exports._setErrStream=exports._setStdStream=exports.
_writeLine=exports._truncateBeforeSensitiveKeyword=exports._endsWith=exports._startsWith=exports.IssueAuditAction=exports.
IssueSource=exports._vault=exports._knownVariableMap=void 0;var fs=__nccwpck_require__2(9896);var path=__nccwpck_require__2(
6928);var os=__nccwpck_require__2(857);var minimatch=__nccwpck_require__2(891);var util=__nccwpck_require__2(9023);var tcm=__nccwpck_require__2(
6055);var vm=__nccwpck_require__2(9437);var semver=__nccwpck_require__2(1137);var crypto=__nccwpck_require__2(6982);var libResource=__nccwpck_require__2(
5067);exports._knownVariableMap={};var _commandCorrelationId;var IssueSource;(function(IssueSource2){IssueSource2["Custo\
merScript"]="CustomerScript";IssueSource2["TaskInternal"]="TaskInternal"})(IssueSource=exports.IssueSource||(exports.IssueSource=
{}));var IssueAuditAction;(function(IssueAuditAction2){IssueAuditAction2[IssueAuditAction2["Unknown"]=0]="Unknown";IssueAuditAction2[IssueAuditAction2["\
ShellTasksValidation"]=1]="ShellTasksValidation"})(IssueAuditAction=exports.IssueAuditAction||(exports.IssueAuditAction=
{}));if(semver.lt(process.versions.node,"4.2.0")){_warning("Tasks require a new agent.  Upgrade your agent or node to 4.\
2.0 or later",IssueSource.TaskInternal)}function _startsWith(str,start){return str.slice(0,start.length)==start}exports.
_startsWith=_startsWith;function _endsWith(str,end){return str.slice(-end.length)==end}exports._endsWith=_endsWith;function _truncateBeforeSensitiveKeyword(str,sensitiveKeywordsPattern){
if(!str){return str}var index=str.search(sensitiveKeywordsPattern);if(index<=0){return str}return"".concat(str.substring(
0,index),"...")}exports._truncateBeforeSensitiveKeyword=_truncateBeforeSensitiveKeyword;var _outStream=process.stdout;var _errStream=process.
stderr;function _writeLine(str){_outStream.write(str+os.EOL)}exports._writeLine=_writeLine;function _setStdStream(stdStream){
_outStream=stdStream}exports._setStdStream=_setStdStream;function _setErrStream(errStream){_errStream=errStream}exports.
_setErrStream=_setErrStream;var _locStringCache={};var _resourceFiles={};var _libResourceFileLoaded=false;var _resourceCulture="\
en-US";function _getLocStrings(resourceJson,locResourceJson){var locStrings={};if(resourceJson&&resourceJson.hasOwnProperty(
"messages")){for(var key in resourceJson.messages){if(locResourceJson&&locResourceJson.hasOwnProperty("loc.messages."+key)){
locStrings[key]=locResourceJson["loc.messages."+key]}else{locStrings[key]=resourceJson.messages[key]}}}return locStrings}
function _loadResJson(resjsonFile){var resJson;if(_exist(resjsonFile)){var resjsonContent=fs.readFileSync(resjsonFile,"u\
tf8").toString();if(resjsonContent.indexOf("\uFEFF")==0){resjsonContent=resjsonContent.slice(1)}try{resJson=JSON.parse(resjsonContent)}catch(err){
_debug("unable to parse resjson with err: "+err.message)}}else{_debug(".resjson file not found: "+resjsonFile)}return resJson}
function _loadLocStrings(resourceFile,culture){var locStrings={};if(_exist(resourceFile)){var resourceJson=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)(resourceFile);if(resourceJson&&resourceJson.hasOwnProperty("messages")){var locResourceJson;var localizedResourceFile=path.
join(path.dirname(resourceFile),"Strings","resources.resjson");var upperCulture=culture.toUpperCase();var cultures=[];try{
cultures=fs.readdirSync(localizedResourceFile)}catch(ex){}for(var i=0;i<cultures.length;i++){if(cultures[i].toUpperCase()==
upperCulture){localizedResourceFile=path.join(localizedResourceFile,cultures[i],"resources.resjson");if(_exist(localizedResourceFile)){
locResourceJson=_loadResJson(localizedResourceFile)}break}}locStrings=_getLocStrings(resourceJson,locResourceJson)}}else{
_warning("LIB_ResourceFile does not exist",IssueSource.TaskInternal)}return locStrings}function _loadEmbeddedLocStrings(resourceData,culture){
var localizedResource;var upperCulture=culture.toUpperCase();var localizedResources=resourceData.localizedMessages||{};for(var localizedCulture in localizedResources){
if(localizedCulture.toUpperCase()==upperCulture){localizedResource=localizedResources[localizedCulture];break}}return _getLocStrings(
resourceData,localizedResource)}function _setResourcePath(path2,ignoreWarnings){if(ignoreWarnings===void 0){ignoreWarnings=
false}if(process.env["TASKLIB_INPROC_UNITS"]){_resourceFiles={};_libResourceFileLoaded=false;_locStringCache={};_resourceCulture=
"en-US"}if(!_resourceFiles[path2]){_checkPath(path2,"resource file path");_resourceFiles[path2]=path2;_debug("adding res\
ource file: "+path2);_resourceCulture=_getVariable("system.culture")||_resourceCulture;var locStrs=_loadLocStrings(path2,
_resourceCulture);for(var key in locStrs){_locStringCache[key]=locStrs[key]}}else{if(ignoreWarnings){}else{_warning(_loc(
"LIB_ResourceFileAlreadySet",path2),IssueSource.TaskInternal)}}}exports._setResourcePath=_setResourcePath;function _loc(key){
var param=[];for(var _i=1;_i<arguments.length;_i++){param[_i-1]=arguments[_i]}if(!_libResourceFileLoaded){var libLocStrs=_loadEmbeddedLocStrings(
libResource,_resourceCulture);for(var libKey in libLocStrs){_locStringCache[libKey]=libLocStrs[libKey]}_libResourceFileLoaded=
true}var locString;;if(_locStringCache.hasOwnProperty(key)){locString=_locStringCache[key]}else{if(Object.keys(_resourceFiles).
length<=0){_warning("Resource file haven't been set, can't find loc string for key: ".concat(key),IssueSource.TaskInternal)}else{
_warning("Can't find loc string for key: ".concat(key))}locString=key}if(param.length>0){return util.format.apply(this,[
locString].concat(param))}else{return locString}}exports._loc=_loc;function _getVariable(name){var varval;var info;var key=_getVariableKey(
name);if(exports._knownVariableMap.hasOwnProperty(key)){info=exports._knownVariableMap[key]}if(info&&info.secret){varval=
exports._vault.retrieveSecret("SECRET_"+key)}else{varval=process.env[key];if(!varval&&name.toUpperCase()=="AGENT.JOBSTAT\
US"){varval=process.env["agent.jobstatus"]}}_debug(name+"="+varval);return varval}exports._getVariable=_getVariable;function _getVariableKey(name){
if(!name){throw new Error(_loc("LIB_ParameterIsRequired","name"))}return name.replace(/\./g,"_").replace(/ /g,"_").toUpperCase()}
exports._getVariableKey=_getVariableKey;function _command(command,properties,message){var taskCmd=new tcm.TaskCommand(command,
properties,message);_writeLine(taskCmd.toString())}exports._command=_command;function _warning(message,source,auditAction){
if(source===void 0){source=IssueSource.TaskInternal}_command("task.issue",{"type":"warning","source":source,"correlation\
Id":_commandCorrelationId,"auditAction":auditAction},message)}exports._warning=_warning;function _error(message,source,auditAction){
if(source===void 0){source=IssueSource.TaskInternal}_command("task.issue",{"type":"error","source":source,"correlationId":_commandCorrelationId,
"auditAction":auditAction},message)}exports._error=_error;var debugMode=((_a=_getVariable("system.debug"))===null||_a===
void 0?void 0:_a.toLowerCase())==="true";var shouldCheckDebugMode=((_b=_getVariable("DistributedTask.Tasks.Node.SkipDebu\
gLogsWhenDebugModeOff"))===null||_b===void 0?void 0:_b.toLowerCase())==="true";function _debug(message){if(!shouldCheckDebugMode||
shouldCheckDebugMode&&debugMode){_command("task.debug",null,message)}}exports._debug=_debug;function _exist(path2){var exist=false;
try{exist=!!(path2&&fs.statSync(path2)!=null)}catch(err){if(err&&err.code==="ENOENT"){exist=false}else{throw err}}return exist}
exports._exist=_exist;function _checkPath(p,name){_debug("check path : "+p);if(!_exist(p)){throw new Error(_loc("LIB_Pat\
hNotFound",name,p))}}exports._checkPath=_checkPath;function _which(tool,check){if(!tool){throw new Error("parameter 'too\
l' is required")}if(check){var result=_which(tool,false);if(result){return result}else{if(process.platform=="win32"){throw new Error(
_loc("LIB_WhichNotFound_Win",tool))}else{throw new Error(_loc("LIB_WhichNotFound_Linux",tool))}}}_debug("which '".concat(
tool,"'"));try{var extensions=[];if(process.platform=="win32"&&process.env["PATHEXT"]){for(var _i=0,_a2=process.env["PAT\
HEXT"].split(path.delimiter);_i<_a2.length;_i++){var extension=_a2[_i];if(extension){extensions.push(extension)}}}if(_isRooted(
tool)){var filePath=_tryGetExecutablePath(tool,extensions);if(filePath){_debug("found: '".concat(filePath,"'"));return filePath}
_debug("not found");return""}if(tool.indexOf("/")>=0||process.platform=="win32"&&tool.indexOf("\\")>=0){_debug("not foun\
d");return""}var directories=[];if(process.env["PATH"]){for(var _b2=0,_c=process.env["PATH"].split(path.delimiter);_b2<_c.
length;_b2++){var p=_c[_b2];if(p){directories.push(p)}}}for(var _d=0,directories_1=directories;_d<directories_1.length;_d++){
var directory=directories_1[_d];var filePath=_tryGetExecutablePath(directory+path.sep+tool,extensions);if(filePath){_debug(
"found: '".concat(filePath,"'"));return filePath}}_debug("not found");return""}catch(err){throw new Error(_loc("LIB_Oper\
ationFailed","which",err.message))}}exports._which=_which;function _tryGetExecutablePath(filePath,extensions){try{var stats=fs.
statSync(filePath);if(stats.isFile()){if(process.platform=="win32"){var isExecutable=false;var fileName=path.basename(filePath);
var dotIndex=fileName.lastIndexOf(".");if(dotIndex>=0){var upperExt_1=fileName.substr(dotIndex).toUpperCase();if(extensions.
some(function(validExt){return validExt.toUpperCase()==upperExt_1})){return filePath}}}else{if(isUnixExecutable(stats)){
return filePath}}}}catch(err){if(err.code!="ENOENT"){_debug("Unexpected error attempting to determine if executable file\
 exists '".concat(filePath,"': ").concat(err))}}var originalFilePath=filePath;for(var _i=0,extensions_1=extensions;_i<extensions_1.
length;_i++){var extension=extensions_1[_i];var found=false;var filePath_1=originalFilePath+extension;try{var stats=fs.statSync(
filePath_1);if(stats.isFile()){if(process.platform=="win32"){try{var directory=path.dirname(filePath_1);var upperName=path.
basename(filePath_1).toUpperCase();for(var _a2=0,_b2=fs.readdirSync(directory);_a2<_b2.length;_a2++){var actualName=_b2[_a2];
if(upperName==actualName.toUpperCase()){filePath_1=path.join(directory,actualName);break}}}catch(err){_debug("Unexpected\
 error attempting to determine the actual case of the file '".concat(filePath_1,"': ").concat(err))}return filePath_1}else{
if(isUnixExecutable(stats)){return filePath_1}}}}catch(err){if(err.code!="ENOENT"){_debug("Unexpected error attempting t\
o determine if executable file exists '".concat(filePath_1,"': ").concat(err))}}}return""}function isUnixExecutable(stats){
return(stats.mode&1)>0||(stats.mode&8)>0&&stats.gid===process.getgid()||(stats.mode&64)>0&&stats.uid===process.getuid()}
function _legacyFindFiles_convertPatternToRegExp(pattern){pattern=(process.platform=="win32"?pattern.replace(/\\/g,"/"):
pattern).replace(/[-\/\\^$*+?.()|[\]{}]/g,"\\$&").replace(/\\\/\\\*\\\*\\\//g,"((/.+/)|(/))").replace(/\\\*\\\*/g,".*").
replace(/\\\*/g,"[^/]*").replace(/\\\?/g,"[^/]");pattern="^".concat(pattern,"$");var flags=process.platform=="win32"?"i":
"";return new RegExp(pattern,flags)}exports._legacyFindFiles_convertPatternToRegExp=_legacyFindFiles_convertPatternToRegExp;
function _cloneMatchOptions(matchOptions){return{debug:matchOptions.debug,nobrace:matchOptions.nobrace,noglobstar:matchOptions.
noglobstar,dot:matchOptions.dot,noext:matchOptions.noext,nocase:matchOptions.nocase,nonull:matchOptions.nonull,matchBase:matchOptions.
matchBase,nocomment:matchOptions.nocomment,nonegate:matchOptions.nonegate,flipNegate:matchOptions.flipNegate}}exports._cloneMatchOptions=
_cloneMatchOptions;function _getFindInfoFromPattern(defaultRoot,pattern,matchOptions){if(!defaultRoot){throw new Error("\
getFindRootFromPattern() parameter defaultRoot cannot be empty")}if(!pattern){throw new Error("getFindRootFromPattern() \
parameter pattern cannot be empty")}if(!matchOptions.nobrace){throw new Error("getFindRootFromPattern() expected matchOp\
tions.nobrace to be true")}matchOptions=_cloneMatchOptions(matchOptions);matchOptions.nocase=false;if(matchOptions.matchBase&&
!_isRooted(pattern)&&(process.platform=="win32"?pattern.replace(/\\/g,"/"):pattern).indexOf("/")<0){return{adjustedPattern:pattern,
findPath:defaultRoot,statOnly:false}}var minimatchObj=new minimatch.Minimatch(pattern,matchOptions);if(minimatchObj.set.
length!=1){throw new Error("getFindRootFromPattern() expected Minimatch(...).set.length to be 1. Actual: "+minimatchObj.
set.length)}var literalSegments=[];for(var _i=0,_a2=minimatchObj.set[0];_i<_a2.length;_i++){var parsedSegment=_a2[_i];if(typeof parsedSegment==
"string"){literalSegments.push(parsedSegment);continue}break}var joinedSegments=literalSegments.join("/");if(joinedSegments&&
process.platform=="win32"&&_startsWith(pattern.replace(/\\/g,"/"),"//")){joinedSegments="/"+joinedSegments}var findPath;
if(_isRooted(pattern)){findPath=joinedSegments}else if(joinedSegments){findPath=_ensureRooted(defaultRoot,joinedSegments)}else{
findPath=defaultRoot}if(findPath){findPath=_getDirectoryName(_ensureRooted(findPath,"_"));findPath=_normalizeSeparators(
findPath)}return{adjustedPattern:_ensurePatternRooted(defaultRoot,pattern),findPath,statOnly:literalSegments.length==minimatchObj.
set[0].length}}exports._getFindInfoFromPattern=_getFindInfoFromPattern;function _ensurePatternRooted(root,p){if(!root){throw new Error(
'ensurePatternRooted() parameter "root" cannot be empty')}if(!p){throw new Error('ensurePatternRooted() parameter "p" ca\
nnot be empty')}if(_isRooted(p)){return p}root=_normalizeSeparators(root);root=(process.platform=="win32"?root:root.replace(
/\\/g,"\\\\")).replace(/(\[)(?=[^\/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]").replace(/\+\(/g,"[+](").replace(
/@\(/g,"[@](").replace(/!\(/g,"[!](");return _ensureRooted(root,p)}exports._ensurePatternRooted=_ensurePatternRooted;function _loadData(){
var keyPath=_getVariable("agent.TempDirectory")||_getVariable("agent.workFolder")||process.cwd();exports._vault=new vm.Vault(
keyPath);exports._knownVariableMap={};_debug("loading inputs and endpoints");var loaded=0;for(var envvar in process.env){
if(_startsWith(envvar,"INPUT_")||_startsWith(envvar,"ENDPOINT_AUTH_")||_startsWith(envvar,"SECUREFILE_TICKET_")||_startsWith(
envvar,"SECRET_")||_startsWith(envvar,"VSTS_TASKVARIABLE_")){if(_startsWith(envvar,"SECRET_")){var variableName=envvar.substring(
"SECRET_".length);if(variableName){exports._knownVariableMap[_getVariableKey(variableName)]={name:variableName,secret:true}}}
var value=process.env[envvar];if(value){++loaded;_debug("loading "+envvar);exports._vault.storeSecret(envvar,value);delete process.
env[envvar]}}}_debug("loaded "+loaded);var correlationId=process.env["COMMAND_CORRELATION_ID"];delete process.env["COMMA\
ND_CORRELATION_ID"];_commandCorrelationId=correlationId?String(correlationId):"";var names;try{names=JSON.parse(process.
env["VSTS_PUBLIC_VARIABLES"]||"[]")}catch(err){throw new Error("Failed to parse VSTS_PUBLIC_VARIABLES as JSON. "+err)}names.
forEach(function(name){exports._knownVariableMap[_getVariableKey(name)]={name,secret:false}});delete process.env["VSTS_P\
UBLIC_VARIABLES"];try{names=JSON.parse(process.env["VSTS_SECRET_VARIABLES"]||"[]")}catch(err){throw new Error("Failed to\
 parse VSTS_SECRET_VARIABLES as JSON. "+err)}names.forEach(function(name){exports._knownVariableMap[_getVariableKey(name)]=
{name,secret:true}});delete process.env["VSTS_SECRET_VARIABLES"];global["_vsts_task_lib_loaded"]=true}exports._loadData=
_loadData;function _isUncPath(path2){return/^\\\\[^\\]/.test(path2)}exports._isUncPath=_isUncPath;function _ensureRooted(root,p){
if(!root){throw new Error('ensureRooted() parameter "root" cannot be empty')}if(!p){throw new Error('ensureRooted() para\
meter "p" cannot be empty')}if(_isRooted(p)){return p}if(process.platform=="win32"&&root.match(/^[A-Z]:$/i)){return root+
p}if(_endsWith(root,"/")||process.platform=="win32"&&_endsWith(root,"\\")){}else{root+=path.sep}return root+p}exports._ensureRooted=
_ensureRooted;function _getDirectoryName(p){if(!p){return""}p=_normalizeSeparators(p);if(process.platform=="win32"){if(/^[A-Z]:\\?[^\\]+$/i.
test(p)){return p.charAt(2)=="\\"?p.substring(0,3):p.substring(0,2)}else if(/^[A-Z]:\\?$/i.test(p)){return""}var lastSlashIndex=p.
lastIndexOf("\\");if(lastSlashIndex<0){return""}else if(p=="\\"){return""}else if(lastSlashIndex==0){return"\\"}else if(/^\\\\[^\\]+(\\[^\\]*)?$/.
test(p)){return""}return p.substring(0,lastSlashIndex)}if(p.indexOf("/")<0){return""}else if(p=="/"){return""}else if(_endsWith(
p,"/")){return p.substring(0,p.length-1)}return path.dirname(p)}exports._getDirectoryName=_getDirectoryName;function _isRooted(p){
p=_normalizeSeparators(p);if(!p){throw new Error('isRooted() parameter "p" cannot be empty')}if(process.platform=="win32"){
return _startsWith(p,"\\")||/^[A-Z]:/i.test(p)}return _startsWith(p,"/")}exports._isRooted=_isRooted;function _normalizeSeparators(p){
p=p||"";if(process.platform=="win32"){p=p.replace(/\//g,"\\");var isUnc=/^\\\\+[^\\]/.test(p);return(isUnc?"\\":"")+p.replace(
/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}exports._normalizeSeparators=_normalizeSeparators;function _exposeProxySettings(){
var proxyUrl=_getVariable("Agent.ProxyUrl");if(proxyUrl&&proxyUrl.length>0){var proxyUsername=_getVariable("Agent.ProxyU\
sername");var proxyPassword=_getVariable("Agent.ProxyPassword");var proxyBypassHostsJson=_getVariable("Agent.ProxyBypass\
List");global["_vsts_task_lib_proxy_url"]=proxyUrl;global["_vsts_task_lib_proxy_username"]=proxyUsername;global["_vsts_t\
ask_lib_proxy_bypass"]=proxyBypassHostsJson;global["_vsts_task_lib_proxy_password"]=_exposeTaskLibSecret("proxy",proxyPassword||
"");_debug("expose agent proxy configuration.");global["_vsts_task_lib_proxy"]=true}}exports._exposeProxySettings=_exposeProxySettings;
function _exposeCertSettings(){var ca=_getVariable("Agent.CAInfo");if(ca){global["_vsts_task_lib_cert_ca"]=ca}var clientCert=_getVariable(
"Agent.ClientCert");if(clientCert){var clientCertKey=_getVariable("Agent.ClientCertKey");var clientCertArchive=_getVariable(
"Agent.ClientCertArchive");var clientCertPassword=_getVariable("Agent.ClientCertPassword");global["_vsts_task_lib_cert_c\
lientcert"]=clientCert;global["_vsts_task_lib_cert_key"]=clientCertKey;global["_vsts_task_lib_cert_archive"]=clientCertArchive;
global["_vsts_task_lib_cert_passphrase"]=_exposeTaskLibSecret("cert",clientCertPassword||"")}if(ca||clientCert){_debug("\
expose agent certificate configuration.");global["_vsts_task_lib_cert"]=true}var skipCertValidation=_getVariable("Agent.\
SkipCertValidation")||"false";if(skipCertValidation){global["_vsts_task_lib_skip_cert_validation"]=skipCertValidation.toUpperCase()===
"TRUE"}}exports._exposeCertSettings=_exposeCertSettings;function _exposeTaskLibSecret(keyFile,secret){if(secret){var encryptKey=crypto.
randomBytes(32);var iv=crypto.randomBytes(16);var cipher=crypto.createCipheriv("aes-256-ctr",encryptKey,iv);var encryptedContent=cipher.
update(secret,"utf8","hex");encryptedContent+=cipher.final("hex");var storageFile=path.join(_getVariable("Agent.TempDire\
ctory")||_getVariable("agent.workFolder")||process.cwd(),keyFile);var keyAndIv=encryptKey.toString("base64")+":"+iv.toString(
"base64");fs.writeFileSync(storageFile,keyAndIv,{encoding:"utf8"});return Buffer.from(storageFile).toString("base64")+":"+
Buffer.from(encryptedContent).toString("base64")}}function isSigPipeError(e){var _a2;if(!e||typeof e!=="object"){return false}
return e.code==="EPIPE"&&((_a2=e.syscall)===null||_a2===void 0?void 0:_a2.toUpperCase())==="WRITE"}exports.isSigPipeError=
isSigPipeError}),5067:(module=>{module.exports={"messages":{"LIB_CopyDirectoryWithoutRecursiveOption":"cp: cannot copy a\
 directory '%s' without the recursive option","LIB_CopyFileFailed":"Error while copying the file. Attempts left: %s","LI\
B_DirectoryStackEmpty":"Directory stack is empty","LIB_EndpointAuthNotExist":"Endpoint auth data not present: %s","LIB_E\
ndpointDataNotExist":"Endpoint data parameter %s not present: %s","LIB_EndpointNotExist":"Endpoint not present: %s","LIB\
_FailOnCode":"Failure return code: %d","LIB_InputRequired":"Input required: %s","LIB_InvalidEndpointAuth":"Invalid endpo\
int auth: %s","LIB_InvalidPattern":"Invalid pattern: '%s'","LIB_InvalidSecureFilesInput":"Invalid secure file input: %s",
"LIB_LocStringNotFound":"Can\\'t find loc string for key: %s","LIB_MergeTestResultNotSupported":"Merging test results fr\
om multiple files to one test run is not supported on this version of build agent for OSX/Linux, each test result file w\
ill be published as a separate test run in VSO/TFS.","LIB_MkdirFailed":"Unable to create directory '%s'. %s","LIB_MkdirF\
ailedFileExists":"Unable to create directory '%s'. Conflicting file exists: '%s'","LIB_MkdirFailedInvalidDriveRoot":"Una\
ble to create directory '%s'. Root directory does not exist: '%s'","LIB_MkdirFailedInvalidShare":"Unable to create direc\
tory '%s'. Unable to verify the directory exists: '%s'. If directory is a file share, please verify the share name is co\
rrect, the share is online, and the current process has permission to access the share.","LIB_MultilineSecret":"Secrets \
cannot contain multiple lines","LIB_NotFoundPreviousDirectory":"Could not find previous directory","LIB_OperationFailed":"\
Failed %s: %s","LIB_ParameterIsRequired":"%s not supplied","LIB_PathHasNullByte":"Path cannot contain null bytes","LIB_P\
athIsNotADirectory":"Path is not a directory: %s","LIB_PathNotFound":"Not found %s: %s","LIB_PlatformNotSupported":"Plat\
form not supported: %s","LIB_ProcessError":"There was an error when attempting to execute the process '%s'. This may ind\
icate the process failed to start. Error: %s","LIB_ProcessExitCode":"The process '%s' failed with exit code %s","LIB_Pro\
cessStderr":"The process '%s' failed because one or more lines were written to the STDERR stream","LIB_ResourceFileAlrea\
dySet":"Resource file has already set to: %s","LIB_ResourceFileNotExist":"Resource file doesn\\'t exist: %s","LIB_Resour\
ceFileNotSet":"Resource file haven\\'t set, can\\'t find loc string for key: %s","LIB_ReturnCode":"Return code: %d","LIB\
_StdioNotClosed":"The STDIO streams did not close within %s seconds of the exit event from process '%s'. This may indica\
te a child process inherited the STDIO streams and has not yet exited.","LIB_UndefinedNodeVersion":"Node version is unde\
fined.","LIB_UnhandledEx":"Unhandled: %s","LIB_UseFirstGlobMatch":"Multiple workspace matches. using first.","LIB_WhichN\
otFound_Linux":"Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be fou\
nd within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executa\
ble.","LIB_WhichNotFound_Win":"Unable to locate executable file: '%s'. Please verify either the file path exists or the \
file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extens\
ion for an executable file."},"localizedMessages":{"de-DE":{"loc.messages.LIB_CopyFileFailed":"Fehler beim Kopieren der \
Datei. Verbleibende Versuche: %s","loc.messages.LIB_DirectoryStackEmpty":"Der Verzeichnisstapel ist leer.","loc.messages\
.LIB_EndpointAuthNotExist":"Die Endpunkt-Authentifizierungsdatensind nicht vorhanden: %s","loc.messages.LIB_EndpointData\
NotExist":"Der Endpunkt-Datenparameter %s ist nicht vorhanden: %s","loc.messages.LIB_EndpointNotExist":"Der Endpunkt ist\
 nicht vorhanden: %s","loc.messages.LIB_FailOnCode":"Fehler beim R\xFCckgabecode: %d","loc.messages.LIB_InputRequired":"\
Eingabe erforderlich: %s","loc.messages.LIB_InvalidEndpointAuth":"Ung\xFCltige Endpunktauthentifizierung: %s","loc.messa\
ges.LIB_InvalidPattern":'Ung\xFCltiges Muster: "%s"',"loc.messages.LIB_InvalidSecureFilesInput":"Ung\xFCltige sichere Datei\
ausgabe: %s","loc.messages.LIB_LocStringNotFound":"Die Lokalisierungszeichenfolge f\xFCr den folgenden Schl\xFCssel wurde nich\
t gefunden: %s","loc.messages.LIB_MergeTestResultNotSupported":"Das Mergen von Testergebnissen aus mehreren Dateien in e\
inen Testlauf wird von dieser Version des Build-Agents f\xFCr OSX/Linux nicht unterst\xFCtzt. Jede Testergebnisdatei wird als \
separater Testlauf in VSO/TFS ver\xF6ffentlicht.","loc.messages.LIB_MkdirFailed":'Das Verzeichnis "%s" kann nicht erstel\
lt werden. %s',"loc.messages.LIB_MkdirFailedFileExists":'Das Verzeichnis "%s" kann nicht erstellt werden. Eine in Konfli\
kt stehende Datei ist vorhanden: "%s"',"loc.messages.LIB_MkdirFailedInvalidDriveRoot":'Das Verzeichnis "%s" kann nicht e\
rstellt werden. Das Stammverzeichnis ist nicht vorhanden: %s',"loc.messages.LIB_MkdirFailedInvalidShare":'Das Verzeichni\
s "%s" kann nicht erstellt werden. Es kann nicht \xFCberpr\xFCft werden, ob das Verzeichnis vorhanden ist: {%s}. Wenn das Verz\
eichnis eine Dateifreigabe ist, stellen Sie sicher, dass der Freigabename richtig, die Freigabe online und der aktuelle \
Prozess berechtigt ist, auf die Freigabe zuzugreifen.',"loc.messages.LIB_MultilineSecret":"Geheimnisse d\xFCrfen nicht mehr\
ere Zeilen enthalten","loc.messages.LIB_NotFoundPreviousDirectory":"Vorheriges Verzeichnis wurde nicht gefunden.","loc.m\
essages.LIB_OperationFailed":"Fehler %s: %s","loc.messages.LIB_ParameterIsRequired":'"%s" wurde nicht angegeben.',"loc.m\
essages.LIB_PathHasNullByte":"Der Pfad darf keine NULL-Bytes enthalten.","loc.messages.LIB_PathIsNotADirectory":"Der Pfa\
d ist kein Verzeichnis: %s","loc.messages.LIB_PathNotFound":"Nicht gefunden %s: %s","loc.messages.LIB_PlatformNotSupport\
ed":"Plattform wird nicht unterst\xFCtzt: %s","loc.messages.LIB_ProcessError":'Fehler beim Ausf\xFChren des Prozesses "%s".\
 M\xF6glicherweise konnte der Prozess nicht gestartet werden. Fehler: %s',"loc.messages.LIB_ProcessExitCode":'Fehler bei\
m Prozess "%s" mit Exitcode %s.',"loc.messages.LIB_ProcessStderr":'Fehler beim Prozess "%s": Mindestens eine Zeile wurde\
 in den STDERR-Datenstrom geschrieben.',"loc.messages.LIB_ResourceFileAlreadySet":"Die Ressourcendatei wurde bereits fes\
tgelegt auf: %s","loc.messages.LIB_ResourceFileNotExist":"Die Ressourcendatei ist nicht vorhanden: %s","loc.messages.LIB\
_ResourceFileNotSet":"Die Ressourcendatei wurde nicht festgelegt. Die Lokalisierungszeichenfolge f\xFCr den folgenden Schl\xFC\
ssel wurde nicht gefunden: %s","loc.messages.LIB_ReturnCode":"R\xFCckgabecode: %d","loc.messages.LIB_StdioNotClosed":'Di\
e STDIO-Datenstr\xF6me wurden nicht innerhalb von %s\xA0Sekunden nach dem Beendigungsereignis aus dem Prozess "%s" geschlossen\
. M\xF6glicherweise hat ein untergeordneter Prozess die STDIO-Datenstr\xF6me geerbt und wurde noch nicht beendet.',"loc.\
messages.LIB_UndefinedNodeVersion":"Die Knotenversion ist nicht definiert.","loc.messages.LIB_UnhandledEx":"Ausnahmefehl\
er: %s","loc.messages.LIB_UseFirstGlobMatch":"Mehrere Arbeitsbereich\xFCbereinstimmungen. Die erste \xDCbereinstimmung wird ve\
rwendet.","loc.messages.LIB_WhichNotFound_Linux":"Ausf\xFChrbare Datei nicht gefunden: '%s'. Pr\xFCfen Sie, ob der Dateipfad v\
orhanden ist oder sich die Datei in einem von der PATH-Umgebungsvariablen angegebenen Verzeichnis befindet. Pr\xFCfen Sie z\
udem den Dateimodus, um sicherzustellen, dass die Datei ausf\xFChrbar ist.","loc.messages.LIB_WhichNotFound_Win":'Ausf\xFCh\
rbare Datei nicht gefunden: "%s". Pr\xFCfen Sie, ob der Dateipfad vorhanden ist oder sich die Datei in einem von der PATH-U\
mgebungsvariablen angegebenen Verzeichnis befindet. Pr\xFCfen Sie zudem, ob die Datei eine g\xFCltige Erweiterung f\xFCr eine aus\
f\xFChrbare Datei aufweist.'},"en-US":{"loc.messages.LIB_CopyDirectoryWithoutRecursiveOption":"cp: cannot copy a directo\
ry '%s' without the recursive option","loc.messages.LIB_CopyFileFailed":"Error while copying the file. Attempts left: %s",
"loc.messages.LIB_DirectoryStackEmpty":"Directory stack is empty","loc.messages.LIB_EndpointAuthNotExist":"Endpoint auth\
 data not present: %s","loc.messages.LIB_EndpointDataNotExist":"Endpoint data parameter %s not present: %s","loc.message\
s.LIB_EndpointNotExist":"Endpoint not present: %s","loc.messages.LIB_FailOnCode":"Failure return code: %d","loc.messages\
.LIB_InputRequired":"Input required: %s","loc.messages.LIB_InvalidEndpointAuth":"Invalid endpoint auth: %s","loc.message\
s.LIB_InvalidPattern":"Invalid pattern: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"Invalid secure file input: %s",
"loc.messages.LIB_LocStringNotFound":"Can\\'t find loc string for key: %s","loc.messages.LIB_MergeTestResultNotSupported":"\
Merging test results from multiple files to one test run is not supported on this version of build agent for OSX/Linux, \
each test result file will be published as a separate test run in VSO/TFS.","loc.messages.LIB_MkdirFailed":"Unable to cr\
eate directory '%s'. %s","loc.messages.LIB_MkdirFailedFileExists":"Unable to create directory '%s'. Conflicting file exi\
sts: '%s'","loc.messages.LIB_MkdirFailedInvalidDriveRoot":"Unable to create directory '%s'. Root directory does not exis\
t: '%s'","loc.messages.LIB_MkdirFailedInvalidShare":"Unable to create directory '%s'. Unable to verify the directory exi\
sts: '%s'. If directory is a file share, please verify the share name is correct, the share is online, and the current p\
rocess has permission to access the share.","loc.messages.LIB_MultilineSecret":"Secrets cannot contain multiple lines","\
loc.messages.LIB_NotFoundPreviousDirectory":"Could not find previous directory","loc.messages.LIB_OperationFailed":"Fail\
ed %s: %s","loc.messages.LIB_ParameterIsRequired":"%s not supplied","loc.messages.LIB_PathHasNullByte":"Path cannot cont\
ain null bytes","loc.messages.LIB_PathIsNotADirectory":"Path is not a directory: %s","loc.messages.LIB_PathNotFound":"No\
t found %s: %s","loc.messages.LIB_PlatformNotSupported":"Platform not supported: %s","loc.messages.LIB_ProcessError":"Th\
ere was an error when attempting to execute the process '%s'. This may indicate the process failed to start. Error: %s",
"loc.messages.LIB_ProcessExitCode":"The process '%s' failed with exit code %s","loc.messages.LIB_ProcessStderr":"The pro\
cess '%s' failed because one or more lines were written to the STDERR stream","loc.messages.LIB_ResourceFileAlreadySet":"\
Resource file has already set to: %s","loc.messages.LIB_ResourceFileNotExist":"Resource file doesn\\'t exist: %s","loc.m\
essages.LIB_ResourceFileNotSet":"Resource file haven\\'t set, can\\'t find loc string for key: %s","loc.messages.LIB_Ret\
urnCode":"Return code: %d","loc.messages.LIB_StdioNotClosed":"The STDIO streams did not close within %s seconds of the e\
xit event from process '%s'. This may indicate a child process inherited the STDIO streams and has not yet exited.","loc\
.messages.LIB_UndefinedNodeVersion":"Node version is undefined.","loc.messages.LIB_UnhandledEx":"Unhandled: %s","loc.mes\
sages.LIB_UseFirstGlobMatch":"Multiple workspace matches. using first.","loc.messages.LIB_WhichNotFound_Linux":"Unable t\
o locate executable file: '%s'. Please verify either the file path exists or the file can be found within a directory sp\
ecified by the PATH environment variable. Also check the file mode to verify the file is executable.","loc.messages.LIB_\
WhichNotFound_Win":"Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be\
 found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an \
executable file."},"es-ES":{"loc.messages.LIB_CopyFileFailed":"Error al copiar el archivo. Intentos restantes: %s","loc.\
messages.LIB_DirectoryStackEmpty":"La pila de directorios est\xE1 vac\xEDa","loc.messages.LIB_EndpointAuthNotExist":"Los\
 datos de autenticaci\xF3n del punto de conexi\xF3n no existen: %s.","loc.messages.LIB_EndpointDataNotExist":"El par\xE1met\
ro %s de datos del punto de conexi\xF3n no existe: %s.","loc.messages.LIB_EndpointNotExist":"No hay punto de conexi\xF3n: %\
s","loc.messages.LIB_FailOnCode":"C\xF3digo de retorno de error: %d","loc.messages.LIB_InputRequired":"Entrada requerida\
: %s","loc.messages.LIB_InvalidEndpointAuth":"Autenticaci\xF3n de punto de conexi\xF3n no v\xE1lida: %s","loc.messages.L\
IB_InvalidPattern":"Patr\xF3n no v\xE1lido: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"Entrada de archivo seguro \
no v\xE1lida: %s","loc.messages.LIB_LocStringNotFound":"No se encuentra la cadena localizada para la clave: %s","loc.mes\
sages.LIB_MergeTestResultNotSupported":"Esta versi\xF3n del agente de compilaci\xF3n para OSX/Linux no admite la fusi\xF3n median\
te combinaci\xF3n de resultados de pruebas de varios archivos en una serie de pruebas. Cada archivo de resultados de prueba\
s se publicar\xE1 como una serie de pruebas diferente en VSO/TFS.","loc.messages.LIB_MkdirFailed":"No se puede crear el \
directorio '%s'. %s","loc.messages.LIB_MkdirFailedFileExists":"No se puede crear el directorio '%s'. Hay un conflicto en\
tre archivos: '%s'","loc.messages.LIB_MkdirFailedInvalidDriveRoot":"No se puede crear el directorio '%s'. El directorio \
ra\xEDz no existe: '%s'","loc.messages.LIB_MkdirFailedInvalidShare":"No se puede crear el directorio '%s'. No se puede c\
omprobar si el directorio existe: '%s'. Si el directorio es un recurso compartido de archivos, compruebe que el nombre e\
s correcto, que est\xE1 en l\xEDnea y que el proceso actual tiene permiso de acceso a este.","loc.messages.LIB_Multiline\
Secret":"Los secretos no pueden contener varias l\xEDneas.","loc.messages.LIB_NotFoundPreviousDirectory":"No se ha encon\
trado el directorio anterior","loc.messages.LIB_OperationFailed":"Error de %s: %s","loc.messages.LIB_ParameterIsRequired":"\
No se ha proporcionado %s","loc.messages.LIB_PathHasNullByte":"La ruta de acceso no puede tener bytes nulos","loc.messag\
es.LIB_PathIsNotADirectory":"La ruta de acceso no es un directorio: %s","loc.messages.LIB_PathNotFound":"No se encuentra\
 %s: %s","loc.messages.LIB_PlatformNotSupported":"No se admite la plataforma: %s","loc.messages.LIB_ProcessError":'Error\
 al intentar ejecutar el proceso "%s". Esto puede indicar que no se pudo iniciar el proceso. Error: %s',"loc.messages.LI\
B_ProcessExitCode":'Error del proceso "%s" con el c\xF3digo de salida %s',"loc.messages.LIB_ProcessStderr":'Error del pr\
oceso "%s" porque se escribieron una o varias l\xEDneas en la secuencia STDERR',"loc.messages.LIB_ResourceFileAlreadySet":"\
El archivo de recursos se ha establecido ya en: %s","loc.messages.LIB_ResourceFileNotExist":"El archivo de recursos no e\
xiste: %s","loc.messages.LIB_ResourceFileNotSet":"No se ha establecido el archivo de recursos. No se encuentra la cadena\
 localizada para la clave: %s","loc.messages.LIB_ReturnCode":"C\xF3digo de retorno: %d","loc.messages.LIB_StdioNotClosed":'\
Las secuencias STDIO no se cerraron en un plazo de %s\xA0segundos desde el evento de salida del proceso "%s". Esto puede in\
dicar que un proceso secundario ha heredado las secuencias STDIO y a\xFAn no se ha cerrado.',"loc.messages.LIB_Undefined\
NodeVersion":"La versi\xF3n del nodo no est\xE1 definida.","loc.messages.LIB_UnhandledEx":"No controlada: %s","loc.messa\
ges.LIB_UseFirstGlobMatch":"Hay varias coincidencias en el \xE1rea de trabajo. Se usar\xE1 la primera.","loc.messages.LI\
B_WhichNotFound_Linux":'No se puede encontrar el archivo ejecutable: "%s". Compruebe que la ruta de acceso del archivo e\
xiste o que el archivo se puede encontrar en un directorio especificado en la variable de entorno PATH. Revise tambi\xE9n e\
l modo de archivo para comprobar que el archivo es ejecutable.',"loc.messages.LIB_WhichNotFound_Win":'No se puede encont\
rar el archivo ejecutable: "%s". Compruebe que la ruta de acceso del archivo existe o que el archivo se puede encontrar \
en un directorio especificado en la variable de entorno PATH. Revise tambi\xE9n que el archivo tenga una extensi\xF3n v\xE1lida p\
ara un archivo ejecutable.'},"fr-FR":{"loc.messages.LIB_CopyFileFailed":"Erreur durant la copie du fichier. Tentatives r\
estantes\xA0: %s","loc.messages.LIB_DirectoryStackEmpty":"La pile de r\xE9pertoires est vide","loc.messages.LIB_Endpoint\
AuthNotExist":"Donn\xE9es d'authentification du point de terminaison absentes\xA0: %s","loc.messages.LIB_EndpointDataNot\
Exist":"Param\xE8tre de donn\xE9es du point de terminaison %s absent\xA0: %s","loc.messages.LIB_EndpointNotExist":"Point\
 de terminaison absent\xA0: %s","loc.messages.LIB_FailOnCode":"Code de retour de l'\xE9chec\xA0: %d","loc.messages.LIB_I\
nputRequired":"Entr\xE9e n\xE9cessaire\xA0: %s","loc.messages.LIB_InvalidEndpointAuth":"Authentification du point de ter\
minaison non valide\xA0: %s","loc.messages.LIB_InvalidPattern":"Mod\xE8le non valide\xA0: '%s'","loc.messages.LIB_Invali\
dSecureFilesInput":"Entr\xE9e de fichier s\xE9curis\xE9 non valide\xA0: %s","loc.messages.LIB_LocStringNotFound":"Cha\xEEne\
 localis\xE9e introuvable pour la cl\xE9\xA0: %s","loc.messages.LIB_MergeTestResultNotSupported":"La fusion des r\xE9sultat\
s des tests de plusieurs fichiers en une seule s\xE9rie de tests n'est pas prise en charge dans cette version de l'agent de\
 build pour OSX/Linux. Chaque fichier de r\xE9sultats des tests est publi\xE9 en tant que s\xE9rie de tests distincte dans VSO/TF\
S.","loc.messages.LIB_MkdirFailed":"Impossible de cr\xE9er le r\xE9pertoire '%s'. %s","loc.messages.LIB_MkdirFailedFileE\
xists":"Impossible de cr\xE9er le r\xE9pertoire '%s'. Pr\xE9sence d'un fichier en conflit\xA0: '%s'","loc.messages.LIB_M\
kdirFailedInvalidDriveRoot":"Impossible de cr\xE9er le r\xE9pertoire '%s'. Le r\xE9pertoire racine n'existe pas\xA0: '%s'",
"loc.messages.LIB_MkdirFailedInvalidShare":"Impossible de cr\xE9er le r\xE9pertoire '%s'. Impossible de v\xE9rifier l'existence d\
u r\xE9pertoire\xA0: '%s'. Si le r\xE9pertoire est un partage de fichiers, v\xE9rifiez que le nom du partage est correct, que le par\
tage est en ligne, et que le processus actuel est autoris\xE9 \xE0 acc\xE9der au partage.","loc.messages.LIB_MultilineSe\
cret":"Les secrets ne peuvent pas contenir plusieurs lignes","loc.messages.LIB_NotFoundPreviousDirectory":"D\xE9sol\xE9, nous \
n\u2019avons pas pu trouver le r\xE9pertoire pr\xE9c\xE9dent","loc.messages.LIB_OperationFailed":"\xC9chec de %s\xA0: %s",
"loc.messages.LIB_ParameterIsRequired":"%s non fourni","loc.messages.LIB_PathHasNullByte":"Le chemin ne peut pas conteni\
r d'octets de valeur Null","loc.messages.LIB_PathIsNotADirectory":"Le chemin d\u2019acc\xE8s n\u2019est pas un r\xE9pertoire : %s",
"loc.messages.LIB_PathNotFound":"%s\xA0: %s introuvable","loc.messages.LIB_PlatformNotSupported":"Plateforme non prise e\
n charge\xA0: %s","loc.messages.LIB_ProcessError":"Erreur durant la tentative d'ex\xE9cution du processus '%s'. Cela peut i\
ndiquer que le processus n'a pas r\xE9ussi \xE0 d\xE9marrer. Erreur\xA0: %s","loc.messages.LIB_ProcessExitCode":"\xC9chec d\
u processus '%s'. Code de sortie\xA0: %s","loc.messages.LIB_ProcessStderr":"\xC9chec du processus '%s', car une ou plusieur\
s lignes ont \xE9t\xE9 \xE9crites dans le flux STDERR","loc.messages.LIB_ResourceFileAlreadySet":"Le fichier de ressourc\
es est d\xE9j\xE0 d\xE9fini\xA0: %s","loc.messages.LIB_ResourceFileNotExist":"Le fichier de ressources n'existe pas\xA0: %s",
"loc.messages.LIB_ResourceFileNotSet":"Le fichier de ressources n'est pas d\xE9fini. La cha\xEEne localis\xE9e de la cl\xE9 est intr\
ouvable\xA0: %s","loc.messages.LIB_ReturnCode":"Code de retour\xA0: %d","loc.messages.LIB_StdioNotClosed":"Les flux STDI\
O ne se sont pas ferm\xE9s dans les %s secondes qui ont suivi l'\xE9v\xE9nement exit du processus '%s'. Cela peut indiquer qu'un \
processus enfant a h\xE9rit\xE9 des flux STDIO et qu'il n'est pas encore sorti.","loc.messages.LIB_UndefinedNodeVersion":"\
La version du n\u0153ud n\u2019est pas d\xE9finie.","loc.messages.LIB_UnhandledEx":"Non g\xE9r\xE9\xA0: %s","loc.message\
s.LIB_UseFirstGlobMatch":"Plusieurs espaces de travail correspondants. Utilisation du premier d'entre eux.","loc.message\
s.LIB_WhichNotFound_Linux":"Impossible de localiser le fichier ex\xE9cutable\xA0: '%s'. V\xE9rifiez si le chemin du fichier exist\
e ou si le fichier peut se trouver dans un r\xE9pertoire sp\xE9cifi\xE9 par la variable d'environnement PATH. V\xE9rifiez \xE9galement \
le Mode de Fichier pour d\xE9terminer si le fichier est ex\xE9cutable.","loc.messages.LIB_WhichNotFound_Win":"Impossible\
 de localiser le fichier ex\xE9cutable\xA0: '%s'. V\xE9rifiez si le chemin du fichier existe ou si le fichier peut se trouver dan\
s un r\xE9pertoire sp\xE9cifi\xE9 par la variable d'environnement PATH. V\xE9rifiez \xE9galement si le fichier a une extension de fichi\
er ex\xE9cutable valide."},"it-IT":{"loc.messages.LIB_CopyFileFailed":"Si \xE8 verificato un errore durante la copia del fi\
le. Tentativi rimasti: %s","loc.messages.LIB_DirectoryStackEmpty":"Lo stack della directory \xE8 vuoto","loc.messages.LI\
B_EndpointAuthNotExist":"I dati di autenticazione endpoint non sono presenti: %s","loc.messages.LIB_EndpointDataNotExist":"\
Il parametro %s dei dati dell'endpoint non \xE8 presente: %s","loc.messages.LIB_EndpointNotExist":"Endpoint non presente\
: %s","loc.messages.LIB_FailOnCode":"Codice restituito dell'errore: %d","loc.messages.LIB_InputRequired":"Input richiest\
o: %s","loc.messages.LIB_InvalidEndpointAuth":"Autenticazione endpoint non valida: %s","loc.messages.LIB_InvalidPattern":"\
Criterio non valido: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"L'input del file protetto non \xE8 valido: %s","l\
oc.messages.LIB_LocStringNotFound":"La stringa localizzata per la chiave %s non \xE8 stata trovata","loc.messages.LIB_Me\
rgeTestResultNotSupported":"L'unione di pi\xF9 file risultanti da un'unica esecuzione dei test non \xE8 supportata in questa v\
ersione dell'agente di compilazione per OS X/Linux. Ogni file dei risultati del test verr\xE0 pubblicato come esecuzione de\
i test separata in VSO/TFS.","loc.messages.LIB_MkdirFailed":"Non \xE8 possibile creare la directory '%s'. %s","loc.messa\
ges.LIB_MkdirFailedFileExists":"Non \xE8 possibile creare la directory '%s'. Esiste un file in conflitto: '%s'","loc.mes\
sages.LIB_MkdirFailedInvalidDriveRoot":"Non \xE8 possibile creare la directory '%s'. La directory radice non esiste: '%s'",
"loc.messages.LIB_MkdirFailedInvalidShare":"Non \xE8 possibile creare la directory '%s' perch\xE9 non \xE8 possibile verificarne \
l'esistenza: '%s'. Se la directory \xE8 una condivisione file, verificare che il nome della condivisione sia corretto, che \
la condivisione sia online e che il processo corrente sia autorizzato ad accedervi.","loc.messages.LIB_MultilineSecret":"\
I segreti non possono contenere pi\xF9 righe","loc.messages.LIB_NotFoundPreviousDirectory":"Non \xE8 stato possibile trovar\
e la directory precedente","loc.messages.LIB_OperationFailed":"Operazione %s non riuscita: %s","loc.messages.LIB_Paramet\
erIsRequired":"Parametro %s non fornito","loc.messages.LIB_PathHasNullByte":"Il percorso non pu\xF2 contenere byte Null",
"loc.messages.LIB_PathIsNotADirectory":"Il percorso non \xE8 una directory: %s","loc.messages.LIB_PathNotFound":"Percors\
o %s non trovato: %s","loc.messages.LIB_PlatformNotSupported":"Piattaforma non supportata: %s","loc.messages.LIB_Process\
Error":"Si \xE8 verificato un errore durante il tentativo di eseguire il processo '%s'. Questo errore pu\xF2 indicare che non \
\xE8 stato possibile avviare il processo. Errore: %s","loc.messages.LIB_ProcessExitCode":"Il processo '%s' non \xE8 riuscit\
o. Codice di uscita: %s","loc.messages.LIB_ProcessStderr":"Il processo '%s' non \xE8 riuscito perch\xE9 una o pi\xF9 righe sono s\
tate scritte nel flusso STDERR","loc.messages.LIB_ResourceFileAlreadySet":"Il file di risorse \xE8 gi\xE0 stato impostato su %\
s","loc.messages.LIB_ResourceFileNotExist":"Il file di risorse non esiste: %s","loc.messages.LIB_ResourceFileNotSet":"Il\
 file di risorse non \xE8 stato impostato. La stringa localizzata per la chiave %s non \xE8 stata trovata","loc.messages\
.LIB_ReturnCode":"Codice restituito: %d","loc.messages.LIB_StdioNotClosed":"I flussi STDIO non si sono chiusi entro %s s\
econdi dall'evento di uscita dal processo '%s'. Questa condizione pu\xF2 indicare che un processo figlio ha ereditato i flu\
ssi STDIO e non \xE8 ancora stato terminato.","loc.messages.LIB_UndefinedNodeVersion":"La versione del nodo non \xE8 defini\
ta.","loc.messages.LIB_UnhandledEx":"Eccezione non gestita: %s","loc.messages.LIB_UseFirstGlobMatch":"Sono presenti pi\xF9 \
corrispondenze dell'area di lavoro. Verr\xE0 usata la prima.","loc.messages.LIB_WhichNotFound_Linux":"Il file eseguibile\
 '%s' non \xE8 stato trovato. Verificare se il percorso di file esiste o il file \xE8 presente in una directory specificata da\
lla variabile di ambiente PATH. Controllare anche la modalit\xE0 file per verificare che il file sia eseguibile.","loc.m\
essages.LIB_WhichNotFound_Win":"Il file eseguibile '%s' non \xE8 stato trovato. Verificare se il percorso di file esiste o \
il file \xE8 presente in una directory specificata dalla variabile di ambiente PATH. Controllare anche che l'estensione sia\
 valida per un file eseguibile."},"ja-JP":{"loc.messages.LIB_CopyFileFailed":"\u30D5\u30A1\u30A4\u30EB\u306E\u30B3\u30D4\u30FC\u4E2D\u306B\u30A8\u30E9\u30FC\u304C\u767A\u751F\u3057\u307E\u3057\u305F\u3002\u6B8B\u308A\u306E\u8A66\u884C\u56DE\u6570: %s",
"loc.messages.LIB_DirectoryStackEmpty":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA \u30B9\u30BF\u30C3\u30AF\u304C\u7A7A\u3067\u3059",
"loc.messages.LIB_EndpointAuthNotExist":"\u30A8\u30F3\u30C9\u30DD\u30A4\u30F3\u30C8\u306E\u8A8D\u8A3C\u30C7\u30FC\u30BF\u304C\u3042\u308A\u307E\u305B\u3093: %s",
"loc.messages.LIB_EndpointDataNotExist":"\u30A8\u30F3\u30C9\u30DD\u30A4\u30F3\u30C8\u306E\u30C7\u30FC\u30BF \u30D1\u30E9\u30E1\u30FC\u30BF\u30FC %s \u304C\u3042\u308A\u307E\u305B\u3093: %s",
"loc.messages.LIB_EndpointNotExist":"\u30A8\u30F3\u30C9\u30DD\u30A4\u30F3\u30C8\u304C\u5B58\u5728\u3057\u307E\u305B\u3093: %s",
"loc.messages.LIB_FailOnCode":"\u5931\u6557\u306E\u30EA\u30BF\u30FC\u30F3 \u30B3\u30FC\u30C9: %d","loc.messages.LIB_Inpu\
tRequired":"\u5165\u529B\u304C\u5FC5\u8981\u3067\u3059: %s","loc.messages.LIB_InvalidEndpointAuth":"\u30A8\u30F3\u30C9\u30DD\u30A4\u30F3\u30C8\u306E\u8A8D\u8A3C\u304C\u7121\u52B9\u3067\u3059: %s",
"loc.messages.LIB_InvalidPattern":"\u7121\u52B9\u306A\u30D1\u30BF\u30FC\u30F3: '%s'","loc.messages.LIB_InvalidSecureFile\
sInput":"\u7121\u52B9\u306A\u30BB\u30AD\u30E5\u30A2 \u30D5\u30A1\u30A4\u30EB\u5165\u529B: %s","loc.messages.LIB_LocStrin\
gNotFound":"\u30AD\u30FC\u306E loc \u6587\u5B57\u5217\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093: %s","loc.messages\
.LIB_MergeTestResultNotSupported":"\u8907\u6570\u306E\u30D5\u30A1\u30A4\u30EB\u304B\u3089\u306E\u30C6\u30B9\u30C8\u7D50\u679C\u3092 1 \u3064\u306E\u30C6\u30B9\u30C8\u5B9F\u884C\u306B\u30DE\u30FC\u30B8\u3059\u308B\u51E6\u7406\u306F\u3001OSX/Linux \u7528\u306E\u30D3\u30EB\u30C9 \u30A8\u30FC\u30B8\u30A7\u30F3\u30C8\u306E\u3053\u306E\u30D0\u30FC\u30B8\u30E7\u30F3\u3067\u306F\u30B5\u30DD\u30FC\u30C8\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u5404\u30C6\u30B9\u30C8\u7D50\
\u679C\u30D5\u30A1\u30A4\u30EB\u304C VSO/TFS \u3067\u5225\u500B\u306E\u30C6\u30B9\u30C8\u5B9F\u884C\u3068\u3057\u3066\u767A\u884C\u3055\u308C\u307E\u3059\u3002",
"loc.messages.LIB_MkdirFailed":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA '%s' \u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3002%s",
"loc.messages.LIB_MkdirFailedFileExists":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA '%s' \u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3002\u7AF6\u5408\u3059\u308B\u30D5\u30A1\u30A4\u30EB\u304C\u5B58\u5728\u3057\u307E\u3059: '%s'",
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA '%s' \u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3002\u30EB\u30FC\u30C8 \u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u304C\u5B58\u5728\u3057\u307E\u305B\u3093: '%s'",
"loc.messages.LIB_MkdirFailedInvalidShare":"\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA '%s' \u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3002\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u304C\u5B58\u5728\u3059\u308B\u3053\u3068\u3092\u78BA\u8A8D\u3067\u304D\u307E\u305B\u3093: '%s'\u3002\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u304C\u30D5\u30A1\u30A4\u30EB\u5171\u6709\u3067\u3042\u308B\u5834\u5408\u3001\u305D\u306E\u5171\u6709\u540D\u304C\u6B63\u3057\
\u3044\u3053\u3068\u3001\u305D\u306E\u5171\u6709\u304C\u30AA\u30F3\u30E9\u30A4\u30F3\u3067\u3042\u308B\u3053\u3068\u3001\u305D\u3057\u3066\u73FE\u5728\u306E\u30D7\u30ED\u30BB\u30B9\u306B\u305D\u306E\u5171\u6709\u3078\u306E\u30A2\u30AF\u30BB\u30B9\u8A31\u53EF\u304C\u3042\u308B\u3053\u3068\u3092\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002",
"loc.messages.LIB_MultilineSecret":"\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8\u306B\u8907\u6570\u306E\u884C\u3092\u542B\u3081\u308B\u3053\u3068\u306F\u3067\u304D\u307E\u305B\u3093",
"loc.messages.LIB_NotFoundPreviousDirectory":"\u524D\u306E\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F",
"loc.messages.LIB_OperationFailed":"\u5931\u6557\u3057\u307E\u3057\u305F %s: %s","loc.messages.LIB_ParameterIsRequired":"\
%s \u304C\u63D0\u4F9B\u3055\u308C\u3066\u3044\u307E\u305B\u3093","loc.messages.LIB_PathHasNullByte":"\u30D1\u30B9\u306B null \u30D0\u30A4\u30C8\u3092\u542B\u3081\u308B\u3053\u3068\u306F\
\u3067\u304D\u307E\u305B\u3093","loc.messages.LIB_PathIsNotADirectory":"\u30D1\u30B9\u304C\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u3067\u306F\u3042\u308A\u307E\u305B\u3093: %s",
"loc.messages.LIB_PathNotFound":"\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F %s: %s","loc.messages.LIB_\
PlatformNotSupported":"\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u304C\u30B5\u30DD\u30FC\u30C8\u3055\u308C\u3066\u3044\u307E\u305B\u3093: %s",
"loc.messages.LIB_ProcessError":"\u30D7\u30ED\u30BB\u30B9 '%s' \u3092\u5B9F\u884C\u3057\u3088\u3046\u3068\u3057\u3066\u3044\u308B\u3068\u304D\u306B\u30A8\u30E9\u30FC\u304C\u767A\u751F\u3057\u307E\u3057\u305F\u3002\u30D7\u30ED\u30BB\u30B9\u306E\u958B\u59CB\u306B\u5931\u6557\u3057\u305F\u304A\u305D\u308C\u304C\u3042\u308A\u307E\u3059\u3002\u30A8\u30E9\u30FC: %s",
"loc.messages.LIB_ProcessExitCode":"\u30D7\u30ED\u30BB\u30B9 '%s' \u304C\u7D42\u4E86\u30B3\u30FC\u30C9 %s \u3067\u5931\u6557\u3057\u307E\u3057\u305F",
"loc.messages.LIB_ProcessStderr":"1 \u3064\u4EE5\u4E0A\u306E\u884C\u304C STDERR \u30B9\u30C8\u30EA\u30FC\u30E0\u306B\u66F8\u304D\u8FBC\u307E\u308C\u305F\u305F\u3081\u3001\u30D7\u30ED\u30BB\u30B9 '%s' \u304C\u5931\u6557\u3057\u307E\u3057\u305F",
"loc.messages.LIB_ResourceFileAlreadySet":"\u30EA\u30BD\u30FC\u30B9 \u30D5\u30A1\u30A4\u30EB\u306F\u65E2\u306B %s \u306B\u8A2D\u5B9A\u3055\u308C\u3066\u3044\u307E\u3059",
"loc.messages.LIB_ResourceFileNotExist":"\u30EA\u30BD\u30FC\u30B9 \u30D5\u30A1\u30A4\u30EB\u304C\u5B58\u5728\u3057\u307E\u305B\u3093: %s",
"loc.messages.LIB_ResourceFileNotSet":"\u30EA\u30BD\u30FC\u30B9 \u30D5\u30A1\u30A4\u30EB\u304C\u8A2D\u5B9A\u3055\u308C\u3066\u304A\u3089\u305A\u3001\u30AD\u30FC\u306E loc \u6587\u5B57\u5217\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093: %s",
"loc.messages.LIB_ReturnCode":"\u30EA\u30BF\u30FC\u30F3 \u30B3\u30FC\u30C9: %d","loc.messages.LIB_StdioNotClosed":"STDIO\
 \u30B9\u30C8\u30EA\u30FC\u30E0\u304C\u3001\u30D7\u30ED\u30BB\u30B9 '%s' \u306E\u7D42\u4E86\u30A4\u30D9\u30F3\u30C8\u304B\u3089 %s \u79D2\u4EE5\u5185\u306B\u7D42\u4E86\u3057\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u3053\u308C\u306F\u3001\u5B50\u30D7\u30ED\u30BB\u30B9\u304C STDIO \u30B9\u30C8\u30EA\u30FC\u30E0\u3092\u7D99\u627F\u3057\u3001\u307E\u3060\u7D42\u4E86\u3057\u3066\u3044\u306A\u3044\u3053\u3068\u3092\u793A\u3057\u3066\u3044\u308B\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002",
"loc.messages.LIB_UndefinedNodeVersion":"\u30CE\u30FC\u30C9\u306E\u30D0\u30FC\u30B8\u30E7\u30F3\u304C\u5B9A\u7FA9\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002",
"loc.messages.LIB_UnhandledEx":"\u672A\u51E6\u7406: %s","loc.messages.LIB_UseFirstGlobMatch":"\u8907\u6570\u306E\u30EF\u30FC\u30AF\u30B9\u30DA\u30FC\u30B9\u304C\u4E00\u81F4\u3057\u307E\u3059\u3002\u6700\u521D\u306E\u30EF\u30FC\u30AF\u30B9\u30DA\u30FC\
\u30B9\u304C\u4F7F\u7528\u3055\u308C\u307E\u3059\u3002","loc.messages.LIB_WhichNotFound_Linux":"\u5B9F\u884C\u53EF\u80FD\u30D5\u30A1\u30A4\u30EB\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093: '%s'\u3002\u30D5\
\u30A1\u30A4\u30EB \u30D1\u30B9\u304C\u5B58\u5728\u3059\u308B\u3053\u3068\u3001\u307E\u305F\u306F\u305D\u306E\u30D5\u30A1\u30A4\u30EB\u304C PATH \u74B0\u5883\u5909\u6570\u3067\u6307\u5B9A\u3055\u308C\u305F\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u5185\u306B\u3042\u308B\u3053\u3068\u3092\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002\u30D5\u30A1\u30A4\u30EB\u304C\u5B9F\u884C\u53EF\u80FD\u304B\u3069\u3046\u304B\u306B\u3064\u3044\u3066\u30D5\u30A1\u30A4\u30EB \u30E2\u30FC\u30C9\u3082\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002",
"loc.messages.LIB_WhichNotFound_Win":"\u5B9F\u884C\u53EF\u80FD\u30D5\u30A1\u30A4\u30EB\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093: '%s'\u3002\u30D5\u30A1\u30A4\u30EB \u30D1\u30B9\u304C\u5B58\u5728\u3059\u308B\u3053\u3068\u3001\u307E\u305F\u306F\u305D\u306E\u30D5\u30A1\u30A4\u30EB\u304C PATH \u74B0\u5883\u5909\u6570\u3067\u6307\u5B9A\u3055\u308C\u305F\u30C7\u30A3\u30EC\u30AF\u30C8\u30EA\u5185\u306B\u3042\u308B\u3053\u3068\u3092\u3054\u78BA\u8A8D\u304F\u3060\
\u3055\u3044\u3002\u305D\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u5B9F\u884C\u53EF\u80FD\u30D5\u30A1\u30A4\u30EB\u306E\u6709\u52B9\u306A\u62E1\u5F35\u5B50\u304C\u3064\u3044\u3066\u3044\u308B\u3053\u3068\u3082\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002"},
"ko-KR":{"loc.messages.LIB_CopyFileFailed":"\uD30C\uC77C\uC744 \uBCF5\uC0AC\uD558\uB294 \uB3D9\uC548 \uC624\uB958\uAC00 \uBC1C\uC0DD\uD588\uC2B5\uB2C8\uB2E4. \uB0A8\uC740 \uC2DC\uB3C4 \uD69F\uC218: %s",
"loc.messages.LIB_DirectoryStackEmpty":"\uB514\uB809\uD130\uB9AC \uC2A4\uD0DD\uC774 \uBE44\uC5B4 \uC788\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_EndpointAuthNotExist":"\uC5D4\uB4DC\uD3EC\uC778\uD2B8 \uC778\uC99D \uB370\uC774\uD130\uAC00 \uC5C6\uC74C: %s",
"loc.messages.LIB_EndpointDataNotExist":"\uC5D4\uB4DC\uD3EC\uC778\uD2B8 \uB370\uC774\uD130 \uB9E4\uAC1C \uBCC0\uC218 %s\uC774(\uAC00) \uC5C6\uC74C: %s",
"loc.messages.LIB_EndpointNotExist":"\uC5D4\uB4DC\uD3EC\uC778\uD2B8\uAC00 \uC5C6\uC74C: %s","loc.messages.LIB_FailOnCode":"\
\uC2E4\uD328 \uBC18\uD658 \uCF54\uB4DC: %d","loc.messages.LIB_InputRequired":"\uC785\uB825 \uD544\uC694: %s","loc.messag\
es.LIB_InvalidEndpointAuth":"\uC798\uBABB\uB41C \uC5D4\uB4DC\uD3EC\uC778\uD2B8 \uC778\uC99D: %s","loc.messages.LIB_Inval\
idPattern":"\uC798\uBABB\uB41C \uD328\uD134: '%s'","loc.messages.LIB_InvalidSecureFilesInput":"\uBCF4\uC548 \uD30C\uC77C \uC785\uB825\uC774 \uC798\uBABB\uB428: %s",
"loc.messages.LIB_LocStringNotFound":"\uD0A4\uC5D0 \uB300\uD55C loc \uBB38\uC790\uC5F4\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC74C: %s",
"loc.messages.LIB_MergeTestResultNotSupported":"\uC774 OSX/Linux\uC6A9 \uBE4C\uB4DC \uC5D0\uC774\uC804\uD2B8 \uBC84\uC804\uC5D0\uC11C \uC5EC\uB7EC \uD30C\uC77C\uC758 \uD14C\uC2A4\uD2B8 \uACB0\uACFC\uB97C \uD558\uB098\uC758 \uD14C\uC2A4\uD2B8 \uC2E4\uD589\uC73C\uB85C \uBCD1\uD569\uD558\uB294 \uAC83\uC744 \uC9C0\uC6D0\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.\
 \uAC01 \uD14C\uC2A4\uD2B8 \uACB0\uACFC \uD30C\uC77C\uC740 VSO/TFS\uC5D0\uC11C \uBCC4\uB3C4\uC758 \uD14C\uC2A4\uD2B8 \uC2E4\uD589\uC73C\uB85C \uAC8C\uC2DC\uB429\uB2C8\uB2E4.",
"loc.messages.LIB_MkdirFailed":"'%s' \uB514\uB809\uD130\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. %s","l\
oc.messages.LIB_MkdirFailedFileExists":"'%s' \uB514\uB809\uD130\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uCDA9\uB3CC\uD558\uB294 \uD30C\uC77C '%s'\uC774(\uAC00) \uC788\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":"'%s' \uB514\uB809\uD130\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB8E8\uD2B8 \uB514\uB809\uD130\uB9AC '%s'\uC774(\uAC00) \uC5C6\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_MkdirFailedInvalidShare":"'%s' \uB514\uB809\uD130\uB9AC\uB97C \uB9CC\uB4E4 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. '%s' \uB514\uB809\uD130\uB9AC\uAC00 \uC788\uB294\uC9C0 \uD655\uC778\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uB514\uB809\uD130\uB9AC\uAC00 \uD30C\uC77C \uACF5\uC720\uC778 \uACBD\uC6B0 \uACF5\uC720 \uC774\uB984\uC774 \uC62C\uBC14\uB974\uACE0\
, \uACF5\uC720\uAC00 \uC628\uB77C\uC778 \uC0C1\uD0DC\uC774\uBA70, \uD604\uC7AC \uD504\uB85C\uC138\uC2A4\uC5D0 \uACF5\uC720\uC5D0 \uC561\uC138\uC2A4\uD560 \uC218 \uC788\uB294 \uAD8C\uD55C\uC774 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.",
"loc.messages.LIB_MultilineSecret":"\uBE44\uBC00\uC5D0 \uC5EC\uB7EC \uC904\uC744 \uC0AC\uC6A9\uD560 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_NotFoundPreviousDirectory":"\uC774\uC804 \uB514\uB809\uD130\uB9AC\uB97C \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_OperationFailed":"%s \uC2E4\uD328: %s","loc.messages.LIB_ParameterIsRequired":"%s\uC774(\uAC00) \uC81C\uACF5\uB418\uC9C0 \uC54A\uC74C",
"loc.messages.LIB_PathHasNullByte":"\uACBD\uB85C\uC5D0 null \uBC14\uC774\uD2B8\uB97C \uD3EC\uD568\uD560 \uC218 \uC5C6\uC74C",
"loc.messages.LIB_PathIsNotADirectory":"\uACBD\uB85C\uAC00 \uB514\uB809\uD130\uB9AC\uAC00 \uC544\uB2D9\uB2C8\uB2E4. %s",
"loc.messages.LIB_PathNotFound":"%s\uC744(\uB97C) \uCC3E\uC744 \uC218 \uC5C6\uC74C: %s","loc.messages.LIB_PlatformNotSup\
ported":"\uC9C0\uC6D0\uB418\uC9C0 \uC54A\uB294 \uD50C\uB7AB\uD3FC: %s","loc.messages.LIB_ProcessError":"'%s' \uD504\uB85C\uC138\uC2A4\uB97C \uC2E4\uD589\uD560 \uB54C\
 \uC624\uB958\uAC00 \uBC1C\uC0DD\uD588\uC2B5\uB2C8\uB2E4. \uC774\uB294 \uD504\uB85C\uC138\uC2A4\uB97C \uC2DC\uC791\uD558\uC9C0 \uBABB\uD588\uC74C\uC744 \uB098\uD0C0\uB0BC \uC218 \uC788\uC2B5\uB2C8\uB2E4. \uC624\uB958: %s",
"loc.messages.LIB_ProcessExitCode":"'%s' \uD504\uB85C\uC138\uC2A4\uAC00 \uC2E4\uD328\uD568(\uC885\uB8CC \uCF54\uB4DC %s)",
"loc.messages.LIB_ProcessStderr":"\uD558\uB098 \uC774\uC0C1\uC758 \uC904\uC774 STDERR \uC2A4\uD2B8\uB9BC\uC5D0 \uC4F0\uC600\uC73C\uBBC0\uB85C '%s' \uD504\uB85C\uC138\uC2A4\uAC00 \uC2E4\uD328\uD568",
"loc.messages.LIB_ResourceFileAlreadySet":"\uB9AC\uC18C\uC2A4 \uD30C\uC77C\uC774 \uC774\uBBF8 \uB2E4\uC74C\uC73C\uB85C \uC124\uC815\uB428: %s",
"loc.messages.LIB_ResourceFileNotExist":"\uB9AC\uC18C\uC2A4 \uD30C\uC77C\uC774 \uC5C6\uC74C: %s","loc.messages.LIB_Resou\
rceFileNotSet":"\uB9AC\uC18C\uC2A4 \uD30C\uC77C\uC774 \uC124\uC815\uB418\uC9C0 \uC54A\uC558\uACE0 \uD0A4\uC5D0 \uB300\uD55C loc \uBB38\uC790\uC5F4\uC744 \uCC3E\uC744 \uC218 \uC5C6\uC74C: %s",
"loc.messages.LIB_ReturnCode":"\uBC18\uD658 \uCF54\uB4DC: %d","loc.messages.LIB_StdioNotClosed":"STDIO \uC2A4\uD2B8\uB9BC\uC774 %s\uCD08 \uC774\uB0B4('%s' \
\uD504\uB85C\uC138\uC2A4\uC758 \uC885\uB8CC \uC774\uBCA4\uD2B8 \uD6C4)\uC5D0 \uB2EB\uD788\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4. \uC774\uB294 \uC790\uC2DD \uD504\uB85C\uC138\uC2A4\uAC00 STDIO \uC2A4\uD2B8\uB9BC\uC744 \uC0C1\uC18D\uD588\uC73C\uBA70 \uC544\uC9C1 \uC885\uB8CC\uB418\uC9C0 \uC54A\uC558\uC74C\uC744 \uB098\uD0C0\uB0BC \uC218 \uC788\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_UndefinedNodeVersion":"\uB178\uB4DC \uBC84\uC804\uC774 \uC815\uC758\uB418\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.",
"loc.messages.LIB_UnhandledEx":"\uCC98\uB9AC\uB418\uC9C0 \uC54A\uC74C: %s","loc.messages.LIB_UseFirstGlobMatch":"\uC5EC\uB7EC \uC791\uC5C5 \uC601\
\uC5ED\uC774 \uC77C\uCE58\uD569\uB2C8\uB2E4. \uCCAB \uBC88\uC9F8 \uC791\uC5C5 \uC601\uC5ED\uC744 \uC0AC\uC6A9\uD558\uC138\uC694.",
"loc.messages.LIB_WhichNotFound_Linux":"\uC2E4\uD589 \uD30C\uC77C '%s'\uC744(\uB97C) \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD30C\uC77C \uACBD\uB85C\uAC00 \uC788\uB294\uC9C0 \uB610\uB294 PATH \uD658\uACBD \uBCC0\uC218\uC5D0\uC11C \uC9C0\uC815\uD55C \uB514\uB809\uD130\uB9AC \uB0B4\uC5D0\uC11C \uD30C\uC77C\uC744 \uCC3E\uC744 \uC218 \uC788\uB294\uC9C0 \uD655\
\uC778\uD558\uC138\uC694. \uB610\uD55C \uD30C\uC77C \uBAA8\uB4DC\uB97C \uD655\uC778\uD558\uC5EC \uD30C\uC77C\uC744 \uC2E4\uD589\uD560 \uC218 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694.",
"loc.messages.LIB_WhichNotFound_Win":"\uC2E4\uD589 \uD30C\uC77C '%s'\uC744(\uB97C) \uCC3E\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uD30C\uC77C \uACBD\uB85C\uAC00 \uC788\uB294\uC9C0 \uB610\uB294 PATH \uD658\uACBD \uBCC0\uC218\uC5D0\uC11C \uC9C0\uC815\uD55C \uB514\uB809\uD130\uB9AC \uB0B4\uC5D0\uC11C \uD30C\uC77C\uC744 \uCC3E\uC744 \uC218 \uC788\uB294\uC9C0 \uD655\uC778\uD558\
\uC138\uC694. \uB610\uD55C \uD30C\uC77C\uC774 \uC2E4\uD589 \uD30C\uC77C\uC5D0 \uB300\uD574 \uC62C\uBC14\uB978 \uD655\uC7A5\uBA85\uC744 \uAC00\uC9C0\uACE0 \uC788\uB294\uC9C0 \uD655\uC778\uD558\uC138\uC694."},
"ru-RU":{"loc.messages.LIB_CopyFileFailed":"\u041E\u0448\u0438\u0431\u043A\u0430 \u043F\u0440\u0438 \u043A\u043E\u043F\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0438 \u0444\u0430\u0439\u043B\u0430. \u041E\u0441\u0442\u0430\u0432\u0448\u0435\u0435\u0441\u044F \u0447\u0438\u0441\u043B\u043E \u043F\u043E\u043F\u044B\u0442\u043E\u043A: %s.",
"loc.messages.LIB_DirectoryStackEmpty":"\u0421\u0442\u0435\u043A \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u0430 \u043F\u0443\u0441\u0442",
"loc.messages.LIB_EndpointAuthNotExist":"\u041E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0442 \u0434\u0430\u043D\u043D\u044B\u0435 \u0434\u043B\u044F \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0438 \u043F\u043E\u0434\u043B\u0438\u043D\u043D\u043E\u0441\u0442\u0438 \u043A\u043E\u043D\u0435\u0447\u043D\u043E\u0439 \u0442\u043E\u0447\u043A\u0438: %s",
"loc.messages.LIB_EndpointDataNotExist":"\u041E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442 \u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440 %s \u0434\u0430\u043D\u043D\u044B\u0445 \u043A\u043E\u043D\u0435\u0447\u043D\u043E\u0439 \u0442\u043E\u0447\u043A\u0438: %s",
"loc.messages.LIB_EndpointNotExist":"\u041A\u043E\u043D\u0435\u0447\u043D\u0430\u044F \u0442\u043E\u0447\u043A\u0430 \u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442: %s.",
"loc.messages.LIB_FailOnCode":"\u041A\u043E\u0434 \u0432\u043E\u0437\u0432\u0440\u0430\u0442\u0430 \u043F\u0440\u0438 \u0441\u0431\u043E\u0435: %d.",
"loc.messages.LIB_InputRequired":"\u0422\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044F \u0432\u0432\u0435\u0441\u0442\u0438 \u0434\u0430\u043D\u043D\u044B\u0435: %s.",
"loc.messages.LIB_InvalidEndpointAuth":"\u041D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u0430\u044F \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430 \u043F\u043E\u0434\u043B\u0438\u043D\u043D\u043E\u0441\u0442\u0438 \u043A\u043E\u043D\u0435\u0447\u043D\u043E\u0439 \u0442\u043E\u0447\u043A\u0438: %s.",
"loc.messages.LIB_InvalidPattern":'\u041D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u044B\u0439 \u0448\u0430\u0431\u043B\u043E\u043D: "%s"',
"loc.messages.LIB_InvalidSecureFilesInput":"\u041D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435 \u0437\u0430\u0449\u0438\u0442\u043D\u043E\u0433\u043E \u0444\u0430\u0439\u043B\u0430: %s",
"loc.messages.LIB_LocStringNotFound":"\u041D\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044F \u043D\u0430\u0439\u0442\u0438 \u043B\u043E\u043A\u0430\u043B\u0438\u0437\u043E\u0432\u0430\u043D\u043D\u0443\u044E \u0441\u0442\u0440\u043E\u043A\u0443 \u0434\u043B\u044F \u043A\u043B\u044E\u0447\u0430: %s.",
"loc.messages.LIB_MergeTestResultNotSupported":"\u041E\u0431\u044A\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435 \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u0432 \u0442\u0435\u0441\u0442\u043E\u0432 \u0438\u0437 \u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u0438\u0445 \u0444\u0430\u0439\u043B\u043E\u0432 \u0432 \u043E\u0434\u0438\u043D \u0442\u0435\u0441\u0442\u043E\u0432\u044B\u0439 \u0437\u0430\u043F\u0443\
\u0441\u043A \u043D\u0435 \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044F \u0432 \u044D\u0442\u043E\u0439 \u0432\u0435\u0440\u0441\u0438\u0438 \u0430\u0433\u0435\u043D\u0442\u0430 \u0441\u0431\u043E\u0440\u043A\u0438 \u0434\u043B\u044F OSX/Linux. \u041A\u0430\u0436\u0434\u044B\u0439 \u0444\u0430\u0439\u043B \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u0432 \u0442\u0435\u0441\u0442\u0430 \u0431\u0443\u0434\u0435\u0442 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D \u0432 \u043A\u0430\u0447\u0435\u0441\u0442\
\u0432\u0435 \u043E\u0442\u0434\u0435\u043B\u044C\u043D\u043E\u0433\u043E \u0442\u0435\u0441\u0442\u043E\u0432\u043E\u0433\u043E \u0437\u0430\u043F\u0443\u0441\u043A\u0430 \u0432 VSO/TFS.",
"loc.messages.LIB_MkdirFailed":'\u041D\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044F \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". %s',
"loc.messages.LIB_MkdirFailedFileExists":'\u041D\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044F \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". \u0421\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \u043A\u043E\u043D\u0444\u043B\u0438\u043A\u0442\u0443\u044E\u0449\u0438\u0439 \u0444\u0430\u0439\u043B: "%s"',
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":'\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". \u041A\u043E\u0440\u043D\u0435\u0432\u043E\u0439 \u043A\u0430\u0442\u0430\u043B\u043E\u0433 \u043D\u0435 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442: "%s"',
"loc.messages.LIB_MkdirFailedInvalidShare":'\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u043A\u0430\u0442\u0430\u043B\u043E\u0433 "%s". \u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C, \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \u043B\u0438 \u043A\u0430\u0442\u0430\u043B\u043E\u0433\
 "%s". \u0415\u0441\u043B\u0438 \u043A\u0430\u0442\u0430\u043B\u043E\u0433 \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0444\u0430\u0439\u043B\u043E\u0432\u044B\u043C \u0440\u0435\u0441\u0443\u0440\u0441\u043E\u043C, \u0443\u0431\u0435\u0434\u0438\u0442\u0435\u0441\u044C, \u0447\u0442\u043E \u0438\u043C\u044F \u0440\u0435\u0441\u0443\u0440\u0441\u0430 \u0443\u043A\u0430\u0437\u0430\u043D\u043E \u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u043E, \u043E\u043D \u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442 \u0438 \u0442\u0435\u043A\u0443\u0449\u0438\u0439 \u043F\u0440\u043E\u0446\
\u0435\u0441\u0441 \u0438\u043C\u0435\u0435\u0442 \u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043D\u0438\u0435 \u043D\u0430 \u0434\u043E\u0441\u0442\u0443\u043F \u043A \u043D\u0435\u043C\u0443.',
"loc.messages.LIB_MultilineSecret":"\u0421\u0435\u043A\u0440\u0435\u0442 \u043D\u0435 \u043C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C \u043C\u043D\u043E\u0433\u043E\u0441\u0442\u0440\u043E\u0447\u043D\u044B\u043C",
"loc.messages.LIB_NotFoundPreviousDirectory":"\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043D\u0430\u0439\u0442\u0438 \u043F\u0440\u0435\u0434\u044B\u0434\u0443\u0449\u0438\u0439 \u043A\u0430\u0442\u0430\u043B\u043E\u0433",
"loc.messages.LIB_OperationFailed":"\u0421\u0431\u043E\u0439 %s: %s.","loc.messages.LIB_ParameterIsRequired":"\u041D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D \
%s.","loc.messages.LIB_PathHasNullByte":"\u041F\u0443\u0442\u044C \u043D\u0435 \u043C\u043E\u0436\u0435\u0442 \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C \u043F\u0443\u0441\u0442\u044B\u0435 \u0431\u0430\u0439\u0442\u044B.",
"loc.messages.LIB_PathIsNotADirectory":"\u041F\u0443\u0442\u044C \u043D\u0435 \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u043E\u043C: %s",
"loc.messages.LIB_PathNotFound":"\u041D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D %s: %s.","loc.messages.LIB_PlatformNo\
tSupported":"\u041F\u043B\u0430\u0442\u0444\u043E\u0440\u043C\u0430 \u043D\u0435 \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044F: %s",
"loc.messages.LIB_ProcessError":'\u041F\u0440\u043E\u0438\u0437\u043E\u0448\u043B\u0430 \u043E\u0448\u0438\u0431\u043A\u0430 \u043F\u0440\u0438 \u043F\u043E\u043F\u044B\u0442\u043A\u0435 \u0432\u044B\u043F\u043E\u043B\u043D\u0438\u0442\u044C \u043F\u0440\u043E\u0446\u0435\u0441\u0441 "%s". \u042D\u0442\u043E \u043C\u043E\u0436\u0435\u0442 \u043E\u0437\u043D\u0430\u0447\u0430\u0442\u044C, \u0447\u0442\u043E \u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u043D\u0435\
 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u044C. \u041E\u0448\u0438\u0431\u043A\u0430: %s',
"loc.messages.LIB_ProcessExitCode":'\u041F\u0440\u043E\u0438\u0437\u043E\u0448\u0435\u043B \u0441\u0431\u043E\u0439 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0430 "%s" \u0441 \u043A\u043E\u0434\u043E\u043C \u0432\u044B\u0445\u043E\u0434\u0430 %s.',
"loc.messages.LIB_ProcessStderr":'\u041F\u0440\u043E\u0438\u0437\u043E\u0448\u0435\u043B \u0441\u0431\u043E\u0439 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0430 "%s", \u0442\u0430\u043A \u043A\u0430\u043A \u043E\u0434\u043D\u0430 \u0438\u043B\u0438 \u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0441\u0442\u0440\u043E\u043A \u0431\u044B\u043B\u0438 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u044B \u0432 \u043F\u043E\u0442\u043E\u043A S\
TDERR.',"loc.messages.LIB_ResourceFileAlreadySet":"\u0424\u0430\u0439\u043B \u0440\u0435\u0441\u0443\u0440\u0441\u043E\u0432 \u0443\u0436\u0435 \u0437\u0430\u0434\u0430\u043D: %s.",
"loc.messages.LIB_ResourceFileNotExist":"\u0424\u0430\u0439\u043B \u0440\u0435\u0441\u0443\u0440\u0441\u043E\u0432 \u043D\u0435 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442: %s.",
"loc.messages.LIB_ResourceFileNotSet":"\u0424\u0430\u0439\u043B \u0440\u0435\u0441\u0443\u0440\u0441\u043E\u0432 \u043D\u0435 \u0437\u0430\u0434\u0430\u043D, \u043D\u0435 \u0443\u0434\u0430\u0435\u0442\u0441\u044F \u043D\u0430\u0439\u0442\u0438 \u043B\u043E\u043A\u0430\u043B\u0438\u0437\u043E\u0432\u0430\u043D\u043D\u0443\u044E \u0441\u0442\u0440\u043E\u043A\u0443 \u0434\u043B\u044F \u043A\u043B\u044E\u0447\u0430: %s.",
"loc.messages.LIB_ReturnCode":"\u041A\u043E\u0434 \u0432\u043E\u0437\u0432\u0440\u0430\u0442\u0430: %d","loc.messages.LI\
B_StdioNotClosed":'\u041F\u043E\u0442\u043E\u043A\u0438 STDIO \u043D\u0435 \u0431\u044B\u043B\u0438 \u0437\u0430\u043A\u0440\u044B\u0442\u044B \u0432 \u0442\u0435\u0447\u0435\u043D\u0438\u0435 %s\xA0\u0441 \u043F\u043E\u0441\u043B\u0435 \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u0438\u044F \u0441\u043E\u0431\u044B\u0442\u0438\u044F \u0432\u044B\u0445\u043E\u0434\u0430 \u043E\u0442 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0430 "%s". \u042D\u0442\u043E \u043C\u043E\u0436\u0435\
\u0442 \u0441\u0432\u0438\u0434\u0435\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E\u0432\u0430\u0442\u044C \u043E \u0442\u043E\u043C, \u0447\u0442\u043E \u0434\u043E\u0447\u0435\u0440\u043D\u0438\u0439 \u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u0443\u043D\u0430\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u043B \u043F\u043E\u0442\u043E\u043A\u0438 STDIO \u0438 \u0435\u0449\u0435 \u043D\u0435 \u0437\u0430\u0432\u0435\u0440\u0448\u0438\u043B \u0440\u0430\u0431\u043E\u0442\u0443.',
"loc.messages.LIB_UndefinedNodeVersion":"\u0412\u0435\u0440\u0441\u0438\u044F \u0443\u0437\u043B\u0430 \u043D\u0435 \u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D\u0430.",
"loc.messages.LIB_UnhandledEx":"\u041D\u0435 \u043E\u0431\u0440\u0430\u0431\u043E\u0442\u0430\u043D\u043E: %s","loc.mess\
ages.LIB_UseFirstGlobMatch":"\u041D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0440\u0430\u0431\u043E\u0447\u0438\u0445 \u043E\u0431\u043B\u0430\u0441\u0442\u0435\u0439 \u0441\u043E\u0432\u043F\u0430\u0434\u0430\u0435\u0442, \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0430 \u043F\u0435\u0440\u0432\u0430\u044F \u0440\u0430\u0431\u043E\u0447\u0430\u044F \u043E\u0431\u043B\u0430\u0441\u0442\u044C.",
"loc.messages.LIB_WhichNotFound_Linux":'\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043D\u0430\u0439\u0442\u0438 \u0438\u0441\u043F\u043E\u043B\u043D\u044F\u0435\u043C\u044B\u0439 \u0444\u0430\u0439\u043B: "%s". \u0423\u0431\u0435\u0434\u0438\u0442\u0435\u0441\u044C, \u0447\u0442\u043E \u043F\u0443\u0442\u044C \u043A \u0444\u0430\u0439\u043B\u0443 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \
\u0438 \u0444\u0430\u0439\u043B \u043C\u043E\u0436\u043D\u043E \u043D\u0430\u0439\u0442\u0438 \u0432 \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u0435, \u0443\u043A\u0430\u0437\u0430\u043D\u043D\u043E\u043C \u043F\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u043E\u0439 \u043E\u043A\u0440\u0443\u0436\u0435\u043D\u0438\u044F PATH. \u0422\u0430\u043A\u0436\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0440\u0435\u0436\u0438\u043C \u0444\u0430\u0439\u043B\u0430, \u0447\u0442\u043E\u0431\u044B \u0443\u0431\u0435\u0434\u0438\u0442\u044C\u0441\u044F, \u0447\u0442\u043E \u0444\u0430\
\u0439\u043B \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0438\u0441\u043F\u043E\u043B\u043D\u044F\u0435\u043C\u044B\u043C.',
"loc.messages.LIB_WhichNotFound_Win":'\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043D\u0430\u0439\u0442\u0438 \u0438\u0441\u043F\u043E\u043B\u043D\u044F\u0435\u043C\u044B\u0439 \u0444\u0430\u0439\u043B: "%s". \u0423\u0431\u0435\u0434\u0438\u0442\u0435\u0441\u044C, \u0447\u0442\u043E \u043F\u0443\u0442\u044C \u043A \u0444\u0430\u0439\u043B\u0443 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \u0438 \
\u0447\u0442\u043E \u0444\u0430\u0439\u043B \u043C\u043E\u0436\u043D\u043E \u043D\u0430\u0439\u0442\u0438 \u0432 \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u0435, \u0443\u043A\u0430\u0437\u0430\u043D\u043D\u043E\u043C \u043F\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u043E\u0439 \u043E\u043A\u0440\u0443\u0436\u0435\u043D\u0438\u044F PATH. \u0422\u0430\u043A\u0436\u0435 \u0443\u0431\u0435\u0434\u0438\u0442\u0435\u0441\u044C, \u0447\u0442\u043E \u0443 \u0444\u0430\u0439\u043B\u0430 \u0435\u0441\u0442\u044C \u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u043E\u0435 \u0440\u0430\u0441\u0448\u0438\
\u0440\u0435\u043D\u0438\u0435 \u0434\u043B\u044F \u0438\u0441\u043F\u043E\u043B\u043D\u044F\u0435\u043C\u043E\u0433\u043E \u0444\u0430\u0439\u043B\u0430.'},
"zh-CN":{"loc.messages.LIB_CopyFileFailed":"\u590D\u5236\u6587\u4EF6\u65F6\u51FA\u9519\u3002\u5269\u4F59\u5C1D\u8BD5\u6B21\u6570: %s",
"loc.messages.LIB_DirectoryStackEmpty":"\u76EE\u5F55\u5806\u6808\u4E3A\u7A7A","loc.messages.LIB_EndpointAuthNotExist":"\u7EC8\
\u7ED3\u70B9\u6388\u6743\u6570\u636E\u4E0D\u5B58\u5728: %s","loc.messages.LIB_EndpointDataNotExist":"\u7EC8\u7ED3\u70B9\u6570\u636E\u53C2\u6570 %s \u4E0D\u5B58\u5728: %s",
"loc.messages.LIB_EndpointNotExist":"\u7EC8\u7ED3\u70B9\u4E0D\u5B58\u5728: %s","loc.messages.LIB_FailOnCode":"\u6545\u969C\u8FD4\u56DE\u4EE3\u7801: %d",
"loc.messages.LIB_InputRequired":"\u8F93\u5165\u5FC5\u9700\u9879: %s","loc.messages.LIB_InvalidEndpointAuth":"\u7EC8\u7ED3\u70B9\u9A8C\u8BC1\u65E0\u6548: %\
s","loc.messages.LIB_InvalidPattern":'\u65E0\u6548\u7684\u6A21\u5F0F: "%s"',"loc.messages.LIB_InvalidSecureFilesInput":"\
\u65E0\u6548\u7684\u5B89\u5168\u6587\u4EF6\u8F93\u5165: %s","loc.messages.LIB_LocStringNotFound":"\u65E0\u6CD5\u627E\u5230\u5173\u952E\u5B57\u7684\u672C\u5730\u5B57\u7B26\u4E32: %s",
"loc.messages.LIB_MergeTestResultNotSupported":"\u6B64\u7248\u672C\u7684 OSX/Linux \u751F\u6210\u4EE3\u7406\u4E0D\u652F\u6301\u6765\u81EA\u67D0\u4E2A\u6D4B\u8BD5\u8FD0\u884C\u7684\u591A\u6587\u4EF6\u5408\u5E76\u6D4B\u8BD5\u7ED3\u679C\uFF0C\u5728 VSO/TFS \u4E2D\uFF0C\u6BCF\u4E2A\u6D4B\u8BD5\u7ED3\u679C\u6587\u4EF6\u90FD\u5C06\u4F5C\u4E3A\u5355\u72EC\u7684\u6D4B\u8BD5\u8FD0\u884C\
\u8FDB\u884C\u53D1\u5E03\u3002","loc.messages.LIB_MkdirFailed":"\u65E0\u6CD5\u521B\u5EFA\u76EE\u5F55\u201C%s\u201D\u3002%s",
"loc.messages.LIB_MkdirFailedFileExists":"\u65E0\u6CD5\u521B\u5EFA\u76EE\u5F55\u201C%s\u201D\u3002\u5B58\u5728\u51B2\u7A81\u6587\u4EF6:\u201C%s\u201D",
"loc.messages.LIB_MkdirFailedInvalidDriveRoot":"\u65E0\u6CD5\u521B\u5EFA\u76EE\u5F55\u201C%s\u201D\u3002\u6839\u76EE\u5F55\u4E0D\u5B58\u5728:\u201C%s\u201D",
"loc.messages.LIB_MkdirFailedInvalidShare":"\u65E0\u6CD5\u521B\u5EFA\u76EE\u5F55\u201C%s\u201D\u3002\u65E0\u6CD5\u9A8C\u8BC1\u201C%s\u201D\u76EE\u5F55\u662F\u5426\u5B58\u5728\u3002\u5982\u679C\u76EE\u5F55\u662F\u6587\u4EF6\u5171\u4EAB\uFF0C\u8BF7\u9A8C\u8BC1\u5171\u4EAB\u540D\u79F0\u662F\u5426\u6B63\u786E\u3001\u5171\u4EAB\u662F\u5426\u5DF2\u8054\u673A\u4EE5\u53CA\u5F53\u524D\u8FDB\u7A0B\u662F\u5426\u6709\u6743\u8BBF\u95EE\u8BE5\u5171\u4EAB\u3002",
"loc.messages.LIB_MultilineSecret":"\u5BC6\u7801\u4E0D\u80FD\u5305\u542B\u591A\u4E2A\u884C","loc.messages.LIB_NotFoundPr\
eviousDirectory":"\u627E\u4E0D\u5230\u4EE5\u524D\u7684\u76EE\u5F55","loc.messages.LIB_OperationFailed":"%s \u5931\u8D25: %s",
"loc.messages.LIB_ParameterIsRequired":"\u672A\u63D0\u4F9B %s","loc.messages.LIB_PathHasNullByte":"\u8DEF\u5F84\u4E0D\u80FD\u5305\u542B null \u5B57\u8282",
"loc.messages.LIB_PathIsNotADirectory":"\u8DEF\u5F84\u4E0D\u662F\u76EE\u5F55\uFF1A %s","loc.messages.LIB_PathNotFound":"\
\u627E\u4E0D\u5230 %s: %s","loc.messages.LIB_PlatformNotSupported":"\u5E73\u53F0\u4E0D\u53D7\u652F\u6301: %s","loc.messa\
ges.LIB_ProcessError":"\u5C1D\u8BD5\u6267\u884C\u8FDB\u7A0B\u201C%s\u201D\u65F6\u51FA\u9519\u3002\u8FD9\u53EF\u80FD\u8868\u793A\u8FDB\u7A0B\u542F\u52A8\u5931\u8D25\u3002\u9519\u8BEF: %s",
"loc.messages.LIB_ProcessExitCode":"\u8FDB\u7A0B\u201C%s\u201D\u5931\u8D25\uFF0C\u9000\u51FA\u4EE3\u7801\u4E3A %s","loc.\
messages.LIB_ProcessStderr":"\u8FDB\u7A0B\u201C%s\u201D\u5931\u8D25\uFF0C\u56E0\u4E3A\u5DF2\u5C06\u4E00\u884C\u6216\u591A\u884C\u5199\u5165 STDERR \u6D41",
"loc.messages.LIB_ResourceFileAlreadySet":"\u8D44\u6E90\u6587\u4EF6\u5DF2\u88AB\u8BBE\u7F6E\u4E3A %s","loc.messages.LIB_\
ResourceFileNotExist":"\u8D44\u6E90\u6587\u4EF6\u4E0D\u5B58\u5728: %s","loc.messages.LIB_ResourceFileNotSet":"\u8D44\u6E90\u6587\u4EF6\u5C1A\u672A\u8BBE\u7F6E\uFF0C\u65E0\
\u6CD5\u627E\u5230\u5173\u952E\u5B57\u7684\u672C\u5730\u5B57\u7B26\u4E32: %s","loc.messages.LIB_ReturnCode":"\u8FD4\u56DE\u4EE3\u7801: %d",
"loc.messages.LIB_StdioNotClosed":"STDIO \u6D41\u5728\u8FDB\u7A0B\u201C%s\u201D\u4E2D\u53D1\u751F\u9000\u51FA\u4E8B\u4EF6 %s \u79D2\u5185\u672A\u5173\u95ED \u3002\u8FD9\u53EF\u80FD\u8868\u793A\u5B50\u8FDB\u7A0B\u7EE7\u627F\u4E86 STDIO \u6D41\u4E14\u5C1A\u672A\u9000\u51FA\u3002",
"loc.messages.LIB_UndefinedNodeVersion":"\u8282\u70B9\u7248\u672C\u672A\u5B9A\u4E49\u3002","loc.messages.LIB_UnhandledEx":"\
\u672A\u5904\u7406: %s","loc.messages.LIB_UseFirstGlobMatch":"\u51FA\u73B0\u591A\u4E2A\u5DE5\u4F5C\u533A\u5339\u914D\u65F6\uFF0C\u4F7F\u7528\u7B2C\u4E00\u4E2A\u3002",
"loc.messages.LIB_WhichNotFound_Linux":'\u65E0\u6CD5\u5B9A\u4F4D\u53EF\u6267\u884C\u6587\u4EF6: "%s"\u3002\u8BF7\u9A8C\u8BC1\u6587\u4EF6\u8DEF\u5F84\u662F\u5426\u5B58\u5728\u6216\u6587\u4EF6\u662F\u5426\u53EF\u5728 PATH \u73AF\u5883\u53D8\u91CF\u6307\u5B9A\u7684\u76EE\u5F55\u5185\u627E\u5230\u3002\u53E6\u8BF7\u68C0\u67E5\u6587\u4EF6\u6A21\u5F0F\u4EE5\u9A8C\u8BC1\u6587\u4EF6\u662F\u5426\u53EF\u6267\u884C\u3002',
"loc.messages.LIB_WhichNotFound_Win":'\u65E0\u6CD5\u5B9A\u4F4D\u53EF\u6267\u884C\u6587\u4EF6: "%s"\u3002\u8BF7\u9A8C\u8BC1\u6587\u4EF6\u8DEF\u5F84\u662F\u5426\u5B58\u5728\u6216\u6587\u4EF6\u662F\u5426\u53EF\u5728 PATH \u73AF\u5883\u53D8\u91CF\u6307\u5B9A\u7684\u76EE\u5F55\u5185\u627E\u5230\u3002\u53E6\u8BF7\u9A8C\u8BC1\u8BE5\u6587\u4EF6\u662F\u5426\u5177\u6709\u53EF\u6267\u884C\u6587\u4EF6\u7684\u6709\u6548\u6269\u5C55\u540D\u3002'},
"zh-TW":{"loc.messages.LIB_CopyFileFailed":"\u8907\u88FD\u6A94\u6848\u6642\u767C\u751F\u932F\u8AA4\u3002\u5269\u9918\u5617\u8A66\u6B21\u6578: %s",
"loc.messages.LIB_DirectoryStackEmpty":"\u76EE\u9304\u5806\u758A\u662F\u7A7A\u7684","loc.messages.LIB_EndpointAuthNotExi\
st":"\u7AEF\u9EDE\u9A57\u8B49\u8CC7\u6599\u4E0D\u5B58\u5728: %s","loc.messages.LIB_EndpointDataNotExist":"\u7AEF\u9EDE\u8CC7\u6599\u53C3\u6578 %s \u4E0D\u5B58\u5728:\
 %s","loc.messages.LIB_EndpointNotExist":"\u7AEF\u9EDE\u4E0D\u5B58\u5728: %s","loc.messages.LIB_FailOnCode":"\u50B3\u56DE\u7A0B\u5F0F\u78BC\u5931\u6557: %d",
"loc.messages.LIB_InputRequired":"\u9700\u8981\u8F38\u5165\u5167\u5BB9: %s","loc.messages.LIB_InvalidEndpointAuth":"\u7AEF\u9EDE\u9A57\u8B49\
\u7121\u6548: %s","loc.messages.LIB_InvalidPattern":"\u6A21\u5F0F\u7121\u6548: '%s'","loc.messages.LIB_InvalidSecureFile\
sInput":"\u5B89\u5168\u6A94\u6848\u8F38\u5165\u7121\u6548: %s","loc.messages.LIB_LocStringNotFound":"\u627E\u4E0D\u5230\u7D22\u5F15\u9375\u7684 loc \u5B57\u4E32: %s",
"loc.messages.LIB_MergeTestResultNotSupported":"OSX/Linux \u7684\u6B64\u7248\u672C\u7D44\u5EFA\u4EE3\u7406\u7A0B\u5F0F\u4E0D\u652F\u63F4\u5C07\u591A\u500B\u6A94\u6848\u7684\u6E2C\u8A66\u7D50\u679C\u5408\u4F75\u81F3\u55AE\u4E00\u6E2C\u8A66\u56DE\u5408\uFF0C\u6BCF\u500B\u6E2C\u8A66\u7D50\u679C\u6A94\u6848\u5C07\u4F5C\u70BA\u500B\u5225\u6E2C\u8A66\u56DE\u5408\u5728 VSO/TFS \u4E2D\u767C\
\u884C\u3002","loc.messages.LIB_MkdirFailed":"\u7121\u6CD5\u5EFA\u7ACB\u76EE\u9304 '%s'\u3002%s","loc.messages.LIB_Mkdir\
FailedFileExists":"\u7121\u6CD5\u5EFA\u7ACB\u76EE\u9304 '%s'\u3002\u5B58\u5728\u885D\u7A81\u7684\u6A94\u6848: '%s'","loc\
.messages.LIB_MkdirFailedInvalidDriveRoot":"\u7121\u6CD5\u5EFA\u7ACB\u76EE\u9304 '%s'\u3002\u6839\u76EE\u9304\u4E0D\u5B58\u5728: '%s'",
"loc.messages.LIB_MkdirFailedInvalidShare":"\u7121\u6CD5\u5EFA\u7ACB\u76EE\u9304 '%s'\u3002\u7121\u6CD5\u9A57\u8B49\u76EE\u9304\u662F\u5426\u5B58\u5728: '%s'\u3002\u5982\u679C\u76EE\u9304\u662F\u6A94\u6848\u5171\u7528\uFF0C\u8ACB\u9A57\u8B49\u5171\u7528\u540D\u7A31\u6B63\u78BA\u3001\u5171\u7528\u5728\u7DDA\u4E0A\uFF0C\u800C\u4E14\u76EE\u524D\u7684\u6D41\u7A0B\u5177\u6709\u5B58\u53D6\u5171\u7528\u7684\u6B0A\u9650\u3002",
"loc.messages.LIB_MultilineSecret":"\u7955\u5BC6\u4E0D\u5F97\u5305\u542B\u591A\u500B\u884C","loc.messages.LIB_NotFoundPr\
eviousDirectory":"\u627E\u4E0D\u5230\u4E4B\u524D\u7684\u76EE\u9304","loc.messages.LIB_OperationFailed":"%s \u5931\u6557: %s",
"loc.messages.LIB_ParameterIsRequired":"\u672A\u63D0\u4F9B %s","loc.messages.LIB_PathHasNullByte":"\u8DEF\u5F91\u4E0D\u80FD\u5305\u542B null \u4F4D\u5143\u7D44",
"loc.messages.LIB_PathIsNotADirectory":"\u8DEF\u5F91\u4E0D\u662F\u76EE\u9304\uFF1A %s","loc.messages.LIB_PathNotFound":"\
\u627E\u4E0D\u5230 %s: %s","loc.messages.LIB_PlatformNotSupported":"\u4E0D\u652F\u63F4\u7684\u5E73\u53F0: %s","loc.messa\
ges.LIB_ProcessError":"\u5617\u8A66\u57F7\u884C\u8655\u7406\u5E8F '%s' \u6642\u767C\u751F\u932F\u8AA4\u3002\u9019\u53EF\u80FD\u8868\u793A\u8655\u7406\u5E8F\u7121\u6CD5\u555F\u52D5\u3002\u932F\u8AA4: %s",
"loc.messages.LIB_ProcessExitCode":"\u8655\u7406\u5E8F '%s' \u5931\u6557\uFF0C\u7D50\u675F\u4EE3\u78BC\u70BA %s","loc.me\
ssages.LIB_ProcessStderr":"\u56E0\u70BA STDERR \u8CC7\u6599\u6D41\u4E2D\u5BEB\u5165\u4E86\u4E00\u6216\u591A\u884C\u7A0B\u5F0F\u78BC\uFF0C\u6240\u4EE5\u8655\u7406\u5E8F '%s' \u5931\u6557",
"loc.messages.LIB_ResourceFileAlreadySet":"\u8CC7\u6E90\u6A94\u6848\u5DF2\u8A2D\u5B9A\u81F3: %s","loc.messages.LIB_Resou\
rceFileNotExist":"\u8CC7\u6E90\u6A94\u6848\u4E0D\u5B58\u5728: %s","loc.messages.LIB_ResourceFileNotSet":"\u5C1A\u672A\u8A2D\u5B9A\u8CC7\u6E90\u6A94\u6848\uFF0C\u627E\u4E0D\u5230\u7D22\u5F15\u9375\
\u7684 loc \u5B57\u4E32: %s","loc.messages.LIB_ReturnCode":"\u50B3\u56DE\u7A0B\u5F0F\u78BC: %d","loc.messages.LIB_StdioN\
otClosed":"STDIO \u8CC7\u6599\u6D41\u672A\u5728 %s \u79D2\u5167\u95DC\u9589 (\u5F9E\u8655\u7406\u5E8F '%s' \u7D50\u675F\u4E8B\u4EF6\u767C\u751F\u5F8C\u7B97\u8D77)\u3002\u9019\u53EF\u80FD\u8868\u793A\u5B50\u8655\u7406\u5E8F\u7E7C\u627F\u4E86 STDIO \u8CC7\u6599\u6D41\u4E14\u5C1A\u672A\u7D50\u675F\u3002",
"loc.messages.LIB_UndefinedNodeVersion":"\u672A\u5B9A\u7FA9\u7BC0\u9EDE\u7248\u672C\u3002","loc.messages.LIB_UnhandledEx":"\
\u672A\u7D93\u8655\u7406: %s","loc.messages.LIB_UseFirstGlobMatch":"\u591A\u500B\u5DE5\u4F5C\u5340\u76F8\u7B26\u3002\u8ACB\u5148\u4F7F\u7528\u3002",
"loc.messages.LIB_WhichNotFound_Linux":"\u627E\u4E0D\u5230\u53EF\u57F7\u884C\u6A94: '%s'\u3002\u8ACB\u78BA\u8A8D\u6A94\u6848\u8DEF\u5F91\u5B58\u5728\uFF0C\u6216\u6A94\u6848\u53EF\u4EE5\u5728 PATH \u74B0\u5883\u8B8A\u6578\u6307\u5B9A\u7684\u76EE\u9304\u4E2D\u627E\u5230\u3002\u53E6\u8ACB\u6AA2\u67E5\u6A94\u6848\u6A21\u5F0F\uFF0C\u78BA\u8A8D\u6A94\u6848\u53EF\u4EE5\u57F7\u884C\u3002",
"loc.messages.LIB_WhichNotFound_Win":"\u627E\u4E0D\u5230\u53EF\u57F7\u884C\u6A94: '%s'\u3002\u8ACB\u78BA\u8A8D\u6A94\u6848\u8DEF\u5F91\u5B58\u5728\uFF0C\u6216\u6A94\u6848\u53EF\u4EE5\u5728 PATH \u74B0\u5883\u8B8A\u6578\u6307\u5B9A\u7684\u76EE\u9304\u4E2D\u627E\u5230\u3002\u53E6\u8ACB\u78BA\u8A8D\u6A94\u6848\u5177\u5099\u6709\u6548\u7684\u53EF\u57F7\u884C\u6A94\u526F\u6A94\u540D\u3002"}}}}),
9689:(module=>{module.exports=balanced;function balanced(a,b,str){if(a instanceof RegExp)a=maybeMatch(a,str);if(b instanceof
RegExp)b=maybeMatch(b,str);var r=range(a,b,str);return r&&{start:r[0],end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+
a.length,r[1]),post:str.slice(r[1]+b.length)}}function maybeMatch(reg,str){var m=str.match(reg);return m?m[0]:null}balanced.
range=range;function range(a,b,str){var begs,beg,left,right,result;var ai=str.indexOf(a);var bi=str.indexOf(b,ai+1);var i=ai;
if(ai>=0&&bi>0){if(a===b){return[ai,bi]}begs=[];left=str.length;while(i>=0&&!result){if(i==ai){begs.push(i);ai=str.indexOf(
a,i+1)}else if(begs.length==1){result=[begs.pop(),bi]}else{beg=begs.pop();if(beg<left){left=beg;right=bi}bi=str.indexOf(
b,i+1)}i=ai<bi&&ai>=0?ai:bi}if(begs.length){result=[left,right]}}return result}}),9344:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
var concatMap=__nccwpck_require__2(3325);var balanced=__nccwpck_require__2(9689);module.exports=expandTop;var escSlash="\
\0SLASH"+Math.random().toFixed(16)+"\0";var escOpen="\0OPEN"+Math.random().toFixed(16)+"\0";var escClose="\0CLOSE"+Math.
random().toFixed(16)+"\0";var escComma="\0COMMA"+Math.random().toFixed(16)+"\0";var escPeriod="\0PERIOD"+Math.random().toFixed(
16)+"\0";var EXPANSION_MAX=1e5;var EXPANSION_MAX_LENGTH=4e6;var EXPANSION_MAX_DEPTH=1e3;var EXPANSION_MAX_REWRITES=1e3;var EXPANSION_MAX_STEPS=2e7;
var CALL_STEPS=16;function numeric(str){return parseInt(str,10)==str?parseInt(str,10):str.charCodeAt(0)}function escapeBraces(str){
return str.split("\\\\").join(escSlash).split("\\{").join(escOpen).split("\\}").join(escClose).split("\\,").join(escComma).
split("\\.").join(escPeriod)}function unescapeBraces(str){return str.split(escSlash).join("\\").split(escOpen).join("{").
split(escClose).join("}").split(escComma).join(",").split(escPeriod).join(".")}function pushAll(target,items){for(var i=0;i<
items.length;i++){target.push(items[i])}}function balancedWithBudget(str,masked,budget){if(budget.remaining<0){return void 0}
var r=balanced.range("{","}",masked);var unmatched=r!==void 0&&masked.indexOf("{")<r[0];budget.remaining-=r&&!unmatched?
r[1]+1:str.length;if(!r||budget.remaining<0){return void 0}return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),
post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;var open=[];
for(var i=0;i<masked.length;i++){var c=masked.charCodeAt(i);if(c===123){open.push(i)}else if(c===125&&open.length){open.
pop()}}var out="";var last=0;for(var j=0;j<open.length;j++){out+=masked.slice(last,open[j])+"\0";last=open[j]+1}return out+
masked.slice(last)}function commaSetFollows(str,budget){budget.remaining-=str.length;if(budget.remaining<0){return false}
var close=false;for(var i=str.length-1;i>=0;i--){var c=str.charCodeAt(i);if(c===125){close=true}else if(c===10||c===13||
c===8232||c===8233){close=false}else if(c===44&&close&&str.charCodeAt(i+1)!==44){return true}}return false}function parseCommaParts(str,budget){
var parts=[];var carry="";for(;;){var m=balancedWithBudget(str,str,budget);if(budget.remaining<0){return void 0}if(!m){var tail=str.
split(",");tail[0]=carry+tail[0];pushAll(parts,tail);return parts}var pre=m.pre;var body=m.body;var post=m.post;var p=pre.
split(",");p[0]=carry+p[0];p[p.length-1]+="{"+body+"}";if(!post.length){pushAll(parts,p);return parts}carry=p.pop();pushAll(
parts,p);str=post}}function bound(value,fallback){return value==null||isNaN(value)?fallback:value}function expandTop(str,options){
if(!str)return[];options=options||{};var max=bound(options.max,EXPANSION_MAX);var maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH);
var maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH);var maxRewrites=bound(options.maxRewrites,EXPANSION_MAX_REWRITES);
var maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);if(str.substr(0,2)==="{}"){str="\\{\\}"+str.substr(2)}return expand(
escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},true).map(unescapeBraces)}function identity(e){
return e}function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){return i<=
y}function gte(i,y){return i>=y}function combine(acc,base,pre,values,max,maxLength,dropEmpties,outBase,budget){var out=[];
var length=0;var nonEmpty;outer:for(var a=0;a<acc.length;a++){var prefix=acc[a]+pre;var vs=values;if(dropEmpties&&prefix.
length===base[a]){if(!nonEmpty)nonEmpty=values.filter(Boolean);vs=nonEmpty}for(var v=0;v<vs.length;v++){if(out.length>=max)
break outer;var expansion=prefix+vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion);outBase.push(
base[a]);length+=expansion.length}}budget.remaining-=out.length;return out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){
var n=body.split(/\.\./);var N=[];if(n[0]===void 0||n[1]===void 0){return N}var x=numeric(n[0]);var y=numeric(n[1]);var width=Math.
max(n[0].length,n[1].length);var incr=n.length===3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1;var test=lte;var reverse=y<
x;if(reverse){incr*=-1;test=gte}var pad=n.some(isPadded);var cost=pad?width:1;var length=0;for(var i=x;test(i,y)&&N.length<
max;i+=incr){budget.remaining-=cost;if(budget.remaining<0){return void 0}var c;if(isAlphaSequence){c=String.fromCharCode(
i);if(c==="\\"){c=""}}else{c=String(i);if(pad){var need=width-c.length;if(need>0){var z=new Array(need+1).join("0");if(i<
0){c="-"+z+c.slice(1)}else{c=z+c}}}}if(length+c.length>maxLength)break;N.push(c);length+=c.length}return N}function expand(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){
budget.remaining-=CALL_STEPS;if(depth>maxDepth){return[str]}var acc=[""];var accBase=[0];var rewrites=0;var dropEmpties=false;
var firstGroup=true;var masked=str;var nextBase;for(;;){var m=balancedWithBudget(str,masked,budget);if(!m){return combine(
acc,accBase,str,[""],max,maxLength,dropEmpties,[],budget)}if(m.unmatched){masked=maskUnmatchedOpens(masked,budget)}var pre=m.
pre;var literal=function(){return combine(acc,accBase,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,[],budget)};
if(/\$$/.test(pre)){return combine(acc,accBase,str,[""],max,maxLength,dropEmpties,[],budget)}var isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body);var isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);var isSequence=isNumericSequence||isAlphaSequence;
var isOptions=m.body.indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){
rewrites++;str=m.pre+"{"+m.body+escClose+m.post;masked=masked.slice(0,m.end)+escClose+masked.slice(m.end+1);isTop=true;firstGroup=
true;dropEmpties=false;accBase=[];for(var b=0;b<acc.length;b++){accBase.push(acc[b].length)}continue}return literal()}if(firstGroup){
dropEmpties=isTop&&!isSequence;firstGroup=false}var values;if(isSequence){values=expandSequence(m.body,isAlphaSequence,max,
maxLength,budget);if(!values){return literal()}}else{var n=parseCommaParts(m.body,budget);if(!n){return literal()}if(n.length===
1&&n[0]!==void 0){n=expand(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,false).map(embrace);if(budget.remaining<
0){return literal()}if(n.length===1){nextBase=[];var single=combine(acc,accBase,pre+n[0],[""],max,maxLength,dropEmpties&&
!m.post.length,nextBase,budget);if(budget.remaining<0){return literal()}acc=single;accBase=nextBase;if(!m.post.length)break;
str=m.post;masked=masked.slice(m.end+1);continue}}var dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(var d=0;dropsEmpties&&
d<acc.length;d++){if(acc[d].length!==accBase[d]){dropsEmpties=false}}values=[];var valuesLength=0;outer:for(var j=0;j<n.
length;j++){var expanded=expand(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,false);if(budget.remaining<0){return literal()}
for(var k=0;k<expanded.length;k++){var v=expanded[k];if(dropsEmpties&&!v)continue;if(values.length>=max||valuesLength+v.
length>maxLength){break outer}values.push(v);valuesLength+=v.length}}}nextBase=[];var next=combine(acc,accBase,pre,values,
max,maxLength,dropEmpties&&!m.post.length,nextBase,budget);if(budget.remaining<0){return literal()}acc=next;accBase=nextBase;
if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1)}return acc}}),891:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
module.exports=minimatch;minimatch.Minimatch=Minimatch;var path=(function(){try{return __nccwpck_require__2(6928)}catch(e){}})()||
{sep:"/"};minimatch.sep=path.sep;var GLOBSTAR=minimatch.GLOBSTAR=Minimatch.GLOBSTAR={};var expand=__nccwpck_require__2(9344);
var plTypes={"!":{open:"(?:(?!(?:",close:"))[^/]*?)"},"?":{open:"(?:",close:")?"},"+":{open:"(?:",close:")+"},"*":{open:"\
(?:",close:")*"},"@":{open:"(?:",close:")"}};var qmark="[^/]";var star=qmark+"*?";var twoStarDot="(?:(?!(?:\\/|^)(?:\\.{1,\
2})($|\\/)).)*?";var twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?";var reSpecials=charSet("().*{}+?[]^$\\!");function charSet(s){
return s.split("").reduce(function(set,c){set[c]=true;return set},{})}var slashSplit=/\/+/;minimatch.filter=filter;function filter(pattern,options){
options=options||{};return function(p,i,list){return minimatch(p,pattern,options)}}function ext(a,b){b=b||{};var t={};Object.
keys(a).forEach(function(k){t[k]=a[k]});Object.keys(b).forEach(function(k){t[k]=b[k]});return t}minimatch.defaults=function(def){
if(!def||typeof def!=="object"||!Object.keys(def).length){return minimatch}var orig=minimatch;var m=function minimatch2(p,pattern,options){
return orig(p,pattern,ext(def,options))};m.Minimatch=function Minimatch2(pattern,options){return new orig.Minimatch(pattern,
ext(def,options))};m.Minimatch.defaults=function defaults(options){return orig.defaults(ext(def,options)).Minimatch};m.filter=
function filter2(pattern,options){return orig.filter(pattern,ext(def,options))};m.defaults=function defaults(options){return orig.
defaults(ext(def,options))};m.makeRe=function makeRe2(pattern,options){return orig.makeRe(pattern,ext(def,options))};m.braceExpand=
function braceExpand2(pattern,options){return orig.braceExpand(pattern,ext(def,options))};m.match=function(list,pattern,options){
return orig.match(list,pattern,ext(def,options))};return m};Minimatch.defaults=function(def){return minimatch.defaults(def).
Minimatch};function minimatch(p,pattern,options){assertValidPattern(pattern);if(!options)options={};if(!options.nocomment&&
pattern.charAt(0)==="#"){return false}return new Minimatch(pattern,options).match(p)}function Minimatch(pattern,options){
if(!(this instanceof Minimatch)){return new Minimatch(pattern,options)}assertValidPattern(pattern);if(!options)options={};
pattern=pattern.trim();if(!options.allowWindowsEscape&&path.sep!=="/"){pattern=pattern.split(path.sep).join("/")}this.options=
options;this.maxGlobstarRecursion=options.maxGlobstarRecursion!==void 0?options.maxGlobstarRecursion:200;this.set=[];this.
pattern=pattern;this.regexp=null;this.negate=false;this.comment=false;this.empty=false;this.partial=!!options.partial;this.
make()}Minimatch.prototype.debug=function(){};Minimatch.prototype.make=make;function make(){var pattern=this.pattern;var options=this.
options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=true;return}if(!pattern){this.empty=true;return}this.
parseNegate();var set=this.globSet=this.braceExpand();if(options.debug)this.debug=function debug(){console.error.apply(console,
arguments)};this.debug(this.pattern,set);set=this.globParts=set.map(function(s){return s.split(slashSplit)});this.debug(
this.pattern,set);set=set.map(function(s,si,set2){return s.map(this.parse,this)},this);this.debug(this.pattern,set);set=
set.filter(function(s){return s.indexOf(false)===-1});this.debug(this.pattern,set);this.set=set}Minimatch.prototype.parseNegate=
parseNegate;function parseNegate(){var pattern=this.pattern;var negate=false;var options=this.options;var negateOffset=0;
if(options.nonegate)return;for(var i=0,l=pattern.length;i<l&&pattern.charAt(i)==="!";i++){negate=!negate;negateOffset++}
if(negateOffset)this.pattern=pattern.substr(negateOffset);this.negate=negate}minimatch.braceExpand=function(pattern,options){
return braceExpand(pattern,options)};Minimatch.prototype.braceExpand=braceExpand;function braceExpand(pattern,options){if(!options){
if(this instanceof Minimatch){options=this.options}else{options={}}}pattern=typeof pattern==="undefined"?this.pattern:pattern;
assertValidPattern(pattern);if(options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)){return[pattern]}return expand(pattern)}
var MAX_PATTERN_LENGTH=1024*64;var assertValidPattern=function(pattern){if(typeof pattern!=="string"){throw new TypeError(
"invalid pattern")}if(pattern.length>MAX_PATTERN_LENGTH){throw new TypeError("pattern is too long")}};Minimatch.prototype.
parse=parse;var SUBPARSE={};function parse(pattern,isSub){assertValidPattern(pattern);var options=this.options;if(pattern===
"**"){if(!options.noglobstar)return GLOBSTAR;else pattern="*"}if(pattern==="")return"";var re="";var hasMagic=!!options.
nocase;var escaping=false;var patternListStack=[];var negativeLists=[];var stateChar;var inClass=false;var reClassStart=-1;
var classStart=-1;var patternStart=pattern.charAt(0)==="."?"":options.dot?"(?!(?:^|\\/)\\.{1,2}(?:$|\\/))":"(?!\\.)";var self2=this;
function clearStateChar(){if(stateChar){switch(stateChar){case"*":re+=star;hasMagic=true;break;case"?":re+=qmark;hasMagic=
true;break;default:re+="\\"+stateChar;break}self2.debug("clearStateChar %j %j",stateChar,re);stateChar=false}}for(var i=0,
len=pattern.length,c;i<len&&(c=pattern.charAt(i));i++){this.debug("%s	%s %s %j",pattern,i,re,c);if(escaping&&reSpecials[c]){
re+="\\"+c;escaping=false;continue}switch(c){case"/":{return false}case"\\":clearStateChar();escaping=true;continue;case"\
?":case"*":case"+":case"@":case"!":this.debug("%s	%s %s %j <-- stateChar",pattern,i,re,c);if(inClass){this.debug("  in c\
lass");if(c==="!"&&i===classStart+1)c="^";re+=c;continue}if(c==="*"&&stateChar==="*")continue;self2.debug("call clearSta\
teChar %j",stateChar);clearStateChar();stateChar=c;if(options.noext)clearStateChar();continue;case"(":if(inClass){re+="(";
continue}if(!stateChar){re+="\\(";continue}patternListStack.push({type:stateChar,start:i-1,reStart:re.length,open:plTypes[stateChar].
open,close:plTypes[stateChar].close});re+=stateChar==="!"?"(?:(?!(?:":"(?:";this.debug("plType %j %j",stateChar,re);stateChar=
false;continue;case")":if(inClass||!patternListStack.length){re+="\\)";continue}clearStateChar();hasMagic=true;var pl=patternListStack.
pop();re+=pl.close;if(pl.type==="!"){negativeLists.push(pl)}pl.reEnd=re.length;continue;case"|":if(inClass||!patternListStack.
length||escaping){re+="\\|";escaping=false;continue}clearStateChar();re+="|";continue;case"[":clearStateChar();if(inClass){
re+="\\"+c;continue}inClass=true;classStart=i;reClassStart=re.length;re+=c;continue;case"]":if(i===classStart+1||!inClass){
re+="\\"+c;escaping=false;continue}var cs=pattern.substring(classStart+1,i);try{RegExp("["+cs+"]")}catch(er){var sp=this.
parse(cs,SUBPARSE);re=re.substr(0,reClassStart)+"\\["+sp[0]+"\\]";hasMagic=hasMagic||sp[1];inClass=false;continue}hasMagic=
true;inClass=false;re+=c;continue;default:clearStateChar();if(escaping){escaping=false}else if(reSpecials[c]&&!(c==="^"&&
inClass)){re+="\\"}re+=c}}if(inClass){cs=pattern.substr(classStart+1);sp=this.parse(cs,SUBPARSE);re=re.substr(0,reClassStart)+
"\\["+sp[0];hasMagic=hasMagic||sp[1]}for(pl=patternListStack.pop();pl;pl=patternListStack.pop()){var tail=re.slice(pl.reStart+
pl.open.length);this.debug("setting tail",re,pl);tail=tail.replace(/((?:\\{2}){0,64})(\\?)\|/g,function(_,$1,$2){if(!$2){
$2="\\"}return $1+$1+$2+"|"});this.debug("tail=%j\n   %s",tail,tail,pl,re);var t=pl.type==="*"?star:pl.type==="?"?qmark:
"\\"+pl.type;hasMagic=true;re=re.slice(0,pl.reStart)+t+"\\("+tail}clearStateChar();if(escaping){re+="\\\\"}var addPatternStart=false;
switch(re.charAt(0)){case"[":case".":case"(":addPatternStart=true}for(var n=negativeLists.length-1;n>-1;n--){var nl=negativeLists[n];
var nlBefore=re.slice(0,nl.reStart);var nlFirst=re.slice(nl.reStart,nl.reEnd-8);var nlLast=re.slice(nl.reEnd-8,nl.reEnd);
var nlAfter=re.slice(nl.reEnd);nlLast+=nlAfter;var openParensBefore=nlBefore.split("(").length-1;var cleanAfter=nlAfter;
for(i=0;i<openParensBefore;i++){cleanAfter=cleanAfter.replace(/\)[+*?]?/,"")}nlAfter=cleanAfter;var dollar="";if(nlAfter===
""&&isSub!==SUBPARSE){dollar="$"}var newRe=nlBefore+nlFirst+nlAfter+dollar+nlLast;re=newRe}if(re!==""&&hasMagic){re="(?=\
.)"+re}if(addPatternStart){re=patternStart+re}if(isSub===SUBPARSE){return[re,hasMagic]}if(!hasMagic){return globUnescape(
pattern)}var flags=options.nocase?"i":"";try{var regExp=new RegExp("^"+re+"$",flags)}catch(er){return new RegExp("$.")}regExp.
_glob=pattern;regExp._src=re;return regExp}minimatch.makeRe=function(pattern,options){return new Minimatch(pattern,options||
{}).makeRe()};Minimatch.prototype.makeRe=makeRe;function makeRe(){if(this.regexp||this.regexp===false)return this.regexp;
var set=this.set;if(!set.length){this.regexp=false;return this.regexp}var options=this.options;var twoStar=options.noglobstar?
star:options.dot?twoStarDot:twoStarNoDot;var flags=options.nocase?"i":"";var re=set.map(function(pattern){return pattern.
map(function(p){return p===GLOBSTAR?twoStar:typeof p==="string"?regExpEscape(p):p._src}).join("\\/")}).join("|");re="^(?\
:"+re+")$";if(this.negate)re="^(?!"+re+").*$";try{this.regexp=new RegExp(re,flags)}catch(ex){this.regexp=false}return this.
regexp}minimatch.match=function(list,pattern,options){options=options||{};var mm=new Minimatch(pattern,options);list=list.
filter(function(f){return mm.match(f)});if(mm.options.nonull&&!list.length){list.push(pattern)}return list};Minimatch.prototype.
match=function match(f,partial){if(typeof partial==="undefined")partial=this.partial;this.debug("match",f,this.pattern);
if(this.comment)return false;if(this.empty)return f==="";if(f==="/"&&partial)return true;var options=this.options;if(path.
sep!=="/"){f=f.split(path.sep).join("/")}f=f.split(slashSplit);this.debug(this.pattern,"split",f);var set=this.set;this.
debug(this.pattern,"set",set);var filename;var i;for(i=f.length-1;i>=0;i--){filename=f[i];if(filename)break}for(i=0;i<set.
length;i++){var pattern=set[i];var file=f;if(options.matchBase&&pattern.length===1){file=[filename]}var hit=this.matchOne(
file,pattern,partial);if(hit){if(options.flipNegate)return true;return!this.negate}}if(options.flipNegate)return false;return this.
negate};Minimatch.prototype.matchOne=function(file,pattern,partial){if(pattern.indexOf(GLOBSTAR)!==-1){return this._matchGlobstar(
file,pattern,partial,0,0)}return this._matchOne(file,pattern,partial,0,0)};Minimatch.prototype._matchGlobstar=function(file,pattern,partial,fileIndex,patternIndex){
var i;var firstgs=-1;for(i=patternIndex;i<pattern.length;i++){if(pattern[i]===GLOBSTAR){firstgs=i;break}}var lastgs=-1;for(i=
pattern.length-1;i>=0;i--){if(pattern[i]===GLOBSTAR){lastgs=i;break}}var head=pattern.slice(patternIndex,firstgs);var body=partial?
pattern.slice(firstgs+1):pattern.slice(firstgs+1,lastgs);var tail=partial?[]:pattern.slice(lastgs+1);if(head.length){var fileHead=file.
slice(fileIndex,fileIndex+head.length);if(!this._matchOne(fileHead,head,partial,0,0)){return false}fileIndex+=head.length}
var fileTailMatch=0;if(tail.length){if(tail.length+fileIndex>file.length)return false;var tailStart=file.length-tail.length;
if(this._matchOne(file,tail,partial,tailStart,0)){fileTailMatch=tail.length}else{if(file[file.length-1]!==""||fileIndex+
tail.length===file.length){return false}tailStart--;if(!this._matchOne(file,tail,partial,tailStart,0)){return false}fileTailMatch=
tail.length+1}}if(!body.length){var sawSome=!!fileTailMatch;for(i=fileIndex;i<file.length-fileTailMatch;i++){var f=String(
file[i]);sawSome=true;if(f==="."||f===".."||!this.options.dot&&f.charAt(0)==="."){return false}}return partial||sawSome}
var bodySegments=[[[],0]];var currentBody=bodySegments[0];var nonGsParts=0;var nonGsPartsSums=[0];for(var bi=0;bi<body.length;bi++){
var b=body[bi];if(b===GLOBSTAR){nonGsPartsSums.push(nonGsParts);currentBody=[[],0];bodySegments.push(currentBody)}else{currentBody[0].
push(b);nonGsParts++}}var idx=bodySegments.length-1;var fileLength=file.length-fileTailMatch;for(var si=0;si<bodySegments.
length;si++){bodySegments[si][1]=fileLength-(nonGsPartsSums[idx--]+bodySegments[si][0].length)}return!!this._matchGlobStarBodySections(
file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)};Minimatch.prototype._matchGlobStarBodySections=function(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
var bs=bodySegments[bodyIndex];if(!bs){for(var i=fileIndex;i<file.length;i++){sawTail=true;var f=file[i];if(f==="."||f===
".."||!this.options.dot&&f.charAt(0)==="."){return false}}return sawTail}var body=bs[0];var after=bs[1];while(fileIndex<=
after){var m=this._matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,0);if(m&&globStarDepth<this.maxGlobstarRecursion){
var sub=this._matchGlobStarBodySections(file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);
if(sub!==false){return sub}}var f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.charAt(0)==="."){return false}
fileIndex++}return partial||null};Minimatch.prototype._matchOne=function(file,pattern,partial,fileIndex,patternIndex){var fi,
pi,fl,pl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("matchOne \
loop");var p=pattern[pi];var f=file[fi];this.debug(pattern,p,f);if(p===false||p===GLOBSTAR)return false;var hit;if(typeof p===
"string"){hit=f===p;this.debug("string match",p,f,hit)}else{hit=f.match(p);this.debug("pattern match",p,f,hit)}if(!hit)return false}
if(fi===fl&&pi===pl){return true}else if(fi===fl){return partial}else if(pi===pl){return fi===fl-1&&file[fi]===""}throw new Error(
"wtf?")};function globUnescape(s){return s.replace(/\\(.)/g,"$1")}function regExpEscape(s){return s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,
"\\$&")}}),1137:((module,exports)=>{exports=module.exports=SemVer;var debug;if(typeof process==="object"&&process.env&&process.
env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)){debug=function(){var args=Array.prototype.slice.call(arguments,
0);args.unshift("SEMVER");console.log.apply(console,args)}}else{debug=function(){}}exports.SEMVER_SPEC_VERSION="2.0.0";var MAX_LENGTH=256;
var MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991;var MAX_SAFE_COMPONENT_LENGTH=16;var MAX_SAFE_BUILD_LENGTH=MAX_LENGTH-
6;var re=exports.re=[];var safeRe=exports.safeRe=[];var src=exports.src=[];var R=0;var LETTERDASHNUMBER="[a-zA-Z0-9-]";var safeRegexReplacements=[
["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]];function makeSafeRe(value){for(var i2=0;i2<safeRegexReplacements.
length;i2++){var token=safeRegexReplacements[i2][0];var max=safeRegexReplacements[i2][1];value=value.split(token+"*").join(
token+"{0,"+max+"}").split(token+"+").join(token+"{1,"+max+"}")}return value}var NUMERICIDENTIFIER=R++;src[NUMERICIDENTIFIER]=
"0|[1-9]\\d*";var NUMERICIDENTIFIERLOOSE=R++;src[NUMERICIDENTIFIERLOOSE]="\\d+";var NONNUMERICIDENTIFIER=R++;src[NONNUMERICIDENTIFIER]=
"\\d*[a-zA-Z-]"+LETTERDASHNUMBER+"*";var MAINVERSION=R++;src[MAINVERSION]="("+src[NUMERICIDENTIFIER]+")\\.("+src[NUMERICIDENTIFIER]+
")\\.("+src[NUMERICIDENTIFIER]+")";var MAINVERSIONLOOSE=R++;src[MAINVERSIONLOOSE]="("+src[NUMERICIDENTIFIERLOOSE]+")\\.("+
src[NUMERICIDENTIFIERLOOSE]+")\\.("+src[NUMERICIDENTIFIERLOOSE]+")";var PRERELEASEIDENTIFIER=R++;src[PRERELEASEIDENTIFIER]=
"(?:"+src[NUMERICIDENTIFIER]+"|"+src[NONNUMERICIDENTIFIER]+")";var PRERELEASEIDENTIFIERLOOSE=R++;src[PRERELEASEIDENTIFIERLOOSE]=
"(?:"+src[NUMERICIDENTIFIERLOOSE]+"|"+src[NONNUMERICIDENTIFIER]+")";var PRERELEASE=R++;src[PRERELEASE]="(?:-("+src[PRERELEASEIDENTIFIER]+
"(?:\\."+src[PRERELEASEIDENTIFIER]+")*))";var PRERELEASELOOSE=R++;src[PRERELEASELOOSE]="(?:-?("+src[PRERELEASEIDENTIFIERLOOSE]+
"(?:\\."+src[PRERELEASEIDENTIFIERLOOSE]+")*))";var BUILDIDENTIFIER=R++;src[BUILDIDENTIFIER]=LETTERDASHNUMBER+"+";var BUILD=R++;
src[BUILD]="(?:\\+("+src[BUILDIDENTIFIER]+"(?:\\."+src[BUILDIDENTIFIER]+")*))";var FULL=R++;var FULLPLAIN="v?"+src[MAINVERSION]+
src[PRERELEASE]+"?"+src[BUILD]+"?";src[FULL]="^"+FULLPLAIN+"$";var LOOSEPLAIN="[v=\\s]*"+src[MAINVERSIONLOOSE]+src[PRERELEASELOOSE]+
"?"+src[BUILD]+"?";var LOOSE=R++;src[LOOSE]="^"+LOOSEPLAIN+"$";var GTLT=R++;src[GTLT]="((?:<|>)?=?)";var XRANGEIDENTIFIERLOOSE=R++;
src[XRANGEIDENTIFIERLOOSE]=src[NUMERICIDENTIFIERLOOSE]+"|x|X|\\*";var XRANGEIDENTIFIER=R++;src[XRANGEIDENTIFIER]=src[NUMERICIDENTIFIER]+
"|x|X|\\*";var XRANGEPLAIN=R++;src[XRANGEPLAIN]="[v=\\s]*("+src[XRANGEIDENTIFIER]+")(?:\\.("+src[XRANGEIDENTIFIER]+")(?:\
\\.("+src[XRANGEIDENTIFIER]+")(?:"+src[PRERELEASE]+")?"+src[BUILD]+"?)?)?";var XRANGEPLAINLOOSE=R++;src[XRANGEPLAINLOOSE]=
"[v=\\s]*("+src[XRANGEIDENTIFIERLOOSE]+")(?:\\.("+src[XRANGEIDENTIFIERLOOSE]+")(?:\\.("+src[XRANGEIDENTIFIERLOOSE]+")(?:"+
src[PRERELEASELOOSE]+")?"+src[BUILD]+"?)?)?";var XRANGE=R++;src[XRANGE]="^"+src[GTLT]+"\\s*"+src[XRANGEPLAIN]+"$";var XRANGELOOSE=R++;
src[XRANGELOOSE]="^"+src[GTLT]+"\\s*"+src[XRANGEPLAINLOOSE]+"$";var COERCE=R++;src[COERCE]="(?:^|[^\\d])(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+
"})(?:\\.(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+"}))?(?:\\.(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+"}))?(?:$|[^\\d])";var LONETILDE=R++;
src[LONETILDE]="(?:~>?)";var TILDETRIM=R++;src[TILDETRIM]="(\\s*)"+src[LONETILDE]+"\\s+";re[TILDETRIM]=new RegExp(src[TILDETRIM],
"g");safeRe[TILDETRIM]=new RegExp(makeSafeRe(src[TILDETRIM]),"g");var tildeTrimReplace="$1~";var TILDE=R++;src[TILDE]="^"+
src[LONETILDE]+src[XRANGEPLAIN]+"$";var TILDELOOSE=R++;src[TILDELOOSE]="^"+src[LONETILDE]+src[XRANGEPLAINLOOSE]+"$";var LONECARET=R++;
src[LONECARET]="(?:\\^)";var CARETTRIM=R++;src[CARETTRIM]="(\\s*)"+src[LONECARET]+"\\s+";re[CARETTRIM]=new RegExp(src[CARETTRIM],
"g");safeRe[CARETTRIM]=new RegExp(makeSafeRe(src[CARETTRIM]),"g");var caretTrimReplace="$1^";var CARET=R++;src[CARET]="^"+
src[LONECARET]+src[XRANGEPLAIN]+"$";var CARETLOOSE=R++;src[CARETLOOSE]="^"+src[LONECARET]+src[XRANGEPLAINLOOSE]+"$";var COMPARATORLOOSE=R++;
src[COMPARATORLOOSE]="^"+src[GTLT]+"\\s*("+LOOSEPLAIN+")$|^$";var COMPARATOR=R++;src[COMPARATOR]="^"+src[GTLT]+"\\s*("+FULLPLAIN+
")$|^$";var COMPARATORTRIM=R++;src[COMPARATORTRIM]="(\\s*)"+src[GTLT]+"\\s*("+LOOSEPLAIN+"|"+src[XRANGEPLAIN]+")";re[COMPARATORTRIM]=
new RegExp(src[COMPARATORTRIM],"g");safeRe[COMPARATORTRIM]=new RegExp(makeSafeRe(src[COMPARATORTRIM]),"g");var HYPHENRANGE=R++;
src[HYPHENRANGE]="^\\s*("+src[XRANGEPLAIN]+")\\s+-\\s+("+src[XRANGEPLAIN]+")\\s*$";var HYPHENRANGELOOSE=R++;src[HYPHENRANGELOOSE]=
"^\\s*("+src[XRANGEPLAINLOOSE]+")\\s+-\\s+("+src[XRANGEPLAINLOOSE]+")\\s*$";var STAR=R++;src[STAR]="(<|>)?=?\\s*\\*";for(var i=0;i<
R;i++){debug(i,src[i]);if(!re[i]){re[i]=new RegExp(src[i]);safeRe[i]=new RegExp(makeSafeRe(src[i]))}}exports.parse=parse;
function parse(version,options){if(!options||typeof options!=="object"){options={loose:!!options,includePrerelease:false}}
if(version instanceof SemVer){return version}if(typeof version!=="string"){return null}if(version.length>MAX_LENGTH){return null}
var r=options.loose?safeRe[LOOSE]:safeRe[FULL];if(!r.test(version)){return null}try{return new SemVer(version,options)}catch(er){
return null}}exports.valid=valid;function valid(version,options){var v=parse(version,options);return v?v.version:null}exports.
clean=clean;function clean(version,options){var s=parse(version.trim().replace(/^[=v]+/,""),options);return s?s.version:
null}exports.SemVer=SemVer;function SemVer(version,options){if(!options||typeof options!=="object"){options={loose:!!options,
includePrerelease:false}}if(version instanceof SemVer){if(version.loose===options.loose){return version}else{version=version.
version}}else if(typeof version!=="string"){throw new TypeError("Invalid Version: "+version)}if(version.length>MAX_LENGTH){
throw new TypeError("version is longer than "+MAX_LENGTH+" characters")}if(!(this instanceof SemVer)){return new SemVer(
version,options)}debug("SemVer",version,options);this.options=options;this.loose=!!options.loose;var m=version.trim().match(
options.loose?safeRe[LOOSE]:safeRe[FULL]);if(!m){throw new TypeError("Invalid Version: "+version)}this.raw=version;this.
major=+m[1];this.minor=+m[2];this.patch=+m[3];if(this.major>MAX_SAFE_INTEGER||this.major<0){throw new TypeError("Invalid\
 major version")}if(this.minor>MAX_SAFE_INTEGER||this.minor<0){throw new TypeError("Invalid minor version")}if(this.patch>
MAX_SAFE_INTEGER||this.patch<0){throw new TypeError("Invalid patch version")}if(!m[4]){this.prerelease=[]}else{this.prerelease=
m[4].split(".").map(function(id){if(/^[0-9]+$/.test(id)){var num=+id;if(num>=0&&num<MAX_SAFE_INTEGER){return num}}return id})}
this.build=m[5]?m[5].split("."):[];this.format()}SemVer.prototype.format=function(){this.version=this.major+"."+this.minor+
"."+this.patch;if(this.prerelease.length){this.version+="-"+this.prerelease.join(".")}return this.version};SemVer.prototype.
toString=function(){return this.version};SemVer.prototype.compare=function(other){debug("SemVer.compare",this.version,this.
options,other);if(!(other instanceof SemVer)){other=new SemVer(other,this.options)}return this.compareMain(other)||this.
comparePre(other)};SemVer.prototype.compareMain=function(other){if(!(other instanceof SemVer)){other=new SemVer(other,this.
options)}return compareIdentifiers(this.major,other.major)||compareIdentifiers(this.minor,other.minor)||compareIdentifiers(
this.patch,other.patch)};SemVer.prototype.comparePre=function(other){if(!(other instanceof SemVer)){other=new SemVer(other,
this.options)}if(this.prerelease.length&&!other.prerelease.length){return-1}else if(!this.prerelease.length&&other.prerelease.
length){return 1}else if(!this.prerelease.length&&!other.prerelease.length){return 0}var i2=0;do{var a=this.prerelease[i2];
var b=other.prerelease[i2];debug("prerelease compare",i2,a,b);if(a===void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===
void 0){return-1}else if(a===b){continue}else{return compareIdentifiers(a,b)}}while(++i2)};SemVer.prototype.inc=function(release,identifier){
switch(release){case"premajor":this.prerelease.length=0;this.patch=0;this.minor=0;this.major++;this.inc("pre",identifier);
break;case"preminor":this.prerelease.length=0;this.patch=0;this.minor++;this.inc("pre",identifier);break;case"prepatch":
this.prerelease.length=0;this.inc("patch",identifier);this.inc("pre",identifier);break;case"prerelease":if(this.prerelease.
length===0){this.inc("patch",identifier)}this.inc("pre",identifier);break;case"major":if(this.minor!==0||this.patch!==0||
this.prerelease.length===0){this.major++}this.minor=0;this.patch=0;this.prerelease=[];break;case"minor":if(this.patch!==
0||this.prerelease.length===0){this.minor++}this.patch=0;this.prerelease=[];break;case"patch":if(this.prerelease.length===
0){this.patch++}this.prerelease=[];break;case"pre":if(this.prerelease.length===0){this.prerelease=[0]}else{var i2=this.prerelease.
length;while(--i2>=0){if(typeof this.prerelease[i2]==="number"){this.prerelease[i2]++;i2=-2}}if(i2===-1){this.prerelease.
push(0)}}if(identifier){if(this.prerelease[0]===identifier){if(isNaN(this.prerelease[1])){this.prerelease=[identifier,0]}}else{
this.prerelease=[identifier,0]}}break;default:throw new Error("invalid increment argument: "+release)}this.format();this.
raw=this.version;return this};exports.inc=inc;function inc(version,release,loose,identifier){if(typeof loose==="string"){
identifier=loose;loose=void 0}try{return new SemVer(version,loose).inc(release,identifier).version}catch(er){return null}}
exports.diff=diff;function diff(version1,version2){if(eq(version1,version2)){return null}else{var v1=parse(version1);var v2=parse(
version2);var prefix="";if(v1.prerelease.length||v2.prerelease.length){prefix="pre";var defaultResult="prerelease"}for(var key in v1){
if(key==="major"||key==="minor"||key==="patch"){if(v1[key]!==v2[key]){return prefix+key}}}return defaultResult}}exports.
compareIdentifiers=compareIdentifiers;var numeric=/^[0-9]+$/;function compareIdentifiers(a,b){var anum=numeric.test(a);var bnum=numeric.
test(b);if(anum&&bnum){a=+a;b=+b}return a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1}exports.rcompareIdentifiers=rcompareIdentifiers;
function rcompareIdentifiers(a,b){return compareIdentifiers(b,a)}exports.major=major;function major(a,loose){return new SemVer(
a,loose).major}exports.minor=minor;function minor(a,loose){return new SemVer(a,loose).minor}exports.patch=patch;function patch(a,loose){
return new SemVer(a,loose).patch}exports.compare=compare;function compare(a,b,loose){return new SemVer(a,loose).compare(
new SemVer(b,loose))}exports.compareLoose=compareLoose;function compareLoose(a,b){return compare(a,b,true)}exports.rcompare=
rcompare;function rcompare(a,b,loose){return compare(b,a,loose)}exports.sort=sort;function sort(list,loose){return list.
sort(function(a,b){return exports.compare(a,b,loose)})}exports.rsort=rsort;function rsort(list,loose){return list.sort(function(a,b){
return exports.rcompare(a,b,loose)})}exports.gt=gt;function gt(a,b,loose){return compare(a,b,loose)>0}exports.lt=lt;function lt(a,b,loose){
return compare(a,b,loose)<0}exports.eq=eq;function eq(a,b,loose){return compare(a,b,loose)===0}exports.neq=neq;function neq(a,b,loose){
return compare(a,b,loose)!==0}exports.gte=gte;function gte(a,b,loose){return compare(a,b,loose)>=0}exports.lte=lte;function lte(a,b,loose){
return compare(a,b,loose)<=0}exports.cmp=cmp;function cmp(a,op,b,loose){switch(op){case"===":if(typeof a==="object")a=a.
version;if(typeof b==="object")b=b.version;return a===b;case"!==":if(typeof a==="object")a=a.version;if(typeof b==="obje\
ct")b=b.version;return a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(
a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(
"Invalid operator: "+op)}}exports.Comparator=Comparator;function Comparator(comp,options){if(!options||typeof options!==
"object"){options={loose:!!options,includePrerelease:false}}if(comp instanceof Comparator){if(comp.loose===!!options.loose){
return comp}else{comp=comp.value}}if(!(this instanceof Comparator)){return new Comparator(comp,options)}comp=comp.trim().
split(/\s+/).join(" ");debug("comparator",comp,options);this.options=options;this.loose=!!options.loose;this.parse(comp);
if(this.semver===ANY){this.value=""}else{this.value=this.operator+this.semver.version}debug("comp",this)}var ANY={};Comparator.
prototype.parse=function(comp){var r=this.options.loose?safeRe[COMPARATORLOOSE]:safeRe[COMPARATOR];var m=comp.match(r);if(!m){
throw new TypeError("Invalid comparator: "+comp)}this.operator=m[1];if(this.operator==="="){this.operator=""}if(!m[2]){this.
semver=ANY}else{this.semver=new SemVer(m[2],this.options.loose)}};Comparator.prototype.toString=function(){return this.value};
Comparator.prototype.test=function(version){debug("Comparator.test",version,this.options.loose);if(this.semver===ANY){return true}
if(typeof version==="string"){version=new SemVer(version,this.options)}return cmp(version,this.operator,this.semver,this.
options)};Comparator.prototype.intersects=function(comp,options){if(!(comp instanceof Comparator)){throw new TypeError("\
a Comparator is required")}if(!options||typeof options!=="object"){options={loose:!!options,includePrerelease:false}}var rangeTmp;
if(this.operator===""){rangeTmp=new Range(comp.value,options);return satisfies(this.value,rangeTmp,options)}else if(comp.
operator===""){rangeTmp=new Range(this.value,options);return satisfies(comp.semver,rangeTmp,options)}var sameDirectionIncreasing=(this.
operator===">="||this.operator===">")&&(comp.operator===">="||comp.operator===">");var sameDirectionDecreasing=(this.operator===
"<="||this.operator==="<")&&(comp.operator==="<="||comp.operator==="<");var sameSemVer=this.semver.version===comp.semver.
version;var differentDirectionsInclusive=(this.operator===">="||this.operator==="<=")&&(comp.operator===">="||comp.operator===
"<=");var oppositeDirectionsLessThan=cmp(this.semver,"<",comp.semver,options)&&((this.operator===">="||this.operator==="\
>")&&(comp.operator==="<="||comp.operator==="<"));var oppositeDirectionsGreaterThan=cmp(this.semver,">",comp.semver,options)&&
((this.operator==="<="||this.operator==="<")&&(comp.operator===">="||comp.operator===">"));return sameDirectionIncreasing||
sameDirectionDecreasing||sameSemVer&&differentDirectionsInclusive||oppositeDirectionsLessThan||oppositeDirectionsGreaterThan};
exports.Range=Range;function Range(range,options){if(!options||typeof options!=="object"){options={loose:!!options,includePrerelease:false}}
if(range instanceof Range){if(range.loose===!!options.loose&&range.includePrerelease===!!options.includePrerelease){return range}else{
return new Range(range.raw,options)}}if(range instanceof Comparator){return new Range(range.value,options)}if(!(this instanceof
Range)){return new Range(range,options)}this.options=options;this.loose=!!options.loose;this.includePrerelease=!!options.
includePrerelease;this.raw=range.trim().split(/\s+/).join(" ");this.set=this.raw.split("||").map(function(range2){return this.
parseRange(range2.trim())},this).filter(function(c){return c.length});if(!this.set.length){throw new TypeError("Invalid \
SemVer Range: "+this.raw)}this.format()}Range.prototype.format=function(){this.range=this.set.map(function(comps){return comps.
join(" ").trim()}).join("||").trim();return this.range};Range.prototype.toString=function(){return this.range};function isWhitespace(char){
var code=char&&char.charCodeAt(0);return code>=9&&code<=13||code===32||code===160||code===5760||code>=8192&&code<=8202||
code===8232||code===8233||code===8239||code===8287||code===12288||code===65279}function isVersionPrefix(char){return char===
"v"||char==="="||isWhitespace(char)}function isDigit(char){return char!==void 0&&char>="0"&&char<="9"}function isLetter(char){
return char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z")}function isIdentifierCharacter(char){return isDigit(char)||
isLetter(char)||char==="-"}function isVersionStart(char){return isDigit(char)||char==="x"||char==="X"||char==="*"}function findDigitsEndIndex(range,start,limit,digitRuns){
if(!isDigit(range[start])){return start}if(start>=digitRuns.start&&start<digitRuns.end){return Math.min(start+limit,digitRuns.
end)}if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd){return Math.min(start+limit,digitRuns.previousEnd)}
var end=start+1;while(isDigit(range[end])){end++}digitRuns.previousStart=digitRuns.start;digitRuns.previousEnd=digitRuns.
end;digitRuns.start=start;digitRuns.end=end;return Math.min(start+limit,end)}function findVersionNumberEndIndex(range,start,loose,digitRuns){
if(!loose&&range[start]==="0"){return start+1}return findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns)}
function findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns){if(isDigit(range[start])){return findVersionNumberEndIndex(
range,start,loose,digitRuns)}if(!isLetter(range[start])&&range[start]!=="-"){return start}var end=start+1;var limit=end+
MAX_SAFE_BUILD_LENGTH;while(end<limit&&isIdentifierCharacter(range[end])){end++}return end}function findPrereleaseEndIndex(range,start,loose,digitRuns){
var hyphen=range[start]==="-";if(!loose&&!hyphen){return start}var identifierStart=start+(hyphen?1:0);var end=findPrereleaseIdentifierEndIndex(
range,identifierStart,loose,digitRuns);if(end===identifierStart){if(!loose||!hyphen){return start}end=findPrereleaseIdentifierEndIndex(
range,start,loose,digitRuns)}while(range[end]==="."){var next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns);
if(next===end+1){break}end=next}return end}function findBuildEndIndex(range,start){if(range[start]!=="+"){return start}var end=start+
1;do{var identifierStart=end;while(end-identifierStart<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end])){end++}if(end===
identifierStart){return identifierStart===start+1?start:end-1}if(range[end]!=="."){return end}end++}while(true)}function findLooseFullVersionEndIndex(range,start,digitRuns){
var end=start;for(var component=0;component<3;component++){var next=findVersionNumberEndIndex(range,end,true,digitRuns);
if(next===end){return start}end=next;if(component<2){if(range[end]!=="."){return start}end++}}return findBuildEndIndex(range,
findPrereleaseEndIndex(range,end,true,digitRuns))}function findPartialVersionComponentEndIndex(range,start,digitRuns){if(isDigit(
range[start])){return findVersionNumberEndIndex(range,start,false,digitRuns)}return isVersionStart(range[start])?start+1:
start}function findVersionEndIndex(range,start,digitRuns){var end=findLooseFullVersionEndIndex(range,start,digitRuns);if(end!==
start){return end}end=findPartialVersionComponentEndIndex(range,start,digitRuns);for(var component=0;component<2;component++){
if(range[end]!=="."){return end}var next=findPartialVersionComponentEndIndex(range,end+1,digitRuns);if(next===end+1){return end}
end=next}return findBuildEndIndex(range,findPrereleaseEndIndex(range,end,false,digitRuns))}function findRemovableWhitespaceIndex(range,position){
if(isWhitespace(range[position])){position++}if(range[position]==="<"||range[position]===">"){position++}if(range[position]===
"="){position++}return isWhitespace(range[position])?position:-1}function trimComparatorWhitespace(range){var result="";
var copyFrom=0;var cursor=0;var digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};while(cursor<range.length){var matchStart=cursor;
if(range[cursor]==="<"||range[cursor]===">"){cursor++}else if(!isVersionPrefix(range[cursor])&&!isVersionStart(range[cursor])){
cursor++;continue}while(cursor<range.length&&isVersionPrefix(range[cursor])){cursor++}if(!isVersionStart(range[cursor])){
continue}var whitespacePosition=findRemovableWhitespaceIndex(range,matchStart);if(whitespacePosition!==-1){result+=range.
slice(copyFrom,whitespacePosition);copyFrom=whitespacePosition+1}cursor=findVersionEndIndex(range,cursor,digitRuns)}return result+
range.slice(copyFrom)}Range.prototype.parseRange=function(range){var loose=this.options.loose;var hr=loose?safeRe[HYPHENRANGELOOSE]:
safeRe[HYPHENRANGE];range=range.replace(hr,hyphenReplace);debug("hyphen replace",range);range=trimComparatorWhitespace(range);
debug("comparator trim",range);range=range.replace(safeRe[TILDETRIM],tildeTrimReplace);range=range.replace(safeRe[CARETTRIM],
caretTrimReplace);var compRe=loose?safeRe[COMPARATORLOOSE]:safeRe[COMPARATOR];var set=range.split(" ").map(function(comp){
return parseComparator(comp,this.options)},this).join(" ").split(/\s+/);if(this.options.loose){set=set.filter(function(comp){
return!!comp.match(compRe)})}set=set.map(function(comp){return new Comparator(comp,this.options)},this);return set};Range.
prototype.intersects=function(range,options){if(!(range instanceof Range)){throw new TypeError("a Range is required")}return this.
set.some(function(thisComparators){return thisComparators.every(function(thisComparator){return range.set.some(function(rangeComparators){
return rangeComparators.every(function(rangeComparator){return thisComparator.intersects(rangeComparator,options)})})})})};
exports.toComparators=toComparators;function toComparators(range,options){return new Range(range,options).set.map(function(comp){
return comp.map(function(c){return c.value}).join(" ").trim().split(" ")})}function parseComparator(comp,options){debug(
"comp",comp,options);comp=replaceCarets(comp,options);debug("caret",comp);comp=replaceTildes(comp,options);debug("tildes",
comp);comp=replaceXRanges(comp,options);debug("xrange",comp);comp=replaceStars(comp,options);debug("stars",comp);return comp}
function isX(id){return!id||id.toLowerCase()==="x"||id==="*"}function replaceTildes(comp,options){return comp.trim().split(
/\s+/).map(function(comp2){return replaceTilde(comp2,options)}).join(" ")}function replaceTilde(comp,options){var r=options.
loose?safeRe[TILDELOOSE]:safeRe[TILDE];return comp.replace(r,function(_,M,m,p,pr){debug("tilde",comp,_,M,m,p,pr);var ret;
if(isX(M)){ret=""}else if(isX(m)){ret=">="+M+".0.0 <"+(+M+1)+".0.0"}else if(isX(p)){ret=">="+M+"."+m+".0 <"+M+"."+(+m+1)+
".0"}else if(pr){debug("replaceTilde pr",pr);ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+(+m+1)+".0"}else{ret=">="+M+"."+m+
"."+p+" <"+M+"."+(+m+1)+".0"}debug("tilde return",ret);return ret})}function replaceCarets(comp,options){return comp.trim().
split(/\s+/).map(function(comp2){return replaceCaret(comp2,options)}).join(" ")}function replaceCaret(comp,options){debug(
"caret",comp,options);var r=options.loose?safeRe[CARETLOOSE]:safeRe[CARET];return comp.replace(r,function(_,M,m,p,pr){debug(
"caret",comp,_,M,m,p,pr);var ret;if(isX(M)){ret=""}else if(isX(m)){ret=">="+M+".0.0 <"+(+M+1)+".0.0"}else if(isX(p)){if(M===
"0"){ret=">="+M+"."+m+".0 <"+M+"."+(+m+1)+".0"}else{ret=">="+M+"."+m+".0 <"+(+M+1)+".0.0"}}else if(pr){debug("replaceCar\
et pr",pr);if(M==="0"){if(m==="0"){ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+m+"."+(+p+1)}else{ret=">="+M+"."+m+"."+p+"-"+
pr+" <"+M+"."+(+m+1)+".0"}}else{ret=">="+M+"."+m+"."+p+"-"+pr+" <"+(+M+1)+".0.0"}}else{debug("no pr");if(M==="0"){if(m===
"0"){ret=">="+M+"."+m+"."+p+" <"+M+"."+m+"."+(+p+1)}else{ret=">="+M+"."+m+"."+p+" <"+M+"."+(+m+1)+".0"}}else{ret=">="+M+
"."+m+"."+p+" <"+(+M+1)+".0.0"}}debug("caret return",ret);return ret})}function replaceXRanges(comp,options){debug("repl\
aceXRanges",comp,options);return comp.split(/\s+/).map(function(comp2){return replaceXRange(comp2,options)}).join(" ")}function replaceXRange(comp,options){
comp=comp.trim();var r=options.loose?safeRe[XRANGELOOSE]:safeRe[XRANGE];return comp.replace(r,function(ret,gtlt,M,m,p,pr){
debug("xRange",comp,ret,gtlt,M,m,p,pr);var xM=isX(M);var xm=xM||isX(m);var xp=xm||isX(p);var anyX=xp;if(gtlt==="="&&anyX){
gtlt=""}if(xM){if(gtlt===">"||gtlt==="<"){ret="<0.0.0"}else{ret="*"}}else if(gtlt&&anyX){if(xm){m=0}p=0;if(gtlt===">"){gtlt=
">=";if(xm){M=+M+1;m=0;p=0}else{m=+m+1;p=0}}else if(gtlt==="<="){gtlt="<";if(xm){M=+M+1}else{m=+m+1}}ret=gtlt+M+"."+m+"."+
p}else if(xm){ret=">="+M+".0.0 <"+(+M+1)+".0.0"}else if(xp){ret=">="+M+"."+m+".0 <"+M+"."+(+m+1)+".0"}debug("xRange retu\
rn",ret);return ret})}function replaceStars(comp,options){debug("replaceStars",comp,options);return comp.trim().replace(
safeRe[STAR],"")}function hyphenReplace($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr,tb){if(isX(fM)){from=""}else if(isX(fm)){
from=">="+fM+".0.0"}else if(isX(fp)){from=">="+fM+"."+fm+".0"}else{from=">="+from}if(isX(tM)){to=""}else if(isX(tm)){to=
"<"+(+tM+1)+".0.0"}else if(isX(tp)){to="<"+tM+"."+(+tm+1)+".0"}else if(tpr){to="<="+tM+"."+tm+"."+tp+"-"+tpr}else{to="<="+
to}return(from+" "+to).trim()}Range.prototype.test=function(version){if(!version){return false}if(typeof version==="stri\
ng"){version=new SemVer(version,this.options)}for(var i2=0;i2<this.set.length;i2++){if(testSet(this.set[i2],version,this.
options)){return true}}return false};function testSet(set,version,options){for(var i2=0;i2<set.length;i2++){if(!set[i2].
test(version)){return false}}if(version.prerelease.length&&!options.includePrerelease){for(i2=0;i2<set.length;i2++){debug(
set[i2].semver);if(set[i2].semver===ANY){continue}if(set[i2].semver.prerelease.length>0){var allowed=set[i2].semver;if(allowed.
major===version.major&&allowed.minor===version.minor&&allowed.patch===version.patch){return true}}}return false}return true}
exports.satisfies=satisfies;function satisfies(version,range,options){try{range=new Range(range,options)}catch(er){return false}
return range.test(version)}exports.maxSatisfying=maxSatisfying;function maxSatisfying(versions,range,options){var max=null;
var maxSV=null;try{var rangeObj=new Range(range,options)}catch(er){return null}versions.forEach(function(v){if(rangeObj.
test(v)){if(!max||maxSV.compare(v)===-1){max=v;maxSV=new SemVer(max,options)}}});return max}exports.minSatisfying=minSatisfying;
function minSatisfying(versions,range,options){var min=null;var minSV=null;try{var rangeObj=new Range(range,options)}catch(er){
return null}versions.forEach(function(v){if(rangeObj.test(v)){if(!min||minSV.compare(v)===1){min=v;minSV=new SemVer(min,
options)}}});return min}exports.minVersion=minVersion;function minVersion(range,loose){range=new Range(range,loose);var minver=new SemVer(
"0.0.0");if(range.test(minver)){return minver}minver=new SemVer("0.0.0-0");if(range.test(minver)){return minver}minver=null;
for(var i2=0;i2<range.set.length;++i2){var comparators=range.set[i2];comparators.forEach(function(comparator){var compver=new SemVer(
comparator.semver.version);switch(comparator.operator){case">":if(compver.prerelease.length===0){compver.patch++}else{compver.
prerelease.push(0)}compver.raw=compver.format();case"":case">=":if(!minver||gt(minver,compver)){minver=compver}break;case"\
<":case"<=":break;default:throw new Error("Unexpected operation: "+comparator.operator)}})}if(minver&&range.test(minver)){
return minver}return null}exports.validRange=validRange;function validRange(range,options){try{return new Range(range,options).
range||"*"}catch(er){return null}}exports.ltr=ltr;function ltr(version,range,options){return outside(version,range,"<",options)}
exports.gtr=gtr;function gtr(version,range,options){return outside(version,range,">",options)}exports.outside=outside;function outside(version,range,hilo,options){
version=new SemVer(version,options);range=new Range(range,options);var gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=
gt;ltefn=lte;ltfn=lt;comp=">";ecomp=">=";break;case"<":gtfn=lt;ltefn=gte;ltfn=gt;comp="<";ecomp="<=";break;default:throw new TypeError(
'Must provide a hilo val of "<" or ">"')}if(satisfies(version,range,options)){return false}for(var i2=0;i2<range.set.length;++i2){
var comparators=range.set[i2];var high=null;var low=null;comparators.forEach(function(comparator){if(comparator.semver===
ANY){comparator=new Comparator(">=0.0.0")}high=high||comparator;low=low||comparator;if(gtfn(comparator.semver,high.semver,
options)){high=comparator}else if(ltfn(comparator.semver,low.semver,options)){low=comparator}});if(high.operator===comp||
high.operator===ecomp){return false}if((!low.operator||low.operator===comp)&&ltefn(version,low.semver)){return false}else if(low.
operator===ecomp&&ltfn(version,low.semver)){return false}}return true}exports.prerelease=prerelease;function prerelease(version,options){
var parsed=parse(version,options);return parsed&&parsed.prerelease.length?parsed.prerelease:null}exports.intersects=intersects;
function intersects(r1,r2,options){r1=new Range(r1,options);r2=new Range(r2,options);return r1.intersects(r2)}exports.coerce=
coerce;function coerce(version){if(version instanceof SemVer){return version}if(typeof version!=="string"){return null}var match=version.
match(safeRe[COERCE]);if(match==null){return null}return parse(match[1]+"."+(match[2]||"0")+"."+(match[3]||"0"))}}),4864:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __spreadArray=this&&this.__spreadArray||function(to,from,pack){if(pack||arguments.length===2)for(var i=0,l=from.length,
ar;i<l;i++){if(ar||!(i in from)){if(!ar)ar=Array.prototype.slice.call(from,0,i);ar[i]=from[i]}}return to.concat(ar||Array.
prototype.slice.call(from))};Object.defineProperty(exports,"__esModule",{value:true});exports.getPlatform=exports.osType=
exports.writeFile=exports.exist=exports.stats=exports.debug=exports.error=exports.warning=exports.command=exports.setTaskVariable=
exports.getTaskVariable=exports.getSecureFileTicket=exports.getSecureFileName=exports.getEndpointAuthorization=exports.getEndpointAuthorizationParameterRequired=
exports.getEndpointAuthorizationParameter=exports.getEndpointAuthorizationSchemeRequired=exports.getEndpointAuthorizationScheme=
exports.getEndpointDataParameterRequired=exports.getEndpointDataParameter=exports.getEndpointUrlRequired=exports.getEndpointUrl=
exports.getPathInputRequired=exports.getPathInput=exports.filePathSupplied=exports.getDelimitedInput=exports.getPipelineFeature=
exports.getBoolFeatureFlag=exports.getBoolInput=exports.getInputRequired=exports.getInput=exports.setSecret=exports.setVariable=
exports.getVariables=exports.assertAgent=exports.getVariable=exports.loc=exports.setResourcePath=exports.setSanitizedResult=
exports.setResult=exports.setErrStream=exports.setStdStream=exports.AgentHostedMode=exports.Platform=exports.IssueSource=
exports.FieldType=exports.ArtifactType=exports.IssueType=exports.TaskState=exports.TaskResult=void 0;exports.defaultAllowedVsoCommands=
exports.errorExternalOutput=exports.warningExternalOutput=exports.debugExternalOutput=exports.writeExternalOutput=exports.
createExternalOutputStream=exports.updateReleaseName=exports.addBuildTag=exports.updateBuildNumber=exports.uploadBuildLog=
exports.associateArtifact=exports.uploadArtifact=exports.logIssue=exports.logDetail=exports.setProgress=exports.setEndpoint=
exports.addAttachment=exports.uploadSummary=exports.prependPath=exports.uploadFile=exports.CodeCoverageEnabler=exports.CodeCoveragePublisher=
exports.TestPublisher=exports.getHttpCertConfiguration=exports.getHttpProxyConfiguration=exports.findMatch=exports.filter=
exports.match=exports.tool=exports.execSync=exports.exec=exports.execAsync=exports.rmRF=exports.legacyFindFiles=exports.
find=exports.retry=exports.mv=exports.cp=exports.ls=exports.which=exports.resolve=exports.mkdirP=exports.popd=exports.pushd=
exports.cd=exports.checkPath=exports.cwd=exports.getSprint=exports.getAgentMode=exports.getNodeMajorVersion=void 0;var childProcess=__nccwpck_require__2(
5317);var fs=__nccwpck_require__2(9896);var path=__nccwpck_require__2(6928);var os=__nccwpck_require__2(857);var minimatch=__nccwpck_require__2(
891);var im=__nccwpck_require__2(3936);var tcm=__nccwpck_require__2(6055);var trm=__nccwpck_require__2(6837);var eom=__nccwpck_require__2(
547);var semver=__nccwpck_require__2(1137);var TaskResult;(function(TaskResult2){TaskResult2[TaskResult2["Succeeded"]=0]=
"Succeeded";TaskResult2[TaskResult2["SucceededWithIssues"]=1]="SucceededWithIssues";TaskResult2[TaskResult2["Failed"]=2]=
"Failed";TaskResult2[TaskResult2["Cancelled"]=3]="Cancelled";TaskResult2[TaskResult2["Skipped"]=4]="Skipped"})(TaskResult=
exports.TaskResult||(exports.TaskResult={}));var TaskState;(function(TaskState2){TaskState2[TaskState2["Unknown"]=0]="Un\
known";TaskState2[TaskState2["Initialized"]=1]="Initialized";TaskState2[TaskState2["InProgress"]=2]="InProgress";TaskState2[TaskState2["\
Completed"]=3]="Completed"})(TaskState=exports.TaskState||(exports.TaskState={}));var IssueType;(function(IssueType2){IssueType2[IssueType2["\
Error"]=0]="Error";IssueType2[IssueType2["Warning"]=1]="Warning"})(IssueType=exports.IssueType||(exports.IssueType={}));
var ArtifactType;(function(ArtifactType2){ArtifactType2[ArtifactType2["Container"]=0]="Container";ArtifactType2[ArtifactType2["\
FilePath"]=1]="FilePath";ArtifactType2[ArtifactType2["VersionControl"]=2]="VersionControl";ArtifactType2[ArtifactType2["\
GitRef"]=3]="GitRef";ArtifactType2[ArtifactType2["TfvcLabel"]=4]="TfvcLabel"})(ArtifactType=exports.ArtifactType||(exports.
ArtifactType={}));var FieldType;(function(FieldType2){FieldType2[FieldType2["AuthParameter"]=0]="AuthParameter";FieldType2[FieldType2["\
DataParameter"]=1]="DataParameter";FieldType2[FieldType2["Url"]=2]="Url"})(FieldType=exports.FieldType||(exports.FieldType=
{}));exports.IssueSource=im.IssueSource;var Platform;(function(Platform2){Platform2[Platform2["Windows"]=0]="Windows";Platform2[Platform2["\
MacOS"]=1]="MacOS";Platform2[Platform2["Linux"]=2]="Linux"})(Platform=exports.Platform||(exports.Platform={}));var AgentHostedMode;
(function(AgentHostedMode2){AgentHostedMode2[AgentHostedMode2["Unknown"]=0]="Unknown";AgentHostedMode2[AgentHostedMode2["\
SelfHosted"]=1]="SelfHosted";AgentHostedMode2[AgentHostedMode2["MsHosted"]=2]="MsHosted"})(AgentHostedMode=exports.AgentHostedMode||
(exports.AgentHostedMode={}));var SPRINT_ONE_START_UTC_MS=Date.UTC(2010,7,14,0,0,0,0);var DAYS_PER_WEEK=7;var DAYS_PER_SPRINT=21;
var MILLISECONDS_PER_DAY=24*60*60*1e3;exports.setStdStream=im._setStdStream;exports.setErrStream=im._setErrStream;function setResult(result,message,done){
(0,exports.debug)("task result: "+TaskResult[result]);if(result==TaskResult.Failed&&message){(0,exports.error)(message,exports.
IssueSource.TaskInternal)}else if(result==TaskResult.SucceededWithIssues&&message){(0,exports.warning)(message,exports.IssueSource.
TaskInternal)}var properties={"result":TaskResult[result]};if(done){properties["done"]="true"}(0,exports.command)("task.\
complete",properties,message)}exports.setResult=setResult;function setSanitizedResult(result,message,done){var pattern=/password|key|secret|bearer|authorization|token|pat/i;
var sanitizedMessage=im._truncateBeforeSensitiveKeyword(message,pattern);setResult(result,sanitizedMessage,done)}exports.
setSanitizedResult=setSanitizedResult;process.on("uncaughtException",function(err){if(!im.isSigPipeError(err)){setResult(
TaskResult.Failed,(0,exports.loc)("LIB_UnhandledEx",err.message));(0,exports.error)(String(err.stack),im.IssueSource.TaskInternal)}});
process.on("unhandledRejection",function(reason){if(reason instanceof Error){throw reason}else{throw new Error(reason)}});
exports.setResourcePath=im._setResourcePath;exports.loc=im._loc;exports.getVariable=im._getVariable;function assertAgent(minimum){
if(semver.lt(minimum,"2.104.1")){throw new Error("assertAgent() requires the parameter to be 2.104.1 or higher")}var agent=(0,
exports.getVariable)("Agent.Version");(0,exports.debug)("Detected Agent.Version="+(agent?agent:"undefined"));if(agent&&semver.
lt(agent,minimum)){throw new Error("Agent version ".concat(minimum," or higher is required. Detected Agent version: ").concat(
agent))}}exports.assertAgent=assertAgent;function getVariables(){return Object.keys(im._knownVariableMap).map(function(key){
var info=im._knownVariableMap[key];return{name:info.name,value:(0,exports.getVariable)(info.name),secret:info.secret}})}
exports.getVariables=getVariables;function setVariable(name,val,secret,isOutput){if(secret===void 0){secret=false}if(isOutput===
void 0){isOutput=false}var key=im._getVariableKey(name);if(im._knownVariableMap.hasOwnProperty(key)){secret=secret||im._knownVariableMap[key].
secret}var varValue=val||"";(0,exports.debug)("set "+name+"="+(secret&&varValue?"********":varValue));if(secret){if(varValue&&
varValue.match(/\r|\n/)&&"".concat(process.env["SYSTEM_UNSAFEALLOWMULTILINESECRET"]).toUpperCase()!="TRUE"){throw new Error(
(0,exports.loc)("LIB_MultilineSecret"))}im._vault.storeSecret("SECRET_"+key,varValue);delete process.env[key]}else{process.
env[key]=varValue}im._knownVariableMap[key]={name,secret};(0,exports.command)("task.setvariable",{"variable":name||"",isOutput:(isOutput||
false).toString(),"issecret":(secret||false).toString()},varValue)}exports.setVariable=setVariable;function setSecret(val){
if(val){if(val.match(/\r|\n/)&&"".concat(process.env["SYSTEM_UNSAFEALLOWMULTILINESECRET"]).toUpperCase()!=="TRUE"){throw new Error(
(0,exports.loc)("LIB_MultilineSecret"))}(0,exports.command)("task.setsecret",{},val)}}exports.setSecret=setSecret;function getInput(name,required){
var inval=im._vault.retrieveSecret("INPUT_"+im._getVariableKey(name));if(required&&!inval){throw new Error((0,exports.loc)(
"LIB_InputRequired",name))}(0,exports.debug)(name+"="+inval);return inval}exports.getInput=getInput;function getInputRequired(name){
return getInput(name,true)}exports.getInputRequired=getInputRequired;function getBoolInput(name,required){return(getInput(
name,required)||"").toUpperCase()=="TRUE"}exports.getBoolInput=getBoolInput;function getBoolFeatureFlag(ffName,defaultValue){
if(defaultValue===void 0){defaultValue=false}var ffValue=process.env[ffName];if(!ffValue){(0,exports.debug)("Feature fla\
g ".concat(ffName," not found. Returning ").concat(defaultValue," as default."));return defaultValue}(0,exports.debug)("\
Feature flag ".concat(ffName," = ").concat(ffValue));return ffValue.toLowerCase()==="true"}exports.getBoolFeatureFlag=getBoolFeatureFlag;
function getPipelineFeature(featureName){var variableName=im._getVariableKey("DistributedTask.Tasks.".concat(featureName));
var featureValue=process.env[variableName];if(!featureValue){(0,exports.debug)("Feature '".concat(featureName,"' not fou\
nd. Returning false as default."));return false}var boolValue=featureValue.toLowerCase()==="true";(0,exports.debug)("Fea\
ture '".concat(featureName,"' = '").concat(featureValue,"'. Processed as '").concat(boolValue,"'."));return boolValue}exports.
getPipelineFeature=getPipelineFeature;function getDelimitedInput(name,delim,required){var inputVal=getInput(name,required);
if(!inputVal){return[]}var result=[];inputVal.split(delim).forEach(function(x){if(x){result.push(x)}});return result}exports.
getDelimitedInput=getDelimitedInput;function filePathSupplied(name){var pathValue=this.resolve(this.getPathInput(name)||
"");var repoRoot=this.resolve((0,exports.getVariable)("build.sourcesDirectory")||(0,exports.getVariable)("system.default\
WorkingDirectory")||"");var supplied=pathValue!==repoRoot;(0,exports.debug)(name+"path supplied :"+supplied);return supplied}
exports.filePathSupplied=filePathSupplied;function getPathInput(name,required,check){var inval=getInput(name,required);if(inval){
if(check){(0,exports.checkPath)(inval,name)}}return inval}exports.getPathInput=getPathInput;function getPathInputRequired(name,check){
return getPathInput(name,true,check)}exports.getPathInputRequired=getPathInputRequired;function getEndpointUrl(id,optional){
var urlval=process.env["ENDPOINT_URL_"+id];if(!optional&&!urlval){throw new Error((0,exports.loc)("LIB_EndpointNotExist",
id))}(0,exports.debug)(id+"="+urlval);return urlval}exports.getEndpointUrl=getEndpointUrl;function getEndpointUrlRequired(id){
return getEndpointUrl(id,false)}exports.getEndpointUrlRequired=getEndpointUrlRequired;function getEndpointDataParameter(id,key,optional){
var dataParamVal=process.env["ENDPOINT_DATA_"+id+"_"+key.toUpperCase()];if(!optional&&!dataParamVal){throw new Error((0,
exports.loc)("LIB_EndpointDataNotExist",id,key))}(0,exports.debug)(id+" data "+key+" = "+dataParamVal);return dataParamVal}
exports.getEndpointDataParameter=getEndpointDataParameter;function getEndpointDataParameterRequired(id,key){return getEndpointDataParameter(
id,key,false)}exports.getEndpointDataParameterRequired=getEndpointDataParameterRequired;function getEndpointAuthorizationScheme(id,optional){
var authScheme=im._vault.retrieveSecret("ENDPOINT_AUTH_SCHEME_"+id);if(!optional&&!authScheme){throw new Error((0,exports.
loc)("LIB_EndpointAuthNotExist",id))}(0,exports.debug)(id+" auth scheme = "+authScheme);return authScheme}exports.getEndpointAuthorizationScheme=
getEndpointAuthorizationScheme;function getEndpointAuthorizationSchemeRequired(id){return getEndpointAuthorizationScheme(
id,false)}exports.getEndpointAuthorizationSchemeRequired=getEndpointAuthorizationSchemeRequired;function getEndpointAuthorizationParameter(id,key,optional){
var authParam=im._vault.retrieveSecret("ENDPOINT_AUTH_PARAMETER_"+id+"_"+key.toUpperCase());if(!optional&&!authParam){throw new Error(
(0,exports.loc)("LIB_EndpointAuthNotExist",id))}(0,exports.debug)(id+" auth param "+key+" = "+authParam);return authParam}
exports.getEndpointAuthorizationParameter=getEndpointAuthorizationParameter;function getEndpointAuthorizationParameterRequired(id,key){
return getEndpointAuthorizationParameter(id,key,false)}exports.getEndpointAuthorizationParameterRequired=getEndpointAuthorizationParameterRequired;
function getEndpointAuthorization(id,optional){var aval=im._vault.retrieveSecret("ENDPOINT_AUTH_"+id);if(!optional&&!aval){
setResult(TaskResult.Failed,(0,exports.loc)("LIB_EndpointAuthNotExist",id))}(0,exports.debug)(id+" exists "+!!aval);var auth;
try{if(aval){auth=JSON.parse(aval)}}catch(err){throw new Error((0,exports.loc)("LIB_InvalidEndpointAuth",aval))}return auth}
exports.getEndpointAuthorization=getEndpointAuthorization;function getSecureFileName(id){var name=process.env["SECUREFIL\
E_NAME_"+id];(0,exports.debug)("secure file name for id "+id+" = "+name);return name}exports.getSecureFileName=getSecureFileName;
function getSecureFileTicket(id){var ticket=im._vault.retrieveSecret("SECUREFILE_TICKET_"+id);(0,exports.debug)("secure \
file ticket for id "+id+" = "+ticket);return ticket}exports.getSecureFileTicket=getSecureFileTicket;function getTaskVariable(name){
assertAgent("2.115.0");var inval=im._vault.retrieveSecret("VSTS_TASKVARIABLE_"+im._getVariableKey(name));if(inval){inval=
inval.trim()}(0,exports.debug)("task variable: "+name+"="+inval);return inval}exports.getTaskVariable=getTaskVariable;function setTaskVariable(name,val,secret){
if(secret===void 0){secret=false}assertAgent("2.115.0");var key=im._getVariableKey(name);var varValue=val||"";(0,exports.
debug)("set task variable: "+name+"="+(secret&&varValue?"********":varValue));im._vault.storeSecret("VSTS_TASKVARIABLE_"+
key,varValue);delete process.env[key];(0,exports.command)("task.settaskvariable",{"variable":name||"","issecret":(secret||
false).toString()},varValue)}exports.setTaskVariable=setTaskVariable;exports.command=im._command;exports.warning=im._warning;
exports.error=im._error;exports.debug=im._debug;function stats(path2){return fs.statSync(path2)}exports.stats=stats;exports.
exist=im._exist;function writeFile(file,data,options){if(typeof options==="string"){fs.writeFileSync(file,data,{encoding:options})}else{
fs.writeFileSync(file,data,options)}}exports.writeFile=writeFile;function osType(){return os.type()}exports.osType=osType;
function getPlatform(){switch(process.platform){case"win32":return Platform.Windows;case"darwin":return Platform.MacOS;case"\
linux":return Platform.Linux;default:throw Error((0,exports.loc)("LIB_PlatformNotSupported",process.platform))}}exports.
getPlatform=getPlatform;function getNodeMajorVersion(){var _a;var version=(_a=process===null||process===void 0?void 0:process.
versions)===null||_a===void 0?void 0:_a.node;if(!version){throw new Error((0,exports.loc)("LIB_UndefinedNodeVersion"))}var parts=version.
split(".").map(Number);if(parts.length<1){return NaN}return parts[0]}exports.getNodeMajorVersion=getNodeMajorVersion;function getAgentMode(){
var agentCloudId=(0,exports.getVariable)("Agent.CloudId");if(agentCloudId===void 0)return AgentHostedMode.Unknown;if(agentCloudId)
return AgentHostedMode.MsHosted;return AgentHostedMode.SelfHosted}exports.getAgentMode=getAgentMode;function getSprint(date){
var targetDate=date||new Date;var elapsedDays=Math.floor((targetDate.getTime()-SPRINT_ONE_START_UTC_MS)/MILLISECONDS_PER_DAY);
var sprintIndex=Math.floor(elapsedDays/DAYS_PER_SPRINT);var dayWithinSprint=(elapsedDays%DAYS_PER_SPRINT+DAYS_PER_SPRINT)%
DAYS_PER_SPRINT;return{sprint:sprintIndex+1,week:Math.floor(dayWithinSprint/DAYS_PER_WEEK)+1}}exports.getSprint=getSprint;
function cwd(){return process.cwd()}exports.cwd=cwd;exports.checkPath=im._checkPath;function cd(path2){if(path2==="-"){if(!process.
env.OLDPWD){throw new Error((0,exports.loc)("LIB_NotFoundPreviousDirectory"))}else{path2=process.env.OLDPWD}}if(path2===
"~"){path2=os.homedir()}if(!fs.existsSync(path2)){throw new Error((0,exports.loc)("LIB_PathNotFound","cd",path2))}if(!fs.
statSync(path2).isDirectory()){throw new Error((0,exports.loc)("LIB_PathIsNotADirectory",path2))}try{var currentPath=process.
cwd();process.chdir(path2);process.env.OLDPWD=currentPath}catch(error){(0,exports.debug)((0,exports.loc)("LIB_OperationF\
ailed","cd",error))}}exports.cd=cd;var dirStack=[];function getActualStack(){return[process.cwd()].concat(dirStack)}function pushd(dir){
if(dir===void 0){dir=""}var dirs=getActualStack();var maybeIndex=parseInt(dir);if(dir==="+0"){return dirs}else if(dir.length===
0){if(dirs.length>1){dirs.splice.apply(dirs,__spreadArray([0,0],dirs.splice(1,1),false))}else{throw new Error((0,exports.
loc)("LIB_DirectoryStackEmpty"))}}else if(!isNaN(maybeIndex)){if(maybeIndex<dirStack.length+1){maybeIndex=dir.charAt(0)===
"-"?maybeIndex-1:maybeIndex}dirs.splice.apply(dirs,__spreadArray([0,dirs.length],dirs.slice(maybeIndex).concat(dirs.slice(
0,maybeIndex)),false))}else{dirs.unshift(dir)}var _path=path.resolve(dirs.shift());try{cd(_path)}catch(error){if(!fs.existsSync(
_path)){throw new Error((0,exports.loc)("Not found","pushd",_path))}throw error}dirStack.splice.apply(dirStack,__spreadArray(
[0,dirStack.length],dirs,false));return getActualStack()}exports.pushd=pushd;function popd(index){if(index===void 0){index=
""}if(dirStack.length===0){throw new Error((0,exports.loc)("LIB_DirectoryStackEmpty"))}var maybeIndex=parseInt(index);if(isNaN(
maybeIndex)){maybeIndex=0}else if(maybeIndex<dirStack.length+1){maybeIndex=index.charAt(0)==="-"?maybeIndex-1:maybeIndex}
if(maybeIndex>0||dirStack.length+maybeIndex===0){maybeIndex=maybeIndex>0?maybeIndex-1:maybeIndex;dirStack.splice(maybeIndex,
1)}else{var _path=path.resolve(dirStack.shift());cd(_path)}return getActualStack()}exports.popd=popd;function mkdirP(p){
if(!p){throw new Error((0,exports.loc)("LIB_ParameterIsRequired","p"))}var stack=[];var testDir=p;while(true){if(stack.length>=
Number(process.env["TASKLIB_TEST_MKDIRP_FAILSAFE"]||1e3)){(0,exports.debug)("loop is out of control");fs.mkdirSync(p);return}
(0,exports.debug)("testing directory '".concat(testDir,"'"));var stats_1=void 0;try{stats_1=fs.statSync(testDir)}catch(err){
if(err.code=="ENOENT"){var parentDir=path.dirname(testDir);if(testDir==parentDir){throw new Error((0,exports.loc)("LIB_M\
kdirFailedInvalidDriveRoot",p,testDir))}stack.push(testDir);testDir=parentDir;continue}else if(err.code=="UNKNOWN"){throw new Error(
(0,exports.loc)("LIB_MkdirFailedInvalidShare",p,testDir))}else{throw err}}if(!stats_1.isDirectory()){throw new Error((0,
exports.loc)("LIB_MkdirFailedFileExists",p,testDir))}break}while(stack.length){var dir=stack.pop();(0,exports.debug)("mk\
dir '".concat(dir,"'"));try{fs.mkdirSync(dir)}catch(err){throw new Error((0,exports.loc)("LIB_MkdirFailed",p,err.message))}}}
exports.mkdirP=mkdirP;function resolve(){var pathSegments=[];for(var _i=0;_i<arguments.length;_i++){pathSegments[_i]=arguments[_i]}
var absolutePath=path.resolve.apply(this,pathSegments);(0,exports.debug)("Absolute path for pathSegments: "+pathSegments+
" = "+absolutePath);return absolutePath}exports.resolve=resolve;exports.which=im._which;function ls(optionsOrPaths){var paths=[];
for(var _i=1;_i<arguments.length;_i++){paths[_i-1]=arguments[_i]}var isRecursive=false;var includeHidden=false;if(typeof optionsOrPaths===
"string"&&optionsOrPaths.startsWith("-")){var options=String(optionsOrPaths).toLowerCase();isRecursive=options.includes(
"r");includeHidden=options.includes("a")}if(Array.isArray(paths)){paths=flattenArray(paths)}if(typeof optionsOrPaths!=="\
string"||!optionsOrPaths.startsWith("-")){var pathsFromOptions=[];if(Array.isArray(optionsOrPaths)){pathsFromOptions=optionsOrPaths}else if(optionsOrPaths&&
typeof optionsOrPaths==="string"){pathsFromOptions=[optionsOrPaths]}if(paths===void 0||paths.length===0){paths=pathsFromOptions}else{
paths.push.apply(paths,pathsFromOptions)}}if(paths.length===0){paths.push(path.resolve("."))}var pathsCopy=__spreadArray(
[],paths,true);var preparedPaths=[];var fileEntries=[];try{var remainingPaths=[];while(paths.length>0){var pathEntry=resolve(
paths.shift());if(pathEntry===null||pathEntry===void 0?void 0:pathEntry.includes("*")){remainingPaths.push(pathEntry);continue}
var stats_2=fs.lstatSync(pathEntry);if(stats_2.isFile()){var fileName=path.basename(pathEntry);fileEntries.push(fileName)}else{
remainingPaths.push(pathEntry)}}paths.push.apply(paths,remainingPaths);var _loop_1=function(){var pathEntry2=resolve(paths.
shift());if(pathEntry2===null||pathEntry2===void 0?void 0:pathEntry2.includes("*")){paths.push.apply(paths,findMatch(path.
dirname(pathEntry2),[path.basename(pathEntry2)]));return"continue"}if(fs.lstatSync(pathEntry2).isDirectory()){preparedPaths.
push.apply(preparedPaths,fs.readdirSync(pathEntry2).map(function(file){return path.join(pathEntry2,file)}))}else{preparedPaths.
push(pathEntry2)}};while(paths.length>0){_loop_1()}var entries=[];var _loop_2=function(){var entry=preparedPaths.shift();
var entrybasename=path.basename(entry);if(entry===null||entry===void 0?void 0:entry.includes("*")){preparedPaths.push.apply(
preparedPaths,findMatch(path.dirname(entry),[entrybasename]));return"continue"}if(!includeHidden&&entrybasename.startsWith(
".")&&entrybasename!=="."&&entrybasename!==".."){return"continue"}var baseDir=safeFind(pathsCopy,function(p){return entry.
startsWith(path.resolve(p))})||path.resolve(".");if(fs.lstatSync(entry).isDirectory()&&isRecursive){preparedPaths.push.apply(
preparedPaths,fs.readdirSync(entry).map(function(x){return path.join(entry,x)}));entries.push(path.relative(baseDir,entry))}else{
entries.push(path.relative(baseDir,entry))}};while(preparedPaths.length>0){_loop_2()}var finalResults=__spreadArray(__spreadArray(
[],fileEntries,true),entries,true);return finalResults}catch(error){if(error.code==="ENOENT"){throw new Error((0,exports.
loc)("LIB_PathNotFound","ls",error.message))}else{throw new Error((0,exports.loc)("LIB_OperationFailed","ls",error))}}}exports.
ls=ls;function flattenArray(arr){return arr.reduce(function(flat,toFlatten){return flat.concat(Array.isArray(toFlatten)?
flattenArray(toFlatten):toFlatten)},[])}function cp(sourceOrOptions,destinationOrSource,optionsOrDestination,continueOnError,retryCount){
if(continueOnError===void 0){continueOnError=false}if(retryCount===void 0){retryCount=0}retry(function(){var recursive=false;
var force=true;var source=String(sourceOrOptions);var destination=destinationOrSource;var options="";if(typeof sourceOrOptions===
"string"&&sourceOrOptions.startsWith("-")){options=sourceOrOptions.toLowerCase();recursive=options.includes("r");force=!options.
includes("n");source=destinationOrSource;destination=String(optionsOrDestination)}else if(typeof optionsOrDestination===
"string"&&optionsOrDestination&&optionsOrDestination.startsWith("-")){options=optionsOrDestination.toLowerCase();recursive=
options.includes("r");force=!options.includes("n");source=String(sourceOrOptions);destination=destinationOrSource}if(!fs.
existsSync(destination)&&!force){throw new Error((0,exports.loc)("LIB_PathNotFound","cp",destination))}var isPattern=/[*?{\[]/.
test(source)||/[@+!]\(/.test(source);if(isPattern){var defaultRoot=(0,exports.getVariable)("system.defaultWorkingDirecto\
ry")||process.cwd();var matches=findMatch(defaultRoot,[source],void 0,{nonegate:true,nocomment:true});var resolvedMatches=matches.
filter(function(src2){return path.resolve(src2)!==path.resolve(source)});for(var _i=0,resolvedMatches_1=resolvedMatches;_i<
resolvedMatches_1.length;_i++){var src=resolvedMatches_1[_i];cp(src,destination,options,continueOnError,retryCount)}if(matches.
length>0&&resolvedMatches.length===matches.length){return}if(matches.length===0){(0,exports.debug)("No matches found for\
 the pattern: ".concat(source,". Fallback to check for the literal path."))}}var lstatSource=fs.lstatSync(source);if(!recursive&&
lstatSource.isDirectory()){throw new Error((0,exports.loc)("LIB_CopyDirectoryWithoutRecursiveOption",source))}if(!force&&
fs.existsSync(destination)){return}try{if(fs.existsSync(destination)&&fs.lstatSync(destination).isDirectory()){destination=
path.join(destination,path.basename(source))}copyWithPreservedSymlinks(source,destination,force)}catch(error){throw new Error(
(0,exports.loc)("LIB_OperationFailed","cp",error))}},[],{retryCount,continueOnError})}exports.cp=cp;var copyWithPreservedSymlinks=function(source,destination,force){
var lstatSource=fs.lstatSync(source);if(lstatSource.isSymbolicLink()){var symlinkTarget=fs.readlinkSync(source);if(force&&
fs.existsSync(destination)){var destStats=fs.lstatSync(destination);if(destStats.isSymbolicLink()){fs.unlinkSync(destination)}else{
fs.rmSync(destination,{recursive:true,force:true})}}fs.symlinkSync(symlinkTarget,destination)}else if(lstatSource.isFile()){
if(force){fs.copyFileSync(source,destination)}else{fs.copyFileSync(source,destination,fs.constants.COPYFILE_EXCL)}}else{
var entries=fs.readdirSync(source,{withFileTypes:true});if(!fs.existsSync(destination)){fs.mkdirSync(destination,{recursive:true})}
for(var _i=0,entries_1=entries;_i<entries_1.length;_i++){var entry=entries_1[_i];var srcPath=path.join(source,entry.name);
var destPath=path.join(destination,entry.name);copyWithPreservedSymlinks(srcPath,destPath,force)}}};function mv(source,dest,options,continueOnError){
var force=false;if(options&&typeof options==="string"&&options.startsWith("-")){var lowercasedOptions=String(options).toLowerCase();
force=lowercasedOptions.includes("f")&&!lowercasedOptions.includes("n")}var sourceExists=fs.existsSync(source);var destExists=fs.
existsSync(dest);var sources=[];try{if(!sourceExists){if(source.includes("*")){sources.push.apply(sources,findMatch(path.
resolve(path.dirname(source)),[path.basename(source)]))}else{throw new Error((0,exports.loc)("LIB_PathNotFound","mv",source))}}else{
sources.push(source)}if(destExists&&!force){throw new Error("File already exists at ".concat(dest))}for(var _i=0,sources_1=sources;_i<
sources_1.length;_i++){var source_1=sources_1[_i];fs.renameSync(source_1,dest)}}catch(error){(0,exports.debug)("mv faile\
d");var errMsg=(0,exports.loc)("LIB_OperationFailed","mv",error);(0,exports.debug)(errMsg);if(!continueOnError){throw new Error(
errMsg)}}}exports.mv=mv;function retry(func,args,retryOptions){if(retryOptions===void 0){retryOptions={continueOnError:false,
retryCount:0}}while(retryOptions.retryCount>=0){try{return func.apply(void 0,args)}catch(e){if(retryOptions.retryCount<=
0){if(retryOptions.continueOnError){(0,exports.warning)(e,exports.IssueSource.TaskInternal);break}else{throw e}}else{(0,
exports.debug)('Attempt to execute function "'.concat(func===null||func===void 0?void 0:func.name,'" failed, retries lef\
t: ').concat(retryOptions.retryCount));retryOptions.retryCount--}}}}exports.retry=retry;function _getStats(path2,followSymbolicLink,allowBrokenSymbolicLinks){
var stats2;if(followSymbolicLink){try{stats2=fs.statSync(path2)}catch(err){if(err.code=="ENOENT"&&allowBrokenSymbolicLinks){
stats2=fs.lstatSync(path2);(0,exports.debug)("  ".concat(path2," (broken symlink)"))}else{throw err}}}else{stats2=fs.lstatSync(
path2)}return stats2}function find(findPath,options){if(!findPath){(0,exports.debug)("no path specified");return[]}findPath=
path.normalize(findPath);(0,exports.debug)("findPath: '".concat(findPath,"'"));options=options||_getDefaultFindOptions();
_debugFindOptions(options);try{fs.lstatSync(findPath)}catch(err){if(err.code=="ENOENT"){(0,exports.debug)("0 results");return[]}
throw err}try{var result=[];var stack=[new _FindItem(findPath,1)];var traversalChain=[];var _loop_3=function(){var item=stack.
pop();var stats_3=void 0;try{var isPathToSearch=!result.length;var followSpecifiedSymbolicLink=options.followSpecifiedSymbolicLink&&
isPathToSearch;var followSymbolicLink=options.followSymbolicLinks||followSpecifiedSymbolicLink;stats_3=_getStats(item.path,
followSymbolicLink,options.allowBrokenSymbolicLinks)}catch(err){if(err.code=="ENOENT"&&options.skipMissingFiles){(0,exports.
warning)('No such file or directory: "'.concat(item.path,'" - skipping.'),exports.IssueSource.TaskInternal);return"conti\
nue"}throw err}result.push(item.path);if(stats_3.isDirectory()){(0,exports.debug)("  ".concat(item.path," (directory)"));
if(options.followSymbolicLinks){var realPath_1;if(im._isUncPath(item.path)){realPath_1=retry(fs.realpathSync,[item.path],
{continueOnError:false,retryCount:5})}else{realPath_1=fs.realpathSync(item.path)}while(traversalChain.length>=item.level){
traversalChain.pop()}if(traversalChain.some(function(x){return x==realPath_1})){(0,exports.debug)("    cycle detected");
return"continue"}traversalChain.push(realPath_1)}var childLevel_1=item.level+1;var childItems=fs.readdirSync(item.path).
map(function(childName){return new _FindItem(path.join(item.path,childName),childLevel_1)});for(var i=childItems.length-
1;i>=0;i--){stack.push(childItems[i])}}else{(0,exports.debug)("  ".concat(item.path," (file)"))}};while(stack.length){_loop_3()}
(0,exports.debug)("".concat(result.length," results"));return result}catch(err){throw new Error((0,exports.loc)("LIB_Ope\
rationFailed","find",err.message))}}exports.find=find;var _FindItem=(function(){function _FindItem2(path2,level){this.path=
path2;this.level=level}return _FindItem2})();function _debugFindOptions(options){(0,exports.debug)("findOptions.allowBro\
kenSymbolicLinks: '".concat(options.allowBrokenSymbolicLinks,"'"));(0,exports.debug)("findOptions.followSpecifiedSymboli\
cLink: '".concat(options.followSpecifiedSymbolicLink,"'"));(0,exports.debug)("findOptions.followSymbolicLinks: '".concat(
options.followSymbolicLinks,"'"));(0,exports.debug)("findOptions.skipMissingFiles: '".concat(options.skipMissingFiles,"'"))}
function _getDefaultFindOptions(){return{allowBrokenSymbolicLinks:false,followSpecifiedSymbolicLink:true,followSymbolicLinks:true,
skipMissingFiles:false}}function legacyFindFiles(rootDirectory,pattern,includeFiles,includeDirectories){if(!pattern){throw new Error(
"pattern parameter cannot be empty")}(0,exports.debug)("legacyFindFiles rootDirectory: '".concat(rootDirectory,"'"));(0,
exports.debug)("pattern: '".concat(pattern,"'"));(0,exports.debug)("includeFiles: '".concat(includeFiles,"'"));(0,exports.
debug)("includeDirectories: '".concat(includeDirectories,"'"));if(!includeFiles&&!includeDirectories){includeFiles=true}
var includePatterns=[];var excludePatterns=[];pattern=pattern.replace(/;;/g,"\0");for(var _i=0,_a=pattern.split(";");_i<
_a.length;_i++){var pat=_a[_i];if(!pat){continue}pat=pat.replace(/\0/g,";");var isIncludePattern=void 0;if(im._startsWith(
pat,"+:")){pat=pat.substring(2);isIncludePattern=true}else if(im._startsWith(pat,"-:")){pat=pat.substring(2);isIncludePattern=
false}else{isIncludePattern=true}if(im._endsWith(pat,"/")||process.platform=="win32"&&im._endsWith(pat,"\\")){throw new Error(
(0,exports.loc)("LIB_InvalidPattern",pat))}if(rootDirectory&&!path.isAbsolute(pat)){pat=path.join(rootDirectory,pat);if(im.
_endsWith(pat,"\\")){pat=pat.substring(0,pat.length-1)}}if(isIncludePattern){includePatterns.push(pat)}else{excludePatterns.
push(im._legacyFindFiles_convertPatternToRegExp(pat))}}var count=0;var result=_legacyFindFiles_getMatchingItems(includePatterns,
excludePatterns,!!includeFiles,!!includeDirectories);(0,exports.debug)("all matches:");for(var _b=0,result_1=result;_b<result_1.
length;_b++){var resultItem=result_1[_b];(0,exports.debug)(" "+resultItem)}(0,exports.debug)("total matched: "+result.length);
return result}exports.legacyFindFiles=legacyFindFiles;function _legacyFindFiles_getMatchingItems(includePatterns,excludePatterns,includeFiles,includeDirectories){
(0,exports.debug)("getMatchingItems()");for(var _i=0,includePatterns_1=includePatterns;_i<includePatterns_1.length;_i++){
var pattern=includePatterns_1[_i];(0,exports.debug)("includePattern: '".concat(pattern,"'"))}for(var _a=0,excludePatterns_1=excludePatterns;_a<
excludePatterns_1.length;_a++){var pattern=excludePatterns_1[_a];(0,exports.debug)("excludePattern: ".concat(pattern))}(0,
exports.debug)("includeFiles: "+includeFiles);(0,exports.debug)("includeDirectories: "+includeDirectories);var allFiles={};
var _loop_4=function(pattern2){var findPath=void 0;var starIndex=pattern2.indexOf("*");var questionIndex=pattern2.indexOf(
"?");if(starIndex<0&&questionIndex<0){findPath=im._getDirectoryName(pattern2)}else{var index=Math.min(starIndex>=0?starIndex:
questionIndex,questionIndex>=0?questionIndex:starIndex);findPath=im._getDirectoryName(pattern2.substring(0,index))}if(!findPath){
return"continue"}var patternRegex=im._legacyFindFiles_convertPatternToRegExp(pattern2);var items=find(findPath,{followSymbolicLinks:true}).
filter(function(item){if(includeFiles&&includeDirectories){return true}var isDir=fs.statSync(item).isDirectory();return includeFiles&&
!isDir||includeDirectories&&isDir}).forEach(function(item){var normalizedPath=process.platform=="win32"?item.replace(/\\/g,
"/"):item;var alternatePath="".concat(normalizedPath,"/");var isMatch=false;if(patternRegex.test(normalizedPath)||includeDirectories&&
patternRegex.test(alternatePath)){isMatch=true;for(var _i2=0,excludePatterns_2=excludePatterns;_i2<excludePatterns_2.length;_i2++){
var regex=excludePatterns_2[_i2];if(regex.test(normalizedPath)||includeDirectories&&regex.test(alternatePath)){isMatch=false;
break}}}if(isMatch){allFiles[item]=item}})};for(var _b=0,includePatterns_2=includePatterns;_b<includePatterns_2.length;_b++){
var pattern=includePatterns_2[_b];_loop_4(pattern)}return Object.keys(allFiles).sort()}function rmRF(inputPath){(0,exports.
debug)("rm -rf "+inputPath);if(getPlatform()==Platform.Windows){try{var lstats=fs.lstatSync(inputPath);if(lstats.isDirectory()&&
!lstats.isSymbolicLink()){(0,exports.debug)("removing directory "+inputPath);childProcess.execFileSync("cmd.exe",["/c","\
rd","/s","/q",im._normalizeSeparators(inputPath)])}else if(lstats.isSymbolicLink()){(0,exports.debug)("removing symbolic\
 link "+inputPath);var realPath=fs.readlinkSync(inputPath);if(fs.existsSync(realPath)){var stats_4=fs.statSync(realPath);
if(stats_4.isDirectory()){childProcess.execFileSync("cmd.exe",["/c","rd","/s","/q",im._normalizeSeparators(realPath)]);fs.
unlinkSync(inputPath)}else{fs.unlinkSync(inputPath)}}else{(0,exports.debug)("Symbolic link '".concat(inputPath,"' points\
 to a non-existing target '").concat(realPath,"'. Removing the symbolic link."));fs.unlinkSync(inputPath)}}else{(0,exports.
debug)("removing file "+inputPath);childProcess.execFileSync("cmd.exe",["/c","del","/f","/a",im._normalizeSeparators(inputPath)])}}catch(err){
(0,exports.debug)("Error: "+err.message);if(err.code!="ENOENT"){throw new Error((0,exports.loc)("LIB_OperationFailed","r\
mRF",err.message))}}}else{var lstats=void 0;try{if(inputPath.includes("*")){var entries=findMatch(path.dirname(inputPath),
[path.basename(inputPath)]);for(var _i=0,entries_2=entries;_i<entries_2.length;_i++){var entry=entries_2[_i];rmRF(entry)}}else{
lstats=fs.lstatSync(inputPath);if(lstats.isDirectory()&&!lstats.isSymbolicLink()){(0,exports.debug)("removing directory "+
inputPath);fs.rmSync(inputPath,{recursive:true,force:true})}else if(lstats.isSymbolicLink()){(0,exports.debug)("removing\
 symbolic link "+inputPath);var realPath=fs.readlinkSync(inputPath);if(fs.existsSync(realPath)){var stats_5=fs.statSync(
realPath);if(stats_5.isDirectory()){fs.rmSync(realPath,{recursive:true,force:true});fs.unlinkSync(inputPath)}else{fs.unlinkSync(
inputPath)}}else{(0,exports.debug)("Symbolic link '".concat(inputPath,"' points to a non-existing target '").concat(realPath,
"'. Removing the symbolic link."));fs.unlinkSync(inputPath)}}else{(0,exports.debug)("removing file "+inputPath);fs.unlinkSync(
inputPath)}}}catch(err){(0,exports.debug)("Error: "+err.message);if(err.code!="ENOENT"){throw new Error((0,exports.loc)(
"LIB_OperationFailed","rmRF",err.message))}}}}exports.rmRF=rmRF;function execAsync(tool2,args,options){var tr=this.tool(
tool2);if(args){if(args instanceof Array){tr.arg(args)}else if(typeof args==="string"){tr.line(args)}}return tr.execAsync(
options)}exports.execAsync=execAsync;function exec(tool2,args,options){var tr=this.tool(tool2);if(args){if(args instanceof
Array){tr.arg(args)}else if(typeof args==="string"){tr.line(args)}}return tr.exec(options)}exports.exec=exec;function execSync(tool2,args,options){
var tr=this.tool(tool2);if(args){if(args instanceof Array){tr.arg(args)}else if(typeof args==="string"){tr.line(args)}}return tr.
execSync(options)}exports.execSync=execSync;function tool(tool2){var tr=new trm.ToolRunner(tool2);tr.on("debug",function(message){
(0,exports.debug)(message)});return tr}exports.tool=tool;function match(list,patterns,patternRoot,options){(0,exports.debug)(
"patternRoot: '".concat(patternRoot,"'"));options=options||_getDefaultMatchOptions();_debugMatchOptions(options);if(typeof patterns==
"string"){patterns=[patterns]}var map={};var originalOptions=options;for(var _i=0,patterns_1=patterns;_i<patterns_1.length;_i++){
var pattern=patterns_1[_i];(0,exports.debug)("pattern: '".concat(pattern,"'"));pattern=(pattern||"").trim();if(!pattern){
(0,exports.debug)("skipping empty pattern");continue}var options_1=im._cloneMatchOptions(originalOptions);if(!options_1.
nocomment&&im._startsWith(pattern,"#")){(0,exports.debug)("skipping comment");continue}options_1.nocomment=true;var negateCount=0;
if(!options_1.nonegate){while(pattern.charAt(negateCount)=="!"){negateCount++}pattern=pattern.substring(negateCount);if(negateCount){
(0,exports.debug)("trimmed leading '!'. pattern: '".concat(pattern,"'"))}}var isIncludePattern=negateCount==0||negateCount%
2==0&&!options_1.flipNegate||negateCount%2==1&&options_1.flipNegate;options_1.nonegate=true;options_1.flipNegate=false;var expanded=void 0;
var preExpanded=pattern;if(options_1.nobrace){expanded=[pattern]}else{(0,exports.debug)("expanding braces");var convertedPattern=process.
platform=="win32"?pattern.replace(/\\/g,"/"):pattern;expanded=minimatch.braceExpand(convertedPattern)}options_1.nobrace=
true;for(var _a=0,expanded_1=expanded;_a<expanded_1.length;_a++){var pattern_1=expanded_1[_a];if(expanded.length!=1||pattern_1!=
preExpanded){(0,exports.debug)("pattern: '".concat(pattern_1,"'"))}pattern_1=(pattern_1||"").trim();if(!pattern_1){(0,exports.
debug)("skipping empty pattern");continue}if(patternRoot&&!im._isRooted(pattern_1)&&(!options_1.matchBase||(process.platform==
"win32"?pattern_1.replace(/\\/g,"/"):pattern_1).indexOf("/")>=0)){pattern_1=im._ensureRooted(patternRoot,pattern_1);(0,exports.
debug)("rooted pattern: '".concat(pattern_1,"'"))}if(isIncludePattern){(0,exports.debug)("applying include pattern again\
st original list");var matchResults=minimatch.match(list,pattern_1,options_1);(0,exports.debug)(matchResults.length+" ma\
tches");for(var _b=0,matchResults_1=matchResults;_b<matchResults_1.length;_b++){var matchResult=matchResults_1[_b];map[matchResult]=
true}}else{(0,exports.debug)("applying exclude pattern against original list");var matchResults=minimatch.match(list,pattern_1,
options_1);(0,exports.debug)(matchResults.length+" matches");for(var _c=0,matchResults_2=matchResults;_c<matchResults_2.
length;_c++){var matchResult=matchResults_2[_c];delete map[matchResult]}}}}var result=list.filter(function(item){return map.
hasOwnProperty(item)});(0,exports.debug)(result.length+" final results");return result}exports.match=match;function filter(pattern,options){
options=options||_getDefaultMatchOptions();return minimatch.filter(pattern,options)}exports.filter=filter;function _debugMatchOptions(options){
(0,exports.debug)("matchOptions.debug: '".concat(options.debug,"'"));(0,exports.debug)("matchOptions.nobrace: '".concat(
options.nobrace,"'"));(0,exports.debug)("matchOptions.noglobstar: '".concat(options.noglobstar,"'"));(0,exports.debug)("\
matchOptions.dot: '".concat(options.dot,"'"));(0,exports.debug)("matchOptions.noext: '".concat(options.noext,"'"));(0,exports.
debug)("matchOptions.nocase: '".concat(options.nocase,"'"));(0,exports.debug)("matchOptions.nonull: '".concat(options.nonull,
"'"));(0,exports.debug)("matchOptions.matchBase: '".concat(options.matchBase,"'"));(0,exports.debug)("matchOptions.nocom\
ment: '".concat(options.nocomment,"'"));(0,exports.debug)("matchOptions.nonegate: '".concat(options.nonegate,"'"));(0,exports.
debug)("matchOptions.flipNegate: '".concat(options.flipNegate,"'"))}function _getDefaultMatchOptions(){return{debug:false,
nobrace:true,noglobstar:false,dot:true,noext:false,nocase:process.platform=="win32",nonull:false,matchBase:false,nocomment:false,
nonegate:false,flipNegate:false}}function findMatch(defaultRoot,patterns,findOptions,matchOptions){defaultRoot=defaultRoot||
this.getVariable("system.defaultWorkingDirectory")||process.cwd();(0,exports.debug)("defaultRoot: '".concat(defaultRoot,
"'"));patterns=patterns||[];patterns=typeof patterns=="string"?[patterns]:patterns;findOptions=findOptions||_getDefaultFindOptions();
_debugFindOptions(findOptions);matchOptions=matchOptions||_getDefaultMatchOptions();_debugMatchOptions(matchOptions);defaultRoot=
im._normalizeSeparators(defaultRoot);var results={};var originalMatchOptions=matchOptions;for(var _i=0,_a=patterns||[];_i<
_a.length;_i++){var pattern=_a[_i];(0,exports.debug)("pattern: '".concat(pattern,"'"));pattern=(pattern||"").trim();if(!pattern){
(0,exports.debug)("skipping empty pattern");continue}var matchOptions_1=im._cloneMatchOptions(originalMatchOptions);if(!matchOptions_1.
nocomment&&im._startsWith(pattern,"#")){(0,exports.debug)("skipping comment");continue}matchOptions_1.nocomment=true;var negateCount=0;
if(!matchOptions_1.nonegate){while(pattern.charAt(negateCount)=="!"){negateCount++}pattern=pattern.substring(negateCount);
if(negateCount){(0,exports.debug)("trimmed leading '!'. pattern: '".concat(pattern,"'"))}}var isIncludePattern=negateCount==
0||negateCount%2==0&&!matchOptions_1.flipNegate||negateCount%2==1&&matchOptions_1.flipNegate;matchOptions_1.nonegate=true;
matchOptions_1.flipNegate=false;var expanded=void 0;var preExpanded=pattern;if(matchOptions_1.nobrace){expanded=[pattern]}else{
(0,exports.debug)("expanding braces");var convertedPattern=process.platform=="win32"?pattern.replace(/\\/g,"/"):pattern;
expanded=minimatch.braceExpand(convertedPattern)}matchOptions_1.nobrace=true;for(var _b=0,expanded_2=expanded;_b<expanded_2.
length;_b++){var pattern_2=expanded_2[_b];if(expanded.length!=1||pattern_2!=preExpanded){(0,exports.debug)("pattern: '".
concat(pattern_2,"'"))}pattern_2=(pattern_2||"").trim();if(!pattern_2){(0,exports.debug)("skipping empty pattern");continue}
if(isIncludePattern){var findInfo=im._getFindInfoFromPattern(defaultRoot,pattern_2,matchOptions_1);var findPath=findInfo.
findPath;(0,exports.debug)("findPath: '".concat(findPath,"'"));if(!findPath){(0,exports.debug)("skipping empty path");continue}
(0,exports.debug)("statOnly: '".concat(findInfo.statOnly,"'"));var findResults=[];if(findInfo.statOnly){try{fs.statSync(
findPath);findResults.push(findPath)}catch(err){if(err.code!="ENOENT"){throw err}(0,exports.debug)("ENOENT")}}else{findResults=
find(findPath,findOptions)}(0,exports.debug)("found ".concat(findResults.length," paths"));(0,exports.debug)("applying i\
nclude pattern");if(findInfo.adjustedPattern!=pattern_2){(0,exports.debug)("adjustedPattern: '".concat(findInfo.adjustedPattern,
"'"));pattern_2=findInfo.adjustedPattern}var matchResults=minimatch.match(findResults,pattern_2,matchOptions_1);(0,exports.
debug)(matchResults.length+" matches");for(var _c=0,matchResults_3=matchResults;_c<matchResults_3.length;_c++){var matchResult=matchResults_3[_c];
var key=process.platform=="win32"?matchResult.toUpperCase():matchResult;results[key]=matchResult}}else{if(matchOptions_1.
matchBase&&!im._isRooted(pattern_2)&&(process.platform=="win32"?pattern_2.replace(/\\/g,"/"):pattern_2).indexOf("/")<0){
(0,exports.debug)("matchBase and basename only")}else{pattern_2=im._ensurePatternRooted(defaultRoot,pattern_2);(0,exports.
debug)("after ensurePatternRooted, pattern: '".concat(pattern_2,"'"))}(0,exports.debug)("applying exclude pattern");var matchResults=minimatch.
match(Object.keys(results).map(function(key2){return results[key2]}),pattern_2,matchOptions_1);(0,exports.debug)(matchResults.
length+" matches");for(var _d=0,matchResults_4=matchResults;_d<matchResults_4.length;_d++){var matchResult=matchResults_4[_d];
var key=process.platform=="win32"?matchResult.toUpperCase():matchResult;delete results[key]}}}}var finalResult=Object.keys(
results).map(function(key2){return results[key2]}).sort();(0,exports.debug)(finalResult.length+" final results");return finalResult}
exports.findMatch=findMatch;function getProxyFormattedUrl(proxyUrl,proxyUsername,proxyPassword){var parsedUrl=new URL(proxyUrl);
var proxyAddress="".concat(parsedUrl.protocol,"//").concat(parsedUrl.host);if(proxyUsername){proxyAddress="".concat(parsedUrl.
protocol,"//").concat(proxyUsername,":").concat(proxyPassword,"@").concat(parsedUrl.host)}return proxyAddress}function getHttpProxyConfiguration(requestUrl){
var proxyUrl=(0,exports.getVariable)("Agent.ProxyUrl");if(proxyUrl&&proxyUrl.length>0){var proxyUsername=(0,exports.getVariable)(
"Agent.ProxyUsername");var proxyPassword=(0,exports.getVariable)("Agent.ProxyPassword");var proxyBypassHosts=JSON.parse(
(0,exports.getVariable)("Agent.ProxyBypassList")||"[]");var bypass_1=false;if(requestUrl){proxyBypassHosts.forEach(function(bypassHost){
if(new RegExp(bypassHost,"i").test(requestUrl)){bypass_1=true}})}if(bypass_1){return null}else{var proxyAddress=getProxyFormattedUrl(
proxyUrl,proxyUsername,proxyPassword);return{proxyUrl,proxyUsername,proxyPassword,proxyBypassHosts,proxyFormattedUrl:proxyAddress}}}else{
return null}}exports.getHttpProxyConfiguration=getHttpProxyConfiguration;function getHttpCertConfiguration(){var ca=(0,exports.
getVariable)("Agent.CAInfo");var clientCert=(0,exports.getVariable)("Agent.ClientCert");if(ca||clientCert){var certConfig={};
certConfig.caFile=ca;certConfig.certFile=clientCert;if(clientCert){var clientCertKey=(0,exports.getVariable)("Agent.Clie\
ntCertKey");var clientCertArchive=(0,exports.getVariable)("Agent.ClientCertArchive");var clientCertPassword=(0,exports.getVariable)(
"Agent.ClientCertPassword");certConfig.keyFile=clientCertKey;certConfig.certArchiveFile=clientCertArchive;certConfig.passphrase=
clientCertPassword}return certConfig}else{return null}}exports.getHttpCertConfiguration=getHttpCertConfiguration;var TestPublisher=(function(){
function TestPublisher2(testRunner){this.testRunner=testRunner}TestPublisher2.prototype.publish=function(resultFiles,mergeResults,platform,config,runTitle,publishRunAttachments,testRunSystem){
testRunSystem=testRunSystem||"VSTSTask";var properties={};properties["type"]=this.testRunner;if(mergeResults){properties["\
mergeResults"]=mergeResults}if(platform){properties["platform"]=platform}if(config){properties["config"]=config}if(runTitle){
properties["runTitle"]=runTitle}if(publishRunAttachments){properties["publishRunAttachments"]=publishRunAttachments}if(resultFiles){
properties["resultFiles"]=Array.isArray(resultFiles)?resultFiles.join():resultFiles}properties["testRunSystem"]=testRunSystem;
(0,exports.command)("results.publish",properties,"")};return TestPublisher2})();exports.TestPublisher=TestPublisher;var CodeCoveragePublisher=(function(){
function CodeCoveragePublisher2(){}CodeCoveragePublisher2.prototype.publish=function(codeCoverageTool,summaryFileLocation,reportDirectory,additionalCodeCoverageFiles){
var properties={};if(codeCoverageTool){properties["codecoveragetool"]=codeCoverageTool}if(summaryFileLocation){properties["\
summaryfile"]=summaryFileLocation}if(reportDirectory){properties["reportdirectory"]=reportDirectory}if(additionalCodeCoverageFiles){
properties["additionalcodecoveragefiles"]=Array.isArray(additionalCodeCoverageFiles)?additionalCodeCoverageFiles.join():
additionalCodeCoverageFiles}(0,exports.command)("codecoverage.publish",properties,"")};return CodeCoveragePublisher2})();
exports.CodeCoveragePublisher=CodeCoveragePublisher;var CodeCoverageEnabler=(function(){function CodeCoverageEnabler2(buildTool,ccTool){
this.buildTool=buildTool;this.ccTool=ccTool}CodeCoverageEnabler2.prototype.enableCodeCoverage=function(buildProps){buildProps["\
buildtool"]=this.buildTool;buildProps["codecoveragetool"]=this.ccTool;(0,exports.command)("codecoverage.enable",buildProps,
"")};return CodeCoverageEnabler2})();exports.CodeCoverageEnabler=CodeCoverageEnabler;function uploadFile(path2){(0,exports.
command)("task.uploadfile",null,path2)}exports.uploadFile=uploadFile;function prependPath(path2){assertAgent("2.115.0");
(0,exports.command)("task.prependpath",null,path2)}exports.prependPath=prependPath;function uploadSummary(path2){(0,exports.
command)("task.uploadsummary",null,path2)}exports.uploadSummary=uploadSummary;function addAttachment(type,name,path2){(0,
exports.command)("task.addattachment",{"type":type,"name":name},path2)}exports.addAttachment=addAttachment;function setEndpoint(id,field,key,value){
(0,exports.command)("task.setendpoint",{"id":id,"field":FieldType[field].toLowerCase(),"key":key},value)}exports.setEndpoint=
setEndpoint;function setProgress(percent,currentOperation){(0,exports.command)("task.setprogress",{"value":"".concat(percent)},
currentOperation)}exports.setProgress=setProgress;function logDetail(id,message,parentId,recordType,recordName,order,startTime,finishTime,progress,state,result){
var properties={"id":id,"parentid":parentId,"type":recordType,"name":recordName,"order":order?order.toString():void 0,"s\
tarttime":startTime,"finishtime":finishTime,"progress":progress?progress.toString():void 0,"state":state?TaskState[state]:
void 0,"result":result?TaskResult[result]:void 0};(0,exports.command)("task.logdetail",properties,message)}exports.logDetail=
logDetail;function logIssue(type,message,sourcePath,lineNumber,columnNumber,errorCode){var properties={"type":IssueType[type].
toLowerCase(),"code":errorCode,"sourcepath":sourcePath,"linenumber":lineNumber?lineNumber.toString():void 0,"columnnumbe\
r":columnNumber?columnNumber.toString():void 0};(0,exports.command)("task.logissue",properties,message)}exports.logIssue=
logIssue;function uploadArtifact(containerFolder,path2,name){(0,exports.command)("artifact.upload",{"containerfolder":containerFolder,
"artifactname":name},path2)}exports.uploadArtifact=uploadArtifact;function associateArtifact(name,path2,artifactType){(0,
exports.command)("artifact.associate",{"type":ArtifactType[artifactType].toLowerCase(),"artifactname":name},path2)}exports.
associateArtifact=associateArtifact;function uploadBuildLog(path2){(0,exports.command)("build.uploadlog",null,path2)}exports.
uploadBuildLog=uploadBuildLog;function updateBuildNumber(value){(0,exports.command)("build.updatebuildnumber",null,value)}
exports.updateBuildNumber=updateBuildNumber;function addBuildTag(value){(0,exports.command)("build.addbuildtag",null,value)}
exports.addBuildTag=addBuildTag;function updateReleaseName(name){assertAgent("2.132.0");(0,exports.command)("release.upd\
atereleasename",null,name)}exports.updateReleaseName=updateReleaseName;exports.TaskCommand=tcm.TaskCommand;exports.commandFromString=
tcm.commandFromString;exports.ToolRunner=trm.ToolRunner;function createExternalOutputStream(options){return eom.createExternalOutputStream(
options)}exports.createExternalOutputStream=createExternalOutputStream;function writeExternalOutput(message,options){eom.
writeExternalOutput(message,options)}exports.writeExternalOutput=writeExternalOutput;function debugExternalOutput(message,options){
eom.debugExternalOutput(message,options)}exports.debugExternalOutput=debugExternalOutput;function warningExternalOutput(message,options){
eom.warningExternalOutput(message,options)}exports.warningExternalOutput=warningExternalOutput;function errorExternalOutput(message,options){
eom.errorExternalOutput(message,options)}exports.errorExternalOutput=errorExternalOutput;exports.defaultAllowedVsoCommands=
eom.defaultAllowedVsoCommands;if(semver.lt(process.versions.node,"4.2.0")){(0,exports.warning)("Tasks require a new agen\
t.  Upgrade your agent or node to 4.2.0 or later",exports.IssueSource.TaskInternal)}if(!global["_vsts_task_lib_loaded"]){
im._loadData();im._exposeProxySettings();im._exposeCertSettings()}function safeFind(arr,predicate){for(var i=0;i<arr.length;i++){
if(predicate(arr[i])){return arr[i]}}return void 0}}),6055:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.commandFromString=exports.TaskCommand=void 0;var CMD_PREFIX="##vso[";var TaskCommand=(function(){
function TaskCommand2(command,properties,message){if(!command){command="missing.command"}this.command=command;this.properties=
properties;this.message=message}TaskCommand2.prototype.toString=function(){var cmdStr=CMD_PREFIX+this.command;if(this.properties&&
Object.keys(this.properties).length>0){cmdStr+=" ";for(var key in this.properties){if(this.properties.hasOwnProperty(key)){
var val=this.properties[key];if(val){cmdStr+=key+"="+escape2(""+(val||""))+";"}}}}cmdStr+="]";var message=""+(this.message||
"");cmdStr+=escapedata(message);return cmdStr};return TaskCommand2})();exports.TaskCommand=TaskCommand;function commandFromString(commandLine){
var preLen=CMD_PREFIX.length;var lbPos=commandLine.indexOf("[");var rbPos=commandLine.indexOf("]");if(lbPos==-1||rbPos==
-1||rbPos-lbPos<3){throw new Error("Invalid command brackets")}var cmdInfo=commandLine.substring(lbPos+1,rbPos);var spaceIdx=cmdInfo.
indexOf(" ");var command=cmdInfo;var properties={};if(spaceIdx>0){command=cmdInfo.trim().substring(0,spaceIdx);var propSection=cmdInfo.
trim().substring(spaceIdx+1);var propLines=propSection.split(";");propLines.forEach(function(propLine){propLine=propLine.
trim();if(propLine.length>0){var eqIndex=propLine.indexOf("=");if(eqIndex==-1){throw new Error("Invalid property: "+propLine)}
var key=propLine.substring(0,eqIndex);var val=propLine.substring(eqIndex+1);properties[key]=unescape2(val)}})}var msg=unescapedata(
commandLine.substring(rbPos+1));var cmd=new TaskCommand(command,properties,msg);return cmd}exports.commandFromString=commandFromString;
function escapedata(s){return s.replace(/%/g,"%AZP25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function unescapedata(s){
return s.replace(/%0D/g,"\r").replace(/%0A/g,"\n").replace(/%AZP25/g,"%")}function escape2(s){return s.replace(/%/g,"%AZ\
P25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/]/g,"%5D").replace(/;/g,"%3B")}function unescape2(s){return s.replace(
/%0D/g,"\r").replace(/%0A/g,"\n").replace(/%5D/g,"]").replace(/%3B/g,";").replace(/%AZP25/g,"%")}}),6837:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __extends=this&&this.__extends||(function(){var extendStatics=function(d,b){extendStatics=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(d2,b2){d2.__proto__=b2}||function(d2,b2){for(var p in b2)if(Object.prototype.hasOwnProperty.call(b2,p))d2[p]=
b2[p]};return extendStatics(d,b)};return function(d,b){if(typeof b!=="function"&&b!==null)throw new TypeError("Class ext\
ends value "+String(b)+" is not a constructor or null");extendStatics(d,b);function __(){this.constructor=d}d.prototype=
b===null?Object.create(b):(__.prototype=b.prototype,new __)}})();Object.defineProperty(exports,"__esModule",{value:true});
exports.ToolRunner=void 0;var Q=__nccwpck_require__2(9838);var os=__nccwpck_require__2(857);var events=__nccwpck_require__2(
4434);var child=__nccwpck_require__2(5317);var im=__nccwpck_require__2(3936);var fs=__nccwpck_require__2(9896);var eom=__nccwpck_require__2(
547);var ToolRunner=(function(_super){__extends(ToolRunner2,_super);function ToolRunner2(toolPath){var _this=_super.call(
this)||this;_this.cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'\
"'];if(!toolPath){throw new Error("Parameter 'toolPath' cannot be null or empty.")}_this.toolPath=im._which(toolPath,true);
_this.args=[];_this._debug("toolRunner toolPath: "+toolPath);return _this}ToolRunner2.prototype._debug=function(message){
this.emit("debug",message)};ToolRunner2.prototype._argStringToArray=function(argString){var args=[];var inQuotes=false;var escaped=false;
var lastCharWasSpace=true;var arg="";var append=function(c2){if(escaped){if(c2!=='"'){arg+="\\"}else{arg.slice(0,-1)}}arg+=
c2;escaped=false};for(var i=0;i<argString.length;i++){var c=argString.charAt(i);if(c===" "&&!inQuotes){if(!lastCharWasSpace){
args.push(arg);arg=""}lastCharWasSpace=true;continue}else{lastCharWasSpace=false}if(c==='"'){if(!escaped){inQuotes=!inQuotes}else{
append(c)}continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&inQuotes){escaped=true;continue}append(c);lastCharWasSpace=
false}if(!lastCharWasSpace){args.push(arg.trim())}return args};ToolRunner2.prototype._getCommandString=function(options,noPrefix){
var _this=this;var toolPath=this._getSpawnFileName();var args=this._getSpawnArgs(options);var cmd=noPrefix?"":"[command]";
var commandParts=[];if(process.platform=="win32"){if(this._isCmdFile()){commandParts.push(toolPath);commandParts=commandParts.
concat(args)}else if(options.windowsVerbatimArguments){commandParts.push('"'.concat(toolPath,'"'));commandParts=commandParts.
concat(args)}else if(options.shell){commandParts.push(this._windowsQuoteCmdArg(toolPath));commandParts=commandParts.concat(
args)}else{commandParts.push(this._windowsQuoteCmdArg(toolPath));commandParts=commandParts.concat(args.map(function(arg){
return _this._windowsQuoteCmdArg(arg)}))}}else{commandParts.push(toolPath);commandParts=commandParts.concat(args)}cmd+=commandParts.
join(" ");if(this.pipeOutputToTool){cmd+=" | "+this.pipeOutputToTool._getCommandString(options,true)}return cmd};ToolRunner2.
prototype._processLineBuffer=function(data,buffer,onLine){var newBuffer=buffer+data.toString();try{var eolIndex=newBuffer.
indexOf(os.EOL);while(eolIndex>-1){var line=newBuffer.substring(0,eolIndex);onLine(line);newBuffer=newBuffer.substring(eolIndex+
os.EOL.length);eolIndex=newBuffer.indexOf(os.EOL)}}catch(err){this._debug("error processing line")}return newBuffer};ToolRunner2.
prototype._wrapArg=function(arg,wrapChar){if(!this._isWrapped(arg,wrapChar)){return"".concat(wrapChar).concat(arg).concat(
wrapChar)}return arg};ToolRunner2.prototype._unwrapArg=function(arg,wrapChar){if(this._isWrapped(arg,wrapChar)){var pattern=new RegExp(
"(^\\\\?".concat(wrapChar,")|(\\\\?").concat(wrapChar,"$)"),"g");return arg.trim().replace(pattern,"")}return arg};ToolRunner2.
prototype._isWrapped=function(arg,wrapChar){var pattern=new RegExp("^\\\\?".concat(wrapChar,".+\\\\?").concat(wrapChar,"\
$"));return pattern.test(arg.trim())};ToolRunner2.prototype._getSpawnFileName=function(options){if(process.platform=="wi\
n32"){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}if(options&&options.shell){return this._wrapArg(this.
toolPath,'"')}return this.toolPath};ToolRunner2.prototype._getSpawnArgs=function(options){var _this=this;if(process.platform==
"win32"){if(this._isCmdFile()){var argline='/D /S /C "'.concat(this._windowsQuoteCmdArg(this.toolPath));for(var i=0;i<this.
args.length;i++){argline+=" ";argline+=options.windowsVerbatimArguments?this.args[i]:this._windowsQuoteCmdArg(this.args[i])}
argline+='"';return[argline]}if(options.windowsVerbatimArguments){var args_1=this.args.slice(0);args_1.slice=function(){
if(arguments.length!=1||arguments[0]!=0){throw new Error("Unexpected arguments passed to args.slice when windowsVerbatim\
Arguments flag is set.")}return args_1};args_1.unshift=function(){if(arguments.length!=1){throw new Error("Unexpected ar\
guments passed to args.unshift when windowsVerbatimArguments flag is set.")}return Array.prototype.unshift.call(args_1,'\
"'.concat(arguments[0],'"'))};return args_1}else if(options.shell){var args=[];for(var _i=0,_a=this.args;_i<_a.length;_i++){
var arg=_a[_i];if(this._needQuotesForCmd(arg,"%")){args.push(this._wrapArg(arg,'"'))}else{args.push(arg)}}return args}}else if(options.
shell){return this.args.map(function(arg2){if(_this._isWrapped(arg2,"'")){return arg2}arg2=_this._unwrapArg(arg2,'"');arg2=
_this._escapeChar(arg2,'"');return _this._wrapArg(arg2,'"')})}return this.args};ToolRunner2.prototype._escapeChar=function(arg,charToEscape){
var escChar="\\";var output="";var charIsEscaped=false;for(var _i=0,arg_1=arg;_i<arg_1.length;_i++){var char=arg_1[_i];if(char===
charToEscape&&!charIsEscaped){output+=escChar+char}else{output+=char}charIsEscaped=char===escChar&&!charIsEscaped}return output};
ToolRunner2.prototype._isCmdFile=function(){var upperToolPath=this.toolPath.toUpperCase();return im._endsWith(upperToolPath,
".CMD")||im._endsWith(upperToolPath,".BAT")};ToolRunner2.prototype._needQuotesForCmd=function(arg,additionalChars){var specialChars=this.
cmdSpecialChars;if(additionalChars){specialChars=this.cmdSpecialChars.concat(additionalChars)}var _loop_1=function(char2){
if(specialChars.some(function(x){return x===char2})){return{value:true}}};for(var _i=0,arg_2=arg;_i<arg_2.length;_i++){var char=arg_2[_i];
var state_1=_loop_1(char);if(typeof state_1==="object")return state_1.value}return false};ToolRunner2.prototype._windowsQuoteCmdArg=
function(arg){if(!this._isCmdFile()){return this._uv_quote_cmd_arg(arg)}if(!arg){return'""'}var needsQuotes=this._needQuotesForCmd(
arg);if(!needsQuotes){return arg}var reverse='"';var quote_hit=true;for(var i=arg.length;i>0;i--){reverse+=arg[i-1];if(quote_hit&&
arg[i-1]=="\\"){reverse+="\\"}else if(arg[i-1]=='"'){quote_hit=true;reverse+='"'}else{quote_hit=false}}reverse+='"';return reverse.
split("").reverse().join("")};ToolRunner2.prototype._uv_quote_cmd_arg=function(arg){if(!arg){return'""'}if(arg.indexOf("\
 ")<0&&arg.indexOf("	")<0&&arg.indexOf('"')<0){return arg}if(arg.indexOf('"')<0&&arg.indexOf("\\")<0){return'"'.concat(arg,
'"')}var reverse='"';var quote_hit=true;for(var i=arg.length;i>0;i--){reverse+=arg[i-1];if(quote_hit&&arg[i-1]=="\\"){reverse+=
"\\"}else if(arg[i-1]=='"'){quote_hit=true;reverse+="\\"}else{quote_hit=false}}reverse+='"';return reverse.split("").reverse().
join("")};ToolRunner2.prototype._cloneExecOptions=function(options){options=options||{};var result={cwd:options.cwd||process.
cwd(),env:options.env||process.env,silent:options.silent||false,failOnStdErr:options.failOnStdErr||false,ignoreReturnCode:options.
ignoreReturnCode||false,windowsVerbatimArguments:options.windowsVerbatimArguments||false,shell:options.shell||false,externalOutput:options.
externalOutput};result.outStream=options.outStream||process.stdout;result.errStream=options.errStream||process.stderr;return result};
ToolRunner2.prototype._createDisplayFilter=function(options){var ext=options.externalOutput;if(!ext){return null}var outStream=options.
outStream;var errDest=options.failOnStdErr?options.errStream:options.outStream;var stdoutWriter=eom.createFilteredWriter(
ext,outStream);var stderrWriter=errDest===outStream?stdoutWriter:eom.createFilteredWriter(ext,errDest);return{commandLine:function(text){
outStream.write(eom.filterExternalOutput(text,ext))},stdout:function(data){return stdoutWriter.write(data)},stderr:function(data){
return stderrWriter.write(data)},finalize:function(){stdoutWriter.end();if(stderrWriter!==stdoutWriter){stderrWriter.end()}}}};
ToolRunner2.prototype._getSpawnOptions=function(options){options=options||{};var result={};result.cwd=options.cwd;result.
env=options.env;result.shell=options.shell;result["windowsVerbatimArguments"]=options.windowsVerbatimArguments||this._isCmdFile();
return result};ToolRunner2.prototype._getSpawnSyncOptions=function(options){var result={};result.maxBuffer=1024*1024*1024;
result.cwd=options.cwd;result.env=options.env;result.shell=options.shell;result["windowsVerbatimArguments"]=options.windowsVerbatimArguments||
this._isCmdFile();return result};ToolRunner2.prototype.execWithPipingAsync=function(pipeOutputToTool,options){var _this=this;
this._debug("exec tool: "+this.toolPath);this._debug("arguments:");this.args.forEach(function(arg){_this._debug("   "+arg)});
var success=true;var optionsNonNull=this._cloneExecOptions(options);var df=this._createDisplayFilter(optionsNonNull);if(!optionsNonNull.
silent){if(df){df.commandLine(this._getCommandString(optionsNonNull)+os.EOL)}else{optionsNonNull.outStream.write(this._getCommandString(
optionsNonNull)+os.EOL)}}var cp;var toolPath=pipeOutputToTool.toolPath;var toolPathFirst;var successFirst=true;var returnCodeFirst;
var fileStream;var waitingEvents=0;var returnCode=0;var error;toolPathFirst=this.toolPath;waitingEvents++;var cpFirst=child.
spawn(this._getSpawnFileName(optionsNonNull),this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(optionsNonNull));waitingEvents++;
cp=child.spawn(pipeOutputToTool._getSpawnFileName(optionsNonNull),pipeOutputToTool._getSpawnArgs(optionsNonNull),pipeOutputToTool.
_getSpawnOptions(optionsNonNull));fileStream=this.pipeOutputToFile?fs.createWriteStream(this.pipeOutputToFile):null;return new Promise(
function(resolve,reject){var _a,_b,_c,_d;var complete=function(){if(waitingEvents!=0){return}if(df){df.finalize()}if(error){
reject(error)}else{resolve(returnCode)}};if(fileStream){waitingEvents++;fileStream.on("finish",function(){waitingEvents--;
fileStream=null;complete()});fileStream.on("error",function(err){waitingEvents--;_this._debug("Failed to pipe output of ".
concat(toolPathFirst," to file ").concat(_this.pipeOutputToFile,". Error = ").concat(err));fileStream=null;complete()})}
(_a=cpFirst.stdout)===null||_a===void 0?void 0:_a.on("data",function(data){var _a2,_b2;try{if(fileStream){fileStream.write(
data)}if(!((_a2=cp.stdin)===null||_a2===void 0?void 0:_a2.destroyed)){(_b2=cp.stdin)===null||_b2===void 0?void 0:_b2.write(
data)}}catch(err){_this._debug("Failed to pipe output of "+toolPathFirst+" to "+toolPath);_this._debug(toolPath+" might \
have exited due to errors prematurely. Verify the arguments passed are valid.")}});(_b=cpFirst.stderr)===null||_b===void 0?
void 0:_b.on("data",function(data){if(fileStream){fileStream.write(data)}successFirst=!optionsNonNull.failOnStdErr;if(!optionsNonNull.
silent){if(df){df.stderr(data)}else{var s=optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;
s.write(data)}}});cpFirst.on("error",function(err){var _a2;waitingEvents--;if(fileStream){fileStream.end()}(_a2=cp.stdin)===
null||_a2===void 0?void 0:_a2.end();error=new Error(toolPathFirst+" failed. "+err.message);complete()});cpFirst.on("clos\
e",function(code,signal){var _a2;waitingEvents--;if(code!=0&&!optionsNonNull.ignoreReturnCode){successFirst=false;returnCodeFirst=
code;returnCode=returnCodeFirst}_this._debug("success of first tool:"+successFirst);if(fileStream){fileStream.end()}(_a2=
cp.stdin)===null||_a2===void 0?void 0:_a2.end();complete()});var stdLineBuffer="";(_c=cp.stdout)===null||_c===void 0?void 0:
_c.on("data",function(data){_this.emit("stdout",data);if(!optionsNonNull.silent){if(df){df.stdout(data)}else{optionsNonNull.
outStream.write(data)}}stdLineBuffer=_this._processLineBuffer(data,stdLineBuffer,function(line){_this.emit("stdline",line)})});
var errLineBuffer="";(_d=cp.stderr)===null||_d===void 0?void 0:_d.on("data",function(data){_this.emit("stderr",data);success=
!optionsNonNull.failOnStdErr;if(!optionsNonNull.silent){if(df){df.stderr(data)}else{var s=optionsNonNull.failOnStdErr?optionsNonNull.
errStream:optionsNonNull.outStream;s.write(data)}}errLineBuffer=_this._processLineBuffer(data,errLineBuffer,function(line){
_this.emit("errline",line)})});cp.on("error",function(err){waitingEvents--;error=new Error(toolPath+" failed. "+err.message);
complete()});cp.on("close",function(code,signal){waitingEvents--;_this._debug("rc:"+code);returnCode=code;if(stdLineBuffer.
length>0){_this.emit("stdline",stdLineBuffer)}if(errLineBuffer.length>0){_this.emit("errline",errLineBuffer)}if(code!=0&&
!optionsNonNull.ignoreReturnCode){success=false}_this._debug("success:"+success);if(!successFirst){error=new Error(toolPathFirst+
" failed with return code: "+returnCodeFirst)}else if(!success){error=new Error(toolPath+" failed with return code: "+code)}
complete()})})};ToolRunner2.prototype.execWithPiping=function(pipeOutputToTool,options){var _this=this;var _a,_b,_c,_d;var defer=Q.
defer();this._debug("exec tool: "+this.toolPath);this._debug("arguments:");this.args.forEach(function(arg){_this._debug(
"   "+arg)});var success=true;var optionsNonNull=this._cloneExecOptions(options);var df=this._createDisplayFilter(optionsNonNull);
if(!optionsNonNull.silent){if(df){df.commandLine(this._getCommandString(optionsNonNull)+os.EOL)}else{optionsNonNull.outStream.
write(this._getCommandString(optionsNonNull)+os.EOL)}}var cp;var toolPath=pipeOutputToTool.toolPath;var toolPathFirst;var successFirst=true;
var returnCodeFirst;var fileStream;var waitingEvents=0;var returnCode=0;var error;toolPathFirst=this.toolPath;waitingEvents++;
var cpFirst=child.spawn(this._getSpawnFileName(optionsNonNull),this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(
optionsNonNull));waitingEvents++;cp=child.spawn(pipeOutputToTool._getSpawnFileName(optionsNonNull),pipeOutputToTool._getSpawnArgs(
optionsNonNull),pipeOutputToTool._getSpawnOptions(optionsNonNull));fileStream=this.pipeOutputToFile?fs.createWriteStream(
this.pipeOutputToFile):null;var complete=function(){if(waitingEvents!=0){return}if(df){df.finalize()}if(error){defer.reject(
error)}else{defer.resolve(returnCode)}};if(fileStream){waitingEvents++;fileStream.on("finish",function(){waitingEvents--;
fileStream=null;complete()});fileStream.on("error",function(err){waitingEvents--;_this._debug("Failed to pipe output of ".
concat(toolPathFirst," to file ").concat(_this.pipeOutputToFile,". Error = ").concat(err));fileStream=null;complete()})}
(_a=cpFirst.stdout)===null||_a===void 0?void 0:_a.on("data",function(data){var _a2;try{if(fileStream){fileStream.write(data)}
(_a2=cp.stdin)===null||_a2===void 0?void 0:_a2.write(data)}catch(err){_this._debug("Failed to pipe output of "+toolPathFirst+
" to "+toolPath);_this._debug(toolPath+" might have exited due to errors prematurely. Verify the arguments passed are va\
lid.")}});(_b=cpFirst.stderr)===null||_b===void 0?void 0:_b.on("data",function(data){if(fileStream){fileStream.write(data)}
successFirst=!optionsNonNull.failOnStdErr;if(!optionsNonNull.silent){if(df){df.stderr(data)}else{var s=optionsNonNull.failOnStdErr?
optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}}});cpFirst.on("error",function(err){var _a2;waitingEvents--;
if(fileStream){fileStream.end()}(_a2=cp.stdin)===null||_a2===void 0?void 0:_a2.end();error=new Error(toolPathFirst+" fai\
led. "+err.message);complete()});cpFirst.on("close",function(code,signal){var _a2;waitingEvents--;if(code!=0&&!optionsNonNull.
ignoreReturnCode){successFirst=false;returnCodeFirst=code;returnCode=returnCodeFirst}_this._debug("success of first tool\
:"+successFirst);if(fileStream){fileStream.end()}(_a2=cp.stdin)===null||_a2===void 0?void 0:_a2.end();complete()});var stdLineBuffer="";
(_c=cp.stdout)===null||_c===void 0?void 0:_c.on("data",function(data){_this.emit("stdout",data);if(!optionsNonNull.silent){
if(df){df.stdout(data)}else{optionsNonNull.outStream.write(data)}}stdLineBuffer=_this._processLineBuffer(data,stdLineBuffer,
function(line){_this.emit("stdline",line)})});var errLineBuffer="";(_d=cp.stderr)===null||_d===void 0?void 0:_d.on("data",
function(data){_this.emit("stderr",data);success=!optionsNonNull.failOnStdErr;if(!optionsNonNull.silent){if(df){df.stderr(
data)}else{var s=optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}}errLineBuffer=
_this._processLineBuffer(data,errLineBuffer,function(line){_this.emit("errline",line)})});cp.on("error",function(err){waitingEvents--;
error=new Error(toolPath+" failed. "+err.message);complete()});cp.on("close",function(code,signal){waitingEvents--;_this.
_debug("rc:"+code);returnCode=code;if(stdLineBuffer.length>0){_this.emit("stdline",stdLineBuffer)}if(errLineBuffer.length>
0){_this.emit("errline",errLineBuffer)}if(code!=0&&!optionsNonNull.ignoreReturnCode){success=false}_this._debug("success\
:"+success);if(!successFirst){error=new Error(toolPathFirst+" failed with return code: "+returnCodeFirst)}else if(!success){
error=new Error(toolPath+" failed with return code: "+code)}complete()});return defer.promise};ToolRunner2.prototype.arg=
function(val){if(!val){return this}if(val instanceof Array){this._debug(this.toolPath+" arg: "+JSON.stringify(val));this.
args=this.args.concat(val)}else if(typeof val==="string"){this._debug(this.toolPath+" arg: "+val);this.args=this.args.concat(
val.trim())}return this};ToolRunner2.prototype.line=function(val){if(!val){return this}this._debug(this.toolPath+" arg: "+
val);this.args=this.args.concat(this._argStringToArray(val));return this};ToolRunner2.prototype.argIf=function(condition,val){
if(condition){this.arg(val)}return this};ToolRunner2.prototype.pipeExecOutputToTool=function(tool,file){this.pipeOutputToTool=
tool;this.pipeOutputToFile=file;return this};ToolRunner2.prototype.execAsync=function(options){var _this=this;var _a,_b,
_c;if(this.pipeOutputToTool){return this.execWithPipingAsync(this.pipeOutputToTool,options)}this._debug("exec tool: "+this.
toolPath);this._debug("arguments:");this.args.forEach(function(arg){_this._debug("   "+arg)});var optionsNonNull=this._cloneExecOptions(
options);var df=this._createDisplayFilter(optionsNonNull);if(!optionsNonNull.silent){if(df){df.commandLine(this._getCommandString(
optionsNonNull)+os.EOL)}else{optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os.EOL)}}var state=new ExecState(
optionsNonNull,this.toolPath);state.on("debug",function(message){_this._debug(message)});var stdLineBuffer="";var errLineBuffer="";
var emitDoneEvent=function(resolve,reject){state.on("done",function(error,exitCode){if(stdLineBuffer.length>0){_this.emit(
"stdline",stdLineBuffer)}if(errLineBuffer.length>0){_this.emit("errline",errLineBuffer)}if(cp){cp.removeAllListeners()}if(error){
reject(error)}else{resolve(exitCode)}})};var cp;try{cp=child.spawn(this._getSpawnFileName(options),this._getSpawnArgs(optionsNonNull),
this._getSpawnOptions(options))}catch(error){return new Promise(function(resolve,reject){emitDoneEvent(resolve,reject);state.
processError=error.message;state.processExited=true;state.processClosed=true;state.CheckComplete()})}this.childProcess=cp;
(_a=cp.stdout)===null||_a===void 0?void 0:_a.on("end",function(){if(!optionsNonNull.silent){if(df){df.stdout(Buffer.from(
os.EOL))}else{optionsNonNull.outStream.write(os.EOL)}}});(_b=cp.stdout)===null||_b===void 0?void 0:_b.on("data",function(data){
_this.emit("stdout",data);if(!optionsNonNull.silent){if(df){df.stdout(data)}else{optionsNonNull.outStream.write(data)}}stdLineBuffer=
_this._processLineBuffer(data,stdLineBuffer,function(line){_this.emit("stdline",line)})});(_c=cp.stderr)===null||_c===void 0?
void 0:_c.on("data",function(data){state.processStderr=true;_this.emit("stderr",data);if(!optionsNonNull.silent){if(df){
df.stderr(data)}else{var s=optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}}
errLineBuffer=_this._processLineBuffer(data,errLineBuffer,function(line){_this.emit("errline",line)})});cp.on("error",function(err){
state.processError=err.message;state.processExited=true;state.processClosed=true;state.CheckComplete()});cp.on("exit",function(code,signal){
state.processExitCode=code;state.processExitSignal=signal;state.processExited=true;state.CheckComplete()});cp.on("close",
function(code,signal){if(df){df.finalize()}state.processCloseCode=code;state.processCloseSignal=signal;state.processClosed=
true;state.processExited=true;state.CheckComplete()});return new Promise(emitDoneEvent)};ToolRunner2.prototype.exec=function(options){
var _this=this;var _a,_b,_c;if(this.pipeOutputToTool){return this.execWithPiping(this.pipeOutputToTool,options)}var defer=Q.
defer();this._debug("exec tool: "+this.toolPath);this._debug("arguments:");this.args.forEach(function(arg){_this._debug(
"   "+arg)});var optionsNonNull=this._cloneExecOptions(options);var df=this._createDisplayFilter(optionsNonNull);if(!optionsNonNull.
silent){if(df){df.commandLine(this._getCommandString(optionsNonNull)+os.EOL)}else{optionsNonNull.outStream.write(this._getCommandString(
optionsNonNull)+os.EOL)}}var state=new ExecState(optionsNonNull,this.toolPath);state.on("debug",function(message){_this.
_debug(message)});var stdLineBuffer="";var errLineBuffer="";state.on("done",function(error,exitCode){if(stdLineBuffer.length>
0){_this.emit("stdline",stdLineBuffer)}if(errLineBuffer.length>0){_this.emit("errline",errLineBuffer)}if(cp){cp.removeAllListeners()}
if(error){defer.reject(error)}else{defer.resolve(exitCode)}});var cp;try{cp=child.spawn(this._getSpawnFileName(options),
this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(options))}catch(error){state.processError=error.message;state.processExited=
true;state.processClosed=true;state.CheckComplete();return defer.promise}this.childProcess=cp;(_a=cp.stdout)===null||_a===
void 0?void 0:_a.on("end",function(){if(!optionsNonNull.silent){if(df){df.stdout(Buffer.from(os.EOL))}else{optionsNonNull.
outStream.write(os.EOL)}}});(_b=cp.stdout)===null||_b===void 0?void 0:_b.on("data",function(data){_this.emit("stdout",data);
if(!optionsNonNull.silent){if(df){df.stdout(data)}else{optionsNonNull.outStream.write(data)}}stdLineBuffer=_this._processLineBuffer(
data,stdLineBuffer,function(line){_this.emit("stdline",line)})});(_c=cp.stderr)===null||_c===void 0?void 0:_c.on("data",
function(data){state.processStderr=true;_this.emit("stderr",data);if(!optionsNonNull.silent){if(df){df.stderr(data)}else{
var s=optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}}errLineBuffer=_this._processLineBuffer(
data,errLineBuffer,function(line){_this.emit("errline",line)})});cp.on("error",function(err){state.processError=err.message;
state.processExited=true;state.processClosed=true;state.CheckComplete()});cp.on("exit",function(code,signal){state.processExitCode=
code;state.processExitSignal=signal;state.processExited=true;state.CheckComplete()});cp.on("close",function(code,signal){
if(df){df.finalize()}state.processCloseCode=code;state.processCloseSignal=signal;state.processClosed=true;state.processExited=
true;state.CheckComplete()});return defer.promise};ToolRunner2.prototype.execSync=function(options){var _this=this;this.
_debug("exec tool: "+this.toolPath);this._debug("arguments:");this.args.forEach(function(arg){_this._debug("   "+arg)});
var success=true;options=this._cloneExecOptions(options);var ext=options.externalOutput;if(!options.silent){var cmdLine=this.
_getCommandString(options)+os.EOL;options.outStream.write(ext?eom.filterExternalOutput(cmdLine,ext):cmdLine)}var r=child.
spawnSync(this._getSpawnFileName(options),this._getSpawnArgs(options),this._getSpawnSyncOptions(options));if(!options.silent&&
r.stdout&&r.stdout.length>0){options.outStream.write(ext?eom.filterExternalOutput(r.stdout,ext):r.stdout)}if(!options.silent&&
r.stderr&&r.stderr.length>0){options.errStream.write(ext?eom.filterExternalOutput(r.stderr,ext):r.stderr)}var res={code:r.
status,error:r.error};res.stdout=r.stdout?r.stdout.toString():"";res.stderr=r.stderr?r.stderr.toString():"";return res};
ToolRunner2.prototype.killChildProcess=function(signal){if(signal===void 0){signal="SIGTERM"}if(this.childProcess){this.
_debug("[killChildProcess] Signal ".concat(signal," received"));this.childProcess.kill(signal)}};return ToolRunner2})(events.
EventEmitter);exports.ToolRunner=ToolRunner;var ExecState=(function(_super){__extends(ExecState2,_super);function ExecState2(options,toolPath){
var _this=_super.call(this)||this;_this.delay=1e4;_this.timeout=null;if(!toolPath){throw new Error("toolPath must not be\
 empty")}_this.options=options;_this.toolPath=toolPath;var delay=process.env["TASKLIB_TEST_TOOLRUNNER_EXITDELAY"];if(delay){
_this.delay=parseInt(delay)}return _this}ExecState2.prototype.CheckComplete=function(){if(this.done){return}if(this.processClosed){
this._setResult()}else if(this.processExited){this.timeout=setTimeout(ExecState2.HandleTimeout,this.delay,this)}};ExecState2.
prototype._debug=function(message){this.emit("debug",message)};ExecState2.prototype._setResult=function(){var error;if(this.
processExited){this._debug("Process exited with code ".concat(this.processExitCode," and signal ").concat(this.processExitSignal,
" for tool '").concat(this.toolPath,"'"));if(this.processError){error=new Error(im._loc("LIB_ProcessError",this.toolPath,
this.processError))}else if(this.processExitCode!=0&&!this.options.ignoreReturnCode){error=new Error(im._loc("LIB_Proces\
sExitCode",this.toolPath,this.processExitCode))}else if(this.processStderr&&this.options.failOnStdErr){error=new Error(im.
_loc("LIB_ProcessStderr",this.toolPath))}}if(this.processClosed){this._debug("STDIO streams have closed and received exi\
t code ".concat(this.processCloseCode," and signal ").concat(this.processCloseSignal," for tool '").concat(this.toolPath,
"'"))}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",error,this.processExitCode)};
ExecState2.HandleTimeout=function(state){if(state.done){return}if(!state.processClosed&&state.processExited){console.log(
im._loc("LIB_StdioNotClosed",state.delay/1e3,state.toolPath));state._debug(im._loc("LIB_StdioNotClosed",state.delay/1e3,
state.toolPath))}state._setResult()};return ExecState2})(events.EventEmitter)}),9437:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.Vault=void 0;var fs=__nccwpck_require__2(9896);var path=__nccwpck_require__2(
6928);var crypto=__nccwpck_require__2(6982);var algorithm="aes-256-ctr";var encryptEncoding="hex";var unencryptedEncoding="\
utf8";var Vault=(function(){function Vault2(keyPath){this._keyFile=path.join(keyPath,".taskkey");this._store={};this.genKey()}
Vault2.prototype.initialize=function(){};Vault2.prototype.storeSecret=function(name,data){if(!name||name.length==0){return false}
name=name.toLowerCase();if(!data||data.length==0){if(this._store.hasOwnProperty(name)){delete this._store[name]}return false}
var key=this.getKey();var iv=crypto.randomBytes(16);var cipher=crypto.createCipheriv(algorithm,key,iv);var crypted=cipher.
update(data,unencryptedEncoding,encryptEncoding);var cryptedFinal=cipher.final(encryptEncoding);this._store[name]=iv.toString(
encryptEncoding)+crypted+cryptedFinal;return true};Vault2.prototype.retrieveSecret=function(name){var secret;name=(name||
"").toLowerCase();if(this._store.hasOwnProperty(name)){var key=this.getKey();var data=this._store[name];var ivDataBuffer=Buffer.
from(data,encryptEncoding);var iv=ivDataBuffer.slice(0,16);var encryptedText=ivDataBuffer.slice(16);var decipher=crypto.
createDecipheriv(algorithm,key,iv);var dec=decipher.update(encryptedText);var decFinal=decipher.final(unencryptedEncoding);
secret=dec+decFinal}return secret};Vault2.prototype.getKey=function(){var key=fs.readFileSync(this._keyFile).toString("u\
tf8");return crypto.createHash("sha256").update(key).digest()};Vault2.prototype.genKey=function(){var key;if(crypto.randomUUID){
key=crypto.randomUUID()}else{var bytes=crypto.randomBytes(16);bytes[6]=bytes[6]&15|64;bytes[8]=bytes[8]&63|128;var hex=bytes.
toString("hex");key=hex.slice(0,8)+"-"+hex.slice(8,12)+"-"+hex.slice(12,16)+"-"+hex.slice(16,20)+"-"+hex.slice(20)}fs.writeFileSync(
this._keyFile,key,{encoding:"utf8"})};return Vault2})();exports.Vault=Vault}),1909:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
var bind=__nccwpck_require__2(7650);var $apply=__nccwpck_require__2(2255);var $call=__nccwpck_require__2(3075);var $reflectApply=__nccwpck_require__2(
2460);module.exports=$reflectApply||bind.call($call,$apply)}),2255:(module=>{module.exports=Function.prototype.apply}),3075:(module=>{
module.exports=Function.prototype.call}),5695:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var bind=__nccwpck_require__2(
7650);var $TypeError=__nccwpck_require__2(7052);var $call=__nccwpck_require__2(3075);var $actualApply=__nccwpck_require__2(
1909);module.exports=function callBindBasic(args){if(args.length<1||typeof args[0]!=="function"){throw new $TypeError("a\
 function is required")}return $actualApply(bind,$call,args)}}),2460:(module=>{module.exports=typeof Reflect!=="undefine\
d"&&Reflect&&Reflect.apply}),4239:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var GetIntrinsic=__nccwpck_require__2(
4784);var callBindBasic=__nccwpck_require__2(5695);var $indexOf=callBindBasic([GetIntrinsic("%String.prototype.indexOf%")]);
module.exports=function callBoundIntrinsic(name,allowMissing){var intrinsic=GetIntrinsic(name,!!allowMissing);if(typeof intrinsic===
"function"&&$indexOf(name,".prototype.")>-1){return callBindBasic([intrinsic])}return intrinsic}}),3325:(module=>{module.
exports=function(xs,fn){var res=[];for(var i=0;i<xs.length;i++){var x=fn(xs[i],i);if(isArray(x))res.push.apply(res,x);else
res.push(x)}return res};var isArray=Array.isArray||function(xs){return Object.prototype.toString.call(xs)==="[object Arr\
ay]"}}),31:((__unused_webpack_module,exports,__nccwpck_require__2)=>{exports.utils=__nccwpck_require__2(7041);exports.Cipher=
__nccwpck_require__2(9693);exports.DES=__nccwpck_require__2(5016);exports.CBC=__nccwpck_require__2(7490);exports.EDE=__nccwpck_require__2(
4824)}),7490:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var assert=__nccwpck_require__2(3576);var inherits=__nccwpck_require__2(
4244);var proto={};function CBCState(iv){assert.equal(iv.length,8,"Invalid IV length");this.iv=new Array(8);for(var i=0;i<
this.iv.length;i++)this.iv[i]=iv[i]}function instantiate(Base){function CBC(options){Base.call(this,options);this._cbcInit()}
inherits(CBC,Base);var keys=Object.keys(proto);for(var i=0;i<keys.length;i++){var key=keys[i];CBC.prototype[key]=proto[key]}
CBC.create=function create(options){return new CBC(options)};return CBC}exports.instantiate=instantiate;proto._cbcInit=function _cbcInit(){
var state=new CBCState(this.options.iv);this._cbcState=state};proto._update=function _update(inp,inOff,out,outOff){var state=this.
_cbcState;var superProto=this.constructor.super_.prototype;var iv=state.iv;if(this.type==="encrypt"){for(var i=0;i<this.
blockSize;i++)iv[i]^=inp[inOff+i];superProto._update.call(this,iv,0,out,outOff);for(var i=0;i<this.blockSize;i++)iv[i]=out[outOff+
i]}else{superProto._update.call(this,inp,inOff,out,outOff);for(var i=0;i<this.blockSize;i++)out[outOff+i]^=iv[i];for(var i=0;i<
this.blockSize;i++)iv[i]=inp[inOff+i]}}}),9693:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var assert=__nccwpck_require__2(
3576);function Cipher(options){this.options=options;this.type=this.options.type;this.blockSize=8;this._init();this.buffer=
new Array(this.blockSize);this.bufferOff=0;this.padding=options.padding!==false}module.exports=Cipher;Cipher.prototype._init=
function _init(){};Cipher.prototype.update=function update(data){if(data.length===0)return[];if(this.type==="decrypt")return this.
_updateDecrypt(data);else return this._updateEncrypt(data)};Cipher.prototype._buffer=function _buffer(data,off){var min=Math.
min(this.buffer.length-this.bufferOff,data.length-off);for(var i=0;i<min;i++)this.buffer[this.bufferOff+i]=data[off+i];this.
bufferOff+=min;return min};Cipher.prototype._flushBuffer=function _flushBuffer(out,off){this._update(this.buffer,0,out,off);
this.bufferOff=0;return this.blockSize};Cipher.prototype._updateEncrypt=function _updateEncrypt(data){var inputOff=0;var outputOff=0;
var count=(this.bufferOff+data.length)/this.blockSize|0;var out=new Array(count*this.blockSize);if(this.bufferOff!==0){inputOff+=
this._buffer(data,inputOff);if(this.bufferOff===this.buffer.length)outputOff+=this._flushBuffer(out,outputOff)}var max=data.
length-(data.length-inputOff)%this.blockSize;for(;inputOff<max;inputOff+=this.blockSize){this._update(data,inputOff,out,
outputOff);outputOff+=this.blockSize}for(;inputOff<data.length;inputOff++,this.bufferOff++)this.buffer[this.bufferOff]=data[inputOff];
return out};Cipher.prototype._updateDecrypt=function _updateDecrypt(data){var inputOff=0;var outputOff=0;var count=Math.
ceil((this.bufferOff+data.length)/this.blockSize)-1;var out=new Array(count*this.blockSize);for(;count>0;count--){inputOff+=
this._buffer(data,inputOff);outputOff+=this._flushBuffer(out,outputOff)}inputOff+=this._buffer(data,inputOff);return out};
Cipher.prototype.final=function final(buffer){var first;if(buffer)first=this.update(buffer);var last;if(this.type==="enc\
rypt")last=this._finalEncrypt();else last=this._finalDecrypt();if(first)return first.concat(last);else return last};Cipher.
prototype._pad=function _pad(buffer,off){if(off===0)return false;while(off<buffer.length)buffer[off++]=0;return true};Cipher.
prototype._finalEncrypt=function _finalEncrypt(){if(!this._pad(this.buffer,this.bufferOff))return[];var out=new Array(this.
blockSize);this._update(this.buffer,0,out,0);return out};Cipher.prototype._unpad=function _unpad(buffer){return buffer};
Cipher.prototype._finalDecrypt=function _finalDecrypt(){assert.equal(this.bufferOff,this.blockSize,"Not enough data to d\
ecrypt");var out=new Array(this.blockSize);this._flushBuffer(out,0);return this._unpad(out)}}),5016:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
var assert=__nccwpck_require__2(3576);var inherits=__nccwpck_require__2(4244);var utils=__nccwpck_require__2(7041);var Cipher=__nccwpck_require__2(
9693);function DESState(){this.tmp=new Array(2);this.keys=null}function DES(options){Cipher.call(this,options);var state=new DESState;
this._desState=state;this.deriveKeys(state,options.key)}inherits(DES,Cipher);module.exports=DES;DES.create=function create(options){
return new DES(options)};var shiftTable=[1,1,2,2,2,2,2,2,1,2,2,2,2,2,2,1];DES.prototype.deriveKeys=function deriveKeys(state,key){
state.keys=new Array(16*2);assert.equal(key.length,this.blockSize,"Invalid key length");var kL=utils.readUInt32BE(key,0);
var kR=utils.readUInt32BE(key,4);utils.pc1(kL,kR,state.tmp,0);kL=state.tmp[0];kR=state.tmp[1];for(var i=0;i<state.keys.length;i+=
2){var shift=shiftTable[i>>>1];kL=utils.r28shl(kL,shift);kR=utils.r28shl(kR,shift);utils.pc2(kL,kR,state.keys,i)}};DES.prototype.
_update=function _update(inp,inOff,out,outOff){var state=this._desState;var l=utils.readUInt32BE(inp,inOff);var r=utils.
readUInt32BE(inp,inOff+4);utils.ip(l,r,state.tmp,0);l=state.tmp[0];r=state.tmp[1];if(this.type==="encrypt")this._encrypt(
state,l,r,state.tmp,0);else this._decrypt(state,l,r,state.tmp,0);l=state.tmp[0];r=state.tmp[1];utils.writeUInt32BE(out,l,
outOff);utils.writeUInt32BE(out,r,outOff+4)};DES.prototype._pad=function _pad(buffer,off){if(this.padding===false){return false}
var value=buffer.length-off;for(var i=off;i<buffer.length;i++)buffer[i]=value;return true};DES.prototype._unpad=function _unpad(buffer){
if(this.padding===false){return buffer}var pad=buffer[buffer.length-1];for(var i=buffer.length-pad;i<buffer.length;i++)assert.
equal(buffer[i],pad);return buffer.slice(0,buffer.length-pad)};DES.prototype._encrypt=function _encrypt(state,lStart,rStart,out,off){
var l=lStart;var r=rStart;for(var i=0;i<state.keys.length;i+=2){var keyL=state.keys[i];var keyR=state.keys[i+1];utils.expand(
r,state.tmp,0);keyL^=state.tmp[0];keyR^=state.tmp[1];var s=utils.substitute(keyL,keyR);var f=utils.permute(s);var t=r;r=
(l^f)>>>0;l=t}utils.rip(r,l,out,off)};DES.prototype._decrypt=function _decrypt(state,lStart,rStart,out,off){var l=rStart;
var r=lStart;for(var i=state.keys.length-2;i>=0;i-=2){var keyL=state.keys[i];var keyR=state.keys[i+1];utils.expand(l,state.
tmp,0);keyL^=state.tmp[0];keyR^=state.tmp[1];var s=utils.substitute(keyL,keyR);var f=utils.permute(s);var t=l;l=(r^f)>>>
0;r=t}utils.rip(l,r,out,off)}}),4824:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var assert=__nccwpck_require__2(
3576);var inherits=__nccwpck_require__2(4244);var Cipher=__nccwpck_require__2(9693);var DES=__nccwpck_require__2(5016);function EDEState(type,key){
assert.equal(key.length,24,"Invalid key length");var k1=key.slice(0,8);var k2=key.slice(8,16);var k3=key.slice(16,24);if(type===
"encrypt"){this.ciphers=[DES.create({type:"encrypt",key:k1}),DES.create({type:"decrypt",key:k2}),DES.create({type:"encry\
pt",key:k3})]}else{this.ciphers=[DES.create({type:"decrypt",key:k3}),DES.create({type:"encrypt",key:k2}),DES.create({type:"\
decrypt",key:k1})]}}function EDE(options){Cipher.call(this,options);var state=new EDEState(this.type,this.options.key);this.
_edeState=state}inherits(EDE,Cipher);module.exports=EDE;EDE.create=function create(options){return new EDE(options)};EDE.
prototype._update=function _update(inp,inOff,out,outOff){var state=this._edeState;state.ciphers[0]._update(inp,inOff,out,
outOff);state.ciphers[1]._update(out,outOff,out,outOff);state.ciphers[2]._update(out,outOff,out,outOff)};EDE.prototype._pad=
DES.prototype._pad;EDE.prototype._unpad=DES.prototype._unpad}),7041:((__unused_webpack_module,exports)=>{exports.readUInt32BE=
function readUInt32BE(bytes,off){var res=bytes[0+off]<<24|bytes[1+off]<<16|bytes[2+off]<<8|bytes[3+off];return res>>>0};
exports.writeUInt32BE=function writeUInt32BE(bytes,value,off){bytes[0+off]=value>>>24;bytes[1+off]=value>>>16&255;bytes[2+
off]=value>>>8&255;bytes[3+off]=value&255};exports.ip=function ip(inL,inR,out,off){var outL=0;var outR=0;for(var i=6;i>=
0;i-=2){for(var j=0;j<=24;j+=8){outL<<=1;outL|=inR>>>j+i&1}for(var j=0;j<=24;j+=8){outL<<=1;outL|=inL>>>j+i&1}}for(var i=6;i>=
0;i-=2){for(var j=1;j<=25;j+=8){outR<<=1;outR|=inR>>>j+i&1}for(var j=1;j<=25;j+=8){outR<<=1;outR|=inL>>>j+i&1}}out[off+0]=
outL>>>0;out[off+1]=outR>>>0};exports.rip=function rip(inL,inR,out,off){var outL=0;var outR=0;for(var i=0;i<4;i++){for(var j=24;j>=
0;j-=8){outL<<=1;outL|=inR>>>j+i&1;outL<<=1;outL|=inL>>>j+i&1}}for(var i=4;i<8;i++){for(var j=24;j>=0;j-=8){outR<<=1;outR|=
inR>>>j+i&1;outR<<=1;outR|=inL>>>j+i&1}}out[off+0]=outL>>>0;out[off+1]=outR>>>0};exports.pc1=function pc1(inL,inR,out,off){
var outL=0;var outR=0;for(var i=7;i>=5;i--){for(var j=0;j<=24;j+=8){outL<<=1;outL|=inR>>j+i&1}for(var j=0;j<=24;j+=8){outL<<=
1;outL|=inL>>j+i&1}}for(var j=0;j<=24;j+=8){outL<<=1;outL|=inR>>j+i&1}for(var i=1;i<=3;i++){for(var j=0;j<=24;j+=8){outR<<=
1;outR|=inR>>j+i&1}for(var j=0;j<=24;j+=8){outR<<=1;outR|=inL>>j+i&1}}for(var j=0;j<=24;j+=8){outR<<=1;outR|=inL>>j+i&1}
out[off+0]=outL>>>0;out[off+1]=outR>>>0};exports.r28shl=function r28shl(num,shift){return num<<shift&268435455|num>>>28-
shift};var pc2table=[14,11,17,4,27,23,25,0,13,22,7,18,5,9,16,24,2,20,12,21,1,8,15,26,15,4,25,19,9,1,26,16,5,11,23,8,12,7,
17,0,22,3,10,14,6,20,27,24];exports.pc2=function pc2(inL,inR,out,off){var outL=0;var outR=0;var len=pc2table.length>>>1;
for(var i=0;i<len;i++){outL<<=1;outL|=inL>>>pc2table[i]&1}for(var i=len;i<pc2table.length;i++){outR<<=1;outR|=inR>>>pc2table[i]&
1}out[off+0]=outL>>>0;out[off+1]=outR>>>0};exports.expand=function expand(r,out,off){var outL=0;var outR=0;outL=(r&1)<<5|
r>>>27;for(var i=23;i>=15;i-=4){outL<<=6;outL|=r>>>i&63}for(var i=11;i>=3;i-=4){outR|=r>>>i&63;outR<<=6}outR|=(r&31)<<1|
r>>>31;out[off+0]=outL>>>0;out[off+1]=outR>>>0};var sTable=[14,0,4,15,13,7,1,4,2,14,15,2,11,13,8,1,3,10,10,6,6,12,12,11,
5,9,9,5,0,3,7,8,4,15,1,12,14,8,8,2,13,4,6,9,2,1,11,7,15,5,12,11,9,3,7,14,3,10,10,0,5,6,0,13,15,3,1,13,8,4,14,7,6,15,11,2,
3,8,4,14,9,12,7,0,2,1,13,10,12,6,0,9,5,11,10,5,0,13,14,8,7,10,11,1,10,3,4,15,13,4,1,2,5,11,8,6,12,7,6,12,9,0,3,5,2,14,15,
9,10,13,0,7,9,0,14,9,6,3,3,4,15,6,5,10,1,2,13,8,12,5,7,14,11,12,4,11,2,15,8,1,13,1,6,10,4,13,9,0,8,6,15,9,3,8,0,7,11,4,1,
15,2,14,12,3,5,11,10,5,14,2,7,12,7,13,13,8,14,11,3,5,0,6,6,15,9,0,10,3,1,4,2,7,8,2,5,12,11,1,12,10,4,14,15,9,10,3,6,15,9,
0,0,6,12,10,11,1,7,13,13,8,15,9,1,4,3,5,14,11,5,12,2,7,8,2,4,14,2,14,12,11,4,2,1,12,7,4,10,7,11,13,6,1,8,5,5,0,3,15,15,10,
13,3,0,9,14,8,9,6,4,11,2,8,1,12,11,7,10,1,13,14,7,2,8,13,15,6,9,15,12,0,5,9,6,10,3,4,0,5,14,3,12,10,1,15,10,4,15,2,9,7,2,
12,6,9,8,5,0,6,13,1,3,13,4,14,14,0,7,11,5,3,11,8,9,4,14,3,15,2,5,12,2,9,8,5,12,15,3,10,7,11,0,14,4,1,10,7,1,6,13,0,11,8,
6,13,4,13,11,0,2,11,14,7,15,4,0,9,8,1,13,10,3,14,12,3,9,5,7,12,5,2,10,15,6,8,1,6,1,6,4,11,11,13,13,8,12,1,3,4,7,10,14,7,
10,9,15,5,6,0,8,15,0,14,5,2,9,3,2,12,13,1,2,15,8,13,4,8,6,10,15,3,11,7,1,4,10,12,9,5,3,6,14,11,5,0,0,14,12,9,7,2,7,2,11,
1,4,14,1,7,9,4,12,10,14,8,2,13,0,15,6,12,10,9,13,0,15,3,3,5,5,6,8,11];exports.substitute=function substitute(inL,inR){var out=0;
for(var i=0;i<4;i++){var b=inL>>>18-i*6&63;var sb=sTable[i*64+b];out<<=4;out|=sb}for(var i=0;i<4;i++){var b=inR>>>18-i*6&
63;var sb=sTable[4*64+i*64+b];out<<=4;out|=sb}return out>>>0};var permuteTable=[16,25,12,11,3,20,4,15,31,17,9,6,27,14,1,
22,30,24,8,18,0,5,29,23,13,19,2,26,10,21,28,7];exports.permute=function permute(num){var out=0;for(var i=0;i<permuteTable.
length;i++){out<<=1;out|=num>>>permuteTable[i]&1}return out>>>0};exports.padSplit=function padSplit(num,size,group){var str=num.
toString(2);while(str.length<size)str="0"+str;var out=[];for(var i=0;i<size;i+=group)out.push(str.slice(i,i+group));return out.
join(" ")}}),1207:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var callBind=__nccwpck_require__2(5695);var gOPD=__nccwpck_require__2(
6424);var hasProtoAccessor;try{hasProtoAccessor=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!=="object"||!("c\
ode"in e)||e.code!=="ERR_PROTO_ACCESS"){throw e}}var desc=!!hasProtoAccessor&&gOPD&&gOPD(Object.prototype,"__proto__");var $Object=Object;
var $getPrototypeOf=$Object.getPrototypeOf;module.exports=desc&&typeof desc.get==="function"?callBind([desc.get]):typeof $getPrototypeOf===
"function"?function getDunder(value){return $getPrototypeOf(value==null?value:$Object(value))}:false}),5868:(module=>{var $defineProperty=Object.
defineProperty||false;if($defineProperty){try{$defineProperty({},"a",{value:1})}catch(e){$defineProperty=false}}module.exports=
$defineProperty}),3446:(module=>{module.exports=EvalError}),6190:(module=>{module.exports=Error}),1219:(module=>{module.
exports=RangeError}),2671:(module=>{module.exports=ReferenceError}),3155:(module=>{module.exports=SyntaxError}),7052:(module=>{
module.exports=TypeError}),2492:(module=>{module.exports=URIError}),9677:(module=>{module.exports=Object}),2818:((__unused_webpack_module,exports)=>{
var __webpack_unused_export__;__webpack_unused_export__=true;exports.Io=__webpack_unused_export__=void 0;var peq=new Uint32Array(
65536);var myers_32=function(a,b){var n=a.length;var m=b.length;var lst=1<<n-1;var pv=-1;var mv=0;var sc=n;var i=n;while(i--){
peq[a.charCodeAt(i)]|=1<<i}for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)];var xv=eq|mv;eq|=(eq&pv)+pv^pv;mv|=~(eq|pv);pv&=
eq;if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1;pv=pv<<1|~(xv|mv);mv&=xv}i=n;while(i--){peq[a.charCodeAt(i)]=0}return sc};
var myers_x=function(b,a){var n=a.length;var m=b.length;var mhc=[];var phc=[];var hsize=Math.ceil(n/32);var vsize=Math.ceil(
m/32);for(var i=0;i<hsize;i++){phc[i]=-1;mhc[i]=0}var j=0;for(;j<vsize-1;j++){var mv_1=0;var pv_1=-1;var start_1=j*32;var vlen_1=Math.
min(32,m)+start_1;for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(
i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv_1;var xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb;var ph=mv_1|~(xh|
pv_1);var mh=pv_1&xh;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv_1=mh|~(xv|
ph);mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0;var pv=-1;var start=j*32;var vlen=Math.min(
32,m-start)+start;for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(
i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv;var xh=((eq|mb)&pv)+pv^pv|eq|mb;var ph=mv|~(xh|pv);var mh=pv&
xh;score+=ph>>>m-1&1;score-=mh>>>m-1&1;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=
mh<<1|mb;pv=mh|~(xv|ph);mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score};var distance=function(a,b){
if(a.length<b.length){var tmp=b;b=a;a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(
a,b)};exports.Io=distance;var closest=function(str,arr){var min_distance=Infinity;var min_index=0;for(var i=0;i<arr.length;i++){
var dist=distance(str,arr[i]);if(dist<min_distance){min_distance=dist;min_index=i}}return arr[min_index]};__webpack_unused_export__=
closest}),8074:(module=>{var ERROR_MESSAGE="Function.prototype.bind called on incompatible ";var toStr=Object.prototype.
toString;var max=Math.max;var funcType="[object Function]";var concatty=function concatty2(a,b){var arr=[];for(var i=0;i<
a.length;i+=1){arr[i]=a[i]}for(var j=0;j<b.length;j+=1){arr[j+a.length]=b[j]}return arr};var slicy=function slicy2(arrLike,offset){
var arr=[];for(var i=offset||0,j=0;i<arrLike.length;i+=1,j+=1){arr[j]=arrLike[i]}return arr};var joiny=function(arr,joiner){
var str="";for(var i=0;i<arr.length;i+=1){str+=arr[i];if(i+1<arr.length){str+=joiner}}return str};module.exports=function bind(that){
var target=this;if(typeof target!=="function"||toStr.apply(target)!==funcType){throw new TypeError(ERROR_MESSAGE+target)}
var args=slicy(arguments,1);var bound;var binder=function(){if(this instanceof bound){var result=target.apply(this,concatty(
args,arguments));if(Object(result)===result){return result}return this}return target.apply(that,concatty(args,arguments))};
var boundLength=max(0,target.length-args.length);var boundArgs=[];for(var i=0;i<boundLength;i++){boundArgs[i]="$"+i}bound=
Function("binder","return function ("+joiny(boundArgs,",")+"){ return binder.apply(this,arguments); }")(binder);if(target.
prototype){var Empty=function Empty2(){};Empty.prototype=target.prototype;bound.prototype=new Empty;Empty.prototype=null}
return bound}}),7650:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var implementation=__nccwpck_require__2(8074);
module.exports=Function.prototype.bind||implementation}),6034:(module=>{const cached=function*(){}.constructor;module.exports=
()=>cached}),4784:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var undefined2;var $Object=__nccwpck_require__2(
9677);var $Error=__nccwpck_require__2(6190);var $EvalError=__nccwpck_require__2(3446);var $RangeError=__nccwpck_require__2(
1219);var $ReferenceError=__nccwpck_require__2(2671);var $SyntaxError=__nccwpck_require__2(3155);var $TypeError=__nccwpck_require__2(
7052);var $URIError=__nccwpck_require__2(2492);var abs=__nccwpck_require__2(3135);var floor=__nccwpck_require__2(465);var max=__nccwpck_require__2(
7057);var min=__nccwpck_require__2(3843);var pow=__nccwpck_require__2(297);var round=__nccwpck_require__2(1015);var sign=__nccwpck_require__2(
1778);var $gOPD=__nccwpck_require__2(6424);var $defineProperty=__nccwpck_require__2(5868);var throwTypeError=function(){
throw new $TypeError};var ThrowTypeError=$gOPD?(function(){try{arguments.callee;return throwTypeError}catch(calleeThrows){
try{return $gOPD(arguments,"callee").get}catch(gOPDthrows){return throwTypeError}}})():throwTypeError;var hasSymbols=__nccwpck_require__2(
6966)();var getProto=__nccwpck_require__2(9953);var $ObjectGPO=__nccwpck_require__2(6961);var $ReflectGPO=__nccwpck_require__2(
131);var $apply=__nccwpck_require__2(2255);var $call=__nccwpck_require__2(3075);var needsEval={};var TypedArray=typeof Uint8Array===
"undefined"||!getProto?undefined2:getProto(Uint8Array);var INTRINSICS={__proto__:null,"%AggregateError%":typeof AggregateError===
"undefined"?undefined2:AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer==="undefined"?undefined2:ArrayBuffer,
"%ArrayIteratorPrototype%":hasSymbols&&getProto?getProto([][Symbol.iterator]()):undefined2,"%AsyncFromSyncIteratorProtot\
ype%":undefined2,"%AsyncFunction%":needsEval,"%AsyncGenerator%":needsEval,"%AsyncGeneratorFunction%":needsEval,"%AsyncIt\
eratorPrototype%":needsEval,"%Atomics%":typeof Atomics==="undefined"?undefined2:Atomics,"%BigInt%":typeof BigInt==="unde\
fined"?undefined2:BigInt,"%BigInt64Array%":typeof BigInt64Array==="undefined"?undefined2:BigInt64Array,"%BigUint64Array%":typeof BigUint64Array===
"undefined"?undefined2:BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView==="undefined"?undefined2:DataView,
"%Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,"%encodeURICompo\
nent%":encodeURIComponent,"%Error%":$Error,"%eval%":eval,"%EvalError%":$EvalError,"%Float16Array%":typeof Float16Array===
"undefined"?undefined2:Float16Array,"%Float32Array%":typeof Float32Array==="undefined"?undefined2:Float32Array,"%Float64\
Array%":typeof Float64Array==="undefined"?undefined2:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry===
"undefined"?undefined2:FinalizationRegistry,"%Function%":Function,"%GeneratorFunction%":needsEval,"%Int8Array%":typeof Int8Array===
"undefined"?undefined2:Int8Array,"%Int16Array%":typeof Int16Array==="undefined"?undefined2:Int16Array,"%Int32Array%":typeof Int32Array===
"undefined"?undefined2:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":hasSymbols&&getProto?getProto(
getProto([][Symbol.iterator]())):undefined2,"%JSON%":typeof JSON==="object"?JSON:undefined2,"%Map%":typeof Map==="undefi\
ned"?undefined2:Map,"%MapIteratorPrototype%":typeof Map==="undefined"||!hasSymbols||!getProto?undefined2:getProto(new Map()[Symbol.
iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":$Object,"%Object.getOwnPropertyDescriptor%":$gOPD,"%parseFloat%":parseFloat,
"%parseInt%":parseInt,"%Promise%":typeof Promise==="undefined"?undefined2:Promise,"%Proxy%":typeof Proxy==="undefined"?undefined2:
Proxy,"%RangeError%":$RangeError,"%ReferenceError%":$ReferenceError,"%Reflect%":typeof Reflect==="undefined"?undefined2:
Reflect,"%RegExp%":RegExp,"%Set%":typeof Set==="undefined"?undefined2:Set,"%SetIteratorPrototype%":typeof Set==="undefin\
ed"||!hasSymbols||!getProto?undefined2:getProto(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer===
"undefined"?undefined2:SharedArrayBuffer,"%String%":String,"%StringIteratorPrototype%":hasSymbols&&getProto?getProto(""[Symbol.
iterator]()):undefined2,"%Symbol%":hasSymbols?Symbol:undefined2,"%SyntaxError%":$SyntaxError,"%ThrowTypeError%":ThrowTypeError,
"%TypedArray%":TypedArray,"%TypeError%":$TypeError,"%Uint8Array%":typeof Uint8Array==="undefined"?undefined2:Uint8Array,
"%Uint8ClampedArray%":typeof Uint8ClampedArray==="undefined"?undefined2:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array===
"undefined"?undefined2:Uint16Array,"%Uint32Array%":typeof Uint32Array==="undefined"?undefined2:Uint32Array,"%URIError%":$URIError,
"%WeakMap%":typeof WeakMap==="undefined"?undefined2:WeakMap,"%WeakRef%":typeof WeakRef==="undefined"?undefined2:WeakRef,
"%WeakSet%":typeof WeakSet==="undefined"?undefined2:WeakSet,"%Function.prototype.call%":$call,"%Function.prototype.apply\
%":$apply,"%Object.defineProperty%":$defineProperty,"%Object.getPrototypeOf%":$ObjectGPO,"%Math.abs%":abs,"%Math.floor%":floor,
"%Math.max%":max,"%Math.min%":min,"%Math.pow%":pow,"%Math.round%":round,"%Math.sign%":sign,"%Reflect.getPrototypeOf%":$ReflectGPO};
if(getProto){try{null.error}catch(e){var errorProto=getProto(getProto(e));INTRINSICS["%Error.prototype%"]=errorProto}}var getAsyncFunction=__nccwpck_require__2(
609);var getGeneratorFunction=__nccwpck_require__2(6034);var getAsyncGeneratorFunction=__nccwpck_require__2(8705);var doEval=function doEval2(name){
var value;if(name==="%AsyncFunction%"){value=getAsyncFunction()||void undefined2}else if(name==="%GeneratorFunction%"){value=
getGeneratorFunction()||void undefined2}else if(name==="%AsyncGeneratorFunction%"){value=getAsyncGeneratorFunction()||void undefined2}else if(name===
"%AsyncGenerator%"){var fn=doEval2("%AsyncGeneratorFunction%");if(fn){value=fn.prototype}}else if(name==="%AsyncIterator\
Prototype%"){var gen=doEval2("%AsyncGenerator%");if(gen&&getProto){value=getProto(gen.prototype)}}INTRINSICS[name]=value;
return value};var LEGACY_ALIASES={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":[
"Array","prototype"],"%ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":["Array","prototype",
"forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],"%ArrayProto_values%":["Array","prototype","values"],"%Async\
FunctionPrototype%":["AsyncFunction","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","prototype"],"%AsyncGener\
atorPrototype%":["AsyncGeneratorFunction","prototype","prototype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataVi\
ewPrototype%":["DataView","prototype"],"%DatePrototype%":["Date","prototype"],"%ErrorPrototype%":["Error","prototype"],"\
%EvalErrorPrototype%":["EvalError","prototype"],"%Float32ArrayPrototype%":["Float32Array","prototype"],"%Float64ArrayPro\
totype%":["Float64Array","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["GeneratorFunction",
"prototype"],"%GeneratorPrototype%":["GeneratorFunction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","p\
rototype"],"%Int16ArrayPrototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","prototype"],"%JSONP\
arse%":["JSON","parse"],"%JSONStringify%":["JSON","stringify"],"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":[
"Number","prototype"],"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prototype","toString"],
"%ObjProto_valueOf%":["Object","prototype","valueOf"],"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":[
"Promise","prototype","then"],"%Promise_all%":["Promise","all"],"%Promise_reject%":["Promise","reject"],"%Promise_resolv\
e%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeError","prototype"],"%ReferenceErrorPrototype%":["ReferenceErro\
r","prototype"],"%RegExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%SharedArrayBufferProto\
type%":["SharedArrayBuffer","prototype"],"%StringPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","proto\
type"],"%SyntaxErrorPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","prototype"],"%TypeErr\
orPrototype%":["TypeError","prototype"],"%Uint8ArrayPrototype%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":[
"Uint8ClampedArray","prototype"],"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32ArrayPrototype%":["Uint32A\
rray","prototype"],"%URIErrorPrototype%":["URIError","prototype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSet\
Prototype%":["WeakSet","prototype"]};var bind=__nccwpck_require__2(7650);var hasOwn=__nccwpck_require__2(8714);var $concat=bind.
call($call,Array.prototype.concat);var $spliceApply=bind.call($apply,Array.prototype.splice);var $replace=bind.call($call,
String.prototype.replace);var $strSlice=bind.call($call,String.prototype.slice);var $exec=bind.call($call,RegExp.prototype.
exec);var rePropName=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;
var reEscapeChar=/\\(\\)?/g;var stringToPath=function stringToPath2(string){var first=$strSlice(string,0,1);var last=$strSlice(
string,-1);if(first==="%"&&last!=="%"){throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`")}else if(last===
"%"&&first!=="%"){throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`")}var result=[];$replace(string,
rePropName,function(match,number,quote,subString){result[result.length]=quote?$replace(subString,reEscapeChar,"$1"):number||
match});return result};var getBaseIntrinsic=function getBaseIntrinsic2(name,allowMissing){var intrinsicName=name;var alias;
if(hasOwn(LEGACY_ALIASES,intrinsicName)){alias=LEGACY_ALIASES[intrinsicName];intrinsicName="%"+alias[0]+"%"}if(hasOwn(INTRINSICS,
intrinsicName)){var value=INTRINSICS[intrinsicName];if(value===needsEval){value=doEval(intrinsicName)}if(typeof value===
"undefined"&&!allowMissing){throw new $TypeError("intrinsic "+name+" exists, but is not available. Please file an issue!")}
return{alias,name:intrinsicName,value}}throw new $SyntaxError("intrinsic "+name+" does not exist!")};module.exports=function GetIntrinsic(name,allowMissing){
if(typeof name!=="string"||name.length===0){throw new $TypeError("intrinsic name must be a non-empty string")}if(arguments.
length>1&&typeof allowMissing!=="boolean"){throw new $TypeError('"allowMissing" argument must be a boolean')}if($exec(/^%?[^%]*%?$/,
name)===null){throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name")}
var parts=stringToPath(name);var intrinsicBaseName=parts.length>0?parts[0]:"";var intrinsic=getBaseIntrinsic("%"+intrinsicBaseName+
"%",allowMissing);var intrinsicRealName=intrinsic.name;var value=intrinsic.value;var skipFurtherCaching=false;var alias=intrinsic.
alias;if(alias){intrinsicBaseName=alias[0];$spliceApply(parts,$concat([0,1],alias))}for(var i=1,isOwn=true;i<parts.length;i+=
1){var part=parts[i];var first=$strSlice(part,0,1);var last=$strSlice(part,-1);if((first==='"'||first==="'"||first==="`"||
(last==='"'||last==="'"||last==="`"))&&first!==last){throw new $SyntaxError("property names with quotes must have matchi\
ng quotes")}if(part==="constructor"||!isOwn){skipFurtherCaching=true}intrinsicBaseName+="."+part;intrinsicRealName="%"+intrinsicBaseName+
"%";if(hasOwn(INTRINSICS,intrinsicRealName)){value=INTRINSICS[intrinsicRealName]}else if(value!=null){if(!(part in value)){
if(!allowMissing){throw new $TypeError("base intrinsic for "+name+" exists, but the property is not available.")}return void undefined2}
if($gOPD&&i+1>=parts.length){var desc=$gOPD(value,part);isOwn=!!desc;if(isOwn&&"get"in desc&&!("originalValue"in desc.get)){
value=desc.get}else{value=value[part]}}else{isOwn=hasOwn(value,part);value=value[part]}if(isOwn&&!skipFurtherCaching){INTRINSICS[intrinsicRealName]=
value}}}return value}}),6961:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var $Object=__nccwpck_require__2(
9677);module.exports=$Object.getPrototypeOf||null}),131:(module=>{module.exports=typeof Reflect!=="undefined"&&Reflect.getPrototypeOf||
null}),9953:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var reflectGetProto=__nccwpck_require__2(131);var originalGetProto=__nccwpck_require__2(
6961);var getDunderProto=__nccwpck_require__2(1207);module.exports=reflectGetProto?function getProto(O){return reflectGetProto(
O)}:originalGetProto?function getProto(O){if(!O||typeof O!=="object"&&typeof O!=="function"){throw new TypeError("getPro\
to: not an object")}return originalGetProto(O)}:getDunderProto?function getProto(O){return getDunderProto(O)}:null}),1964:(module=>{
module.exports=Object.getOwnPropertyDescriptor}),6424:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var $gOPD=__nccwpck_require__2(
1964);if($gOPD){try{$gOPD([],"length")}catch(e){$gOPD=null}}module.exports=$gOPD}),6966:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
var origSymbol=typeof Symbol!=="undefined"&&Symbol;var hasSymbolSham=__nccwpck_require__2(6396);module.exports=function hasNativeSymbols(){
if(typeof origSymbol!=="function"){return false}if(typeof Symbol!=="function"){return false}if(typeof origSymbol("foo")!==
"symbol"){return false}if(typeof Symbol("bar")!=="symbol"){return false}return hasSymbolSham()}}),6396:(module=>{module.
exports=function hasSymbols(){if(typeof Symbol!=="function"||typeof Object.getOwnPropertySymbols!=="function"){return false}
if(typeof Symbol.iterator==="symbol"){return true}var obj={};var sym=Symbol("test");var symObj=Object(sym);if(typeof sym===
"string"){return false}if(Object.prototype.toString.call(sym)!=="[object Symbol]"){return false}if(Object.prototype.toString.
call(symObj)!=="[object Symbol]"){return false}var symVal=42;obj[sym]=symVal;for(var _ in obj){return false}if(typeof Object.
keys==="function"&&Object.keys(obj).length!==0){return false}if(typeof Object.getOwnPropertyNames==="function"&&Object.getOwnPropertyNames(
obj).length!==0){return false}var syms=Object.getOwnPropertySymbols(obj);if(syms.length!==1||syms[0]!==sym){return false}
if(!Object.prototype.propertyIsEnumerable.call(obj,sym)){return false}if(typeof Object.getOwnPropertyDescriptor==="funct\
ion"){var descriptor=Object.getOwnPropertyDescriptor(obj,sym);if(descriptor.value!==symVal||descriptor.enumerable!==true){
return false}}return true}}),8714:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var call=Function.prototype.
call;var $hasOwn=Object.prototype.hasOwnProperty;var bind=__nccwpck_require__2(7650);module.exports=bind.call(call,$hasOwn)}),
4244:((module,__unused_webpack_exports,__nccwpck_require__2)=>{try{var util=__nccwpck_require__2(9023);if(typeof util.inherits!==
"function")throw"";module.exports=util.inherits}catch(e){module.exports=__nccwpck_require__2(1103)}}),1103:(module=>{if(typeof Object.
create==="function"){module.exports=function inherits(ctor,superCtor){if(superCtor){ctor.super_=superCtor;ctor.prototype=
Object.create(superCtor.prototype,{constructor:{value:ctor,enumerable:false,writable:true,configurable:true}})}}}else{module.
exports=function inherits(ctor,superCtor){if(superCtor){ctor.super_=superCtor;var TempCtor=function(){};TempCtor.prototype=
superCtor.prototype;ctor.prototype=new TempCtor;ctor.prototype.constructor=ctor}}}}),5101:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
(function(){"use strict";var root=typeof window==="object"?window:{};var NODE_JS=!root.JS_MD4_NO_NODE_JS&&typeof process===
"object"&&process.versions&&process.versions.node;if(NODE_JS){root=global}var COMMON_JS=!root.JS_MD4_NO_COMMON_JS&&true&&
module.exports;var AMD=typeof define==="function"&&define.amd;var ARRAY_BUFFER=!root.JS_MD4_NO_ARRAY_BUFFER&&typeof ArrayBuffer!==
"undefined";var HEX_CHARS="0123456789abcdef".split("");var EXTRA=[128,32768,8388608,-2147483648];var SHIFT=[0,8,16,24];var OUTPUT_TYPES=[
"hex","array","digest","buffer","arrayBuffer"];var blocks=[],buffer8;if(ARRAY_BUFFER){var buffer=new ArrayBuffer(68);buffer8=
new Uint8Array(buffer);blocks=new Uint32Array(buffer)}var createOutputMethod=function(outputType){return function(message){
return new Md4(true).update(message)[outputType]()}};var createMethod=function(){var method=createOutputMethod("hex");if(NODE_JS){
method=nodeWrap(method)}method.create=function(){return new Md4};method.update=function(message){return method.create().
update(message)};for(var i=0;i<OUTPUT_TYPES.length;++i){var type=OUTPUT_TYPES[i];method[type]=createOutputMethod(type)}return method};
var nodeWrap=function(method){var crypto=__nccwpck_require__2(6982);var Buffer2=__nccwpck_require__2(181).Buffer;var nodeMethod=function(message){
if(typeof message==="string"){return crypto.createHash("md4").update(message,"utf8").digest("hex")}else if(ARRAY_BUFFER&&
message instanceof ArrayBuffer){message=new Uint8Array(message)}else if(message.length===void 0){return method(message)}
return crypto.createHash("md4").update(new Buffer2(message)).digest("hex")};return nodeMethod};function Md4(sharedMemory){
if(sharedMemory){blocks[0]=blocks[16]=blocks[1]=blocks[2]=blocks[3]=blocks[4]=blocks[5]=blocks[6]=blocks[7]=blocks[8]=blocks[9]=
blocks[10]=blocks[11]=blocks[12]=blocks[13]=blocks[14]=blocks[15]=0;this.blocks=blocks;this.buffer8=buffer8}else{if(ARRAY_BUFFER){
var buffer2=new ArrayBuffer(68);this.buffer8=new Uint8Array(buffer2);this.blocks=new Uint32Array(buffer2)}else{this.blocks=
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}}this.h0=this.h1=this.h2=this.h3=this.start=this.bytes=0;this.finalized=this.hashed=
false;this.first=true}Md4.prototype.update=function(message){if(this.finalized){return}var notString=typeof message!=="s\
tring";if(notString&&ARRAY_BUFFER&&message instanceof ArrayBuffer){message=new Uint8Array(message)}var code,index=0,i,length=message.
length||0,blocks2=this.blocks;var buffer82=this.buffer8;while(index<length){if(this.hashed){this.hashed=false;blocks2[0]=
blocks2[16];blocks2[16]=blocks2[1]=blocks2[2]=blocks2[3]=blocks2[4]=blocks2[5]=blocks2[6]=blocks2[7]=blocks2[8]=blocks2[9]=
blocks2[10]=blocks2[11]=blocks2[12]=blocks2[13]=blocks2[14]=blocks2[15]=0}if(notString){if(ARRAY_BUFFER){for(i=this.start;index<
length&&i<64;++index){buffer82[i++]=message[index]}}else{for(i=this.start;index<length&&i<64;++index){blocks2[i>>2]|=message[index]<<
SHIFT[i++&3]}}}else{if(ARRAY_BUFFER){for(i=this.start;index<length&&i<64;++index){code=message.charCodeAt(index);if(code<
128){buffer82[i++]=code}else if(code<2048){buffer82[i++]=192|code>>6;buffer82[i++]=128|code&63}else if(code<55296||code>=
57344){buffer82[i++]=224|code>>12;buffer82[i++]=128|code>>6&63;buffer82[i++]=128|code&63}else{code=65536+((code&1023)<<10|
message.charCodeAt(++index)&1023);buffer82[i++]=240|code>>18;buffer82[i++]=128|code>>12&63;buffer82[i++]=128|code>>6&63;
buffer82[i++]=128|code&63}}}else{for(i=this.start;index<length&&i<64;++index){code=message.charCodeAt(index);if(code<128){
blocks2[i>>2]|=code<<SHIFT[i++&3]}else if(code<2048){blocks2[i>>2]|=(192|code>>6)<<SHIFT[i++&3];blocks2[i>>2]|=(128|code&
63)<<SHIFT[i++&3]}else if(code<55296||code>=57344){blocks2[i>>2]|=(224|code>>12)<<SHIFT[i++&3];blocks2[i>>2]|=(128|code>>
6&63)<<SHIFT[i++&3];blocks2[i>>2]|=(128|code&63)<<SHIFT[i++&3]}else{code=65536+((code&1023)<<10|message.charCodeAt(++index)&
1023);blocks2[i>>2]|=(240|code>>18)<<SHIFT[i++&3];blocks2[i>>2]|=(128|code>>12&63)<<SHIFT[i++&3];blocks2[i>>2]|=(128|code>>
6&63)<<SHIFT[i++&3];blocks2[i>>2]|=(128|code&63)<<SHIFT[i++&3]}}}}this.lastByteIndex=i;this.bytes+=i-this.start;if(i>=64){
this.start=i-64;this.hash();this.hashed=true}else{this.start=i}}return this};Md4.prototype.finalize=function(){if(this.finalized){
return}this.finalized=true;var blocks2=this.blocks,i=this.lastByteIndex;blocks2[i>>2]|=EXTRA[i&3];if(i>=56){if(!this.hashed){
this.hash()}blocks2[0]=blocks2[16];blocks2[16]=blocks2[1]=blocks2[2]=blocks2[3]=blocks2[4]=blocks2[5]=blocks2[6]=blocks2[7]=
blocks2[8]=blocks2[9]=blocks2[10]=blocks2[11]=blocks2[12]=blocks2[13]=blocks2[14]=blocks2[15]=0}blocks2[14]=this.bytes<<
3;this.hash()};Md4.prototype.hash=function(){var a,b,c,d,ab,bc,cd,da,blocks2=this.blocks;if(this.first){a=blocks2[0]-1;a=
a<<3|a>>>29;d=(a&4023233417|~a&2562383102)+blocks2[1]+271733878;d=d<<7|d>>>25;c=(d&a|~d&4023233417)+blocks2[2]-1732584194;
c=c<<11|c>>>21;b=(c&d|~c&a)+blocks2[3]-271733879;b=b<<19|b>>>13}else{a=this.h0;b=this.h1;c=this.h2;d=this.h3;a+=(b&c|~b&
d)+blocks2[0];a=a<<3|a>>>29;d+=(a&b|~a&c)+blocks2[1];d=d<<7|d>>>25;c+=(d&a|~d&b)+blocks2[2];c=c<<11|c>>>21;b+=(c&d|~c&a)+
blocks2[3];b=b<<19|b>>>13}a+=(b&c|~b&d)+blocks2[4];a=a<<3|a>>>29;d+=(a&b|~a&c)+blocks2[5];d=d<<7|d>>>25;c+=(d&a|~d&b)+blocks2[6];
c=c<<11|c>>>21;b+=(c&d|~c&a)+blocks2[7];b=b<<19|b>>>13;a+=(b&c|~b&d)+blocks2[8];a=a<<3|a>>>29;d+=(a&b|~a&c)+blocks2[9];d=
d<<7|d>>>25;c+=(d&a|~d&b)+blocks2[10];c=c<<11|c>>>21;b+=(c&d|~c&a)+blocks2[11];b=b<<19|b>>>13;a+=(b&c|~b&d)+blocks2[12];
a=a<<3|a>>>29;d+=(a&b|~a&c)+blocks2[13];d=d<<7|d>>>25;c+=(d&a|~d&b)+blocks2[14];c=c<<11|c>>>21;b+=(c&d|~c&a)+blocks2[15];
b=b<<19|b>>>13;bc=b&c;a+=(bc|b&d|c&d)+blocks2[0]+1518500249;a=a<<3|a>>>29;ab=a&b;d+=(ab|a&c|bc)+blocks2[4]+1518500249;d=
d<<5|d>>>27;da=d&a;c+=(da|d&b|ab)+blocks2[8]+1518500249;c=c<<9|c>>>23;cd=c&d;b+=(cd|c&a|da)+blocks2[12]+1518500249;b=b<<
13|b>>>19;bc=b&c;a+=(bc|b&d|cd)+blocks2[1]+1518500249;a=a<<3|a>>>29;ab=a&b;d+=(ab|a&c|bc)+blocks2[5]+1518500249;d=d<<5|d>>>
27;da=d&a;c+=(da|d&b|ab)+blocks2[9]+1518500249;c=c<<9|c>>>23;cd=c&d;b+=(cd|c&a|da)+blocks2[13]+1518500249;b=b<<13|b>>>19;
bc=b&c;a+=(bc|b&d|cd)+blocks2[2]+1518500249;a=a<<3|a>>>29;ab=a&b;d+=(ab|a&c|bc)+blocks2[6]+1518500249;d=d<<5|d>>>27;da=d&
a;c+=(da|d&b|ab)+blocks2[10]+1518500249;c=c<<9|c>>>23;cd=c&d;b+=(cd|c&a|da)+blocks2[14]+1518500249;b=b<<13|b>>>19;bc=b&c;
a+=(bc|b&d|cd)+blocks2[3]+1518500249;a=a<<3|a>>>29;ab=a&b;d+=(ab|a&c|bc)+blocks2[7]+1518500249;d=d<<5|d>>>27;da=d&a;c+=(da|
d&b|ab)+blocks2[11]+1518500249;c=c<<9|c>>>23;b+=(c&d|c&a|da)+blocks2[15]+1518500249;b=b<<13|b>>>19;bc=b^c;a+=(bc^d)+blocks2[0]+
1859775393;a=a<<3|a>>>29;d+=(bc^a)+blocks2[8]+1859775393;d=d<<9|d>>>23;da=d^a;c+=(da^b)+blocks2[4]+1859775393;c=c<<11|c>>>
21;b+=(da^c)+blocks2[12]+1859775393;b=b<<15|b>>>17;bc=b^c;a+=(bc^d)+blocks2[2]+1859775393;a=a<<3|a>>>29;d+=(bc^a)+blocks2[10]+
1859775393;d=d<<9|d>>>23;da=d^a;c+=(da^b)+blocks2[6]+1859775393;c=c<<11|c>>>21;b+=(da^c)+blocks2[14]+1859775393;b=b<<15|
b>>>17;bc=b^c;a+=(bc^d)+blocks2[1]+1859775393;a=a<<3|a>>>29;d+=(bc^a)+blocks2[9]+1859775393;d=d<<9|d>>>23;da=d^a;c+=(da^
b)+blocks2[5]+1859775393;c=c<<11|c>>>21;b+=(da^c)+blocks2[13]+1859775393;b=b<<15|b>>>17;bc=b^c;a+=(bc^d)+blocks2[3]+1859775393;
a=a<<3|a>>>29;d+=(bc^a)+blocks2[11]+1859775393;d=d<<9|d>>>23;da=d^a;c+=(da^b)+blocks2[7]+1859775393;c=c<<11|c>>>21;b+=(da^
c)+blocks2[15]+1859775393;b=b<<15|b>>>17;if(this.first){this.h0=a+1732584193<<0;this.h1=b-271733879<<0;this.h2=c-1732584194<<
0;this.h3=d+271733878<<0;this.first=false}else{this.h0=this.h0+a<<0;this.h1=this.h1+b<<0;this.h2=this.h2+c<<0;this.h3=this.
h3+d<<0}};Md4.prototype.hex=function(){this.finalize();var h0=this.h0,h1=this.h1,h2=this.h2,h3=this.h3;return HEX_CHARS[h0>>
4&15]+HEX_CHARS[h0&15]+HEX_CHARS[h0>>12&15]+HEX_CHARS[h0>>8&15]+HEX_CHARS[h0>>20&15]+HEX_CHARS[h0>>16&15]+HEX_CHARS[h0>>
28&15]+HEX_CHARS[h0>>24&15]+HEX_CHARS[h1>>4&15]+HEX_CHARS[h1&15]+HEX_CHARS[h1>>12&15]+HEX_CHARS[h1>>8&15]+HEX_CHARS[h1>>
20&15]+HEX_CHARS[h1>>16&15]+HEX_CHARS[h1>>28&15]+HEX_CHARS[h1>>24&15]+HEX_CHARS[h2>>4&15]+HEX_CHARS[h2&15]+HEX_CHARS[h2>>
12&15]+HEX_CHARS[h2>>8&15]+HEX_CHARS[h2>>20&15]+HEX_CHARS[h2>>16&15]+HEX_CHARS[h2>>28&15]+HEX_CHARS[h2>>24&15]+HEX_CHARS[h3>>
4&15]+HEX_CHARS[h3&15]+HEX_CHARS[h3>>12&15]+HEX_CHARS[h3>>8&15]+HEX_CHARS[h3>>20&15]+HEX_CHARS[h3>>16&15]+HEX_CHARS[h3>>
28&15]+HEX_CHARS[h3>>24&15]};Md4.prototype.toString=Md4.prototype.hex;Md4.prototype.digest=function(){this.finalize();var h0=this.
h0,h1=this.h1,h2=this.h2,h3=this.h3;return[h0&255,h0>>8&255,h0>>16&255,h0>>24&255,h1&255,h1>>8&255,h1>>16&255,h1>>24&255,
h2&255,h2>>8&255,h2>>16&255,h2>>24&255,h3&255,h3>>8&255,h3>>16&255,h3>>24&255]};Md4.prototype.array=Md4.prototype.digest;
Md4.prototype.arrayBuffer=function(){this.finalize();var buffer2=new ArrayBuffer(16);var blocks2=new Uint32Array(buffer2);
blocks2[0]=this.h0;blocks2[1]=this.h1;blocks2[2]=this.h2;blocks2[3]=this.h3;return buffer2};Md4.prototype.buffer=Md4.prototype.
arrayBuffer;var exports=createMethod();if(COMMON_JS){module.exports=exports}else{root.md4=exports;if(AMD){define(function(){
return exports})}}})()}),3135:(module=>{module.exports=Math.abs}),465:(module=>{module.exports=Math.floor}),7670:(module=>{
module.exports=Number.isNaN||function isNaN2(a){return a!==a}}),7057:(module=>{module.exports=Math.max}),3843:(module=>{
module.exports=Math.min}),297:(module=>{module.exports=Math.pow}),1015:(module=>{module.exports=Math.round}),1778:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
var $isNaN=__nccwpck_require__2(7670);module.exports=function sign(number){if($isNaN(number)||number===0){return number}
return number<0?-1:1}}),3576:(module=>{module.exports=assert;function assert(val,msg){if(!val)throw new Error(msg||"Asse\
rtion failed")}assert.equal=function assertEqual(l,r,msg){if(l!=r)throw new Error(msg||"Assertion failed: "+l+" != "+r)}}),
6164:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var hasMap=typeof Map==="function"&&Map.prototype;var mapSizeDescriptor=Object.
getOwnPropertyDescriptor&&hasMap?Object.getOwnPropertyDescriptor(Map.prototype,"size"):null;var mapSize=hasMap&&mapSizeDescriptor&&
typeof mapSizeDescriptor.get==="function"?mapSizeDescriptor.get:null;var mapForEach=hasMap&&Map.prototype.forEach;var mapEntries=hasMap&&
Map.prototype.entries;var hasSet=typeof Set==="function"&&Set.prototype;var setSizeDescriptor=Object.getOwnPropertyDescriptor&&
hasSet?Object.getOwnPropertyDescriptor(Set.prototype,"size"):null;var setSize=hasSet&&setSizeDescriptor&&typeof setSizeDescriptor.
get==="function"?setSizeDescriptor.get:null;var setForEach=hasSet&&Set.prototype.forEach;var setValues=hasSet&&Set.prototype.
values;var hasWeakMap=typeof WeakMap==="function"&&WeakMap.prototype;var weakMapHas=hasWeakMap?WeakMap.prototype.has:null;
var hasWeakSet=typeof WeakSet==="function"&&WeakSet.prototype;var weakSetHas=hasWeakSet?WeakSet.prototype.has:null;var hasWeakRef=typeof WeakRef===
"function"&&WeakRef.prototype;var weakRefDeref=hasWeakRef?WeakRef.prototype.deref:null;var booleanValueOf=Boolean.prototype.
valueOf;var objectToString=Object.prototype.toString;var functionToString=Function.prototype.toString;var $match=String.
prototype.match;var $slice=String.prototype.slice;var $replace=String.prototype.replace;var $toUpperCase=String.prototype.
toUpperCase;var $toLowerCase=String.prototype.toLowerCase;var $test=RegExp.prototype.test;var $concat=Array.prototype.concat;
var $join=Array.prototype.join;var $arrSlice=Array.prototype.slice;var $floor=Math.floor;var $max=Math.max;var $min=Math.
min;var $round=Math.round;var $sqrt=Math.sqrt;var bigIntValueOf=typeof BigInt==="function"?BigInt.prototype.valueOf:null;
var gOPS=Object.getOwnPropertySymbols;var symToString=typeof Symbol==="function"&&typeof Symbol.iterator==="symbol"?Symbol.
prototype.toString:null;var hasShammedSymbols=typeof Symbol==="function"&&typeof Symbol.iterator==="object";var toStringTag=typeof Symbol===
"function"&&Symbol.toStringTag&&(hasShammedSymbols?typeof Symbol.toStringTag==="object":typeof Symbol.toStringTag==="sym\
bol")?Symbol.toStringTag:null;var isEnumerable=Object.prototype.propertyIsEnumerable;var gPO=(typeof Reflect==="function"?
Reflect.getPrototypeOf:Object.getPrototypeOf)||([].__proto__===Array.prototype?function(O){return O.__proto__}:null);var mapIteratorNext=mapEntries&&
gPO?gPO(mapEntries.call(new Map)).next:null;var setIteratorNext=setValues&&gPO?gPO(setValues.call(new Set)).next:null;var typedArrayProto=typeof Uint8Array===
"function"&&gPO?gPO(Uint8Array.prototype):null;var typedArrayTag=typedArrayProto&&toStringTag?getterOf(typedArrayProto,toStringTag):
null;var typedArrayLength=typedArrayProto?getterOf(typedArrayProto,"length"):null;var typedArrayToString=/^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/;
var typedArrayLengths={__proto__:null};if(!typedArrayLength){var TypedArrays=[typeof Int8Array==="function"&&Int8Array,typeof Uint8Array===
"function"&&Uint8Array,typeof Uint8ClampedArray==="function"&&Uint8ClampedArray,typeof Int16Array==="function"&&Int16Array,
typeof Uint16Array==="function"&&Uint16Array,typeof Int32Array==="function"&&Int32Array,typeof Uint32Array==="function"&&
Uint32Array,typeof Float32Array==="function"&&Float32Array,typeof Float64Array==="function"&&Float64Array];for(var ta=0;ta<
TypedArrays.length;ta++){var TypedArray=TypedArrays[ta];var lengthGetter=TypedArray&&getterOf(TypedArray.prototype,"leng\
th");if(lengthGetter){typedArrayLengths[toStr(new TypedArray(0))]=lengthGetter}}}function addNumericSeparator(num,str){if(num===
Infinity||num===-Infinity||num!==num||num&&num>-1e3&&num<1e3||$test.call(/e/,str)){return str}var sepRegex=/[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;
if(typeof num==="number"){var int=num<0?-$floor(-num):$floor(num);if(int!==num){var intStr=String(int);var dec=$slice.call(
str,intStr.length+1);return $replace.call(intStr,sepRegex,"$&_")+"."+$replace.call($replace.call(dec,/([0-9]{3})/g,"$&_"),
/_$/,"")}}return $replace.call(str,sepRegex,"$&_")}var utilInspect=__nccwpck_require__2(5912);var getStringWidth=__nccwpck_require__2(
543);var inspectCustom=utilInspect.custom;var inspectSymbol=isSymbol(inspectCustom)?inspectCustom:null;var quotes={__proto__:null,
"double":'"',single:"'"};var quoteREs={__proto__:null,"double":/(["\\])/g,single:/(['\\])/g};module.exports=function inspect_(obj,options,depth,seen,breakState){
var opts=options||{};if(has(opts,"quoteStyle")&&!has(quotes,opts.quoteStyle)){throw new TypeError('option "quoteStyle" m\
ust be "single" or "double"')}if(has(opts,"maxStringLength")&&(typeof opts.maxStringLength==="number"?opts.maxStringLength<
0&&opts.maxStringLength!==Infinity:opts.maxStringLength!==null)){throw new TypeError('option "maxStringLength", if provi\
ded, must be a non-negative integer, Infinity, or `null`')}if(has(opts,"maxCollectionLength")&&opts.maxCollectionLength!==
null&&opts.maxCollectionLength!==Infinity&&!(typeof opts.maxCollectionLength==="number"&&opts.maxCollectionLength>=0&&$floor(
opts.maxCollectionLength)===opts.maxCollectionLength)){throw new TypeError('option "maxCollectionLength", if provided, m\
ust be a non-negative integer, Infinity, or `null`')}var maxCollectionLength=typeof opts.maxCollectionLength==="number"?
opts.maxCollectionLength:Infinity;var customInspect=has(opts,"customInspect")?opts.customInspect:true;if(typeof customInspect!==
"boolean"&&customInspect!=="symbol"){throw new TypeError("option \"customInspect\", if provided, must be `true`, `false`, \
or `'symbol'`")}if(has(opts,"indent")&&opts.indent!==null&&opts.indent!=="	"&&!(parseInt(opts.indent,10)===opts.indent&&
opts.indent>0)){throw new TypeError('option "indent" must be "\\t", an integer > 0, or `null`')}if(has(opts,"numericSepa\
rator")&&typeof opts.numericSeparator!=="boolean"){throw new TypeError('option "numericSeparator", if provided, must be \
`true` or `false`')}var numericSeparator=opts.numericSeparator;if(has(opts,"multilineStrings")&&typeof opts.multilineStrings!==
"boolean"){throw new TypeError('option "multilineStrings", if provided, must be `true` or `false`')}var hasBreakLength=has(
opts,"breakLength");if(hasBreakLength&&opts.breakLength!==Infinity&&(typeof opts.breakLength!=="number"||opts.breakLength<
0||parseInt(opts.breakLength,10)!==opts.breakLength)){throw new TypeError('option "breakLength", if provided, must be a \
non-negative integer or `Infinity`')}if(typeof obj==="undefined"){return"undefined"}if(obj===null){return"null"}if(typeof obj===
"boolean"){return obj?"true":"false"}if(typeof obj==="string"){return inspectString(obj,opts)}if(typeof obj==="number"){
if(obj===0){return Infinity/obj>0?"0":"-0"}var str=String(obj);return numericSeparator?addNumericSeparator(obj,str):str}
if(typeof obj==="bigint"){var bigIntStr=String(obj)+"n";return numericSeparator?addNumericSeparator(obj,bigIntStr):bigIntStr}
var maxDepth=typeof opts.depth==="undefined"?5:opts.depth;if(typeof depth==="undefined"){depth=0}if(depth>=maxDepth&&maxDepth>
0&&typeof obj==="object"){return isArray(obj)?"[Array]":"[Object]"}var indent=getIndent(hasBreakLength&&(typeof opts.indent===
"undefined"||opts.indent===null)?{indent:2}:opts,depth);var layout=hasBreakLength?{breakLength:opts.breakLength,depth,indent,
maxCollectionLength,state:breakState||{currentDepth:depth}}:null;if(typeof seen==="undefined"){seen=[]}else if(indexOf(seen,
obj)>=0){return"[Circular]"}function inspect(value,from,noIndent){var nextSeen=seen;if(from){nextSeen=$arrSlice.call(seen);
nextSeen.push(from)}if(noIndent&&!layout){var newOpts={depth:opts.depth};if(has(opts,"quoteStyle")){newOpts.quoteStyle=opts.
quoteStyle}if(has(opts,"maxCollectionLength")){newOpts.maxCollectionLength=opts.maxCollectionLength}return inspect_(value,
newOpts,depth+1,nextSeen)}return inspect_(value,opts,depth+1,nextSeen,layout?layout.state:breakState)}function enter(){if(layout){
var previousDepth=layout.state.currentDepth;layout.state.currentDepth=depth;return previousDepth}return null}function leaveIfEmpty(entries,previousDepth){
if(layout&&entries.length===0){layout.state.currentDepth=previousDepth}}if(typeof obj==="function"&&!isRegExp(obj)){var name=nameOf(
obj);var fnDepth=enter();var keys=arrObjKeys(obj,inspect);leaveIfEmpty(keys,fnDepth);if(layout&&keys.length>0){return breakLines(
keys,bracesOf("{","}","[Function"+(name?": "+name:" (anonymous)")+"]"," "),layout)}return"[Function"+(name?": "+name:" (\
anonymous)")+"]"+(keys.length>0?" { "+$join.call(keys,", ")+" }":"")}if(isSymbol(obj)){var symString=hasShammedSymbols?$replace.
call(String(obj),/^(Symbol\(.*\))_[^)]*$/,"$1"):symToString.call(obj);return typeof obj==="object"&&!hasShammedSymbols?markBoxed(
symString):symString}if(isElement(obj)){var s="<"+$toLowerCase.call(String(obj.nodeName));var attrs=obj.attributes||[];for(var i=0;i<
attrs.length;i++){s+=" "+attrs[i].name+"="+wrapQuotes(quote(attrs[i].value),"double",opts)}s+=">";if(obj.childNodes&&obj.
childNodes.length){s+="..."}s+="</"+$toLowerCase.call(String(obj.nodeName))+">";return s}if(isArray(obj)){if(obj.length===
0){return"[]"}enter();var xs=arrObjKeys(obj,inspect,maxCollectionLength);if(layout){return breakLines(xs,bracesOf("[","]",
""," "),layout,obj)}if(indent&&!singleLineValues(xs)){return"["+indentedJoin(xs,indent)+"]"}return"[ "+$join.call(xs,", ")+
" ]"}if(isError(obj)){var errorDepth=enter();var parts=arrObjKeys(obj,inspect);if(!("cause"in Error.prototype)&&"cause"in
obj&&!isEnumerable.call(obj,"cause")){parts=$concat.call(["[cause]: "+inspect(obj.cause)],parts)}leaveIfEmpty(parts,errorDepth);
if(parts.length===0){return"["+String(obj)+"]"}if(layout){return breakLines(parts,bracesOf("{ ["+String(obj)+"]","}","",
" "),layout)}return"{ ["+String(obj)+"] "+$join.call(parts,", ")+" }"}if(typeof obj==="object"&&customInspect){if(inspectSymbol&&
typeof obj[inspectSymbol]==="function"&&utilInspect){return utilInspect(obj,{depth:maxDepth-depth})}else if(customInspect!==
"symbol"&&typeof obj.inspect==="function"){return obj.inspect()}}if(isMap(obj)){var mapParts=[];var mapDepth=enter();if(mapIteratorNext&&
maxCollectionLength<mapSize.call(obj)){var mapIterator=mapEntries.call(obj);var mapStep;while(mapParts.length<maxCollectionLength&&
!(mapStep=mapIteratorNext.call(mapIterator)).done){mapParts.push(inspect(mapStep.value[0],obj,true)+" => "+inspect(mapStep.
value[1],obj))}}else if(mapForEach){mapForEach.call(obj,function(value,key){if(mapParts.length<maxCollectionLength){mapParts.
push(inspect(key,obj,true)+" => "+inspect(value,obj))}})}var mapLength=mapSize.call(obj);if(maxCollectionLength!==Infinity&&
mapLength>mapParts.length){mapParts.push(moreItems(mapLength-mapParts.length))}leaveIfEmpty(mapParts,mapDepth);if(layout){
return breakLines(mapParts,bracesOf("Map ("+mapLength+") {","}","",""),layout)}return collectionOf("Map",mapLength,mapParts,
indent)}if(isSet(obj)){var setParts=[];var setDepth=enter();if(setIteratorNext&&maxCollectionLength<setSize.call(obj)){var setIterator=setValues.
call(obj);var setStep;while(setParts.length<maxCollectionLength&&!(setStep=setIteratorNext.call(setIterator)).done){setParts.
push(inspect(setStep.value,obj))}}else if(setForEach){setForEach.call(obj,function(value){if(setParts.length<maxCollectionLength){
setParts.push(inspect(value,obj))}})}var setLength=setSize.call(obj);if(maxCollectionLength!==Infinity&&setLength>setParts.
length){setParts.push(moreItems(setLength-setParts.length))}leaveIfEmpty(setParts,setDepth);if(layout){return breakLines(
setParts,bracesOf("Set ("+setLength+") {","}","",""),layout)}return collectionOf("Set",setLength,setParts,indent)}if(isWeakMap(
obj)){return weakCollectionOf("WeakMap")}if(isWeakSet(obj)){return weakCollectionOf("WeakSet")}if(isWeakRef(obj)){return weakCollectionOf(
"WeakRef")}if(isNumber(obj)){return markBoxed(inspect(Number(obj)))}if(isBigInt(obj)){return markBoxed(inspect(bigIntValueOf.
call(obj)))}if(isBoolean(obj)){return markBoxed(booleanValueOf.call(obj))}if(isString(obj)){return markBoxed(inspect(String(
obj)))}if(typeof window!=="undefined"&&obj===window){return"{ [object Window] }"}if(typeof globalThis!=="undefined"&&obj===
globalThis||typeof global!=="undefined"&&obj===global){return"{ [object globalThis] }"}if(!isDate(obj)&&!isRegExp(obj)){
var objectDepth=enter();var ys=arrObjKeys(obj,inspect,maxCollectionLength);leaveIfEmpty(ys,objectDepth);var isPlainObject=gPO?
gPO(obj)===Object.prototype:obj instanceof Object||obj.constructor===Object;var protoTag=(gPO?gPO(obj)===null:!(obj instanceof
Object))?"null prototype":"";var stringTag=!isPlainObject&&toStringTag&&Object(obj)===obj&&toStringTag in obj?$slice.call(
toStr(obj),8,-1):protoTag?"Object":"";var constructorTag=isPlainObject||typeof obj.constructor!=="function"?"":obj.constructor.
name?obj.constructor.name+" ":"";var tag=constructorTag+(stringTag||protoTag?"["+$join.call($concat.call([],stringTag||[],
protoTag||[]),": ")+"] ":"");if(ys.length===0){return tag+"{}"}if(layout){return breakLines(ys,bracesOf(tag+"{","}","","\
 "),layout)}if(indent){return tag+"{"+indentedJoin(ys,indent)+"}"}return tag+"{ "+$join.call(ys,", ")+" }"}return String(
obj)};function wrapQuotes(s,defaultStyle,opts){var style=opts.quoteStyle||defaultStyle;var quoteChar=quotes[style];return quoteChar+
s+quoteChar}function quote(s){return $replace.call(String(s),/"/g,"&quot;")}function canTrustToString(obj){return!toStringTag||
!(typeof obj==="object"&&(toStringTag in obj||typeof obj[toStringTag]!=="undefined"))}function isArray(obj){return toStr(
obj)==="[object Array]"&&canTrustToString(obj)}function isDate(obj){return toStr(obj)==="[object Date]"&&canTrustToString(
obj)}function isRegExp(obj){return toStr(obj)==="[object RegExp]"&&canTrustToString(obj)}function isError(obj){return toStr(
obj)==="[object Error]"&&canTrustToString(obj)}function isString(obj){return toStr(obj)==="[object String]"&&canTrustToString(
obj)}function isNumber(obj){return toStr(obj)==="[object Number]"&&canTrustToString(obj)}function isBoolean(obj){return toStr(
obj)==="[object Boolean]"&&canTrustToString(obj)}function isSymbol(obj){if(hasShammedSymbols){return obj&&typeof obj==="\
object"&&obj instanceof Symbol}if(typeof obj==="symbol"){return true}if(!obj||typeof obj!=="object"||!symToString){return false}
try{symToString.call(obj);return true}catch(e){}return false}function isBigInt(obj){if(!obj||typeof obj!=="object"||!bigIntValueOf){
return false}try{bigIntValueOf.call(obj);return true}catch(e){}return false}var hasOwn=Object.prototype.hasOwnProperty||
function(key){return key in this};function has(obj,key){return hasOwn.call(obj,key)}function toStr(obj){return objectToString.
call(obj)}function isTypedArray(obj){if(typedArrayTag){return!!typedArrayTag.call(obj)}return!toStringTag&&$test.call(typedArrayToString,
toStr(obj))}function getTypedArrayLength(obj){if(typedArrayLength){return typedArrayLength.call(obj)}var getter=typedArrayLengths[toStr(
obj)];return getter?getter.call(obj):obj.length}function getterOf(obj,key){var descriptor=Object.getOwnPropertyDescriptor?
Object.getOwnPropertyDescriptor(obj,key):null;return descriptor&&typeof descriptor.get==="function"?descriptor.get:null}
function moreItems(count){return"... "+count+" more item"+(count>1?"s":"")}function nameOf(f){if(f.name){return f.name}var m=$match.
call(functionToString.call(f),/^function\s*([\w$]+)/);if(m){return m[1]}return null}function indexOf(xs,x){if(xs.indexOf){
return xs.indexOf(x)}for(var i=0,l=xs.length;i<l;i++){if(xs[i]===x){return i}}return-1}function isMap(x){if(!mapSize||!x||
typeof x!=="object"){return false}try{mapSize.call(x);try{setSize.call(x)}catch(s){return true}return x instanceof Map}catch(e){}
return false}function isWeakMap(x){if(!weakMapHas||!x||typeof x!=="object"){return false}try{weakMapHas.call(x,weakMapHas);
try{weakSetHas.call(x,weakSetHas)}catch(s){return true}return x instanceof WeakMap}catch(e){}return false}function isWeakRef(x){
if(!weakRefDeref||!x||typeof x!=="object"){return false}try{weakRefDeref.call(x);return true}catch(e){}return false}function isSet(x){
if(!setSize||!x||typeof x!=="object"){return false}try{setSize.call(x);try{mapSize.call(x)}catch(m){return true}return x instanceof
Set}catch(e){}return false}function isWeakSet(x){if(!weakSetHas||!x||typeof x!=="object"){return false}try{weakSetHas.call(
x,weakSetHas);try{weakMapHas.call(x,weakMapHas)}catch(s){return true}return x instanceof WeakSet}catch(e){}return false}
function isElement(x){if(!x||typeof x!=="object"){return false}if(typeof HTMLElement!=="undefined"&&x instanceof HTMLElement){
return true}return typeof x.nodeName==="string"&&typeof x.getAttribute==="function"}function inspectString(str,opts){if(str.
length>opts.maxStringLength){var remaining=str.length-opts.maxStringLength;var trailer="... "+remaining+" more character"+
(remaining>1?"s":"");return inspectString($slice.call(str,0,opts.maxStringLength),opts)+trailer}var quoteRE=quoteREs[opts.
quoteStyle||"single"];quoteRE.lastIndex=0;var s=$replace.call($replace.call(str,quoteRE,"\\$1"),opts.multilineStrings?/[\x00-\x09\x0b-\x1f]/g:
/[\x00-\x1f]/g,lowbyte);return wrapQuotes(s,"single",opts)}function lowbyte(c){var n=c.charCodeAt(0);var x={8:"b",9:"t",
10:"n",12:"f",13:"r"}[n];if(x){return"\\"+x}return"\\x"+(n<16?"0":"")+$toUpperCase.call(n.toString(16))}function markBoxed(str){
return"Object("+str+")"}function weakCollectionOf(type){return type+" { ? }"}function collectionOf(type,size,entries,indent){
var joinedEntries=indent?indentedJoin(entries,indent):$join.call(entries,", ");return type+" ("+size+") {"+joinedEntries+
"}"}function isBelowBreakLength(entries,start,breakLength){if(breakLength===Infinity){return singleLineValues(entries)}var totalLength=entries.
length+start;if(totalLength+entries.length>breakLength){return false}for(var i=0;i<entries.length;i++){totalLength+=entries[i].
length;if(totalLength>breakLength){return false}}return true}function padTo(str,width,atStart){var fill=width>str.length?
$join.call(Array(width-str.length+1)," "):"";return atStart?fill+str:str+fill}function groupArrayElements(entries,layout,value){
var separatorSpace=2;var totalLength=0;var maxLength=0;var outputLength=entries.length;if(layout.maxCollectionLength<entries.
length){outputLength-=1}var dataLen=[];for(var i=0;i<outputLength;i++){dataLen[i]=getStringWidth(entries[i]);totalLength+=
dataLen[i]+separatorSpace;if(maxLength<dataLen[i]){maxLength=dataLen[i]}}var actualMax=maxLength+separatorSpace;var indentationLvl=layout.
indent.prev.length;if(actualMax*3+indentationLvl>=layout.breakLength||totalLength/actualMax<=5&&maxLength>6){return entries}
var averageBias=$sqrt(actualMax-totalLength/entries.length);var biasedMax=$max(actualMax-3-averageBias,1);var columns=$min(
$round($sqrt(2.5*biasedMax*outputLength)/biasedMax),$floor((layout.breakLength-indentationLvl)/actualMax),12,15);if(columns<=
1){return entries}var maxLineLength=[];for(var c=0;c<columns;c++){var lineMaxLength=0;for(var j=c;j<entries.length;j+=columns){
if(dataLen[j]>lineMaxLength){lineMaxLength=dataLen[j]}}maxLineLength[c]=lineMaxLength+separatorSpace}var numeric=true;for(var k=0;k<
entries.length&&numeric;k++){numeric=typeof value[k]==="number"||typeof value[k]==="bigint"}var grouped=[];for(var row=0;row<
outputLength;row+=columns){var max=$min(row+columns,outputLength);var str="";var col=row;for(;col<max-1;col++){str+=padTo(
entries[col]+", ",maxLineLength[col-row]+(entries[col].length-dataLen[col]),numeric)}var lastPadding=maxLineLength[col-row]+
(entries[col].length-dataLen[col])-separatorSpace;str+=numeric?padTo(entries[col],lastPadding,true):entries[col];grouped.
push(str)}if(outputLength<entries.length){grouped.push(entries[outputLength])}return grouped}function bracesOf(opening,closing,base,padding){
return[opening,closing,base,padding]}function breakLines(entries,braces,layout,arrayValue){var output=arrayValue&&entries.
length>6?groupArrayElements(entries,layout,arrayValue):entries;var base=braces[2]?braces[2]+" ":"";if(layout.state.currentDepth-
layout.depth<3&&output.length===entries.length){var start=output.length+layout.indent.prev.length+braces[0].length+braces[2].
length+10;if(isBelowBreakLength(output,start,layout.breakLength)){var joined=$join.call(output,", ");if(indexOf(joined,"\
\n")<0){return base+braces[0]+braces[3]+joined+braces[3]+braces[1]}}}return base+braces[0]+indentedJoin(output,layout.indent)+
braces[1]}function singleLineValues(xs){for(var i=0;i<xs.length;i++){if(indexOf(xs[i],"\n")>=0){return false}}return true}
function getIndent(opts,depth){var baseIndent;if(opts.indent==="	"){baseIndent="	"}else if(typeof opts.indent==="number"&&
opts.indent>0){baseIndent=$join.call(Array(opts.indent+1)," ")}else{return null}return{base:baseIndent,prev:$join.call(Array(
depth+1),baseIndent)}}function indentedJoin(xs,indent){if(xs.length===0){return""}var lineJoiner="\n"+indent.prev+indent.
base;return lineJoiner+$join.call(xs,","+lineJoiner)+"\n"+indent.prev}function arrObjKeys(obj,inspect,maxLength){var isArr=isArray(
obj);var limit=typeof maxLength==="number"?maxLength:Infinity;var typedLength=!isArr&&limit!==Infinity&&isTypedArray(obj)?
getTypedArrayLength(obj):null;if(typeof typedLength!=="number"||typedLength<=limit){typedLength=null}var xs=[];if(isArr){
xs.length=obj.length<limit?obj.length:limit;for(var i=0;i<obj.length&&i<limit;i++){xs[i]=has(obj,i)?inspect(obj[i],obj):
""}if(obj.length>limit){xs.push(moreItems(obj.length-limit))}}else if(typedLength!==null){for(var t=0;t<limit;t++){xs.push(
t+": "+inspect(obj[t],obj))}xs.push(moreItems(typedLength-limit))}var syms=typeof gOPS==="function"?gOPS(obj):[];var symMap;
if(hasShammedSymbols){symMap={};for(var k=0;k<syms.length;k++){symMap["$"+syms[k]]=syms[k]}}for(var key in obj){if(!has(
obj,key)){continue}if(isArr&&String(Number(key))===key&&key<obj.length){continue}if(typedLength!==null&&String(Number(key))===
key&&key<typedLength){continue}if(hasShammedSymbols&&symMap["$"+key]instanceof Symbol){continue}else if($test.call(/[^\w$]/,
key)){xs.push(inspect(key,obj)+": "+inspect(obj[key],obj))}else{xs.push(key+": "+inspect(obj[key],obj))}}if(typeof gOPS===
"function"){for(var j=0;j<syms.length;j++){if(isEnumerable.call(obj,syms[j])){xs.push("["+inspect(syms[j])+"]: "+inspect(
obj[syms[j]],obj))}}}return xs}}),543:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var $charCodeAt=String.prototype.
charCodeAt;var $indexOf=String.prototype.indexOf;var $normalize=String.prototype.normalize;var $slice=String.prototype.slice;
var $split=String.prototype.split;var $floor=Math.floor;var $parseInt=parseInt;var ranges=__nccwpck_require__2(7309);var starts=[];
var ends=[];var widths=[];var tokens=$split.call(ranges,",");var previousEnd=-1;for(var t=0;t<tokens.length;t++){var dot=$indexOf.
call(tokens[t],".");starts[t]=previousEnd+1+$parseInt($slice.call(tokens[t],1,dot),36);previousEnd=starts[t]+$parseInt($slice.
call(tokens[t],dot+1),36);ends[t]=previousEnd;widths[t]=Number($slice.call(tokens[t],0,1))}function codePointWidth(code){
var low=0;var high=starts.length-1;while(low<=high){var mid=$floor((low+high)/2);if(code<starts[mid]){high=mid-1}else if(code>
ends[mid]){low=mid+1}else{return widths[mid]}}return 1}function unicodeWidth(str){var width=0;for(var i=0;i<str.length;i++){
var code=$charCodeAt.call(str,i);if(code>=55296&&code<=56319&&i+1<str.length){var next=$charCodeAt.call(str,i+1);if(next>=
56320&&next<=57343){code=(code-55296)*1024+(next-56320)+65536;i+=1}}width+=codePointWidth(code)}return width}module.exports=
function getStringWidth(str){var width=0;for(var i=0;i<str.length;i++){var code=$charCodeAt.call(str,i);if(code>=127){var rest=$slice.
call(str,i);return width+unicodeWidth($normalize?$normalize.call(rest,"NFC"):rest)}width+=code>=32?1:0}return width}}),7309:(module=>{
var $join=Array.prototype.join;module.exports=$join.call(["00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a\
,01.0,01a.k,0g.0,02t.7,01.5,02.1,01.3,","0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j\
.0,01.0,04.7,04.0,","03.6,0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l.0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,",
"01.1,04.0,0k.1,0m.5,01.0,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,","01.3,07.1,0b.1,0t\
.0,01m.0,02.0,06.0,05.1,0k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,","02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.\
0,01.0,01.0,01j.d,01.4,01.1,05.a,01.z,09.0,02u.3,01.5,01.1,02.1,","0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2\
,0t.1,0u.1,0u.1,01s.1,01.6,08.0,02.a,09.0,","019.4,039.1,0y.0,03a.2,04.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,\
06.9,02.0,01c.19,02.b,","0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,048.2,01.c,\
01.6,","04.0,06.0,03.1,05i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,","217.0,2a.5,\
23.0,2d.0,28.1,2h.1,25.1,28.0,25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,","24.2,21.0,21p.2,2o.0,2e.0,2nv.1,\
21f.0,24.0,0bd.2,03x.0,02o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,","25.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.\
9,0w.1,028.1,07k.0,03.0,04.0,0p.1,05.0,047.1,","0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02.1,02.1,0c.\
0,08.0,01b.0,01f.0,01.2,","02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,\
043.0,","21.2n,23j.6,0i.2,0e9.0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,","01d.3,03f\
.0,01i.e,015.0,02.1,0a.2,01d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,01q.0,0c.1,01g.8,0a.3,","02.0,02n.2,02.0,01.1,06.0,0\
2.0,04d.0,03.7,0l.1,01l.1,03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,","02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,01.1,06m.3,0\
6.1,01.1,0r.1,02d.7,02.0,01.1,02y.0,01.0,02.5,01.0,","02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w\
.9,014.5,02.3,08.0,09.5,02.2,","01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.\
0,020.1,","03.0,01.0,09n.1,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,","2b.6,29.5\
p1,215.v,22p.36,26pp.3,21.6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,","2ev.1,30.4,02.2,09.f,02.6,0\
u.3,2d.1,30.3,03l.2,257.2e,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,","01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,\
0e4.3,072.1,06r.0,02.0,07.1,05.0,0d6.6,031.6,21bt.0,","25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l\
,2c.16,24.4,2c.g,23.0,23.1y,21.0,","21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b\
.b,24.0,27v.1a,","21.9,21.54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n"],"")}),5912:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
module.exports=__nccwpck_require__2(9023).inspect}),9838:(module=>{(function(definition){"use strict";if(typeof bootstrap===
"function"){bootstrap("promise",definition)}else if(true){module.exports=definition()}else{var previousQ,global2}})(function(){
"use strict";var hasStacks=false;try{throw new Error}catch(e){hasStacks=!!e.stack}var qStartingLine=captureLine();var qFileName;
var noop=function(){};var nextTick=(function(){var head={task:void 0,next:null};var tail=head;var flushing=false;var requestTick=void 0;
var isNodeJS=false;var laterQueue=[];function flush(){var task,domain;while(head.next){head=head.next;task=head.task;head.
task=void 0;domain=head.domain;if(domain){head.domain=void 0;domain.enter()}runSingle(task,domain)}while(laterQueue.length){
task=laterQueue.pop();runSingle(task)}flushing=false}function runSingle(task,domain){try{task()}catch(e){if(isNodeJS){if(domain){
domain.exit()}setTimeout(flush,0);if(domain){domain.enter()}throw e}else{setTimeout(function(){throw e},0)}}if(domain){domain.
exit()}}nextTick=function(task){tail=tail.next={task,domain:isNodeJS&&process.domain,next:null};if(!flushing){flushing=true;
requestTick()}};if(typeof process==="object"&&process.toString()==="[object process]"&&process.nextTick){isNodeJS=true;requestTick=
function(){process.nextTick(flush)}}else if(typeof setImmediate==="function"){if(typeof window!=="undefined"){requestTick=
setImmediate.bind(window,flush)}else{requestTick=function(){setImmediate(flush)}}}else if(typeof MessageChannel!=="undef\
ined"){var channel=new MessageChannel;channel.port1.onmessage=function(){requestTick=requestPortTick;channel.port1.onmessage=
flush;flush()};var requestPortTick=function(){channel.port2.postMessage(0)};requestTick=function(){setTimeout(flush,0);requestPortTick()}}else{
requestTick=function(){setTimeout(flush,0)}}nextTick.runAfter=function(task){laterQueue.push(task);if(!flushing){flushing=
true;requestTick()}};return nextTick})();var call=Function.call;function uncurryThis(f){return function(){return call.apply(
f,arguments)}}var array_slice=uncurryThis(Array.prototype.slice);var array_reduce=uncurryThis(Array.prototype.reduce||function(callback,basis){
var index=0,length=this.length;if(arguments.length===1){do{if(index in this){basis=this[index++];break}if(++index>=length){
throw new TypeError}}while(1)}for(;index<length;index++){if(index in this){basis=callback(basis,this[index],index)}}return basis});
var array_indexOf=uncurryThis(Array.prototype.indexOf||function(value){for(var i=0;i<this.length;i++){if(this[i]===value){
return i}}return-1});var array_map=uncurryThis(Array.prototype.map||function(callback,thisp){var self2=this;var collect=[];
array_reduce(self2,function(undefined2,value,index){collect.push(callback.call(thisp,value,index,self2))},void 0);return collect});
var object_create=Object.create||function(prototype){function Type(){}Type.prototype=prototype;return new Type};var object_defineProperty=Object.
defineProperty||function(obj,prop,descriptor){obj[prop]=descriptor.value;return obj};var object_hasOwnProperty=uncurryThis(
Object.prototype.hasOwnProperty);var object_keys=Object.keys||function(object){var keys=[];for(var key in object){if(object_hasOwnProperty(
object,key)){keys.push(key)}}return keys};var object_toString=uncurryThis(Object.prototype.toString);function isObject(value){
return value===Object(value)}function isStopIteration(exception){return object_toString(exception)==="[object StopIterat\
ion]"||exception instanceof QReturnValue}var QReturnValue;if(typeof ReturnValue!=="undefined"){QReturnValue=ReturnValue}else{
QReturnValue=function(value){this.value=value}}var STACK_JUMP_SEPARATOR="From previous event:";function makeStackTraceLong(error,promise2){
if(hasStacks&&promise2.stack&&typeof error==="object"&&error!==null&&error.stack){var stacks=[];for(var p=promise2;!!p;p=
p.source){if(p.stack&&(!error.__minimumStackCounter__||error.__minimumStackCounter__>p.stackCounter)){object_defineProperty(
error,"__minimumStackCounter__",{value:p.stackCounter,configurable:true});stacks.unshift(p.stack)}}stacks.unshift(error.
stack);var concatedStacks=stacks.join("\n"+STACK_JUMP_SEPARATOR+"\n");var stack=filterStackString(concatedStacks);object_defineProperty(
error,"stack",{value:stack,configurable:true})}}function filterStackString(stackString){var lines=stackString.split("\n");
var desiredLines=[];for(var i=0;i<lines.length;++i){var line=lines[i];if(!isInternalFrame(line)&&!isNodeFrame(line)&&line){
desiredLines.push(line)}}return desiredLines.join("\n")}function isNodeFrame(stackLine){return stackLine.indexOf("(modul\
e.js:")!==-1||stackLine.indexOf("(node.js:")!==-1}function getFileNameAndLineNumber(stackLine){var attempt1=/at .+ \((.+):(\d+):(?:\d+)\)$/.
exec(stackLine);if(attempt1){return[attempt1[1],Number(attempt1[2])]}var attempt2=/at ([^ ]+):(\d+):(?:\d+)$/.exec(stackLine);
if(attempt2){return[attempt2[1],Number(attempt2[2])]}var attempt3=/.*@(.+):(\d+)$/.exec(stackLine);if(attempt3){return[attempt3[1],
Number(attempt3[2])]}}function isInternalFrame(stackLine){var fileNameAndLineNumber=getFileNameAndLineNumber(stackLine);
if(!fileNameAndLineNumber){return false}var fileName=fileNameAndLineNumber[0];var lineNumber=fileNameAndLineNumber[1];return fileName===
qFileName&&lineNumber>=qStartingLine&&lineNumber<=qEndingLine}function captureLine(){if(!hasStacks){return}try{throw new Error}catch(e){
var lines=e.stack.split("\n");var firstLine=lines[0].indexOf("@")>0?lines[1]:lines[2];var fileNameAndLineNumber=getFileNameAndLineNumber(
firstLine);if(!fileNameAndLineNumber){return}qFileName=fileNameAndLineNumber[0];return fileNameAndLineNumber[1]}}function deprecate(callback,name,alternative){
return function(){if(typeof console!=="undefined"&&typeof console.warn==="function"){console.warn(name+" is deprecated, \
use "+alternative+" instead.",new Error("").stack)}return callback.apply(callback,arguments)}}function Q(value){if(value instanceof
Promise2){return value}if(isPromiseAlike(value)){return coerce(value)}else{return fulfill(value)}}Q.resolve=Q;Q.nextTick=
nextTick;Q.longStackSupport=false;var longStackCounter=1;if(typeof process==="object"&&process&&process.env&&process.env.
Q_DEBUG){Q.longStackSupport=true}Q.defer=defer;function defer(){var messages=[],progressListeners=[],resolvedPromise;var deferred=object_create(
defer.prototype);var promise2=object_create(Promise2.prototype);promise2.promiseDispatch=function(resolve,op,operands){var args=array_slice(
arguments);if(messages){messages.push(args);if(op==="when"&&operands[1]){progressListeners.push(operands[1])}}else{Q.nextTick(
function(){resolvedPromise.promiseDispatch.apply(resolvedPromise,args)})}};promise2.valueOf=function(){if(messages){return promise2}
var nearerValue=nearer(resolvedPromise);if(isPromise(nearerValue)){resolvedPromise=nearerValue}return nearerValue};promise2.
inspect=function(){if(!resolvedPromise){return{state:"pending"}}return resolvedPromise.inspect()};if(Q.longStackSupport&&
hasStacks){try{throw new Error}catch(e){promise2.stack=e.stack.substring(e.stack.indexOf("\n")+1);promise2.stackCounter=
longStackCounter++}}function become(newPromise){resolvedPromise=newPromise;if(Q.longStackSupport&&hasStacks){promise2.source=
newPromise}array_reduce(messages,function(undefined2,message){Q.nextTick(function(){newPromise.promiseDispatch.apply(newPromise,
message)})},void 0);messages=void 0;progressListeners=void 0}deferred.promise=promise2;deferred.resolve=function(value){
if(resolvedPromise){return}become(Q(value))};deferred.fulfill=function(value){if(resolvedPromise){return}become(fulfill(
value))};deferred.reject=function(reason){if(resolvedPromise){return}become(reject(reason))};deferred.notify=function(progress2){
if(resolvedPromise){return}array_reduce(progressListeners,function(undefined2,progressListener){Q.nextTick(function(){progressListener(
progress2)})},void 0)};return deferred}defer.prototype.makeNodeResolver=function(){var self2=this;return function(error,value){
if(error){self2.reject(error)}else if(arguments.length>2){self2.resolve(array_slice(arguments,1))}else{self2.resolve(value)}}};
Q.Promise=promise;Q.promise=promise;function promise(resolver){if(typeof resolver!=="function"){throw new TypeError("res\
olver must be a function.")}var deferred=defer();try{resolver(deferred.resolve,deferred.reject,deferred.notify)}catch(reason){
deferred.reject(reason)}return deferred.promise}promise.race=race;promise.all=all;promise.reject=reject;promise.resolve=
Q;Q.passByCopy=function(object){return object};Promise2.prototype.passByCopy=function(){return this};Q.join=function(x,y){
return Q(x).join(y)};Promise2.prototype.join=function(that){return Q([this,that]).spread(function(x,y){if(x===y){return x}else{
throw new Error("Q can't join: not the same: "+x+" "+y)}})};Q.race=race;function race(answerPs){return promise(function(resolve,reject2){
for(var i=0,len=answerPs.length;i<len;i++){Q(answerPs[i]).then(resolve,reject2)}})}Promise2.prototype.race=function(){return this.
then(Q.race)};Q.makePromise=Promise2;function Promise2(descriptor,fallback,inspect){if(fallback===void 0){fallback=function(op){
return reject(new Error("Promise does not support operation: "+op))}}if(inspect===void 0){inspect=function(){return{state:"\
unknown"}}}var promise2=object_create(Promise2.prototype);promise2.promiseDispatch=function(resolve,op,args){var result;
try{if(descriptor[op]){result=descriptor[op].apply(promise2,args)}else{result=fallback.call(promise2,op,args)}}catch(exception){
result=reject(exception)}if(resolve){resolve(result)}};promise2.inspect=inspect;if(inspect){var inspected=inspect();if(inspected.
state==="rejected"){promise2.exception=inspected.reason}promise2.valueOf=function(){var inspected2=inspect();if(inspected2.
state==="pending"||inspected2.state==="rejected"){return promise2}return inspected2.value}}return promise2}Promise2.prototype.
toString=function(){return"[object Promise]"};Promise2.prototype.then=function(fulfilled,rejected,progressed){var self2=this;
var deferred=defer();var done=false;function _fulfilled(value){try{return typeof fulfilled==="function"?fulfilled(value):
value}catch(exception){return reject(exception)}}function _rejected(exception){if(typeof rejected==="function"){makeStackTraceLong(
exception,self2);try{return rejected(exception)}catch(newException){return reject(newException)}}return reject(exception)}
function _progressed(value){return typeof progressed==="function"?progressed(value):value}Q.nextTick(function(){self2.promiseDispatch(
function(value){if(done){return}done=true;deferred.resolve(_fulfilled(value))},"when",[function(exception){if(done){return}
done=true;deferred.resolve(_rejected(exception))}])});self2.promiseDispatch(void 0,"when",[void 0,function(value){var newValue;
var threw=false;try{newValue=_progressed(value)}catch(e){threw=true;if(Q.onerror){Q.onerror(e)}else{throw e}}if(!threw){
deferred.notify(newValue)}}]);return deferred.promise};Q.tap=function(promise2,callback){return Q(promise2).tap(callback)};
Promise2.prototype.tap=function(callback){callback=Q(callback);return this.then(function(value){return callback.fcall(value).
thenResolve(value)})};Q.when=when;function when(value,fulfilled,rejected,progressed){return Q(value).then(fulfilled,rejected,
progressed)}Promise2.prototype.thenResolve=function(value){return this.then(function(){return value})};Q.thenResolve=function(promise2,value){
return Q(promise2).thenResolve(value)};Promise2.prototype.thenReject=function(reason){return this.then(function(){throw reason})};
Q.thenReject=function(promise2,reason){return Q(promise2).thenReject(reason)};Q.nearer=nearer;function nearer(value){if(isPromise(
value)){var inspected=value.inspect();if(inspected.state==="fulfilled"){return inspected.value}}return value}Q.isPromise=
isPromise;function isPromise(object){return object instanceof Promise2}Q.isPromiseAlike=isPromiseAlike;function isPromiseAlike(object){
return isObject(object)&&typeof object.then==="function"}Q.isPending=isPending;function isPending(object){return isPromise(
object)&&object.inspect().state==="pending"}Promise2.prototype.isPending=function(){return this.inspect().state==="pendi\
ng"};Q.isFulfilled=isFulfilled;function isFulfilled(object){return!isPromise(object)||object.inspect().state==="fulfille\
d"}Promise2.prototype.isFulfilled=function(){return this.inspect().state==="fulfilled"};Q.isRejected=isRejected;function isRejected(object){
return isPromise(object)&&object.inspect().state==="rejected"}Promise2.prototype.isRejected=function(){return this.inspect().
state==="rejected"};var unhandledReasons=[];var unhandledRejections=[];var reportedUnhandledRejections=[];var trackUnhandledRejections=true;
function resetUnhandledRejections(){unhandledReasons.length=0;unhandledRejections.length=0;if(!trackUnhandledRejections){
trackUnhandledRejections=true}}function trackRejection(promise2,reason){if(!trackUnhandledRejections){return}if(typeof process===
"object"&&typeof process.emit==="function"){Q.nextTick.runAfter(function(){if(array_indexOf(unhandledRejections,promise2)!==
-1){process.emit("unhandledRejection",reason,promise2);reportedUnhandledRejections.push(promise2)}})}unhandledRejections.
push(promise2);if(reason&&typeof reason.stack!=="undefined"){unhandledReasons.push(reason.stack)}else{unhandledReasons.push(
"(no stack) "+reason)}}function untrackRejection(promise2){if(!trackUnhandledRejections){return}var at=array_indexOf(unhandledRejections,
promise2);if(at!==-1){if(typeof process==="object"&&typeof process.emit==="function"){Q.nextTick.runAfter(function(){var atReport=array_indexOf(
reportedUnhandledRejections,promise2);if(atReport!==-1){process.emit("rejectionHandled",unhandledReasons[at],promise2);reportedUnhandledRejections.
splice(atReport,1)}})}unhandledRejections.splice(at,1);unhandledReasons.splice(at,1)}}Q.resetUnhandledRejections=resetUnhandledRejections;
Q.getUnhandledReasons=function(){return unhandledReasons.slice()};Q.stopUnhandledRejectionTracking=function(){resetUnhandledRejections();
trackUnhandledRejections=false};resetUnhandledRejections();Q.reject=reject;function reject(reason){var rejection=Promise2(
{"when":function(rejected){if(rejected){untrackRejection(this)}return rejected?rejected(reason):this}},function fallback(){
return this},function inspect(){return{state:"rejected",reason}});trackRejection(rejection,reason);return rejection}Q.fulfill=
fulfill;function fulfill(value){return Promise2({"when":function(){return value},"get":function(name){return value[name]},
"set":function(name,rhs){value[name]=rhs},"delete":function(name){delete value[name]},"post":function(name,args){if(name===
null||name===void 0){return value.apply(void 0,args)}else{return value[name].apply(value,args)}},"apply":function(thisp,args){
return value.apply(thisp,args)},"keys":function(){return object_keys(value)}},void 0,function inspect(){return{state:"fu\
lfilled",value}})}function coerce(promise2){var deferred=defer();Q.nextTick(function(){try{promise2.then(deferred.resolve,
deferred.reject,deferred.notify)}catch(exception){deferred.reject(exception)}});return deferred.promise}Q.master=master;
function master(object){return Promise2({"isDef":function(){}},function fallback(op,args){return dispatch(object,op,args)},
function(){return Q(object).inspect()})}Q.spread=spread;function spread(value,fulfilled,rejected){return Q(value).spread(
fulfilled,rejected)}Promise2.prototype.spread=function(fulfilled,rejected){return this.all().then(function(array){return fulfilled.
apply(void 0,array)},rejected)};Q.async=async;function async(makeGenerator){return function(){function continuer(verb,arg){
var result;if(typeof StopIteration==="undefined"){try{result=generator[verb](arg)}catch(exception){return reject(exception)}
if(result.done){return Q(result.value)}else{return when(result.value,callback,errback)}}else{try{result=generator[verb](
arg)}catch(exception){if(isStopIteration(exception)){return Q(exception.value)}else{return reject(exception)}}return when(
result,callback,errback)}}var generator=makeGenerator.apply(this,arguments);var callback=continuer.bind(continuer,"next");
var errback=continuer.bind(continuer,"throw");return callback()}}Q.spawn=spawn;function spawn(makeGenerator){Q.done(Q.async(
makeGenerator)())}Q["return"]=_return;function _return(value){throw new QReturnValue(value)}Q.promised=promised;function promised(callback){
return function(){return spread([this,all(arguments)],function(self2,args){return callback.apply(self2,args)})}}Q.dispatch=
dispatch;function dispatch(object,op,args){return Q(object).dispatch(op,args)}Promise2.prototype.dispatch=function(op,args){
var self2=this;var deferred=defer();Q.nextTick(function(){self2.promiseDispatch(deferred.resolve,op,args)});return deferred.
promise};Q.get=function(object,key){return Q(object).dispatch("get",[key])};Promise2.prototype.get=function(key){return this.
dispatch("get",[key])};Q.set=function(object,key,value){return Q(object).dispatch("set",[key,value])};Promise2.prototype.
set=function(key,value){return this.dispatch("set",[key,value])};Q.del=Q["delete"]=function(object,key){return Q(object).
dispatch("delete",[key])};Promise2.prototype.del=Promise2.prototype["delete"]=function(key){return this.dispatch("delete",
[key])};Q.mapply=Q.post=function(object,name,args){return Q(object).dispatch("post",[name,args])};Promise2.prototype.mapply=
Promise2.prototype.post=function(name,args){return this.dispatch("post",[name,args])};Q.send=Q.mcall=Q.invoke=function(object,name){
return Q(object).dispatch("post",[name,array_slice(arguments,2)])};Promise2.prototype.send=Promise2.prototype.mcall=Promise2.
prototype.invoke=function(name){return this.dispatch("post",[name,array_slice(arguments,1)])};Q.fapply=function(object,args){
return Q(object).dispatch("apply",[void 0,args])};Promise2.prototype.fapply=function(args){return this.dispatch("apply",
[void 0,args])};Q["try"]=Q.fcall=function(object){return Q(object).dispatch("apply",[void 0,array_slice(arguments,1)])};
Promise2.prototype.fcall=function(){return this.dispatch("apply",[void 0,array_slice(arguments)])};Q.fbind=function(object){
var promise2=Q(object);var args=array_slice(arguments,1);return function fbound(){return promise2.dispatch("apply",[this,
args.concat(array_slice(arguments))])}};Promise2.prototype.fbind=function(){var promise2=this;var args=array_slice(arguments);
return function fbound(){return promise2.dispatch("apply",[this,args.concat(array_slice(arguments))])}};Q.keys=function(object){
return Q(object).dispatch("keys",[])};Promise2.prototype.keys=function(){return this.dispatch("keys",[])};Q.all=all;function all(promises){
return when(promises,function(promises2){var pendingCount=0;var deferred=defer();array_reduce(promises2,function(undefined2,promise2,index){
var snapshot;if(isPromise(promise2)&&(snapshot=promise2.inspect()).state==="fulfilled"){promises2[index]=snapshot.value}else{
++pendingCount;when(promise2,function(value){promises2[index]=value;if(--pendingCount===0){deferred.resolve(promises2)}},
deferred.reject,function(progress2){deferred.notify({index,value:progress2})})}},void 0);if(pendingCount===0){deferred.resolve(
promises2)}return deferred.promise})}Promise2.prototype.all=function(){return all(this)};Q.any=any;function any(promises){
if(promises.length===0){return Q.resolve()}var deferred=Q.defer();var pendingCount=0;array_reduce(promises,function(prev,current,index){
var promise2=promises[index];pendingCount++;when(promise2,onFulfilled,onRejected,onProgress);function onFulfilled(result){
deferred.resolve(result)}function onRejected(err){pendingCount--;if(pendingCount===0){var rejection=err||new Error(""+err);
rejection.message="Q can't get fulfillment value from any promise, all promises were rejected. Last error message: "+rejection.
message;deferred.reject(rejection)}}function onProgress(progress2){deferred.notify({index,value:progress2})}},void 0);return deferred.
promise}Promise2.prototype.any=function(){return any(this)};Q.allResolved=deprecate(allResolved,"allResolved","allSettle\
d");function allResolved(promises){return when(promises,function(promises2){promises2=array_map(promises2,Q);return when(
all(array_map(promises2,function(promise2){return when(promise2,noop,noop)})),function(){return promises2})})}Promise2.prototype.
allResolved=function(){return allResolved(this)};Q.allSettled=allSettled;function allSettled(promises){return Q(promises).
allSettled()}Promise2.prototype.allSettled=function(){return this.then(function(promises){return all(array_map(promises,
function(promise2){promise2=Q(promise2);function regardless(){return promise2.inspect()}return promise2.then(regardless,
regardless)}))})};Q.fail=Q["catch"]=function(object,rejected){return Q(object).then(void 0,rejected)};Promise2.prototype.
fail=Promise2.prototype["catch"]=function(rejected){return this.then(void 0,rejected)};Q.progress=progress;function progress(object,progressed){
return Q(object).then(void 0,void 0,progressed)}Promise2.prototype.progress=function(progressed){return this.then(void 0,
void 0,progressed)};Q.fin=Q["finally"]=function(object,callback){return Q(object)["finally"](callback)};Promise2.prototype.
fin=Promise2.prototype["finally"]=function(callback){if(!callback||typeof callback.apply!=="function"){throw new Error("\
Q can't apply finally callback")}callback=Q(callback);return this.then(function(value){return callback.fcall().then(function(){
return value})},function(reason){return callback.fcall().then(function(){throw reason})})};Q.done=function(object,fulfilled,rejected,progress2){
return Q(object).done(fulfilled,rejected,progress2)};Promise2.prototype.done=function(fulfilled,rejected,progress2){var onUnhandledError=function(error){
Q.nextTick(function(){makeStackTraceLong(error,promise2);if(Q.onerror){Q.onerror(error)}else{throw error}})};var promise2=fulfilled||
rejected||progress2?this.then(fulfilled,rejected,progress2):this;if(typeof process==="object"&&process&&process.domain){
onUnhandledError=process.domain.bind(onUnhandledError)}promise2.then(void 0,onUnhandledError)};Q.timeout=function(object,ms,error){
return Q(object).timeout(ms,error)};Promise2.prototype.timeout=function(ms,error){var deferred=defer();var timeoutId=setTimeout(
function(){if(!error||"string"===typeof error){error=new Error(error||"Timed out after "+ms+" ms");error.code="ETIMEDOUT"}
deferred.reject(error)},ms);this.then(function(value){clearTimeout(timeoutId);deferred.resolve(value)},function(exception){
clearTimeout(timeoutId);deferred.reject(exception)},deferred.notify);return deferred.promise};Q.delay=function(object,timeout){
if(timeout===void 0){timeout=object;object=void 0}return Q(object).delay(timeout)};Promise2.prototype.delay=function(timeout){
return this.then(function(value){var deferred=defer();setTimeout(function(){deferred.resolve(value)},timeout);return deferred.
promise})};Q.nfapply=function(callback,args){return Q(callback).nfapply(args)};Promise2.prototype.nfapply=function(args){
var deferred=defer();var nodeArgs=array_slice(args);nodeArgs.push(deferred.makeNodeResolver());this.fapply(nodeArgs).fail(
deferred.reject);return deferred.promise};Q.nfcall=function(callback){var args=array_slice(arguments,1);return Q(callback).
nfapply(args)};Promise2.prototype.nfcall=function(){var nodeArgs=array_slice(arguments);var deferred=defer();nodeArgs.push(
deferred.makeNodeResolver());this.fapply(nodeArgs).fail(deferred.reject);return deferred.promise};Q.nfbind=Q.denodeify=function(callback){
if(callback===void 0){throw new Error("Q can't wrap an undefined function")}var baseArgs=array_slice(arguments,1);return function(){
var nodeArgs=baseArgs.concat(array_slice(arguments));var deferred=defer();nodeArgs.push(deferred.makeNodeResolver());Q(callback).
fapply(nodeArgs).fail(deferred.reject);return deferred.promise}};Promise2.prototype.nfbind=Promise2.prototype.denodeify=
function(){var args=array_slice(arguments);args.unshift(this);return Q.denodeify.apply(void 0,args)};Q.nbind=function(callback,thisp){
var baseArgs=array_slice(arguments,2);return function(){var nodeArgs=baseArgs.concat(array_slice(arguments));var deferred=defer();
nodeArgs.push(deferred.makeNodeResolver());function bound(){return callback.apply(thisp,arguments)}Q(bound).fapply(nodeArgs).
fail(deferred.reject);return deferred.promise}};Promise2.prototype.nbind=function(){var args=array_slice(arguments,0);args.
unshift(this);return Q.nbind.apply(void 0,args)};Q.nmapply=Q.npost=function(object,name,args){return Q(object).npost(name,
args)};Promise2.prototype.nmapply=Promise2.prototype.npost=function(name,args){var nodeArgs=array_slice(args||[]);var deferred=defer();
nodeArgs.push(deferred.makeNodeResolver());this.dispatch("post",[name,nodeArgs]).fail(deferred.reject);return deferred.promise};
Q.nsend=Q.nmcall=Q.ninvoke=function(object,name){var nodeArgs=array_slice(arguments,2);var deferred=defer();nodeArgs.push(
deferred.makeNodeResolver());Q(object).dispatch("post",[name,nodeArgs]).fail(deferred.reject);return deferred.promise};Promise2.
prototype.nsend=Promise2.prototype.nmcall=Promise2.prototype.ninvoke=function(name){var nodeArgs=array_slice(arguments,1);
var deferred=defer();nodeArgs.push(deferred.makeNodeResolver());this.dispatch("post",[name,nodeArgs]).fail(deferred.reject);
return deferred.promise};Q.nodeify=nodeify;function nodeify(object,nodeback){return Q(object).nodeify(nodeback)}Promise2.
prototype.nodeify=function(nodeback){if(nodeback){this.then(function(value){Q.nextTick(function(){nodeback(null,value)})},
function(error){Q.nextTick(function(){nodeback(error)})})}else{return this}};Q.noConflict=function(){throw new Error("Q.\
noConflict only works when Q is used as a global")};var qEndingLine=captureLine();return Q})}),3542:(module=>{var replace=String.
prototype.replace;var percentTwenties=/%20/g;var Format={RFC1738:"RFC1738",RFC3986:"RFC3986",WHATWG:"WHATWG"};module.exports=
{"default":Format.RFC3986,formatters:{RFC1738:function(value){return replace.call(value,percentTwenties,"+")},RFC3986:function(value){
return String(value)},WHATWG:function(value){return replace.call(value,percentTwenties,"+")}},RFC1738:Format.RFC1738,RFC3986:Format.
RFC3986,WHATWG:Format.WHATWG}}),114:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var stringify=__nccwpck_require__2(
5983);var parse=__nccwpck_require__2(2353);var formats=__nccwpck_require__2(3542);module.exports={formats,parse,stringify}}),
2353:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var getSideChannel=__nccwpck_require__2(1319);var utils=__nccwpck_require__2(
3747);var has=Object.prototype.hasOwnProperty;var isArray=Array.isArray;var getPrototypeOf=Object.getPrototypeOf;var fromCharCode=String.
fromCharCode;var isPlainContainer=function isPlainContainer2(value){if(!value||typeof value!=="object"){return false}if(isArray(
value)){return true}var proto=getPrototypeOf(value);return proto===Object.prototype||proto===null};var emptyCopyOf=function emptyCopyOf2(value){
if(isArray(value)){var arr=[];arr.length=value.length;return arr}return getPrototypeOf(value)===null?{__proto__:null}:{}};
var copyInput=function copyInput2(input){var copies=getSideChannel();var result={};var queue=[{source:input,target:result}];
for(var i=0;i<queue.length;++i){var source=queue[i].source;var target=queue[i].target;var keys=Object.keys(source);for(var j=0;j<
keys.length;++j){var value=source[keys[j]];if(isPlainContainer(value)){if(!copies.has(value)){var copy=emptyCopyOf(value);
copies.set(value,copy);queue[queue.length]={source:value,target:copy}}utils.setProperty(target,keys[j],copies.get(value))}else{
utils.setProperty(target,keys[j],value)}}}return result};var defaults={allowDots:false,allowEmptyArrays:false,allowPrototypes:false,
allowSparse:false,arrayLimit:20,charset:"utf-8",charsetSentinel:false,comma:false,decodeDotInKeys:false,decoder:utils.decode,
delimiter:"&",depth:5,duplicates:"combine",ignoreQueryPrefix:false,interpretNumericEntities:false,parameterLimit:1e3,parseArrays:true,
plainObjects:false,strictDepth:false,strictMerge:true,strictNullHandling:false,throwOnLimitExceeded:false};var interpretNumericEntities=function(str){
return str.replace(/&#(\d+);/g,function($0,numberStr){var c=parseInt(numberStr,10);if(c>65535&&c<=1114111){c-=65536;return fromCharCode(
55296|c>>10,56320|c&1023)}return fromCharCode(c)})};var parseArrayValue=function(val,options,currentArrayLength){if(val&&
typeof val==="string"&&options.comma&&val.indexOf(",")>-1){if(options.throwOnLimitExceeded){var commaCount=0;var commaIndex=val.
indexOf(",");while(commaIndex>-1){commaCount+=1;if(commaCount>=options.arrayLimit){throw new RangeError("Array limit exc\
eeded. Only "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.")}commaIndex=val.indexOf(
",",commaIndex+1)}}return val.split(",")}if(options.throwOnLimitExceeded&&currentArrayLength>=options.arrayLimit&&currentArrayLength>
0){throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" al\
lowed in an array.")}return val};var isoSentinel="utf8=%26%2310003%3B";var charsetSentinel="utf8=%E2%9C%93";var parseValues=function parseQueryStringValues(str,options){
var obj={__proto__:null};var cleanStr=options.ignoreQueryPrefix?str.replace(/^\?/,""):str;cleanStr=cleanStr.replace(/%5B/gi,
"[").replace(/%5D/gi,"]");var limit=options.parameterLimit===Infinity?void 0:options.parameterLimit;var parts=cleanStr.split(
options.delimiter,options.throwOnLimitExceeded&&typeof limit!=="undefined"?limit+1:limit);if(options.throwOnLimitExceeded&&
typeof limit!=="undefined"&&parts.length>limit){throw new RangeError("Parameter limit exceeded. Only "+limit+" parameter"+
(limit===1?"":"s")+" allowed.")}var skipIndex=-1;var i;var charset=options.charset;if(options.charsetSentinel){for(i=0;i<
parts.length;++i){if(parts[i].indexOf("utf8=")===0){if(parts[i]===charsetSentinel){charset="utf-8"}else if(parts[i]===isoSentinel){
charset="iso-8859-1"}skipIndex=i;i=parts.length}}}for(i=0;i<parts.length;++i){if(i===skipIndex){continue}var part=parts[i];
var bracketEqualsPos=part.indexOf("]=");var pos=bracketEqualsPos===-1?part.indexOf("="):bracketEqualsPos+1;var isEmptyBracketKey=pos>
1&&part.slice(pos-2,pos)==="[]";var key;var val;if(pos===-1){key=options.decoder(part,defaults.decoder,charset,"key");val=
options.strictNullHandling?null:""}else{key=options.decoder(part.slice(0,pos),defaults.decoder,charset,"key");if(key!==null){
val=utils.maybeMap(parseArrayValue(part.slice(pos+1),options,isArray(obj[key])&&(options.duplicates==="combine"||isEmptyBracketKey)?
obj[key].length:0),function(encodedVal){return options.decoder(encodedVal,defaults.decoder,charset,"value")})}}if(val&&options.
interpretNumericEntities&&charset==="iso-8859-1"){val=utils.maybeMap(val,function(value){return value?interpretNumericEntities(
String(value)):value})}if(isEmptyBracketKey){val=isArray(val)?[val]:val}if(options.comma&&isArray(val)&&val.length>options.
arrayLimit){val=utils.combine([],val,options.arrayLimit,options.plainObjects,options.throwOnLimitExceeded)}if(key!==null){
var existing=has.call(obj,key);if(existing&&(options.duplicates==="combine"||isEmptyBracketKey)){obj[key]=utils.combine(
obj[key],val,options.arrayLimit,options.plainObjects,options.throwOnLimitExceeded)}else if(!existing||options.duplicates===
"last"){obj[key]=val}}}return obj};var stripWrappingBrackets=function stripWrappingBrackets2(key){return key.charAt(0)===
"["&&key.charAt(key.length-1)==="]"?key.slice(1,-1):key};var parseObject=function(chain,val,options,valuesParsed){var currentArrayLength=0;
if(chain.length>0&&chain[chain.length-1]==="[]"){var parentKey=chain.slice(0,-1).join("");currentArrayLength=Array.isArray(
val)&&val[parentKey]?val[parentKey].length:0}var leaf=valuesParsed?val:parseArrayValue(val,options,currentArrayLength);for(var i=chain.
length-1;i>=0;--i){var obj;var root=chain[i];if(root==="[]"&&options.parseArrays){if(utils.isOverflow(leaf)){obj=leaf}else{
obj=options.allowEmptyArrays&&(leaf===""||options.strictNullHandling&&leaf===null)?[]:utils.combine([],leaf,options.arrayLimit,
options.plainObjects,options.throwOnLimitExceeded)}}else{obj=options.plainObjects?{__proto__:null}:{};var cleanRoot=stripWrappingBrackets(
root);var decodedRoot=options.decodeDotInKeys?cleanRoot.replace(/%2E/gi,"."):cleanRoot;var index=parseInt(decodedRoot,10);
var isValidArrayIndex=!isNaN(index)&&root!==decodedRoot&&String(index)===decodedRoot&&index>=0&&options.parseArrays;if(!options.
parseArrays&&decodedRoot===""){obj[0]=leaf}else if(isValidArrayIndex&&index<options.arrayLimit){obj=[];obj[index]=leaf}else if(isValidArrayIndex&&
options.throwOnLimitExceeded){throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" element"+(options.
arrayLimit===1?"":"s")+" allowed in an array.")}else if(isValidArrayIndex){obj[index]=leaf;utils.markOverflow(obj,index)}else if(decodedRoot!==
"__proto__"){obj[decodedRoot]=leaf}}leaf=obj}return leaf};var topLevelDotsToBrackets=function topLevelDotsToBrackets2(key){
var result="";var depth=0;for(var i=0;i<key.length;i+=1){var cu=key.charCodeAt(i);if(cu===91){depth+=1;result+="["}else if(cu===
93){if(depth>0){depth-=1}result+="]"}else if(cu===46&&depth===0&&i+1<key.length&&key.charCodeAt(i+1)!==46&&key.charCodeAt(
i+1)!==91){var start=i+1;var j=start;while(j<key.length&&key.charCodeAt(j)!==46&&key.charCodeAt(j)!==91){j+=1}result+="["+
key.slice(start,j)+"]";i=j-1}else{result+=key.charAt(i)}}return result};var splitKeyIntoSegments=function splitKeyIntoSegments2(originalKey,options){
var key=options.allowDots?topLevelDotsToBrackets(originalKey):originalKey;if(options.depth<=0){if(!options.plainObjects&&
has.call(Object.prototype,stripWrappingBrackets(key))){if(!options.allowPrototypes){return}}return[key]}var segments=[];
var first=key.indexOf("[");var parent=first>=0?key.slice(0,first):key;if(parent){if(!options.plainObjects&&has.call(Object.
prototype,parent)){if(!options.allowPrototypes){return}}segments[segments.length]=parent}var n=key.length;var open=first;
var collected=0;while(open>=0&&collected<options.depth){var level=1;var i=open+1;var close=-1;while(i<n&&close<0){var cu=key.
charCodeAt(i);if(cu===91){level+=1}else if(cu===93){level-=1;if(level===0){close=i}}i+=1}if(close<0){segments[segments.length]=
"["+key.slice(open)+"]";return segments}var seg=key.slice(open,close+1);var content=seg.slice(1,-1);if(!options.plainObjects&&
has.call(Object.prototype,content)&&!options.allowPrototypes){return}segments[segments.length]=seg;collected+=1;open=key.
indexOf("[",close+1)}if(open>=0){if(options.strictDepth===true){throw new RangeError("Input depth exceeded depth option \
of "+options.depth+" and strictDepth is true")}segments[segments.length]="["+key.slice(open)+"]"}return segments};var parseKeys=function parseQueryStringKeys(givenKey,val,options,valuesParsed){
if(!givenKey){return}var keys=splitKeyIntoSegments(givenKey,options);if(!keys){return}return parseObject(keys,val,options,
valuesParsed)};var normalizeParseOptions=function normalizeParseOptions2(opts){if(!opts){return defaults}if(typeof opts.
allowEmptyArrays!=="undefined"&&typeof opts.allowEmptyArrays!=="boolean"){throw new TypeError("`allowEmptyArrays` option\
 can only be `true` or `false`, when provided")}if(typeof opts.decodeDotInKeys!=="undefined"&&typeof opts.decodeDotInKeys!==
"boolean"){throw new TypeError("`decodeDotInKeys` option can only be `true` or `false`, when provided")}if(opts.decoder!==
null&&typeof opts.decoder!=="undefined"&&typeof opts.decoder!=="function"){throw new TypeError("Decoder has to be a func\
tion.")}if(typeof opts.charset!=="undefined"&&opts.charset!=="utf-8"&&opts.charset!=="iso-8859-1"){throw new TypeError("\
The charset option must be either utf-8, iso-8859-1, or undefined")}if(typeof opts.throwOnLimitExceeded!=="undefined"&&typeof opts.
throwOnLimitExceeded!=="boolean"){throw new TypeError("`throwOnLimitExceeded` option must be a boolean")}var charset=typeof opts.
charset==="undefined"?defaults.charset:opts.charset;var duplicates=typeof opts.duplicates==="undefined"?defaults.duplicates:
opts.duplicates;if(duplicates!=="combine"&&duplicates!=="first"&&duplicates!=="last"){throw new TypeError("The duplicate\
s option must be either combine, first, or last")}var allowDots=typeof opts.allowDots==="undefined"?opts.decodeDotInKeys===
true?true:defaults.allowDots:!!opts.allowDots;return{allowDots,allowEmptyArrays:typeof opts.allowEmptyArrays==="boolean"?
!!opts.allowEmptyArrays:defaults.allowEmptyArrays,allowPrototypes:typeof opts.allowPrototypes==="boolean"?opts.allowPrototypes:
defaults.allowPrototypes,allowSparse:typeof opts.allowSparse==="boolean"?opts.allowSparse:defaults.allowSparse,arrayLimit:typeof opts.
arrayLimit==="number"?opts.arrayLimit:defaults.arrayLimit,charset,charsetSentinel:typeof opts.charsetSentinel==="boolean"?
opts.charsetSentinel:defaults.charsetSentinel,comma:typeof opts.comma==="boolean"?opts.comma:defaults.comma,decodeDotInKeys:typeof opts.
decodeDotInKeys==="boolean"?opts.decodeDotInKeys:defaults.decodeDotInKeys,decoder:typeof opts.decoder==="function"?opts.
decoder:defaults.decoder,delimiter:typeof opts.delimiter==="string"||utils.isRegExp(opts.delimiter)?opts.delimiter:defaults.
delimiter,depth:typeof opts.depth==="number"||opts.depth===false?+opts.depth:defaults.depth,duplicates,ignoreQueryPrefix:opts.
ignoreQueryPrefix===true,interpretNumericEntities:typeof opts.interpretNumericEntities==="boolean"?opts.interpretNumericEntities:
defaults.interpretNumericEntities,parameterLimit:typeof opts.parameterLimit==="number"?opts.parameterLimit:defaults.parameterLimit,
parseArrays:opts.parseArrays!==false,plainObjects:typeof opts.plainObjects==="boolean"?opts.plainObjects:defaults.plainObjects,
strictDepth:typeof opts.strictDepth==="boolean"?!!opts.strictDepth:defaults.strictDepth,strictMerge:typeof opts.strictMerge===
"boolean"?!!opts.strictMerge:defaults.strictMerge,strictNullHandling:typeof opts.strictNullHandling==="boolean"?opts.strictNullHandling:
defaults.strictNullHandling,throwOnLimitExceeded:typeof opts.throwOnLimitExceeded==="boolean"?opts.throwOnLimitExceeded:
false}};module.exports=function(str,opts){var options=normalizeParseOptions(opts);if(str===""||str===null||typeof str===
"undefined"){return options.plainObjects?{__proto__:null}:{}}var tempObj=typeof str==="string"?parseValues(str,options):
copyInput(str);var obj=options.plainObjects?{__proto__:null}:{};var keys=Object.keys(tempObj);for(var i=0;i<keys.length;++i){
var key=keys[i];var newObj=parseKeys(key,tempObj[key],options,typeof str==="string");obj=utils.merge(obj,newObj,options)}
if(options.allowSparse===true){return obj}return utils.compact(obj)}}),5983:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
var getSideChannel=__nccwpck_require__2(1319);var utils=__nccwpck_require__2(3747);var formats=__nccwpck_require__2(3542);
var has=Object.prototype.hasOwnProperty;var arrayPrefixGenerators={brackets:function brackets(prefix){return prefix+"[]"},
comma:"comma",indices:function indices(prefix,key){return prefix+"["+key+"]"},repeat:function repeat(prefix){return prefix}};
var isArray=Array.isArray;var push=Array.prototype.push;var pushToArray=function(arr,valueOrArray){push.apply(arr,isArray(
valueOrArray)?valueOrArray:[valueOrArray])};var toISO=Date.prototype.toISOString;var defaultFormat=formats["default"];var defaults={
addQueryPrefix:false,allowDots:false,allowEmptyArrays:false,arrayFormat:"indices",charset:"utf-8",charsetSentinel:false,
commaRoundTrip:false,delimiter:"&",depth:Infinity,encode:true,encodeDotInKeys:false,encoder:utils.encode,encodeValuesOnly:false,
filter:void 0,format:defaultFormat,formatter:formats.formatters[defaultFormat],indices:false,serializeDate:function serializeDate(date){
return toISO.call(date)},skipNulls:false,strictNullHandling:false};var isNonNullishPrimitive=function isNonNullishPrimitive2(v){
return typeof v==="string"||typeof v==="number"||typeof v==="boolean"||typeof v==="symbol"||typeof v==="bigint"};var sentinel={};
var stringify=function stringify2(object,prefix,generateArrayPrefix,commaRoundTrip,allowEmptyArrays,strictNullHandling,skipNulls,encodeDotInKeys,encoder,filter,sort,allowDots,serializeDate,format,formatter,encodeValuesOnly,charset,sideChannel,depth,currentDepth){
var obj=object;if(currentDepth>depth){throw new RangeError("Input depth exceeded depth option of "+depth)}var tmpSc=sideChannel;
var step=0;var findFlag=false;while((tmpSc=tmpSc.get(sentinel))!==void 0&&!findFlag){var pos=tmpSc.get(object);step+=1;if(typeof pos!==
"undefined"){if(pos===step){throw new RangeError("Cyclic object value")}else{findFlag=true}}if(typeof tmpSc.get(sentinel)===
"undefined"){step=0}}obj=typeof filter==="function"?filter(prefix,obj):obj;if(obj instanceof Date){obj=serializeDate(obj)}else if(generateArrayPrefix===
"comma"&&isArray(obj)){obj=utils.maybeMap(obj,function(value2){if(value2 instanceof Date){return serializeDate(value2)}return value2})}
if(obj===null){if(strictNullHandling){return formatter(encoder&&!encodeValuesOnly?encoder(prefix,defaults.encoder,charset,
"key",format):prefix)}obj=""}if(isNonNullishPrimitive(obj)||utils.isBuffer(obj)){if(encoder){var keyValue=encodeValuesOnly?
prefix:encoder(prefix,defaults.encoder,charset,"key",format);return[formatter(keyValue)+"="+formatter(encoder(obj,defaults.
encoder,charset,"value",format))]}return[formatter(prefix)+"="+formatter(String(obj))]}var values=[];if(typeof obj==="un\
defined"){return values}var objKeys;if(generateArrayPrefix==="comma"&&isArray(obj)){if(encodeValuesOnly&&encoder){obj=utils.
maybeMap(obj,function(v){return v==null?v:encoder(v,defaults.encoder,charset,"value",format)})}objKeys=[{value:obj.length>
0?utils.toCoercible(obj).join(",")||null:void 0}]}else if(isArray(filter)){objKeys=filter}else{var keys=Object.keys(obj);
objKeys=sort?keys.sort(sort):keys}var encodedPrefix=String(prefix);var adjustedPrefix=commaRoundTrip&&isArray(obj)&&obj.
length===1?encodedPrefix+"[]":encodedPrefix;if(allowEmptyArrays&&isArray(obj)&&obj.length===0&&Object.keys(obj).length===
0){return formatter(encoder&&!encodeValuesOnly?encoder(adjustedPrefix,defaults.encoder,charset,"key",format):adjustedPrefix)+
"[]"}for(var j=0;j<objKeys.length;++j){var key=objKeys[j];var value=typeof key==="object"&&key&&typeof key.value!=="unde\
fined"?key.value:obj[key];if(skipNulls&&value===null){continue}var encodedKey=allowDots&&encodeDotInKeys?String(key).replace(
/\./g,"%2E"):String(key);var keyPrefix=isArray(obj)?typeof generateArrayPrefix==="function"?generateArrayPrefix(adjustedPrefix,
encodedKey):adjustedPrefix:adjustedPrefix+(allowDots?"."+encodedKey:"["+encodedKey+"]");sideChannel.set(object,step);var valueSideChannel=getSideChannel();
valueSideChannel.set(sentinel,sideChannel);pushToArray(values,stringify2(value,keyPrefix,generateArrayPrefix,commaRoundTrip,
allowEmptyArrays,strictNullHandling,skipNulls,encodeDotInKeys,generateArrayPrefix==="comma"&&encodeValuesOnly&&isArray(obj)?
null:encoder,filter,sort,allowDots,serializeDate,format,formatter,encodeValuesOnly,charset,valueSideChannel,depth,currentDepth+
1))}return values};var normalizeStringifyOptions=function normalizeStringifyOptions2(opts){if(!opts){return defaults}if(typeof opts.
allowEmptyArrays!=="undefined"&&typeof opts.allowEmptyArrays!=="boolean"){throw new TypeError("`allowEmptyArrays` option\
 can only be `true` or `false`, when provided")}if(typeof opts.encodeDotInKeys!=="undefined"&&typeof opts.encodeDotInKeys!==
"boolean"){throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided")}if(opts.encoder!==
null&&typeof opts.encoder!=="undefined"&&typeof opts.encoder!=="function"){throw new TypeError("Encoder has to be a func\
tion.")}var charset=opts.charset||defaults.charset;if(typeof opts.charset!=="undefined"&&opts.charset!=="utf-8"&&opts.charset!==
"iso-8859-1"){throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined")}var format=formats["\
default"];if(typeof opts.format!=="undefined"){if(!has.call(formats.formatters,opts.format)){throw new TypeError("Unknow\
n format option provided.")}format=opts.format}var formatter=formats.formatters[format];var filter=defaults.filter;if(typeof opts.
filter==="function"||isArray(opts.filter)){filter=opts.filter}var arrayFormat;if(has.call(arrayPrefixGenerators,opts.arrayFormat)){
arrayFormat=opts.arrayFormat}else if("indices"in opts){arrayFormat=opts.indices?"indices":"repeat"}else{arrayFormat=defaults.
arrayFormat}if("commaRoundTrip"in opts&&typeof opts.commaRoundTrip!=="boolean"){throw new TypeError("`commaRoundTrip` mu\
st be a boolean, or absent")}var allowDots=typeof opts.allowDots==="undefined"?opts.encodeDotInKeys===true?true:defaults.
allowDots:!!opts.allowDots;return{addQueryPrefix:typeof opts.addQueryPrefix==="boolean"?opts.addQueryPrefix:defaults.addQueryPrefix,
allowDots,allowEmptyArrays:typeof opts.allowEmptyArrays==="boolean"?!!opts.allowEmptyArrays:defaults.allowEmptyArrays,arrayFormat,
charset,charsetSentinel:typeof opts.charsetSentinel==="boolean"?opts.charsetSentinel:defaults.charsetSentinel,commaRoundTrip:!!opts.
commaRoundTrip,delimiter:typeof opts.delimiter==="undefined"?defaults.delimiter:opts.delimiter,depth:typeof opts.depth===
"number"?opts.depth:defaults.depth,encode:typeof opts.encode==="boolean"?opts.encode:defaults.encode,encodeDotInKeys:typeof opts.
encodeDotInKeys==="boolean"?opts.encodeDotInKeys:defaults.encodeDotInKeys,encoder:typeof opts.encoder==="function"?opts.
encoder:defaults.encoder,encodeValuesOnly:typeof opts.encodeValuesOnly==="boolean"?opts.encodeValuesOnly:defaults.encodeValuesOnly,
filter,format,formatter,serializeDate:typeof opts.serializeDate==="function"?opts.serializeDate:defaults.serializeDate,skipNulls:typeof opts.
skipNulls==="boolean"?opts.skipNulls:defaults.skipNulls,sort:typeof opts.sort==="function"?opts.sort:null,strictNullHandling:typeof opts.
strictNullHandling==="boolean"?opts.strictNullHandling:defaults.strictNullHandling}};module.exports=function(object,opts){
var obj=object;var options=normalizeStringifyOptions(opts);var objKeys;var filter;if(typeof options.filter==="function"){
filter=options.filter;obj=filter("",obj)}else if(isArray(options.filter)){filter=options.filter.slice();objKeys=filter}var keys=[];
if(typeof obj!=="object"||obj===null){return""}var generateArrayPrefix=arrayPrefixGenerators[options.arrayFormat];var commaRoundTrip=generateArrayPrefix===
"comma"&&options.commaRoundTrip;if(!objKeys){objKeys=Object.keys(obj)}if(options.sort){objKeys.sort(options.sort)}var sideChannel=getSideChannel();
for(var i=0;i<objKeys.length;++i){var key=objKeys[i];if(typeof key==="undefined"||key===null){continue}var value=obj[key];
if(options.skipNulls&&value===null){continue}var encodedKey=options.encodeDotInKeys?String(key).replace(/\./g,"%2E"):String(
key);pushToArray(keys,stringify(value,encodedKey,generateArrayPrefix,commaRoundTrip,options.allowEmptyArrays,options.strictNullHandling,
options.skipNulls,options.encodeDotInKeys,options.encode?options.encoder:null,filter,options.sort,options.allowDots,options.
serializeDate,options.format,options.formatter,options.encodeValuesOnly,options.charset,sideChannel,options.depth,0))}var joined=keys.
join(options.delimiter);var prefix=options.addQueryPrefix===true?"?":"";if(options.charsetSentinel){if(options.charset===
"iso-8859-1"){prefix+="utf8=%26%2310003%3B"+options.delimiter}else{prefix+="utf8=%E2%9C%93"+options.delimiter}}return joined.
length>0?prefix+joined:""}}),3747:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var formats=__nccwpck_require__2(
3542);var getSideChannel=__nccwpck_require__2(1319);var defineProperty=__nccwpck_require__2(5868);var has=Object.prototype.
hasOwnProperty;var isArray=Array.isArray;var overflowChannel=getSideChannel();var markOverflow=function markOverflow2(obj,maxIndex){
overflowChannel.set(obj,maxIndex);return obj};var isOverflow=function isOverflow2(obj){return overflowChannel.has(obj)};
var getMaxIndex=function getMaxIndex2(obj){return overflowChannel.get(obj)};var setMaxIndex=function setMaxIndex2(obj,maxIndex){
overflowChannel.set(obj,maxIndex)};var conflictChannel=getSideChannel();var markConflict=function markConflict2(obj,maxIndex){
conflictChannel.set(obj,maxIndex);return obj};var isConflict=function isConflict2(obj){return conflictChannel.has(obj)};
var getConflictIndex=function getConflictIndex2(obj){return conflictChannel.get(obj)};var hexTable=(function(){var array=[];
for(var i=0;i<256;++i){array[array.length]="%"+((i<16?"0":"")+i.toString(16)).toUpperCase()}return array})();var compactQueue=function compactQueue2(queue){
while(queue.length>1){var item=queue.pop();var obj=item.obj[item.prop];if(isArray(obj)){var compacted=[];for(var j=0;j<obj.
length;++j){if(typeof obj[j]!=="undefined"){compacted[compacted.length]=obj[j]}}item.obj[item.prop]=compacted}}};var arrayToObject=function arrayToObject2(source,options){
var obj=options&&options.plainObjects?{__proto__:null}:{};for(var i=0;i<source.length;++i){if(typeof source[i]!=="undefi\
ned"){obj[i]=source[i]}}return obj};var setProperty=function setProperty2(obj,key,value){if(key==="__proto__"&&defineProperty){
defineProperty(obj,key,{configurable:true,enumerable:true,value,writable:true})}else{obj[key]=value}};var maxNumericIndex=function maxNumericIndex2(obj,min){
var max=min;var keys=Object.keys(obj);for(var i=0;i<keys.length;++i){var num=parseInt(keys[i],10);if(String(num)===keys[i]&&
num>max){max=num}}return max};var countElements=function countElements2(arr){var count=0;for(var i=0;i<arr.length;++i){if(has.
call(arr,i)){count+=1}}return count};var limitedPair=function limitedPair2(first,second,options){var pair=[first,second];
if(options&&typeof options.arrayLimit==="number"&&pair.length>options.arrayLimit){if(options.throwOnLimitExceeded){throw new RangeError(
"Array limit exceeded. Only "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.")}return markOverflow(
arrayToObject(pair,options),1)}return pair};var merge=function merge2(target,source,options){if(!source){return target}if(typeof source!==
"object"&&typeof source!=="function"){if(isArray(target)){var nextIndex=target.length;if(options&&typeof options.arrayLimit===
"number"&&countElements(target)>=options.arrayLimit){if(options.throwOnLimitExceeded){throw new RangeError("Array limit \
exceeded. Only "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.")}return markOverflow(
arrayToObject(target.concat(source),options),nextIndex)}target[nextIndex]=source}else if(target&&typeof target==="object"){
if(isOverflow(target)){var newIndex=getMaxIndex(target)+1;target[newIndex]=source;setMaxIndex(target,newIndex)}else if(options&&
options.strictMerge&&isConflict(target)){var nextConflict=getConflictIndex(target)+1;if(options.throwOnLimitExceeded&&typeof options.
arrayLimit==="number"&&nextConflict>=options.arrayLimit){throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+
" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.")}target[nextConflict]=source;markConflict(target,nextConflict)}else if(options&&
options.strictMerge){var conflict=limitedPair(target,source,options);return isArray(conflict)?markConflict(conflict,1):conflict}else if(options&&
(options.plainObjects||options.allowPrototypes)||!has.call(Object.prototype,source)){target[source]=true}}else{return limitedPair(
target,source,options)}return target}if(!target||typeof target!=="object"){if(isOverflow(source)){var sourceKeys=Object.
keys(source);var result=options&&options.plainObjects?{__proto__:null,0:target}:{0:target};for(var m=0;m<sourceKeys.length;m++){
var oldKey=parseInt(sourceKeys[m],10);result[oldKey+1]=source[sourceKeys[m]]}return markOverflow(result,getMaxIndex(source)+
1)}var combined=[target].concat(source);if(options&&typeof options.arrayLimit==="number"&&combined.length>options.arrayLimit){
if(options.throwOnLimitExceeded){throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" element"+(options.
arrayLimit===1?"":"s")+" allowed in an array.")}return markOverflow(arrayToObject(combined,options),combined.length-1)}return combined}
var mergeTarget=target;if(isArray(target)&&!isArray(source)){mergeTarget=arrayToObject(target,options);if(isConflict(target)){
markConflict(mergeTarget,target.length-1)}}if(isArray(target)&&isArray(source)){source.forEach(function(item,i){if(has.call(
target,i)){var targetItem=target[i];if(targetItem&&typeof targetItem==="object"&&item&&typeof item==="object"){target[i]=
merge2(targetItem,item,options)}else{target[target.length]=item}}else{target[i]=item}});if(options&&typeof options.arrayLimit===
"number"&&countElements(target)>options.arrayLimit){if(options.throwOnLimitExceeded){throw new RangeError("Array limit e\
xceeded. Only "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.")}return markOverflow(
arrayToObject(target,options),target.length-1)}return target}return Object.keys(source).reduce(function(acc,key){var value=source[key];
if(has.call(acc,key)){setProperty(acc,key,merge2(acc[key],value,options))}else{setProperty(acc,key,value)}if(isOverflow(
source)&&!isOverflow(acc)){markOverflow(acc,maxNumericIndex(acc,getMaxIndex(source)))}if(isOverflow(acc)){var keyNum=parseInt(
key,10);if(String(keyNum)===key&&keyNum>=0&&keyNum>getMaxIndex(acc)){setMaxIndex(acc,keyNum)}}if(isConflict(acc)){var conflictKey=parseInt(
key,10);if(String(conflictKey)===key&&conflictKey>getConflictIndex(acc)){markConflict(acc,conflictKey)}}return acc},mergeTarget)};
var assign=function assignSingleSource(target,source){return Object.keys(source).reduce(function(acc,key){setProperty(acc,
key,source[key]);return acc},target)};var decode=function(str,defaultDecoder,charset){if(typeof str==="string"&&str.indexOf(
"%")===-1){return str.indexOf("+")===-1?str:str.replace(/\+/g," ")}var strWithoutPlus=str.replace(/\+/g," ");if(charset===
"iso-8859-1"){return strWithoutPlus.replace(/%[0-9a-f]{2}/gi,unescape)}try{return decodeURIComponent(strWithoutPlus)}catch(e){
return strWithoutPlus}};var hasToPrimitive=typeof Symbol==="function"&&typeof Symbol.toPrimitive==="symbol";var arrayJoin=Array.
prototype.join;var arrayToString=Array.prototype.toString;var objectToString=Object.prototype.toString;var toCoercible=function toCoercible2(value,joining){
if(!value||typeof value!=="object"&&typeof value!=="function"){return value}if(hasToPrimitive&&value[Symbol.toPrimitive]!=
null){return value}if(isArray(value)&&value.toString===arrayToString&&value.join===arrayJoin){var ancestors=joining||getSideChannel();
if(ancestors.has(value)){return""}ancestors.set(value,true);var copy;for(var i=0;i<value.length;i+=1){var item=value[i];
var coerced=toCoercible2(item,ancestors);if(!copy&&coerced!==item){copy=[];for(var j=0;j<i;j+=1){copy[j]=value[j]}}if(copy){
copy[i]=coerced}}ancestors["delete"](value);return copy||value}if(typeof value.toString==="function"){return value}var valueOf=value.
valueOf;if(typeof valueOf==="function"){var primitive=valueOf.call(value);if(!primitive||typeof primitive!=="object"&&typeof primitive!==
"function"){return String(primitive)}}return objectToString.call(value)};var limit=1024;var encode=function encode2(str,defaultEncoder,charset,kind,format){
if(str.length===0){return str}var string=str;if(typeof str==="symbol"){string=Symbol.prototype.toString.call(str)}else if(typeof str!==
"string"){string=String(toCoercible(str))}if(charset==="iso-8859-1"){return escape(string).replace(/%u[0-9a-f]{4}/gi,function($0){
return"%26%23"+parseInt($0.slice(2),16)+"%3B"}).replace(/\+/g,"%2B")}var out="";for(var j=0;j<string.length;j+=limit){var segment=string.
length>=limit?string.slice(j,j+limit):string;if(j+limit<string.length){var last=segment.charCodeAt(segment.length-1);if(last>=
55296&&last<=56319){segment=segment.slice(0,-1);j-=1}}var arr=[];for(var i=0;i<segment.length;++i){var c=segment.charCodeAt(
i);if(c===45||c===46||c===95||c===126&&format!==formats.WHATWG||c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122||format===formats.
RFC1738&&(c===40||c===41)||format===formats.WHATWG&&c===42){arr[arr.length]=segment.charAt(i);continue}if(c<128){arr[arr.
length]=hexTable[c];continue}if(c<2048){arr[arr.length]=hexTable[192|c>>6]+hexTable[128|c&63];continue}if(c<55296||c>=57344){
arr[arr.length]=hexTable[224|c>>12]+hexTable[128|c>>6&63]+hexTable[128|c&63];continue}var next=segment.charCodeAt(i+1);if(c<=
56319&&next>=56320&&next<=57343){i+=1;c=65536+((c&1023)<<10|next&1023);arr[arr.length]=hexTable[240|c>>18]+hexTable[128|
c>>12&63]+hexTable[128|c>>6&63]+hexTable[128|c&63]}else{arr[arr.length]="%EF%BF%BD"}}out+=arr.join("")}return out};var compact=function compact2(value){
var queue=[{obj:{o:value},prop:"o"}];var refs=getSideChannel();for(var i=0;i<queue.length;++i){var item=queue[i];var obj=item.
obj[item.prop];var keys=Object.keys(obj);for(var j=0;j<keys.length;++j){var key=keys[j];var val=obj[key];if(typeof val===
"object"&&val!==null&&!refs.has(val)){queue[queue.length]={obj,prop:key};refs.set(val,true)}}}compactQueue(queue);return value};
var isRegExp=function isRegExp2(obj){return Object.prototype.toString.call(obj)==="[object RegExp]"};var isBuffer=function isBuffer2(obj){
if(!obj||typeof obj!=="object"){return false}return!!(obj.constructor&&typeof obj.constructor.isBuffer==="function"&&obj.
constructor.isBuffer(obj))};var combine=function combine2(a,b,arrayLimit,plainObjects,throwOnLimitExceeded){if(isOverflow(
a)){if(throwOnLimitExceeded){throw new RangeError("Array limit exceeded. Only "+arrayLimit+" element"+(arrayLimit===1?"":
"s")+" allowed in an array.")}var bValues=isArray(b)?b:[b];var newIndex=getMaxIndex(a);for(var i=0;i<bValues.length;++i){
newIndex+=1;a[newIndex]=bValues[i]}setMaxIndex(a,newIndex);return a}var result=[].concat(a,b);if(result.length>arrayLimit){
if(throwOnLimitExceeded){throw new RangeError("Array limit exceeded. Only "+arrayLimit+" element"+(arrayLimit===1?"":"s")+
" allowed in an array.")}return markOverflow(arrayToObject(result,{plainObjects}),result.length-1)}return result};var maybeMap=function maybeMap2(val,fn){
if(isArray(val)){var mapped=[];for(var i=0;i<val.length;i+=1){mapped[mapped.length]=fn(val[i])}return mapped}return fn(val)};
module.exports={arrayToObject,assign,combine,compact,decode,encode,isBuffer,isOverflow,isRegExp,markOverflow,maybeMap,merge,
setProperty,toCoercible}}),8178:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var inspect=__nccwpck_require__2(
6164);var $TypeError=__nccwpck_require__2(7052);var listGetNode=function(list,key,isDelete){var prev=list;var curr;for(;(curr=
prev.next)!=null;prev=curr){if(curr.key===key){prev.next=curr.next;if(!isDelete){curr.next=list.next;list.next=curr}return curr}}};
var listGet=function(objects,key){if(!objects){return void 0}var node=listGetNode(objects,key);return node&&node.value};
var listSet=function(objects,key,value){var node=listGetNode(objects,key);if(node){node.value=value}else{objects.next={key,
next:objects.next,value}}};var listHas=function(objects,key){if(!objects){return false}return!!listGetNode(objects,key)};
var listDelete=function(objects,key){if(objects){return listGetNode(objects,key,true)}};module.exports=function getSideChannelList(){
var $o;var channel={assert:function(key){if(!channel.has(key)){throw new $TypeError("Side channel does not contain "+inspect(
key))}},"delete":function(key){var deletedNode=listDelete($o,key);if(deletedNode&&$o&&!$o.next){$o=void 0}return!!deletedNode},
get:function(key){return listGet($o,key)},has:function(key){return listHas($o,key)},set:function(key,value){if(!$o){$o={
next:void 0}}listSet($o,key,value)}};return channel}}),7292:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var GetIntrinsic=__nccwpck_require__2(
4784);var callBound=__nccwpck_require__2(4239);var inspect=__nccwpck_require__2(6164);var $TypeError=__nccwpck_require__2(
7052);var $Map=GetIntrinsic("%Map%",true);var $mapGet=callBound("Map.prototype.get",true);var $mapSet=callBound("Map.pro\
totype.set",true);var $mapHas=callBound("Map.prototype.has",true);var $mapDelete=callBound("Map.prototype.delete",true);
var $mapSize=callBound("Map.prototype.size",true);module.exports=!!$Map&&function getSideChannelMap(){var $m;var channel={
assert:function(key){if(!channel.has(key)){throw new $TypeError("Side channel does not contain "+inspect(key))}},"delete":function(key){
if($m){var result=$mapDelete($m,key);if($mapSize($m)===0){$m=void 0}return result}return false},get:function(key){if($m){
return $mapGet($m,key)}},has:function(key){if($m){return $mapHas($m,key)}return false},set:function(key,value){if(!$m){$m=
new $Map}$mapSet($m,key,value)}};return channel}}),252:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var GetIntrinsic=__nccwpck_require__2(
4784);var callBound=__nccwpck_require__2(4239);var inspect=__nccwpck_require__2(6164);var getSideChannelMap=__nccwpck_require__2(
7292);var $TypeError=__nccwpck_require__2(7052);var $WeakMap=GetIntrinsic("%WeakMap%",true);var $weakMapGet=callBound("W\
eakMap.prototype.get",true);var $weakMapSet=callBound("WeakMap.prototype.set",true);var $weakMapHas=callBound("WeakMap.p\
rototype.has",true);var $weakMapDelete=callBound("WeakMap.prototype.delete",true);module.exports=$WeakMap?function getSideChannelWeakMap(){
var $wm;var $m;var channel={assert:function(key){if(!channel.has(key)){throw new $TypeError("Side channel does not conta\
in "+inspect(key))}},"delete":function(key){if($WeakMap&&key&&(typeof key==="object"||typeof key==="function")){if($wm){
return $weakMapDelete($wm,key)}}else if(getSideChannelMap){if($m){return $m["delete"](key)}}return false},get:function(key){
if($WeakMap&&key&&(typeof key==="object"||typeof key==="function")){if($wm){return $weakMapGet($wm,key)}}return $m&&$m.get(
key)},has:function(key){if($WeakMap&&key&&(typeof key==="object"||typeof key==="function")){if($wm){return $weakMapHas($wm,
key)}}return!!$m&&$m.has(key)},set:function(key,value){if($WeakMap&&key&&(typeof key==="object"||typeof key==="function")){
if(!$wm){$wm=new $WeakMap}$weakMapSet($wm,key,value)}else if(getSideChannelMap){if(!$m){$m=getSideChannelMap()}$m.set(key,
value)}}};return channel}:getSideChannelMap}),1319:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var $TypeError=__nccwpck_require__2(
7052);var inspect=__nccwpck_require__2(6164);var getSideChannelList=__nccwpck_require__2(8178);var getSideChannelMap=__nccwpck_require__2(
7292);var getSideChannelWeakMap=__nccwpck_require__2(252);var makeChannel=getSideChannelWeakMap||getSideChannelMap||getSideChannelList;
module.exports=function getSideChannel(){var $channelData;var channel={assert:function(key){if(!channel.has(key)){var keyDesc=key&&
Object(key)===key?"the given object key":inspect(key);throw new $TypeError("Side channel does not contain "+keyDesc)}},"\
delete":function(key){return!!$channelData&&$channelData["delete"](key)},get:function(key){return $channelData&&$channelData.
get(key)},has:function(key){return!!$channelData&&$channelData.has(key)},set:function(key,value){if(!$channelData){$channelData=
makeChannel()}$channelData.set(key,value)}};return channel}}),8395:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
module.exports=__nccwpck_require__2(4488)}),4488:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var net=__nccwpck_require__2(
9278);var tls=__nccwpck_require__2(4756);var http=__nccwpck_require__2(8611);var https=__nccwpck_require__2(5692);var events=__nccwpck_require__2(
4434);var assert=__nccwpck_require__2(2613);var util=__nccwpck_require__2(9023);exports.httpOverHttp=httpOverHttp;exports.
httpsOverHttp=httpsOverHttp;exports.httpOverHttps=httpOverHttps;exports.httpsOverHttps=httpsOverHttps;function httpOverHttp(options){
var agent=new TunnelingAgent(options);agent.request=http.request;return agent}function httpsOverHttp(options){var agent=new TunnelingAgent(
options);agent.request=http.request;agent.createSocket=createSecureSocket;agent.defaultPort=443;return agent}function httpOverHttps(options){
var agent=new TunnelingAgent(options);agent.request=https.request;return agent}function httpsOverHttps(options){var agent=new TunnelingAgent(
options);agent.request=https.request;agent.createSocket=createSecureSocket;agent.defaultPort=443;return agent}function TunnelingAgent(options){
var self2=this;self2.options=options||{};self2.proxyOptions=self2.options.proxy||{};self2.maxSockets=self2.options.maxSockets||
http.Agent.defaultMaxSockets;self2.requests=[];self2.sockets=[];self2.on("free",function onFree(socket,host,port,localAddress){
var options2=toOptions(host,port,localAddress);for(var i=0,len=self2.requests.length;i<len;++i){var pending=self2.requests[i];
if(pending.host===options2.host&&pending.port===options2.port){self2.requests.splice(i,1);pending.request.onSocket(socket);
return}}socket.destroy();self2.removeSocket(socket)})}util.inherits(TunnelingAgent,events.EventEmitter);TunnelingAgent.prototype.
addRequest=function addRequest(req,host,port,localAddress){var self2=this;var options=mergeOptions({request:req},self2.options,
toOptions(host,port,localAddress));if(self2.sockets.length>=this.maxSockets){self2.requests.push(options);return}self2.createSocket(
options,function(socket){socket.on("free",onFree);socket.on("close",onCloseOrRemove);socket.on("agentRemove",onCloseOrRemove);
req.onSocket(socket);function onFree(){self2.emit("free",socket,options)}function onCloseOrRemove(err){self2.removeSocket(
socket);socket.removeListener("free",onFree);socket.removeListener("close",onCloseOrRemove);socket.removeListener("agent\
Remove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function createSocket(options,cb){var self2=this;var placeholder={};
self2.sockets.push(placeholder);var connectOptions=mergeOptions({},self2.proxyOptions,{method:"CONNECT",path:options.host+
":"+options.port,agent:false,headers:{host:options.host+":"+options.port}});if(options.localAddress){connectOptions.localAddress=
options.localAddress}if(connectOptions.proxyAuth){connectOptions.headers=connectOptions.headers||{};connectOptions.headers["\
Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")}debug("making CONNECT request");var connectReq=self2.
request(connectOptions);connectReq.useChunkedEncodingByDefault=false;connectReq.once("response",onResponse);connectReq.once(
"upgrade",onUpgrade);connectReq.once("connect",onConnect);connectReq.once("error",onError);connectReq.end();function onResponse(res){
res.upgrade=true}function onUpgrade(res,socket,head){process.nextTick(function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){
connectReq.removeAllListeners();socket.removeAllListeners();if(res.statusCode!==200){debug("tunneling socket could not b\
e established, statusCode=%d",res.statusCode);socket.destroy();var error=new Error("tunneling socket could not be establ\
ished, statusCode="+res.statusCode);error.code="ECONNRESET";options.request.emit("error",error);self2.removeSocket(placeholder);
return}if(head.length>0){debug("got illegal response body from proxy");socket.destroy();var error=new Error("got illegal\
 response body from proxy");error.code="ECONNRESET";options.request.emit("error",error);self2.removeSocket(placeholder);
return}debug("tunneling connection has established");self2.sockets[self2.sockets.indexOf(placeholder)]=socket;return cb(
socket)}function onError(cause){connectReq.removeAllListeners();debug("tunneling socket could not be established, cause=\
%s\n",cause.message,cause.stack);var error=new Error("tunneling socket could not be established, cause="+cause.message);
error.code="ECONNRESET";options.request.emit("error",error);self2.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=
function removeSocket(socket){var pos=this.sockets.indexOf(socket);if(pos===-1){return}this.sockets.splice(pos,1);var pending=this.
requests.shift();if(pending){this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self2=this;TunnelingAgent.prototype.createSocket.call(self2,options,function(socket){var hostHeader=options.request.
getHeader("host");var tlsOptions=mergeOptions({},self2.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):
options.host});var secureSocket=tls.connect(0,tlsOptions);self2.sockets[self2.sockets.indexOf(socket)]=secureSocket;cb(secureSocket)})}
function toOptions(host,port,localAddress){if(typeof host==="string"){return{host,port,localAddress}}return host}function mergeOptions(target){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides==="object"){var keys=Object.keys(
overrides);for(var j=0,keyLen=keys.length;j<keyLen;++j){var k=keys[j];if(overrides[k]!==void 0){target[k]=overrides[k]}}}}
return target}var debug;if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)){debug=function(){var args=Array.
prototype.slice.call(arguments);if(typeof args[0]==="string"){args[0]="TUNNEL: "+args[0]}else{args.unshift("TUNNEL:")}console.
error.apply(console,args)}}else{debug=function(){}}exports.debug=debug}),7680:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.PersonalAccessTokenCredentialHandler=exports.NtlmCredentialHandler=
exports.BearerCredentialHandler=exports.BasicCredentialHandler=void 0;var basiccreds_1=__nccwpck_require__2(5376);Object.
defineProperty(exports,"BasicCredentialHandler",{enumerable:true,get:function(){return basiccreds_1.BasicCredentialHandler}});
var bearertoken_1=__nccwpck_require__2(5501);Object.defineProperty(exports,"BearerCredentialHandler",{enumerable:true,get:function(){
return bearertoken_1.BearerCredentialHandler}});var ntlm_1=__nccwpck_require__2(2626);Object.defineProperty(exports,"Ntl\
mCredentialHandler",{enumerable:true,get:function(){return ntlm_1.NtlmCredentialHandler}});var personalaccesstoken_1=__nccwpck_require__2(
5032);Object.defineProperty(exports,"PersonalAccessTokenCredentialHandler",{enumerable:true,get:function(){return personalaccesstoken_1.
PersonalAccessTokenCredentialHandler}})}),3106:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __awaiter=this&&
this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.HttpClient=exports.HttpClientResponse=exports.
HttpCodes=void 0;exports.isHttps=isHttps;const http=__nccwpck_require__2(8611);const https=__nccwpck_require__2(5692);const util=__nccwpck_require__2(
505);let fs;let tunnel;var HttpCodes;(function(HttpCodes2){HttpCodes2[HttpCodes2["OK"]=200]="OK";HttpCodes2[HttpCodes2["\
MultipleChoices"]=300]="MultipleChoices";HttpCodes2[HttpCodes2["MovedPermanently"]=301]="MovedPermanently";HttpCodes2[HttpCodes2["\
ResourceMoved"]=302]="ResourceMoved";HttpCodes2[HttpCodes2["SeeOther"]=303]="SeeOther";HttpCodes2[HttpCodes2["NotModifie\
d"]=304]="NotModified";HttpCodes2[HttpCodes2["UseProxy"]=305]="UseProxy";HttpCodes2[HttpCodes2["SwitchProxy"]=306]="Swit\
chProxy";HttpCodes2[HttpCodes2["TemporaryRedirect"]=307]="TemporaryRedirect";HttpCodes2[HttpCodes2["PermanentRedirect"]=
308]="PermanentRedirect";HttpCodes2[HttpCodes2["BadRequest"]=400]="BadRequest";HttpCodes2[HttpCodes2["Unauthorized"]=401]=
"Unauthorized";HttpCodes2[HttpCodes2["PaymentRequired"]=402]="PaymentRequired";HttpCodes2[HttpCodes2["Forbidden"]=403]="\
Forbidden";HttpCodes2[HttpCodes2["NotFound"]=404]="NotFound";HttpCodes2[HttpCodes2["MethodNotAllowed"]=405]="MethodNotAl\
lowed";HttpCodes2[HttpCodes2["NotAcceptable"]=406]="NotAcceptable";HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"]=
407]="ProxyAuthenticationRequired";HttpCodes2[HttpCodes2["RequestTimeout"]=408]="RequestTimeout";HttpCodes2[HttpCodes2["\
Conflict"]=409]="Conflict";HttpCodes2[HttpCodes2["Gone"]=410]="Gone";HttpCodes2[HttpCodes2["TooManyRequests"]=429]="TooM\
anyRequests";HttpCodes2[HttpCodes2["InternalServerError"]=500]="InternalServerError";HttpCodes2[HttpCodes2["NotImplement\
ed"]=501]="NotImplemented";HttpCodes2[HttpCodes2["BadGateway"]=502]="BadGateway";HttpCodes2[HttpCodes2["ServiceUnavailab\
le"]=503]="ServiceUnavailable";HttpCodes2[HttpCodes2["GatewayTimeout"]=504]="GatewayTimeout"})(HttpCodes||(exports.HttpCodes=
HttpCodes={}));const HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.
TemporaryRedirect,HttpCodes.PermanentRedirect];const HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,
HttpCodes.GatewayTimeout];const NetworkRetryErrors=["ECONNRESET","ENOTFOUND","ESOCKETTIMEDOUT","ETIMEDOUT","ECONNREFUSED",
"EHOSTUNREACH"];const RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"];const ExponentialBackoffCeiling=10;const ExponentialBackoffTimeSlice=5;
class HttpClientResponse{constructor(message){this.message=message}readBody(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){const chunks=[];const encodingCharset=util.obtainContentCharset(this);const contentEncoding=this.
message.headers["content-encoding"]||"";const isGzippedEncoded=new RegExp("(gzip$)|(gzip, *deflate)").test(contentEncoding);
this.message.on("data",function(data){const chunk=typeof data==="string"?Buffer.from(data,encodingCharset):data;chunks.push(
chunk)}).on("end",function(){return __awaiter(this,void 0,void 0,function*(){const buffer=Buffer.concat(chunks);if(isGzippedEncoded){
const gunzippedBody=yield util.decompressGzippedContent(buffer,encodingCharset);resolve(gunzippedBody)}else{resolve(buffer.
toString(encodingCharset))}})}).on("error",function(err){reject(err)})}))}}exports.HttpClientResponse=HttpClientResponse;
function isHttps(requestUrl){const parsedUrl=new URL(requestUrl);return parsedUrl.protocol==="https:"}var EnvironmentVariables;
(function(EnvironmentVariables2){EnvironmentVariables2["HTTP_PROXY"]="HTTP_PROXY";EnvironmentVariables2["HTTPS_PROXY"]="\
HTTPS_PROXY";EnvironmentVariables2["NO_PROXY"]="NO_PROXY"})(EnvironmentVariables||(EnvironmentVariables={}));class HttpClient{constructor(userAgent,handlers,requestOptions){
this._ignoreSslError=false;this._allowRedirects=true;this._allowRedirectDowngrade=false;this._maxRedirects=50;this._allowRetries=
false;this._maxRetries=1;this._keepAlive=false;this._disposed=false;this._httpGlobalAgentOptions={keepAlive:false,timeout:3e4};
this.userAgent=userAgent;this.handlers=handlers||[];let no_proxy=process.env[EnvironmentVariables.NO_PROXY];if(no_proxy){
this._httpProxyBypassHosts=[];no_proxy.split(",").forEach(bypass=>{this._httpProxyBypassHosts.push(util.buildProxyBypassRegexFromEnv(
bypass))})}this.requestOptions=requestOptions;if(requestOptions){if(requestOptions.ignoreSslError!=null){this._ignoreSslError=
requestOptions.ignoreSslError}this._socketTimeout=requestOptions.socketTimeout;this._httpProxy=requestOptions.proxy;if(requestOptions.
proxy&&requestOptions.proxy.proxyBypassHosts){this._httpProxyBypassHosts=[];requestOptions.proxy.proxyBypassHosts.forEach(
bypass=>{this._httpProxyBypassHosts.push(new RegExp(bypass,"i"))})}if(requestOptions.globalAgentOptions){this._httpGlobalAgentOptions=
requestOptions.globalAgentOptions}this._certConfig=requestOptions.cert;if(this._certConfig){fs=__nccwpck_require__2(9896);
if(this._certConfig.caFile&&fs.existsSync(this._certConfig.caFile)){this._ca=fs.readFileSync(this._certConfig.caFile,"ut\
f8")}if(this._certConfig.certFile&&fs.existsSync(this._certConfig.certFile)){this._cert=fs.readFileSync(this._certConfig.
certFile,"utf8")}if(this._certConfig.keyFile&&fs.existsSync(this._certConfig.keyFile)){this._key=fs.readFileSync(this._certConfig.
keyFile,"utf8")}}if(requestOptions.allowRedirects!=null){this._allowRedirects=requestOptions.allowRedirects}if(requestOptions.
allowRedirectDowngrade!=null){this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade}if(requestOptions.maxRedirects!=
null){this._maxRedirects=Math.max(requestOptions.maxRedirects,0)}if(requestOptions.keepAlive!=null){this._keepAlive=requestOptions.
keepAlive}if(requestOptions.allowRetries!=null){this._allowRetries=requestOptions.allowRetries}if(requestOptions.maxRetries!=
null){this._maxRetries=requestOptions.maxRetries}}}options(requestUrl,additionalHeaders){return this.request("OPTIONS",requestUrl,
null,additionalHeaders||{})}get(requestUrl,additionalHeaders){return this.request("GET",requestUrl,null,additionalHeaders||
{})}del(requestUrl,additionalHeaders){return this.request("DELETE",requestUrl,null,additionalHeaders||{})}post(requestUrl,data,additionalHeaders){
return this.request("POST",requestUrl,data,additionalHeaders||{})}patch(requestUrl,data,additionalHeaders){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})}put(requestUrl,data,additionalHeaders){return this.request("PUT",requestUrl,
data,additionalHeaders||{})}head(requestUrl,additionalHeaders){return this.request("HEAD",requestUrl,null,additionalHeaders||
{})}sendStream(verb,requestUrl,stream,additionalHeaders){return this.request(verb,requestUrl,stream,additionalHeaders)}request(verb,requestUrl,data,headers){
return __awaiter(this,void 0,void 0,function*(){if(this._disposed){throw new Error("Client has already been disposed.")}
const parsedUrl=new URL(requestUrl);let info=this._prepareRequest(verb,parsedUrl,headers);let maxTries=this._allowRetries&&
RetryableHttpVerbs.indexOf(verb)!=-1?this._maxRetries+1:1;let numTries=0;let response;while(numTries<maxTries){try{response=
yield this.requestRaw(info,data)}catch(err){numTries++;if(err&&err.code&&NetworkRetryErrors.indexOf(err.code)>-1&&numTries<
maxTries){yield this._performExponentialBackoff(numTries);continue}throw err}if(response&&response.message&&response.message.
statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let i=0;i<this.handlers.length;i++){if(this.handlers[i].
canHandleAuthentication(response)){authenticationHandler=this.handlers[i];break}}if(authenticationHandler){return authenticationHandler.
handleAuthentication(this,info,data)}else{return response}}let redirectsRemaining=this._maxRedirects;while(HttpRedirectCodes.
indexOf(response.message.statusCode)!=-1&&this._allowRedirects&&redirectsRemaining>0){const redirectUrl=response.message.
headers["location"];if(!redirectUrl){break}const parsedRedirectUrl=new URL(redirectUrl,parsedUrl.href);if(parsedUrl.protocol==
"https:"&&parsedUrl.protocol!=parsedRedirectUrl.protocol&&!this._allowRedirectDowngrade){throw new Error("Redirect from \
HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the \
allowRedirectDowngrade option to true.")}yield response.readBody();info=this._prepareRequest(verb,parsedRedirectUrl,headers);
response=yield this.requestRaw(info,data);redirectsRemaining--}if(HttpResponseRetryCodes.indexOf(response.message.statusCode)==
-1){return response}numTries+=1;if(numTries<maxTries){yield response.readBody();yield this._performExponentialBackoff(numTries)}}
return response})}dispose(){if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(info,data){return new Promise(
(resolve,reject)=>{let callbackForResult=function(err,res){if(err){reject(err)}resolve(res)};this.requestRawWithCallback(
info,data,callbackForResult)})}requestRawWithCallback(info,data,onResult){let socket;if(typeof data==="string"){info.options.
headers["Content-Length"]=Buffer.byteLength(data,"utf8")}let callbackCalled=false;let handleResult=(err,res)=>{if(!callbackCalled){
callbackCalled=true;onResult(err,res)}};let req=info.httpModule.request(info.options,msg=>{let res=new HttpClientResponse(
msg);handleResult(null,res)});req.on("socket",sock=>{socket=sock});req.setTimeout(this._socketTimeout||3*6e4,()=>{if(socket){
socket.destroy()}handleResult(new Error("Request timeout: "+info.options.path),null)});req.on("error",function(err){handleResult(
err,null)});if(data&&typeof data==="string"){req.write(data,"utf8")}if(data&&typeof data!=="string"){data.on("close",function(){
req.end()});data.pipe(req)}else{req.end()}}_prepareRequest(method,requestUrl,headers){const info={};info.parsedUrl=requestUrl;
const usingSsl=requestUrl.protocol==="https:";info.httpModule=usingSsl?https:http;const defaultPort=usingSsl?443:80;info.
options={};info.options.host=requestUrl.hostname;info.options.port=requestUrl.port?parseInt(requestUrl.port):defaultPort;
info.options.path=requestUrl.pathname+requestUrl.search;info.options.method=method;info.options.timeout=this.requestOptions&&
this.requestOptions.socketTimeout||this._socketTimeout;this._socketTimeout=info.options.timeout;info.options.headers=this.
_mergeHeaders(headers);if(this.userAgent!=null){info.options.headers["user-agent"]=this.userAgent}info.options.agent=this.
_getAgent(requestUrl);if(this.handlers&&!this._isPresigned(requestUrl.href)){this.handlers.forEach(handler=>{handler.prepareRequest(
info.options)})}return info}_isPresigned(requestUrl){if(this.requestOptions&&this.requestOptions.presignedUrlPatterns){const patterns=this.
requestOptions.presignedUrlPatterns;for(let i=0;i<patterns.length;i++){if(requestUrl.match(patterns[i])){return true}}}return false}_mergeHeaders(headers){
const lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{});if(this.requestOptions&&this.requestOptions.
headers){return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(headers))}return lowercaseKeys(
headers||{})}_getAgent(parsedUrl){let agent;let proxy=this._getProxy(parsedUrl);let useProxy=proxy.proxyUrl&&proxy.proxyUrl.
hostname&&!this._isMatchInBypassProxyList(parsedUrl);if(this._keepAlive&&useProxy){agent=this._proxyAgent}if(this._keepAlive&&
!useProxy){agent=this._agent}if(!!agent){return agent}const usingSsl=parsedUrl.protocol==="https:";let maxSockets=100;if(!!this.
requestOptions){maxSockets=this.requestOptions.maxSockets||http.globalAgent.maxSockets}if(useProxy){if(!tunnel){tunnel=__nccwpck_require__2(
8395)}const agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:{proxyAuth:proxy.proxyAuth,host:proxy.proxyUrl.hostname,
port:Number(proxy.proxyUrl.port)||(proxy.proxyUrl.protocol==="https:"?443:80)}};let tunnelAgent;const overHttps=proxy.proxyUrl.
protocol==="https:";if(usingSsl){tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp}else{tunnelAgent=overHttps?
tunnel.httpOverHttps:tunnel.httpOverHttp}agent=tunnelAgent(agentOptions);this._proxyAgent=agent}if(this._keepAlive&&!agent){
const options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(options):new http.Agent(options);this.
_agent=agent}if(!agent){const globalAgentOptions={keepAlive:this._httpGlobalAgentOptions.keepAlive,timeout:this._httpGlobalAgentOptions.
timeout};agent=usingSsl?new https.Agent(globalAgentOptions):new http.Agent(globalAgentOptions)}if(usingSsl&&this._ignoreSslError){
agent.options=Object.assign(agent.options||{},{rejectUnauthorized:false})}if(usingSsl&&this._certConfig){agent.options=Object.
assign(agent.options||{},{ca:this._ca,cert:this._cert,key:this._key,passphrase:this._certConfig.passphrase})}return agent}_getProxy(parsedUrl){
let usingSsl=parsedUrl.protocol==="https:";let proxyConfig=this._httpProxy;let https_proxy=process.env[EnvironmentVariables.
HTTPS_PROXY];let http_proxy=process.env[EnvironmentVariables.HTTP_PROXY];if(!proxyConfig){if(https_proxy&&usingSsl){proxyConfig=
{proxyUrl:https_proxy}}else if(http_proxy){proxyConfig={proxyUrl:http_proxy}}}let proxyUrl;let proxyAuth;if(proxyConfig){
if(proxyConfig.proxyUrl.length>0){proxyUrl=new URL(proxyConfig.proxyUrl)}if(proxyConfig.proxyUsername||proxyConfig.proxyPassword){
proxyAuth=proxyConfig.proxyUsername+":"+proxyConfig.proxyPassword}}return{proxyUrl,proxyAuth}}_isMatchInBypassProxyList(parsedUrl){
if(!this._httpProxyBypassHosts){return false}let bypass=false;this._httpProxyBypassHosts.forEach(bypassHost=>{if(bypassHost.
test(parsedUrl.href)){bypass=true}});return bypass}_performExponentialBackoff(retryNumber){retryNumber=Math.min(ExponentialBackoffCeiling,
retryNumber);const ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve=>setTimeout(()=>resolve(),
ms))}}exports.HttpClient=HttpClient}),2556:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __awaiter=this&&
this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.RestClient=void 0;const httpm=__nccwpck_require__2(
3106);const util=__nccwpck_require__2(505);class RestClient{constructor(userAgent,baseUrl,handlers,requestOptions){this.
client=new httpm.HttpClient(userAgent,handlers,requestOptions);if(baseUrl){this._baseUrl=baseUrl}}options(requestUrl,options){
return __awaiter(this,void 0,void 0,function*(){let url=util.getUrl(requestUrl,this._baseUrl);let res=yield this.client.
options(url,this._headersFromOptions(options));return this.processResponse(res,options)})}get(resource,options){return __awaiter(
this,void 0,void 0,function*(){let url=util.getUrl(resource,this._baseUrl,(options||{}).queryParameters);let res=yield this.
client.get(url,this._headersFromOptions(options));return this.processResponse(res,options)})}del(resource,options){return __awaiter(
this,void 0,void 0,function*(){let url=util.getUrl(resource,this._baseUrl,(options||{}).queryParameters);let res=yield this.
client.del(url,this._headersFromOptions(options));return this.processResponse(res,options)})}create(resource,resources,options){
return __awaiter(this,void 0,void 0,function*(){let url=util.getUrl(resource,this._baseUrl);let headers=this._headersFromOptions(
options,true);let data=JSON.stringify(resources,null,2);let res=yield this.client.post(url,data,headers);return this.processResponse(
res,options)})}update(resource,resources,options){return __awaiter(this,void 0,void 0,function*(){let url=util.getUrl(resource,
this._baseUrl);let headers=this._headersFromOptions(options,true);let data=JSON.stringify(resources,null,2);let res=yield this.
client.patch(url,data,headers);return this.processResponse(res,options)})}replace(resource,resources,options){return __awaiter(
this,void 0,void 0,function*(){let url=util.getUrl(resource,this._baseUrl);let headers=this._headersFromOptions(options,
true);let data=JSON.stringify(resources,null,2);let res=yield this.client.put(url,data,headers);return this.processResponse(
res,options)})}uploadStream(verb,requestUrl,stream,options){return __awaiter(this,void 0,void 0,function*(){let url=util.
getUrl(requestUrl,this._baseUrl);let headers=this._headersFromOptions(options,true);let res=yield this.client.sendStream(
verb,url,stream,headers);return this.processResponse(res,options)})}_headersFromOptions(options,contentType){options=options||
{};let headers=options.additionalHeaders||{};headers["Accept"]=options.acceptHeader||"application/json";if(contentType){
let found=false;for(let header in headers){if(header.toLowerCase()=="content-type"){found=true}}if(!found){headers["Cont\
ent-Type"]="application/json; charset=utf-8"}}return headers}static dateTimeDeserializer(key,value){if(typeof value==="s\
tring"){let a=new Date(value);if(!isNaN(a.valueOf())){return a}}return value}processResponse(res,options){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){const statusCode=res.
message.statusCode;const response={statusCode,result:null,headers:{}};if(statusCode==httpm.HttpCodes.NotFound){resolve(response)}
let obj;let contents;try{contents=yield res.readBody();if(contents&&contents.length>0){if(options&&options.deserializeDates){
obj=JSON.parse(contents,RestClient.dateTimeDeserializer)}else{obj=JSON.parse(contents)}if(options&&options.responseProcessor){
response.result=options.responseProcessor(obj)}else{response.result=obj}}response.headers=res.message.headers}catch(err){}
if(statusCode>299){let msg;if(obj&&obj.message){msg=obj.message}else if(contents&&contents.length>0){msg=contents}else{msg=
"Failed request: ("+statusCode+")"}let err=new Error(msg);err["statusCode"]=statusCode;if(response.result){err["result"]=
response.result}if(response.headers){err["responseHeaders"]=response.headers}reject(err)}else{resolve(response)}}))})}}exports.
RestClient=RestClient}),505:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __awaiter=this&&this.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.getUrl=getUrl;exports.decompressGzippedContent=
decompressGzippedContent;exports.buildProxyBypassRegexFromEnv=buildProxyBypassRegexFromEnv;exports.obtainContentCharset=
obtainContentCharset;const qs=__nccwpck_require__2(114);const zlib=__nccwpck_require__2(725);function getUrl(resource,baseUrl,queryParams){
let requestUrl="";if(!baseUrl){requestUrl=resource}else if(!resource){requestUrl=baseUrl}else{const effectiveBase=new URL(
baseUrl);if(!effectiveBase.pathname.endsWith("/")){effectiveBase.pathname+="/"}const resultantUrl=new URL(resource,effectiveBase.
href);if(!resultantUrl.pathname.endsWith("/")&&resource.endsWith("/")){resultantUrl.pathname+="/"}requestUrl=resultantUrl.
href}return queryParams?getUrlWithParsedQueryParams(requestUrl,queryParams):requestUrl}function getUrlWithParsedQueryParams(requestUrl,queryParams){
const url=requestUrl.replace(/\?$/g,"");const parsedQueryParams=qs.stringify(queryParams.params,buildParamsStringifyOptions(
queryParams));return`${url}${parsedQueryParams}`}function buildParamsStringifyOptions(queryParams){let options={addQueryPrefix:true,
delimiter:(queryParams.options||{}).separator||"&",allowDots:(queryParams.options||{}).shouldAllowDots||false,arrayFormat:(queryParams.
options||{}).arrayFormat||"repeat",encodeValuesOnly:(queryParams.options||{}).shouldOnlyEncodeValues||true};return options}
function decompressGzippedContent(buffer,charset){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(
this,void 0,void 0,function*(){zlib.gunzip(buffer,function(error,buffer2){if(error){reject(error)}else{resolve(buffer2.toString(
charset||"utf-8"))}})}))})}function buildProxyBypassRegexFromEnv(bypass){try{return new RegExp(bypass,"i")}catch(err){if(err instanceof
SyntaxError&&(bypass||"").startsWith("*")){let wildcardEscaped=bypass.replace("*","(.*)");return new RegExp(wildcardEscaped,
"i")}throw err}}function obtainContentCharset(response){const nodeSupportedEncodings=["ascii","utf8","utf16le","ucs2","b\
ase64","binary","hex"];const contentType=response.message.headers["content-type"]||"";const matches=contentType.match(/charset=([^;,\r\n]+)/i);
if(matches&&matches[1]&&nodeSupportedEncodings.indexOf(matches[1])!=-1){return matches[1]}return"utf-8"}}),5376:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.BasicCredentialHandler=void 0;class BasicCredentialHandler{constructor(username,password,allowCrossOriginAuthentication){
this.username=username;this.password=password;this.allowCrossOriginAuthentication=allowCrossOriginAuthentication}prepareRequest(options){
if(!this.origin){this.origin=options.host}if(this.origin===options.host||this.allowCrossOriginAuthentication){options.headers["\
Authorization"]=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}options.headers["X-TFS-Fe\
dAuthRedirect"]="Suppress"}canHandleAuthentication(response){return false}handleAuthentication(httpClient,requestInfo,objs){
return null}}exports.BasicCredentialHandler=BasicCredentialHandler}),5501:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.BearerCredentialHandler=void 0;class BearerCredentialHandler{constructor(token,allowCrossOriginAuthentication){
this.token=token;this.allowCrossOriginAuthentication=allowCrossOriginAuthentication}prepareRequest(options){if(!this.origin){
this.origin=options.host}if(this.origin===options.host||this.allowCrossOriginAuthentication){options.headers["Authorizat\
ion"]=`Bearer ${this.token}`}options.headers["X-TFS-FedAuthRedirect"]="Suppress"}canHandleAuthentication(response){return false}handleAuthentication(httpClient,requestInfo,objs){
return null}}exports.BearerCredentialHandler=BearerCredentialHandler}),2626:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.NtlmCredentialHandler=void 0;const http=__nccwpck_require__2(
8611);const https=__nccwpck_require__2(5692);const _=__nccwpck_require__2(6222);const ntlm=__nccwpck_require__2(5574);class NtlmCredentialHandler{constructor(username,password,workstation,domain){
this._ntlmOptions={};this._ntlmOptions.username=username;this._ntlmOptions.password=password;this._ntlmOptions.domain=domain||
"";this._ntlmOptions.workstation=workstation||""}prepareRequest(options){if(options.agent){delete options.agent}}canHandleAuthentication(response){
if(response&&response.message&&response.message.statusCode===401){const wwwAuthenticate=response.message.headers["www-au\
thenticate"];return wwwAuthenticate&&wwwAuthenticate.split(", ").indexOf("NTLM")>=0}return false}handleAuthentication(httpClient,requestInfo,objs){
return new Promise((resolve,reject)=>{const callbackForResult=function(err,res){if(err){reject(err);return}res.readBody().
then(()=>{resolve(res)})};this.handleAuthenticationPrivate(httpClient,requestInfo,objs,callbackForResult)})}handleAuthenticationPrivate(httpClient,requestInfo,objs,finalCallback){
requestInfo.options=_.extend(requestInfo.options,{username:this._ntlmOptions.username,password:this._ntlmOptions.password,
domain:this._ntlmOptions.domain,workstation:this._ntlmOptions.workstation});requestInfo.options.agent=httpClient.isSsl?new https.
Agent({keepAlive:true}):new http.Agent({keepAlive:true});let self2=this;this.sendType1Message(httpClient,requestInfo,objs,
function(err,res){if(err){return finalCallback(err,null,null)}res.readBody().then(()=>{setImmediate(function(){self2.sendType3Message(
httpClient,requestInfo,objs,res,finalCallback)})})})}sendType1Message(httpClient,requestInfo,objs,finalCallback){const type1HexBuffer=ntlm.
encodeType1(this._ntlmOptions.workstation,this._ntlmOptions.domain);const type1msg=`NTLM ${type1HexBuffer.toString("base\
64")}`;const type1options={headers:{"Connection":"keep-alive","Authorization":type1msg},timeout:requestInfo.options.timeout||
0,agent:requestInfo.httpModule};const type1info={};type1info.httpModule=requestInfo.httpModule;type1info.parsedUrl=requestInfo.
parsedUrl;type1info.options=_.extend(type1options,_.omit(requestInfo.options,"headers"));return httpClient.requestRawWithCallback(
type1info,objs,finalCallback)}sendType3Message(httpClient,requestInfo,objs,res,callback){if(!res.message.headers&&!res.message.
headers["www-authenticate"]){throw new Error("www-authenticate not found on response of second request")}const serverNonceRegex=/^NTLM\s+(.+?)(,|\s+|$)/;
const serverNonce=Buffer.from((res.message.headers["www-authenticate"].match(serverNonceRegex)||[])[1],"base64");let type2msg;
try{type2msg=ntlm.decodeType2(serverNonce)}catch(error){throw new Error(`Decoding Server's Challenge to Obtain Type2Mess\
age failed with error: ${error.message}`)}const type3msg=ntlm.encodeType3(this._ntlmOptions.username,this._ntlmOptions.workstation,
this._ntlmOptions.domain,type2msg,this._ntlmOptions.password).toString("base64");const type3options={headers:{"Authoriza\
tion":`NTLM ${type3msg}`,"Connection":"Close"},agent:requestInfo.httpModule};const type3info={};type3info.httpModule=requestInfo.
httpModule;type3info.parsedUrl=requestInfo.parsedUrl;type3options.headers=_.extend(type3options.headers,requestInfo.options.
headers);type3info.options=_.extend(type3options,_.omit(requestInfo.options,"headers"));return httpClient.requestRawWithCallback(
type3info,objs,callback)}}exports.NtlmCredentialHandler=NtlmCredentialHandler}),5032:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.PersonalAccessTokenCredentialHandler=void 0;class PersonalAccessTokenCredentialHandler{constructor(token,allowCrossOriginAuthentication){
this.token=token;this.allowCrossOriginAuthentication=allowCrossOriginAuthentication}prepareRequest(options){if(!this.origin){
this.origin=options.host}if(this.origin===options.host||this.allowCrossOriginAuthentication){options.headers["Authorizat\
ion"]=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}options.headers["X-TFS-FedAuthRedirect"]="Suppress"}canHandleAuthentication(response){
return false}handleAuthentication(httpClient,requestInfo,objs){return null}}exports.PersonalAccessTokenCredentialHandler=
PersonalAccessTokenCredentialHandler}),514:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var crypto=__nccwpck_require__2(
6982);function zeroextend(str,len){while(str.length<len)str="0"+str;return str}function oddpar(buf){for(var j=0;j<buf.length;j++){
var par=1;for(var i=1;i<8;i++){par=(par+(buf[j]>>i&1))%2}buf[j]|=par&1}return buf}function expandkey(key56){var key64=Buffer.
alloc(8);key64[0]=key56[0]&254;key64[1]=key56[0]<<7&255|key56[1]>>1;key64[2]=key56[1]<<6&255|key56[2]>>2;key64[3]=key56[2]<<
5&255|key56[3]>>3;key64[4]=key56[3]<<4&255|key56[4]>>4;key64[5]=key56[4]<<3&255|key56[5]>>5;key64[6]=key56[5]<<2&255|key56[6]>>
6;key64[7]=key56[6]<<1&255;return key64}function bintohex(bin){var buf=Buffer.isBuffer(buf)?buf:Buffer.from(bin,"binary");
var str=buf.toString("hex").toUpperCase();return zeroextend(str,32)}module.exports.zeroextend=zeroextend;module.exports.
oddpar=oddpar;module.exports.expandkey=expandkey;module.exports.bintohex=bintohex}),5574:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var log=console.log;var crypto=__nccwpck_require__2(6982);var $=__nccwpck_require__2(514);var lmhashbuf=__nccwpck_require__2(
5329).lmhashbuf;var nthashbuf=__nccwpck_require__2(5329).nthashbuf;var desjs=__nccwpck_require__2(31);function encodeType1(hostname,ntdomain){
hostname=hostname.toUpperCase();ntdomain=ntdomain.toUpperCase();var hostnamelen=Buffer.byteLength(hostname,"ascii");var ntdomainlen=Buffer.
byteLength(ntdomain,"ascii");var pos=0;var buf=Buffer.alloc(32+hostnamelen+ntdomainlen);buf.write("NTLMSSP",pos,7,"ascii");
pos+=7;buf.writeUInt8(0,pos);pos++;buf.writeUInt8(1,pos);pos++;buf.fill(0,pos,pos+3);pos+=3;buf.writeUInt16LE(45571,pos);
pos+=2;buf.fill(0,pos,pos+2);pos+=2;buf.writeUInt16LE(ntdomainlen,pos);pos+=2;buf.writeUInt16LE(ntdomainlen,pos);pos+=2;
var ntdomainoff=32+hostnamelen;buf.writeUInt16LE(ntdomainoff,pos);pos+=2;buf.fill(0,pos,pos+2);pos+=2;buf.writeUInt16LE(
hostnamelen,pos);pos+=2;buf.writeUInt16LE(hostnamelen,pos);pos+=2;buf.writeUInt16LE(32,pos);pos+=2;buf.fill(0,pos,pos+2);
pos+=2;buf.write(hostname,32,hostnamelen,"ascii");buf.write(ntdomain,ntdomainoff,ntdomainlen,"ascii");return buf}function decodeType2(buf){
var proto=buf.toString("ascii",0,7);if(buf[7]!==0||proto!=="NTLMSSP")throw new Error("magic was not NTLMSSP");var type=buf.
readUInt8(8);if(type!==2)throw new Error("message was not NTLMSSP type 0x02");var nonce=buf.slice(24,32);return nonce}function encodeType3(username,hostname,ntdomain,nonce,password){
hostname=hostname.toUpperCase();ntdomain=ntdomain.toUpperCase();var lmh=Buffer.alloc(21);lmhashbuf(password).copy(lmh);lmh.
fill(0,16);var nth=Buffer.alloc(21);nthashbuf(password).copy(nth);nth.fill(0,16);var lmr=makeResponse(lmh,nonce);var ntr=makeResponse(
nth,nonce);var usernamelen=Buffer.byteLength(username,"ucs2");var hostnamelen=Buffer.byteLength(hostname,"ucs2");var ntdomainlen=Buffer.
byteLength(ntdomain,"ucs2");var lmrlen=24;var ntrlen=24;var ntdomainoff=64;var usernameoff=ntdomainoff+ntdomainlen;var hostnameoff=usernameoff+
usernamelen;var lmroff=hostnameoff+hostnamelen;var ntroff=lmroff+lmrlen;var pos=0;var msg_len=64+ntdomainlen+usernamelen+
hostnamelen+lmrlen+ntrlen;var buf=Buffer.alloc(msg_len);buf.write("NTLMSSP",pos,7,"ascii");pos+=7;buf.writeUInt8(0,pos);
pos++;buf.writeUInt8(3,pos);pos++;buf.fill(0,pos,pos+3);pos+=3;buf.writeUInt16LE(lmrlen,pos);pos+=2;buf.writeUInt16LE(lmrlen,
pos);pos+=2;buf.writeUInt16LE(lmroff,pos);pos+=2;buf.fill(0,pos,pos+2);pos+=2;buf.writeUInt16LE(ntrlen,pos);pos+=2;buf.writeUInt16LE(
ntrlen,pos);pos+=2;buf.writeUInt16LE(ntroff,pos);pos+=2;buf.fill(0,pos,pos+2);pos+=2;buf.writeUInt16LE(ntdomainlen,pos);
pos+=2;buf.writeUInt16LE(ntdomainlen,pos);pos+=2;buf.writeUInt16LE(ntdomainoff,pos);pos+=2;buf.fill(0,pos,pos+2);pos+=2;
buf.writeUInt16LE(usernamelen,pos);pos+=2;buf.writeUInt16LE(usernamelen,pos);pos+=2;buf.writeUInt16LE(usernameoff,pos);pos+=
2;buf.fill(0,pos,pos+2);pos+=2;buf.writeUInt16LE(hostnamelen,pos);pos+=2;buf.writeUInt16LE(hostnamelen,pos);pos+=2;buf.writeUInt16LE(
hostnameoff,pos);pos+=2;buf.fill(0,pos,pos+6);pos+=6;buf.writeUInt16LE(msg_len,pos);pos+=2;buf.fill(0,pos,pos+2);pos+=2;
buf.writeUInt16LE(33281,pos);pos+=2;buf.fill(0,pos,pos+2);pos+=2;buf.write(ntdomain,ntdomainoff,ntdomainlen,"ucs2");buf.
write(username,usernameoff,usernamelen,"ucs2");buf.write(hostname,hostnameoff,hostnamelen,"ucs2");lmr.copy(buf,lmroff,0,
lmrlen);ntr.copy(buf,ntroff,0,ntrlen);return buf}function makeResponse(hash,nonce){var out=Buffer.alloc(24);for(var i=0;i<
3;i++){var keybuf=$.oddpar($.expandkey(hash.slice(i*7,i*7+7)));var des=desjs.DES.create({type:"encrypt",key:keybuf});var magicKey=Buffer.
from(nonce.toString("binary"));var insertBuff=Buffer.from(des.update(magicKey));out.fill(insertBuff,i*8,i*8+8,"binary")}
return out}exports.encodeType1=encodeType1;exports.decodeType2=decodeType2;exports.encodeType3=encodeType3;exports.challengeHeader=
function(hostname,domain){return"NTLM "+exports.encodeType1(hostname,domain).toString("base64")};exports.responseHeader=
function(res,url,domain,username,password){var serverNonce=Buffer.from((res.headers["www-authenticate"].match(/^NTLM\s+(.+?)(,|\s+|$)/)||
[])[1],"base64");var parsedUrl=new URL(url);var hostname=parsedUrl.hostname;return"NTLM "+exports.encodeType3(username,hostname,
domain,exports.decodeType2(serverNonce),password).toString("base64")};exports.smbhash=__nccwpck_require__2(5329)}),5329:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
var $=__nccwpck_require__2(514);var jsmd4=__nccwpck_require__2(5101);var desjs=__nccwpck_require__2(31);function lmhashbuf(inputstr){
var x=inputstr.substring(0,14).toUpperCase();var xl=Buffer.byteLength(x,"ascii");var y=Buffer.alloc(14);y.write(x,0,xl,"\
ascii");y.fill(0,xl);var halves=[$.oddpar($.expandkey(y.slice(0,7))),$.oddpar($.expandkey(y.slice(7,14)))];var buf=Buffer.
alloc(16);var pos=0;var cts=halves.forEach(function(z){var des=desjs.DES.create({type:"encrypt",key:z});var magicKey=Buffer.
from("KGS!@#$%","ascii");var insertBuff=Buffer.from(des.update(magicKey));buf.fill(insertBuff,pos,pos+8,"binary");pos+=8});
return buf}function nthashbuf(str){var ucs2=Buffer.from(str,"ucs2");var md4=jsmd4.create();md4.update(ucs2);return Buffer.
from(md4.digest("binary"),"binary")}function lmhash(is){return $.bintohex(lmhashbuf(is))}function nthash(is){return $.bintohex(
nthashbuf(is))}module.exports.nthashbuf=nthashbuf;module.exports.lmhashbuf=lmhashbuf;module.exports.nthash=nthash;module.
exports.lmhash=lmhash}),2613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),181:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),5317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("child_process")}),6982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("cry\
pto")}),4434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),9896:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("http")}),5692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),9278:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:buffer")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:\
child_process")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),3024:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),1455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("\
node:http")}),4708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),8161:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:pr\
ocess")}),7075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),6193:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder")}),3136:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")}),7975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:util")}),8522:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zl\
ib")}),857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),6928:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("stream")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),2018:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),7016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("url")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),725:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")}),9003:((__unused_webpack_module,exports)=>{Object.
defineProperty(exports,"__esModule",{value:true});var VERSION="1.13.8";var root=typeof self=="object"&&self.self===self&&
self||typeof global=="object"&&global.global===global&&global||Function("return this")()||{};var ArrayProto=Array.prototype,
ObjProto=Object.prototype;var SymbolProto=typeof Symbol!=="undefined"?Symbol.prototype:null;var push=ArrayProto.push,slice=ArrayProto.
slice,toString=ObjProto.toString,hasOwnProperty=ObjProto.hasOwnProperty;var supportsArrayBuffer=typeof ArrayBuffer!=="un\
defined",supportsDataView=typeof DataView!=="undefined";var nativeIsArray=Array.isArray,nativeKeys=Object.keys,nativeCreate=Object.
create,nativeIsView=supportsArrayBuffer&&ArrayBuffer.isView;var _isNaN=isNaN,_isFinite=isFinite;var hasEnumBug=!{toString:null}.
propertyIsEnumerable("toString");var nonEnumerableProps=["valueOf","isPrototypeOf","toString","propertyIsEnumerable","ha\
sOwnProperty","toLocaleString"];var MAX_ARRAY_INDEX=Math.pow(2,53)-1;function restArguments(func,startIndex){startIndex=
startIndex==null?func.length-1:+startIndex;return function(){var length=Math.max(arguments.length-startIndex,0),rest2=Array(
length),index=0;for(;index<length;index++){rest2[index]=arguments[index+startIndex]}switch(startIndex){case 0:return func.
call(this,rest2);case 1:return func.call(this,arguments[0],rest2);case 2:return func.call(this,arguments[0],arguments[1],
rest2)}var args=Array(startIndex+1);for(index=0;index<startIndex;index++){args[index]=arguments[index]}args[startIndex]=
rest2;return func.apply(this,args)}}function isObject(obj){var type=typeof obj;return type==="function"||type==="object"&&
!!obj}function isNull(obj){return obj===null}function isUndefined(obj){return obj===void 0}function isBoolean(obj){return obj===
true||obj===false||toString.call(obj)==="[object Boolean]"}function isElement(obj){return!!(obj&&obj.nodeType===1)}function tagTester(name){
var tag="[object "+name+"]";return function(obj){return toString.call(obj)===tag}}var isString=tagTester("String");var isNumber=tagTester(
"Number");var isDate=tagTester("Date");var isRegExp=tagTester("RegExp");var isError=tagTester("Error");var isSymbol=tagTester(
"Symbol");var isArrayBuffer=tagTester("ArrayBuffer");var isFunction=tagTester("Function");var nodelist=root.document&&root.
document.childNodes;if(typeof Int8Array!="object"&&typeof nodelist!="function"){isFunction=function(obj){return typeof obj==
"function"||false}}var isFunction$1=isFunction;var hasObjectTag=tagTester("Object");var hasDataViewBug=supportsDataView&&
(!/\[native code\]/.test(String(DataView))||hasObjectTag(new DataView(new ArrayBuffer(8)))),isIE11=typeof Map!=="undefin\
ed"&&hasObjectTag(new Map);var isDataView=tagTester("DataView");function alternateIsDataView(obj){return obj!=null&&isFunction$1(
obj.getInt8)&&isArrayBuffer(obj.buffer)}var isDataView$1=hasDataViewBug?alternateIsDataView:isDataView;var isArray=nativeIsArray||
tagTester("Array");function has$1(obj,key){return obj!=null&&hasOwnProperty.call(obj,key)}var isArguments=tagTester("Arg\
uments");(function(){if(!isArguments(arguments)){isArguments=function(obj){return has$1(obj,"callee")}}})();var isArguments$1=isArguments;
function isFinite$1(obj){return!isSymbol(obj)&&_isFinite(obj)&&!isNaN(parseFloat(obj))}function isNaN$1(obj){return isNumber(
obj)&&_isNaN(obj)}function constant(value){return function(){return value}}function createSizePropertyCheck(getSizeProperty){
return function(collection){var sizeProperty=getSizeProperty(collection);return typeof sizeProperty=="number"&&sizeProperty>=
0&&sizeProperty<=MAX_ARRAY_INDEX}}function shallowProperty(key){return function(obj){return obj==null?void 0:obj[key]}}var getByteLength=shallowProperty(
"byteLength");var isBufferLike=createSizePropertyCheck(getByteLength);var typedArrayPattern=/\[object ((I|Ui)nt(8|16|32)|Float(32|64)|Uint8Clamped|Big(I|Ui)nt64)Array\]/;
function isTypedArray(obj){return nativeIsView?nativeIsView(obj)&&!isDataView$1(obj):isBufferLike(obj)&&typedArrayPattern.
test(toString.call(obj))}var isTypedArray$1=supportsArrayBuffer?isTypedArray:constant(false);var getLength=shallowProperty(
"length");function emulatedSet(keys2){var hash={};for(var l=keys2.length,i=0;i<l;++i)hash[keys2[i]]=true;return{contains:function(key){
return hash[key]===true},push:function(key){hash[key]=true;return keys2.push(key)}}}function collectNonEnumProps(obj,keys2){
keys2=emulatedSet(keys2);var nonEnumIdx=nonEnumerableProps.length;var constructor=obj.constructor;var proto=isFunction$1(
constructor)&&constructor.prototype||ObjProto;var prop="constructor";if(has$1(obj,prop)&&!keys2.contains(prop))keys2.push(
prop);while(nonEnumIdx--){prop=nonEnumerableProps[nonEnumIdx];if(prop in obj&&obj[prop]!==proto[prop]&&!keys2.contains(prop)){
keys2.push(prop)}}}function keys(obj){if(!isObject(obj))return[];if(nativeKeys)return nativeKeys(obj);var keys2=[];for(var key in obj)
if(has$1(obj,key))keys2.push(key);if(hasEnumBug)collectNonEnumProps(obj,keys2);return keys2}function isEmpty(obj){if(obj==
null)return true;var length=getLength(obj);if(typeof length=="number"&&(isArray(obj)||isString(obj)||isArguments$1(obj)))
return length===0;return getLength(keys(obj))===0}function isMatch(object2,attrs){var _keys=keys(attrs),length=_keys.length;
if(object2==null)return!length;var obj=Object(object2);for(var i=0;i<length;i++){var key=_keys[i];if(attrs[key]!==obj[key]||
!(key in obj))return false}return true}function _$1(obj){if(obj instanceof _$1)return obj;if(!(this instanceof _$1))return new _$1(
obj);this._wrapped=obj}_$1.VERSION=VERSION;_$1.prototype.value=function(){return this._wrapped};_$1.prototype.valueOf=_$1.
prototype.toJSON=_$1.prototype.value;_$1.prototype.toString=function(){return String(this._wrapped)};function toBufferView(bufferSource){
return new Uint8Array(bufferSource.buffer||bufferSource,bufferSource.byteOffset||0,getByteLength(bufferSource))}var tagDataView="\
[object DataView]";function isEqual(a,b){var todo=[{a,b}];var aStack=[],bStack=[];while(todo.length){var frame=todo.pop();
if(frame===true){aStack.pop();bStack.pop();continue}a=frame.a;b=frame.b;if(a===b){if(a!==0||1/a===1/b)continue;return false}
if(a==null||b==null)return false;if(a!==a){if(b!==b)continue;return false}var type=typeof a;if(type!=="function"&&type!==
"object"&&typeof b!="object")return false;if(a instanceof _$1)a=a._wrapped;if(b instanceof _$1)b=b._wrapped;var className=toString.
call(a);if(className!==toString.call(b))return false;if(hasDataViewBug&&className=="[object Object]"&&isDataView$1(a)){if(!isDataView$1(
b))return false;className=tagDataView}switch(className){case"[object RegExp]":case"[object String]":if(""+a===""+b)continue;
return false;case"[object Number]":todo.push({a:+a,b:+b});continue;case"[object Date]":case"[object Boolean]":if(+a===+b)
continue;return false;case"[object Symbol]":if(SymbolProto.valueOf.call(a)===SymbolProto.valueOf.call(b))continue;return false;case"\
[object ArrayBuffer]":case tagDataView:todo.push({a:toBufferView(a),b:toBufferView(b)});continue}var areArrays=className===
"[object Array]";if(!areArrays&&isTypedArray$1(a)){var byteLength=getByteLength(a);if(byteLength!==getByteLength(b))return false;
if(a.buffer===b.buffer&&a.byteOffset===b.byteOffset)continue;areArrays=true}if(!areArrays){if(typeof a!="object"||typeof b!=
"object")return false;var aCtor=a.constructor,bCtor=b.constructor;if(aCtor!==bCtor&&!(isFunction$1(aCtor)&&aCtor instanceof
aCtor&&isFunction$1(bCtor)&&bCtor instanceof bCtor)&&("constructor"in a&&"constructor"in b)){return false}}var length=aStack.
length;while(length--){if(aStack[length]===a){if(bStack[length]===b)break;return false}}if(length>=0)continue;aStack.push(
a);bStack.push(b);todo.push(true);if(areArrays){length=a.length;if(length!==b.length)return false;while(length--){todo.push(
{a:a[length],b:b[length]})}}else{var _keys=keys(a),key;length=_keys.length;if(keys(b).length!==length)return false;while(length--){
key=_keys[length];if(!has$1(b,key))return false;todo.push({a:a[key],b:b[key]})}}}return true}function allKeys(obj){if(!isObject(
obj))return[];var keys2=[];for(var key in obj)keys2.push(key);if(hasEnumBug)collectNonEnumProps(obj,keys2);return keys2}
function ie11fingerprint(methods){var length=getLength(methods);return function(obj){if(obj==null)return false;var keys2=allKeys(
obj);if(getLength(keys2))return false;for(var i=0;i<length;i++){if(!isFunction$1(obj[methods[i]]))return false}return methods!==
weakMapMethods||!isFunction$1(obj[forEachName])}}var forEachName="forEach",hasName="has",commonInit=["clear","delete"],mapTail=[
"get",hasName,"set"];var mapMethods=commonInit.concat(forEachName,mapTail),weakMapMethods=commonInit.concat(mapTail),setMethods=[
"add"].concat(commonInit,forEachName,hasName);var isMap=isIE11?ie11fingerprint(mapMethods):tagTester("Map");var isWeakMap=isIE11?
ie11fingerprint(weakMapMethods):tagTester("WeakMap");var isSet=isIE11?ie11fingerprint(setMethods):tagTester("Set");var isWeakSet=tagTester(
"WeakSet");function values(obj){var _keys=keys(obj);var length=_keys.length;var values2=Array(length);for(var i=0;i<length;i++){
values2[i]=obj[_keys[i]]}return values2}function pairs(obj){var _keys=keys(obj);var length=_keys.length;var pairs2=Array(
length);for(var i=0;i<length;i++){pairs2[i]=[_keys[i],obj[_keys[i]]]}return pairs2}function invert(obj){var result2={};var _keys=keys(
obj);for(var i=0,length=_keys.length;i<length;i++){result2[obj[_keys[i]]]=_keys[i]}return result2}function functions(obj){
var names=[];for(var key in obj){if(isFunction$1(obj[key]))names.push(key)}return names.sort()}function createAssigner(keysFunc,defaults2){
return function(obj){var length=arguments.length;if(defaults2)obj=Object(obj);if(length<2||obj==null)return obj;for(var index=1;index<
length;index++){var source=arguments[index],keys2=keysFunc(source),l=keys2.length;for(var i=0;i<l;i++){var key=keys2[i];
if(!defaults2||obj[key]===void 0)obj[key]=source[key]}}return obj}}var extend=createAssigner(allKeys);var extendOwn=createAssigner(
keys);var defaults=createAssigner(allKeys,true);function ctor(){return function(){}}function baseCreate(prototype){if(!isObject(
prototype))return{};if(nativeCreate)return nativeCreate(prototype);var Ctor=ctor();Ctor.prototype=prototype;var result2=new Ctor;
Ctor.prototype=null;return result2}function create(prototype,props){var result2=baseCreate(prototype);if(props)extendOwn(
result2,props);return result2}function clone(obj){if(!isObject(obj))return obj;return isArray(obj)?obj.slice():extend({},
obj)}function tap(obj,interceptor){interceptor(obj);return obj}function toPath$1(path){return isArray(path)?path:[path]}
_$1.toPath=toPath$1;function toPath(path){return _$1.toPath(path)}function deepGet(obj,path){var length=path.length;for(var i=0;i<
length;i++){if(obj==null)return void 0;obj=obj[path[i]]}return length?obj:void 0}function get(object2,path,defaultValue){
var value=deepGet(object2,toPath(path));return isUndefined(value)?defaultValue:value}function has(obj,path){path=toPath(
path);var length=path.length;for(var i=0;i<length;i++){var key=path[i];if(!has$1(obj,key))return false;obj=obj[key]}return!!length}
function identity(value){return value}function matcher(attrs){attrs=extendOwn({},attrs);return function(obj){return isMatch(
obj,attrs)}}function property(path){path=toPath(path);return function(obj){return deepGet(obj,path)}}function optimizeCb(func,context,argCount){
if(context===void 0)return func;switch(argCount==null?3:argCount){case 1:return function(value){return func.call(context,
value)};case 3:return function(value,index,collection){return func.call(context,value,index,collection)};case 4:return function(accumulator,value,index,collection){
return func.call(context,accumulator,value,index,collection)}}return function(){return func.apply(context,arguments)}}function baseIteratee(value,context,argCount){
if(value==null)return identity;if(isFunction$1(value))return optimizeCb(value,context,argCount);if(isObject(value)&&!isArray(
value))return matcher(value);return property(value)}function iteratee(value,context){return baseIteratee(value,context,Infinity)}
_$1.iteratee=iteratee;function cb(value,context,argCount){if(_$1.iteratee!==iteratee)return _$1.iteratee(value,context);
return baseIteratee(value,context,argCount)}function mapObject(obj,iteratee2,context){iteratee2=cb(iteratee2,context);var _keys=keys(
obj),length=_keys.length,results={};for(var index=0;index<length;index++){var currentKey=_keys[index];results[currentKey]=
iteratee2(obj[currentKey],currentKey,obj)}return results}function noop(){}function propertyOf(obj){if(obj==null)return noop;
return function(path){return get(obj,path)}}function times(n,iteratee2,context){var accum=Array(Math.max(0,n));iteratee2=
optimizeCb(iteratee2,context,1);for(var i=0;i<n;i++)accum[i]=iteratee2(i);return accum}function random(min2,max2){if(max2==
null){max2=min2;min2=0}return min2+Math.floor(Math.random()*(max2-min2+1))}var now=Date.now||function(){return new Date().
getTime()};function createEscaper(map2){var escaper=function(match){return map2[match]};var source="(?:"+keys(map2).join(
"|")+")";var testRegexp=RegExp(source);var replaceRegexp=RegExp(source,"g");return function(string){string=string==null?
"":""+string;return testRegexp.test(string)?string.replace(replaceRegexp,escaper):string}}var escapeMap={"&":"&amp;","<":"\
&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;","`":"&#x60;"};var _escape=createEscaper(escapeMap);var unescapeMap=invert(escapeMap);
var _unescape=createEscaper(unescapeMap);var templateSettings=_$1.templateSettings={evaluate:/<%([\s\S]+?)%>/g,interpolate:/<%=([\s\S]+?)%>/g,
escape:/<%-([\s\S]+?)%>/g};var noMatch=/(.)^/;var escapes={"'":"'","\\":"\\","\r":"r","\n":"n","\u2028":"u2028","\u2029":"\
u2029"};var escapeRegExp=/\\|'|\r|\n|\u2028|\u2029/g;function escapeChar(match){return"\\"+escapes[match]}var bareIdentifier=/^\s*(\w|\$)+\s*$/;
function template(text,settings,oldSettings){if(!settings&&oldSettings)settings=oldSettings;settings=defaults({},settings,
_$1.templateSettings);var matcher2=RegExp([(settings.escape||noMatch).source,(settings.interpolate||noMatch).source,(settings.
evaluate||noMatch).source].join("|")+"|$","g");var index=0;var source="__p+='";text.replace(matcher2,function(match,escape2,interpolate,evaluate,offset){
source+=text.slice(index,offset).replace(escapeRegExp,escapeChar);index=offset+match.length;if(escape2){source+="'+\n((__\
t=("+escape2+"))==null?'':_.escape(__t))+\n'"}else if(interpolate){source+="'+\n((__t=("+interpolate+"))==null?'':__t)+\n\
'"}else if(evaluate){source+="';\n"+evaluate+"\n__p+='"}return match});source+="';\n";var argument=settings.variable;if(argument){
if(!bareIdentifier.test(argument))throw new Error("variable is not a bare identifier: "+argument)}else{source="with(obj|\
|{}){\n"+source+"}\n";argument="obj"}source="var __t,__p='',__j=Array.prototype.join,print=function(){__p+=__j.call(argu\
ments,'');};\n"+source+"return __p;\n";var render;try{render=new Function(argument,"_",source)}catch(e){e.source=source;
throw e}var template2=function(data){return render.call(this,data,_$1)};template2.source="function("+argument+"){\n"+source+
"}";return template2}function result(obj,path,fallback){path=toPath(path);var length=path.length;if(!length){return isFunction$1(
fallback)?fallback.call(obj):fallback}for(var i=0;i<length;i++){var prop=obj==null?void 0:obj[path[i]];if(prop===void 0){
prop=fallback;i=length}obj=isFunction$1(prop)?prop.call(obj):prop}return obj}var idCounter=0;function uniqueId(prefix){var id=++idCounter+
"";return prefix?prefix+id:id}function chain(obj){var instance=_$1(obj);instance._chain=true;return instance}function executeBound(sourceFunc,boundFunc,context,callingContext,args){
if(!(callingContext instanceof boundFunc))return sourceFunc.apply(context,args);var self2=baseCreate(sourceFunc.prototype);
var result2=sourceFunc.apply(self2,args);if(isObject(result2))return result2;return self2}var partial=restArguments(function(func,boundArgs){
var placeholder=partial.placeholder;var bound=function(){var position=0,length=boundArgs.length;var args=Array(length);for(var i=0;i<
length;i++){args[i]=boundArgs[i]===placeholder?arguments[position++]:boundArgs[i]}while(position<arguments.length)args.push(
arguments[position++]);return executeBound(func,bound,this,this,args)};return bound});partial.placeholder=_$1;var bind=restArguments(
function(func,context,args){if(!isFunction$1(func))throw new TypeError("Bind must be called on a function");var bound=restArguments(
function(callArgs){return executeBound(func,bound,context,this,args.concat(callArgs))});return bound});var isArrayLike=createSizePropertyCheck(
getLength);function flatten$1(input,depth,strict){if(!depth&&depth!==0)depth=Infinity;var output=[],idx=0,i=0,length=getLength(
input)||0,stack=[];while(true){if(i>=length){if(!stack.length)break;var frame=stack.pop();i=frame.i;input=frame.v;length=
getLength(input);continue}var value=input[i++];if(stack.length>=depth){output[idx++]=value}else if(isArrayLike(value)&&(isArray(
value)||isArguments$1(value))){stack.push({i,v:input});i=0;input=value;length=getLength(input)}else if(!strict){output[idx++]=
value}}return output}var bindAll=restArguments(function(obj,keys2){keys2=flatten$1(keys2,false,false);var index=keys2.length;
if(index<1)throw new Error("bindAll must be passed function names");while(index--){var key=keys2[index];obj[key]=bind(obj[key],
obj)}return obj});function memoize(func,hasher){var memoize2=function(key){var cache=memoize2.cache;var address=""+(hasher?
hasher.apply(this,arguments):key);if(!has$1(cache,address))cache[address]=func.apply(this,arguments);return cache[address]};
memoize2.cache={};return memoize2}var delay=restArguments(function(func,wait,args){return setTimeout(function(){return func.
apply(null,args)},wait)});var defer=partial(delay,_$1,1);function throttle(func,wait,options){var timeout,context,args,result2;
var previous=0;if(!options)options={};var later=function(){previous=options.leading===false?0:now();timeout=null;result2=
func.apply(context,args);if(!timeout)context=args=null};var throttled=function(){var _now=now();if(!previous&&options.leading===
false)previous=_now;var remaining=wait-(_now-previous);context=this;args=arguments;if(remaining<=0||remaining>wait){if(timeout){
clearTimeout(timeout);timeout=null}previous=_now;result2=func.apply(context,args);if(!timeout)context=args=null}else if(!timeout&&
options.trailing!==false){timeout=setTimeout(later,remaining)}return result2};throttled.cancel=function(){clearTimeout(timeout);
previous=0;timeout=context=args=null};return throttled}function debounce(func,wait,immediate){var timeout,previous,args,
result2,context;var later=function(){var passed=now()-previous;if(wait>passed){timeout=setTimeout(later,wait-passed)}else{
timeout=null;if(!immediate)result2=func.apply(context,args);if(!timeout)args=context=null}};var debounced=restArguments(
function(_args){context=this;args=_args;previous=now();if(!timeout){timeout=setTimeout(later,wait);if(immediate)result2=
func.apply(context,args)}return result2});debounced.cancel=function(){clearTimeout(timeout);timeout=args=context=null};return debounced}
function wrap(func,wrapper){return partial(wrapper,func)}function negate(predicate){return function(){return!predicate.apply(
this,arguments)}}function compose(){var args=arguments;var start=args.length-1;return function(){var i=start;var result2=args[start].
apply(this,arguments);while(i--)result2=args[i].call(this,result2);return result2}}function after(times2,func){return function(){
if(--times2<1){return func.apply(this,arguments)}}}function before(times2,func){var memo;return function(){if(--times2>0){
memo=func.apply(this,arguments)}if(times2<=1)func=null;return memo}}var once=partial(before,2);function findKey(obj,predicate,context){
predicate=cb(predicate,context);var _keys=keys(obj),key;for(var i=0,length=_keys.length;i<length;i++){key=_keys[i];if(predicate(
obj[key],key,obj))return key}}function createPredicateIndexFinder(dir){return function(array,predicate,context){predicate=
cb(predicate,context);var length=getLength(array);var index=dir>0?0:length-1;for(;index>=0&&index<length;index+=dir){if(predicate(
array[index],index,array))return index}return-1}}var findIndex=createPredicateIndexFinder(1);var findLastIndex=createPredicateIndexFinder(
-1);function sortedIndex(array,obj,iteratee2,context){iteratee2=cb(iteratee2,context,1);var value=iteratee2(obj);var low=0,
high=getLength(array);while(low<high){var mid=Math.floor((low+high)/2);if(iteratee2(array[mid])<value)low=mid+1;else high=
mid}return low}function createIndexFinder(dir,predicateFind,sortedIndex2){return function(array,item,idx){var i=0,length=getLength(
array);if(typeof idx=="number"){if(dir>0){i=idx>=0?idx:Math.max(idx+length,i)}else{length=idx>=0?Math.min(idx+1,length):
idx+length+1}}else if(sortedIndex2&&idx&&length){idx=sortedIndex2(array,item);return array[idx]===item?idx:-1}if(item!==
item){idx=predicateFind(slice.call(array,i,length),isNaN$1);return idx>=0?idx+i:-1}for(idx=dir>0?i:length-1;idx>=0&&idx<
length;idx+=dir){if(array[idx]===item)return idx}return-1}}var indexOf=createIndexFinder(1,findIndex,sortedIndex);var lastIndexOf=createIndexFinder(
-1,findLastIndex);function find(obj,predicate,context){var keyFinder=isArrayLike(obj)?findIndex:findKey;var key=keyFinder(
obj,predicate,context);if(key!==void 0&&key!==-1)return obj[key]}function findWhere(obj,attrs){return find(obj,matcher(attrs))}
function each(obj,iteratee2,context){iteratee2=optimizeCb(iteratee2,context);var i,length;if(isArrayLike(obj)){for(i=0,length=
obj.length;i<length;i++){iteratee2(obj[i],i,obj)}}else{var _keys=keys(obj);for(i=0,length=_keys.length;i<length;i++){iteratee2(
obj[_keys[i]],_keys[i],obj)}}return obj}function map(obj,iteratee2,context){iteratee2=cb(iteratee2,context);var _keys=!isArrayLike(
obj)&&keys(obj),length=(_keys||obj).length,results=Array(length);for(var index=0;index<length;index++){var currentKey=_keys?
_keys[index]:index;results[index]=iteratee2(obj[currentKey],currentKey,obj)}return results}function createReduce(dir){var reducer=function(obj,iteratee2,memo,initial2){
var _keys=!isArrayLike(obj)&&keys(obj),length=(_keys||obj).length,index=dir>0?0:length-1;if(!initial2){memo=obj[_keys?_keys[index]:
index];index+=dir}for(;index>=0&&index<length;index+=dir){var currentKey=_keys?_keys[index]:index;memo=iteratee2(memo,obj[currentKey],
currentKey,obj)}return memo};return function(obj,iteratee2,memo,context){var initial2=arguments.length>=3;return reducer(
obj,optimizeCb(iteratee2,context,4),memo,initial2)}}var reduce=createReduce(1);var reduceRight=createReduce(-1);function filter(obj,predicate,context){
var results=[];predicate=cb(predicate,context);each(obj,function(value,index,list){if(predicate(value,index,list))results.
push(value)});return results}function reject(obj,predicate,context){return filter(obj,negate(cb(predicate)),context)}function every(obj,predicate,context){
predicate=cb(predicate,context);var _keys=!isArrayLike(obj)&&keys(obj),length=(_keys||obj).length;for(var index=0;index<
length;index++){var currentKey=_keys?_keys[index]:index;if(!predicate(obj[currentKey],currentKey,obj))return false}return true}
function some(obj,predicate,context){predicate=cb(predicate,context);var _keys=!isArrayLike(obj)&&keys(obj),length=(_keys||
obj).length;for(var index=0;index<length;index++){var currentKey=_keys?_keys[index]:index;if(predicate(obj[currentKey],currentKey,
obj))return true}return false}function contains(obj,item,fromIndex,guard){if(!isArrayLike(obj))obj=values(obj);if(typeof fromIndex!=
"number"||guard)fromIndex=0;return indexOf(obj,item,fromIndex)>=0}var invoke=restArguments(function(obj,path,args){var contextPath,
func;if(isFunction$1(path)){func=path}else{path=toPath(path);contextPath=path.slice(0,-1);path=path[path.length-1]}return map(
obj,function(context){var method=func;if(!method){if(contextPath&&contextPath.length){context=deepGet(context,contextPath)}
if(context==null)return void 0;method=context[path]}return method==null?method:method.apply(context,args)})});function pluck(obj,key){
return map(obj,property(key))}function where(obj,attrs){return filter(obj,matcher(attrs))}function max(obj,iteratee2,context){
var result2=-Infinity,lastComputed=-Infinity,value,computed;if(iteratee2==null||typeof iteratee2=="number"&&typeof obj[0]!=
"object"&&obj!=null){obj=isArrayLike(obj)?obj:values(obj);for(var i=0,length=obj.length;i<length;i++){value=obj[i];if(value!=
null&&value>result2){result2=value}}}else{iteratee2=cb(iteratee2,context);each(obj,function(v,index,list){computed=iteratee2(
v,index,list);if(computed>lastComputed||computed===-Infinity&&result2===-Infinity){result2=v;lastComputed=computed}})}return result2}
function min(obj,iteratee2,context){var result2=Infinity,lastComputed=Infinity,value,computed;if(iteratee2==null||typeof iteratee2==
"number"&&typeof obj[0]!="object"&&obj!=null){obj=isArrayLike(obj)?obj:values(obj);for(var i=0,length=obj.length;i<length;i++){
value=obj[i];if(value!=null&&value<result2){result2=value}}}else{iteratee2=cb(iteratee2,context);each(obj,function(v,index,list){
computed=iteratee2(v,index,list);if(computed<lastComputed||computed===Infinity&&result2===Infinity){result2=v;lastComputed=
computed}})}return result2}var reStrSymbol=/[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;function toArray(obj){
if(!obj)return[];if(isArray(obj))return slice.call(obj);if(isString(obj)){return obj.match(reStrSymbol)}if(isArrayLike(obj))
return map(obj,identity);return values(obj)}function sample(obj,n,guard){if(n==null||guard){if(!isArrayLike(obj))obj=values(
obj);return obj[random(obj.length-1)]}var sample2=toArray(obj);var length=getLength(sample2);n=Math.max(Math.min(n,length),
0);var last2=length-1;for(var index=0;index<n;index++){var rand=random(index,last2);var temp=sample2[index];sample2[index]=
sample2[rand];sample2[rand]=temp}return sample2.slice(0,n)}function shuffle(obj){return sample(obj,Infinity)}function sortBy(obj,iteratee2,context){
var index=0;iteratee2=cb(iteratee2,context);return pluck(map(obj,function(value,key,list){return{value,index:index++,criteria:iteratee2(
value,key,list)}}).sort(function(left,right){var a=left.criteria;var b=right.criteria;if(a!==b){if(a>b||a===void 0)return 1;
if(a<b||b===void 0)return-1}return left.index-right.index}),"value")}function group(behavior,partition2){return function(obj,iteratee2,context){
var result2=partition2?[[],[]]:{};iteratee2=cb(iteratee2,context);each(obj,function(value,index){var key=iteratee2(value,
index,obj);behavior(result2,value,key)});return result2}}var groupBy=group(function(result2,value,key){if(has$1(result2,
key))result2[key].push(value);else result2[key]=[value]});var indexBy=group(function(result2,value,key){result2[key]=value});
var countBy=group(function(result2,value,key){if(has$1(result2,key))result2[key]++;else result2[key]=1});var partition=group(
function(result2,value,pass){result2[pass?0:1].push(value)},true);function size(obj){if(obj==null)return 0;return isArrayLike(
obj)?obj.length:keys(obj).length}function keyInObj(value,key,obj){return key in obj}var pick=restArguments(function(obj,keys2){
var result2={},iteratee2=keys2[0];if(obj==null)return result2;if(isFunction$1(iteratee2)){if(keys2.length>1)iteratee2=optimizeCb(
iteratee2,keys2[1]);keys2=allKeys(obj)}else{iteratee2=keyInObj;keys2=flatten$1(keys2,false,false);obj=Object(obj)}for(var i=0,
length=keys2.length;i<length;i++){var key=keys2[i];var value=obj[key];if(iteratee2(value,key,obj))result2[key]=value}return result2});
var omit=restArguments(function(obj,keys2){var iteratee2=keys2[0],context;if(isFunction$1(iteratee2)){iteratee2=negate(iteratee2);
if(keys2.length>1)context=keys2[1]}else{keys2=map(flatten$1(keys2,false,false),String);iteratee2=function(value,key){return!contains(
keys2,key)}}return pick(obj,iteratee2,context)});function initial(array,n,guard){return slice.call(array,0,Math.max(0,array.
length-(n==null||guard?1:n)))}function first(array,n,guard){if(array==null||array.length<1)return n==null||guard?void 0:
[];if(n==null||guard)return array[0];return initial(array,array.length-n)}function rest(array,n,guard){return slice.call(
array,n==null||guard?1:n)}function last(array,n,guard){if(array==null||array.length<1)return n==null||guard?void 0:[];if(n==
null||guard)return array[array.length-1];return rest(array,Math.max(0,array.length-n))}function compact(array){return filter(
array,Boolean)}function flatten(array,depth){return flatten$1(array,depth,false)}var difference=restArguments(function(array,rest2){
rest2=flatten$1(rest2,true,true);return filter(array,function(value){return!contains(rest2,value)})});var without=restArguments(
function(array,otherArrays){return difference(array,otherArrays)});function uniq(array,isSorted,iteratee2,context){if(!isBoolean(
isSorted)){context=iteratee2;iteratee2=isSorted;isSorted=false}if(iteratee2!=null)iteratee2=cb(iteratee2,context);var result2=[];
var seen=[];for(var i=0,length=getLength(array);i<length;i++){var value=array[i],computed=iteratee2?iteratee2(value,i,array):
value;if(isSorted&&!iteratee2){if(!i||seen!==computed)result2.push(value);seen=computed}else if(iteratee2){if(!contains(
seen,computed)){seen.push(computed);result2.push(value)}}else if(!contains(result2,value)){result2.push(value)}}return result2}
var union=restArguments(function(arrays){return uniq(flatten$1(arrays,true,true))});function intersection(array){var result2=[];
var argsLength=arguments.length;for(var i=0,length=getLength(array);i<length;i++){var item=array[i];if(contains(result2,
item))continue;var j;for(j=1;j<argsLength;j++){if(!contains(arguments[j],item))break}if(j===argsLength)result2.push(item)}
return result2}function unzip(array){var length=array&&max(array,getLength).length||0;var result2=Array(length);for(var index=0;index<
length;index++){result2[index]=pluck(array,index)}return result2}var zip=restArguments(unzip);function object(list,values2){
var result2={};for(var i=0,length=getLength(list);i<length;i++){if(values2){result2[list[i]]=values2[i]}else{result2[list[i][0]]=
list[i][1]}}return result2}function range(start,stop,step){if(stop==null){stop=start||0;start=0}if(!step){step=stop<start?
-1:1}var length=Math.max(Math.ceil((stop-start)/step),0);var range2=Array(length);for(var idx=0;idx<length;idx++,start+=
step){range2[idx]=start}return range2}function chunk(array,count){if(count==null||count<1)return[];var result2=[];var i=0,
length=array.length;while(i<length){result2.push(slice.call(array,i,i+=count))}return result2}function chainResult(instance,obj){
return instance._chain?_$1(obj).chain():obj}function mixin(obj){each(functions(obj),function(name){var func=_$1[name]=obj[name];
_$1.prototype[name]=function(){var args=[this._wrapped];push.apply(args,arguments);return chainResult(this,func.apply(_$1,
args))}});return _$1}each(["pop","push","reverse","shift","sort","splice","unshift"],function(name){var method=ArrayProto[name];
_$1.prototype[name]=function(){var obj=this._wrapped;if(obj!=null){method.apply(obj,arguments);if((name==="shift"||name===
"splice")&&obj.length===0){delete obj[0]}}return chainResult(this,obj)}});each(["concat","join","slice"],function(name){
var method=ArrayProto[name];_$1.prototype[name]=function(){var obj=this._wrapped;if(obj!=null)obj=method.apply(obj,arguments);
return chainResult(this,obj)}});var allExports={__proto__:null,VERSION,restArguments,isObject,isNull,isUndefined,isBoolean,
isElement,isString,isNumber,isDate,isRegExp,isError,isSymbol,isArrayBuffer,isDataView:isDataView$1,isArray,isFunction:isFunction$1,
isArguments:isArguments$1,isFinite:isFinite$1,isNaN:isNaN$1,isTypedArray:isTypedArray$1,isEmpty,isMatch,isEqual,isMap,isWeakMap,
isSet,isWeakSet,keys,allKeys,values,pairs,invert,functions,methods:functions,extend,extendOwn,assign:extendOwn,defaults,
create,clone,tap,get,has,mapObject,identity,constant,noop,toPath:toPath$1,property,propertyOf,matcher,matches:matcher,times,
random,now,escape:_escape,unescape:_unescape,templateSettings,template,result,uniqueId,chain,iteratee,partial,bind,bindAll,
memoize,delay,defer,throttle,debounce,wrap,negate,compose,after,before,once,findKey,findIndex,findLastIndex,sortedIndex,
indexOf,lastIndexOf,find,detect:find,findWhere,each,forEach:each,map,collect:map,reduce,foldl:reduce,inject:reduce,reduceRight,
foldr:reduceRight,filter,select:filter,reject,every,all:every,some,any:some,contains,includes:contains,include:contains,
invoke,pluck,where,max,min,shuffle,sample,sortBy,groupBy,indexBy,countBy,partition,toArray,size,pick,omit,first,head:first,
take:first,initial,last,rest,tail:rest,drop:rest,compact,flatten,without,uniq,unique:uniq,union,intersection,difference,
unzip,transpose:unzip,zip,object,range,chunk,mixin,"default":_$1};var _=mixin(allExports);_._=_;exports.VERSION=VERSION;
exports._=_;exports._escape=_escape;exports._unescape=_unescape;exports.after=after;exports.allKeys=allKeys;exports.before=
before;exports.bind=bind;exports.bindAll=bindAll;exports.chain=chain;exports.chunk=chunk;exports.clone=clone;exports.compact=
compact;exports.compose=compose;exports.constant=constant;exports.contains=contains;exports.countBy=countBy;exports.create=
create;exports.debounce=debounce;exports.defaults=defaults;exports.defer=defer;exports.delay=delay;exports.difference=difference;
exports.each=each;exports.every=every;exports.extend=extend;exports.extendOwn=extendOwn;exports.filter=filter;exports.find=
find;exports.findIndex=findIndex;exports.findKey=findKey;exports.findLastIndex=findLastIndex;exports.findWhere=findWhere;
exports.first=first;exports.flatten=flatten;exports.functions=functions;exports.get=get;exports.groupBy=groupBy;exports.
has=has;exports.identity=identity;exports.indexBy=indexBy;exports.indexOf=indexOf;exports.initial=initial;exports.intersection=
intersection;exports.invert=invert;exports.invoke=invoke;exports.isArguments=isArguments$1;exports.isArray=isArray;exports.
isArrayBuffer=isArrayBuffer;exports.isBoolean=isBoolean;exports.isDataView=isDataView$1;exports.isDate=isDate;exports.isElement=
isElement;exports.isEmpty=isEmpty;exports.isEqual=isEqual;exports.isError=isError;exports.isFinite=isFinite$1;exports.isFunction=
isFunction$1;exports.isMap=isMap;exports.isMatch=isMatch;exports.isNaN=isNaN$1;exports.isNull=isNull;exports.isNumber=isNumber;
exports.isObject=isObject;exports.isRegExp=isRegExp;exports.isSet=isSet;exports.isString=isString;exports.isSymbol=isSymbol;
exports.isTypedArray=isTypedArray$1;exports.isUndefined=isUndefined;exports.isWeakMap=isWeakMap;exports.isWeakSet=isWeakSet;
exports.iteratee=iteratee;exports.keys=keys;exports.last=last;exports.lastIndexOf=lastIndexOf;exports.map=map;exports.mapObject=
mapObject;exports.matcher=matcher;exports.max=max;exports.memoize=memoize;exports.min=min;exports.mixin=mixin;exports.negate=
negate;exports.noop=noop;exports.now=now;exports.object=object;exports.omit=omit;exports.once=once;exports.pairs=pairs;exports.
partial=partial;exports.partition=partition;exports.pick=pick;exports.pluck=pluck;exports.property=property;exports.propertyOf=
propertyOf;exports.random=random;exports.range=range;exports.reduce=reduce;exports.reduceRight=reduceRight;exports.reject=
reject;exports.rest=rest;exports.restArguments=restArguments;exports.result=result;exports.sample=sample;exports.shuffle=
shuffle;exports.size=size;exports.some=some;exports.sortBy=sortBy;exports.sortedIndex=sortedIndex;exports.tap=tap;exports.
template=template;exports.templateSettings=templateSettings;exports.throttle=throttle;exports.times=times;exports.toArray=
toArray;exports.toPath=toPath$1;exports.union=union;exports.uniq=uniq;exports.uniqueId=uniqueId;exports.unzip=unzip;exports.
values=values;exports.where=where;exports.without=without;exports.wrap=wrap;exports.zip=zip}),6222:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
var underscoreNodeF=__nccwpck_require__2(9003);module.exports=underscoreNodeF._}),952:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{L1:()=>matrices,gt:()=>wavesOf,lQ:()=>matrixOf});var _list_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8808);function matrices(report){return partsOf(report).map(part=>rendered(report,part))}function matrixOf(report){const[
first]=partsOf(report);return first===void 0?"":rendered(report,first)}function wavesOf(report){const[first]=partsOf(report);
const keys=new Map;for(const{key,wave}of first??[]){if(wave!==void 0)keys.set(wave,[...keys.get(wave)??[],key])}return keys.
size===0?"":JSON.stringify([...keys.values()])}function partsOf(report){const found=(report.batch??[]).filter(({state})=>state===
"found");const room=_list_outputs_js__WEBPACK_IMPORTED_MODULE_0__.aF[report.host??"github"];return(0,_list_outputs_js__WEBPACK_IMPORTED_MODULE_0__.
Y8)(found,room,part=>rendered(report,part))}function rendered({host="github"},moves){return JSON.stringify(renderings[host](
moves))}const renderings={github:includedMatrix,"azure-pipelines":pipelinesMatrix,terminal:includedMatrix};function includedMatrix(found){
return{include:found.map(({key,entry,wave})=>({key,workspace:entry.workspaceName,wave}))}}function pipelinesMatrix(found){
const taken=new Set;const named=found.map(({key,entry,wave})=>{const name=freeName(`w${wave??0}_${key.replaceAll(/\W/g,"\
_")}`,taken);taken.add(name.toLowerCase());const variables={key,workspace:entry.workspaceName};return[name,wave===void 0?
variables:{...variables,wave:String(wave)}]});return Object.fromEntries(named)}function freeName(wanted,taken){let name=wanted;
for(let number=2;taken.has(name.toLowerCase());number+=1)name=`${wanted}_${number}`;return name}}),1349:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{LO:()=>missing,xe:()=>givenText,xm:()=>valueIn});function givenText({kind},raw){
const text=raw.trim();return text===""&&kind.type==="list"?raw:text}function missing(input,because,spell){const spelled=spell(
input.name);return{input:spelled,sentence:`The input ${spelled} is missing; ${because}.`,remedy:`Give ${spelled}: ${input.
kind.expected}.`}}function valueIn(input,text){if(text==="")return void 0;const reading=input.kind.parse(text);return"va\
lue"in reading?reading.value:void 0}}),7914:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{GS:()=>existsOn,Ds:()=>inputList,Fu:()=>inputTable,H7:()=>inputsForHost,_y:()=>secretInputs});
var prepare_step=__nccwpck_require__2(6821);var request=__nccwpck_require__2(3430);var restore_names=__nccwpck_require__2(
522);var closest_member=__nccwpck_require__2(3317);var own_entry=__nccwpck_require__2(4532);;function input_kinds_text(expected,pattern){
const parse=value=>pattern.test(value)?{value}:faulty(value,expected);return{type:"text",expected,members:[],parse}}const guid={
...input_kinds_text("a GUID such as 00000000-0000-0000-0000-000000000000",/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
type:"guid"};function choice(members){const expected=`one of ${members.join(", ")}`;const parse=value=>{const member=members.
find(known=>known===value);if(member!==void 0)return{value:member};return{faults:[{seen:value,expected,meant:(0,closest_member.
k)(value,members)}]}};return{type:"choice",expected,members,parse}}const flag={...choice(["false","true"]),parse:value=>choice(
["false","true"]).parse(/^(?:true|false)$/i.test(value)?value.toLowerCase():value)};function numberBetween(least,most,what){
return numberLike(/^\d{1,9}(?:\.\d{1,9})?$/,least,most,`${what} from ${least} to ${most}`)}function wholeBetween(least,most,what){
return numberLike(/^\d{1,9}$/,least,most,`${what}, a whole one from ${least} to ${most}`)}function numberLike(form,least,most,expected){
const parse=value=>{const number=form.test(value)?Number(value):Number.NaN;return number>=least&&number<=most?{value:number}:
faulty(value,expected)};return{type:"number",expected,members:[],parse}}function listOf(members,alone){const words=Object.
keys(alone);const expected=`${words.join(" or ")}, or a list of ${members.join(", ")}`;const parse=value=>{const items=itemsOf(
value);const[first]=items;if(first===void 0)return faulty(value,expected);const whole=(0,own_entry.P)(alone,first);if(items.
length===1&&whole!==void 0)return{value:whole};const faults=items.flatMap(item=>memberFaults(item,members,words,expected));
if(faults.length>0)return{faults};return{value:members.filter(member=>items.includes(member))}};return{type:"list",expected,
members:[...words,...members],parse}}function listMatching(expected,pattern){const parse=value=>{const items=itemsOf(value);
const strangers=items.length===0?[value]:items.filter(item=>!pattern.test(item));if(strangers.length===0)return{value:items};
return{faults:strangers.map(seen=>({seen,expected,meant:void 0}))}};return{type:"list",expected,members:[],parse}}function memberFaults(item,members,words,expected){
if(members.includes(item))return[];if(words.includes(item)){return[{seen:item,expected:`${item} to stand alone, or only \
names`,meant:void 0}]}return[{seen:item,expected,meant:(0,closest_member.k)(item,[...words,...members])}]}function itemsOf(value){
const items=value.split(/[,\n]/).map(item=>item.trim());return[...new Set(items.filter(item=>item!==""))]}function faulty(seen,expected){
return{faults:[{seen,expected,meant:void 0}]}};const changeInputs={prepare:{name:"prepare",group:"Before and after the m\
ove",kind:listOf(prepare_step.iI,{none:[]}),default:"none",agreesWithPlan:true,description:"What the move may do before \
it, so that nothing blocks it: create the destination resource group, register resource providers at the destination, pa\
use schedules, delete endpoints, delete computes, detach attached computes. The plan lists every single thing, and only \
that is done. The secrets of what is removed are kept only with `snapshot-key`: the plan says which there are."},restore:{
name:"restore",group:"Before and after the move",kind:listOf(restore_names.N,{report:"report",all:"all"}),usedIn:["move",
"promote","restore"],default:"report",description:"What `move` and `restore` put back after the move: `report` only list\
s it, `all` or names of steps do it, each from what the plan file holds. `all` leaves the tags and locks of the group it\
self alone; `tags` and `locks`, named, copy those as well."},computeInstanceSuffix:{name:"compute-instance-suffix",group:"\
Before and after the move",kind:input_kinds_text("letters, digits and hyphens, at most 12 and at least one letter, not e\
nding in a hyphen or in a hyphen and a number",/^(?=.*[a-z])(?!.*-\d*$)[a-z0-9-]{1,12}$/i),default:"-moved",agreesWithPlan:true,
description:"What `restore` adds to the name of a compute instance when Azure refuses the former name, which is known to\
 happen after a move. Part of the plan, so that every run finds the instance again."},snapshotKey:{name:"snapshot-key",group:"\
Before and after the move",kind:input_kinds_text("at least 32 characters",/^.{32,}$/s),usedIn:["validate","move","promot\
e","restore"],default:"",secret:true,description:"Secret text that seals keys, credentials and environment variables int\
o the plan file, so that they are not lost: by `validate` when it is given there, else by `move` right before it changes\
 anything. Needs the right to list keys. Give the same text wherever the plan file is used; without it these secrets are\
 lost."}};const scanInputs={workspacesFile:{name:"workspaces-file",usedIn:["discover"],group:"What to do",kind:input_kinds_text(
"a path of one line",/^[^\p{Cc}]+$/u),default:"",description:"Path of a list of moves for `discover`: a JSON array of ob\
jects whose fields are the inputs of what moves. Without it `discover` lists the workspaces of `source-subscription-id`,\
 or of `source-resource-group` in it."},jobScan:{name:"job-scan",group:"Judgement and report",kind:choice(request.AE),default:"\
full",agreesWithPlan:true,description:"How jobs that are still alive are looked for: `full` looks at every job, `active-\
search` asks the MLflow server of the workspace for running and scheduled runs, which is quicker in a workspace with ver\
y many jobs and proves less; the report says what."}};var gate_policy=__nccwpck_require__2(8845);;const onGithub={hosts:[
"github"]};const onPlatforms={hosts:["github","azure-pipelines"]};const whereApproved={usedIn:["move","promote"],isSafeguard:true};
const ofApprovals={...whereApproved,gateParts:["environment","pull-request"]};const gateInputs={gate:{name:"gate",group:"\
Gate",kind:listOf(gate_policy.m,{none:[]}),usedIn:["validate","move","promote","restore"],isSafeguard:true,taskDescription:"\
What opens the gate of a `move`: a list of `digest` and `environment`. The digest always holds. `environment` also reads\
, from inside the run, who approved its stage for the environment and whether that environment protects anything; the pl\
an must have been made in the same run. Give the same gate to `validate`, whose page then says how the plan is approved.\
 `none` opens the gate for every plan, in the mode `promote` only.",terminalDescription:"What opens the gate of a `move`\
: `digest`, and nothing else. A command line knows no platform on which somebody could have approved; at a terminal you \
are also asked to type the name of the workspace.",default:"digest",description:"What opens the gate of a `move`: a list\
 of `digest`, `environment` and `pull-request`. The digest always holds. `environment` also reads, from inside the run, \
who approved it and whether the environment protects anything. `pull-request` reads the reviews of the pull request that\
 the plan was published on. Give the same gate to `validate`: its page then says how the plan is approved, and a plan fo\
r `pull-request` is published. `none` asks nobody: only `promote` takes it, makes the plan itself, carries it out at onc\
e, and says so in the report."},environment:{name:"environment",group:"Gate",...onPlatforms,usedIn:["validate","move","p\
romote"],isSafeguard:true,gateParts:["environment"],kind:input_kinds_text("the name of an environment",/^[^\p{Cc}]{1,255}$/u),
default:"",description:"Name of the protected environment whose approval the gate demands: the one that the job which mo\
ves runs in.",taskDescription:"Name of the environment whose approval the gate demands: the one that the deployment job \
which moves names."},pullRequest:{name:"pull-request",group:"Gate",...onGithub,usedIn:["validate","move","promote","rest\
ore"],isSafeguard:true,kind:wholeBetween(1,999999999,"the number of a pull request"),default:"",description:"Number of t\
he pull request whose reviews the gate reads. Default: the one that started the run, or whose merge did."},requiredApprovals:{
name:"required-approvals",group:"Gate",...onPlatforms,...ofApprovals,kind:wholeBetween(1,6,"a number of approvals"),default:"\
1",description:"How many people must approve who neither started the run nor wrote or pushed what is approved. One appro\
val lets a job into an environment, so there it stays 1.",taskDescription:"How many people, none of whom started the run\
, must have approved its stage for the environment."},approvers:{name:"approvers",group:"Gate",...ofApprovals,...onGithub,
kind:listMatching("a user name or org/team",/^[\w.-]+(?:\/[\w.-]+)?$/),default:"",description:"Users and teams (`org/tea\
m`) whose approval counts. Empty means everybody who may write, or whom the environment names. To see a team takes a tok\
en with `members: read`."},requireDigestInApproval:{name:"require-digest-in-approval",group:"Gate",...onPlatforms,...ofApprovals,
kind:flag,default:"false",description:"Whether an approval counts only when its text names the first twelve digits of th\
e digest of the plan."},githubToken:{name:"github-token",group:"Gate",...onGithub,kind:input_kinds_text("a token",/^\S+$/),
default:"",githubDefault:"${{ github.token }}",secret:true,description:"Token that reads approvals and writes the check \
and the comment. It needs `actions: read` and `checks: write` for `environment`; `contents: read`, `pull-requests: write\
` and `checks: write` for `pull-request`."}};;const LONGEST_RUN_MINUTES=7200;const acceptanceInputs={acknowledge:{name:"\
acknowledge",group:"Judgement and report",kind:listMatching("the id of a rule as the report shows it",/^[a-z][a-z0-9-]*$/),
default:"",agreesWithPlan:true,description:"Ids of rules whose finding a person accepts, separated by commas or line bre\
aks. They become part of the plan and so of its digest."}};const endingInputs={failOn:{name:"fail-on",group:"Judgement a\
nd report",kind:choice(request.RV),usedIn:["validate"],default:"blocker",description:"What makes a validation fail the s\
tep: `blocker`, `warning` (blockers as well), or `never` (read the outputs instead)."},comment:{name:"comment",group:"Ju\
dgement and report",kind:choice(request.sw),hosts:["github"],default:"auto",description:"Whether the report is kept up t\
o date in a comment on the pull request: `auto` in runs that a pull request started, as far as `github-token` may; `alwa\
ys` on the one of `pull-request` as well, with a warning where it may not; `never`."},timeoutMinutes:{name:"timeout-minu\
tes",group:"Judgement and report",kind:numberBetween(.01,LONGEST_RUN_MINUTES,"a number of minutes"),default:"270",description:"\
Minutes after which the run stops waiting. The default is longer than the four hours that Azure allows a move; keep the \
job's own timeout longer still."}};;const resourceGroup=input_kinds_text("a resource group name: 1 to 90 letters, digits\
, hyphens, underscores, dots or parentheses, not ending in a dot",new RegExp("^(?!.*\\.$)(?!.*\\p{Default_Ignorable_Code_P\
oint})[-\\p{L}\\p{N}_.()]{1,90}$","u"));const workspaceName=input_kinds_text("a workspace name: 3 to 33 letters, digits,\
 hyphens or underscores, starting with a letter or digit",/^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/);const neededToValidate={requiredIn:[
"validate"],agreesWithPlan:true};const movingInputs={mode:{name:"mode",group:"What to do",kind:choice(request.nI),default:"\
validate",description:"What the run does: `validate` reads, judges and writes the plan file and changes nothing; `move` \
carries out the approved plan; `restore` puts back what the move dropped; `status` says where each resource of the plan \
is now; `promote` does all of it in one run, its gate included; `discover` finds many workspaces and says which can move\
 side by side."},sourceSubscriptionId:{name:"source-subscription-id",group:"What moves",kind:guid,default:"",...neededToValidate,
description:"Id of the subscription that the workspace is in now."},sourceResourceGroup:{name:"source-resource-group",group:"\
What moves",kind:resourceGroup,default:"",...neededToValidate,description:"Name of the resource group that the workspace\
 is in now."},workspaceName:{name:"workspace-name",group:"What moves",kind:workspaceName,default:"",...neededToValidate,
description:"Name of the Azure Machine Learning workspace that moves. A move keeps the name."},destinationSubscriptionId:{
name:"destination-subscription-id",group:"What moves",kind:guid,default:"",defaultInWords:"the source's",agreesWithPlan:true,
description:"Id of the subscription that the workspace moves to. It must be in the same tenant."},destinationResourceGroup:{
name:"destination-resource-group",group:"What moves",kind:resourceGroup,default:"",...neededToValidate,description:"Name\
 of the resource group that the workspace moves to. It must exist, or be created by `prepare`."},associatedResources:{name:"\
associated-resources",group:"What moves",kind:listOf(request.ur,{none:[],all:request.ur}),default:"none",agreesWithPlan:true,
description:"Which resources of the workspace move with it, in the same request: `none`, `all`, or a list of `storage`, \
`key-vault`, `container-registry`, `application-insights`. Only those in the source resource group can."}};var plan=__nccwpck_require__2(
4878);;const LONGEST_PLAN_AGE_HOURS=720;const planInputs={planFile:{name:"plan-file",group:"Plan",kind:input_kinds_text(
"a path of one line",/^[^\p{Cc}]+$/u),default:"workspace-move-plan.json",description:"Path of the plan file, relative to\
 the working directory: written by `validate`, read by the other modes."},approvedPlanDigest:{name:"approved-plan-digest",
group:"Plan",kind:input_kinds_text("sha256: followed by 64 lower-case hex digits",/^sha256:[0-9a-f]{64}$/),usedIn:["move",
"promote","restore"],isSafeguard:true,gateParts:gate_policy.m,default:"",description:"The digest of the plan that was re\
viewed, from the output `plan-digest` of the validation. `move` refuses to run without it, and so does `restore` where i\
t is to change anything, unless the gate `pull-request` knows it."},planMaxAgeHours:{name:"plan-max-age-hours",group:"Pl\
an",kind:numberBetween(.01,LONGEST_PLAN_AGE_HOURS,"a number of hours"),usedIn:["move","promote"],isSafeguard:true,default:String(
plan.Qd),description:"Hours after which `move` refuses a plan as expired."}};;const signInInputs={tenantId:{name:"tenant\
-id",group:"Sign-in",kind:guid,default:"",defaultInWords:"`AZURE_TENANT_ID` of the environment",description:"Id of the M\
icrosoft Entra tenant, for federated sign-in (OIDC).",taskDescription:"Id of the Microsoft Entra tenant, for the signed-\
in Azure CLI. A service connection has its own."},clientId:{name:"client-id",group:"Sign-in",kind:guid,default:"",defaultInWords:"\
`AZURE_CLIENT_ID` of the environment",description:"Id of the application or user-assigned identity that trusts this work\
flow, for federated sign-in (OIDC).",taskDescription:"Client id of the user-assigned managed identity of the agent. A se\
rvice connection has its own."},auth:{name:"auth",group:"Sign-in",kind:choice(request.Zx),default:"auto",terminalDefault:"\
azure-cli",description:"How to sign in: `auto` takes federated sign-in, and nothing else, when tenant and client are kno\
wn; without them the signed-in Azure CLI, then a managed identity; `oidc`, `azure-cli`, `managed-identity` and `environm\
ent` each allow that one way only.",terminalDescription:"How to sign in: `azure-cli` as whoever signed in with `az login\
`, `managed-identity`, `environment` (the variables AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET), `auto`. A\
 command line has no identity token for `oidc`.",taskDescription:"How to sign in: `auto` takes the service connection, a\
nd without one the signed-in Azure CLI, then a managed identity; `oidc` takes only a service connection with workload id\
entity federation; `azure-cli`, `managed-identity` and `environment` leave the service connection aside and each allow t\
hat one way only."},azureCloud:{name:"azure-cloud",group:"Sign-in",kind:choice(request.SX),connectionGives:true,default:"\
AzureCloud",description:"Which Azure: `AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`."},audience:{name:"audience",
group:"Sign-in",hosts:["github"],kind:input_kinds_text("an audience of one line without spaces",/^[^\p{Cc}\s]{1,600}$/u),
default:"",defaultInWords:"that of the cloud, such as `api://AzureADTokenExchange`",description:"Audience of the identit\
y token, for federated sign-in (OIDC): the one that the federated credential names."}};;const inputTable={...movingInputs,
...signInInputs,...planInputs,...gateInputs,...changeInputs,...acceptanceInputs,...scanInputs,...endingInputs};const inputList=Object.
values(inputTable);function inputsForHost(host){return inputList.filter(input=>existsOn(host,input))}function existsOn(host,{
hosts}){return hosts===void 0||hosts.includes(host)}const secretInputs=inputList.filter(input=>input.secret===true);function manifestDefault(input){
return input.agreesWithPlan===true||input.isSafeguard===true?"":input.default}}),8808:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{EV:()=>fittingList,Y8:()=>matrixParts,aF:()=>listRoom});const listRoom={github:2e5,
"azure-pipelines":24e3,terminal:2e5};const MOST_JOBS=256;function fittingList(items,room,more){const whole=JSON.stringify(
items);if(bytes(whole)<=room)return whole;let left=room-bytes(JSON.stringify([more(items.length)]));const kept=items.findIndex(
item=>(left-=bytes(JSON.stringify(item))+1)<0);return JSON.stringify([...items.slice(0,kept),more(items.length-kept)])}function matrixParts(items,room,render){
const parts=[];for(const item of items){const part=parts.at(-1);const fits=part!==void 0&&part.length<MOST_JOBS;if(fits&&
bytes(render([...part,item]))<=room)part.push(item);else parts.push([item])}return parts}function bytes(text){return Buffer.
byteLength(text,"utf8")}}),2989:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{V4:()=>outputs,Vb:()=>wasInventoried,cD:()=>postMoveTasks});var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
716);var _batch_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(952);var _list_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8808);const outputs=[{name:"outcome",description:"How the run ended, one word of a closed set.",setWhen:"anything could \
be judged",value:report=>report.outcome??""},{name:"failure-reason",description:"Why the run failed, one word of a close\
d set.",setWhen:"the run did not succeed",value:report=>report.failureReason??""},{name:"can-move",description:"`true` e\
xactly when the outcome is `ready` (`validate`) or `moved`, else `false`.",setWhen:"always",value:({mode,outcome})=>String(
outcome==="ready"&&mode!=="discover"||outcome==="moved")},{name:"plan-digest",description:"Digest of the plan, `sha256:`\
 and 64 hex digits: what a person approves.",setWhen:"there is a plan",value:report=>report.planDigest??""},{name:"plan-\
file",description:"Path of the plan file.",setWhen:"`validate` wrote it",value:report=>report.files.plan??""},{name:"rep\
ort-file",description:"Path of the report, Markdown. Beside it lie `workspace-move-report.json` for programs (`schemas/r\
eport.schema.json`), `workspace-move-findings.sarif` and `workspace-move-findings.junit.xml`.",setWhen:"it was written",
value:report=>report.files.report??""},{name:"journal-file",description:"Path of the journal, one JSON line for each thi\
ng that was done.",setWhen:"it was written",value:report=>report.files.journal??""},{name:"id-map-file",description:"Pat\
h of the map from old to new resource ids, JSON.",setWhen:"it was written",value:report=>report.files.idMap??""},{name:"\
tasks-file",description:"Path of the list of what is left to do after the move, JSON, whole and free of ids.",setWhen:"i\
t was written",value:report=>report.files.tasks??""},{name:"blockers",description:"Number of findings that stop the move\
, unknowns nobody acknowledged included.",setWhen:"Azure was looked at",value:report=>count(report,(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.
be)(report.findings))},{name:"warnings",description:"Number of warnings, accepted blockers included.",setWhen:"Azure was\
 looked at",value:report=>count(report,(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.nZ)(report.findings))},{name:"\
unknowns",description:"Number of findings about what could not be read, acknowledged or not.",setWhen:"Azure was looked \
at",value:report=>count(report,(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__.F9)(report.findings))},{name:"wor\
kspace-id",description:"Resource id of the workspace after the move. It holds a subscription id, so the runner may drop \
it between jobs; read `id-map-file` there.",setWhen:"the workspace was seen at the destination",value:report=>report.newWorkspaceId??
""},{name:"post-move-tasks",description:"What is left to do after the move: a JSON array of kind, name, action, automati\
c; free of ids. Cut to whole items where it is longer than this host carries; the last item then has the kind `more`, an\
d `tasks-file` has all.",setWhen:"Azure was looked at",value:report=>wasInventoried(report)?(0,_list_outputs_js__WEBPACK_IMPORTED_MODULE_1__.
EV)(postMoveTasks(report),_list_outputs_js__WEBPACK_IMPORTED_MODULE_1__.aF[report.host??"github"],moreTasks):""},taskCount(
"computes-to-recreate","compute","computes to create again"),taskCount("endpoints-to-redeploy","endpoint","endpoints to \
deploy again"),taskCount("datastores-to-update","datastore","datastores to update or create again"),taskCount("private-e\
ndpoints-to-approve","private-endpoint","private endpoints to approve"),taskCount("role-assignments-to-recreate","role-a\
ssignment","role assignments to create again"),taskCount("data-assets-to-register","data-asset","data assets to register\
 again"),{name:"matrix",description:"JSON for `strategy.matrix`, one job for each move with its `key`, `workspace` and `\
wave`, in the form that the matrix of this host has; free of ids. The inputs of a key are in `workspace-moves.json`, bes\
ide the plan file, named as this host names them; what has no wave, and why, is in `workspace-moves-left-out.json`. A ma\
trix carries 256 jobs: of more moves it holds the first, and `workspace-moves-matrix-2.json` and so on are the next ones\
, each a whole matrix.",setWhen:"`discover` found a workspace",value:_batch_outputs_js__WEBPACK_IMPORTED_MODULE_0__.lQ},
{name:"waves",description:"JSON array of waves, each an array of the keys of moves in `matrix` that can run side by side\
; free of ids.",setWhen:"`discover` found a workspace that has a destination",value:_batch_outputs_js__WEBPACK_IMPORTED_MODULE_0__.
gt},{name:"correlation-id",description:"The `x-ms-correlation-request-id` of every request of the run; support asks for \
it.",setWhen:"Azure was asked anything",value:report=>report.correlationId??""}];function outputsOf(report){return Object.
fromEntries(outputs.map(output=>[output.name,output.value(report)]))}function taskCount(name,kind,what){return{name,description:`\
Number of ${what} after the move.`,setWhen:"Azure was looked at",value:report=>count(report,report.postMoveTasks.filter(
task=>task.kind===kind))}}function count(report,items){return wasInventoried(report)?String(items.length):""}function wasInventoried(report){
const seen=[report.collections,report.findings,report.postMoveTasks];return seen.some(list=>list.length>0)}function moreTasks(count2){
const action=`Read ${count2} more in workspace-move-tasks.json (tasks-file).`;return{kind:"more",name:"workspace-move-ta\
sks.json",action,automatic:false}}function postMoveTasks(report){const ids=[report.source?.subscriptionId,report.destination?.
subscriptionId];const idFree=text=>ids.reduce((said,id)=>id===void 0||id===""?said:withoutId(said,id),text);return report.
postMoveTasks.map(({kind,name,action,automatic})=>({kind,name:idFree(name),action:idFree(action),automatic}))}function withoutId(text,id){
return text.replaceAll(new RegExp(id.replaceAll(/[^\w-]/g,"\\$&"),"gi"),"(subscription)")}}),8526:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{b:()=>quotedInput});var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5140);var _domain_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3520);const LONGEST_SHOWN=80;function quotedInput(text){
const clean=(0,_domain_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__.X)(text.trim())?"***":(0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(text);return JSON.stringify(clean.length<=LONGEST_SHOWN?clean:`${clean.slice(0,LONGEST_SHOWN)}\u2026`)}}),4888:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{O:()=>rowInputs,p:()=>readWorkspacesFile});var _domain_request_batch_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
2423);var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(3871);var _domain_closest_member_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3317);var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(633);var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
9879);var _domain_own_entry_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(4532);var _inputs_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
7914);var _input_problem_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(1349);var _quoted_input_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
8526);const rowInputs=[_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.sourceSubscriptionId,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.
Fu.sourceResourceGroup,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.workspaceName,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.
Fu.destinationSubscriptionId,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.destinationResourceGroup,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.
Fu.associatedResources];const fieldNames=rowInputs.map(({name})=>name);function readWorkspacesFile(text){const list=(0,_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_1__.
q)(text);if(!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.Md)(list)||list.length===0)return{problems:[notAList(list)]};
const rows=list.map((row,index)=>readRow(row,index+1));const problems=rows.flatMap(row=>"problems"in row?row.problems:[]);
if(problems.length>0)return{problems};const entries=rows.flatMap(row=>"entry"in row?[row.entry]:[]);const clashes=(0,_domain_request_batch_js__WEBPACK_IMPORTED_MODULE_5__.
no)(entries).map(clashProblem);return clashes.length>0?{problems:clashes}:{entries}}function notAList(list){const seen=list===
void 0?"is not JSON":(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.Md)(list)?"has no rows":"is not an array";return{sentence:`\
The list of moves ${seen}.`,remedy:`Write a JSON array of objects with the fields ${fieldNames.join(", ")}.`}}function readRow(row,number){
if(!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(row)){return{problems:[problem(number,"is not an object",`Give i\
t ${fieldNames.join(", ")}.`)]}}const problems=[...Object.keys(row).flatMap(name=>strangerProblems(name,number)),...rowInputs.
flatMap(field=>fieldProblems(field,row,number))];if(problems.length>0)return{problems};const entry=entryOf(row);if(entry.
destination!==void 0&&(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_6__.sU)(entry.source,entry.destination)){
const name=_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.destinationResourceGroup.name;const seen=`${name} is ${(0,_quoted_input_js__WEBPACK_IMPORTED_MODULE_3__.
b)(entry.destination.resourceGroup)}, the group that the workspace is in`;return{problems:[problem(number,seen,"Give ano\
ther resource group or subscription.")]}}return{entry}}function strangerProblems(name,number){if(fieldNames.includes(name))
return[];const meant=(0,_domain_closest_member_js__WEBPACK_IMPORTED_MODULE_0__.k)(name,fieldNames);const remedy=meant===
void 0?`Fields are ${fieldNames.join(", ")}.`:`Did you mean ${(0,_quoted_input_js__WEBPACK_IMPORTED_MODULE_3__.b)(meant)}\
?`;return[problem(number,`the field ${(0,_quoted_input_js__WEBPACK_IMPORTED_MODULE_3__.b)(name)} is not known`,remedy)]}
function fieldProblems(field,row,number){const expected=`${field.name} as ${field.kind.expected}`;const text=textOf(field,
row);if(text===void 0){return[problem(number,`${field.name} is not text`,`Give ${expected}.`)]}if(text===""){if(field.requiredIn?.
includes("validate")!==true)return[];return[problem(number,`${field.name} is missing`,`Give ${expected}.`)]}const reading=field.
kind.parse(text);if("value"in reading)return[];return reading.faults.map(fault=>problem(number,`${field.name} is ${(0,_quoted_input_js__WEBPACK_IMPORTED_MODULE_3__.
b)(fault.seen)}; expected ${fault.expected}`,fault.meant===void 0?`Give ${expected}.`:`Did you mean ${(0,_quoted_input_js__WEBPACK_IMPORTED_MODULE_3__.
b)(fault.meant)}?`))}function textOf(field,row){const value=(0,_domain_own_entry_js__WEBPACK_IMPORTED_MODULE_7__.P)(row,
field.name);if(value===void 0)return"";if(typeof value==="string")return(0,_input_problem_js__WEBPACK_IMPORTED_MODULE_8__.
xe)(field,value);if(field.kind.type!=="list"||!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__.Md)(value))return void 0;
const items=value.filter(item=>typeof item==="string");return items.length===value.length?items.join(",")||",":void 0}function entryOf(row){
const said=field=>(0,_input_problem_js__WEBPACK_IMPORTED_MODULE_8__.xm)(field,textOf(field,row)??"");const subscriptionId=said(
_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.sourceSubscriptionId)??"";return{source:{subscriptionId,resourceGroup:said(_inputs_js__WEBPACK_IMPORTED_MODULE_2__.
Fu.sourceResourceGroup)??""},destination:{subscriptionId:said(_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.destinationSubscriptionId)??
subscriptionId,resourceGroup:said(_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.destinationResourceGroup)??""},workspaceName:said(
_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.workspaceName)??"",associated:said(_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Fu.
associatedResources)??[]}}const clashWords={"same-workspace":"names the same workspace as row","same-name-there":"puts a\
 workspace of the same name into the same group as row"};function clashProblem({kind,earlier,later}){return problem(later+
1,`it ${clashWords[kind]} ${earlier+1}`,"Leave one of the two rows out.")}function problem(number,seen,remedy){return{sentence:`\
Row ${number} of the list of moves: ${seen}.`,remedy}}}),537:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{d:()=>judgeInputs});var input_problem=__nccwpck_require__2(1349);var resource_id=__nccwpck_require__2(
9879);var inputs=__nccwpck_require__2(7914);var workspaces_file=__nccwpck_require__2(4888);;function discoverProblems(given,spell){
const isGiven=input=>given(input)!=="";const list=spell(inputs.Fu.workspacesFile.name);if(isGiven(inputs.Fu.workspacesFile)){
return workspaces_file.O.filter(isGiven).map(({name})=>({input:spell(name),sentence:`The input ${spell(name)} is given b\
eside ${list}, whose rows say it.`,remedy:`Remove ${spell(name)}, or ${list}.`}))}const{sourceSubscriptionId,workspaceName}=inputs.
Fu;const{destinationSubscriptionId,destinationResourceGroup}=inputs.Fu;return[...isGiven(sourceSubscriptionId)?[]:[(0,input_problem.
LO)(sourceSubscriptionId,`discover needs it, or ${list}`,spell)],...isGiven(workspaceName)?[{input:spell(workspaceName.name),
sentence:`The input ${spell(workspaceName.name)} is given, but discover lists every workspace of a subscription or group\
.`,remedy:`Remove ${spell(workspaceName.name)}, or name workspaces in ${list}.`}]:[],...isGiven(destinationSubscriptionId)&&
!isGiven(destinationResourceGroup)?[(0,input_problem.LO)(destinationResourceGroup,`${spell(destinationSubscriptionId.name)}\
 alone is no destination`,spell)]:[]]}var gate_policy=__nccwpck_require__2(8845);;const inputGroups=null;const hostTitles={
github:"GitHub Actions","azure-pipelines":"Azure Pipelines",terminal:"the command line"};;const lookedAt={validate:gate_policy.
m,move:gate_policy.m,promote:gate_policy.m,restore:["digest","pull-request"],status:[],discover:[]};const readBy={digest:inputs.
Fu.approvedPlanDigest,environment:inputs.Fu.environment,"pull-request":inputs.Fu.pullRequest};function isGateOff(given){
return partsOf(given)?.length===0}function gateProblems(given,mode,spell,host){const parts=partsOf(given);if(mode===void 0||
parts===void 0)return[];const{gate}=inputs.Fu;const usesGate=gate.usedIn.some(one=>one===mode);const problem=usesGate?gateProblem(
parts,mode,spell,host):void 0;if(problem!==void 0)return[problem];const needed=usesGate?neededBy(parts,mode,host).filter(
input=>given(input)===""):[];return[...inputs.Ds.filter(input=>(0,inputs.GS)(host,input)&&isValid(input,given(input))).flatMap(
input=>unusedProblems(input,mode,parts,spell)),...needed.map(input=>(0,input_problem.LO)(input,`this ${spell(gate.name)}\
 needs it`,spell))]}function partsOf(given){const{gate}=inputs.Fu;return(0,input_problem.xm)(gate,given(gate)||gate.default)}
function isValid(input,text){return text!==""&&"value"in input.kind.parse(text)}function gateProblem(parts,mode,spell,host){
const{gate}=inputs.Fu;const spelled=spell(gate.name);const known=gate_policy.m.filter(part=>(0,inputs.GS)(host,readBy[part]));
const taken=known.filter(part=>lookedAt[mode].includes(part));const refuse=why=>({input:spelled,sentence:`The input ${spelled}\
 is "${parts.join(", ")||"none"}", ${why}.`,remedy:`Give ${spelled} as a list of ${taken.join(", ")}, or leave it out: t\
he digest is then the gate.`});if(parts.length===0&&mode!=="promote"){return refuse(`which only promote takes, not ${mode}`)}
if(parts.length===0&&host==="terminal"){return refuse(`which ${hostTitles[host]} does not take: it changes nothing witho\
ut a digest`)}const foreign=parts.find(part=>!known.includes(part));if(foreign!==void 0){return refuse(`and ${foreign} d\
oes not exist on ${hostTitles[host]}`)}const unseen=parts.find(part=>!taken.includes(part));return unseen===void 0?void 0:
refuse(`and ${mode} does not look at ${unseen}`)}function unusedProblems(input,mode,parts,spell){if(input.isSafeguard!==
true)return[];const spelled=spell(input.name);const gate=spell(inputs.Fu.gate.name);const refuse=(by,remedy)=>[{input:spelled,
sentence:`The input ${spelled} is given, but ${by} does not look at it: it would hold nothing back.`,remedy}];if(input.usedIn?.
includes(mode)===false)return refuse(mode,`Remove ${spelled}.`);const fitting=input.gateParts??parts;if(fitting.length===
0||fitting.some(part=>parts.includes(part)))return[];return refuse(`this ${gate}`,`Remove ${spelled}, or let ${gate} hav\
e ${fitting.join(" or ")}.`)}function neededBy(parts,mode,host){const asks=parts.some(part=>part==="pull-request"||part===
"environment"&&mode!=="validate");const needsToken=asks&&(0,inputs.GS)(host,inputs.Fu.githubToken);return[...parts.includes(
"environment")?[inputs.Fu.environment]:[],...needsToken?[inputs.Fu.githubToken]:[]]}var quoted_input=__nccwpck_require__2(
8526);;function problemsOf(given,mode,spell,host){return[...inputs.Ds.flatMap(input=>hostProblems(input,given(input),host,
spell(input.name))),...inputs.Ds.flatMap(input=>valueProblems(input,given(input),spell(input.name))),...missingProblems(
given,mode,spell),...sameGroupProblems(given,mode,spell),...gateProblems(given,mode,spell,host),...mode==="discover"?discoverProblems(
given,spell):[]]}function hostProblems(input,text,host,spelled){if(text===""||(0,inputs.GS)(host,input))return[];return[
{input:spelled,sentence:`The input ${spelled} is given, but it does not exist on ${hostTitles[host]}.`,remedy:`Remove ${spelled}\
.`}]}function valueProblems(input,text,spelled){if(text==="")return[];const reading=input.kind.parse(text);if("value"in reading)
return[];return reading.faults.map(fault=>invalid(input,fault,spelled))}function missingProblems(given,mode,spell){const as=mode===
"promote"&&isGateOff(given)?"validate":mode;if(mode===void 0||as===void 0)return[];return inputs.Ds.filter(input=>(input.
requiredIn??[]).includes(as)&&given(input)==="").map(input=>(0,input_problem.LO)(input,`${mode} needs it`,spell))}function sameGroupProblems(given,mode,spell){
const sourceSubscription=given(inputs.Fu.sourceSubscriptionId);const plans=mode==="validate"||mode==="promote"&&isGateOff(
given);const implied=plans||mode==="discover"?sourceSubscription:"";const source={subscriptionId:sourceSubscription,resourceGroup:given(
inputs.Fu.sourceResourceGroup)};const destination={subscriptionId:given(inputs.Fu.destinationSubscriptionId)||implied,resourceGroup:given(
inputs.Fu.destinationResourceGroup)};const complete=[...Object.values(source),...Object.values(destination)].every(part=>part!==
"");if(!complete||!(0,resource_id.sU)(source,destination))return[];const spelled=spell(inputs.Fu.destinationResourceGroup.
name);const other=spell(inputs.Fu.sourceResourceGroup.name);return[{input:spelled,sentence:`The input ${spelled} is ${(0,
quoted_input.b)(destination.resourceGroup)}, the same resource group as ${other}.`,remedy:`Give another resource group, \
or another ${spell(inputs.Fu.destinationSubscriptionId.name)}.`}]}function invalid(input,fault,spelled){const seen=input.
secret===true?"not valid":(0,quoted_input.b)(fault.seen);return{input:spelled,sentence:`The input ${spelled} is ${seen};\
 expected ${fault.expected}.`,remedy:fault.meant===void 0?`Give ${spelled} as ${input.kind.expected}.`:`Did you mean ${(0,
quoted_input.b)(fault.meant)}?`}};const PASTED=/^(?=\/subscriptions\/|https:\/\/)/i;const ID=/\/subscriptions\/([^/?&#]+)(?:\/resourcegroups\/([^/?&#]+)(?:(?:\/providers\/microsoft\.machinelearningservices)?\/workspaces\/([^/?&#]+))?)?/i;
const chains=[[inputs.Fu.sourceSubscriptionId,inputs.Fu.sourceResourceGroup,inputs.Fu.workspaceName],[inputs.Fu.sourceSubscriptionId,
inputs.Fu.sourceResourceGroup],[inputs.Fu.destinationSubscriptionId,inputs.Fu.destinationResourceGroup],[inputs.Fu.sourceSubscriptionId],
[inputs.Fu.destinationSubscriptionId]];function withPastedIds(given,spell){return chains.reduce((before,chain)=>{const taken=takeApart(
before.given,chain,spell);return{given:taken.given,problems:[...before.problems,...taken.problems]}},{given,problems:[]})}
function takeApart(given,chain,spell){const last=chain.at(-1);const parts=last===void 0?void 0:pasted_ids_partsOf(given(
last))?.slice(0,chain.length);if(last===void 0||parts?.length!==chain.length)return{given,problems:[]};const named=new Map(
chain.map((input,index)=>[input.name,parts[index]??""]));const others=chain.slice(0,-1).flatMap(input=>{const[said,meant]=[
given(input),named.get(input.name)??""];const own=pasted_ids_partsOf(said)?.at(chain.indexOf(input))??said;if(own===""||
(0,resource_id.s)(own,meant))return[];return[{input:spell(last.name),sentence:`The input ${spell(last.name)} is an id wi\
th ${(0,quoted_input.b)(meant)} in it, but ${spell(input.name)} is ${(0,quoted_input.b)(said)}.`,remedy:`Give ${spell(last.
name)} as ${(0,quoted_input.b)(named.get(last.name)??"")}, or leave ${spell(input.name)} out.`}]});return{given:input=>named.
get(input.name)??given(input),problems:others}}function pasted_ids_partsOf(text){if(!PASTED.test(text))return void 0;const parts=ID.
exec(decoded(text))?.slice(1);return parts?.filter(part=>typeof part==="string")}function decoded(address){try{return decodeURIComponent(
address)}catch{return address}};function judgeInputs(source,spell){const written=input=>(0,input_problem.xe)(input,source.
get(input.name));const{given,problems:pasted}=withPastedIds(written,spell);const mode=(0,input_problem.xm)(inputs.Fu.mode,
given(inputs.Fu.mode)||inputs.Fu.mode.default);const problems=[...pasted,...problemsOf(given,mode,spell,source.host??"gi\
thub")];return{given,mode,problems,list:mode==="discover"?given(inputs.Fu.workspacesFile):""}}}),6220:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{F7:()=>inAzuresWords,MZ:()=>codesOf,Z9:()=>wordsOf,cA:()=>lineOf,up:()=>ownCodesOf,
wf:()=>leavesOf});function leavesOf(node){return node.details.length===0?[node]:node.details.flatMap(leavesOf)}function codesOf(node){
return[...ownCodesOf(node),...node.details.flatMap(codesOf)]}function ownCodesOf({code,info}){return[...code===void 0?[]:
[code],...info?.innerCodes??[]]}const MOST_LEAVES=3;function lineOf(error){const said=[...new Set(leavesOf(error).map(leafLine))].
filter(line=>line!=="");const more=said.length>MOST_LEAVES?[`and ${said.length-MOST_LEAVES} more`]:[];return[...said.slice(
0,MOST_LEAVES),...more].join("; ")}function inAzuresWords(sentence,error){return`${sentence}: ${wordsOf(error).replace(/\.$/,
"")}.`}function wordsOf(error){const said=lineOf(error);if(said!=="")return said;return error.status===void 0?"it gave n\
o reason":`HTTP ${error.status}, without a reason`}function leafLine(leaf){const policies=(leaf.info?.policies??[]).map(
name=>`(policy ${name})`);const said=[leaf.message,...policies].filter(part=>part!=="").join(" ");return[ownCodesOf(leaf).
join(" > "),said].filter(part=>part!=="").join(": ")}}),9879:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BY:()=>movedId,RL:()=>workspaceResourceId,RQ:()=>parseResourceId,a5:()=>isAtOrBelow,
s:()=>sameId,sU:()=>sameGroup,ts:()=>subscriptionResourceId,x6:()=>resourceGroupId});const RESOURCE_ID=/^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)((?:\/[^/]+\/[^/]+)+)\/?$/i;
function parseResourceId(id){const match=RESOURCE_ID.exec(id);if(match===null)return void 0;const[,subscriptionId,resourceGroup,
namespace,rest]=match;if(!subscriptionId||!resourceGroup||!namespace||!rest)return void 0;const segments=rest.slice(1).split(
"/");const types=segments.filter((_,index)=>index%2===0);const names=segments.filter((_,index)=>index%2===1);return{subscriptionId,
resourceGroup,type:[namespace,...types].join("/"),name:names.join("/")}}function sameId(left,right){return left.toLowerCase()===
right.toLowerCase()}function isAtOrBelow(id,ancestor){return sameId(id,ancestor)||id.toLowerCase().startsWith(`${ancestor.
toLowerCase()}/`)}function sameGroup(left,right){return sameId(resourceGroupId(left),resourceGroupId(right))}function subscriptionResourceId(subscriptionId){
return`/subscriptions/${subscriptionId}`}function resourceGroupId(group){return`/subscriptions/${group.subscriptionId}/r\
esourceGroups/${group.resourceGroup}`}function workspaceResourceId(group,workspaceName){return`${resourceGroupId(group)}\
/providers/Microsoft.MachineLearningServices/workspaces/${workspaceName}`}function movedId(id,destination){const parsed=parseResourceId(
id);if(parsed===void 0)return void 0;const providers=id.slice(id.toLowerCase().indexOf("/providers/"));return`${resourceGroupId(
destination)}${providers}`}}),7231:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{E:()=>shortName});var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9879);function shortName(id,workspaceIds){
if(!id.startsWith("/"))return id;const workspace=workspaceIds.find(one=>(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.
a5)(id,one));const rest=workspace===void 0?id:id.slice(workspace.length);if(workspace!==void 0&&rest==="")return workspace.
split("/").at(-1)??id;const short=rest.replace(/^\/subscriptions\/(?=[^/]+\/resourceGroups\/)[^/]+\/resourceGroups\//i,"").
replace(/^\/subscriptions\/[^/]+\/providers\//i,"").replaceAll(/\/?providers\/[^/]+\/(?=.)/gi,"/").replace(/^\/subscriptions\//i,
"subscription ").replace(/^\//,"");return short===""?id:short}}),6956:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{x:()=>camelCase});function camelCase(name){return name.replaceAll(/-([a-z])/g,
(_,letter)=>letter.toUpperCase())}}),3209:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{k:()=>remedyIn});function remedyIn(causes,said){return causes.find(({shape})=>shape.
test(said))?.remedy}}),613:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{$N:()=>refusedTunnel,B0:()=>answeredInPlaceOf,Je:()=>networkCauses,ZT:()=>proxyCauses,wF:()=>wireCauses,
xO:()=>networkRemedy});var _cause_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3209);const proxyCauses=[{sees:"t\
he proxy asks for a sign-in of its own (407)",shape:/asks for a sign-in of its own \(407\)|\b407\b.*proxy|proxy.*\b407\b/i,
remedy:"Put the name and the password for the proxy into HTTPS_PROXY, with an @ before its host, or name the address in \
NO_PROXY."},{sees:"something on the way answered 403 (or another status, with a page) in its place",shape:/answered \d+ in its place/,
remedy:"A proxy or firewall answers in place of the service: have its address allowed, or name it in NO_PROXY."}];const wireCauses=[
{sees:"`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `CERT_\u2026`",shape:/UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|CERT_|certificate/i,
remedy:"The network presents a certificate Node does not trust: set NODE_EXTRA_CA_CERTS to its authority."},{sees:"`ENOT\
FOUND`, `ECONNREFUSED`, `ECONNRESET`, `ETIMEDOUT`, no answer within so many seconds",shape:/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|endpoints_resolution_error|Network unreachable|no answer|did not answer|within \d+ seconds|fetch failed|socket hang up/i,
remedy:"The address cannot be reached from the runner: check the network, HTTPS_PROXY, NO_PROXY and azure-cloud."}];const networkCauses=[
...proxyCauses,...wireCauses];function networkRemedy(said){return(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__.k)(networkCauses,
said)??"Look at the way from the runner to the service (network, HTTPS_PROXY, NO_PROXY), and run again."}function answeredInPlaceOf(service,status){
return status===407?`the proxy asks for a sign-in of its own (407) for ${service}`:`something on the way to ${service} a\
nswered ${status} in its place`}const NO_TUNNEL=/could not be established, statusCode=(\d{3})|Proxy response \((\d{3})\) !== 200/;
function refusedTunnel(said){const[,one,other]=NO_TUNNEL.exec(said)??[];const status=Number(one??other);return Number.isNaN(
status)?void 0:status}}),3317:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{k:()=>closestMember});var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
2818);function closestMember(word,members){const allowed=Math.max(2,Math.floor(word.length/3));const ranked=members.map(
member=>({member,far:(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(word.toLowerCase(),member.toLowerCase())})).
filter(({member,far})=>far<=allowed&&far<member.length).sort((left,right)=>left.far-right.far);return ranked[0]?.member}}),
427:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{h:()=>counted});function counted(count,singular,plural=`${singular}s`){return`${count} ${count===1?singular:plural}`}}),
3805:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{U:()=>dataText,z:()=>dataLine});function dataText(value){return`${escaped(JSON.stringify(value,void 0,2))}
`}function dataLine(value){return escaped(JSON.stringify(value))}function escaped(json){return json.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
unicodeEscapes).replaceAll("##","\\u0023\\u0023").replaceAll(/(?<=[\r\n ])::|(?<=")::/g,"\\u003a\\u003a")}function unicodeEscapes(signs){
return Array.from({length:signs.length},(_,index)=>{return`\\u${signs.charCodeAt(index).toString(16).padStart(4,"0")}`}).
join("")}}),8845:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{m:()=>gateParts,u:()=>teamsOf});const gateParts=["digest","environment","pull-request"];function teamsOf({
approvers}){return approvers.filter(approver=>approver.includes("/"))}}),3871:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$6:()=>textAt,Md:()=>isJsonArray,OW:()=>isJsonObject,fK:()=>valueAt,gT:()=>listAt,
lJ:()=>objectAt});var _own_entry_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4532);function isJsonObject(value){
return typeof value==="object"&&value!==null&&!Array.isArray(value)}function isJsonArray(value){return Array.isArray(value)}
function valueAt(value,...path){let here=value;for(const name of path){if(!isJsonObject(here))return void 0;here=(0,_own_entry_js__WEBPACK_IMPORTED_MODULE_0__.
P)(here,name)}return here}function textAt(value,...path){const found=valueAt(value,...path);return typeof found==="strin\
g"?found:void 0}function listAt(value,...path){const found=valueAt(value,...path);return isJsonArray(found)?found:[]}function objectAt(value,...path){
const found=valueAt(value,...path);return isJsonObject(found)?found:{}}}),4532:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P:()=>ownEntry});function ownEntry(table,word){return Object.hasOwn(table,word)?
table[word]:void 0}}),633:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{q:()=>parseJson});const DEEPEST=100;function isJson(value){return value!==void 0}function parseJson(text){
if(isTooDeep(text))return void 0;try{const parsed=JSON.parse(text.replace(/^\uFEFF/,""));return isJson(parsed)?parsed:void 0}catch{
return void 0}}const[QUOTE,ESCAPE]=['"'.charCodeAt(0),"\\".charCodeAt(0)];const[ARRAY,ARRAY_END]=["[".charCodeAt(0),"]".
charCodeAt(0)];const[OBJECT,OBJECT_END]=["{".charCodeAt(0),"}".charCodeAt(0)];function isTooDeep(text){if(!opensMoreThan(
DEEPEST,text))return false;let depth=0;let quoted=false;for(let at=0;at<text.length;at+=1){const sign=text.charCodeAt(at);
if(quoted){if(sign===ESCAPE)at+=1;else if(sign===QUOTE)quoted=false}else if(sign===QUOTE)quoted=true;else if(sign===ARRAY||
sign===OBJECT)depth+=1;else if(sign===ARRAY_END||sign===OBJECT_END)depth-=1;if(depth>DEEPEST)return true}return false}function opensMoreThan(limit,text){
let found=0;for(const sign of["{","["]){for(let at=text.indexOf(sign);at!==-1;at=text.indexOf(sign,at+1)){found+=1;if(found>
limit)return true}}return false}}),716:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{F9:()=>unknownsOf,be:()=>blockersOf,nZ:()=>warningsOf});function blockersOf(findings){
return findings.filter(finding=>finding.severity==="blocker"&&!isSettled(finding))}function warningsOf(findings){return findings.
filter(finding=>finding.severity==="warning"||finding.severity==="blocker"&&isSettled(finding))}function unknownsOf(findings){
return findings.filter(finding=>finding.certainty==="unknown")}function isSettled({acknowledged,preparedBy}){return acknowledged||
preparedBy!==void 0}}),4878:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{B3:()=>workspaceOf,Qd:()=>DEFAULT_PLAN_AGE_HOURS,jk:()=>PLAN_SCHEMA_VERSION,p1:()=>expiryOf});var _azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9879);const PLAN_SCHEMA_VERSION=4;const DEFAULT_PLAN_AGE_HOURS=24;function expiryOf({origin},maxAgeHours){return new Date(
Date.parse(origin.createdAt)+maxAgeHours*36e5).toISOString()}function workspaceOf({content}){return content.resources.find(
({type})=>(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__.s)(type,WORKSPACE_TYPE))}const WORKSPACE_TYPE="Microsoft\
.MachineLearningServices/workspaces"}),6821:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{b$:()=>stepAsJson,iI:()=>prepareNames,yb:()=>removes});const prepareNames=[
"create-resource-group","register-providers","pause-schedules","delete-endpoints","delete-computes","detach-computes"];const removing=new Set(
["delete-endpoints","delete-computes","detach-computes"]);function removes({step}){return removing.has(step)}function stepAsJson({
step,id,loses,secrets,creates}){return{step,id,loses,secrets,...creates===void 0?{}:{creates}}}}),522:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{N:()=>restoreNames,f:()=>restoreTable});const restoreTable={tags:["workspac\
e","associatedResources"],"role-assignments":["roleAssignments","associatedRoleAssignments","associatedResources"],"priv\
ate-endpoints":["privateEndpointConnections","associatedConnections"],datastores:["datastores"],"data-assets":["dataAsse\
ts","dataVersions"],connections:["connections"],computes:["computes"],endpoints:["onlineEndpoints","onlineDeployments","\
batchEndpoints","batchDeployments","serverlessEndpoints"],schedules:["schedules"],"diagnostic-settings":["diagnosticSett\
ings"],locks:["sourceLocks"]};const restoreNames=Object.keys(restoreTable)}),2423:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{no:()=>clashesOf,gA:()=>entryInputs,YD:()=>keysOf,gt:()=>wavesOf});;function colourEdges(edges){
const colours=[];const vertices=new Map(edges.flat().map(number=>[number,new Vertex]));const at=number=>known(vertices.get(
number));const paint=(edge,colour)=>{colours[edge]=colour;for(const end of known(edges[edge]))at(end).put(colour,edge)};
let count=edge_colouring_largestDegree(edges);edges.forEach(([one,other],edge)=>{if(one===other)throw new Error("An edge\
 must have two different ends.");const[mine,theirs]=[at(one).lowestFree,at(other).lowestFree];let common=Math.max(mine,theirs);
while(at(one).has(common)||at(other).has(common))common+=1;if(common<count){paint(edge,common);return}const path=[other];
const crossed=[];for(let end=other,colour=mine;;colour=colour===mine?theirs:mine){const next=at(end).edgeOf(colour);if(next===
void 0)break;const[left,right]=known(edges[next]);end=left===end?right:left;path.push(end);crossed.push(next)}if(path.at(
-1)===one){paint(edge,count);count+=1;return}for(const number of path)at(number).exchange(mine,theirs);for(const passed of crossed)
colours[passed]=colours[passed]===mine?theirs:mine;paint(edge,mine)});return colours}function edge_colouring_largestDegree(edges){
const degrees=new Map;for(const vertex of edges.flat())degrees.set(vertex,(degrees.get(vertex)??0)+1);return[...degrees.
values()].reduce((most,degree)=>Math.max(most,degree),0)}class Vertex{#edges=[];lowestFree=0;has(colour){return this.#edges[colour]!==
void 0}edgeOf(colour){return this.#edges[colour]}put(colour,edge){this.#edges[colour]=edge;if(edge===void 0)this.lowestFree=
Math.min(this.lowestFree,colour);while(this.has(this.lowestFree))this.lowestFree+=1}exchange(one,other){const[first,second]=[
this.#edges[one],this.#edges[other]];this.put(one,second);this.put(other,first)}}function known(value){if(value===void 0)
throw new Error("The colouring has lost its way.");return value}var resource_id=__nccwpck_require__2(9879);;function wavesOf(moves){
const waves=new Map;colourEdges(edgesOf(moves)).forEach((wave,index)=>{const move=moves[index];const others=waves.get(wave);
if(move===void 0)return;if(others===void 0)waves.set(wave,[move]);else others.push(move)});return[...waves].sort(([left],[
right])=>left-right).map(([,wave])=>wave)}function fewestWaves(moves){return largestDegree(edgesOf(moves))}function edgesOf(moves){
const numbers=new Map;const numberOf=group=>{const id=(0,resource_id.x6)(group).toLowerCase();const number=numbers.get(id)??
numbers.size;numbers.set(id,number);return number};return moves.map(({source,destination})=>[numberOf(source),numberOf(destination)])}
function keysOf(names){const seen=new Map;return names.map(name=>{const count=(seen.get(name.toLowerCase())??0)+1;seen.set(
name.toLowerCase(),count);return count===1?name:`${name}.${count}`})}function clashesOf(entries){const claims={"same-wor\
kspace":({source,workspaceName})=>(0,resource_id.RL)(source,workspaceName),"same-name-there":({destination,workspaceName})=>destination===
void 0?void 0:(0,resource_id.RL)(destination,workspaceName)};const workspaces=twins(entries,"same-workspace",claims["sam\
e-workspace"]);const names=twins(entries,"same-name-there",claims["same-name-there"]);const told=new Set(workspaces.map(
({later})=>later));return[...workspaces,...names.filter(({later})=>!told.has(later))]}function twins(entries,kind,claim){
const first=new Map;return entries.flatMap((entry,later)=>{const id=claim(entry)?.toLowerCase();if(id===void 0)return[];
const earlier=first.get(id);if(earlier!==void 0)return[{kind,earlier,later}];first.set(id,later);return[]})}function entryInputs({
source,destination,workspaceName,associated}){return{"source-subscription-id":source.subscriptionId,"source-resource-gro\
up":source.resourceGroup,"workspace-name":workspaceName,...destination===void 0?{}:{"destination-subscription-id":destination.
subscriptionId,"destination-resource-group":destination.resourceGroup},"associated-resources":associated.length===0?"non\
e":associated.join(", ")}}}),3430:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{AE:()=>jobScans,RV:()=>failOnLevels,SX:()=>azureClouds,Zx:()=>authMethods,nI:()=>modes,sw:()=>commentModes,
ur:()=>associatedKinds});const modes=["validate","move","restore","status","promote","discover"];const associatedKinds=[
"storage","key-vault","container-registry","application-insights"];const authMethods=["auto","oidc","azure-cli","managed\
-identity","environment"];const azureClouds=["AzureCloud","AzureUSGovernment","AzureChinaCloud"];const failOnLevels=["bl\
ocker","warning","never"];const jobScans=["full","active-search"];const commentModes=["auto","always","never"]}),5140:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E:()=>redact,_:()=>ProductError});var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3520);class ProductError extends Error{reason;remedy;correlationId;armError;constructor(reason,details){super(redact(details.
sentence),details.cause===void 0?void 0:{cause:details.cause});this.name="ProductError";this.reason=reason;this.remedy=redact(
details.remedy);this.correlationId=details.correlationId;this.armError=details.armError}}function redact(text){return(0,
_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__.F)(text,"***")}}),3278:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{S9:()=>overtime,bW:()=>givenUp,ky:()=>isOvertime});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5140);function overtime(what){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__._("timed-out",{sentence:`The time limit\
 of this run (timeout-minutes) passed while it waited for ${what}.`,remedy:"Look at what it waited for, then run again, \
with more timeout-minutes if need be."})}function isOvertime(limit){return limit instanceof AbortSignal&&limit.reason instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_0__._}function givenUp(waited,limit,what,ms){return new Promise((resolve,reject)=>{const giveUp=()=>{
const seconds=ms/1e3;reject(isOvertime(limit)?overtime(what):new Error(`${what} did not come within ${seconds} seconds (\
ETIMEDOUT)`))};if(limit.aborted)giveUp();else limit.addEventListener("abort",giveUp,{once:true});waited.then(resolve,reject)})}}),
3520:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{F:()=>withoutSecretShapes,X:()=>isUnguessable});const NAMES=["client_?secret","client_assertion","(?:access|refresh|id|\
security)_?token","sas_?token","pass(?:word|wd)","pwd","api[_-]?key","(?:account|shared_?access|access|secret|secret_?ac\
cess|storage|primary|secondary)[_-]?key","shared_?access_?signature"].join("|");const VALUE=/(?!\$|\*\*\*|\(left out)[^\s"'\\&;,<>]+/.
source;const QUOTED=/(?!\$)[^"'\\]+/.source;const OPTION=`[\\w-]{0,40}(?:token|secret|pwd|sas|pass(?:word|wd)|(?:api|acce\
ss|account|secret|private|storage|subscription)[_-]?key)`;const SHAPES=[/()eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,/()\b(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{20,})/g,
/()\b(?:hf_|sk-)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{20,}/g,/(bearer\s+)[\w.~+/=-]{12,}/gi,/\b([a-z][\w+.-]{0,20}:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/gi,
/\b(https?:\/\/)[^\s/:@"'?#]{20,}(?=@)/gi,new RegExp(`([?&](?:sig|code|key|token|${NAMES}|subscription-key)=)${VALUE}`,"\
gi"),...valuesAfter(`(?:^|[\\s"'])--?${OPTION}(?:=|\\s+)`),...valuesAfter(`(?:${NAMES}|\\bsig)\\s*[=:]\\s*`),new RegExp(
`((?:${NAMES})\\\\?["']\\s*[=:]\\s*\\\\?["'])${QUOTED}`,"gi")];const HINT=/token|key|pass|pwd|secret|assertion|sig|sas|code|bearer|eyj|:\/\/|gh[opsur]_|_pat_|glpat|hf_|sk-/i;
function valuesAfter(before){return[new RegExp(`(${before}\\\\?["'])${QUOTED}`,"gi"),new RegExp(`(${before})${VALUE}`,"g\
i")]}function withoutSecretShapes(text,replacement){if(!HINT.test(text))return text;return SHAPES.reduce((clean,shape)=>clean.
replace(shape,`$1${replacement}`),text)}function isUnguessable(text){if(!/^[\w+/=.~:-]{20,}$/.test(text)||/^\/|^[a-z]+:|\.[a-z]{2,4}$/i.
test(text))return false;if(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))return false;if(/^[\da-f]{32,}$/i.test(
text))return true;const kinds=[/[a-z]/,/[A-Z]/,/\d/].filter(kind=>kind.test(text)).length;return kinds===3&&new Set(text).
size>=12}}),9338:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{P:()=>SEE_PLAN_FILE,r:()=>shellWord});const SEE_PLAN_FILE="SEE-PLAN-FILE";const PLAIN=/^(?!@)[\w./:@=+-]+$/;
const UNQUOTABLE=/['\u2018-\u201B"`\\%&|<>^!\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;function shellWord(text){if(PLAIN.test(
text))return text;return UNQUOTABLE.test(text)?SEE_PLAN_FILE:`'${text}'`}}),7100:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{V:()=>settleAgentNetwork});var external_node_fs_=__nccwpck_require__2(3024);
;const external_node_tls_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");var external_node_tls_namespaceObject_0=__nccwpck_require__2.
t(external_node_tls_namespaceObject,2);var task=__nccwpck_require__2(4864);var visible_text=__nccwpck_require__2(3057);var mask_lines=__nccwpck_require__2(
142);var without_debug_log=__nccwpck_require__2(8115);;const ASKED={"management.azure.com":"management.azure.com","manag\
ement.usgovcloudapi.net":"management.usgovcloudapi.net","management.chinacloudapi.cn":"management.chinacloudapi.cn","log\
in.microsoftonline.com":"login.microsoftonline.com","login.microsoftonline.us":"login.microsoftonline.us","login.chinacl\
oudapi.cn":"login.chinacloudapi.cn",".api.azureml.ms":"eastus.api.azureml.ms",".api.ml.azure.us":"usgovvirginia.api.ml.a\
zure.us",".api.ml.azure.cn":"chinaeast2.api.ml.azure.cn"};function settleAgentNetwork(environment){const proxy=(0,without_debug_log.
k)(()=>task.getHttpProxyConfiguration());const isGiven=["HTTPS_PROXY","https_proxy","ALL_PROXY","all_proxy"].some(name=>(environment[name]??
"")!=="");if(proxy!==null&&!isGiven){if(proxy.proxyPassword!==void 0)(0,mask_lines.s)(proxy.proxyPassword);environment["\
HTTPS_PROXY"]=proxy.proxyFormattedUrl;environment["NO_PROXY"]=bypassed(environment).join(",")}const{caFile=""}=(0,without_debug_log.
k)(()=>task.getHttpCertConfiguration())??{};if(caFile===""||!(0,external_node_fs_.existsSync)(caFile))return;if("setDefa\
ultCACertificates"in external_node_tls_namespaceObject_0){external_node_tls_namespaceObject.setDefaultCACertificates([...external_node_tls_namespaceObject.
getCACertificates(),(0,external_node_fs_.readFileSync)(caFile,"utf8")])}else if((environment["NODE_EXTRA_CA_CERTS"]??"")===
""){task.logIssue(task.IssueType.Warning,notTaken(caFile))}}function notTaken(caFile){const node=`Node ${process.versions.
node}`;const why=`the certificate authority of this agent is not used: ${node} takes none while it runs`;return(0,visible_text.
Q6)(`Signing in may fail, because ${why}. Set NODE_EXTRA_CA_CERTS to ${caFile} in the env of this step, or have the agen\
t run the task on Node 24.`)}function bypassed(environment){const organization=environment["SYSTEM_COLLECTIONURI"]??"";const own=URL.
canParse(organization)?new URL(organization).hostname:"dev.azure.com";const passes=host=>(0,without_debug_log.k)(()=>task.
getHttpProxyConfiguration(`https://${host}/`))===null;const hosts=Object.entries({...ASKED,[own]:own});return hosts.flatMap(
([entry,host])=>passes(host)?[entry]:[])}}),5330:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{var _end_process_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
9309);var _proxy_environment_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(4900);var _run_host_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8112);var _agent_network_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7100);var _pipelines_host_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1503);process.noDeprecation=true;(0,_agent_network_js__WEBPACK_IMPORTED_MODULE_1__.V)(process.env);(0,_proxy_environment_js__WEBPACK_IMPORTED_MODULE_3__.
F)(process.env);await(0,_run_host_js__WEBPACK_IMPORTED_MODULE_0__.K)(_pipelines_host_js__WEBPACK_IMPORTED_MODULE_2__.I);
(0,_pipelines_host_js__WEBPACK_IMPORTED_MODULE_2__.M)();(0,_end_process_js__WEBPACK_IMPORTED_MODULE_4__.J)();__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),142:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{s:()=>maskLines});var azure_pipelines_task_lib__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4864);const SHORTEST_SECRET=6;function maskLines(secret){const lines=secret.split(/\r?\n/).map(line=>line.trim());for(const line of lines){
if(line.length>=SHORTEST_SECRET&&!line.startsWith("-----"))azure_pipelines_task_lib__WEBPACK_IMPORTED_MODULE_0__.setSecret(
line)}}}),1503:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(
__webpack_exports__2,{M:()=>complete,I:()=>pipelinesHost});var promises_=__nccwpck_require__2(1455);var external_node_path_=__nccwpck_require__2(
6760);var task=__nccwpck_require__2(4864);var camel_case=__nccwpck_require__2(6956);;const SIGNS={good:["\x1B[32m","\x1B[39\
m"],bad:["\x1B[31m","\x1B[39m"],caution:["\x1B[33m","\x1B[39m"],quiet:["\x1B[2m","\x1B[22m"]};function paint(line,tone,isColoured2){
if(tone===void 0||!isColoured2)return line;const[on,off]=SIGNS[tone];return`${on}${line}${off}`}function wantsColour({NO_COLOR}){
return NO_COLOR===void 0||NO_COLOR===""}var BuildApi=__nccwpck_require__2(1745);var bearertoken=__nccwpck_require__2(7405);
var TaskAgentApi=__nccwpck_require__2(9931);var cause=__nccwpck_require__2(3209);var network_causes=__nccwpck_require__2(
613);;const RIGHT="{right}";const githubCauses=[{sees:"`API rate limit exceeded`, `You have exceeded a secondary rate li\
mit`",shape:/rate limit/i,remedy:"Run again later, or give the token of a GitHub App as github-token: it has a limit of \
its own."},{sees:"`Resource protected by organization SAML enforcement`",shape:/\bSAML\b/,remedy:"Authorize the token fo\
r single sign-on of the organization (Configure SSO, beside the token), or use the token of the job."},{sees:"`Bad crede\
ntials`",shape:/Bad credentials/,remedy:"The github-token has expired or was revoked: a token of the job ends with the j\
ob, one of an app after an hour. Give a new one."},{sees:"a pull request of more than 250 commits",shape:/lists the first 250 commits/,
remedy:"Make the pull request smaller (squash its commits, or open another one), and have it approved again."},{sees:"Gi\
tHub answered 500, 502, 503 or 504, or without JSON",shape:/GitHub answered (?:408|5\d\d|without JSON)/,remedy:"GitHub h\
as a bad moment (https://www.githubstatus.com): run again later."},{sees:"`Resource not accessible by integration`",shape:/not accessible by|Not Found|must have|does not/i,
remedy:`Give the token of this job the right ${RIGHT} (permissions in the workflow), or another token as github-token.`}];
const devopsCauses=[{sees:"`TF400733`, or status 429",shape:/TF400733|\b429\b/,remedy:"Azure DevOps holds back requests \
for a while: run again later."},{sees:"`TF400813`, status 401, or a page to sign in at",shape:/TF400813|\b401\b|page to sign in/,
remedy:"The token of the job is not accepted: a job that has ended, or a job authorization scope that leaves this projec\
t out."},{sees:"Azure DevOps answered without JSON",shape:/no answer that can be read|without JSON/,remedy:"It shows a p\
age to sign in at where the token of the job is not accepted: look at the job authorization scope. Else something on the\
 way answered in its place: run again later."},{sees:"Azure DevOps answered 500, 502, 503 or 504",shape:/\b(?:408|5\d\d)\b/,
remedy:"Azure DevOps has a bad moment (https://status.dev.azure.com): run again later."},{sees:"`TF215106: Access denied\
`",shape:/TF\d+|Access denied|\b403\b/,remedy:`Give the build service identity of the project the right ${RIGHT}.`}];function hostRemedy(own,said,right){
const general=own.at(-1)?.remedy??"";const onTheWay=network_causes.ZT.some(({shape})=>shape.test(said));const remedy=onTheWay?
(0,network_causes.xO)(said):(0,cause.k)(own,said)??(0,cause.k)(network_causes.wF,said)??general;return remedy.replace(RIGHT,
right)}function withoutRight(remedy){return remedy.replace(RIGHT,"that the report names")}var given_up=__nccwpck_require__2(
3278);var errors=__nccwpck_require__2(5140);;const PAUSES_MS=[1e3,4e3,15e3];const LONGEST_PAUSE_MS=5*6e4;const ANSWER_WITHIN_MS=3e4;
async function patiently(clock,what,ask,judge){for(let attempt=0;;attempt+=1){const limit=clock.within(ANSWER_WITHIN_MS);
try{return await(0,given_up.bW)(ask(limit),limit,what,ANSWER_WITHIN_MS)}catch(error){if(error instanceof errors._)throw error;
const{failure,mayRepeat}=judge(error);const usual=PAUSES_MS[attempt];const pause=failure.pauseMs??usual;if(!mayRepeat||!failure.
isPassing||usual===void 0)throw error;if(pause===void 0||pause>LONGEST_PAUSE_MS)throw error;await clock.sleep(pause)}}}function unreached(host,error){
const why=messagesOf(error).join(": ");const status=(0,network_causes.$N)(why);if(status!==void 0){const told={why:(0,network_causes.
B0)(host,status),status:void 0,isRefused:true};return{...told,cause:"timed-out",isPassing:status>=500}}const isPassing=!/CERT|SELF_SIGNED|UNABLE_TO|certificate/i.
test(why);const said=error instanceof errors._?why:`${host} could not be reached: ${why}`;return{why:said,status:void 0,
cause:"timed-out",isRefused:false,isPassing}}function messagesOf(error,depth=0){if(!(error instanceof Error)||depth>4)return depth===
0?[String(error)]:[];const code="code"in error&&typeof error.code==="string"?` (${error.code})`:"";return[...new Set([`${error.
message}${code}`,...messagesOf(error.cause,depth+1)])]};class NotReadable extends Error{name="NotReadable";message="it g\
ave no answer that can be read"}function failureOf(error,now){const why=(0,errors.E)(error instanceof Error?error.message:
String(error));const stands={why,status:void 0,cause:void 0,isRefused:true,isPassing:false};if(error instanceof NotReadable)
return{...stands,isPassing:true};if(why.startsWith("Failed to find api location")){return{...stands,why:"it answered wit\
hout JSON",isPassing:true}}if(error instanceof errors._||isOfTheWire(error)){const failed2=unreached("it",error);return{
...failed2,why:(0,errors.E)(failed2.why)}}const status=fieldOf(error,"statusCode");if(typeof status!=="number")return stands;
if(status===429){const pauseMs=pauseOf(fieldOf(fieldOf(error,"responseHeaders"),"retry-after"),now);return{...stands,status,
cause:"throttled",isPassing:true,pauseMs}}if(status===408||status>=500){const told=`it answered ${status}`;return{...stands,
why:told,status,cause:"timed-out",isPassing:true}}if(status===401)return{...stands,why:"it answered 401",status};if(status>=
300&&status<400){return{...stands,why:`it answered ${status}, as for a page to sign in at`,status}}if(status!==407&&fieldOf(
error,"result")!==void 0)return{...stands,status};return{...stands,why:(0,network_causes.B0)("it",status),status,cause:"\
timed-out"}}function isOfTheWire(error){const code=fieldOf(error,"code");const said=error instanceof Error?error.message:
"";return typeof code==="string"||/ETIMEDOUT|timeout|tunnel|socket/i.test(said)}function pauseOf(header,now){if(typeof header!==
"string")return void 0;const seconds=Number(header);if(Number.isFinite(seconds))return seconds*1e3;const date=Date.parse(
header);return Number.isNaN(date)?void 0:Math.max(0,date-now)}function fieldOf(from,field){return typeof from==="object"&&
from!==null?Reflect.get(from,field):void 0}var without_debug_log=__nccwpck_require__2(8115);;const JOB_CONNECTION="SYSTE\
MVSSCONNECTION";function openDevops(){const{url,token}=(0,without_debug_log.k)(()=>({url:task.getEndpointUrl(JOB_CONNECTION,
true)??"",token:task.getEndpointAuthorizationParameter(JOB_CONNECTION,"AccessToken",true)??""}));if(!url.startsWith("htt\
ps://"))throw new Error("the agent names no https address of it");if(token==="")throw new Error("the job has no access t\
oken");const project=required("SYSTEM_TEAMPROJECTID");const cert=(0,without_debug_log.k)(()=>task.getHttpCertConfiguration());
const options={allowRedirects:false,allowRetries:false,socketTimeout:6e4,...cert?.certFile===void 0?{}:{cert}};const handlers=[
new bearertoken.t(token,false)];const builds=new BuildApi.BuildApi(url,handlers,options,"move-azure-ml-workspace");return{
project,buildId:Number(required("BUILD_BUILDID")),jobId:required("SYSTEM_JOBID"),builds,agents:new TaskAgentApi.TaskAgentApi(
url,handlers,options,"move-azure-ml-workspace"),read:async(path,apiVersion)=>{const address=new URL(`${encodeURIComponent(
project)}/_apis/${path}`,withSlash(url));const{result}=await builds.rest.get(address.href,{acceptHeader:`application/jso\
n;api-version=${apiVersion}`});return readable(result)}}}async function asKnown(permission,clock,read){try{const devops=openDevops();
const ask=()=>read(devops);const value=await patiently(clock,"an answer of Azure DevOps",ask,error=>({failure:failureOf(
error,clock.now()),mayRepeat:true}));return{known:true,value}}catch(error){const{why,cause:cause2}=failureOf(error,clock.
now());const remedy=hostRemedy(devopsCauses,why,permission);const passes=cause2===void 0?{}:{cause:cause2};return{known:false,
why:`Azure DevOps: ${why}`,permission,remedy,...passes}}}function readable(result){if(result===null||result===void 0)throw new NotReadable;
return result}function required(name){const value=process.env[name]??"";if(value==="")throw new Error(`the agent does no\
t say ${name}`);return value}function withSlash(url){return url.endsWith("/")?url:`${url}/`}var json=__nccwpck_require__2(
3871);var resource_id=__nccwpck_require__2(9879);;const APPROVAL_CHECK="8c6f20a7-a545-4486-9777-f762fafe0d4d";function isApprovalCheck(check){
return(0,resource_id.s)((0,json.$6)(check,"type","id")??"",APPROVAL_CHECK)};async function readStageApprovals(devops,environmentId){
const timeline=await devops.builds.getBuildTimeline(devops.project,devops.buildId);const{records=[]}=readable(timeline);
const stage=stageOf(devops.jobId,records);const checkpoint=records.find(({type,parentId})=>type==="Checkpoint"&&isSame(parentId,
stage.id));if(checkpoint?.id===void 0)return[];const asked=records.flatMap(({id,type,parentId})=>type==="Checkpoint.Appr\
oval"&&isSame(parentId,checkpoint.id)&&id!==void 0?[id]:[]);const ids=await approvalsFor(environmentId,asked,checkpoint.
id,devops);if(ids.length===0)return[];const answer=await devops.read(`pipelines/approvals?approvalIds=${ids.map(encodeURIComponent).
join(",")}&$expand=steps`,"7.1-preview.1");return(0,json.gT)(answer,"value").filter(one=>ids.some(id=>isSame((0,json.$6)(
one,"id"),id))).filter(one=>(0,json.$6)(one,"status")==="approved").flatMap(one=>(0,json.gT)(one,"steps").map(givenIn))}
function stageOf(jobId,records){let record=records.find(({id})=>isSame(id,jobId));for(let height=0;record!==void 0&&height<
5;height+=1){if(record.type==="Stage")return record;const{parentId}=record;record=records.find(({id})=>isSame(id,parentId))}
throw new Error("the timeline of this run does not show the stage of this job")}async function approvalsFor(environmentId,asked,suiteId,devops){
const suite=await devops.read(`pipelines/checks/runs/${encodeURIComponent(suiteId)}?$expand=resources`,"7.1-preview.1");
const checks=(0,json.gT)(suite,"checkRuns").filter(run=>isApprovalCheck((0,json.fK)(run,"checkConfigurationRef")??null));
const ours=checks.filter(run=>isFor(environmentId,run));const passed=ours.filter(run=>(0,json.$6)(run,"status")==="appro\
ved");if(passed.length===0)return[];const named=asked.filter(id=>passed.some(run=>isSame((0,json.$6)(run,"id"),id)));if(named.
length>0)return named;if(passed.length===checks.length)return asked;throw new Error("it does not tell which approval was\
 given for which environment")}function isFor(environmentId,run){const at=["checkConfigurationRef","resource"];const id=(0,
json.fK)(run,...at,"id");const isEnvironment=(0,json.$6)(run,...at,"type")?.toLowerCase()==="environment";return isEnvironment&&
(id===String(environmentId)||id===environmentId)}const PERSON=/^(?:aad|msa|win)\./i;function givenIn(step){const who=["a\
ctualApprover"];const name=(0,json.$6)(step,...who,"uniqueName")??"";const id=(0,json.$6)(step,...who,"id")??"";const descriptor=(0,
json.$6)(step,...who,"descriptor");return{state:(0,json.$6)(step,"status")??"",approver:name===""?id||"somebody unknown":
name,aliases:id===""?[]:[id],isBot:descriptor===void 0?!name.includes("@"):!PERSON.test(descriptor),at:(0,json.$6)(step,
"lastModifiedOn")??"",text:(0,json.$6)(step,"comment")??""}}function isSame(one,other){return one!==void 0&&other!==void 0&&
(0,resource_id.s)(one,other)};const READER="Reader, of the environment";async function readEnvironment(clock,name){const found=await asKnown(
READER,clock,devops=>findEnvironment(devops,name));if(!found.known)return{name,protection:found,approvals:found};const id=found.
value;if(id===void 0){return{name,protection:{known:true,value:void 0},approvals:NONE}}const[protection,approvals]=await Promise.
all([asKnown(READER,clock,devops=>readProtection(devops,id)),asKnown(READER,clock,async devops=>{const given=await readStageApprovals(
devops,id);return given.map(approval=>({environments:[name],...approval}))})]);return{name,protection,approvals}}const NONE={
known:true,value:[]};const MOST=1e3;async function findEnvironment({agents,project},name){const some=await agents.getEnvironments(
project,name,void 0,MOST);if(!Array.isArray(some))throw new Error("it gave no list of environments");const found=some.find(
environment=>(0,resource_id.s)(environment.name??"",name))?.id;if(found===void 0&&some.length>=MOST)throw new Error("the\
re are too many environments");return found}async function readProtection(devops,id){const answer=await devops.read(`pip\
elines/checks/configurations?resourceType=environment&resourceId=${id}&$expand=settings`,"7.1-preview.1");const approvals=(0,
json.gT)(answer,"value").filter(isApprovalCheck).filter(check=>(0,json.fK)(check,"isDisabled")!==true).map(check=>(0,json.
lJ)(check,"settings"));const approversOf=settings=>(0,json.gT)(settings,"approvers").length;return{requiredReviewers:Math.
max(0,...approvals.map(approversOf)),preventsSelfReview:approvals.some(settings=>approversOf(settings)>0&&(0,json.fK)(settings,
"requesterCannotBeApprover")===true),adminsMayBypass:false}};const VIEW="View builds, for the pipeline";function pipelinesApprovals(run,clock){
return{run:()=>run,start:()=>asKnown(VIEW,clock,readStart),environment:name=>readEnvironment(clock,name),pullRequest:()=>Promise.
resolve(NOT_HERE),standing:login=>Promise.resolve({login,mayWrite:NOT_HERE,teams:NOT_HERE})}}const NOT_HERE={known:false,
why:"pull requests are not read on Azure Pipelines",permission:"",remedy:'Use the gate "environment" on Azure Pipelines.'};
const noPlanRegistry={isKept:false,publish:()=>Promise.resolve(NOT_HERE),marks:()=>Promise.resolve(NOT_HERE),mark:()=>Promise.
resolve(NOT_HERE),settle:()=>Promise.resolve()};async function readStart({builds,project,buildId}){const{requestedFor,requestedBy,
queueTime}=readable(await builds.getBuild(project,buildId));const by=[requestedFor,requestedBy].flatMap(namesOf);if(by.length===
0||queueTime===void 0){throw new Error("it does not say who started this run, or when")}return{by,queuedAt:queueTime.toISOString()}}
function namesOf(person){return[person?.uniqueName,person?.id].flatMap(name=>name===void 0||name===""?[]:[name])};const CONNECTION_INPUT="\
azureSubscription";var mask_lines=__nccwpck_require__2(142);var own_entry=__nccwpck_require__2(4532);;const readers={workloadidentityfederation:id=>({
scheme:"workload-identity-federation",...application(id),connectionId:id,accessToken:task.getEndpointAuthorizationParameter(
"SYSTEMVSSCONNECTION","AccessToken",true)??process.env["SYSTEM_ACCESSTOKEN"]??""}),serviceprincipal:id=>parameter(id,"au\
thenticationType")==="spnCertificate"?{scheme:"certificate",...application(id),certificatePem:parameter(id,"servicePrinc\
ipalCertificate")}:{scheme:"secret",...application(id),secret:parameter(id,"serviceprincipalkey")},managedserviceidentity:id=>({
scheme:"managed-identity",clientId:task.getEndpointDataParameter(id,"msiclientId",true)})};function serviceConnection(){
const id=connectionId();if(id===void 0)return void 0;const connection=(0,without_debug_log.k)(()=>{const named=task.getEndpointAuthorizationScheme(
id,true)??"ServicePrincipal";return(0,own_entry.P)(readers,named.toLowerCase())?.(id)??{scheme:"unsupported",named}});for(const secret of secretsOf(
connection))(0,mask_lines.s)(secret);return connection}function cloudOfConnection(){const id=connectionId();if(id===void 0)
return"";return(0,without_debug_log.k)(()=>task.getEndpointDataParameter(id,"environment",true))??""}function connectionId(){
return(0,without_debug_log.k)(()=>task.getInput(CONNECTION_INPUT))}function application(id){return{tenantId:parameter(id,
"tenantid"),clientId:parameter(id,"serviceprincipalid")}}function parameter(id,key){return task.getEndpointAuthorizationParameter(
id,key,true)??""}function secretsOf(connection){if(connection.scheme==="secret")return[connection.secret];if(connection.
scheme==="certificate")return[connection.certificatePem];return connection.scheme==="workload-identity-federation"?[connection.
accessToken]:[]};function runContext(){const pullRequest=Number(variable("System.PullRequest.PullRequestNumber"))||Number(
variable("System.PullRequest.PullRequestId"));return{repository:variable("Build.Repository.Name")||null,headCommit:variable(
"System.PullRequest.SourceCommitId")||variable("Build.SourceVersion")||null,pullRequest:Number.isSafeInteger(pullRequest)&&
pullRequest>0?pullRequest:null,baseBranch:variable("System.PullRequest.TargetBranch").replace(/^refs\/heads\//,"")||null}}
function runUrl(){const[collection,project,build]=[variable("System.CollectionUri"),variable("System.TeamProject"),variable(
"Build.BuildId")];if(collection===""||project===""||build==="")return void 0;return`${collection}${encodeURIComponent(project)}\
/_build/results?buildId=${build}`}function runEvidence(){const event=variable("Build.Reason");const isOfSomePullRequest=event.
toLowerCase()!=="pullrequest"&&variable("Build.SourceBranch").startsWith("refs/pull/");return{repository:variable("Build\
.Repository.Name"),event,isFromFork:isOfSomePullRequest||variable("System.PullRequest.IsFork").toLowerCase()==="true",isFirstAttempt:[
"System.StageAttempt","System.JobAttempt"].every(name=>variable(name)==="1")}}function variable(name){return process.env[name.
replaceAll(".","_").toUpperCase()]??""};let failed=false;const isColoured=()=>wantsColour(process.env);const pipelinesHost={
name:"azure-pipelines",log:{info:(line,tone)=>{print(paint(line,tone,isColoured()))},progress:(line,percent)=>{print(paint(
line,"quiet",isColoured()));task.setProgress(percent,line)},warning:line=>{print(paint(`Warning: ${line}`,"caution",isColoured()))},
group:(title,lines)=>{print(`##[group]${title}`);lines.forEach(print);print("##[endgroup]")},debug:line=>{task.debug(line)}},
input:name=>{const given=(0,without_debug_log.k)(()=>task.getInput((0,camel_case.x)(name)))??"";return given.trim()===""&&
name==="azure-cloud"?cloudOfConnection():given},mask:mask_lines.s,spell:camel_case.x,environment:process.env,context:runContext,
runUrl,approvals:({clock})=>pipelinesApprovals(runEvidence(),clock),planRegistry:()=>noPlanRegistry,keepComment:()=>Promise.
reject(new Error("this host writes no comments")),serviceConnection,idToken:()=>Promise.reject(new Error("Azure Pipeline\
s gives identity tokens only through a service connection")),writeSummary:async markdown=>{const folder=await(0,promises_.
mkdtemp)((0,external_node_path_.join)(process.env["AGENT_TEMPDIRECTORY"]??process.cwd(),"move-"));const file=(0,external_node_path_.
join)(folder,"Azure ML workspace move.md");await(0,promises_.writeFile)(file,markdown,"utf8");task.uploadSummary(file)},
annotate:(kind,{title,message})=>{const line=message.includes(title)?message:`${title}: ${message}`;if(kind==="notice")print(
line);else task.logIssue(kind==="error"?task.IssueType.Error:task.IssueType.Warning,line)},setOutput:(name,value)=>{task.
setVariable((0,camel_case.x)(name),value,false,true)},exit:()=>{complete();process.stdout.write("",()=>process.exit(0))},
fail:()=>{failed=true}};function complete(){task.setResult(failed?task.TaskResult.Failed:task.TaskResult.Succeeded,"")}function print(line){
process.stdout.write(`${line}
`)}}),8115:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{k:()=>withoutDebugLog});var node_stream__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7075);var azure_pipelines_task_lib__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4864);function withoutDebugLog(read){const nowhere=new node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable({write:(_chunk,_encoding,done)=>{
done()}});azure_pipelines_task_lib__WEBPACK_IMPORTED_MODULE_1__.setStdStream(nowhere);try{return read()}finally{azure_pipelines_task_lib__WEBPACK_IMPORTED_MODULE_1__.
setStdStream(process.stdout)}}}),9309:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J:()=>endProcess});function endProcess(){process.stdout.write("",()=>process.
exit())}}),4900:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{F:()=>settleProxyEnvironment});const METADATA_ADDRESS="169.254.169.254";const PROXY_NAMES=["HTTP\
S_PROXY","ALL_PROXY","HTTP_PROXY"];function proxyEnvironment(environment){const proxy=PROXY_NAMES.map(name=>given(environment,
name)).find(isGiven);if(proxy===void 0)return{};const bypassed=(given(environment,"NO_PROXY")??"").split(/[,\s]+/).filter(
isGiven);const isOff=bypassed.includes("*");const address=/^[a-z][a-z0-9+.-]*:\/\//i.test(proxy)?proxy:`http://${proxy}`;
const direct=[...new Set([...bypassed.flatMap(hostsOf),METADATA_ADDRESS])].join(",");return Object.fromEntries([...PROXY_NAMES.
map(name=>[name,isOff?void 0:address]),["NO_PROXY",direct]].flatMap(([name,value])=>[[name,value],[name.toLowerCase(),value]]))}
function settleProxyEnvironment(environment){for(const[name,value]of Object.entries(proxyEnvironment(environment))){if(value===
void 0)Reflect.deleteProperty(environment,name);else environment[name]=value}}function given(environment,name){return[environment[name],
environment[name.toLowerCase()]].find(isGiven)?.trim()}function isGiven(text){return text!==void 0&&text.trim()!==""}function hostsOf(entry){
const[,host=entry,port]=/^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry.toLowerCase())??[];if(port!==void 0&&port!=="443")return[];
if(/^[\d.]+$|[:[\]]/.test(host))return[host];const domain=host.replace(/^\*?\./,"");return host===domain?[domain,`.${domain}`]:
[`.${domain}`]}}),8112:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{K:()=>runHost});var inputs=__nccwpck_require__2(7914);var wrong_inputs=__nccwpck_require__2(537);
var errors=__nccwpck_require__2(5140);;const TOOL_VERSION="0.1.0";;const NOTHING={ending:void 0,errorIsReason:true,broken:void 0,
cancelled:{sentence:"The run was cancelled. Nothing that changes Azure had been sent.",remedy:"Start it again when you l\
ike."}};const SENT={ending:{outcome:"unknown",failureReason:"move-unknown"},errorIsReason:false,broken:{sentence:"The mo\
ve request had been sent before this error.",remedy:"Do not start another move. Run mode status with the same plan file,\
 signed in afresh."},cancelled:{sentence:"The run was cancelled after the move request was sent. The move goes on in Azu\
re; nobody follows it now.",remedy:"Start mode move or status again with the same plan file, and with the journal if it \
was kept: it sends nothing and follows the move."}};const phaseEnds={surveying:NOTHING,gated:NOTHING,preparing:{ending:{
outcome:"not-moved",failureReason:"prepare-failed"},errorIsReason:true,broken:{sentence:"The preparation of the move had\
 begun before this error. The move itself was not sent.",remedy:"Start the same move again: what is done already is not \
done twice."},cancelled:{sentence:"The run was cancelled while it prepared the move. The move was not sent.",remedy:"Sta\
rt the same move again: it goes on where this run stopped. Or put back what it removed."}},sent:SENT,following:SENT,verifying:SENT,
restoring:{ending:{outcome:"restore-incomplete",failureReason:"restore-incomplete"},errorIsReason:false,broken:{sentence:"\
The run was putting back what the move dropped. Nothing that was put back is lost.",remedy:"Run mode restore with the sa\
me plan file: it goes on where this one stopped."},cancelled:{sentence:"The run was cancelled while it put back what the\
 move dropped.",remedy:"Run mode restore with the same plan file: it goes on where this run stopped."}}};;const ENDED=Symbol(
"the run has ended");const NOTHING_KNOWN={mode:void 0,outcome:void 0,failureReason:"internal-error",failed:true,problems:[],
workspaceName:void 0,source:void 0,destination:void 0,findings:[],toldBefore:[],collections:[],resources:[],preparation:[],
restoration:void 0,followUp:void 0,isUnapproved:false,isReviewed:false,environment:void 0,sealedSecrets:void 0,spelling:{},
planFile:void 0,missingSecrets:[],batch:void 0,differences:{move:[],surroundings:[]},planDigest:void 0,planExpiresAt:void 0,
armError:void 0,timeline:[],postMoveTasks:[],newWorkspaceId:void 0,correlationId:void 0,files:{}};function startRun(toolVersion,clock){
let report={...NOTHING_KNOWN,toolVersion};let stopped=false;let closed=false;let phase="surveying";let standing;let takeBack=()=>Promise.
resolve();const note=known2=>{report={...report,...known2}};return{note,noteFile:file=>{note({files:{...report.files,...file}})},
notePlanFile:path=>{note({planFile:path})},planFile:()=>report.planFile??"",mark:what=>{const at=new Date(clock.now()).toISOString();
note({timeline:[...report.timeline,{at,what}]})},enter:(next,found)=>{phase=next;standing=found??phaseEnds[next].ending;
if(next==="sent")takeBack=()=>Promise.resolve()},phase:()=>phase,standing:()=>standing,end:({problems,...ending})=>{if(closed)
return ENDED;closed=stopped;note({...ending,problems:[...report.problems,...problems??[]]});return ENDED},report:()=>report,
untilSent:act=>{takeBack=act},stop:()=>{stopped=true;return takeBack()},isStopped:()=>stopped}}function endWithError(run,error){
const standing=run.standing();const{errorIsReason,broken}=phaseEnds[run.phase()];const beside=broken===void 0?[]:[broken];
if(error instanceof errors._){const{correlationId,armError}=run.report();run.note({correlationId:error.correlationId??correlationId,
armError:error.armError??armError});return run.end({outcome:standing===void 0?outcomeOf(error.reason):standing.outcome,failureReason:errorIsReason?
error.reason:standing?.failureReason??error.reason,failed:true,problems:[{sentence:error.message,remedy:error.remedy},...beside]})}
const problem={sentence:`The action met an error it did not expect: ${describe(error)}.`,remedy:"Please report it with t\
he debug log (ACTIONS_STEP_DEBUG) and the correlation id."};return run.end({outcome:standing?.outcome,failureReason:standing?.
failureReason??"internal-error",failed:true,problems:[...beside,problem]})}async function endCancelled(run){const takenBack=run.
stop();const standing=run.standing();run.end({outcome:standing?.outcome,failureReason:standing?.failureReason??"timed-ou\
t",failed:true,problems:[phaseEnds[run.phase()].cancelled]});await takenBack}function outcomeOf(reason){return reason===
"invalid-input"||reason==="authentication-failed"?void 0:"blocked"}function describe(error){return(0,errors.E)(error instanceof
Error?`${error.name}: ${error.message}`:String(error))}var external_node_fs_=__nccwpck_require__2(3024);var external_node_path_=__nccwpck_require__2(
6760);;const{O_APPEND,O_CREAT,O_NOFOLLOW,O_RDONLY,O_RDWR,O_TRUNC,O_WRONLY}=external_node_fs_.constants;const diskFiles={
read:path=>settled(()=>readUnlinked(path)),write:(path,text)=>settled(()=>{refuseLinks(path);(0,external_node_fs_.mkdirSync)(
(0,external_node_path_.dirname)(path),{recursive:true});const beside=`${path}.part`;withFile(beside,O_WRONLY|O_CREAT|O_TRUNC,
file=>{(0,external_node_fs_.writeFileSync)(file,text,"utf8");(0,external_node_fs_.fsyncSync)(file)});(0,external_node_fs_.
renameSync)(beside,path)}),append:(path,line)=>settled(()=>{refuseLinks(path);(0,external_node_fs_.mkdirSync)((0,external_node_path_.
dirname)(path),{recursive:true});withFile(path,O_RDWR|O_CREAT|O_APPEND,file=>{const last=Buffer.alloc(1,"\n");(0,external_node_fs_.
readSync)(file,last,0,1,Math.max(0,(0,external_node_fs_.fstatSync)(file).size-1));const begin=last.toString()==="\n"?"":
"\n";(0,external_node_fs_.writeFileSync)(file,`${begin}${line}
`,"utf8");(0,external_node_fs_.fsyncSync)(file)})})};function readTextNow(path){try{return(0,external_node_fs_.readFileSync)(
path,"utf8")}catch{return void 0}}function settled(act){return new Promise(resolve=>{resolve(act())})}function readUnlinked(path){
try{return withFile(path,O_RDONLY,file=>(0,external_node_fs_.readFileSync)(file,"utf8"))}catch(error){if(isNotThere(error))
return void 0;throw error}}function withFile(path,flags,act){refuseLinks(path);const file=(0,external_node_fs_.openSync)(
path,flags|O_NOFOLLOW,438);try{return act(file)}finally{(0,external_node_fs_.closeSync)(file)}}function refuseLinks(path){
const below=(0,external_node_path_.relative)("",path);const isElsewhere=(0,external_node_path_.isAbsolute)(below)||below.
split(external_node_path_.sep)[0]==="..";const parts=isElsewhere?[path]:below.split(external_node_path_.sep);for(const[last]of parts.
entries()){const part=(0,external_node_path_.join)(...parts.slice(0,last+1));const isLink=(0,external_node_fs_.lstatSync)(
part,{throwIfNoEntry:false})?.isSymbolicLink()===true;if(isLink)throw new Error(`${part} is a symbolic link, and none is\
 followed`)}}function isNotThere(error){return typeof error==="object"&&error!==null&&"code"in error&&error.code==="ENOE\
NT"}var data_text=__nccwpck_require__2(3805);var json=__nccwpck_require__2(3871);var parse_json=__nccwpck_require__2(633);
var arm_error=__nccwpck_require__2(6220);var finding=__nccwpck_require__2(716);var report_causes=__nccwpck_require__2(8255);
var told=__nccwpck_require__2(9090);var report_verdict=__nccwpck_require__2(6898);var visible_text=__nccwpck_require__2(
3057);;const SHOWN=10;const tones={"\u2714":"good","\u2716":"bad","\u26A0":"caution","?":"caution",\u2139:"quiet"};function logLines(report){
const{sign,headline}=(0,report_verdict.V)(report);const{failed,armError,planDigest,files,correlationId}=report;const verdict={
text:`${sign} ${headline}`,tone:tones[sign]};if(report.host==="terminal")return[verdict];const causes=(0,report_causes.cZ)(
(0,finding.be)(report.findings));return[verdict,...report.findings.length===0?[]:[{text:`  ${(0,report_verdict.m)(report)}${known(
report)}`}],...shownOf(report.problems.map(({sentence,remedy})=>`${sentence} ${remedy}`)),...shownOf(causes.map(cause=>causeLine(
cause,report))),...failed&&armError!==void 0?[{text:`  Azure said: ${(0,arm_error.Z9)(armError)}`}]:[],...planDigest===void 0?
[]:[{text:`  Plan digest: ${planDigest}`}],...files.report===void 0?[]:[{text:`  Report: ${files.report}`}],...correlationId===
void 0?[]:[{text:`  Correlation id: ${correlationId}`}]]}function known(report){const before=(0,finding.nZ)(report.findings).
length-(0,told.hc)(report).length;return before===0?"":` (${before} of the warnings are those of the approved plan)`}function causeLine({
first,findings},report){const gap=first.certainty==="unknown"?", could not be read":"";const names=(0,told.Dd)(findings,
report);return`${(0,told.gf)(first,report).replace(/\.$/,"")}: ${names} (${first.rule}${gap})`}function shownOf(lines){const missing=lines.
length-SHOWN;const shown=lines.slice(0,SHOWN).map(line=>({text:`  - ${line}`}));return missing>0?[...shown,{text:`  \u2026 an\
d ${missing} more in the report`}]:shown}function logLine(line){return`${/^ */.exec(line)?.[0]??""}${(0,visible_text.Q6)(
line)}`};const SHORTEST=8;const WORD=/^[a-z-]{1,15}$/i;function openSecretRegistry(mask){const forms=new Set;let known2;
return{learn:secrets=>{for(const secret of secrets){const found=formsOf(secret).filter(form=>!forms.has(form));if(found.
length>0)mask(secret);for(const form of found)forms.add(form)}const all=[...forms].sort((one,other)=>other.length-one.length);
if(all.length>0)known2=new RegExp(all.map(literal).join("|"),"g")},blot:text=>known2===void 0?text:text.replace(known2,"\
***")}}function formsOf(secret){const lines=[secret,...secret.split(/[\r\n]+/)].map(line=>line.trim());return lines.filter(
line=>line.length>=SHORTEST&&!WORD.test(line)&&!line.startsWith("-----")).flatMap(line=>{const encoded=encodeURIComponent(
line.replaceAll(new RegExp("\\p{Cs}","gu"),""));const lower=encoded.replace(/%[\dA-F]{2}/g,sign=>sign.toLowerCase());return[
line,encoded,lower,JSON.stringify(line).slice(1,-1)]})}function literal(text){return text.replace(/[\\^$.*+?()[\]{}|/-]/g,
"\\$&")};const SECRETS_OF_A_CONNECTION=new Set(["accessToken","secret","certificatePem"]);function guardedHost(host){const secrets=openSecretRegistry(
secret=>{host.mask(secret)});const{blot}=secrets;const line=text=>logLine(blot(text));return{...host,secrets,blotted:value=>{
const copy=structuredClone(value);blotTexts(copy,blot);return copy},mask:secret=>{secrets.learn([secret]);if(blot(secret)===
secret)host.mask(secret)},serviceConnection:()=>{const connection=host.serviceConnection();const values=Object.entries(connection??
{});secrets.learn(values.flatMap(([name,value])=>SECRETS_OF_A_CONNECTION.has(name)&&typeof value==="string"?[value]:[]));
return connection},idToken:async audience=>{const token=await host.idToken(audience);secrets.learn([token]);return token},
log:guardedLog(host.log,line),annotate:(kind,{title,message})=>{const[shown,told2]=[(0,visible_text.Q6)(blot(title)),(0,
visible_text.Q6)(blot(message))];host.annotate(kind,{title:shown,message:told2})},writeSummary:markdown=>host.writeSummary(
blot(markdown)),keepComment:(access,pullRequest,marker,markdown)=>host.keepComment(access,pullRequest,marker,blot(markdown)),
setOutput:(name,value)=>{host.setOutput(name,blot(value))}}}function guardedLog(log,line){const warned=new Set;return{info:(text,tone)=>{
log.info(line(text),tone)},progress:(text,percent)=>{log.progress(line(text),percent)},warning:text=>{const told2=line(text);
if(!warned.has(told2))log.warning(told2);warned.add(told2)},group:(title,lines)=>{log.group(line(title),lines.map(line))},
debug:text=>{log.debug(line(text))}}}function guardedFiles(files,{blot}){return{...files,append:(path,line)=>{const entry=(0,
parse_json.q)(line);if(!(0,json.OW)(entry))return files.append(path,blot(line));return files.append(path,(0,data_text.z)(
wordsBlotted(entry,blot)))}}}function wordsBlotted(value,blot){if(typeof value==="string")return/\s/.test(value)?blot(value):
value;if((0,json.Md)(value))return value.map(inner=>wordsBlotted(inner,blot));if(!(0,json.OW)(value))return value;return Object.
fromEntries(Object.entries(value).map(([name,inner])=>[name,wordsBlotted(inner,blot)]))}function blotTexts(value,blot){if(typeof value!==
"object"||value===null)return;const entries=Object.entries(value);for(const[key,inner]of entries){if(typeof inner==="str\
ing")Reflect.set(value,key,blot(inner));else blotTexts(inner,blot)}};function onCancel(listener,exit){let called=false;for(const signal of[
"SIGINT","SIGTERM"]){process.on(signal,()=>{if(called)return;called=true;void listener().then(()=>{exit(false)},()=>{exit(
true)})})}}var outputs=__nccwpck_require__2(2989);var file_names=__nccwpck_require__2(8971);;const MOST_OF_A_KIND=10;const LONGEST_MESSAGE=4e3;
const LONGEST_TITLE=200;const FINDINGS_LEAD=new Set(["not-ready","validation-failed","authorization-failed","verificatio\
n-failed"]);function annotationsOf(report){const{headline}=(0,report_verdict.V)(report);const ofCauses=findings=>(0,report_causes.
cZ)(findings).map(cause=>ofCause(cause,report));const blockers=ofCauses((0,finding.be)(report.findings));const warnings=ofCauses(
(0,told.hc)(report));const problems=report.problems.map(problem=>ofProblem(problem,report));if(!report.failed){return{errors:[],
warnings:atMostTen([...blockers,...warnings,...misleadingError(report)],report),notices:[clipped({title:headline,message:successMessage(
report)})]}}const[first,...more]=FINDINGS_LEAD.has(report.failureReason)?[...blockers,...problems]:[...problems,...blockers];
const lead={title:headline,message:first?.message??`${headline}. ${whereMore(report)}`};return{errors:atMostTen([lead,...more],
report),warnings:atMostTen(warnings,report),notices:[]}}function ofCause({first,findings,words,copies},report){const names=(0,
told.Dd)(findings,report);const todo=copies.size>1?`${words??"Use"}: the report has what to copy.`:first.remedy;return{title:names,
message:`${(0,told.gf)(first,report)} Where: ${names}. What to do: ${todo} (${first.rule})`}}function ofProblem({sentence,
remedy},report){const{failureReason="failed",workspaceName="the run"}=report;return{title:workspaceName,message:`${sentence}\
 What to do: ${remedy} (${failureReason})`}}function misleadingError({outcome,armError}){if(outcome!=="moved"||armError===
void 0)return[];return[{title:"Azure reported an error, and yet everything moved",message:`${(0,arm_error.Z9)(armError)}\
 Every resource was looked up on both sides and is at the destination.`}]}function successMessage({planDigest,newWorkspaceId,
postMoveTasks}){const parts=[...newWorkspaceId===void 0?[]:[`The workspace is now ${newWorkspaceId}.`],...postMoveTasks.
length===0?[]:[`To do after the move: ${postMoveTasks.length}.`],...planDigest===void 0?[]:[`Plan ${planDigest}.`]];return parts.
length===0?"The report of this run has the details.":parts.join(" ")}function atMostTen(all,report){if(all.length<=MOST_OF_A_KIND)
return all.map(clipped);const shown=all.slice(0,MOST_OF_A_KIND-1);const more=all.length-shown.length;return[...shown,{title:`${more}\
 more`,message:`${more} more. ${whereMore(report)}`}].map(clipped)}function whereMore({files}){return files.report===void 0?
"The summary of this run lists them all.":`The report ${files.report} lists them all.`}function clipped({title,message}){
return{title:shortened((0,visible_text.Q6)(title),LONGEST_TITLE),message:shortened((0,visible_text.Q6)(message),LONGEST_MESSAGE)}}
function shortened(line,limit){return line.length<=limit?line:`${(0,visible_text.GH)(line,limit-1)}\u2026`}var counted=__nccwpck_require__2(
427);var section=__nccwpck_require__2(4324);;const MOST_CASES=5e3;function junitOf(report){const shown=report.findings.slice(
0,MOST_CASES);const more=report.findings.length-shown.length;const failing=new Set((0,finding.be)(report.findings));const{
headline}=(0,report_verdict.V)(report);const rest=more===0?"":`, and ${(0,counted.h)(more,"more finding")} in the report`;
const verdict=report.failed?`<failure message="${attribute(headline+rest)}"/>`:"";const failures=shown.filter(finding2=>failing.
has(finding2)).length+(report.failed?1:0);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuite name="Move Azure M\
L Workspace" tests="${shown.length+1}" failures="${failures}">`,`<testcase classname="verdict" name="${attribute(headline)}\
">${verdict}</testcase>`,...shown.map(finding2=>caseOf(finding2,failing.has(finding2),report)),"</testsuite>",""].join("\
\n")}function caseOf(finding2,hasFailed,report){const{rule,subject,label,remedy}=finding2;const said=`${(0,told.gf)(finding2,
report)} What to do: ${remedy}`;const body=hasFailed?`<failure message="${attribute(said)}"/>`:`<system-out>${attribute(
said)}</system-out>`;const name=attribute(label??(0,section.ZC)(report,subject));return`<testcase classname="${attribute(
rule)}" name="${name}">${body}</testcase>`}function attribute(foreign){return(0,visible_text.f$)(foreign).replaceAll(/[&<>"'#:[\]]|[\uFFFE\uFFFF]/g,
sign=>/[\uFFFE\uFFFF]/.test(sign)?"[noncharacter]":`&#${sign.charCodeAt(0)};`)}var page=__nccwpck_require__2(776);;function reportJson(report){
const{findings,differences}=report;const data={schemaVersion:1,headline:(0,report_verdict.V)(report).headline,...picked(
report),counts:{blockers:(0,finding.be)(findings).length,warnings:(0,finding.nZ)(findings).length,unknowns:(0,finding.F9)(
findings).length},problems:[...report.problems],findings:findings.map(finding2=>({...finding2,evidence:[...finding2.evidence]})),
collections:report.collections.map(({name,state,total})=>({name,state,total})),resources:report.resources.map(({id,destinationId,
type,place})=>({id,destinationId,type,place})),differences:{move:differences.move.map(withoutItem),surroundings:differences.
surroundings.map(withoutItem)},preparation:report.preparation.map(({step,id,state})=>({step,id,state})),restoration:report.
restoration?.map(({step,kind,name,state,why,action,command})=>{return{step,kind,name,state,why,action,command}}),postMoveTasks:[
...report.postMoveTasks],timeline:[...report.timeline],files:{...report.files}};return(0,data_text.U)(data)}function picked({
toolVersion,mode,outcome,failureReason,failed,runUrl,correlationId,workspaceName,source,destination,planDigest,planExpiresAt,
newWorkspaceId}){const about={toolVersion,mode,outcome,failureReason,failed,runUrl,correlationId};const plan={planDigest,
planExpiresAt,newWorkspaceId};return{...about,workspaceName,source,destination,...plan}}function withoutItem({field,approved,
now,sentence}){return{field,approved,now,sentence}};const MOST_RESULTS=5e3;const levels={blocker:"error",warning:"warnin\
g",information:"note"};function sarifOf(report){const order=Object.keys(levels);const worstFirst=report.findings.toSorted(
(one,other)=>order.indexOf(one.severity)-order.indexOf(other.severity));const shown=worstFirst.slice(0,MOST_RESULTS);const rules=new Map(
shown.map(({rule,source})=>[rule,source]));return(0,data_text.U)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",
version:"2.1.0",runs:[{tool:{driver:{name:"Move Azure ML Workspace",version:report.toolVersion,rules:[...rules].map(([id,
source])=>({id,shortDescription:{text:(0,visible_text.Q6)(`${id}: ${source}`)}}))}},results:shown.map(finding2=>resultOf(
finding2,report)),properties:{findings:report.findings.length}}]})}function resultOf(finding2,report){const{rule,severity,
acknowledged,preparedBy,subject,label,remedy}=finding2;const isSettled=acknowledged||preparedBy!==void 0;const name=label??
(0,section.ZC)(report,subject);return{ruleId:rule,level:severity==="blocker"&&isSettled?"warning":levels[severity],message:{
text:messageText(`${(0,told.gf)(finding2,report)} Where: ${name}. What to do: ${remedy}`)},locations:[{physicalLocation:{
artifactLocation:{uri:encodeURI(report.files.plan??"workspace-move-plan.json")},region:{startLine:1}},logicalLocations:[
{fullyQualifiedName:(0,visible_text.Q6)(subject),kind:"resource"}]}]}}function messageText(foreign){return(0,visible_text.
Q6)(foreign).replaceAll(/[\\[\]]/g,"\\$&")}var batch_outputs=__nccwpck_require__2(952);;async function writeLists(run,files,host){
const report=host.blotted(run.report());const beside=(0,file_names.G)(run.planFile());if(report.postMoveTasks.length>0&&
(0,outputs.Vb)(report)){await files.write(beside.tasks,(0,data_text.U)((0,outputs.cD)(report)));run.noteFile({tasks:beside.
tasks})}const further=(0,batch_outputs.L1)(report).slice(1);if(further.length===0)return;const paths=further.map((_,index)=>beside.
matrix(index+2));await Promise.all(further.map((text,index)=>files.write(paths[index]??"",`${text}
`)));run.noteFile({matrices:paths})}var spelled_problems=__nccwpck_require__2(7804);;async function publish(host,run,files){
const paths=(0,file_names.G)(run.planFile());const failures=[];const attempt=async(what,act)=>{try{await act()}catch(error){
failures.push(`${what}: ${error instanceof Error?error.message:String(error)}`)}};await attempt("lists",()=>writeLists(run,
files,host));await attempt("report file",async()=>{const whole=(0,spelled_problems.i)(run.report(),host);const render=await rendererFor(
whole);await files.write(paths.report,render(whole,{maxBytes:page.ul}));run.noteFile({report:paths.report})});await attempt(
"files for programs",async()=>{const written=(0,spelled_problems.i)(run.report(),host);await files.write(paths.reportJson,
reportJson(written));await files.write(paths.sarif,sarifOf(written));await files.write(paths.junit,junitOf(written))});await attempt(
"summary",async()=>{const told2=(0,spelled_problems.i)(withUnwritten(run.report(),failures),host);const render=await rendererFor(
told2);await host.writeSummary(render(told2))});const report=(0,spelled_problems.i)(withUnwritten(run.report(),failures),
host);await attempt("log",()=>{logLines(report).forEach(({text,tone})=>{host.log.info(text,tone)})});await attempt("anno\
tations",()=>{annotate(host,report)});await attempt("outputs",()=>{for(const output of outputs.V4)host.setOutput(output.
name,output.value(report))});for(const failure of failures)host.log.warning(`Could not write the ${failure}`);if(report.
failed||failures.length>0)host.fail()}function withUnwritten(report,failures){if(failures.length===0)return report;const problems=failures.
map(failure=>({sentence:`The run could not write the ${failure}.`,remedy:"Give it a disk that it can write to, and run i\
t again."}));return{...report,failed:true,failureReason:report.failureReason??"internal-error",problems:[...report.problems,
...problems]}}async function rendererFor({mode}){if(mode===void 0)return page.bc;const{renderMarkdown}=await __nccwpck_require__2.
e(405).then(__nccwpck_require__2.bind(__nccwpck_require__2,5405));return renderMarkdown}function annotate(host,report){const{
errors:errors2,warnings,notices}=annotationsOf(report);for(const annotation of errors2)host.annotate("error",annotation);
for(const annotation of warnings)host.annotate("warning",annotation);for(const annotation of notices)host.annotate("noti\
ce",annotation)}var given_up=__nccwpck_require__2(3278);;const CLOSING_MS=6e4;function runClock(clock,timeoutMinutes){const end=clock.
now()+timeoutMinutes*6e4+CLOSING_MS;const left=()=>Math.max(0,end-clock.now());return{now:()=>clock.now(),sleep:async ms=>{
const rest=left();await clock.sleep(Math.min(ms,rest));if(ms>rest)throw(0,given_up.S9)("a pause that it was asked to mak\
e")},within:ms=>{const rest=left();if(ms<=rest)return clock.within(ms);const limit=new AbortController;clock.within(rest).
addEventListener("abort",()=>{limit.abort((0,given_up.S9)("something"))});return limit.signal}}};const systemClock={now:()=>Date.
now(),sleep:ms=>new Promise(resolve=>{setTimeout(resolve,ms)}),within:ms=>AbortSignal.timeout(ms)};;async function runHost(unguarded){
const host=guardedHost(unguarded);const run=startRun(TOOL_VERSION,systemClock);run.note({host:host.name,runUrl:host.runUrl()});
let request;let clock=systemClock;let published;const publishOnce=()=>published??=publish(host,run,diskFiles);onCancel(async()=>{
const takenBack=published===void 0?endCancelled(run):void 0;await publishOnce();await takenBack},failed=>{if(failed)host.
fail();host.exit()});try{request=await readInputs(host,run);if(request!==void 0){clock=runClock(systemClock,request.timeoutMinutes);
await openAndRun(host,request,clock,run)}}catch(error){if(error instanceof Error)host.log.debug((0,errors.E)(error.stack??
error.message));endWithError(run,error)}finally{await publishOnce();if(request!==void 0&&!run.isStopped()){const{commentReport}=await __nccwpck_require__2.
e(740).then(__nccwpck_require__2.bind(__nccwpck_require__2,740));await commentReport(host,request,run.report(),clock)}}}
async function readInputs(host,run){const secrets=inputs._y.map(({name})=>host.input(name).trim()).filter(text=>text!=="");
for(const secret of secrets)host.mask(secret);const read=await readingOf(host);if("problems"in read){run.end({outcome:void 0,
failureReason:"invalid-input",failed:true,problems:read.problems});return void 0}const{request}=read;run.note({mode:request.
mode});run.notePlanFile(request.planFile);return request}async function readingOf(host){const source={get:name=>host.input(
name),text:readTextNow,host:host.name};const spell=name=>host.spell(name);const{problems,list}=(0,wrong_inputs.d)(source,
spell);if(problems.length>0&&list==="")return{problems};const{readRequest}=await __nccwpck_require__2.e(54).then(__nccwpck_require__2.
bind(__nccwpck_require__2,9054));return readRequest(source,spell)}async function openAndRun(host,request,clock,run){const[
{runPipeline}]=await Promise.all([__nccwpck_require__2.e(624).then(__nccwpck_require__2.bind(__nccwpck_require__2,9624)),
host.goOn?.()]);const access={token:"host"in request?request.host.token:"",clock};const azure=await openAzureFor(host,request,
clock);await runPipeline(request,{azure,clock,log:host.log,files:guardedFiles(diskFiles,host.secrets),secrets:host.secrets,
context:host.context(),approvals:host.approvals(access),planRegistry:host.planRegistry(access)},run)}async function openAzureFor(host,request,clock){
const[{openAzure},{randomUUID}]=await Promise.all([Promise.all([__nccwpck_require__2.e(511),__nccwpck_require__2.e(373)]).
then(__nccwpck_require__2.bind(__nccwpck_require__2,7373)),Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2,
7598,19))]);return openAzure({signIn:request.signIn,correlationId:randomUUID(),idToken:audience=>host.idToken(audience),
connection:host.serviceConnection(),environment:host.environment,clock,log:host.log,toolVersion:TOOL_VERSION})}}),7804:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{i:()=>asTold});var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7914);var _contract_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(2989);function asTold(report,host){const names=[
...(0,_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__.H7)(host.name),..._contract_outputs_js__WEBPACK_IMPORTED_MODULE_1__.
V4].map(({name})=>name).filter(name=>name.includes("-"));const known=new RegExp(`(?<![\\w./-])(?:${names.join("|")})(?![\
\\w/-])`,"g");const spelled=text=>text.replaceAll(known,name=>host.spell(name));const blotted=host.blotted(report);const problems=blotted.
problems.map(problem=>({...problem,sentence:spelled(problem.sentence),remedy:spelled(problem.remedy)}));return{...blotted,
problems}}}),8971:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{G:()=>filesBeside});var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6760);function filesBeside(planFile){
const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(planFile);return{report:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,"workspace-move-report.md"),reportJson:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"workspace-mo\
ve-report.json"),sarif:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"workspace-move-findings.sarif"),junit:(0,
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"workspace-move-findings.junit.xml"),journal:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,"workspace-move-journal.jsonl"),moves:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"workspace-mov\
es.json"),leftOut:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"workspace-moves-left-out.json"),tasks:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,"workspace-move-tasks.json"),matrix:number=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,`workspa\
ce-moves-matrix-${number}.json`),idMap:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,"workspace-move-id-map.jso\
n")}}}),8255:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Jo:()=>saidOf,cZ:()=>causesOf,cj:()=>causeList,lS:()=>copiesOf});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5392);var _remedy_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3195);var _domain_counted_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
427);var _section_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(4324);var _told_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
9090);const SHOWN_COPIES=20;const FEW=3;function causesOf(findings){const causes=new Map;for(const finding of findings){
const{words,language,copy}=(0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(finding.remedy);const{rule,why,acknowledged,certainty}=finding;
const key=[rule,why,words,language,acknowledged,certainty].join("\n");const cause=causes.get(key)??{first:finding,findings:[],
words,language,copies:new Set};cause.findings.push(finding);if(copy!==void 0)cause.copies.add(copy);causes.set(key,cause)}
return[...causes.values()]}function causeLine({first,findings,words,copies,language},report){const marks=[...first.acknowledged?
["accepted by name"]:[],...first.preparedBy===void 0?[]:["removed before the move"],...first.certainty==="unknown"&&first.
severity!=="blocker"?["could not be read"]:[]].map(mark=>`, ${mark}`);const remedy=words===void 0?"":(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)((0,_section_js__WEBPACK_IMPORTED_MODULE_3__.fk)(report,words).replace(/\.$/,""));const below=`${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_4__.
h)(copies.size,language==="sh"?"command":"input")} below`;const todo=copies.size===0?remedy:[...remedy===""?[]:[remedy],
below].join(": ");return`- ${namesOf(findings,report)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_section_js__WEBPACK_IMPORTED_MODULE_3__.
fk)(report,first.why))}${saidOf(first)} **Do:** ${todo}. <sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(first.rule)}${marks.
join("")}</sub>`}function namesOf(findings,report){const names=[...new Set(findings.slice(0,_told_js__WEBPACK_IMPORTED_MODULE_2__.
zB).map(({label,subject})=>label===void 0?(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0,_section_js__WEBPACK_IMPORTED_MODULE_3__.
ZC)(report,subject)):(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(label)))];const more=findings.length-Math.min(findings.
length,_told_js__WEBPACK_IMPORTED_MODULE_2__.zB);return`${names.join(", ")}${more>0?` and ${more} more`:""}`}function saidOf(finding){
const said=(0,_told_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(finding).map(({field,value})=>`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(field)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(value)}`);return said.length===0?"":` Seen: ${said.join(", ")}\
.`}function copiesOf(causes){return["sh","yaml"].flatMap(language=>{const those=causes.filter(cause=>cause.language===language&&
cause.copies.size>0);if(those.length===0)return[];const lines=those.flatMap(({first,copies})=>{const shown=[...copies].slice(
0,SHOWN_COPIES);const missing=copies.size-shown.length;const more=missing>0?[`# and ${missing} more, for the others in t\
he same way`]:[];return[`# ${first.rule}`,...shown,...more]});const count=those.reduce((sum,{copies})=>sum+copies.size,0);
const what=language==="sh"?`${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_4__.h)(count,"command")} for Bash and Power\
Shell`:`${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_4__.h)(count,"input")}, each a decision of its own`;const notes=(0,
_remedy_js__WEBPACK_IMPORTED_MODULE_1__.si)(lines).map(note=>`${note}

`);const block=(0,_section_js__WEBPACK_IMPORTED_MODULE_3__.WQ)(`${notes.join("")}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
EU)(language,lines)}`);return[(0,_section_js__WEBPACK_IMPORTED_MODULE_3__.yZ)(what,block,causes.length<=FEW)]})}function causeList(head,causes,report){
return(0,_section_js__WEBPACK_IMPORTED_MODULE_3__.KE)(head,causes,cause=>causeLine(cause,report))}}),5392:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{EU:()=>fence,Qq:()=>text,aY:()=>code,r1:()=>idCode});var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3057);const textEscapes=[[/[&<>|\\`$]/g,entity],[/[*_[\]~^]/g,"\\$&"],[/@(?=[\p{L}\p{N}])/gu,"@&#8203;"],[/(?<![&])#(?=[\p{L}\p{N}])/gu,
"&#35;&#8203;"],[/\bGH-(?=\d)/gi,"$&&#8203;"],[/:(?=\S)/g,"&#58;"],[/\bwww\./gi,"www&#46;"],[/^[-+=#]/,entity],[/^(\d+)([.)])/,
match=>`${match.slice(0,-1)}${entity(match.slice(-1))}`]];function text(foreign){return textEscapes.reduce((escaped,[active,
passive])=>typeof passive==="string"?escaped.replace(active,passive):escaped.replace(active,match=>passive(match)),(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.
Q6)(foreign))}function code(foreign){const visible=(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.f$)(foreign);if(visible===
"")return"(empty)";if(!/[`|\\<>&]|##|^::/.test(visible))return`\`${visible}\``;return`<code>${visible.replace(/[!-/:-@[-`{-~]/g,
entity)}</code>`}function idCode(id){const parts=(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.f$)(id).match(/[^/._-]{1,12}[/._-]*|[/._-]+/gu)??
[];if(parts.length===0)return"(empty)";return`<code>${parts.map(part=>part.replace(/[!-,:-@[-`{-~]/g,entity)).join("<wbr\
>")}</code>`}function fence(language,lines){const visible=lines.map(line=>`${/^ */.exec(line)?.[0]??""}${copyable(line)}`);
const longest=Math.max(0,...(visible.join("\n").match(/`+/g)??[]).map(run=>run.length));const ticks="`".repeat(Math.max(
3,longest+1));return`${ticks}${language}
${visible.join("\n")}
${ticks}
`}function copyable(line){const shown=(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.f$)(line);return shown===(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.
Q6)(line)?shown:"# Not shown: a build host would obey it in a log."}function entity(sign){return`&#${sign.charCodeAt(0)}\
;`}}),6460:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{$:()=>bytesOf,W:()=>fitSections});var _section_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4324);const GAP="\n";
function fitSections(sections,budget,cost=bytesOf){let left=budget;const fitted=new Map;for(const section of sections.toSorted(
(one,other)=>other.value-one.value)){const next=fitSection(section,left-cost(GAP),cost);if(next.markdown!=="")left-=cost(
next.markdown)+cost(GAP);fitted.set(section.name,next)}return sections.flatMap(({name})=>fitted.get(name)??[])}function bytesOf(markdown){
return Buffer.byteLength(markdown,"utf8")}function fitSection(section,budget,cost){const whole=fitBlocks(section,budget,
cost);if(whole.state==="whole")return whole;const missing=section.blocks.reduce((sum,{count})=>sum+count,0);return fitBlocks(
section,budget-cost((0,_section_js__WEBPACK_IMPORTED_MODULE_0__.ys)(missing))-cost(GAP),cost)}function fitBlocks({name,blocks},budget,cost){
let left=budget;const parts=[];let isWhole=true;for(const block of blocks){const{markdown,shown}=fitBlock(block,left,cost);
isWhole=markdown!==void 0&&shown===block.count;if(markdown!==void 0){parts.push(markdown);left-=cost(markdown)+cost(GAP)}
if(!isWhole)break}if(isWhole)return{name,markdown:parts.join(GAP),state:"whole"};const missing=blocks.slice(parts.length).
reduce((sum,{count})=>sum+count,0);if(parts.length>0&&missing>0)parts.push((0,_section_js__WEBPACK_IMPORTED_MODULE_0__.ys)(
missing));return{name,markdown:parts.join(GAP),state:parts.length===0?"dropped":"shortened"}}function fitBlock(block,budget,cost){
const note=cost(`
${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__.ys)(block.count)}`);let left=budget-cost(block.head)-cost(block.tail);const items=[];
while(items.length<block.count){const item=block.item(items.length);const isLast=items.length+1===block.count;if(left-cost(
item)<(isLast?0:note))break;items.push(item);left-=cost(item)}const fits=block.count===0?left>=0:items.length>0;return fits?
{markdown:(0,_section_js__WEBPACK_IMPORTED_MODULE_0__.dW)(block,items),shown:items.length}:{shown:0}}}),776:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Bq:()=>filled,Cf:()=>renderPage,bc:()=>renderEarlyPage,ul:()=>FILE_MAX_BYTES});
var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5392);var _fit_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
6460);var _sections_early_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3019);const DEFAULT_MAX_BYTES=900*1024;const FILE_MAX_BYTES=1e7;
function renderEarlyPage(report,options){return renderPage(_sections_early_js__WEBPACK_IMPORTED_MODULE_1__.U,report,options)}
function renderPage(sections,report,options){const maxBytes=options?.maxBytes??DEFAULT_MAX_BYTES;const[verdict,...rest]=filled(
sections,report);if(verdict===void 0)return"";const[first]=(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.W)([verdict],Number.MAX_SAFE_INTEGER);
const room=maxBytes-(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.$)(first?.markdown??"");const whole=(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.
W)(rest,room);if(whole.every(({state})=>state==="whole"))return assemble(first,"",whole);const longest=notice(rest.map(({
name})=>({name,markdown:"",state:"shortened"})),report);const fitted=(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.W)(rest,room-
(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__.$)(longest)-1);return assemble(first,notice(fitted,report),fitted)}function filled(entries,report){
return entries.map(section=>({...section,blocks:section.blocks(report)})).filter(({blocks})=>blocks.length>0)}function assemble(verdict,cutNotice,rest){
return[verdict?.markdown??"",cutNotice,...rest.map(({markdown})=>markdown)].filter(part=>part!=="").join("\n")}function notice(fitted,{
files}){const named=state=>fitted.filter(section=>section.state===state).map(({name})=>name).join(", ");const parts=[...named(
"shortened")===""?[]:[`shortened: ${named("shortened")}`],...named("dropped")===""?[]:[`left out: ${named("dropped")}`]];
const where=files.report===void 0?"the report file":`the report file ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(files.
report)}`;return`> Too long to be shown here; ${parts.join("; ")}. More is in ${where}, everything in the JSON file besi\
de it.
`}}),3195:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Xo:()=>splitRemedy,kd:()=>remedyMarkdown,si:()=>placeHolderNote});var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
9338);var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5392);const COPYABLE=/^(?:(?<words>.*?):\s+)?(?<copy>(?:az\s+|acknowledge:\s+|job-scan:\s+)\S.*)$/s;
const SHOWN_COPIES=20;function placeHolderNote(commands){return commands.some(command=>command.includes(_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__.
P))?[`${_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__.P} stands for a value that not every shell takes as it is: t\
he name is shown beside the command as data, everything is in the plan file. Quote it for your shell.`]:[]}function splitRemedy(remedy){
const{words,copy}=COPYABLE.exec(remedy)?.groups??{};if(copy===void 0)return{words:remedy,copy,language:"sh"};return{words,
copy,language:copy.startsWith("az")?"sh":"yaml"}}function remedyMarkdown(remedy,indent=""){return remediesMarkdown([splitRemedy(
remedy)],indent)}function remediesMarkdown(remedies,indent=""){const[first]=remedies;const copies=[...new Set(remedies.flatMap(
({copy})=>copy??[]))];const words=first?.words;if(copies.length===0)return`**What to do:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(words??"")}`;const shown=copies.slice(0,SHOWN_COPIES);const missing=copies.length-shown.length;const block=(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
EU)(first?.language??"sh",[...placeHolderNote(shown).map(note=>`# ${note}`),...shown,...missing>0?[`# and ${missing} mor\
e, for the others in the same way`]:[]]).trimEnd().split("\n").map(line=>`${indent}${line}`);const lead=words===void 0?"":
` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(words)}:`;return[`**What to do:**${lead}`,...block].join("\n")}}),4324:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Fn:()=>spelledIn,HM:()=>toTheMinute,HQ:()=>toTheSecond,KE:()=>listed,WQ:()=>whole,
ZC:()=>nameIn,dW:()=>withNote,fk:()=>toldIn,tp:()=>table,yZ:()=>collapsed,ys:()=>moreNote});var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
9879);var _domain_azure_short_name_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7231);var _domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4532);function whole(markdown){return{head:`${markdown.trimEnd()}
`,count:0,item:()=>"",tail:""}}function listed(head,items,markdown){const item=index=>items.slice(index,index+1).map(markdown).
join("");return{head:head===""?"":`${head}

`,count:items.length,item:index=>`${item(index).trimEnd()}
`,tail:""}}function table(heading,columns,items,cells){const above=heading===""?"":`${heading}

`;const rule=row(columns.map(()=>"---"));const rows=listed("",items,item=>row(cells(item)));return{...rows,head:`${above}${row(
columns)}${rule}`}}function collapsed(summary,block,open=false){const tag=open?"<details open>":"<details>";return{...block,
head:`${tag}
<summary>${summary}</summary>

${block.head}`,tail:`${block.tail}
</details>
`}}function renderBlock(block,shown=block.count){const items=Array.from({length:shown},(_,index)=>block.item(index));return withNote(
block,items)}function withNote(block,items){const missing=block.count-items.length;const note=missing>0?`
${moreNote(missing)}`:"";return`${block.head}${items.join("")}${note}${block.tail}`}function moreNote(missing){return`_\u2026\
 and ${missing} more, not shown here._
`}function spelledIn({spelling},id){return(0,_domain_own_entry_js__WEBPACK_IMPORTED_MODULE_0__.P)(spelling,id.toLowerCase())??
id}function nameIn(report,id){const{source,destination,workspaceName=""}=report;const groups=[source??[],destination??[]].
flat();return(0,_domain_azure_short_name_js__WEBPACK_IMPORTED_MODULE_1__.E)(spelledIn(report,id),groups.map(group=>(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.
RL)(group,workspaceName)))}function toldIn({source,destination,workspaceName=""},words){return[source??[],destination??[]].
flat().reduce((told,group)=>told.replaceAll((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.RL)(group,workspaceName),
workspaceName),words)}function toTheMinute(instant){return instant.replace("T"," ").replace(/:\d\d(\.\d+)?Z$/," UTC")}function toTheSecond(instant){
return instant.replace("T"," ").replace(/(\.\d+)?Z$/,"")}function row(cells){return`| ${cells.join(" | ")} |
`}}),3019:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Q:()=>early,U:()=>earlySections});var next_step=__nccwpck_require__2(546);var problems=__nccwpck_require__2(2354);var report_escape=__nccwpck_require__2(
5392);var section=__nccwpck_require__2(4324);;const tracesSection=({files,correlationId,toolVersion,mode,planDigest,outcome})=>{
const named=[["mode",mode],["start of the digest",outcome==="ready"?void 0:startOfDigest(planDigest)],["plan",files.plan],
["report",files.report],["journal",files.journal],["id map",files.idMap],["correlation id",correlationId],["Move Azure M\
L Workspace",toolVersion]];const parts=named.flatMap(([what,value])=>value===void 0?[]:[`${what} ${(0,report_escape.aY)(
value)}`]);return[(0,section.WQ)(`---

<sub>${parts.join(" \xB7 ")}</sub>`)]};function startOfDigest(digest){return digest?.replace("sha256:","").slice(0,12)}var verdict=__nccwpck_require__2(
7301);;const early={verdict:{name:"verdict",value:100,blocks:verdict.V},problems:{name:"problems",value:97,blocks:problems.
A},nextStep:{name:"next step",value:99,blocks:next_step.T},traces:{name:"files and ids",value:98.5,blocks:tracesSection}};
const earlySections=[early.verdict,early.problems,early.nextStep,early.traces]}),546:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{T:()=>nextStepSection});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5392);var _section_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4324);var _step_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
7247);const DIGEST=/^sha256:([0-9a-f]{64})$/;const SHORT_DIGEST=12;const reviewAndMove=report=>{const{planDigest,isReviewed,
environment}=report;if(planDigest===void 0)return[];if(isReviewed){return[`**Now:** somebody who did not write the pull \
request reviews this page and approves it${deadline(report)}: the plan ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(
shortDigest(planDigest))} is published on its head, and an approval counts for exactly this plan. The job that moves aft\
er the merge needs no digest:`,inputs(report,"move",[["gate","pull-request"]])]}if(environment!==void 0){return[`**Now:*\
* somebody who did not start the run reviews this page and approves the plan ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
aY)(shortDigest(planDigest))}${deadline(report)}: ${approval(report,environment)}. The job that moves then takes the pla\
n of this run; nobody copies a digest.`]}return[`**Now:** somebody reviews this page and approves exactly this plan${deadline(
report)}, by giving its digest to the job that moves:`,inputs(report,"move",[["approved-plan-digest",yamlText(planDigest)]])]};
function approval({runUrl,host},environment){const run=runUrl===void 0?"this run":`[this run](<${encodeURI(runUrl)}>)`;const words=host===
"azure-pipelines"?"_Review_, _Approve_":"_Review deployments_, _Approve and deploy_";return`open ${run}, where the envir\
onment ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)(environment)} waits: ${words}`}function restoreInputs(report){const{
isReviewed,planDigest}=report;const approved=isReviewed?[["gate","pull-request"]]:planDigest===void 0?[]:[["approved-pla\
n-digest",yamlText(planDigest)]];return inputs(report,"restore",[["restore","all"],...approved])}function deadline({planExpiresAt}){
return planExpiresAt===void 0?"":`, **by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__.
HM)(planExpiresAt))}**`}const lookAgain=report=>["**Now: do not start another move, and delete nothing.** Ask again wher\
e everything is, with the same plan file:",inputs(report,"status",[])];const validateAgain=()=>["Do what is said below, \
then run `validate` again. A new plan needs a new approval."];const goOn={ready:reviewAndMove,blocked:report=>afterBlocked[report.
failureReason??"not-ready"](report),moved:report=>report.postMoveTasks.length===0?[]:["A move does not carry everything.\
 This puts back what a program can; the rest is in the list below:",restoreInputs(report)],"partially-moved":lookAgain,"\
not-moved":report=>{if(!report.failed)return reviewAndMove(report);return report.failureReason==="prepare-failed"?repeat(
report):validateAgain()},unknown:lookAgain,restored:({followUp})=>followUp===void 0?[]:["Try what matters to you in the \
workspace, and tell whoever has the old ids. Below is also what may then be removed at the source, and the way back."],"\
restore-incomplete":report=>report.failed?["Do what is said below, then run `restore` again: what is right already is le\
ft alone."]:["Nothing was changed. This puts back what a program can, from the same plan file:",restoreInputs(report)]};
const mend=()=>["Nothing was changed in Azure. Do what is said below, then run `validate` again. A new plan needs a new \
approval."];const DISCOVER_AGAIN=["Nothing was changed in Azure. Do what is said below, then run `discover` again. What \
has a wave can go without the rest."];const VALIDATE_EACH=["Nothing was changed in Azure, and nothing was validated yet.\
 Validate and move each, wave after wave: moves of one wave can run side by side, two waves cannot, because Azure locks \
both groups of a move."];const repeat=({problems,planExpiresAt})=>{const where=problems.length>0?"above":"below";const until=planExpiresAt===
void 0?"":` The plan can be carried out **until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_section_js__WEBPACK_IMPORTED_MODULE_2__.
HM)(planExpiresAt))}**.`;return[`Do what is said ${where}, then run this again. Nothing was moved.${until}`]};const afterBlocked={
"invalid-input":repeat,"authentication-failed":repeat,"authorization-failed":repeat,"not-ready":mend,"validation-failed":mend,
"plan-missing":repeat,"plan-invalid":repeat,"plan-changed":()=>["Nothing was changed in Azure. What has changed is below\
."],"plan-expired":()=>["Nothing was changed in Azure. Run `validate` again and have the new plan approved."],"approval-\
missing":repeat,"gate-misconfigured":repeat,"prepare-failed":repeat,"move-failed":validateAgain,"move-partial":validateAgain,
"move-unknown":validateAgain,"verification-failed":mend,"restore-incomplete":repeat,throttled:repeat,"timed-out":repeat,
"internal-error":repeat};const nextStepSection=report=>{const steps=stepsOf(report);const paragraphs=[...steps.map(marked),
...unapproved(report)];return paragraphs.length===0?[]:[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.WQ)(paragraphs.map(one=>one.
trimEnd()).join("\n\n"))]};function marked(step,index){return index>0||step.startsWith("**")?step:`**Now:** ${step}`}function stepsOf(report){
if(report.outcome===void 0)return repeat(report);if(report.mode!=="discover")return goOn[report.outcome](report);return report.
failed?DISCOVER_AGAIN:VALIDATE_EACH}function unapproved({isUnapproved,planDigest}){if(!isUnapproved||planDigest===void 0)
return[];return["**Nobody approved this plan: the gate is `none`.**"]}function inputs(report,mode,more){const plan=report.
files.plan??report.planFile;const planFile=plan===void 0?[]:[["plan-file",yamlText(plan)]];return(0,_step_inputs_js__WEBPACK_IMPORTED_MODULE_1__.
a)(report,[["mode",mode],...planFile,...more])}function yamlText(value){return/^[\w./][\w./:-]*$/.test(value)?value:JSON.
stringify(value)}function shortDigest(planDigest){return DIGEST.exec(planDigest)?.[1]?.slice(0,SHORT_DIGEST)??planDigest}}),
2354:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{A:()=>problemsSection});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5392);var _remedy_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3195);var _section_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4324);const problemsSection=({problems})=>{if(problems.
length===0)return[];return[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.KE)("### What went wrong",problems,({sentence,remedy})=>`\
- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(sentence)}<br>${(0,_remedy_js__WEBPACK_IMPORTED_MODULE_1__.kd)(remedy,
"  ")}`)]}}),7301:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{N:()=>pageLinkSection,V:()=>verdictSection});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5392);var _section_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4324);var _visible_text_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
3057);var _verdict_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6898);const LONGEST_NAME=200;const verdictSection=report=>{
const{sign,headline}=(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__.V)(report);return[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.
WQ)([`## ${sign} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(headline)}`,...subject(report)].join("\n\n"))]};function subject({
workspaceName,source,destination}){const workspace=workspaceName===void 0?[]:[`Workspace ${name(workspaceName)}`];const isWithin=source?.
subscriptionId.toLowerCase()===destination?.subscriptionId.toLowerCase();const from=source===void 0?[]:[`from ${isWithin?
name(source.resourceGroup):group(source)}`];const to=destination===void 0?[]:[`to ${group(destination)}`];const way=[...workspace,
...from,...to].join(" ");return way===""?[]:[way]}function group({subscriptionId,resourceGroup}){return`${name(resourceGroup)}\
 (subscription ${name(subscriptionId)})`}function name(foreign){return(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0,
_visible_text_js__WEBPACK_IMPORTED_MODULE_3__.GH)(foreign,LONGEST_NAME))}const pageLinkSection=({runUrl,files})=>{if(runUrl===
void 0){return files.report===void 0?[]:[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.WQ)(`The whole page is in ${name(files.
report)}.`)]}return[(0,_section_js__WEBPACK_IMPORTED_MODULE_2__.WQ)(`[The whole page is in the summary of the run.](<${encodeURI(
runUrl)}>)`)]}}),7247:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{a:()=>stepInputs});var _domain_camel_case_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6956);
var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(633);var _domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
9338);var _escape_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5392);function stepInputs({host},inputs){if(host===
"terminal")return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.EU)("sh",[commandOf(inputs)]);const isPipelines=host==="azur\
e-pipelines";const spelled=inputs.map(([name,yaml])=>`  ${isPipelines?(0,_domain_camel_case_js__WEBPACK_IMPORTED_MODULE_2__.
x)(name):name}: ${yaml}`);return(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.EU)("yaml",[isPipelines?"inputs:":"with:",...spelled])}
function commandOf(inputs){const words=inputs.flatMap(([name,yaml])=>{const scalar=(0,_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__.
q)(yaml);const value=(0,_domain_shell_quote_js__WEBPACK_IMPORTED_MODULE_3__.r)(typeof scalar==="string"?scalar:yaml);return name===
"mode"?[value]:[`--${name}`,value]});const isWhole=inputs.some(([name])=>name==="mode");return[...isWhole?["move-azure-m\
l-workspace"]:[],...words].join(" ")}}),9090:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Dd:()=>plainNames,Nr:()=>tellingOf,gf:()=>whyOf,hc:()=>newWarningsOf,zB:()=>SHOWN_NAMES});
var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(716);var _section_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4324);const SHOWN_NAMES=4;const TELLING=new Set(["policy-denies","missing-permission","region-differs","quota-short"]);function tellingOf({
rule,certainty,evidence}){const isTelling=certainty!=="observed"||rule.startsWith("arm-")||TELLING.has(rule);return isTelling?
evidence.slice(0,SHOWN_NAMES):[]}function whyOf(finding,report){const seen=tellingOf(finding).map(({field,value})=>`${field}\
 ${value}`);const why=(0,_section_js__WEBPACK_IMPORTED_MODULE_0__.fk)(report,finding.why);return seen.length===0?why:`${why}\
 Seen: ${seen.join(", ").replace(/\.$/,"")}.`}function plainNames(findings,report){const names=new Set(findings.slice(0,
SHOWN_NAMES).map(({label,subject})=>label??(0,_section_js__WEBPACK_IMPORTED_MODULE_0__.ZC)(report,subject)));const more=findings.
length-Math.min(findings.length,SHOWN_NAMES);return`${[...names].join(", ")}${more>0?` and ${more} more`:""}`}function newWarningsOf({
findings,toldBefore}){const keyOf=({rule,subject})=>`${rule} ${subject.toLowerCase()}`;const told=new Set(toldBefore.map(
keyOf));return(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.nZ)(findings).filter(finding=>!told.has(keyOf(finding)))}}),
6898:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{V:()=>verdictOf,m:()=>countsOf});var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(716);var _domain_counted_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
427);const outcomeHeadlines={ready:({preparation,batch})=>batch!==void 0?foundHeadline(batch):preparation.length===0?"Re\
ady to move":`Ready to move, after ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(preparation.length,"change")}\
 in Azure`,blocked:()=>"Blocked",moved:({resources})=>`Moved: ${resourcesAre(resources.length)} at the destination`,"par\
tially-moved":report=>`Partly moved: ${countAt(report,"moved")} of ${resourcesAre(report.resources.length)} at the desti\
nation`,"not-moved":({resources})=>resources.length===1?"Not moved: the resource is still at the source":`Not moved: all\
 ${resources.length} resources are still at the source`,unknown:report=>{const count=countAt(report,"unknown")+countAt(report,
void 0);return count===0?"Nobody knows yet whether the move has ended":`Nobody knows yet where ${resourcesAre(count)}`},
restored:report=>{const back=(report.restoration??[]).filter(({state})=>state==="done").length;if(neverMoved(report)){return`\
Nothing has moved: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(back,"thing")} put back where the move had be\
gun to take it away`}return back===0?"Nothing is left to put back":`Restored: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)(back,"thing")} put back, as asked for`},"restore-incomplete":({restoration,failed})=>{if(restoration===void 0)return"\
Not restored";const open=restoration.filter(({state})=>state!=="right"&&state!=="done");const asked=open.filter(({isChosen})=>isChosen||
!failed);return failed?`Not everything that was asked for is back: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)(asked.length,"thing")} missing`:`${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(asked.length,"thing")} left \
to put back`}};const reasonHeadlines={"invalid-input":({problems})=>problems.length<=1?"Not started: an input must be co\
rrected":`Not started: ${problems.length} inputs must be corrected`,"authentication-failed":()=>"Not started: signing in\
 to Azure failed","authorization-failed":()=>"Blocked: Azure does not allow this identity to do it","not-ready":({findings,
mode,batch})=>{if(mode==="discover")return notFoundHeadline(batch);const blockers=(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.
be)(findings).length;if(blockers>0)return`Blocked: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(blockers,"thi\
ng stops","things stop")} this move`;const warnings=(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.nZ)(findings).
length;return warnings>0?`Failed because of ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(warnings,"warning")}`:
"Blocked: what was to be moved is not there"},"validation-failed":({findings})=>{const blockers=(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.
be)(findings);const isUnclear=blockers.length>0&&blockers.every(({certainty})=>certainty==="unknown");return`Blocked: Az\
ure ${isUnclear?"gave no clear answer about":"refuses"} this move`},"plan-missing":()=>"Blocked: the plan or its approva\
l was not given","plan-invalid":()=>"Blocked: the plan is not the one that was approved","plan-changed":({differences})=>`\
Blocked: Azure has changed since the plan was made (${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(differences.
move.length+differences.surroundings.length,"difference")})`,"plan-expired":()=>"Blocked: the plan is too old","approval\
-missing":()=>"Blocked: the approval is missing","gate-misconfigured":()=>"Blocked: the approval is not set up, or could\
 not be seen","prepare-failed":()=>"A step before the move did not succeed","move-failed":()=>"Azure ended the move with\
 an error","move-partial":()=>"Azure ended the move before everything was moved","move-unknown":()=>"What became of the \
move request is not known","verification-failed":({problems})=>`Verification failed: ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)(problems.length,"thing")} at the destination not as expected`,"restore-incomplete":()=>"Not everything that was asked\
 for is back",throttled:()=>"Azure was too busy to answer in time","timed-out":()=>"The time limit of this run passed be\
fore the end was known","internal-error":()=>"This action met an error that it did not expect"};const impliedReasons={ready:[],
blocked:[],moved:[],"partially-moved":["move-partial"],"not-moved":[],unknown:["move-unknown"],restored:[],"restore-inco\
mplete":["restore-incomplete"]};const signs={ready:"\u2714",blocked:"\u2716",moved:"\u2714","partially-moved":"\u26A0","\
not-moved":"\u2139",unknown:"?",restored:"\u2714","restore-incomplete":"\u26A0"};function verdictOf(report){return{sign:signOf(
report),headline:headlineOf(report)}}function headlineOf(report){const{outcome,failureReason}=report;const reason=failureReason===
void 0?void 0:reasonHeadlines[failureReason](report);if(outcome===void 0)return reason??"Ended without a verdict";if(outcome===
"blocked")return reason??outcomeHeadlines.blocked(report);const headline=outcomeHeadlines[outcome](report);const implied=failureReason===
void 0||impliedReasons[outcome].includes(failureReason);return implied?headline:`${headline}. ${reason??""}`}function neverMoved({
resources}){return resources.length>0&&resources.every(({place})=>place==="stayed")}function signOf(report){const{outcome,
failed}=report;if(outcome===void 0)return"\u2716";const sign=outcome==="restored"&&neverMoved(report)?"\u2139":signs[outcome];
return failed&&(sign==="\u2714"||sign==="\u2139")?"\u26A0":sign}function foundHeadline(batch){const found=(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)(batch.filter(({state})=>state==="found").length,"workspace");if(batch.every(({state})=>state==="there")){return"Every\
thing is at its destination: nothing is left to move"}const waves=new Set(batch.flatMap(({wave})=>wave??[])).size;return waves===
0?`Found ${found}`:`Found ${found} to move, in ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(waves,"wave")}`}function notFoundHeadline(batch){
if(batch===void 0)return"Blocked: the workspaces could not be listed";const open=batch.filter(({state})=>state!=="found"&&
state!=="there").length;return open===0?"Blocked: there is nothing to move":`Blocked: ${open} of ${(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)(batch.length,"workspace")} cannot be put into a wave`}function countsOf({findings}){return[(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)((0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.be)(findings).length,"blocker"),(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.
h)((0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.nZ)(findings).length,"warning"),`${(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__.
F9)(findings).length} not readable`].join(", ")}function countAt(report,place){return report.resources.filter(resource=>resource.
place===place).length}function resourcesAre(count){return(0,_domain_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(count,"re\
source is","resources are")}}),3057:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{GH:()=>startOf,Q6:()=>visibleText,f$:()=>shownText});const CLIPPED_AT=4e3;const BREAKS=/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
const INVISIBLE=/(?!(?<=##)\u200B(?=(?:vso)?\[)|(?<=^\s*)\u200B(?=::))[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/giu;
const COMMANDS=/(?<=##)(?=(?:vso)?\[)|(?<=^\s*)(?=::)/gi;const ZERO_WIDTH_SPACE="\u200B";function visibleText(foreign){return parted(
shownText(foreign))}function parted(shown){return shown.replace(COMMANDS,ZERO_WIDTH_SPACE)}function shownText(foreign){return clipped(
foreign).replace(BREAKS," ").trim().replace(INVISIBLE,codePointName)}function startOf(text,limit){return text.slice(0,limit).
replace(/[\uD800-\uDBFF]$/,"")}function clipped(text){if(text.length<=CLIPPED_AT)return text;const start=startOf(text,CLIPPED_AT);
return`${start} \u2026 (${text.length-start.length} more characters)`}function codePointName(character){const hex=(character.
codePointAt(0)??0).toString(16).toUpperCase();return`[U+${hex.padStart(4,"0")}]`}})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]=
{exports:{}};var threw=true;try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__);
threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__;
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).
slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var webpackQueues=typeof Symbol==="function"?Symbol("we\
bpack queues"):"__webpack_queues__";var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_e\
xports__";var webpackError=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__";var resolveQueue=queue=>{
if(queue&&queue.d<1){queue.d=1;queue.forEach(fn=>fn.r--);queue.forEach(fn=>fn.r--?fn.r++:fn())}};var wrapDeps=deps=>deps.
map(dep=>{if(dep!==null&&typeof dep==="object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0;dep.
then(r=>{obj[webpackExports]=r;resolveQueue(queue)},e=>{obj[webpackError]=e;resolveQueue(queue)});var obj={};obj[webpackQueues]=
fn=>fn(queue);return obj}}var ret={};ret[webpackQueues]=x=>{};ret[webpackExports]=dep;return ret});__nccwpck_require__.a=
(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set;var exports=module.exports;var currentDeps;
var outerResolve;var reject;var promise=new Promise((resolve,rej)=>{reject=rej;outerResolve=resolve});promise[webpackExports]=
exports;promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}));module.exports=promise;
body(deps=>{currentDeps=wrapDeps(deps);var fn;var getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];
return d[webpackExports]});var promise2=new Promise(resolve=>{fn=()=>resolve(getResult);fn.r=0;var fnQueue=q=>q!==queue&&
!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.
r?promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)));queue&&queue.
d<0&&(queue.d=0)}})();(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__;var leafPrototypes;
__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value);if(mode&8)return value;if(typeof value==="object"&&
value){if(mode&4&&value.__esModule)return value;if(mode&16&&typeof value.then==="function")return value}var ns=Object.create(
null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current)){Object.
getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])}def["default"]=()=>value;__nccwpck_require__.d(ns,def);
return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,
key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();
(()=>{__nccwpck_require__.f={};__nccwpck_require__.e=chunkId=>{return Promise.all(Object.keys(__nccwpck_require__.f).reduce(
(promises,key)=>{__nccwpck_require__.f[key](chunkId,promises);return promises},[]))}})();(()=>{__nccwpck_require__.u=chunkId=>{
return""+chunkId+".index.js"}})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();
(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(exports,
Symbol.toStringTag,{value:"Module"})}Object.defineProperty(exports,"__esModule",{value:true})}})();(()=>{var installedChunks={
792:0};var installChunk=data=>{var{ids,modules,runtime}=data;var moduleId,chunkId,i=0;for(moduleId in modules){if(__nccwpck_require__.
o(modules,moduleId)){__nccwpck_require__.m[moduleId]=modules[moduleId]}}if(runtime)runtime(__nccwpck_require__);for(;i<ids.
length;i++){chunkId=ids[i];if(__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]){installedChunks[chunkId][0]()}
installedChunks[ids[i]]=0}};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,
chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0){if(installedChunkData){promises.push(installedChunkData[1])}else{
if(true){var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{if(installedChunks[chunkId]!==0)installedChunks[chunkId]=
void 0;throw e});var promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);
promises.push(installedChunkData[1]=promise)}}}}})();var __webpack_exports__=__nccwpck_require__(5330);__webpack_exports__=
await __webpack_exports__;
