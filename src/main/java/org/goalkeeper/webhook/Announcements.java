package org.goalkeeper.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.cycle.CycleClosed;
import org.goalkeeper.cycle.CycleOpened;
import org.goalkeeper.goal.Visibility;
import org.goalkeeper.kpi.KpiPromotion;
import org.goalkeeper.kpi.PromotionChanged;
import org.goalkeeper.submission.GateChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what happens into what webhooks tell. */
@Component
class Announcements {

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void promotionChanged(PromotionChanged event) {
        KpiPromotion promotion = event.promotion();
        // Whoever looks after webhooks may not know of private KPIs.
        if (promotion.visibility() == Visibility.PUBLIC) {
            outbox.tell(promotion.key().organization(), type(promotion.state()), data(promotion), event.change());
        }
    }

    private static EventType type(KpiPromotion.State state) {
        return switch (state) {
            case PENDING -> EventType.PROMOTION_CREATED;
            case ADOPTED -> EventType.PROMOTION_ADOPTED;
            case DISMISSED -> EventType.PROMOTION_DISMISSED;
            case EXPIRED -> EventType.PROMOTION_EXPIRED;
        };
    }

    private static Map<String, Object> data(KpiPromotion promotion) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("promotion", promotion.key().number());
        data.put("kpi", promotion.kpi());
        data.put("team", promotion.team());
        data.put("since", promotion.since().toString());
        if (promotion.cycle() != null) {
            data.put("cycle", promotion.cycle());
        }
        return data;
    }

    @EventListener
    void gateChanged(GateChanged event) {
        outbox.tell(
                event.submission().organization(),
                EventType.GATE_CHANGED,
                Map.of(
                        "cycle", event.submission().cycle(),
                        "team", event.submission().team(),
                        "passed", event.passed()),
                event.change());
    }

    @EventListener
    void cycleOpened(CycleOpened event) {
        outbox.tell(event.organization(), EventType.CYCLE_OPENED, Map.of("cycle", event.cycle()), event.change());
    }

    @EventListener
    void cycleClosed(CycleClosed event) {
        outbox.tell(event.organization(), EventType.CYCLE_CLOSED, Map.of("cycle", event.cycle()), event.change());
    }
}
