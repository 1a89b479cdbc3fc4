package dev.sitegen.internal.read.personal;

import java.util.List;
import java.util.Set;

/** Recognizes names of persons in Chinese, as programs note them of those who wrote a file. */
final class PersonNames {

    /** The most frequent family names, which nine in ten people have and more. */
    private static final String FAMILY_NAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蒋蔡余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金"
            + "石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚"
            + "符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿"
            + "桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

    private static final Set<String> DOUBLE_NAMES =
            Set.of("欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木", "申屠");

    /** The ends of names of offices, which may begin like a person's. */
    private static final List<String> OFFICES = List.of(
            "局", "室", "科", "处", "办", "部", "委", "院", "中心", "股", "组", "站", "所", "厅", "会", "社", "政府", "镇", "乡", "县", "市",
            "区", "村", "司", "员", "户");

    private PersonNames() {}

    /** Returns whether a text is a name of two to four characters that begins with a family name. */
    static boolean isOne(String text) {
        boolean han = text.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        if (!han || text.length() < 2 || text.length() > 4 || OFFICES.stream().anyMatch(text::endsWith)) {
            return false;
        }
        return DOUBLE_NAMES.contains(text.substring(0, 2)) && text.length() > 2
                || text.length() <= 3 && FAMILY_NAMES.indexOf(text.charAt(0)) >= 0;
    }
}
