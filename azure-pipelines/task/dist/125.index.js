export const id = 125;
export const ids = [125];
export const modules = {

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ locateAfterMove)
/* harmony export */ });
/* harmony import */ var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4406);
/* harmony import */ var _stages_move_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6465);
/* harmony import */ var _order_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3790);



/**
 * Where everything is after a move was sent. It is waited for until the groups are free wherever
 * something may still be on its way: when nobody knows what became of the request, when Azure says
 * that the move failed (its second phase may go on), and when the request was refused because of a
 * conflict, perhaps with a move of the same resources.
 *
 * @param deadline milliseconds since the epoch.
 */
async function locateAfterMove({ azureStatus, error }, reader, plan, deadline, ports) {
    const { resources } = plan.content;
    const conflict = azureStatus === 'refused' && error?.status === 409;
    if (azureStatus === 'uncertain' || azureStatus === 'failed' || conflict) {
        const tools = { reader, clock: ports.clock, log: ports.log };
        return (0,_stages_move_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watch */ .w)(tools, (0,_order_of_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .m)(plan), resources, { deadline, sent: true });
    }
    return { seen: await (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .locatePatiently */ .jw)(reader, resources), groups: 'not-asked' };
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SF: () => (/* binding */ endIfBegun),
  ud: () => (/* binding */ endIfMovedMeanwhile),
  q6: () => (/* binding */ endIfUnderWay),
  ox: () => (/* binding */ mayHaveBeenCarriedOut),
  kp: () => (/* binding */ reportFromLooking)
});

// EXTERNAL MODULE: ./src/stages/move/locate-resources.js + 1 modules
var locate_resources = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
// EXTERNAL MODULE: ./src/stages/move/watch.js
var watch = __webpack_require__(6465);
// EXTERNAL MODULE: ./src/stages/move/move.js
var move = __webpack_require__(2793);
// EXTERNAL MODULE: ./src/stages/journal/journal.js
var journal_journal = __webpack_require__(945);
// EXTERNAL MODULE: ./src/modes/parts/finish-move.js + 7 modules
var finish_move = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __webpack_require__(8971);
// EXTERNAL MODULE: ./src/modes/parts/locate-after-move.js
var locate_after_move = __webpack_require__(820);
;// CONCATENATED MODULE: ./src/modes/parts/follow-journaled-move.js





/**
 * Follows a move that an earlier run sent, by the Location it wrote into its journal, to its end.
 * Sends nothing. The Location names the source group and not the run (arm-move: the operation id),
 * so that its answer decides nothing alone: everything is looked up afterwards.
 */
async function followJournaledMove(begun, location) {
    const { reader, signed, deadline, ports, request, run } = begun;
    const { clock, log, files } = ports;
    log.info('An earlier run sent this move, and Azure took it. Following it; nothing is sent.');
    run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
    run.mark('Found already begun: followed by the Location in the journal');
    const path = (0,file_names/* filesBeside */.G)(request.planFile).journal;
    run.noteFile({ journal: path });
    const journal = (0,journal_journal/* openJournal */._)(files, clock, path, {
        correlationId: reader.correlationId,
        planDigest: signed.digest,
    });
    const tools = { reader, clock, log, journal };
    // Nobody has asked for a while: the first question is put at once.
    const said = await (0,move/* follow */.e)(location, 0, deadline, tools);
    run.note({ armError: said.error });
    const watched = await (0,locate_after_move/* locateAfterMove */.Y)(said, reader, signed.plan, deadline, ports);
    await (0,finish_move/* finishMove */.j)({ reader, signed, said, watched, request, deadline, ports, run });
}

// EXTERNAL MODULE: ./src/modes/parts/order-of.js
var order_of = __webpack_require__(3790);
;// CONCATENATED MODULE: ./src/modes/parts/resume-move.js







/** A request that was sent less than this ago may not show yet: Azure is asked only after it. */
const SETTLING_MS = 20_000;
/**
 * A move that was already begun is not sent again: what is still on its way is followed or watched,
 * what is found moved is verified, a partial move is reported. True when the run has ended here.
 */
