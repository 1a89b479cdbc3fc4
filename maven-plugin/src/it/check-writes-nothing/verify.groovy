// Nothing has come into the folder but what marks it as a root of Maven's, and the log of this very build.
assert (basedir.list() as Set) - ['.mvn', 'build.log'] == ['pom.xml', 'content', 'invoker.properties', 'verify.groovy'] as Set
assert (new File(basedir, 'content').list() as Set) == ['site.yaml', 'organizations.yaml', 'reports'] as Set
assert new File(basedir, 'build.log').text =~ /\[site-gen] checked: 1 report, no warnings, [0-9.]+ s, nothing written/
return true
