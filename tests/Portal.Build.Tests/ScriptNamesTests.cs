using Portal.Build.Assets;

namespace Portal.Build.Tests;

public sealed class ScriptNamesTests
{
    [Theory]
    [InlineData("const total=1;\nf(total);", "const a=1;\nf(a);")]
    [InlineData("let first=1,second=first;\nf(second);", "let a=1,b=a;\nf(b);")]
    [InlineData("function own(value){return value;\n}", "function b(a){return a;\n}")]
    [InlineData("const own=value=>value;", "const b=a=>a;")]
    [InlineData("try{f();\n}catch(error){f(error);\n}", "try{f();\n}catch(a){f(a);\n}")]
    [InlineData("for(const [key,value]of list){f(key,value,value);\n}", "for(const [b,a]of list){f(b,a,a);\n}")]
    [InlineData("const text=`${word} ${`in ${word}`} word`;\nconst word=1;", "const b=`${a} ${`in ${a}`} word`;\nconst a=1;")]
    public void Names_that_a_script_declares_get_short(string script, string expected) => ScriptNames.Shorten(script).ShouldBe(expected);

    [Theory]
    [InlineData("const docs=1;\nf({docs,list:docs});", "const a=1;\nf({docs:a,list:a});")]
    [InlineData("const {docs,count=none,...rest}=f(),{list:[item]}=rest;", "const {docs:c,count:b=none,...a}=f(),{list:[d]}=a;")]
    [InlineData("const f=({ docs: own=[] })=>own.own;", "const b=({ docs: a=[] })=>a.own;")]
    [InlineData("const docs=1;\nf(x?docs:docs,x?.docs,'docs',/docs/g,{docs(){return docs;\n}});", "const a=1;\nf(x?a:a,x?.docs,'docs',/docs/g,{docs(){return a;\n}});")]
    public void Properties_keep_their_names(string script, string expected) => ScriptNames.Shorten(script).ShouldBe(expected);

    [Theory]
    [InlineData("export const size=1;\nexport async function open(size){return size;\n}", "export const size=1;\nexport async function open(size){return size;\n}")]
    [InlineData("import{search}from'./search.js';\nsearch(document,size);", "import{search}from'./search.js';\nsearch(document,size);")]
    [InlineData("const location=1;\nconst list=1;\nf(a,list);", "const location=1;\nconst b=1;\nf(a,b);")]
    public void Exports_imports_and_what_is_not_declared_keep_theirs(string script, string expected) => ScriptNames.Shorten(script).ShouldBe(expected);

    [Fact]
    public void Private_members_get_short_and_public_ones_do_not() => ScriptNames
        .Shorten("class Store{#files=new Map();\nsize=0;\nstatic async open(folder){return folder.#files.get(folder);\n}\nget files(){return this.#files;\n}\n}\nnew Store();")
        .ShouldBe("class a{#a=new Map();\nsize=0;\nstatic async open(a){return a.#a.get(a);\n}\nget files(){return this.#a;\n}\n}\nnew a();");

    [Fact]
    public void Names_share_a_short_one_where_nothing_sees_both() => ScriptNames
        .Shorten("const size=1;\nfunction first(one){return one+one+size;\n}\nfunction second(other){return other+other;\n}\nf(first,second);")
        .ShouldBe("const d=1;\nfunction b(a){return a+a+d;\n}\nfunction c(a){return a+a;\n}\nf(b,c);");

    [Fact]
    public void Brackets_that_do_not_match_are_told() => Should.Throw<InvalidDataException>(() => ScriptNames.Shorten("f(1));"));
}
