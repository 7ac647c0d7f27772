export const id = 284;
export const ids = [284];
export const modules = {

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreWorkspace: () => (/* binding */ restoreWorkspace)
});

// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
// EXTERNAL MODULE: ./src/stages/verify/follow-up.js + 1 modules
var follow_up = __webpack_require__(8875);
// EXTERNAL MODULE: ./src/stages/move/locate-resources.js + 1 modules
var locate_resources = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan_plan = __webpack_require__(4878);
// EXTERNAL MODULE: ./src/stages/verify/verifications/same-workspace.js
var same_workspace = __webpack_require__(5275);
;// CONCATENATED MODULE: ./src/stages/verify/find-planned-workspace.js



/**
 * The workspace of a plan where it is now, told by the id that never changes; or why it is not the
 * plan's. Of a plan that does not know that id no workspace is found.
 */
async function findPlannedWorkspace(reader, plan, hasMoved) {
    const workspace = (0,plan_plan/* workspaceOf */.B3)(plan);
    const id = (hasMoved ? workspace?.destinationId : workspace?.id) ?? '';
    const seen = await reader.readResource(id);
    if (seen.state === 'unknown')
        return { why: `The workspace could not be read: ${seen.why}.` };
    if (seen.state === 'absent')
        return { why: 'The workspace is not there.' };
    const [before] = (0,json/* listAt */.gT)(plan.snapshot, 'workspace', 'items');
    const knows = (0,json/* isJsonObject */.OW)(before) && (0,json/* textAt */.$6)(before, 'properties', 'workspaceId') !== undefined;
    if (!knows || (0,same_workspace/* isStranger */.Z)(before, seen.body)) {
        return { why: 'The workspace there is not, or not provably, the one of the plan.' };
    }
    return { workspaceId: (0,json/* textAt */.$6)(seen.body, 'id') ?? id };
}

// EXTERNAL MODULE: ./src/modes/parts/load-approved-plan.js + 1 modules
var load_approved_plan = __webpack_require__(4194);
// EXTERNAL MODULE: ./src/modes/parts/finish-move.js + 7 modules
var finish_move = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/modes/parts/seal-secrets.js + 1 modules
var seal_secrets = __webpack_require__(1109);
// EXTERNAL MODULE: ./src/modes/parts/move-context.js + 1 modules
var move_context = __webpack_require__(326);
// EXTERNAL MODULE: ./src/modes/parts/locate-after-move.js + 1 modules
var locate_after_move = __webpack_require__(3960);
// EXTERNAL MODULE: ./src/modes/parts/part.js
var part = __webpack_require__(4437);
// EXTERNAL MODULE: ./src/modes/parts/require-confirmation.js
var require_confirmation = __webpack_require__(3339);
// EXTERNAL MODULE: ./src/modes/parts/run-restore.js + 4 modules
var run_restore = __webpack_require__(5546);
;// CONCATENATED MODULE: ./src/modes/restore.js












/**
 * Mode `restore`: puts back from the plan file what a move dropped, or what a preparation removed
 * before a move that did not come. Nothing is put back into a workspace that is not the plan's, or
 * while it is not known where that is.
 */
async function restoreWorkspace(request, ports, run) {
    const changes = request.restore !== 'report';
    const isPublished = request.gate.parts.includes('pull-request');
    const signed = await (0,load_approved_plan/* loadApprovedPlan */.l)(request, ports, !changes || isPublished);
    const context = await (0,move_context/* openContext */.eA)(signed, request, ports, run);
    const approved = changes ? await (0,load_approved_plan/* requirePublished */.m)(context) : (0,part/* goOn */.A)(undefined);
    if ((0,part/* hasEnded */.h)(approved))
        return approved;
    const confirmed = changes ? await (0,require_confirmation/* requireConfirmation */.L)(context) : (0,part/* goOn */.A)(undefined);
    if ((0,part/* hasEnded */.h)(confirmed))
        return confirmed;
    // What was planned before the move is not what this run tells.
    run.note({ preparation: [] });
    const secrets = await (0,seal_secrets/* openedSecrets */.N)(signed, request, ports);
    const { reader } = context;
    const { plan } = signed;
    const seen = await (0,locate_resources/* locateResources */.qS)(reader, plan.content.resources);
    (0,finish_move/* noteWhereabouts */.u)(run, seen);
    run.mark('Looked every resource up on both sides');
    const overall = (0,locate_resources/* overallPlace */.Pz)(seen);
    if (overall !== 'all-moved' && overall !== 'all-stayed')
        return endBefore(run, SCATTERED);
    const hasMoved = overall === 'all-moved';
    const begun = beginnings(plan, await (0,move_context/* historyOf */.om)(context));
    if (!hasMoved && begun.length === 0)
        return endBefore(run, NOTHING_BEGUN);
    const held = hasMoved ? 'free' : await reader.isBusy((0,locate_after_move/* orderOf */.mJ)(plan));
    if (held !== 'free')
        return endBefore(run, heldSentences[held]);
    const known = await findPlannedWorkspace(reader, plan, hasMoved);
    if ('why' in known)
        return endBefore(run, known.why);
    const { workspaceId } = known;
    if (hasMoved)
        run.note({ newWorkspaceId: workspaceId, followUp: (0,follow_up/* followUpOf */.e)(plan) });
    return (0,run_restore/* runRestore */.YL)(context, {
        restore: request.restore,
        secrets,
        workspaceId,
        ...(hasMoved ? { hasMoved } : { hasMoved, begun }),
    });
}
/** The steps before the move that the journal of the plan says were begun. */
function beginnings({ content }, { prepared }) {
    return content.prepare.filter(({ step, id }) => prepared.has((0,read_journal/* restoreKey */.e)(step, id)));
}
const NOTHING_BEGUN = 'Nothing has moved, and nothing was begun: the journal beside the plan file names no preparation of this plan.';
const SCATTERED = 'The resources of the plan are neither all at the destination nor all where they were.';
// A move that has begun shows nothing of it at the resources: while one may be going on, nothing is
// put back at the source.
const heldSentences = {
    busy: 'A move or another operation holds the resource groups.',
    unknown: 'It could not be seen whether a move holds the resource groups: Azure did not take the validation that asks for it.',
};
function endBefore(run, sentence) {
    return run.end({
        outcome: 'restore-incomplete',
        failureReason: 'restore-incomplete',
        failed: true,
        problems: [
            {
                sentence: `${sentence} Nothing was put back.`,
                remedy: 'Run mode status with the same plan file: it says where everything is. Then run restore again.',
            },
        ],
    });
}


/***/ })

};
