// The report that is gone is named with its file and the parameter; only that parameter lets it go.
String log = new File(basedir, 'build.log').getText('UTF-8')
String english = '[ERROR] reports/rule-of-law: error: 1 of the 1 reports that the last build published are gone: rule-of-law 1/1 '
assert log.count(english) == 1
assert log.count('put back reports/rule-of-law/2023/shili.md;') == 1
assert log.count('请放回 reports/rule-of-law/2023/shili.md；') == 1
assert log.count('-Dsite-gen.allowRemoval=true') == 2
assert log.count('[SG705]') == 2
assert log =~ /\[site-gen] nothing has changed: \d+ files, no reports, /
assert new File(basedir, 'target/elsewhere/index.html').isFile()
assert new File(basedir, 'target/site-gen/index.html').isFile()
assert !new File(basedir, 'target/site-gen/rule-of-law/2023').exists()
return true
