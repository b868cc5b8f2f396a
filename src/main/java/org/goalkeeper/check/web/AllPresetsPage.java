package org.goalkeeper.check.web;

import java.util.List;
import org.goalkeeper.check.Drafts;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.source.InvalidInputException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One goal set, judged by all presets. */
@Controller
class AllPresetsPage {

    private final Drafts drafts;
    private final RuleSets ruleSets;

    AllPresetsPage(Drafts drafts, RuleSets ruleSets) {
        this.drafts = drafts;
        this.ruleSets = ruleSets;
    }

    @GetMapping("/check/presets")
    String example(@RequestParam(defaultValue = "kpis") String example, Model model) {
        return judged(CheckForm.of(Example.of(example).text(), null), model);
    }

    @PostMapping("/check/presets")
    String check(CheckForm form, Model model) {
        return judged(form, model);
    }

    private String judged(CheckForm form, Model model) {
        model.addAttribute("text", form.text());
        SubmittedDocument submitted = form.submitted();
        if (submitted != null) {
            try {
                Document draft = drafts.read(submitted);
                List<Evaluation> evaluations = RuleSets.presetNames().stream()
                        .map(name -> drafts.judge(draft, ruleSets.preset(name)))
                        .toList();
                model.addAttribute("verdicts", PresetVerdicts.of(evaluations));
            } catch (InvalidInputException e) {
                model.addAttribute(
                        "problems", e.problems().stream().map(ProblemView::of).toList());
            }
        }
        return "check/presets";
    }
}
