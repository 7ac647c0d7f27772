export const id = 801;
export const ids = [801];
export const modules = {

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* unused harmony export concludeValidation */
/* harmony import */ var _checks_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9421);
/* harmony import */ var _domain_arm_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4836);
/* harmony import */ var _domain_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2459);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4188);
/* harmony import */ var _domain_plan_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _stages_build_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3654);
/* harmony import */ var _stages_run_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6376);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6388);








/** Mode `validate`: inventory, rules, ARM's own validation, plan file, verdict. Sends nothing that changes Azure. */
async function validate(request, ports, run) {
    const { scope, acknowledge } = request;
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    (0,_stages_run_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .requireKnownRules */ .q9)(acknowledge);
    run.note({
        workspaceName: scope.workspaceName,
        source: scope.source,
        destination: scope.destination,
    });
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    const surveyed = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_5__/* .survey */ .F)(reader, { scope, acknowledge, purpose: 'validate', deadline }, ports, run);
    const plan = (0,_stages_build_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .buildPlan */ .G)(surveyed, originOf(ports, run.report().toolVersion));
    const signed = { digest: (0,_domain_plan_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .planDigest */ .Gb)(plan), plan };
    await ports.files.write(request.planFile, planFileText(signed));
    run.note({ planDigest: signed.digest });
    run.noteFile({ plan: request.planFile });
    run.mark('Plan written');
    endValidation(run, surveyed.findings, surveyed.answer, request.failOn);
}
function originOf(ports, toolVersion) {
    return { createdAt: new Date(ports.clock.now()).toISOString(), toolVersion, ...ports.context };
}
function planFileText(signed) {
    const file = { digest: signed.digest, plan: (0,_domain_plan_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .planAsJson */ .G0)(signed.plan) };
    return `${JSON.stringify(file, undefined, 2)}\n`;
}
function endValidation(run, findings, answer, failOn) {
    const ending = concludeValidation(findings, answer);
    const warnings = (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .warningsOf */ .nZ)(findings).length;
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
/** The verdict of a validation (contract): own blockers come first, then what only ARM refused. */
function concludeValidation(findings, answer) {
    const blockers = (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .blockersOf */ .be)(findings);
    if (blockers.length === 0)
        return { outcome: 'ready', failureReason: undefined };
    if (blockers.some((finding) => finding.rule !== _checks_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ARM_VALIDATION */ .B)) {
        return { outcome: 'blocked', failureReason: 'not-ready' };
    }
    const unauthorized = answer.kind !== 'passed' &&
        answer.error !== undefined &&
        (0,_domain_arm_error_js__WEBPACK_IMPORTED_MODULE_7__/* .leavesOf */ .w)(answer.error).every((leaf) => (0,_domain_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isAuthorizationCode */ .rS)(leaf.code ?? ''));
    return {
        outcome: 'blocked',
        failureReason: unauthorized ? 'authorization-failed' : 'validation-failed',
    };
}


/***/ })

};
