package org.goalkeeper.service.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the frame of a page asks about the request. */
@Component("frame")
public class Frame {

    Frame() {}

    /** Whether the page is the one at that address, or one below it. */
    public boolean covers(String path) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return false;
        }
        String here = request.getRequest().getRequestURI();
        return here.equals(path) || !path.equals("/") && here.startsWith(path + "/");
    }
}
