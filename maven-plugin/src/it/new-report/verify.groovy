// The files are there; a second call leaves them, and a check tells what has to be written into them.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'content/reports/info-disclosure/2024/shili.md').isFile()
assert new File(basedir, 'content/reports/info-disclosure/2024/shili/applications.csv').readLines().size() == 27
assert log.contains('[INFO] Written: reports/info-disclosure/2024/shili.md')
assert log.contains('4 files written.')
assert log.contains('[WARNING] There already and left as it is: reports/info-disclosure/2024/shili.md')
assert log.contains('no files written.')
assert log =~ /unknown column|info-disclosures/
assert log.contains('Say which report to start')
assert log.contains("reports/info-disclosure/2024/shili.md:8:1: error: '（待补充）' is left over")
// Every report that is due for a year, with its tables as workbooks.
assert new File(basedir, 'content/reports/info-disclosure/2023/shili.md').isFile()
assert new File(basedir, 'content/reports/info-disclosure/2023/shili/applications.xlsx').isFile()
return true
