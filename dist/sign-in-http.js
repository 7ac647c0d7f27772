const id=960;const ids=[960];const modules={5960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openSignInHttp:()=>openSignInHttp});
var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8806);var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(613);var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3871);var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(633);const ANSWER_WITHIN_MS=2e4;class SignInHttp{#http;#clock;#failure;constructor(http,clock){this.#http=http;this.#clock=
clock}takeFailure(){const failure=this.#failure;this.#failure=void 0;return failure}async sendRequest(request){const limit=this.#clock.within(ANSWER_WITHIN_MS);const{host}=new URL(request.url);request.
abortSignal=limit;try{const response=await this.#http.sendRequest(request);this.#failure=failureIn(response,host);return response}catch(error){this.#failure=limit.aborted?new Error(`${host} did not an\
swer within ${ANSWER_WITHIN_MS/1e3} seconds (ETIMEDOUT)`):new Error(`${host} could not be reached`,{cause:error});throw error}}}function failureIn(response,host){const{status,headers,bodyAsText}=response;
const isJson=/\bjson\b/i.test(headers.get("Content-Type")??"");const body=(0,_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(bodyAsText??"");if(status!==407&&isJson){if(status<400||(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__.
$6)(body,"error")!==void 0)return void 0;const message=(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__.$6)(body,"message");if(message!==void 0)return new Error(`${host} answered ${status}: ${message}`)}
return new Error((0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_1__.B0)(host,status))}function openSignInHttp(clock){return new SignInHttp((0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__.
fl)(),clock)}})};export{id,ids,modules};
