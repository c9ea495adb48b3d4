// The tree that components render into may change in a later .NET: a test holds this writer against the framework's renderer.
#pragma warning disable BL0006
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Portal.Theme.Rendering;

/// <summary>
/// Writes pages as HTML, one after the other, on one thread. The framework's renderer keeps each component for a next time that never
/// comes, and compares it with an empty one before; here each is written as soon as it has rendered, and forgotten.
/// </summary>
public sealed class PageWriter : IDisposable
{
    // HTML standard, section 13.1.2: void elements.
    private static readonly HashSet<string> VoidElements = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    private readonly Stack<RenderTreeBuilder> _builders = new();
    private readonly Dictionary<Type, string> _same = [];
    private SiteContext? _site;

    /// <summary>The page written last, until the next.</summary>
    public PageText Text { get; } = new();

    /// <summary>A page as HTML.</summary>
    /// <exception cref="InvalidOperationException">A component failed; the message names the page.</exception>
    public static string ToHtml(SitePage page)
    {
        using var writer = new PageWriter();
        writer.Write(page);
        return writer.Text.Written.ToString();
    }

    /// <summary>Writes a page to <see cref="Text"/>.</summary>
    /// <exception cref="InvalidOperationException">A component failed; the message names the page.</exception>
    public void Write(SitePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Text.Clear();
        try
        {
            var type = ComponentType.Of(page.Component);
            var component = type.Create();
            foreach (var (name, value) in page.Parameters)
            {
                type.Parameter(name).Set(component, value);
            }

            var site = (component as PortalPage)?.Site;
            if (!ReferenceEquals(site, _site))
            {
                _same.Clear();
            }

            _site = site;
            Write(component);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException($"The page {page.Address} could not be rendered: {fault.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var builder in _builders)
        {
            builder.Dispose();
        }

        Text.Dispose();
    }

    private void Write(RenderedOnce component)
    {
        if (!_builders.TryPop(out var builder))
        {
            builder = new RenderTreeBuilder();
        }

        component.Render(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        _builders.Push(builder);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "OpenComponent, which alone makes such a frame, asks for all members of its component.")]
    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length;)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    Text.WriteEncoded(frame.TextContent);
                    i++;
                    break;
                case RenderTreeFrameType.Markup:
                    Text.Write(frame.MarkupContent);
                    i++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frame.ElementName, frames.Slice(i + 1, frame.ElementSubtreeLength - 1));
                    i += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(frame.ComponentType, frames.Slice(i + 1, frame.ComponentSubtreeLength - 1));
                    i += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    // What is in a region follows it.
                    i++;
                    break;
                default:
                    throw new NotSupportedException($"A written page has no {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> content)
    {
        Text.Write('<');
        Text.Write(name);
        var attributes = 0;
        for (; attributes < content.Length && content[attributes].FrameType == RenderTreeFrameType.Attribute; attributes++)
        {
            WriteAttribute(content[attributes].AttributeName, content[attributes].AttributeValue);
        }

        content = content[attributes..];
        if (content.IsEmpty && VoidElements.Contains(name))
        {
            Text.Write(" />");
            return;
        }

        Text.Write('>');
        Write(content);
        Text.Write("</");
        Text.Write(name);
        Text.Write('>');
    }

    private void WriteAttribute(string name, object? value)
    {
        if (value is string text)
        {
            Text.Write(' ');
            Text.Write(name);
            Text.Write("=\"");
            Text.WriteEncoded(text);
            Text.Write('"');
        }
        else if (value is true)
        {
            Text.Write(' ');
            Text.Write(name);
        }
    }

    private void WriteComponent([DynamicallyAccessedMembers(ComponentType.Members)] Type type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var known = ComponentType.Of(type);
        if (known.IsSameOnEveryPage && _same.TryGetValue(type, out var text))
        {
            Text.Write(text);
            return;
        }

        var component = known.Create();
        if (component is PortalComponent part)
        {
            part.Site = _site!;
        }

        foreach (ref readonly var parameter in parameters)
        {
            known.Parameter(parameter.AttributeName).Set(component, parameter.AttributeValue);
        }

        var start = Text.Written.Length;
        Write(component);
        if (known.IsSameOnEveryPage)
        {
            _same.Add(type, Text.Written[start..].ToString());
        }
    }
}
