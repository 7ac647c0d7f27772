export const id = 125;
export const ids = [125];
export const modules = {

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ resumeMove),
/* harmony export */   iO: () => (/* binding */ surveyOnceFree),
/* harmony export */   kp: () => (/* binding */ reportFromLooking),
/* harmony export */   ud: () => (/* binding */ endIfMovedMeanwhile)
/* harmony export */ });
/* harmony import */ var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6220);
/* harmony import */ var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9879);
/* harmony import */ var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4878);
/* harmony import */ var _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(104);
/* harmony import */ var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4406);
/* harmony import */ var _stages_move_move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2793);
/* harmony import */ var _finish_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1549);
/* harmony import */ var _locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3960);
/* harmony import */ var _move_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7945);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4437);
/* harmony import */ var _run_restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5546);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4505);













/** A request that was sent less than this ago may not show yet: Azure is asked only after it. */
const SETTLING_MS = 20_000;
/**
 * A plan that was sent already is not sent again: what is on its way is followed or watched, what is
 * found moved is verified. Goes on when nothing of it was ever sent, or Azure took nothing.
 */
async function resumeMove(context) {
    const { reader, signed, run } = context;
    const { move } = await (0,_move_context_js__WEBPACK_IMPORTED_MODULE_6__/* .historyOf */ .om)(context);
    const canShow = canBeCarriedOut(signed.plan);
    if (!canShow && _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z[move.state].move === 'send')
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(undefined);
    const seen = await (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .locateResources */ .qS)(reader, signed.plan.content.resources);
    if (canShow && (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .overallPlace */ .Pz)(seen) === 'all-moved') {
        return endAs(context, { seen, groups: 'not-asked' });
    }
    if (move.state === 'accepted')
        return followFrom(context, move.location);
    if (_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z[move.state].move === 'look') {
        run.enter('following');
        return endAsSpent(context, move);
    }
    // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake
    // at the destination, a resource that is gone) is a change since the approval, and the inventory
    // will say which.
    if (!seen.some((one) => hasMoved(signed.plan, one)))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(undefined);
    return endAs(context, await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .watchPlan */ .XW)(context, false));
}
/**
 * Everything as it is now, read while no move holds the groups. When Azure answers the validation
 * that one does, it may be the move of this very plan, sent by a run that was lost: it is watched to
 * its end before anything is judged.
 */
async function surveyOnceFree(context) {
    const { reader, signed, ports, run } = context;
    const question = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_8__/* .questionOf */ .Y)(context);
    const first = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_8__/* .survey */ .F)(reader, question, ports, run);
    if (!isHeld(first.answer) || !canBeCarriedOut(signed.plan))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(first);
    ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
    const watched = await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .watchPlan */ .XW)(context, false);
    const known = watched.seen.filter((one) => isKnown(signed.plan, one));
    if (watched.groups !== 'free' || (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .overallPlace */ .Pz)(known) !== 'all-stayed') {
        return endAs(context, watched);
    }
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(await (0,_survey_js__WEBPACK_IMPORTED_MODULE_8__/* .survey */ .F)(reader, question, ports, run));
}
/**
 * A move that ended while this run was reading looks like a change: one more look before it is
 * called one.
 */
async function endIfMovedMeanwhile(context) {
    const { plan } = context.signed;
    if (!canBeCarriedOut(plan))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(undefined);
    const seen = await (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .locateResources */ .qS)(context.reader, plan.content.resources);
    if (!seen.some((one) => hasMoved(plan, one)))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(undefined);
    const done = (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .overallPlace */ .Pz)(seen) === 'all-moved';
    return endAs(context, done ? { seen, groups: 'not-asked' } : await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .watchPlan */ .XW)(context, false));
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
// The Location names the source group and not the run (arm-move: the operation id), so that its
// answer decides nothing alone: everything is looked up afterwards.
async function followFrom(context, location) {
    const { reader, deadline, ports, run } = context;
    const { clock, log } = ports;
    log.info('An earlier run sent this move, and Azure took it. Following it; nothing is sent.');
    run.enter('following');
    run.mark('Found already begun: followed by the Location in the journal');
    const tools = { reader, clock, log, journal: (0,_move_context_js__WEBPACK_IMPORTED_MODULE_6__/* .journalOf */ .PR)(context) };
    // Nobody has asked for a while: the first question is put at once.
    const said = await (0,_stages_move_move_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(location, 0, deadline, tools);
    run.note({ armError: said.error });
    return endAfter(context, said, await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .locateAfterMove */ .Y8)(context, said));
}
// Azure may have taken it, and failed it, before anybody could hear so.
async function endAsSpent(context, move) {
    const { clock, log } = context.ports;
    const { told } = _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z[move.state];
    log.info(told);
    const sentAt = move.state === 'never-sent' ? 0 : move.at;
    const settled = sentAt + SETTLING_MS - clock.now();
    if (settled > 0)
        await clock.sleep(Math.min(settled, SETTLING_MS));
    const watched = await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .watchPlan */ .XW)(context, false);
    const said = reportFromLooking(watched);
    const azureStatus = move.state === 'ended' ? move.how : said.azureStatus;
    return endAs(context, watched, { ...said, azureStatus, why: said.why ?? told });
}
function isHeld(answer) {
    return answer.kind !== 'passed' && answer.error !== undefined
        ? (0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_10__/* .codesOf */ .MZ)(answer.error).some(_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isBusyCode */ .fp)
        : false;
}
// No run carries out a plan that is blocked or that never saw the workspace.
function canBeCarriedOut(plan) {
    const blocked = plan.content.findings.some(({ severity, acknowledged, prepared }) => severity === 'blocker' && !acknowledged && !prepared);
    return !blocked && (0,_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceOf */ .B3)(plan)?.fingerprint !== '';
}
// Of what the plan never saw nobody can tell that it is the one that is there.
function isKnown({ content }, { id }) {
    return content.resources.some((one) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_12__/* .sameId */ .s)(one.id, id) && one.fingerprint !== '');
}
function hasMoved(plan, one) {
    return one.place === 'moved' && isKnown(plan, one);
}
function endAs(context, watched, said = reportFromLooking(watched)) {
    context.run.mark('Found already begun: nothing was sent');
    const why = said.why ?? 'The move was begun by an earlier run.';
    return endAfter(context, { ...said, why }, watched);
}
async function endAfter(context, said, watched) {
    const moved = await (0,_finish_move_js__WEBPACK_IMPORTED_MODULE_4__/* .finishMove */ .j)(context, said, watched);
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEnded */ .h)(moved) ? moved : (0,_run_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .endMoved */ .BO)(context, moved.value);
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(104);
/* harmony import */ var _stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7104);
/* harmony import */ var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4406);
/* harmony import */ var _parts_finish_move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1549);
/* harmony import */ var _parts_locate_after_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3960);
/* harmony import */ var _parts_move_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7945);
/* harmony import */ var _parts_part_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4437);
/* harmony import */ var _parts_resume_move_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1677);
/* harmony import */ var _parts_run_restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5546);









