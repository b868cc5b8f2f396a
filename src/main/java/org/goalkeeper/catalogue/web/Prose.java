package org.goalkeeper.catalogue.web;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.springframework.stereotype.Component;

/** The Markdown of rules as HTML: no markup of the author's own, no link that runs anything, code highlighted. */
@Component("prose")
class Prose {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(context -> new Code(context.getWriter()))
            .build();

    /** The text as HTML. */
    public String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }

    private record Code(HtmlWriter html) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            html.line();
            // Wide code is scrolled, with the keyboard as well.
            html.tag("pre", Map.of("class", "code", "tabindex", "0"));
            html.raw(Highlighting.yaml(((FencedCodeBlock) node).getLiteral()));
            html.tag("/pre");
            html.line();
        }
    }
}