async function endIfBegun(begun) {
    const { reader, signed, request, ports } = begun;
    if (!mayHaveBeenCarriedOut(signed))
        return false;
    const seen = await (0,locate_resources/* locateResources */.qS)(reader, signed.plan.content.resources);
    if ((0,locate_resources/* overallPlace */.Pz)(seen) === 'all-moved') {
        await endAs(begun, { seen, groups: 'not-asked' });
        return true;
    }
    const journal = await ports.files.read((0,file_names/* filesBeside */.G)(request.planFile).journal);
    const earlier = (0,read_journal/* readEarlierMove */.yn)(journal, signed.digest);
    if (earlier?.location !== undefined) {
        await followJournaledMove(begun, earlier.location);
        return true;
    }
    if (earlier !== undefined)
        return endIfLost(begun, earlier);
    // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake
    // at the destination, a resource that is gone) is a change since the approval, and the inventory
    // will say which.
    if (!seen.some(hasMoved))
        return false;
    await endAs(begun, await watchOn(begun));
    return true;
}
/**
 * When Azure answers the validation that a move holds the groups, it may be the move of this very
 * plan, sent by a run that was lost: it is watched to its end before anything is judged. True when
 * the run has ended here; false when the groups are free and nothing was moved, and everything has
 * to be read anew.
 */
async function endIfUnderWay(begun) {
    begun.ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
    const watched = await watchOn(begun);
    if (hasLeftNothing(watched))
        return false;
    await endAs(begun, watched);
    return true;
}
/**
 * A move that ended while this run was reading looks like a change: one more look before it is
 * called one.
 */
async function endIfMovedMeanwhile(begun) {
    if (!mayHaveBeenCarriedOut(begun.signed))
        return false;
    const seen = await (0,locate_resources/* locateResources */.qS)(begun.reader, begun.signed.plan.content.resources);
    if (!seen.some(hasMoved))
        return false;
    const done = (0,locate_resources/* overallPlace */.Pz)(seen) === 'all-moved';
    await endAs(begun, done ? { seen, groups: 'not-asked' } : await watchOn(begun));
    return true;
}
/** What is to be said for a move of which only the places are known. */
function reportFromLooking({ groups }) {
    return groups === 'busy'
        ? {
            azureStatus: 'timed-out',
            why: 'An operation still holds the resource groups.',
            error: undefined,
        }
        : { azureStatus: 'uncertain', why: undefined, error: undefined };
}
/** No run carries out a plan that is blocked or that never saw the workspace. */
function mayHaveBeenCarriedOut({ plan: { content } }) {
    const blocked = content.findings.some(({ severity, acknowledged, prepared }) => severity === 'blocker' && !acknowledged && !prepared);
    return !blocked && content.resources.every(({ fingerprint }) => fingerprint !== '');
}
// An earlier run sent the move, or was about to, and Azure's answer is not known. Where that run
// died before it could hear one, and Azure says that the groups are free and everything is where it
// was, nothing was begun, and this run is the first. Where Azure's answer left it open, a new plan
// has to be made: one plan is sent once.
async function endIfLost(begun, earlier) {
    const { clock, log } = begun.ports;
    log.info('The journal says that an earlier run sent this move, and not what became of it.');
    const settled = earlier.sentAt + SETTLING_MS - clock.now();
    if (settled > 0)
        await clock.sleep(Math.min(settled, SETTLING_MS));
    const watched = await watchOn(begun);
    if (hasLeftNothing(watched) && !earlier.uncertain)
        return false;
    await endAs(begun, watched);
    return true;
}
function hasLeftNothing({ seen, groups }) {
    return groups === 'free' && (0,locate_resources/* overallPlace */.Pz)(seen) === 'all-stayed';
}
function hasMoved({ place }) {
    return place === 'moved';
}
function watchOn({ reader, signed, deadline, ports }) {
    const { plan } = signed;
    const tools = { reader, clock: ports.clock, log: ports.log };
    return (0,watch/* watch */.w)(tools, (0,order_of/* orderOf */.m)(plan), plan.content.resources, { deadline, sent: false });
}
async function endAs(begun, watched) {
    begun.run.mark('Found already begun: nothing was sent');
    const said = reportFromLooking(watched);
    const why = said.why ?? 'The move was begun by an earlier run.';
    await (0,finish_move/* finishMove */.j)({ ...begun, said: { ...said, why }, watched });
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8723);
/* harmony import */ var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4406);
/* harmony import */ var _stages_move_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6465);
/* harmony import */ var _parts_resume_move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6620);
/* harmony import */ var _parts_finish_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1549);
/* harmony import */ var _parts_report_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4660);
/* harmony import */ var _parts_order_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3790);
/* harmony import */ var _parts_run_restore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6358);








