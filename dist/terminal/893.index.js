const id=893;const ids=[893];const modules={2893:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openCredential:()=>openCredential});var esm=__webpack_require__(8386);var given_up=__webpack_require__(
3278);;const KEEP_MS=6e4;const ANSWER_WITHIN_MS=2e4;const PAUSES_MS=[1e3,4e3];const LASTING=/ACTIONS_ID_TOKEN_REQUEST|only through a service connection/;
function assertionFrom(idToken,audience,clock){let kept;return async()=>{if(kept===void 0||clock.now()>=kept.until){kept=
{assertion:asked(()=>idToken(audience),clock),until:clock.now()+KEEP_MS}}try{return await kept.assertion}catch(error){kept=
void 0;throw error}}}async function asked(ask,clock){for(const pause of[...PAUSES_MS,void 0]){try{return await askedOnce(
ask,clock)}catch(error){const isLasting=LASTING.test(error instanceof Error?error.message:"");if(pause===void 0||isLasting)
throw error;await clock.sleep(pause)}}throw new Error("the host was not asked for an identity token")}async function askedOnce(ask,clock){
const limit=clock.within(ANSWER_WITHIN_MS);const what="the identity token of the host";const token=await(0,given_up.bW)(
ask(),limit,what,ANSWER_WITHIN_MS);if(token==="")throw new Error("The host answered with an empty identity token");return token}
var authentication_error=__webpack_require__(4306);var clouds=__webpack_require__(6566);;function openConnection(connection,options){
switch(connection.scheme){case"workload-identity-federation":return openFederated(connection,{...options});case"secret":{
const{tenantId,clientId,secret}=complete(connection);return new esm.HC(tenantId,clientId,secret,{...options})}case"certi\
ficate":{const{tenantId,clientId,certificatePem}=complete(connection);const certificate={certificate:certificatePem};return new esm.
m0(tenantId,clientId,certificate,{...options})}case"managed-identity":{const{clientId}=connection;const named=clientId===
void 0?{}:{clientId};return new esm.NC({...options,...named})}case"unsupported":throw(0,authentication_error.o)(`The ser\
vice connection signs in by ${connection.named}, which is not supported.`,"Use a service connection with workload identi\
ty federation, a service principal or a managed identity.")}}function openFederated(connection,options){const{tenantId,clientId,
connectionId,accessToken}=complete(connection);return new esm.QW(tenantId,clientId,connectionId,accessToken,options)}function complete(connection){
const missing=Object.entries(connection).filter(([,value])=>value==="").map(([field])=>field);if(missing.length===0)return connection;
throw(0,authentication_error.o)(`The service connection lacks ${missing.join(", ")}.`,"Verify the service connection in \
the project settings, and that this pipeline may use it.")};const ID_TOKEN_VARIABLE="ACTIONS_ID_TOKEN_REQUEST_URL";const CLI_WITHIN_MS=6e4;
const openers={auto:context=>openGiven(context)??(isNamed(context)?openOidc(context):openSignedIn(context)),oidc:context=>{
const{connection}=context;if(connection!==void 0&&connection.scheme!=="workload-identity-federation"){throw(0,authentication_error.
o)("Federated sign-in (oidc) needs a service connection with workload identity federation.","Convert the service connect\
ion, name another one, or give auto in place of oidc.")}return openGiven(context)??openOidc(context)},"azure-cli":openCli,
"managed-identity":openManagedIdentity,environment:context=>new esm.lp(sdkOptions(context))};function openCredential(context){
return openers[context.signIn.method](context)}function openGiven(context){const{connection}=context;return connection===
void 0?void 0:openConnection(connection,sdkOptions(context))}function openOidc(context){const{tenantId,clientId}=federatedIds(
context);if(tenantId===void 0||clientId===void 0){throw(0,authentication_error.o)("Federated sign-in (oidc) needs a tena\
nt and a client id.","Give tenant-id and client-id, or set AZURE_TENANT_ID and AZURE_CLIENT_ID.")}const{GITHUB_ACTIONS:onGithub,
[ID_TOKEN_VARIABLE]:askAt}=context.environment;if(onGithub==="true"&&given(askAt)===void 0){throw(0,authentication_error.
o)("Federated sign-in (oidc) needs an identity token, and this job may not ask for one.","Grant the job `permissions: id\
-token: write`. Jobs of pull requests from forks never get it.")}const{audience=clouds.P[context.signIn.cloud].federationAudience}=context.
signIn;const assertion=assertionFrom(context.idToken,audience,context.clock);return new esm.XI(tenantId,clientId,assertion,
sdkOptions(context))}function openSignedIn(context){return new esm.Rk(openCli(context),openManagedIdentity(context))}function openCli({
signIn}){return new esm.nG({processTimeoutInMs:CLI_WITHIN_MS,...signIn.tenantId===void 0?{}:{tenantId:signIn.tenantId}})}
function openManagedIdentity(context){const{clientId}=context.signIn;const options=sdkOptions(context);return new esm.NC(
clientId===void 0?options:{...options,clientId})}function isNamed(context){const{tenantId,clientId}=federatedIds(context);
return tenantId!==void 0&&clientId!==void 0}function federatedIds({signIn,environment}){return{tenantId:given(signIn.tenantId)??
given(environment["AZURE_TENANT_ID"]),clientId:given(signIn.clientId)??given(environment["AZURE_CLIENT_ID"])}}function given(value){
return value===void 0||value.trim()===""?void 0:value.trim()}function sdkOptions({signIn,http}){return{authorityHost:clouds.
P[signIn.cloud].authorityHost,retryOptions:{maxRetries:2,maxRetryDelayInMs:2e3},httpClient:http}}})};export{id,ids,modules};
