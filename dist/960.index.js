export const id = 960;
export const ids = [960];
export const modules = {

/***/ 5960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSignInHttp: () => (/* binding */ openSignInHttp)
/* harmony export */ });
/* unused harmony export SignInHttp */
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8806);
/* harmony import */ var _domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);


/** A sign-in address that has said nothing for so long says nothing more. */
const ANSWER_WITHIN_MS = 20_000;
/**
 * The HTTP client of the sign-in library. It gives up on an address that is silent, which that
 * library would wait for without end, and keeps what last went wrong on the wire: the library
 * reports `network_error` for a private authority, a proxy's refusal and a dead address alike.
 */
class SignInHttp {
    #http;
    #clock;
    #failure;
    constructor(http, clock) {
        this.#http = http;
        this.#clock = clock;
    }
    /** What went wrong last since it was asked for; undefined when the last answer was one. */
    takeFailure() {
        const failure = this.#failure;
        this.#failure = undefined;
        return failure;
    }
    async sendRequest(request) {
        const limit = this.#clock.within(ANSWER_WITHIN_MS);
        const { host } = new URL(request.url);
        // The library always brings a signal of its own, which it aborts for nobody.
        request.abortSignal = limit;
        try {
            const response = await this.#http.sendRequest(request);
            this.#failure = failureIn(response, host);
            return response;
        }
        catch (error) {
            this.#failure = limit.aborted
                ? new Error(`${host} did not answer within ${ANSWER_WITHIN_MS / 1000} seconds (ETIMEDOUT)`)
                : new Error(`${host} could not be reached`, { cause: error });
            throw error;
        }
    }
}
// A proxy that refuses the tunnel answers in place of the address. Entra itself answers in JSON.
function failureIn({ status, headers }, host) {
    const isJson = /\bjson\b/i.test(headers.get('Content-Type') ?? '');
    if (status !== 407 && isJson)
        return undefined;
    return new Error((0,_domain_causes_network_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredInPlaceOf */ .B0)(host, status));
}
/** The client of the SDK with a limit; loaded with the credentials. */
function openSignInHttp(clock) {
    return new SignInHttp((0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createDefaultHttpClient */ .fl)(), clock);
}


/***/ })

};
