package dev.sitegen.internal.author.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese phrases beside a number, and the parts of them that are names. */
final class Phrase {

    private static final int LONGEST = 40;

    /** Verbs whose object is counted. */
    static final String VERB = "(?:办理|办结|督察|督查|审结|结案|受理|接收|收到|收办|承办|开展|组织|举办|召开|完成|实施|发现|反馈|查找|提供|解答|审查|审核|帮助|选派|选聘|聘任"
            + "|打造|设置|设立|上线|建成|建立|新建|新增|新收|新设|出台|制定|印发|清理|废止|修订|修改|公布|发布|公开|抽取|评查|抽查|抽检|检查|发出|发放|制发|纳入|整治|整改|排查|调解"
            + "|化解|移送|承接|培训|轮训|减免|减少|增加|规范|涉及|移交|查处|立案|处罚|罚没|答复|回复|解决|处理|处置|终止|纠错|起诉|败诉|撤销|变更|维持|驳回|应诉|走访|巡查|接待|参加"
            + "|参与|服务|收集|征集|采纳|编制|编发|刊发|签订|推送|归集|公示|压减|压缩|取消|下放|保留|确认|创建|命名|培育|配备|聘请|指派|调处|宣讲|宣传|惠及|投入|安排|协调|指导|督促"
            + "|督办|转办|交办|报送|备案|登记|注册|核发|颁发|更新|开设|开通|录入|予以|给予|缩短|节约|挽回|追回|结转|评为|评定|命中)";

    private static final String MANNER = "(?:成功|主动|共同|集中|累计|共|经|后|未|已|均|不予|减轻|从轻|免予|新)";

    /** Words that say when, where and how, and begin no name. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s　，,、；;：:。“\"'‘（(）)】」]*(?:其中|其余|含(?=新)|此外|另外|同时|包括|截至\\S{0,12}?[底末日前]|截[至止]目前|目前|今年|当年|本年度?|去年|上年|年内|全年|报告期内|一年来|期间"
                    + "|(?:19|20)\\d{2}年度?(?:以来)?|\\d{1,2}月(?:底|末|份|\\d{1,2}日)?|以来|累计|共计|合计|总计|一共|总共|共(?![同享建治])|已经|已|均|还|又|并(?!\\S?轨)|再次?|先后|分别"
                    + "|认真|切实|积极|高效|高质量|深入|扎实|大力|持续|稳步|有序|及时|着力|不断|进一步|全(?:县|市|区|省|镇|乡|街道|州|旗|系统)(?=\\S{2}|$)|我(?:县|市|区|省|镇|乡|局|委|办|厅|院)"
                    + "|[对将把](?=\\S{2})|《[^《》]{1,40}》(?=\\S{2})|本[县市区省镇乡局委办厅院]|(?:到|至)?年底|[一二三四五六七八九]是|[（(]?[一二三四五六七八九十]{1,2}[)）、.．]|\\d{1,2}[.、．](?!\\d)))+");

    private static final Pattern PUNCTUATION_BEFORE = Pattern.compile("^[\\s　，,、；;：:。）)】」和与及对将把]+");

    /** Words that lead from a name to its number. */
    private static final Pattern TRAILING =
            Pattern.compile("(?:达到了?|达|均为|分别为|为|是|(?<![公一])共|(?<![节条契预签制公])约|有|共计|合计|累计|总计|总数|数量|(?<![截])至|到|了|的|占"
                    + "|均|都|皆|各|仅|就|(?:继续|始终)?保持在?|稳定在|[对向将把]|超过|突破|近|逾|超|不少于|不低于|[\\s　（(：:，,、]+)+$");

    /** 医疗、水源等方面代表建议: only what is behind it is counted. */
    private static final Pattern LIST = Pattern.compile("^.*等(?:方面|领域|类型|各类|各项)?的?(?=\\S{2})");

