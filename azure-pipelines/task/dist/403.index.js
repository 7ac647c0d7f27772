export const id = 403;
export const ids = [403];
export const modules = {

/***/ 1511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./src/domain/plan/finding.js
var finding = __webpack_require__(716);
// EXTERNAL MODULE: ./src/domain/plan/plan-digest.js
var plan_digest = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan_plan = __webpack_require__(4878);
// EXTERNAL MODULE: ./src/stages/plan/build-plan.js
var build_plan = __webpack_require__(4030);
// EXTERNAL MODULE: ./src/stages/survey/conclude-validation.js
var conclude_validation = __webpack_require__(1286);
// EXTERNAL MODULE: ./src/stages/gate/gate-reason.js
var gate_reason = __webpack_require__(3310);
// EXTERNAL MODULE: ./src/domain/gate/move-key.js
var move_key = __webpack_require__(9622);
;// CONCATENATED MODULE: ./src/stages/plan/plan-notice.js


/**
 * What a validation publishes of its plan: the digest, the verdict and the counts, in our own words
 * only.
 */
function noticeOf({ digest, plan }, counts) {
    const { ready, blockers, warnings } = counts;
    const verdict = ready ? 'ready' : 'blocked';
    return {
        key: (0,move_key/* moveKey */.D)(plan.content),
        digest,
        workspaceName: plan.content.workspaceName,
        ready,
        title: `${verdict} · ${(0,plan_digest/* shortDigest */.VK)(digest)} · ${blockers} blocker(s), ${warnings} warning(s)`,
        summary: `An approval of this commit from now on approves the plan with the digest\n\`${digest}\`\nand nothing else. The findings are in the summary of the run.`,
    };
}

// EXTERNAL MODULE: ./src/stages/survey/run-checks.js + 3 modules
var run_checks = __webpack_require__(9088);
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/closest-member.js
var closest_member = __webpack_require__(3317);
;// CONCATENATED MODULE: ./src/stages/survey/why-not-there.js




/** More names than these help nobody. */
const SHOWN = 10;
/**
 * Why there is no workspace to judge, and what was probably meant, from the workspaces that are in
 * the subscription; undefined when it is there, or when that could not be seen: then the rules judge.
 * Everything else that a run would find follows from it, and none of that can be mended.
 */
async function whyNotThere(reader, { source, destination, workspaceName }) {
    const seen = await reader.lookUp((0,resource_id/* workspaceResourceId */.RL)(source, workspaceName));
    if (seen.state !== 'absent')
        return undefined;
    const { subscriptionId, resourceGroup } = source;
    const [inGroup, everywhere, there] = await Promise.all([
        reader.listWorkspaces(source),
        reader.listWorkspaces({ subscriptionId, resourceGroup: undefined }),
        reader.lookUp((0,resource_id/* workspaceResourceId */.RL)(destination, workspaceName)),
    ]);
    if (there.state === 'present') {
        return {
            sentence: `The workspace "${workspaceName}" is not in "${resourceGroup}", but in the destination group already.`,
            remedy: 'Run status with the plan file of its move, or check the two groups.',
        };
    }
    const places = (0,inventory/* itemsOf */.S3)(everywhere).flatMap((item) => (0,resource_id/* parseResourceId */.RQ)((0,body_identity/* idOf */.TH)(item)) ?? []);
    const here = places.filter((place) => (0,resource_id/* sameId */.s)(place.resourceGroup, resourceGroup));
    const elsewhere = places.filter(({ name }) => (0,resource_id/* sameId */.s)(name, workspaceName));
    const noGroup = inGroup.state === 'unknown' && inGroup.reason.code?.toLowerCase() === 'resourcegroupnotfound';
    if (noGroup) {
        return {
            sentence: `There is no resource group "${resourceGroup}" in the subscription ${subscriptionId}${meant(resourceGroup, groupsOf(places))}`,
            remedy: `Correct source-resource-group. ${listed('The subscription has workspaces in', groupsOf(places))}`,
        };
    }
    const names = here.map(({ name }) => name);
    const [other] = elsewhere;
    return {
        sentence: `There is no workspace "${workspaceName}" in the resource group "${resourceGroup}"${meant(workspaceName, names)}`,
        remedy: other === undefined
            ? `Correct workspace-name. ${listed('The group has', names)}`
            : `Correct source-resource-group: a workspace of this name is in "${other.resourceGroup}".`,
    };
}
function groupsOf(places) {
    return [...new Set(places.map(({ resourceGroup }) => resourceGroup))];
}
function meant(word, known) {
    const close = (0,closest_member/* closestMember */.k)(word, known);
    return close === undefined ? '.' : `; did you mean "${close}"?`;
}
function listed(begin, names) {
    if (names.length === 0)
        return `${begin} none that this identity can see.`;
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return `${begin}: ${names.slice(0, SHOWN).join(', ')}${more}.`;
}

// EXTERNAL MODULE: ./src/modes/parts/seal-secrets.js + 1 modules
var seal_secrets = __webpack_require__(1109);
// EXTERNAL MODULE: ./src/modes/parts/part.js
var part = __webpack_require__(4437);
// EXTERNAL MODULE: ./src/modes/parts/plan-file-text.js
var plan_file_text = __webpack_require__(3552);
// EXTERNAL MODULE: ./src/modes/parts/refuse.js
var refuse = __webpack_require__(4752);
// EXTERNAL MODULE: ./src/modes/parts/survey.js + 2 modules
var survey = __webpack_require__(4505);
;// CONCATENATED MODULE: ./src/modes/parts/make-plan.js














/**
 * Makes a plan: inventory, rules, ARM's own validation, secrets where there is a key to seal them,
 * plan file, verdict. Sends nothing that changes Azure. Goes on when the plan is ready.
 */
async function makePlan(request, ports, run) {
    const { scope, acknowledge, mayPrepare, instanceSuffix } = request;
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    (0,run_checks/* requireKnownRules */.q9)(acknowledge);
    run.note({
        workspaceName: scope.workspaceName,
        source: scope.source,
        destination: scope.destination,
    });
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    const missing = await whyNotThere(reader, scope);
    if (missing !== undefined) {
        const failed = request.failOn !== 'never';
        const ending = { outcome: 'blocked', failureReason: 'not-ready', failed };
        return run.end({ ...ending, problems: [missing] });
    }
    const surveyed = await (0,survey/* survey */.F)(reader, { scope, acknowledge, mayPrepare, instanceSuffix, purpose: 'validate', deadline }, ports, run);
    const plan = (0,build_plan/* buildPlan */.G)(surveyed, originOf(ports, run.report().toolVersion));
    const unsealed = { digest: (0,plan_digest/* planDigest */.Gb)(plan), plan, sealed: undefined };
    const signed = await (0,seal_secrets/* withSecrets */.a9)(unsealed, surveyed, request, ports, run);
    await ports.files.write(request.planFile, (0,plan_file_text/* planFileText */.X)(signed));
    run.note({
        planDigest: signed.digest,
        planExpiresAt: (0,plan_plan/* expiryOf */.p1)(plan, plan_plan/* DEFAULT_PLAN_AGE_HOURS */.Qd),
        sealedSecrets: signed.sealed?.of,
        preparation: plan.content.prepare.map((step) => ({ ...step, state: 'planned' })),
    });
    run.noteFile({ plan: request.planFile });
    run.mark('Plan written');
    const ending = (0,conclude_validation/* concludeValidation */.l)(surveyed.findings, surveyed.answer);
    const notice = noticeOf(signed, {
        ready: ending.outcome === 'ready',
        blockers: (0,finding/* blockersOf */.be)(surveyed.findings).length,
        warnings: (0,finding/* warningsOf */.nZ)(surveyed.findings).length,
    });
    const published = await publishPlan(notice, request, ports, run);
    if ((0,part/* hasEnded */.h)(published))
        return published;
    return judgeReadiness(run, signed, ending, surveyed.findings, request.failOn);
}
/**
 * Publishes the plan on its commit where a gate will look for it, or where a pull request started
 * the run. A gate that would wait in vain closes here already.
 */
async function publishPlan(notice, { gate, host }, ports, run) {
    const { headCommit, pullRequest } = ports.context;
    const demanded = gate.parts.includes('pull-request');
    if (!demanded && (pullRequest === null || host.token === ''))
        return (0,part/* goOn */.A)(undefined);
    if (demanded && pullRequest === null)
        return (0,refuse/* refuse */.T)(run, [NO_PULL_REQUEST]);
    const published = headCommit === null ? NO_COMMIT : await ports.planRegistry.publish(headCommit, notice);
    if (published.known) {
        run.mark('Plan published on the commit');
        run.note({ isReviewed: demanded });
        return (0,part/* goOn */.A)(undefined);
    }
    if (demanded)
        return (0,refuse/* refuse */.T)(run, [(0,gate_reason/* unseen */.n)('the plan could not be published there', published)]);
    ports.log.info(`The plan was not published on the commit: ${published.why}`);
    return (0,part/* goOn */.A)(undefined);
}
const NO_PULL_REQUEST = (0,gate_reason/* misconfigured */.o)('The gate demands a pull request, and none started this validation.', 'Run the validation on pull_request events, so that its plan is bound to the head.');
const NO_COMMIT = {
    known: false,
    why: 'this host knows no commit',
    permission: 'checks: write',
    remedy: 'Run the validation where a commit is built.',
};
function originOf(ports, toolVersion) {
    return { createdAt: new Date(ports.clock.now()).toISOString(), toolVersion, ...ports.context };
}
function judgeReadiness(run, signed, ending, findings, failOn) {
    if (ending.outcome !== 'ready')
        return run.end({ ...ending, failed: failOn !== 'never' });
    const warnings = (0,finding/* warningsOf */.nZ)(findings).length;
    if (failOn !== 'warning' || warnings === 0)
        return (0,part/* goOn */.A)(signed);
    return run.end({
        outcome: 'ready',
        failureReason: 'not-ready',
        failed: true,
        problems: [
            {
                sentence: `Nothing blocks the move, but there are ${warnings} warning(s) and fail-on is "warning".`,
                remedy: 'Read the warnings; with fail-on "blocker" they do not fail the step.',
            },
        ],
    });
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _move_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2101);
/* harmony import */ var _parts_make_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1511);
/* harmony import */ var _parts_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4437);



/**
 * Mode `promote`: everything in one run. With the gate `none` the plan that is carried out is the
 * one this run makes, and the report says that nobody approved it; the move compares it with Azure
 * once more all the same. With any other gate it is a `move` of the approved plan.
 */
async function promote(request, ports, run) {
    const { move, validate: first } = request;
    if (first === undefined)
        return (0,_move_js__WEBPACK_IMPORTED_MODULE_0__.moveWorkspace)(move, ports, run);
    run.note({ isUnapproved: true });
    run.mark('Gate "none": nobody is asked to approve the plan');
    const made = await (0,_parts_make_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .makePlan */ .C)(first, ports, run);
    if ((0,_parts_part_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .h)(made))
        return made;
    return (0,_move_js__WEBPACK_IMPORTED_MODULE_0__/* .carryOut */ .u)(made.value, { ...move, approvedPlanDigest: made.value.digest }, ports, run);
}


/***/ })

};
