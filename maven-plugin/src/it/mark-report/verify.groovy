// Nothing is written unless that is asked for; then only the mark and what is mended.
String log = new File(basedir, 'build.log').getText('UTF-8')
String report = new File(basedir, 'content/reports/law/2023/shili.md').getText('UTF-8')
assert report.contains('办理行政复议案件[83件]{#review.accepted}，办结[77件]{#review.closed}，第二批示范项目3个。')
assert log.contains('reports/law/2023/shili.md:5:9: sure: [83件]{#review.accepted} 行政复议案件办理数')
assert log.contains('marked before: 2022 shili: 办理行政复议案件90件，办结85件')
assert log.contains('Nothing was written; add -Dsite-gen.apply=true')
assert log.contains('+办理行政复议案件83件，办结[77件]{#review.closed}')
assert log.contains('1 file mended.')
assert log.contains('Nothing was marked: 1 error and no warnings')
return true