/**
 * Mode `status`: where each resource of the plan is now. Follows a move that is on its way to its
 * end; changes nothing. After a move it looks as well what is left to be put back. A plan that was
 * not carried out yet is no failure: everything stayed, and nothing holds the groups.
 */
async function status(request, ports, run) {
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    const signed = await (0,_stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPlan */ .Yq)(ports.files, request.planFile);
    (0,_stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAgreement */ .OS)(request.expected, signed);
    (0,_parts_report_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPlan */ ._)(run, signed);
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    const { plan } = signed;
    const tools = { reader, clock: ports.clock, log: ports.log };
    const watched = await (0,_stages_move_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watch */ .w)(tools, (0,_parts_order_of_js__WEBPACK_IMPORTED_MODULE_7__/* .orderOf */ .m)(plan), plan.content.resources, {
        deadline,
        sent: false,
    });
    (0,_parts_finish_move_js__WEBPACK_IMPORTED_MODULE_4__/* .noteWhereabouts */ .u)(run, watched.seen);
    run.mark('Looked every resource up on both sides');
    if ((0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .overallPlace */ .Pz)(watched.seen) === 'all-stayed' && watched.groups === 'free') {
        run.end({ outcome: 'not-moved', failureReason: undefined, failed: false });
        return;
    }
    const said = (0,_parts_resume_move_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFromLooking */ .kp)(watched);
    await (0,_parts_finish_move_js__WEBPACK_IMPORTED_MODULE_4__/* .finishMove */ .j)({ reader, signed, said, watched, request, deadline, ports, run });
    const { outcome, failed, newWorkspaceId: workspaceId } = run.report();
    if (outcome !== 'moved' || failed || workspaceId === undefined)
        return;
    const asked = { ...request, restore: 'report' };
    const known = { reader, signed, request: asked, workspaceId, hasMoved: true, deadline };
    await (0,_parts_run_restore_js__WEBPACK_IMPORTED_MODULE_5__/* .noteWhatIsLeft */ .S)({ ...known, ports, run });
}


/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ move),
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5140);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9487);


/**
 * Sends the move, once, and follows it to its end or to the deadline. The Location is in the
 * journal before it is polled for the first time, so that a later run can find this very move
 * again. Raises ProductError only when nothing was sent; once the request is out, whatever breaks
 * on our side is `uncertain`.
 */
async function move(order, times, tools) {
    tools.log.info('Sending the move request. From here on both resource groups are locked by Azure.');
    try {
        const sent = await tools.mover.sendMove(order, times.sendUntil);
        return await concludeSending(sent, times.deadline, tools);
    }
    catch (error) {
        // Without a token nothing is sent; after a 429 neither: Azure's word that it took nothing.
        if (error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._)
            throw error;
        const what = (0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error));
        return uncertain(`This run met an error while the move was under way: ${what}.`);
    }
}
async function concludeSending(sent, deadline, tools) {
    switch (sent.kind) {
        case 'completed':
            await record(tools, { event: 'move-ended', what: 'completed at once' });
            return { azureStatus: 'completed', why: undefined, error: undefined };
        case 'refused':
            await record(tools, { event: 'move-refused', what: sent.error.code ?? 'no code' });
            return { azureStatus: 'refused', why: 'Azure refused the move request.', error: sent.error };
        case 'uncertain':
            await record(tools, { event: 'move-uncertain', what: sent.why });
            return { azureStatus: 'uncertain', why: sent.why, error: sent.error };
        case 'accepted':
            await record(tools, { event: 'move-accepted', location: sent.location });
            return follow(sent.location, sent.retryAfterMs, deadline, tools);
    }
}
/** Follows a move that is on its way, by the Location that Azure gave for it. */
async function follow(location, retryAfterMs, deadline, tools) {
    const ended = await tools.reader
        .followMove(location, retryAfterMs, {
        deadline,
        onPoll: (tick) => {
            tools.log.progress((0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .oz)('moving', tick), (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .percentGone */ .nt)(tick, _progress_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_WINDOW_MS */ .Gs));
        },
    })
        .catch((error) => ({
        kind: 'uncertain',
        why: (0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error)),
        error: undefined,
    }));
    await record(tools, { event: 'move-ended', what: ended.kind });
    switch (ended.kind) {
        case 'completed':
            return { azureStatus: 'completed', why: undefined, error: undefined };
        case 'failed':
            return {
                azureStatus: 'failed',
                why: 'Azure reported that the move failed.',
                error: ended.error,
            };
        case 'uncertain':
            return { azureStatus: 'uncertain', why: ended.why, error: ended.error };
        case 'timed-out':
            return {
                azureStatus: 'timed-out',
                why: 'The move was still running when the time of this run was over. It goes on in Azure.',
                error: undefined,
            };
    }
}
function uncertain(why) {
    return { azureStatus: 'uncertain', why, error: undefined };
}
// With the request out, a disk that is full must not end the run: following and looking matter more
// than the journal.
async function record({ journal, log }, event) {
    try {
        await journal.write(event);
    }
    catch (error) {
        const what = (0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error));
        log.warning(`The journal could not be written (${what}); the run goes on without it.`);
    }
}


