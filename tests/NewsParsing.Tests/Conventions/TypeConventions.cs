using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsParsing.Tests.Conventions;

/// <summary>What holds for every type of the library.</summary>
public class TypeConventions
{
    private static readonly Assembly Library = typeof(NewsParser).Assembly;

    private static readonly Type[] PublicTypes = Library.GetExportedTypes();

    [Fact]
    public void Public_types_stand_in_the_root_namespace() =>
        Assert.Empty(PublicTypes.Where(type => type.Namespace != "NewsParsing" || type.IsNested).Select(type => type.FullName));

    [Fact]
    public void Public_types_are_sealed_static_or_values() =>
        Assert.Empty(PublicTypes.Where(type => !type.IsSealed && !type.IsValueType).Select(type => type.FullName));

    [Fact]
    public void Public_structs_are_read_only() =>
        Assert.Empty(PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute))).Select(type => type.FullName));

    [Fact]
    public void Nothing_public_can_be_changed_after_it_was_made()
    {
        var settable = from type in PublicTypes
                       from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
                       where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                       where property.DeclaringType!.Assembly == Library
                       select $"{type.Name}.{property.Name}";
        var fields = from type in PublicTypes
                     from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
                     where field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum
                     select $"{type.Name}.{field.Name}";
        Assert.Empty(settable.Concat(fields));
    }

    public static TheoryData<string, string> Arrays()
    {
        var data = new TheoryData<string, string>();
        foreach (var type in PublicTypes)
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                if (property.PropertyType is { IsGenericType: true } array && array.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) data.Add(type.FullName!, property.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void A_default_array_reads_as_empty(string type, string property)
    {
        // Neither constructor nor initializers run, as when a reader of JSON leaves the member out.
        var owner = RuntimeHelpers.GetUninitializedObject(Library.GetType(type, throwOnError: true)!);
        var array = owner.GetType().GetProperty(property)!.GetValue(owner)!;
        Assert.False((bool)array.GetType().GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(array)!);
    }

    [Fact]
    public void No_interface_has_fewer_than_two_implementations()
    {
        var types = OwnTypes();
        Assert.Empty(types.Where(type => type.IsInterface && types.Count(other => !other.IsInterface && type.IsAssignableFrom(other)) < 2).Select(type => type.FullName));
    }

    [Fact]
    public void No_static_field_can_be_assigned()
    {
        var mutable = from type in OwnTypes()
                      from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                      where field is { IsInitOnly: false, IsLiteral: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute)) && !field.Name.StartsWith('<')
                      // A pool of one thread is no state that parsing can see.
                      where !field.IsDefined(typeof(ThreadStaticAttribute))
                      select $"{type.FullName}.{field.Name}";
        Assert.Empty(mutable);
    }

    [Fact]
    public void The_library_stands_on_two_packages() =>
        Assert.All(Library.GetReferencedAssemblies(), name => Assert.True(name.Name is "AngleSharp" or "NodaTime" || name.Name!.StartsWith("System", StringComparison.Ordinal), name.Name));

    [Fact]
    public void Every_public_type_is_in_the_record_of_the_public_API()
    {
        var record = Repository.Read("src", "NewsParsing", "PublicAPI.Shipped.txt") + Repository.Read("src", "NewsParsing", "PublicAPI.Unshipped.txt");
        Assert.All(PublicTypes, type => Assert.Contains($"\n{type.FullName}", record, StringComparison.Ordinal));
    }

    // Types that people wrote; source generators and the compiler keep to rules of their own.
    private static Type[] OwnTypes() =>
        [.. Library.GetTypes().Where(type => type.Namespace?.StartsWith("NewsParsing", StringComparison.Ordinal) == true
            && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<') && type.DeclaringType?.Name.StartsWith('<') != true
            && !type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonSerializerContext)))];
}