    private static final Pattern INNER = Pattern.compile("全年(?:累计|共计|共)?|(?:累计|(?<!公)共)(?=" + VERB + ")");
    private static final Pattern QUALITY =
            Pattern.compile("优秀|良好|合格|不合格|其他|其它|部分|满意|基本满意|不满意|无法提供|部分公开|其他处理|线上|线下|网上|现场|新增");
    private static final Pattern ASPECT =
            Pattern.compile("^(?:加强|强化|深化|推进|健全|完善|优化|严格|规范|提升|落实|抓好|做好|推动|聚焦|坚持|加大|创新|构建)(.{3,14}?)(?:工作|[，,。].*)?$");
    private static final Pattern TRAILING_VERBS = Pattern.compile("(?:" + VERB + ")+$");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}年度?");
    private static final Pattern LEADING_VERBS = Pattern.compile("^(?:" + VERB + "|" + MANNER + "|各类|各级|各种)+");
    private static final Pattern VERBS_ONLY = Pattern.compile("(?:" + VERB + "|" + MANNER + ")+");
    private static final Pattern ENDS_IN_VERB = Pattern.compile("(?:" + VERB + "|成功)$");
    private static final Pattern LAST_VERB = Pattern.compile(".*" + VERB + "(?:各类|各级|各种)?");

    /** The end of a noun behind a number. */
    private static final Pattern NOUN_END = Pattern.compile(
            "已|将|均|全部|于(?!\\S?民)|被|纳入|进行|获得|获|担任|实现|开展|完成|参加|参与|接受|得到|承接|达|占|和|与|及|或|全面|在|为(?!民)|从|向|对|给"
                    + "|用于|支持|推动|推进|办结|办理|同比|比上年|较上年|比去年|较去年|增长|下降|上升|涉及|其中|[，,、；;：:。！？!?“”\"\\s　\\[\\]]");

    private static final Pattern QUOTED_END = Pattern.compile("“[^“”]{2,16}”(?=[，,、；;：:\\s]*$)");
    private static final Pattern CLAUSE = Pattern.compile("[，,、；;：:。]");
    private static final Pattern NO_TOPIC =
            Pattern.compile("^(?:没有|无|不|未|比|较|同比|与上|[上下本]一?年)|\\d|(?:增加|减少|增长|下降|提高|提升)$");
    private static final Pattern CLAUSE_WITH_LIST = Pattern.compile("[，,；;：:。]");
    private static final Pattern MEANS = Pattern.compile("(?:通过|经由|依托|利用|借助|按照|向).*?(" + VERB + "+)");
    private static final Pattern RATE = Pattern.compile("(?:率|比例|比重|占比|百分比|幅度?|覆盖面|[满准]?[意确]度)$");
    private static final Pattern HEADING_NUMBER = Pattern.compile(
            "^#{0,6}\\s*(?:第[一二三四五六七八九十\\d]{1,3}(?:部分|[章节])[\\s　、：:]*|[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]\\s*)?");
    private static final int LONGEST_HEADING = 24;
    private static final int SHORT_RATE = 4;
    private static final int LEAST_OBJECT = 4;

    private Phrase() {}

    /** A phrase without what leads to it and to its number. */
    static String stripped(String words) {
        String phrase = words.substring(Math.max(clauseBegin(words), words.length() - LONGEST));
        for (String before = null; !phrase.equals(before); ) {
            before = phrase;
            phrase = LEADING.matcher(phrase).replaceFirst("");
            phrase = PUNCTUATION_BEFORE.matcher(phrase).replaceFirst("");
            phrase = TRAILING.matcher(phrase).replaceFirst("");
        }
        return balanced(wide(INNER.matcher(YEARS.matcher(phrase).replaceAll("")).replaceAll("")));
    }

    /** The beginning of the last clause. */
    private static int clauseBegin(String words) {
        for (int i = words.length() - 1; i > 0; i--) {
            if ("，,；;。".indexOf(words.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /** A phrase that goes on with a list, without its items: 水源、设施等方面代表建议. */
    static String withoutList(String phrase) {
        return LIST.matcher(phrase).replaceFirst("");
    }

    /** A phrase that says by which means something is done, without them: 通过网站公布. */
    static String withoutMeans(String phrase) {
        Matcher verb = MEANS.matcher(phrase);
        return verb.matches() ? verb.group(1) : phrase;
    }

    /** The last items of a list: 参考率 of 组织考试，参考率、. */
    static List<String> itemsAtEnd(String words) {
        if (!words.endsWith("、")) {
            return List.of();
        }
        String[] clauses = CLAUSE_WITH_LIST.split(words);
        return List.of(clauses[clauses.length - 1].split("、"));
    }

    /** The pairs of adjacent characters of a phrase. */
    static List<String> pairs(String phrase) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < phrase.length(); i++) {
            pairs.add(phrase.substring(i, i + 2));
        }
        return pairs;
    }

    /** The noun at the beginning of the words behind a number, or an empty text if there is none. */
    static String nounBehind(String words) {
        String line = words.substring(0, Math.min(LONGEST, words.length()));
        if (line.isEmpty() || !Character.isLetter(line.charAt(0)) && "“（(".indexOf(line.charAt(0)) < 0) {
            return "";
        }
        String from = line.startsWith("的") ? line.substring(1) : line;
        Matcher end = NOUN_END.matcher(from);
        String noun = end.find(from.startsWith("“") ? Math.max(1, from.indexOf('”')) : 0)
                ? from.substring(0, end.start())
                : from;
        return noun.length() < 2 || LEADING_VERBS.matcher(noun).lookingAt() ? "" : balanced(wide(noun));
    }

    /** The words of a heading, without its number. */
    static String heading(String heading) {
        String words = balanced(wide(HEADING_NUMBER.matcher(heading.strip()).replaceFirst("")))
                .replace(',', '，');
        int clause = words.indexOf('，');
        return words.length() > LONGEST_HEADING && clause > 1 ? words.substring(0, clause) : words;
    }

    /** Returns whether the words before a number want an object, so that the noun behind it belongs to them. */
    static boolean wantsObject(String phrase) {
        return phrase.isEmpty() || ENDS_IN_VERB.matcher(phrase).find();
    }

    /** Returns whether a phrase says nothing without what it is said of: 办结, 成功化解, 覆盖率. */
    static boolean isBare(String phrase) {
        return phrase.isEmpty()
                || VERBS_ONLY.matcher(phrase).matches()
                || QUALITY.matcher(phrase).matches()
                || phrase.length() <= SHORT_RATE && isRate(phrase);
    }

    /** Returns whether a name is that of a rate. */
    static boolean isRate(String name) {
        return RATE.matcher(name).find();
    }

    /** The thing that a name is about: 办理行政复议案件 is about 行政复议案件. Empty if it names only what is done. */
    static String object(String name) {
        Matcher last = LAST_VERB.matcher(name);
        String behind = last.lookingAt() ? name.substring(last.end()) : name;
        return behind.length() >= LEAST_OBJECT
                ? behind
                : LEADING_VERBS.matcher(name).replaceFirst("");
    }

    /** The thing that the words before a clause are about: their quoted end, or the object of their last clause; empty if there is none. */
    static String topic(String words) {
        Matcher quoted = QUOTED_END.matcher(words);
        if (quoted.find()) {
            return quoted.group();
        }
        String[] clauses = CLAUSE.split(words.substring(0, listBegin(words)));
        String clause = clauses.length == 0 ? "" : clauses[clauses.length - 1];
        String object = object(stripped(clause));
        return object.length() < 3 || object.length() > 14 || !isTopic(object) ? "" : object;
    }

    /** The beginning of the list that a text ends in; its end if it ends in none. */
    private static int listBegin(String words) {
        int at = words.length();
        while (words.endsWith("、") && at > 0 && "，,；;：:。".indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Returns whether a phrase may be what something is said of. */
    static boolean isTopic(String phrase) {
        return !NO_TOPIC.matcher(phrase).find();
    }

    /** The thing that a heading is about, where a verb says what is done to it; empty otherwise. */
    static String aspect(String heading) {
        Matcher aspect = ASPECT.matcher(stripped(heading(heading)));
        return aspect.matches() ? aspect.group(1) : "";
    }

    /** The thing that a name is about, without what is done to it: 案卷 of 案卷评查. */
    static String subject(String name) {
        return TRAILING_VERBS.matcher(object(name)).replaceFirst("");
    }

    /** A phrase with full-width brackets. */
    private static String wide(String phrase) {
        return phrase.replace('(', '（').replace(')', '）').replace("\"", "").strip();
    }

    /** A phrase without a bracket or quotation mark that has lost its other half. */
    private static String balanced(String phrase) {
        String text = phrase;
        for (String pair : new String[] {"“”", "（）", "《》"}) {
            char open = pair.charAt(0);
            char close = pair.charAt(1);
            if (text.chars().filter(c -> c == open).count()
                    != text.chars().filter(c -> c == close).count()) {
                int at = text.lastIndexOf(open);
                text = at >= 0 && text.indexOf(close, at) < 0 && open != '“'
                        ? text.substring(0, at)
                        : text.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
            }
        }
        return text.strip();
    }
}
