package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.carriage.Department;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The 24 departments that take part (部门), by the codes under which the standard names who answers for an indicator. */
final class Departments {
    private static final Map<String, Label> NAMES = new TreeMap<>(Map.ofEntries(
            name("organisation-department", "组织部", "Organisation Department"),
            name("social-work-department", "社会工作部", "Social Work Department"),
            name("publicity-department", "宣传部", "Publicity Department"),
            name("political-legal-commission", "政法委", "Political and Legal Commission"),
            name("discipline-commission", "纪委监委", "Discipline Commission"),
            name("petitions-office", "信访局", "Petitions Office"),
            name("housing", "住房城乡建设局", "Housing and Construction Bureau"),
            name("urban-management", "城市管理局", "Urban Management Bureau"),
            name("justice", "司法局", "Justice Bureau"),
            name("public-security", "公安局", "Public Security Bureau"),
            name("fire-rescue", "消防救援大队", "Fire and Rescue Brigade"),
            name("data-bureau", "数据局", "Data Bureau"),
            name("civil-affairs", "民政局", "Civil Affairs Bureau"),
            name("finance", "财政局", "Finance Bureau"),
            name("market-regulation", "市场监管局", "Market Regulation Bureau"),
            name("natural-resources", "自然资源局", "Natural Resources Bureau"),
            name("emergency-management", "应急管理局", "Emergency Management Bureau"),
            name("health", "卫生健康局", "Health Bureau"),
            name("ecology", "生态环境局", "Ecology and Environment Bureau"),
            name("development-reform", "发展改革局", "Development and Reform Bureau"),
            name("veterans-affairs", "退役军人事务局", "Veterans Affairs Bureau"),
            name("human-resources", "人力资源社会保障局", "Human Resources Bureau"),
            name("water", "水利局", "Water Bureau"),
            name("court", "人民法院", "People's Court")));

    private Departments() {}

    static List<Department> all() {
        return NAMES.entrySet().stream()
                .map(entry -> Department.builder()
                        .id(OrgId.of(entry.getKey()))
                        .label(entry.getValue())
                        .build())
                .toList();
    }

    private static Map.Entry<String, Label> name(String code, String zh, String en) {
        return Map.entry(code, Label.of("示例区" + zh, en + " of the Sample District"));
    }
}
