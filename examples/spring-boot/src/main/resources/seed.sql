-- An invented county.
insert into organization (id, name, kind, parent, place) values
    ('shili', '示例县人民政府', 'government', null, 1),
    ('shili-data', '示例县大数据局', 'department', 'shili', 2),
    ('shili-jia', '示例县甲镇人民政府', 'town', 'shili', 3);

insert into setting (path, version, content) values
('site.yaml', 1,
'name: 示例县年度报告
description: 虚构的示例网站
baseUrl: https://www.example.gov.cn/xxgk/
columns:
  work: {name: 年度工作报告, description: 各单位每年公布的工作报告}
  service: {name: 政务服务年报, description: 各单位每年公布的政务服务报告, form: service}
fields:
  district: {name: 所在片区, values: [城东, 城西]}
  inspected: {name: 机房验收日期, type: date}
  open: {name: 数据开放, type: flag}
'),
('indicators.yaml', 1,
'review.accepted: {name: 行政复议受理数, unit: 件, definition: 当年收到并受理的行政复议申请}
review.closed: {name: 行政复议办结数, unit: 件, definition: 当年办结的行政复议案件}
checks:
  - {id: closed, name: 办结不多于受理, rule: review.closed <= review.accepted}
'),
('forms/service.yaml', 1,
'form: service
version: "1"
name: 政务服务年报
from: 2023
tables:
  windows:
    name: 窗口办件情况
    section: [窗口办件, 办件情况]
    unit: 件
    columns:
      - {id: received, label: 受理}
      - {id: closed, label: 办结}
    rows:
      - {id: onsite, label: 现场窗口}
      - {id: online, label: 网上办理}
      - {id: total, label: 合计}
    identities:
      - {id: sum, name: 现场与网上之和等于合计, each: column, rule: total = onsite + online}
');

insert into registered_number (document_number) values
    ('示例府发〔2024〕2号'),
    ('示例府发〔2025〕3号'),
    ('示例数发〔2024〕5号'),
    ('示例数发〔2024〕6号'),
    ('示例甲发〔2024〕1号');

insert into report (column_id, report_year, organization, version, title, published, document_number, draft, report_text) values
('work', 2023, 'shili', 1, '示例县人民政府2023年工作报告', '2024-02-20', '示例府发〔2024〕2号', false,
'## 一、依法行政

全年受理行政复议申请[80件]{#review.accepted}，办结[77件]{#review.closed}。

## 二、下一年安排

继续推进政务公开。
'),
('work', 2024, 'shili', 1, '示例县人民政府2024年工作报告', '2025-02-21', '示例府发〔2025〕3号', false,
'## 一、依法行政

全年受理行政复议申请[92件]{#review.accepted}，办结[90件]{#review.closed}。

## 二、下一年安排

继续推进政务服务“一网通办”。
'),
('work', 2023, 'shili-data', 1, '示例县大数据局2023年工作报告', '2024-03-01', '示例数发〔2024〕5号', false,
'## 一、数据共享

全县数据共享平台运行平稳。

## 二、依法行政

全年受理行政复议申请[6件]{#review.accepted}，办结[6件]{#review.closed}。
'),
('service', 2023, 'shili-data', 1, '示例县大数据局2023年政务服务年报', '2024-03-05', '示例数发〔2024〕6号', false,
'## 一、窗口办件

全年窗口办件情况见下表。

## 二、行政复议

全年受理行政复议申请[6件]{#review.accepted}。
'),
('work', 2023, 'shili-jia', 1, '示例县甲镇人民政府2023年工作报告', '2024-01-30', '示例甲发〔2024〕1号', false,
'## 一、依法行政

全年受理行政复议申请[3件]{#review.accepted}，办结[2件]{#review.closed}。
');

insert into report_field (report, name, content)
select id, 'district', '城东' from report where organization = 'shili-data' and column_id = 'work';
insert into report_field (report, name, content)
select id, 'inspected', '2023-11-08' from report where organization = 'shili-data' and column_id = 'work';
insert into report_field (report, name, content)
select id, 'open', 'true' from report where organization = 'shili-data' and column_id = 'work';

insert into report_table (report, name, content)
select id, 'windows',
'row,名称,received,closed
名称,,受理,办结
onsite,现场窗口,1200,1188
online,网上办理,3400,3395
total,合计,4600,4583
' from report where organization = 'shili-data' and column_id = 'service';
