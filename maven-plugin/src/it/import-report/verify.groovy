// The report is there and sound; a second call says that it is as it was, and what is in doubt is not written.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'content/reports/rule-of-law/2023/shili.md').getText('UTF-8').contains('办理案件83件。')
assert log.contains('written: reports/rule-of-law/2023/shili.md [IM405]')
assert log.contains('1 file imported, 1 file written')
assert log.contains('is as it was [IM403]')
assert log.contains('add -Dsite-gen.organization=ORGANIZATION')
assert log.contains('1 of 2 files were not imported (see above); no files written.')
assert log.contains('Say which file to import')
assert new File(basedir, 'content/reports').listFiles().length == 1
return true