/***/ }),

/***/ 6465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5140);
/* harmony import */ var _locate_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4406);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9487);



/**
 * Pauses between looks in milliseconds, the last one for good: 15 s is the recorded Retry-After of
 * a running move.
 */
const PAUSES_MS = [2_000, 5_000, 10_000];
const LAST_PAUSE_MS = 15_000;
/**
 * How often in a row an unclear answer about the groups is asked again while nobody has seen a move
 * under way.
 */
const UNCLEAR_ANSWERS = 3;
/**
 * Looks where the resources are, and while an operation holds the groups, goes on looking until it
 * has ended or the deadline passes. Only Azure's clear word that the groups are free ends a watch
 * early: an unclear answer is asked again, some times, or to the deadline once a move was seen
 * under way. For moves whose own handle is not known: it changes nothing and sends no move. A
 * sign-in that fails in the first look is raised; later it is one more unclear answer, as it is
 * from the beginning once this run has `sent` something.
 */
async function watch({ reader, clock, log }, order, resources, { deadline, sent }) {
    const started = clock.now();
    let unclearLeft = UNCLEAR_ANSWERS;
    for (let polls = 1;; polls += 1) {
        const lookNow = polls > 1 || sent ? _locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePatiently */ .jw : _locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .locateResources */ .qS;
        const seen = await lookNow(reader, resources);
        if ((0,_locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .overallPlace */ .Pz)(seen) === 'all-moved')
            return { seen, groups: 'not-asked' };
        const groups = await askWhetherBusy(reader, order, seen);
        // The move may have ended between the look and the question: only a look after "free" is the
        // last word.
        if (groups === 'free')
            return { seen: await (0,_locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePatiently */ .jw)(reader, resources), groups };
        if (groups === 'busy')
            unclearLeft = Number.POSITIVE_INFINITY;
        unclearLeft -= 1;
        const now = clock.now();
        const pause = PAUSES_MS[polls - 1] ?? LAST_PAUSE_MS;
        if (unclearLeft < 0 || now + pause > deadline)
            return { seen, groups };
        const tick = { polls, elapsedMs: now - started, nextInMs: pause };
        log.progress((0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .oz)('moving', tick), (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .percentGone */ .nt)(tick, _progress_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_WINDOW_MS */ .Gs));
        await clock.sleep(pause);
    }
}
async function askWhetherBusy(reader, order, seen) {
    const question = questionAbout(order, seen);
    if (question === undefined)
        return 'unknown';
    try {
        return await reader.isBusy(question);
    }
    catch (error) {
        if (error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._)
            return 'unknown';
        throw error;
    }
}
// Azure answers the question only for resources that are there to be moved; about those that are
// gone it says "not found". Where nothing is left at the source, it is asked for the way back: a
// move locks both groups.
function questionAbout(order, seen) {
    const atSource = seen.filter(({ place }) => ['stayed', 'both', 'unknown'].includes(place));
    if (atSource.length > 0)
        return { ...order, resourceIds: atSource.map(({ id }) => id) };
    const atDestination = seen.filter(({ place }) => place === 'moved');
    if (atDestination.length === 0)
        return undefined;
    return {
        source: order.destination,
        destination: order.source,
        resourceIds: atDestination.map(({ destinationId }) => destinationId),
    };
}


/***/ })

};
