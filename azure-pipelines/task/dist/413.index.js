export const id = 413;
export const ids = [413];
export const modules = {

/***/ 5413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./src/domain/plan/finding.js
var finding = __webpack_require__(716);
// EXTERNAL MODULE: ./src/domain/plan/plan-digest.js
var plan_digest = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/stages/plan/build-plan.js + 2 modules
var build_plan = __webpack_require__(4672);
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

// EXTERNAL MODULE: ./src/stages/survey/run-checks.js + 2 modules
var run_checks = __webpack_require__(8848);
// EXTERNAL MODULE: ./src/modes/parts/seal-secrets.js + 1 modules
var seal_secrets = __webpack_require__(1109);
// EXTERNAL MODULE: ./src/modes/parts/plan-file-text.js
var plan_file_text = __webpack_require__(3552);
// EXTERNAL MODULE: ./src/modes/parts/survey.js + 2 modules
var survey = __webpack_require__(8448);
;// CONCATENATED MODULE: ./src/modes/validate.js










/**
 * Mode `validate`: inventory, rules, ARM's own validation, secrets where there is a key to seal
 * them, plan file, verdict. Sends nothing that changes Azure.
 */
async function validate(request, ports, run) {
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
    const surveyed = await (0,survey/* survey */.F)(reader, { scope, acknowledge, mayPrepare, instanceSuffix, purpose: 'validate', deadline }, ports, run);
    const plan = (0,build_plan/* buildPlan */.G)(surveyed, originOf(ports, run.report().toolVersion));
    const unsealed = { digest: (0,plan_digest/* planDigest */.Gb)(plan), plan, sealed: undefined };
    const signed = await (0,seal_secrets/* withSecrets */.a9)(unsealed, surveyed, request, ports, run);
    await ports.files.write(request.planFile, (0,plan_file_text/* planFileText */.X)(signed));
    run.note({
        planDigest: signed.digest,
        sealedSecrets: signed.sealed?.of,
        preparation: plan.content.prepare.map((step) => ({ ...step, state: 'planned' })),
    });
    run.noteFile({ plan: request.planFile });
    run.mark('Plan written');
    endValidation(run, surveyed.findings, surveyed.answer, request.failOn);
    await publishPlan(signed, request, ports, run);
}
/**
 * Publishes the plan on its commit where a gate will look for it, or where a pull request started
 * the run. A gate that would wait in vain closes here already.
 */
async function publishPlan(signed, { gate, host }, ports, run) {
    const { headCommit, pullRequest } = ports.context;
    const demanded = gate.parts.includes('pull-request');
    if (!demanded && (pullRequest === null || host.token === ''))
        return;
    const { outcome, findings } = run.report();
    const notice = noticeOf(signed, {
        ready: outcome === 'ready',
        blockers: (0,finding/* blockersOf */.be)(findings).length,
        warnings: (0,finding/* warningsOf */.nZ)(findings).length,
    });
    if (demanded && pullRequest === null) {
        run.end({ outcome: 'blocked', ...NO_PULL_REQUEST, failed: true });
        return;
    }
    const published = headCommit === null ? NO_COMMIT : await ports.planRegistry.publish(headCommit, notice);
    if (published.known) {
        run.mark('Plan published on the commit');
        run.note({ isReviewed: demanded });
        return;
    }
    const { reason, ...problem } = (0,gate_reason/* unseen */.n)('the plan could not be published there', published);
    if (!demanded) {
        ports.log.info(`The plan was not published on the commit: ${published.why}`);
        return;
    }
    run.end({ outcome: 'blocked', failureReason: reason, failed: true, problems: [problem] });
}
const NO_PULL_REQUEST = {
    failureReason: 'gate-misconfigured',
    problems: [
        {
            sentence: 'The gate demands a pull request, and none started this validation.',
            remedy: 'Run the validation on pull_request events, so that its plan is bound to the head.',
        },
    ],
};
const NO_COMMIT = {
    known: false,
    why: 'this host knows no commit',
    permission: 'checks: write',
    remedy: 'Run the validation where a commit is built.',
};
function originOf(ports, toolVersion) {
    return { createdAt: new Date(ports.clock.now()).toISOString(), toolVersion, ...ports.context };
}
function endValidation(run, findings, answer, failOn) {
    const ending = (0,conclude_validation/* concludeValidation */.l)(findings, answer);
    const warnings = (0,finding/* warningsOf */.nZ)(findings).length;
    if (ending.outcome === 'ready' && failOn === 'warning' && warnings > 0) {
        run.end({
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
        return;
    }
    run.end({ ...ending, failed: ending.outcome !== 'ready' && failOn !== 'never' });
}


/***/ })

};