/**
 * Mode `status`: where each resource of the plan is now. Follows a move that is on its way to its
 * end; changes nothing. After a move it looks as well what is left to be put back. A plan that was
 * not carried out yet is no failure: everything stayed, and nothing holds the groups.
 */
async function status(request, ports, run) {
    const signed = await (0,_stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlan */ .Yq)(ports.files, request.planFile);
    (0,_stages_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .requireAgreement */ .OS)(request.expected, signed);
    const context = await (0,_parts_move_context_js__WEBPACK_IMPORTED_MODULE_5__/* .openContext */ .eA)(signed, request, ports, run);
    const { move } = await (0,_parts_move_context_js__WEBPACK_IMPORTED_MODULE_5__/* .historyOf */ .om)(context);
    run.mark(_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_0__/* .nextSteps */ .Z[move.state].told);
    const watched = await (0,_parts_locate_after_move_js__WEBPACK_IMPORTED_MODULE_4__/* .watchPlan */ .XW)(context, false);
    (0,_parts_finish_move_js__WEBPACK_IMPORTED_MODULE_3__/* .noteWhereabouts */ .u)(run, watched.seen);
    run.mark('Looked every resource up on both sides');
    if ((0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .overallPlace */ .Pz)(watched.seen) === 'all-stayed' && watched.groups === 'free') {
        return run.end({ outcome: 'not-moved', failureReason: undefined, failed: false });
    }
    const moved = await (0,_parts_finish_move_js__WEBPACK_IMPORTED_MODULE_3__/* .finishMove */ .j)(context, (0,_parts_resume_move_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFromLooking */ .kp)(watched), watched);
    if ((0,_parts_part_js__WEBPACK_IMPORTED_MODULE_8__/* .hasEnded */ .h)(moved))
        return moved;
    await (0,_parts_run_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .noteWhatIsLeft */ .Sx)(context, moved.value);
    return run.end({ outcome: 'moved', failureReason: undefined, failed: false });
}


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
const SPENT = 'A plan is sent once: validate again for a new one.';
/** The one table of what may be done next, by what has been done. Every mode asks it. */
const nextSteps = {
    'never-sent': { move: 'send', told: 'The journal knows of no move of this plan.' },
    refused: {
        move: 'send',
        told: 'The journal says that the move was refused and nothing was taken.',
    },
    sending: {
        move: 'look',
        told: `The journal says that the move was sent, and not what Azure answered. ${SPENT}`,
    },
    uncertain: {
        move: 'look',
        told: `The journal says that the move was sent, and that Azure's answer left it open whether it was taken. ${SPENT}`,
    },
    accepted: { move: 'follow', told: 'The journal says that the move was sent, and Azure took it.' },
    ended: { move: 'look', told: `The journal says that the move was sent and has ended. ${SPENT}` },
};


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
 *
 * @param deadline milliseconds since the epoch, after which it is neither sent again nor followed.
 */
async function move(order, deadline, tools) {
    tools.log.info('Sending the move request. From here on both resource groups are locked by Azure.');
    try {
        const sent = await tools.mover.sendMove(order, deadline, tools.maySendAgain);
        return await concludeSending(sent, deadline, tools);
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
            tools.onAccepted();
            await record(tools, { event: 'move-accepted', location: sent.location });
            return follow(sent.location, sent.retryAfterMs, deadline, tools);
    }
}
/** Follows a move that is on its way, by the Location that Azure gave for it. */
async function follow(location, retryAfterMs, deadline, tools) {
    const ended = await tools.reader
        .followMove(location, retryAfterMs, {
        deadline,
        onPoll: (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressTeller */ .w)('moving', _progress_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_WINDOW_MS */ .Gs, tools.log),
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


/***/ })

};
