package org.goalkeeper.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.cycle.Phase;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.report.GoalFindings;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.submission.Evaluations;
import org.goalkeeper.submission.Fixes;
import org.goalkeeper.submission.Standing;
import org.goalkeeper.submission.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team's goals for a cycle, with what was found in them. */
@Controller
@RequestMapping("/organizations/{org}/cycles/{cycle}/teams/{team}")
class SubmissionPage {

    private static final int MOST = 500;

    private final Access access;
    private final Organizations organizations;
    private final Cycles cycles;
    private final Submissions submissions;
    private final Evaluations evaluations;
    private final Fixes fixes;

    SubmissionPage(
            Access access,
            Organizations organizations,
            Cycles cycles,
            Submissions submissions,
            Evaluations evaluations,
            Fixes fixes) {
        this.access = access;
        this.organizations = organizations;
        this.cycles = cycles;
        this.submissions = submissions;
        this.evaluations = evaluations;
        this.fixes = fixes;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String org,
            @PathVariable String cycle,
            @PathVariable String team,
            @RequestParam(required = false) @Nullable Long version) {
        return page(access.to(org), cycle, team, version);
    }

    /** The page with goals to begin with. */
    @GetMapping(params = "example")
    ModelAndView example(@PathVariable String org, @PathVariable String cycle, @PathVariable String team) {
        Member member = access.to(org);
        return page(member, cycle, team, null).addObject("text", ExampleGoals.of(cycles.get(member, cycle), team));
    }

    private ModelAndView page(Member member, String cycle, String team, @Nullable Long number) {
        member.need(Right.READ);
        if (!cycles.teams(member.organization(), cycle).contains(team)) {
            throw new RefusedException(Refusal.NOT_FOUND, "There is no such team in this cycle.");
        }
        ModelAndView page = new ModelAndView("submission/submission");
        page.addObject("organization", organizations.get(member));
        page.addObject("cycle", cycles.get(member, cycle));
        page.addObject("team", team);
        boolean mine = member.may(Right.SUBMIT)
                && member.teams().contains(team)
                && cycles.get(member, cycle).phase() != Phase.CLOSED;
        page.addObject("mine", mine);
        page.addObject("text", "");
        page.addObject("current", 0L);
        Optional<Standing> current = submissions.current(member.organization(), cycle, team);
        if (current.isPresent()) {
            show(page, member, number == null ? current.get() : submissions.get(member, cycle, team, number));
            page.addObject("current", current.get().submission().number());
        }
        return page;
    }

    private void show(ModelAndView page, Member member, Standing standing) {
        var version = standing.version();
        var key = version.key();
        Evaluation found = evaluations
                .report(member, standing.evaluation())
                .verdict()
                .get()
                .evaluations()
                .get(0);
        page.addObject("standing", standing);
        page.addObject("text", submissions.text(member, version).text());
        page.addObject("goals", GoalFindings.of(found, finding -> true));
        page.addObject(
                "safeFixes",
                found.findings().stream()
                        .filter(one -> one.fix() != null && one.fix().safe() && one.waiver() == null)
                        .count());
        page.addObject("changes", submissions.changes(member, key.cycle(), key.team(), key.number()));
        page.addObject(
                "versions",
                submissions
                        .versions(member, key.cycle(), key.team(), new PageRequest("", MOST))
                        .items());
        page.addObject("input", evaluations.input(standing.evaluation()));
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable String org,
            @PathVariable String cycle,
            @PathVariable String team,
            @RequestParam String document,
            @RequestParam long current) {
        Member member = access.to(org);
        boolean json = document.stripLeading().startsWith("{");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        SubmittedDocument submitted = new SubmittedDocument(json ? "goals.json" : "goals.yaml", bytes);
        return written(
                member,
                cycle,
                team,
                document,
                () -> submissions.submit(member, cycle, team, submitted, current == 0 ? null : Etag.of(current)));
    }

    @PostMapping("/fixes")
    ModelAndView fix(
            @PathVariable String org,
            @PathVariable String cycle,
            @PathVariable String team,
            @RequestParam(required = false) @Nullable String finding,
            @RequestParam long current) {
        Member member = access.to(org);
        Set<String> findings = finding == null || finding.isEmpty() ? Set.of() : Set.of(finding);
        return written(member, cycle, team, null, () -> fixes.apply(member, cycle, team, findings, Etag.of(current)));
    }

    private ModelAndView written(Member member, String cycle, String team, @Nullable String text, Runnable writing) {
        member.need(Right.SUBMIT, team);
        try {
            writing.run();
            return new ModelAndView(
                    "redirect:/organizations/" + member.organization() + "/cycles/" + cycle + "/teams/" + team);
        } catch (InvalidInputException e) {
            ModelAndView page = page(member, cycle, team, null);
            page.addObject("problems", List.copyOf(e.problems()));
            page.addObject("text", text);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        } catch (RefusedException e) {
            ModelAndView page = page(member, cycle, team, null);
            page.addObject("refusal", e.detail());
            if (text != null) {
                page.addObject("text", text);
            }
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
