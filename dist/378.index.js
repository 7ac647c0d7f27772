export const id = 378;
export const ids = [378];
export const modules = {

/***/ 9735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ planAsJson),
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);

/** A plan as plain JSON: what is hashed and what is written. */
function planAsJson(plan) {
    const { origin, content } = plan;
    return {
        schemaVersion: plan.schemaVersion,
        origin: { ...origin },
        content: {
            source: { ...content.source },
            destination: { ...content.destination },
            workspaceName: content.workspaceName,
            associated: content.associated,
            jobScan: content.jobScan,
            resources: content.resources.map((resource) => ({ ...resource })),
            findings: content.findings.map((finding) => ({ ...finding })),
            acknowledged: content.acknowledged,
            prepare: content.prepare,
            restore: content.restore,
            collections: content.collections,
        },
    };
}
/** The digest a person approves: `sha256:` and 64 hex digits over the whole plan, its origin included. */
function planDigest(plan) {
    return `sha256:${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHash */ .t)(planAsJson(plan))}`;
}
/** The first twelve hex digits, for titles and comments. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PLAN_SCHEMA_VERSION)
/* harmony export */ });
const PLAN_SCHEMA_VERSION = 1;


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4991);
/* harmony import */ var _stages_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8737);
/* harmony import */ var _stages_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5301);
/* harmony import */ var _begun_move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _end_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1513);
/* harmony import */ var _note_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3171);
/* harmony import */ var _order_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8133);







/**
 * Mode `status`: where each resource of the plan is now. Follows a move that is on its way to its end; changes nothing.
 * A plan that was not carried out yet is no failure: everything stayed, and nothing holds the groups.
 */
async function status(request, ports, run) {
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    const signed = await (0,_stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPlan */ .Yq)(ports.files, request.planFile);
    (0,_stages_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAgreement */ .OS)(request.expected, signed);
    (0,_note_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .notePlan */ ._)(run, signed);
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    const { plan } = signed;
    const tools = { reader, clock: ports.clock, log: ports.log };
    const watched = await (0,_stages_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watch */ .w)(tools, (0,_order_of_js__WEBPACK_IMPORTED_MODULE_6__/* .orderOf */ .m)(plan), plan.content.resources, {
        deadline,
        sent: false,
    });
    (0,_end_move_js__WEBPACK_IMPORTED_MODULE_4__/* .noteWhereabouts */ .u)(run, watched.seen);
    run.mark('Looked every resource up on both sides');
    if ((0,_stages_look_js__WEBPACK_IMPORTED_MODULE_1__/* .overallPlace */ .Pz)(watched.seen) === 'all-stayed' && watched.groups === 'free') {
        run.end({ outcome: 'not-moved', failureReason: undefined, failed: false });
        return;
    }
    const said = (0,_begun_move_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFromLooking */ .kp)(watched);
    await (0,_end_move_js__WEBPACK_IMPORTED_MODULE_4__/* .endMove */ .v)({ reader, signed, said, watched, request, ports, run });
}


/***/ }),

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* unused harmony exports LOCK_WINDOW_MS, duration */
/** ARM holds both groups for at most four hours (Microsoft: Move Azure resources, frequently asked questions). */
const LOCK_WINDOW_MS = 4 * 60 * 60_000;
/** One line a person reads while waiting: phase, time gone, polls, and for a move what is left of ARM's lock window. */
function progressLine(phase, tick) {
    const gone = `${phase}: ${duration(tick.elapsedMs)} gone, poll ${tick.polls}`;
    const next = `next in ${Math.ceil(tick.nextInMs / 1000)} s`;
    if (phase === 'validating')
        return `${gone}, ${next}`;
    const left = Math.max(0, LOCK_WINDOW_MS - tick.elapsedMs);
    return `${gone}, ${duration(left)} left of the lock window, ${next}`;
}
/** Milliseconds as `1 h 02 min` or `3 min 07 s`. */
function duration(ms) {
    const seconds = Math.floor(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (hours > 0)
        return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
    return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
}


/***/ })

};
