// Ten lines of pom and a report: the whole site is there, and the last line says so.
File site = new File(basedir, 'target/site-gen')
for (file in ['index.html', 'rule-of-law/index.html', 'rule-of-law/2023/shili.html', 'years/2023.html',
              'organizations/shili.html', '404.html', 'theme/site.css', 'manifest.json']) {
    assert new File(site, file).isFile() : file
}
assert new File(site, 'rule-of-law/2023/shili.html').getText('UTF-8').contains('办理行政复议案件83件')

List<String> closing = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('[site-gen]') }
assert closing.size() == 1
assert closing[0] ==~ /.*\[site-gen] .*[0-9.]+ [kM]?B.* -> .*site-gen/
return true
