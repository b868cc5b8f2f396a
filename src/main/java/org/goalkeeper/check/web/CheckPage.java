package org.goalkeeper.check.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.check.Drafts;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.patch.PatchRefusedException;
import org.goalkeeper.report.ReportStyle;
import org.goalkeeper.report.Verdict;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.source.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A goal set is written or uploaded, and judged as it stands; nothing of it is kept. */
@Controller
class CheckPage {

    private static final String PAGE = "check/page";

    private final Drafts drafts;
    private final RuleSets ruleSets;

    CheckPage(Drafts drafts, RuleSets ruleSets) {
        this.drafts = drafts;
        this.ruleSets = ruleSets;
    }

    @GetMapping({"/", "/check"})
    String page(
            @RequestParam(required = false) @Nullable String example,
            @RequestParam(required = false) @Nullable String rules,
            Model model) {
        judge(CheckForm.of(example == null ? "" : Example.of(example).text(), rules), model);
        return PAGE;
    }

    @PostMapping("/check")
    String check(
            CheckForm form, @RequestHeader(name = "HX-Request", required = false) @Nullable String live, Model model) {
        judge(form, model);
        return live == null ? PAGE : "check/verdict :: verdict";
    }

    @PostMapping("/check/report")
    @Nullable
    String report(CheckForm form, @RequestParam Download format, Model model, HttpServletResponse response)
            throws IOException {
        ResolvedRuleSet ruleSet = ruleSet(form);
        SubmittedDocument submitted = form.submitted();
        Verdict verdict;
        try {
            if (submitted == null) {
                judge(form, model);
                return PAGE;
            }
            var evaluation = drafts.judge(drafts.read(submitted), ruleSet);
            verdict = Verdict.of(List.of(evaluation), ruleSet.failOn());
        } catch (InvalidInputException e) {
            judge(form, model);
            return PAGE;
        }
        response.setContentType(format.type().toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("report." + format.ending())
                        .build()
                        .toString());
        Writer out = response.getWriter();
        format.report().report(ruleSet.catalogue()::find).write(verdict, ReportStyle.PLAIN, out);
        out.flush();
        return null;
    }

    private void judge(CheckForm form, Model model) {
        ResolvedRuleSet ruleSet = ruleSet(form);
        model.addAttribute("presets", ruleSets.presets());
        model.addAttribute("rules", ruleSet.name());
        model.addAttribute("examples", Example.values());
        model.addAttribute("downloads", Download.values());
        model.addAttribute("text", form.text());
        SubmittedDocument submitted = form.submitted();
        if (submitted == null) {
            return;
        }
        try {
            Document draft = drafts.read(submitted);
            Document judged = mended(draft, form.fix(), ruleSet, model);
            model.addAttribute("verdict", VerdictView.of(judged, drafts.judge(judged, ruleSet), ruleSet));
            if (!judged.format().tabular()) {
                String text = new String(judged.bytes(), StandardCharsets.UTF_8);
                model.addAttribute("mended", judged != draft);
                model.addAttribute("text", text);
            }
        } catch (InvalidInputException e) {
            model.addAttribute(
                    "problems", e.problems().stream().map(ProblemView::of).toList());
        }
    }

    private Document mended(Document draft, @Nullable String fix, ResolvedRuleSet ruleSet, Model model) {
        if (fix == null || fix.isBlank()) {
            return draft;
        }
        try {
            return switch (fix) {
                case CheckForm.SAFE -> drafts.mendSafely(draft, ruleSet);
                case CheckForm.YAML -> draft.format().tabular() ? drafts.inYaml(draft) : draft;
                default -> drafts.mend(draft, ruleSet, fix);
            };
        } catch (PatchRefusedException e) {
            model.addAttribute("refused", e.getMessage());
            return draft;
        }
    }

    private ResolvedRuleSet ruleSet(CheckForm form) {
        String name = form.rules() == null ? RuleSets.presetNames().get(0) : form.rules();
        try {
            return ruleSets.preset(name);
        } catch (InvalidInputException e) {
            throw new RefusedException(Refusal.NOT_FOUND, e.problems().get(0).message());
        }
    }
}
