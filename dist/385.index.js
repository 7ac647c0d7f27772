export const id = 385;
export const ids = [385];
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

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   o: () => (/* binding */ endUnmoved)
/* harmony export */ });
/* harmony import */ var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6821);

/** Ends a run that may not send the move; what it has changed already is said first. */
function refuse(run, reasons) {
    const problems = reasons.map(({ sentence, remedy }) => ({ sentence, remedy }));
    return endUnmoved(run, reasons[0]?.reason, problems);
}
/** The same for any reason and in any words. */
function endUnmoved(run, failureReason, problems) {
    return run.end({
        outcome: run.standing()?.outcome ?? 'blocked',
        failureReason,
        failed: true,
        problems: [...changedAlready(run), ...problems],
    });
}
function changedAlready(run) {
    const done = run
        .report()
        .preparation.filter(({ state }) => state === 'done' || state === 'already');
    const namesOf = (kind, steps) => steps.length === 0
        ? []
        : [`${kind}: ${steps.map(({ id }) => id.split('/').slice(-2).join('/')).join(', ')}`];
    const changed = [
        ...namesOf('removed', done.filter(_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__/* .removes */ .yb)),
        ...namesOf('paused', done.filter(({ step }) => step === 'pause-schedules')),
    ];
    return changed.length === 0
        ? []
        : [
            {
                sentence: `The workspace did not move, and the preparation has changed it: ${changed.join('; ')}.`,
                remedy: 'Run mode restore with the same plan file and restore: all to put them back, or start the same move again.',
            },
        ];
}


/***/ }),

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _parts_make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1511);
/* harmony import */ var _parts_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);


/** Mode `validate`: makes a plan that somebody may review. Sends nothing that changes Azure. */
async function validate(request, ports, run) {
    const made = await (0,_parts_make_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .C)(request, ports, run);
    if ((0,_parts_part_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .h)(made))
        return made;
    return run.end({ outcome: 'ready', failureReason: undefined, failed: false });
}


/***/ }),

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ buildPlan),
/* harmony export */   r: () => (/* binding */ rebuildPlan)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2519);
/* harmony import */ var _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1847);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5902);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2489);
/* harmony import */ var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4878);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9879);
/* harmony import */ var _domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2005);
/* harmony import */ var _domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2434);
/* harmony import */ var _plan_preparation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4425);
/* harmony import */ var _plan_restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8742);












/**
 * Makes the plan. Two inventories of the same state give equal content, whatever order Azure listed
 * things in.
 */
function buildPlan(sources, origin) {
    return {
        schemaVersion: _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_SCHEMA_VERSION */ .jk,
        origin,
        content: contentOf(sources),
        snapshot: (0,_domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotOf */ .eY)(sources.inventory),
    };
}
/**
 * The plan as it would be made now, of the same origin and with the snapshot that was approved:
 * what an approval compares.
 */
function rebuildPlan(sources, { origin, content, snapshot }) {
    const approved = new Set(content.findings.map(({ rule }) => rule));
    // That Azure refuses the move now is no change of what was approved: it is told as what it is, by
    // the blockers. And what it refused before the preparation was approved as such.
    const findings = sources.findings.filter(({ rule }) => !(0,_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfArm */ .Ue)(rule) || (rule === _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ARM_VALIDATION */ .BA && approved.has(rule)));
    const now = contentOf({ ...sources, findings });
    const accepted = content.findings.filter(({ rule }) => rule === _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ARM_BEFORE_PREPARATION */ .Fj);
    return {
        schemaVersion: _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_SCHEMA_VERSION */ .jk,
        origin,
        content: { ...now, findings: [...now.findings, ...accepted].sort(byText) },
        snapshot,
    };
}
function contentOf({ scope, order, inventory, findings, acknowledge, mayPrepare, instanceSuffix, }) {
    const content = {
        source: { ...scope.source },
        destination: { ...scope.destination },
        workspaceName: scope.workspaceName,
        associated: scope.associated,
        jobScan: scope.jobScan,
        resources: order.resourceIds.map((id) => plannedResource(id, scope, inventory)),
        findings: findings.filter(isCompared).map(plannedFinding).sort(byText),
        acknowledged: [...new Set(acknowledge.map((rule) => rule.toLowerCase()))].sort(),
        prepare: (0,_plan_preparation_js__WEBPACK_IMPORTED_MODULE_6__/* .stepsFor */ .R)(findings, inventory, mayPrepare),
        mayPrepare,
        instanceSuffix,
        restore: [],
        collections: comparedCollections(inventory),
    };
    return { ...content, restore: (0,_plan_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .rowsFor */ .f)(inventory, { content }) };
}
function plannedResource(id, scope, inventory) {
    const bodies = [
        ...(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(inventory.of('workspace')),
        ...(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(inventory.of('associatedResources')),
    ];
    const body = bodies.find((candidate) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__/* .sameId */ .s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .idOf */ .TH)(candidate), id));
    return {
        id: id.toLowerCase(),
        destinationId: ((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__/* .movedId */ .BY)(id, scope.destination) ?? '').toLowerCase(),
        type: ((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__/* .parseResourceId */ .RQ)(id)?.type ?? '').toLowerCase(),
        fingerprint: body === undefined ? '' : (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalHash */ .t)((0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__/* .comparableBody */ .ZK)(body)),
    };
}
const aboutCaller = new Set(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checks */ .A.filter((check) => check.aboutCaller === true).map(({ id }) => id));
// The identity that moves is another one than the identity that validates.
function isCompared(finding) {
    return !aboutCaller.has(finding.rule);
}
// Subjects are ids in whatever case the service likes that day.
function plannedFinding(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        certainty: finding.certainty,
        subject: finding.subject.toLowerCase(),
        acknowledged: finding.acknowledged,
        prepared: finding.preparedBy !== undefined,
    };
}
function comparedCollections(inventory) {
    const compared = _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .collectionNames */ .Zn.filter((name) => _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .collectionTable */ .ry[name].compared);
    return Object.fromEntries(compared.map((name) => {
        const collection = inventory.of(name);
        // Unknown is compared as unknown: a list that could be read yesterday and not today is a
        // change.
        if (collection.state !== 'read')
            return [name, { state: collection.state }];
        return [name, { state: 'read', items: (0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__/* .comparableItems */ .FV)(collection.items) }];
    }));
}
function byText(left, right) {
    const [a, b] = [`${left.rule} ${left.subject}`, `${right.rule} ${right.subject}`];
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ concludeValidation)
/* harmony export */ });
/* harmony import */ var _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);
/* harmony import */ var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6220);
/* harmony import */ var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1270);
/* harmony import */ var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);




/** The verdict of a validation (contract): own blockers come first, then what only ARM refused. */
function concludeValidation(findings, answer) {
    const blockers = (0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersOf */ .be)(findings);
    if (blockers.length === 0)
        return { outcome: 'ready', failureReason: undefined };
    const own = blockers.some((finding) => !(0,_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfArm */ .Ue)(finding.rule));
    return { outcome: 'blocked', failureReason: own ? 'not-ready' : whyArmRefused(answer) };
}
function whyArmRefused(answer) {
    const error = answer.kind === 'passed' ? undefined : answer.error;
    if (error === undefined)
        return 'validation-failed';
    if (answer.kind === 'inconclusive' && error.status === 429)
        return 'throttled';
    const unauthorized = (0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesOf */ .wf)(error).every((leaf) => (0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isAuthorizationCode */ .rS)(leaf.code ?? ''));
    return unauthorized ? 'authorization-failed' : 'validation-failed';
}


/***/ })

};
