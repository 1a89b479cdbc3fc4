// Links cannot be part of the sources, which have to be checked out on every system.
import java.nio.file.Files
import java.nio.file.Path

Path base = basedir.toPath()
Files.createSymbolicLink(base.resolve('content'), Path.of('site'))
Path other = base.resolve('other')
for (file in ['site.yaml', 'organizations.yaml', 'reports/rule-of-law/2023/shili.md']) {
    Path copy = other.resolve(file)
    Files.createDirectories(copy.parent)
    Files.copy(base.resolve('site').resolve(file), copy)
}
Files.createSymbolicLink(other.resolve('assets'), base.resolve('site/assets'))
Files.createSymbolicLink(base.resolve('inside'), Path.of('other'))
return true
