export const id = 284;
export const ids = [284];
export const modules = {

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreWorkspace: () => (/* binding */ restoreWorkspace)
});

// EXTERNAL MODULE: ./src/stages/verify/follow-up.js + 1 modules
var follow_up = __webpack_require__(8875);
// EXTERNAL MODULE: ./src/stages/plan/load-plan.js + 1 modules
var load_plan = __webpack_require__(8723);
// EXTERNAL MODULE: ./src/stages/move/locate-resources.js + 1 modules
var locate_resources = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/stages/verify/verifications/same-workspace.js
var same_workspace = __webpack_require__(5275);
;// CONCATENATED MODULE: ./src/stages/verify/find-planned-workspace.js


/**
 * The workspace of a plan where it is now, told by the id that never changes; or why it is not the
 * plan's. Of a plan that does not know that id nothing is recognised.
 */
async function findPlannedWorkspace(reader, plan, hasMoved) {
    const [workspace] = plan.content.resources;
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

// EXTERNAL MODULE: ./src/modes/parts/finish-move.js + 7 modules
var finish_move = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/modes/parts/seal-secrets.js + 1 modules
var seal_secrets = __webpack_require__(1109);
// EXTERNAL MODULE: ./src/modes/parts/report-plan.js
var report_plan = __webpack_require__(4660);
// EXTERNAL MODULE: ./src/modes/parts/order-of.js
var order_of = __webpack_require__(3790);
// EXTERNAL MODULE: ./src/modes/parts/run-restore.js + 4 modules
var run_restore = __webpack_require__(6358);
;// CONCATENATED MODULE: ./src/modes/restore.js









/**
 * Mode `restore`: puts back from the plan file what a move dropped, or what a preparation removed
 * before a move that did not come. Nothing is put back into a workspace that is not the plan's, or
 * while it is not known where that is.
 */
async function restoreWorkspace(request, ports, run) {
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    const signed = await (0,load_plan/* loadPlan */.Yq)(ports.files, request.planFile);
    (0,load_plan/* requireAgreement */.OS)(request.expected, signed);
    (0,report_plan/* reportPlan */._)(run, signed);
    // What was planned before the move is not what this run tells.
    run.note({ preparation: [] });
    const secrets = await (0,seal_secrets/* openedSecrets */.N)(signed, request);
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    const { plan } = signed;
    const seen = await (0,locate_resources/* locateResources */.qS)(reader, plan.content.resources);
    (0,finish_move/* noteWhereabouts */.u)(run, seen);
    run.mark('Looked every resource up on both sides');
    const overall = (0,locate_resources/* overallPlace */.Pz)(seen);
    if (overall !== 'all-moved' && overall !== 'all-stayed') {
        endBefore(run, 'The resources of the plan are neither all at the destination nor all where they were.');
        return;
    }
    const hasMoved = overall === 'all-moved';
    const held = hasMoved ? 'free' : await reader.isBusy((0,order_of/* orderOf */.m)(plan));
    if (held !== 'free') {
        endBefore(run, heldSentences[held]);
        return;
    }
    const known = await findPlannedWorkspace(reader, plan, hasMoved);
    if ('why' in known) {
        endBefore(run, known.why);
        return;
    }
    if (hasMoved)
        run.note({ newWorkspaceId: known.workspaceId, followUp: (0,follow_up/* followUpOf */.e)(plan) });
    const { workspaceId } = known;
    const place = { workspaceId, hasMoved };
    await (0,run_restore/* runRestore */.Y)({ reader, signed, request, secrets, ...place, deadline, ports, run });
}
// A move that has begun shows nothing of it at the resources: while one may be going on, nothing is
// put back at the source.
const heldSentences = {
    busy: 'A move or another operation holds the resource groups.',
    unknown: 'It could not be seen whether a move holds the resource groups: Azure did not take the validation that asks for it.',
};
function endBefore(run, sentence) {
    run.end({
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
